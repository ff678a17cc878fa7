//! `alipay.marketing.activity.delivery.stop` · 停止推广计划
//!
//! Stop a promotion plan; it may take minutes to take effect.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/marketing/delivery/{delivery_id}/stop`.
//! Described in `spec/marketing/activity.delivery.stop.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.delivery.stop` (停止推广计划).
///
/// Stop a promotion plan; it may take minutes to take effect.
///
/// ```
/// use alipay::marketing::ActivityDeliveryStop;
///
/// let request = ActivityDeliveryStop::new()
///     .delivery_id("20121231231242353")
///     .out_biz_no("20170101000001654bb46ba");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_id`](Self::delivery_id) | required |
/// | [`belong_merchant_info`](Self::belong_merchant_info) | required in some cases |
/// | [`delivery_config_list`](Self::delivery_config_list) | at most 20 items |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/marketing/delivery/{delivery_id}/stop`.
/// Described in `spec/marketing/activity.delivery.stop.yaml`.
/// Returns [`ActivityDeliveryStopResponse`], or an error with a [`ActivityDeliveryStopErrorCode`].
#[doc(alias = "alipay.marketing.activity.delivery.stop")]
#[doc(alias = "/v3/alipay/marketing/delivery/{delivery_id}/stop")]
#[doc(alias = "停止推广计划")]
#[doc(alias = "推广")]
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliveryStop {
    /// Promotion plan id.
    ///
    /// 推广计划id; required. Example: `20121231231242353`.
    pub delivery_id: String,
    /// Merchant; required when a provider acts for it.
    ///
    /// Required in some cases.
    pub belong_merchant_info: Option<super::types::DeliveryAgencyMerchantInfo>,
    /// Deliveries to stop; no longer used.
    ///
    /// At most 20 items.
    #[deprecated(note = "Retired by the platform.")]
    pub delivery_config_list: Vec<super::types::DeliveryConfig>,
    /// How the merchant is connected, such as `SELF_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `SELF_MODE`.
    pub merchant_access_mode: Option<String>,
    /// Caller's unique business number; repeating it returns the earlier result.
    ///
    /// 外部业务单号; required. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
}

#[allow(deprecated)]
impl ActivityDeliveryStop {
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

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
        self
    }
}

/// The response of `alipay.marketing.activity.delivery.stop` (停止推广计划).
#[non_exhaustive]
pub struct ActivityDeliveryStopResponse {
    /// Promotion plan id.
    ///
    /// 推广计划id. Example: `20121231231242353`.
    pub delivery_id: Option<String>,
    /// Deliveries that could not be stopped.
    ///
    /// 停止失败的投放配置列表.
    pub error_delivery_config_list: Vec<super::types::ErrorDeliveryConfig>,
    /// Deliveries that were stopped.
    ///
    /// 停止成功的投放配置列表.
    pub success_delivery_config_list: Vec<super::types::SuccessDeliveryConfig>,
}

/// The error codes of `alipay.marketing.activity.delivery.stop`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityDeliveryStopErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityDeliveryStopErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BIZ_ERROR" BizError
);

impl record::CallRequest for ActivityDeliveryStop {}

impl record::Request for ActivityDeliveryStop {
    type Response = ActivityDeliveryStopResponse;
    type ErrorCode = ActivityDeliveryStopErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.delivery.stop",
        title: "停止推广计划",
        file: "spec/marketing/activity.delivery.stop.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/marketing/delivery/{delivery_id}/stop",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_DELIVERY_STOP,
        response: &ACTIVITY_DELIVERY_STOP_RESPONSE,
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
    ActivityDeliveryStop, ACTIVITY_DELIVERY_STOP, 0 delivery_id String::new(), 1
    belong_merchant_info None, 2 delivery_config_list Vec::new(), 3 merchant_access_mode
    None, 4 out_biz_no String::new()
);

record::record!(
    ActivityDeliveryStopResponse, ACTIVITY_DELIVERY_STOP_RESPONSE, 0 delivery_id None, 1
    error_delivery_config_list Vec::new(), 2 success_delivery_config_list Vec::new()
);

static ACTIVITY_DELIVERY_STOP: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryStop",
    file: "spec/marketing/activity.delivery.stop.yaml",
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
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17, 21, 24, 26, 32, 36],
};

static ACTIVITY_DELIVERY_STOP_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryStopResponse",
    file: "spec/marketing/activity.delivery.stop.yaml",
    rows: &[
        schema::Row::Text("delivery_id"),
        schema::Row::Plain(
            "error_delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ERROR_DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "success_delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SUCCESS_DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
