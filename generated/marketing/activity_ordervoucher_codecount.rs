//! `alipay.marketing.activity.ordervoucher.codecount` · 统计商家券券码数量
//!
//! Count the valid voucher codes of an activity.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/codecount`. Described in
//! `spec/marketing/activity.ordervoucher.codecount.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.ordervoucher.codecount` (统计商家券券码数量).
///
/// Count the valid voucher codes of an activity.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherCodecount;
///
/// let request = ActivityOrdervoucherCodecount::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/codecount`. Described in
/// `spec/marketing/activity.ordervoucher.codecount.yaml`.
/// Returns [`ActivityOrdervoucherCodecountResponse`], or an error with a [`ActivityOrdervoucherCodecountErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.codecount")]
#[doc(
    alias = "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/codecount"
)]
#[doc(alias = "统计商家券券码数量")]
#[doc(alias = "商家券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherCodecount {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityOrdervoucherCodecount {
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
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }
}

/// The response of `alipay.marketing.activity.ordervoucher.codecount` (统计商家券券码数量).
#[non_exhaustive]
pub struct ActivityOrdervoucherCodecountResponse {
    /// Number of codes imported.
    ///
    /// 已经导入的券码数量. Example: `100`.
    pub success_count: Option<i64>,
}

/// The error codes of `alipay.marketing.activity.ordervoucher.codecount`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCodecountErrorCode {
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
    ActivityOrdervoucherCodecountErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for ActivityOrdervoucherCodecount {}

impl record::Request for ActivityOrdervoucherCodecount {
    type Response = ActivityOrdervoucherCodecountResponse;
    type ErrorCode = ActivityOrdervoucherCodecountErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.codecount",
        title: "统计商家券券码数量",
        file: "spec/marketing/activity.ordervoucher.codecount.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/codecount",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_CODECOUNT,
        response: &ACTIVITY_ORDERVOUCHER_CODECOUNT_RESPONSE,
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
    ActivityOrdervoucherCodecount, ACTIVITY_ORDERVOUCHER_CODECOUNT, 0 activity_id
    String::new(), 1 merchant_access_mode None
);

record::record!(
    ActivityOrdervoucherCodecountResponse, ACTIVITY_ORDERVOUCHER_CODECOUNT_RESPONSE, 0
    success_count None
);

static ACTIVITY_ORDERVOUCHER_CODECOUNT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCodecount",
    file: "spec/marketing/activity.ordervoucher.codecount.yaml",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_access_mode",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17],
};

static ACTIVITY_ORDERVOUCHER_CODECOUNT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCodecountResponse",
    file: "spec/marketing/activity.ordervoucher.codecount.yaml",
    rows: &[schema::Row::Plain("success_count", schema::Kind::Integer)],
    rules: &[],
    lines: &[],
};
