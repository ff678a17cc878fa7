//! `alipay.marketing.activity.voucher.stop` · 停止支付券
//!
//! Stop a payment voucher; completion is reported by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/stop`. Described
//! in `spec/marketing/activity.voucher.stop.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.voucher.stop` (停止支付券).
///
/// Stop a payment voucher; completion is reported by message.
///
/// ```
/// use alipay::marketing::ActivityVoucherStop;
///
/// let request = ActivityVoucherStop::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required in some cases |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/stop`. Described
/// in `spec/marketing/activity.voucher.stop.yaml`.
/// Returns [`ActivityVoucherStopResponse`], or an error with a [`ActivityVoucherStopErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.stop")]
#[doc(alias = "/v3/alipay/marketing/activity/voucher/stop")]
#[doc(alias = "停止支付券")]
#[doc(alias = "支付")]
#[doc(alias = "支付券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherStop {
    /// Activity id.
    ///
    /// 活动id; required in some cases. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityVoucherStopMerchantAccessMode>,
    >,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required in some cases. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
}

impl ActivityVoucherStop {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<
            record::Choice<ActivityVoucherStopMerchantAccessMode>,
        >,
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

/// The response of `alipay.marketing.activity.voucher.stop` (停止支付券).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ActivityVoucherStopResponse {}

/// The values of the platform's type `ActivityVoucherStopMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityVoucherStopMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityVoucherStopMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE" AgencyMode
);

/// The error codes of `alipay.marketing.activity.voucher.stop`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherStopErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityVoucherStopErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for ActivityVoucherStop {}

impl record::Request for ActivityVoucherStop {
    type Response = ActivityVoucherStopResponse;
    type ErrorCode = ActivityVoucherStopErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucher.stop",
        title: "停止支付券",
        file: "spec/marketing/activity.voucher.stop.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/voucher/stop",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_VOUCHER_STOP,
        response: &ACTIVITY_VOUCHER_STOP_RESPONSE,
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
    ActivityVoucherStop, ACTIVITY_VOUCHER_STOP, 0 activity_id None, 1
    merchant_access_mode None, 2 out_biz_no None
);

record::record!(ActivityVoucherStopResponse, ACTIVITY_VOUCHER_STOP_RESPONSE);

static ACTIVITY_VOUCHER_STOP: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherStop",
    file: "spec/marketing/activity.voucher.stop.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Text("out_biz_no"),
    ],
    rules: &[],
    lines: &[11, 17, 27],
};

static ACTIVITY_VOUCHER_STOP_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherStopResponse",
    file: "spec/marketing/activity.voucher.stop.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
