//! `alipay.marketing.activity.ordervoucher.stop` · 停止商家券活动
//!
//! Stop a merchant voucher activity; completion is reported by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `PATCH /v3/alipay/marketing/ordervoucher/activity/{activity_id}/stop`. Described in
//! `spec/marketing/activity.ordervoucher.stop.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.ordervoucher.stop` (停止商家券活动).
///
/// Stop a merchant voucher activity; completion is reported by message.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherStop;
///
/// let request = ActivityOrdervoucherStop::new()
///     .activity_id("2016042700826004508401111111")
///     .out_biz_no("20170101000001654bb46ba");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `PATCH /v3/alipay/marketing/ordervoucher/activity/{activity_id}/stop`. Described in
/// `spec/marketing/activity.ordervoucher.stop.yaml`.
/// Returns [`ActivityOrdervoucherStopResponse`], or an error with a [`ActivityOrdervoucherStopErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.stop")]
#[doc(alias = "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/stop")]
#[doc(alias = "停止商家券活动")]
#[doc(alias = "商家券")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherStop {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityOrdervoucherStopMerchantAccessMode>,
    >,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
}

impl ActivityOrdervoucherStop {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<
            record::Choice<ActivityOrdervoucherStopMerchantAccessMode>,
        >,
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

/// The response of `alipay.marketing.activity.ordervoucher.stop` (停止商家券活动).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ActivityOrdervoucherStopResponse {}

/// The values of the platform's type `ActivityOrdervoucherStopMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherStopMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityOrdervoucherStopMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The error codes of `alipay.marketing.activity.ordervoucher.stop`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherStopErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityOrdervoucherStopErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for ActivityOrdervoucherStop {}

impl record::Request for ActivityOrdervoucherStop {
    type Response = ActivityOrdervoucherStopResponse;
    type ErrorCode = ActivityOrdervoucherStopErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.stop",
        title: "停止商家券活动",
        file: "spec/marketing/activity.ordervoucher.stop.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/stop",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_STOP,
        response: &ACTIVITY_ORDERVOUCHER_STOP_RESPONSE,
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
    ActivityOrdervoucherStop, ACTIVITY_ORDERVOUCHER_STOP, 0 activity_id String::new(), 1
    merchant_access_mode None, 2 out_biz_no String::new()
);

record::record!(ActivityOrdervoucherStopResponse, ACTIVITY_ORDERVOUCHER_STOP_RESPONSE);

static ACTIVITY_ORDERVOUCHER_STOP: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherStop",
    file: "spec/marketing/activity.ordervoucher.stop.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17, 27, 31],
};

static ACTIVITY_ORDERVOUCHER_STOP_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherStopResponse",
    file: "spec/marketing/activity.ordervoucher.stop.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
