//! `alipay.marketing.activity.voucher.append` · 追加支付券预算
//!
//! Raise the quantity of an active payment voucher; completion is reported by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/append`.
//! Described in `spec/marketing/activity.voucher.append.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.voucher.append` (追加支付券预算).
///
/// Raise the quantity of an active payment voucher; completion is reported by message.
///
/// ```
/// use alipay::marketing::ActivityVoucherAppend;
///
/// let request = ActivityVoucherAppend::new()
///     .activity_id("2016042700826004508401111111")
///     .out_biz_no("20170101000001654bb46ba")
///     .voucher_quantity(100);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required; at most 128 characters |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required; at most 64 characters |
/// | [`voucher_quantity`](Self::voucher_quantity) | required; not more than 99999999 (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/append`.
/// Described in `spec/marketing/activity.voucher.append.yaml`.
/// Returns [`ActivityVoucherAppendResponse`], or an error with a [`ActivityVoucherAppendErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.append")]
#[doc(alias = "/v3/alipay/marketing/activity/voucher/append")]
#[doc(alias = "追加支付券预算")]
#[doc(alias = "支付")]
#[doc(alias = "支付券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherAppend {
    /// Activity id.
    ///
    /// 活动id; required; at most 128 characters. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityVoucherAppendMerchantAccessMode>,
    >,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required; at most 64 characters. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
    /// New total of vouchers; may only be raised.
    ///
    /// 发行券的数量; required; not more than 99999999 (advisory). Example: `100`.
    pub voucher_quantity: Option<i64>,
}

impl ActivityVoucherAppend {
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
            record::Choice<ActivityVoucherAppendMerchantAccessMode>,
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

/// The response of `alipay.marketing.activity.voucher.append` (追加支付券预算).
#[non_exhaustive]
pub struct ActivityVoucherAppendResponse {
    /// Link for funding the voucher in advance; valid for 3 days.
    ///
    /// 预充值链接.
    pub recharge_url: Option<String>,
}

/// The values of the platform's type `ActivityVoucherAppendMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityVoucherAppendMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityVoucherAppendMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The error codes of `alipay.marketing.activity.voucher.append`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherAppendErrorCode {
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
    ActivityVoucherAppendErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for ActivityVoucherAppend {}

impl record::Request for ActivityVoucherAppend {
    type Response = ActivityVoucherAppendResponse;
    type ErrorCode = ActivityVoucherAppendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucher.append",
        title: "追加支付券预算",
        file: "spec/marketing/activity.voucher.append.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/voucher/append",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_VOUCHER_APPEND,
        response: &ACTIVITY_VOUCHER_APPEND_RESPONSE,
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
    ActivityVoucherAppend, ACTIVITY_VOUCHER_APPEND, 0 activity_id String::new(), 1
    merchant_access_mode None, 2 out_biz_no String::new(), 3 voucher_quantity None
);

record::record!(
    ActivityVoucherAppendResponse, ACTIVITY_VOUCHER_APPEND_RESPONSE, 0 recharge_url None
);

static ACTIVITY_VOUCHER_APPEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherAppend",
    file: "spec/marketing/activity.voucher.append.yaml",
    rows: &[
        schema::Row::Limited(
            "activity_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(128)),
            ],
        ),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "voucher_quantity",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::Maximum("99999999")),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 18, 28, 32, 33, 35, 39, 40],
};

static ACTIVITY_VOUCHER_APPEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherAppendResponse",
    file: "spec/marketing/activity.voucher.append.yaml",
    rows: &[schema::Row::Text("recharge_url")],
    rules: &[],
    lines: &[],
};
