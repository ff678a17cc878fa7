//! `alipay.marketing.activity.delivery.create` · 创建推广计划
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/delivery`. Described in
//! `spec/marketing/activity.delivery.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.delivery.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.delivery.create",
    title: "创建推广计划",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/marketing/delivery",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ACTIVITY_DELIVERY_CREATE,
    response: &ACTIVITY_DELIVERY_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 28,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
    ],
};

static ACTIVITY_DELIVERY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "belong_merchant_info",
            kind: schema::Kind::Record(&super::types::DELIVERY_AGENCY_MERCHANT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "delivery_base_info",
            kind: schema::Kind::Record(&super::types::DELIVERY_BASE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "delivery_booth_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "delivery_config_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "delivery_play_config",
            kind: schema::Kind::Record(&super::types::DELIVERY_PLAY_CONFIG),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "delivery_target_rule",
            kind: schema::Kind::Record(&super::types::DELIVERY_TARGET_RULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "idem_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "merchant_access_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static ACTIVITY_DELIVERY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "delivery_guide_preview_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "delivery_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "error_delivery_config_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ERROR_DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "success_delivery_config_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SUCCESS_DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.delivery.create` (创建推广计划).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/delivery`. Described in
/// `spec/marketing/activity.delivery.create.yaml`.
/// Answered by [`ActivityDeliveryCreateResponse`], or by an error with a [`ActivityDeliveryCreateErrorCode`].
#[doc(alias = "alipay.marketing.activity.delivery.create")]
#[doc(alias = "创建推广计划")]
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityDeliveryCreate {
    /// The field `belong_merchant_info`: a record of the kind `DeliveryAgencyMerchantInfo`.
    ///
    /// On the wire `belong_merchant_info`. Source: `spec/marketing/activity.delivery.create.yaml:9`.
    pub belong_merchant_info: Option<super::types::DeliveryAgencyMerchantInfo>,
    /// The field `delivery_base_info`: a record of the kind `DeliveryBaseInfo`.
    ///
    /// On the wire `delivery_base_info`. Source: `spec/marketing/activity.delivery.create.yaml:10`.
    pub delivery_base_info: Option<super::types::DeliveryBaseInfo>,
    /// The field `delivery_booth_code`: a text.
    ///
    /// On the wire `delivery_booth_code`. Source: `spec/marketing/activity.delivery.create.yaml:11`.
    pub delivery_booth_code: Option<String>,
    /// The field `delivery_config_list`: a list; each element is a record of the kind `DeliveryConfig`.
    ///
    /// On the wire `delivery_config_list`. Source: `spec/marketing/activity.delivery.create.yaml:12`.
    pub delivery_config_list: Vec<super::types::DeliveryConfig>,
    /// The field `delivery_play_config`: a record of the kind `DeliveryPlayConfig`.
    ///
    /// On the wire `delivery_play_config`. Source: `spec/marketing/activity.delivery.create.yaml:13`.
    pub delivery_play_config: Option<super::types::DeliveryPlayConfig>,
    /// The field `delivery_target_rule`: a record of the kind `DeliveryTargetRule`.
    ///
    /// On the wire `delivery_target_rule`. Source: `spec/marketing/activity.delivery.create.yaml:14`.
    pub delivery_target_rule: Option<super::types::DeliveryTargetRule>,
    /// The field `idem_no`: a text.
    ///
    /// On the wire `idem_no`. Source: `spec/marketing/activity.delivery.create.yaml:15`.
    pub idem_no: Option<String>,
    /// The field `merchant_access_mode`: a text.
    ///
    /// On the wire `merchant_access_mode`. Source: `spec/marketing/activity.delivery.create.yaml:16`.
    pub merchant_access_mode: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/marketing/activity.delivery.create.yaml:17`.
    pub out_biz_no: Option<String>,
}

impl ActivityDeliveryCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    #[must_use]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::DeliveryAgencyMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`delivery_base_info`](Self::delivery_base_info).
    #[inline]
    #[must_use]
    pub fn delivery_base_info(
        mut self,
        delivery_base_info: super::types::DeliveryBaseInfo,
    ) -> Self {
        self.delivery_base_info = Some(delivery_base_info);
        self
    }

    /// Sets [`delivery_booth_code`](Self::delivery_booth_code).
    #[inline]
    #[must_use]
    pub fn delivery_booth_code(
        mut self,
        delivery_booth_code: impl Into<String>,
    ) -> Self {
        self.delivery_booth_code = Some(delivery_booth_code.into());
        self
    }

    /// Sets [`delivery_config_list`](Self::delivery_config_list).
    #[inline]
    #[must_use]
    pub fn delivery_config_list(
        mut self,
        delivery_config_list: impl IntoIterator<Item = super::types::DeliveryConfig>,
    ) -> Self {
        self.delivery_config_list = delivery_config_list.into_iter().collect();
        self
    }

    /// Sets [`delivery_play_config`](Self::delivery_play_config).
    #[inline]
    #[must_use]
    pub fn delivery_play_config(
        mut self,
        delivery_play_config: super::types::DeliveryPlayConfig,
    ) -> Self {
        self.delivery_play_config = Some(delivery_play_config);
        self
    }

    /// Sets [`delivery_target_rule`](Self::delivery_target_rule).
    #[inline]
    #[must_use]
    pub fn delivery_target_rule(
        mut self,
        delivery_target_rule: super::types::DeliveryTargetRule,
    ) -> Self {
        self.delivery_target_rule = Some(delivery_target_rule);
        self
    }

    /// Sets [`idem_no`](Self::idem_no).
    #[inline]
    #[must_use]
    pub fn idem_no(mut self, idem_no: impl Into<String>) -> Self {
        self.idem_no = Some(idem_no.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    #[must_use]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }
}

impl record::Record for ActivityDeliveryCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERY_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.belong_merchant_info),
            1 => Some(&self.delivery_base_info),
            2 => Some(&self.delivery_booth_code),
            3 => Some(&self.delivery_config_list),
            4 => Some(&self.delivery_play_config),
            5 => Some(&self.delivery_target_rule),
            6 => Some(&self.idem_no),
            7 => Some(&self.merchant_access_mode),
            8 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.belong_merchant_info),
            1 => Some(&mut self.delivery_base_info),
            2 => Some(&mut self.delivery_booth_code),
            3 => Some(&mut self.delivery_config_list),
            4 => Some(&mut self.delivery_play_config),
            5 => Some(&mut self.delivery_target_rule),
            6 => Some(&mut self.idem_no),
            7 => Some(&mut self.merchant_access_mode),
            8 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Clone for ActivityDeliveryCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliveryCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliveryCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityDeliveryCreate {}

impl record::Request for ActivityDeliveryCreate {
    type Response = ActivityDeliveryCreateResponse;
    type ErrorCode = ActivityDeliveryCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.delivery.create` (创建推广计划).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityDeliveryCreateResponse {
    /// The field `delivery_guide_preview_url`: a text.
    ///
    /// On the wire `delivery_guide_preview_url`. Source: `spec/marketing/activity.delivery.create.yaml:20`.
    pub delivery_guide_preview_url: Option<String>,
    /// The field `delivery_id`: a text.
    ///
    /// On the wire `delivery_id`. Source: `spec/marketing/activity.delivery.create.yaml:21`.
    pub delivery_id: Option<String>,
    /// The field `error_delivery_config_list`: a list; each element is a record of the kind `ErrorDeliveryConfig`.
    ///
    /// On the wire `error_delivery_config_list`. Source: `spec/marketing/activity.delivery.create.yaml:22`.
    pub error_delivery_config_list: Vec<super::types::ErrorDeliveryConfig>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/marketing/activity.delivery.create.yaml:23`.
    pub out_biz_no: Option<String>,
    /// The field `success_delivery_config_list`: a list; each element is a record of the kind
    /// `SuccessDeliveryConfig`.
    ///
    /// On the wire `success_delivery_config_list`. Source: `spec/marketing/activity.delivery.create.yaml:24`.
    pub success_delivery_config_list: Vec<super::types::SuccessDeliveryConfig>,
}

impl record::Record for ActivityDeliveryCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERY_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_guide_preview_url),
            1 => Some(&self.delivery_id),
            2 => Some(&self.error_delivery_config_list),
            3 => Some(&self.out_biz_no),
            4 => Some(&self.success_delivery_config_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_guide_preview_url),
            1 => Some(&mut self.delivery_id),
            2 => Some(&mut self.error_delivery_config_list),
            3 => Some(&mut self.out_biz_no),
            4 => Some(&mut self.success_delivery_config_list),
            _ => None,
        }
    }
}

impl Clone for ActivityDeliveryCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliveryCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliveryCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.delivery.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDeliveryCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.delivery.create.yaml:27`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.delivery.create.yaml:28`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/activity.delivery.create.yaml:29`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityDeliveryCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
