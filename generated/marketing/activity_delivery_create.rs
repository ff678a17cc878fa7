//! `alipay.marketing.activity.delivery.create` · 创建推广计划
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/delivery`. Described in
//! `spec/marketing/activity.delivery.create.yaml`.

use crate::{record, schema};

static ACTIVITY_DELIVERY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryCreate",
    file: "spec/marketing/activity.delivery.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::DELIVERY_AGENCY_MERCHANT_INFO),
            9,
        ),
        schema::FieldDef::new(
            "delivery_base_info",
            schema::Kind::Record(&super::types::DELIVERY_BASE_INFO),
            10,
        ),
        schema::FieldDef::text("delivery_booth_code", 11),
        schema::FieldDef::new(
            "delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::new(
            "delivery_play_config",
            schema::Kind::Record(&super::types::DELIVERY_PLAY_CONFIG),
            13,
        ),
        schema::FieldDef::new(
            "delivery_target_rule",
            schema::Kind::Record(&super::types::DELIVERY_TARGET_RULE),
            14,
        ),
        schema::FieldDef::text("idem_no", 15),
        schema::FieldDef::text("merchant_access_mode", 16),
        schema::FieldDef::text("out_biz_no", 17),
    ],
    rules: &[],
};

static ACTIVITY_DELIVERY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryCreateResponse",
    file: "spec/marketing/activity.delivery.create.yaml",
    fields: &[
        schema::FieldDef::text("delivery_guide_preview_url", 20),
        schema::FieldDef::text("delivery_id", 21),
        schema::FieldDef::new(
            "error_delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ERROR_DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("out_biz_no", 23),
        schema::FieldDef::new(
            "success_delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SUCCESS_DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            24,
        ),
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
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliveryCreate {
    /// On the wire `belong_merchant_info`, a record of the kind `DeliveryAgencyMerchantInfo`. Source:
    /// `spec/marketing/activity.delivery.create.yaml:9`.
    pub belong_merchant_info: Option<super::types::DeliveryAgencyMerchantInfo>,
    /// On the wire `delivery_base_info`, a record of the kind `DeliveryBaseInfo`. Source:
    /// `spec/marketing/activity.delivery.create.yaml:10`.
    pub delivery_base_info: Option<super::types::DeliveryBaseInfo>,
    /// On the wire `delivery_booth_code`, a text. Source: `spec/marketing/activity.delivery.create.yaml:11`.
    pub delivery_booth_code: Option<String>,
    /// On the wire `delivery_config_list`, a list; each element is a record of the kind `DeliveryConfig`. Source:
    /// `spec/marketing/activity.delivery.create.yaml:12`.
    pub delivery_config_list: Vec<super::types::DeliveryConfig>,
    /// On the wire `delivery_play_config`, a record of the kind `DeliveryPlayConfig`. Source:
    /// `spec/marketing/activity.delivery.create.yaml:13`.
    pub delivery_play_config: Option<super::types::DeliveryPlayConfig>,
    /// On the wire `delivery_target_rule`, a record of the kind `DeliveryTargetRule`. Source:
    /// `spec/marketing/activity.delivery.create.yaml:14`.
    pub delivery_target_rule: Option<super::types::DeliveryTargetRule>,
    /// On the wire `idem_no`, a text. Source: `spec/marketing/activity.delivery.create.yaml:15`.
    pub idem_no: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.delivery.create.yaml:16`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/activity.delivery.create.yaml:17`.
    pub out_biz_no: Option<String>,
}

impl ActivityDeliveryCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            belong_merchant_info: None,
            delivery_base_info: None,
            delivery_booth_code: None,
            delivery_config_list: Vec::new(),
            delivery_play_config: None,
            delivery_target_rule: None,
            idem_no: None,
            merchant_access_mode: None,
            out_biz_no: None,
        }
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::DeliveryAgencyMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`delivery_base_info`](Self::delivery_base_info).
    #[inline]
    pub fn delivery_base_info(
        mut self,
        delivery_base_info: super::types::DeliveryBaseInfo,
    ) -> Self {
        self.delivery_base_info = Some(delivery_base_info);
        self
    }

    /// Sets [`delivery_booth_code`](Self::delivery_booth_code).
    #[inline]
    pub fn delivery_booth_code(
        mut self,
        delivery_booth_code: impl Into<String>,
    ) -> Self {
        self.delivery_booth_code = Some(delivery_booth_code.into());
        self
    }

    /// Sets [`delivery_config_list`](Self::delivery_config_list).
    #[inline]
    pub fn delivery_config_list(
        mut self,
        delivery_config_list: impl IntoIterator<Item = super::types::DeliveryConfig>,
    ) -> Self {
        self.delivery_config_list = delivery_config_list.into_iter().collect();
        self
    }

    /// Sets [`delivery_play_config`](Self::delivery_play_config).
    #[inline]
    pub fn delivery_play_config(
        mut self,
        delivery_play_config: super::types::DeliveryPlayConfig,
    ) -> Self {
        self.delivery_play_config = Some(delivery_play_config);
        self
    }

    /// Sets [`delivery_target_rule`](Self::delivery_target_rule).
    #[inline]
    pub fn delivery_target_rule(
        mut self,
        delivery_target_rule: super::types::DeliveryTargetRule,
    ) -> Self {
        self.delivery_target_rule = Some(delivery_target_rule);
        self
    }

    /// Sets [`idem_no`](Self::idem_no).
    #[inline]
    pub fn idem_no(mut self, idem_no: impl Into<String>) -> Self {
        self.idem_no = Some(idem_no.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
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

impl Default for ActivityDeliveryCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.delivery.create",
        title: "创建推广计划",
        file: "spec/marketing/activity.delivery.create.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.delivery.create` (创建推广计划).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityDeliveryCreateResponse {
    /// On the wire `delivery_guide_preview_url`, a text. Source: `spec/marketing/activity.delivery.create.yaml:20`.
    pub delivery_guide_preview_url: Option<String>,
    /// On the wire `delivery_id`, a text. Source: `spec/marketing/activity.delivery.create.yaml:21`.
    pub delivery_id: Option<String>,
    /// On the wire `error_delivery_config_list`, a list; each element is a record of the kind `ErrorDeliveryConfig`.
    /// Source: `spec/marketing/activity.delivery.create.yaml:22`.
    pub error_delivery_config_list: Vec<super::types::ErrorDeliveryConfig>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/activity.delivery.create.yaml:23`.
    pub out_biz_no: Option<String>,
    /// On the wire `success_delivery_config_list`, a list; each element is a record of the kind
    /// `SuccessDeliveryConfig`. Source: `spec/marketing/activity.delivery.create.yaml:24`.
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

impl Default for ActivityDeliveryCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            delivery_guide_preview_url: None,
            delivery_id: None,
            error_delivery_config_list: Vec::new(),
            out_biz_no: None,
            success_delivery_config_list: Vec::new(),
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for ActivityDeliveryCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
