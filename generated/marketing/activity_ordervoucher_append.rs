//! `alipay.marketing.activity.ordervoucher.append` · 修改商家券活动发券数量上限
//!
//! Raise the voucher quantity of a merchant voucher activity.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `PATCH /v3/alipay/marketing/ordervoucher/activity/{activity_id}/append`. Described in
//! `spec/marketing/activity.ordervoucher.append.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.ordervoucher.append` (修改商家券活动发券数量上限).
///
/// Raise the voucher quantity of a merchant voucher activity.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherAppend;
///
/// let request = ActivityOrdervoucherAppend::new()
///     .activity_id("2016042700826004508401111111")
///     .out_biz_no("20170101000001654bb46ba")
///     .voucher_quantity(100);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required |
/// | [`voucher_quantity`](Self::voucher_quantity) | required; not more than 999999 (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `PATCH /v3/alipay/marketing/ordervoucher/activity/{activity_id}/append`. Described in
/// `spec/marketing/activity.ordervoucher.append.yaml`.
/// Returns [`ActivityOrdervoucherAppendResponse`], or an error with a [`ActivityOrdervoucherAppendErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.append")]
#[doc(alias = "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/append")]
#[doc(alias = "修改商家券活动发券数量上限")]
#[doc(alias = "商家券")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherAppend {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityOrdervoucherAppendMerchantAccessMode>,
    >,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
    /// New total of vouchers, only upward; with `MERCHANT_UPLOAD` equal to all imported codes.
    ///
    /// 发行券的数量; required; not more than 999999 (advisory). Example: `100`.
    pub voucher_quantity: Option<i64>,
}

impl ActivityOrdervoucherAppend {
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
            record::Choice<ActivityOrdervoucherAppendMerchantAccessMode>,
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

    /// Sets [`voucher_quantity`](Self::voucher_quantity).
    #[inline]
    pub fn voucher_quantity(mut self, voucher_quantity: i64) -> Self {
        self.voucher_quantity = Some(voucher_quantity);
        self
    }
}

/// The response of `alipay.marketing.activity.ordervoucher.append` (修改商家券活动发券数量上限).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ActivityOrdervoucherAppendResponse {}

/// The values of the platform's type `ActivityOrdervoucherAppendMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherAppendMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityOrdervoucherAppendMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The error codes of `alipay.marketing.activity.ordervoucher.append`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherAppendErrorCode {
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
    ActivityOrdervoucherAppendErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for ActivityOrdervoucherAppend {}

impl record::Request for ActivityOrdervoucherAppend {
    type Response = ActivityOrdervoucherAppendResponse;
    type ErrorCode = ActivityOrdervoucherAppendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.append",
        title: "修改商家券活动发券数量上限",
        file: "spec/marketing/activity.ordervoucher.append.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/append",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_APPEND,
        response: &ACTIVITY_ORDERVOUCHER_APPEND_RESPONSE,
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
    ActivityOrdervoucherAppend, ACTIVITY_ORDERVOUCHER_APPEND, 0 activity_id
    String::new(), 1 merchant_access_mode None, 2 out_biz_no String::new(), 3
    voucher_quantity None
);

record::record!(
    ActivityOrdervoucherAppendResponse, ACTIVITY_ORDERVOUCHER_APPEND_RESPONSE
);

static ACTIVITY_ORDERVOUCHER_APPEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherAppend",
    file: "spec/marketing/activity.ordervoucher.append.yaml",
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
        schema::Row::Limited(
            "voucher_quantity",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::Maximum("999999")),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17, 27, 31, 33, 37, 38],
};

static ACTIVITY_ORDERVOUCHER_APPEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherAppendResponse",
    file: "spec/marketing/activity.ordervoucher.append.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
