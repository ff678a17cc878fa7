//! `alipay.marketing.activity.delivery.query` · 查询推广计划
//!
//! Query the details of a promotion plan.
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
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("delivery_id", 11)
        },
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::DELIVERY_AGENCY_MERCHANT_INFO),
            17,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(20), 24)],
            ..schema::FieldDef::new(
                "delivery_config_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::DELIVERY_CONFIG),
                        limits: &[],
                    },
                ),
                21,
            )
        },
        schema::FieldDef::text("merchant_access_mode", 26),
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
            34,
        ),
        schema::FieldDef::text("delivery_booth_code", 35),
        schema::FieldDef::text("delivery_error_msg", 43),
        schema::FieldDef::text("delivery_id", 48),
        schema::FieldDef::new(
            "delivery_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMO_DELIVERY_INFO),
                    limits: &[],
                },
            ),
            49,
        ),
        schema::FieldDef::new(
            "delivery_play_config",
            schema::Kind::Record(&super::types::DELIVERY_PLAY_CONFIG),
            53,
        ),
        schema::FieldDef::text("delivery_status", 54),
        schema::FieldDef::new(
            "delivery_target_rule",
            schema::Kind::Record(&super::types::DELIVERY_TARGET_RULE),
            55,
        ),
    ],
    rules: &[],
};

static PROMO_DELIVERY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoDeliveryInfo",
    file: "spec/marketing/activity.delivery.query.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 61),
        schema::FieldDef::text("booth_code", 62),
        schema::FieldDef::text("channel", 67),
        schema::FieldDef::text("channel_name", 68),
        schema::FieldDef::text("delivery_status", 69),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.delivery.query` (查询推广计划).
///
/// Query the details of a promotion plan.
///
/// ```
/// use alipay::marketing::ActivityDeliveryQuery;
///
/// let request = ActivityDeliveryQuery::new()
///     .delivery_id("20121231231242353");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_id`](Self::delivery_id) | required |
/// | [`belong_merchant_info`](Self::belong_merchant_info) | required in some cases |
/// | [`delivery_config_list`](Self::delivery_config_list) | at most 20 items |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/delivery/{delivery_id}/query`.
/// Described in `spec/marketing/activity.delivery.query.yaml`.
/// Returns [`ActivityDeliveryQueryResponse`], or an error with a [`ActivityDeliveryQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.delivery.query")]
#[doc(alias = "/v3/alipay/marketing/delivery/{delivery_id}/query")]
#[doc(alias = "查询推广计划")]
#[doc(alias = "推广")]
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliveryQuery {
    /// Promotion plan id.
    ///
    /// 推广计划id; required. Example: `20121231231242353`.
    pub delivery_id: String,
    /// Merchant, required when a provider acts for it; `bussinessType` is `ISV_FOR_MERCHANT`.
    ///
    /// Required in some cases.
    pub belong_merchant_info: Option<super::types::DeliveryAgencyMerchantInfo>,
    /// Deliveries to query; no longer used.
    ///
    /// At most 20 items.
    #[deprecated(note = "Retired by the platform.")]
    pub delivery_config_list: Vec<super::types::DeliveryConfig>,
    /// How the merchant is connected, such as `SELF_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `SELF_MODE`.
    pub merchant_access_mode: Option<String>,
}

#[allow(deprecated)]
impl ActivityDeliveryQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    #[deprecated(note = "Retired by the platform.")]
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

#[allow(deprecated)]
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

#[allow(deprecated)]
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.marketing.activity.delivery.query` (查询推广计划).
#[non_exhaustive]
pub struct ActivityDeliveryQueryResponse {
    /// Basic data of the plan.
    ///
    /// 运营计划基础信息.
    pub delivery_base_info: Option<super::types::DeliveryBaseInfo>,
    /// Booth of the plan.
    ///
    /// 运营计划的展位编码; other values may be added. Example: `SERVICE_MESSAGE`.
    pub delivery_booth_code: Option<
        record::Choice<ActivityDeliveryQueryResponseDeliveryBoothCode>,
    >,
    /// What went wrong, such as why the review failed.
    ///
    /// 投放计划错误信息描述. Example: `素材审核失败：素材存在敏感信息。`.
    pub delivery_error_msg: Option<String>,
    /// Plan id.
    ///
    /// 投放计划id. Example: `20121231231242353`.
    pub delivery_id: Option<String>,
    /// Deliveries; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub delivery_info_list: Vec<PromoDeliveryInfo>,
    /// Play configuration of the plan.
    ///
    /// 运营计划发放配置.
    pub delivery_play_config: Option<super::types::DeliveryPlayConfig>,
    /// State of the plan, such as `ACTIVE`.
    ///
    /// 投放计划状态. Example: `ACTIVE`.
    pub delivery_status: Option<String>,
    /// Targeting rule of the plan.
    pub delivery_target_rule: Option<super::types::DeliveryTargetRule>,
}

#[allow(deprecated)]
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

#[allow(deprecated)]
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

/// A delivery of a promotion plan; no longer used.
#[non_exhaustive]
pub struct PromoDeliveryInfo {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Booth that the channel belongs to, such as `PAYMENT_RESULT`.
    ///
    /// 展位码. Example: `PAYMENT_RESULT`.
    pub booth_code: Option<String>,
    /// Channel to deliver to.
    ///
    /// Example: `2088xxxxxxxxx`.
    pub channel: Option<String>,
    /// Channel name.
    ///
    /// 渠道名称. Example: `支付宝官方渠道`.
    pub channel_name: Option<String>,
    /// State of the delivery, such as `ACTIVE`.
    ///
    /// 投放状态. Example: `ACTIVE`.
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

/// The values of the platform's type `ActivityDeliveryQueryResponseDeliveryBoothCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityDeliveryQueryResponseDeliveryBoothCode {
    /// `SERVICE_MESSAGE`: Merchant messages.
    ServiceMessage,
}

impl record::Enumeration for ActivityDeliveryQueryResponseDeliveryBoothCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SERVICE_MESSAGE", Self::ServiceMessage),
    ];
}

impl std::fmt::Debug for ActivityDeliveryQueryResponseDeliveryBoothCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.delivery.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDeliveryQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
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
