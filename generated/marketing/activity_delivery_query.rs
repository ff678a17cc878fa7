//! `alipay.marketing.activity.delivery.query` · 查询推广计划
//!
//! Query the details of a promotion plan.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/delivery/{delivery_id}/query`.
//! Described in `spec/marketing/activity.delivery.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ActivityDeliveryQueryResponseDeliveryBoothCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityDeliveryQueryResponseDeliveryBoothCode {
    /// `SERVICE_MESSAGE`: Merchant messages.
    ServiceMessage,
}

record::enumeration!(
    ActivityDeliveryQueryResponseDeliveryBoothCode, "SERVICE_MESSAGE" ServiceMessage
);

/// The error codes of `alipay.marketing.activity.delivery.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ActivityDeliveryQueryErrorCode, "SYSTEM_ERROR" SystemError, "BIZ_ERROR" BizError,
    "INVALID_PARAMETER" InvalidParameter
);

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

record::record!(
    ActivityDeliveryQuery, ACTIVITY_DELIVERY_QUERY, 0 delivery_id String::new(), 1
    belong_merchant_info None, 2 delivery_config_list Vec::new(), 3 merchant_access_mode
    None
);

record::record!(
    ActivityDeliveryQueryResponse, ACTIVITY_DELIVERY_QUERY_RESPONSE, 0 delivery_base_info
    None, 1 delivery_booth_code None, 2 delivery_error_msg None, 3 delivery_id None, 4
    delivery_info_list Vec::new(), 5 delivery_play_config None, 6 delivery_status None, 7
    delivery_target_rule None
);

record::record!(
    PromoDeliveryInfo, PROMO_DELIVERY_INFO, 0 activity_id None, 1 booth_code None, 2
    channel None, 3 channel_name None, 4 delivery_status None
);

static ACTIVITY_DELIVERY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryQuery",
    file: "spec/marketing/activity.delivery.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "delivery_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Plain(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::DELIVERY_AGENCY_MERCHANT_INFO),
        ),
        schema::Row::Limited(
            "delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(20))],
        ),
        schema::Row::Text("merchant_access_mode"),
    ],
    rules: &[],
    lines: &[11, 15, 17, 21, 24, 26],
};

static ACTIVITY_DELIVERY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryQueryResponse",
    file: "spec/marketing/activity.delivery.query.yaml",
    rows: &[
        schema::Row::Plain(
            "delivery_base_info",
            schema::Kind::Record(&super::types::DELIVERY_BASE_INFO),
        ),
        schema::Row::Text("delivery_booth_code"),
        schema::Row::Text("delivery_error_msg"),
        schema::Row::Text("delivery_id"),
        schema::Row::Plain(
            "delivery_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMO_DELIVERY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "delivery_play_config",
            schema::Kind::Record(&super::types::DELIVERY_PLAY_CONFIG),
        ),
        schema::Row::Text("delivery_status"),
        schema::Row::Plain(
            "delivery_target_rule",
            schema::Kind::Record(&super::types::DELIVERY_TARGET_RULE),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PROMO_DELIVERY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoDeliveryInfo",
    file: "spec/marketing/activity.delivery.query.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Text("booth_code"),
        schema::Row::Text("channel"),
        schema::Row::Text("channel_name"),
        schema::Row::Text("delivery_status"),
    ],
    rules: &[],
    lines: &[],
};
