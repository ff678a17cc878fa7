//! `alipay.marketing.activity.delivery.query` · 查询推广计划
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/delivery/{delivery_id}/query`.
//! Described in `spec/marketing/activity.delivery.query.yaml`.

use crate::{record, schema};

static ACTIVITY_DELIVERY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryQuery",
    file: "spec/marketing/activity.delivery.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 9)],
            ..schema::FieldDef::text("delivery_id", 9)
        },
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::DELIVERY_AGENCY_MERCHANT_INFO),
            10,
        ),
        schema::FieldDef::new(
            "delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("merchant_access_mode", 12),
    ],
    rules: &[],
};

static ACTIVITY_DELIVERY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryQueryResponse",
    file: "spec/marketing/activity.delivery.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_base_info",
            schema::Kind::Record(&super::types::DELIVERY_BASE_INFO),
            15,
        ),
        schema::FieldDef::text("delivery_booth_code", 16),
        schema::FieldDef::text("delivery_error_msg", 17),
        schema::FieldDef::text("delivery_id", 18),
        schema::FieldDef::new(
            "delivery_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMO_DELIVERY_INFO),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::new(
            "delivery_play_config",
            schema::Kind::Record(&super::types::DELIVERY_PLAY_CONFIG),
            20,
        ),
        schema::FieldDef::text("delivery_status", 21),
        schema::FieldDef::new(
            "delivery_target_rule",
            schema::Kind::Record(&super::types::DELIVERY_TARGET_RULE),
            22,
        ),
    ],
    rules: &[],
};

static PROMO_DELIVERY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoDeliveryInfo",
    file: "spec/marketing/activity.delivery.query.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 27),
        schema::FieldDef::text("booth_code", 28),
        schema::FieldDef::text("channel", 29),
        schema::FieldDef::text("channel_name", 30),
        schema::FieldDef::text("delivery_status", 31),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.delivery.query` (查询推广计划).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/delivery/{delivery_id}/query`.
/// Described in `spec/marketing/activity.delivery.query.yaml`.
/// Answered by [`ActivityDeliveryQueryResponse`], or by an error with a [`ActivityDeliveryQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.delivery.query")]
#[doc(alias = "查询推广计划")]
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliveryQuery {
    /// On the wire `delivery_id`, a text; required. Source: `spec/marketing/activity.delivery.query.yaml:9`.
    pub delivery_id: String,
    /// On the wire `belong_merchant_info`, a record of the kind `DeliveryAgencyMerchantInfo`. Source:
    /// `spec/marketing/activity.delivery.query.yaml:10`.
    pub belong_merchant_info: Option<super::types::DeliveryAgencyMerchantInfo>,
    /// On the wire `delivery_config_list`, a list; each element is a record of the kind `DeliveryConfig`. Source:
    /// `spec/marketing/activity.delivery.query.yaml:11`.
    pub delivery_config_list: Vec<super::types::DeliveryConfig>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.delivery.query.yaml:12`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityDeliveryQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_id: String::new(),
            belong_merchant_info: None,
            delivery_config_list: Vec::new(),
            merchant_access_mode: None,
        }
    }

    /// Sets [`delivery_id`](Self::delivery_id).
    #[inline]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = delivery_id.into();
        self
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

    /// Sets [`delivery_config_list`](Self::delivery_config_list).
    #[inline]
    pub fn delivery_config_list(
        mut self,
        delivery_config_list: impl IntoIterator<Item = super::types::DeliveryConfig>,
    ) -> Self {
        self.delivery_config_list = delivery_config_list.into_iter().collect();
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
}

impl record::Record for ActivityDeliveryQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_id),
            1 => Some(&self.belong_merchant_info),
            2 => Some(&self.delivery_config_list),
            3 => Some(&self.merchant_access_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_id),
            1 => Some(&mut self.belong_merchant_info),
            2 => Some(&mut self.delivery_config_list),
            3 => Some(&mut self.merchant_access_mode),
            _ => None,
        }
    }
}

impl Default for ActivityDeliveryQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityDeliveryQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliveryQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliveryQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityDeliveryQuery {}

impl record::Request for ActivityDeliveryQuery {
    type Response = ActivityDeliveryQueryResponse;
    type ErrorCode = ActivityDeliveryQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.delivery.query",
        title: "查询推广计划",
        file: "spec/marketing/activity.delivery.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/delivery/{delivery_id}/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_DELIVERY_QUERY,
        response: &ACTIVITY_DELIVERY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.delivery.query` (查询推广计划).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityDeliveryQueryResponse {
    /// On the wire `delivery_base_info`, a record of the kind `DeliveryBaseInfo`. Source:
    /// `spec/marketing/activity.delivery.query.yaml:15`.
    pub delivery_base_info: Option<super::types::DeliveryBaseInfo>,
    /// On the wire `delivery_booth_code`, a text. Source: `spec/marketing/activity.delivery.query.yaml:16`.
    pub delivery_booth_code: Option<String>,
    /// On the wire `delivery_error_msg`, a text. Source: `spec/marketing/activity.delivery.query.yaml:17`.
    pub delivery_error_msg: Option<String>,
    /// On the wire `delivery_id`, a text. Source: `spec/marketing/activity.delivery.query.yaml:18`.
    pub delivery_id: Option<String>,
    /// On the wire `delivery_info_list`, a list; each element is a record of the kind `PromoDeliveryInfo`. Source:
    /// `spec/marketing/activity.delivery.query.yaml:19`.
    pub delivery_info_list: Vec<PromoDeliveryInfo>,
    /// On the wire `delivery_play_config`, a record of the kind `DeliveryPlayConfig`. Source:
    /// `spec/marketing/activity.delivery.query.yaml:20`.
    pub delivery_play_config: Option<super::types::DeliveryPlayConfig>,
    /// On the wire `delivery_status`, a text. Source: `spec/marketing/activity.delivery.query.yaml:21`.
    pub delivery_status: Option<String>,
    /// On the wire `delivery_target_rule`, a record of the kind `DeliveryTargetRule`. Source:
    /// `spec/marketing/activity.delivery.query.yaml:22`.
    pub delivery_target_rule: Option<super::types::DeliveryTargetRule>,
}

impl record::Record for ActivityDeliveryQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_base_info),
            1 => Some(&self.delivery_booth_code),
            2 => Some(&self.delivery_error_msg),
            3 => Some(&self.delivery_id),
            4 => Some(&self.delivery_info_list),
            5 => Some(&self.delivery_play_config),
            6 => Some(&self.delivery_status),
            7 => Some(&self.delivery_target_rule),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_base_info),
            1 => Some(&mut self.delivery_booth_code),
            2 => Some(&mut self.delivery_error_msg),
            3 => Some(&mut self.delivery_id),
            4 => Some(&mut self.delivery_info_list),
            5 => Some(&mut self.delivery_play_config),
            6 => Some(&mut self.delivery_status),
            7 => Some(&mut self.delivery_target_rule),
            _ => None,
        }
    }
}

impl Default for ActivityDeliveryQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            delivery_base_info: None,
            delivery_booth_code: None,
            delivery_error_msg: None,
            delivery_id: None,
            delivery_info_list: Vec::new(),
            delivery_play_config: None,
            delivery_status: None,
            delivery_target_rule: None,
        }
    }
}

impl Clone for ActivityDeliveryQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliveryQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliveryQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PromoDeliveryInfo`.
///
/// Source: `spec/marketing/activity.delivery.query.yaml:25`.
#[non_exhaustive]
pub struct PromoDeliveryInfo {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.delivery.query.yaml:27`.
    pub activity_id: Option<String>,
    /// On the wire `booth_code`, a text. Source: `spec/marketing/activity.delivery.query.yaml:28`.
    pub booth_code: Option<String>,
    /// On the wire `channel`, a text. Source: `spec/marketing/activity.delivery.query.yaml:29`.
    pub channel: Option<String>,
    /// On the wire `channel_name`, a text. Source: `spec/marketing/activity.delivery.query.yaml:30`.
    pub channel_name: Option<String>,
    /// On the wire `delivery_status`, a text. Source: `spec/marketing/activity.delivery.query.yaml:31`.
    pub delivery_status: Option<String>,
}

impl record::Record for PromoDeliveryInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMO_DELIVERY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.booth_code),
            2 => Some(&self.channel),
            3 => Some(&self.channel_name),
            4 => Some(&self.delivery_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.booth_code),
            2 => Some(&mut self.channel),
            3 => Some(&mut self.channel_name),
            4 => Some(&mut self.delivery_status),
            _ => None,
        }
    }
}

impl Default for PromoDeliveryInfo {
    #[inline]
    fn default() -> Self {
        Self {
            activity_id: None,
            booth_code: None,
            channel: None,
            channel_name: None,
            delivery_status: None,
        }
    }
}

impl Clone for PromoDeliveryInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromoDeliveryInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromoDeliveryInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.delivery.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDeliveryQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.delivery.query.yaml:34`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/activity.delivery.query.yaml:35`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.delivery.query.yaml:36`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityDeliveryQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityDeliveryQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
