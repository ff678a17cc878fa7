//! `alipay.marketing.activity.voucher.append` · 追加支付券预算
//!
//! Raise the quantity of an active payment voucher; completion is reported by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/append`.
//! Described in `spec/marketing/activity.voucher.append.yaml`.

use crate::{record, schema};

static ACTIVITY_VOUCHER_APPEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherAppend",
    file: "spec/marketing/activity.voucher.append.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(128), 16),
            ],
            ..schema::FieldDef::text("activity_id", 11)
        },
        schema::FieldDef::text("merchant_access_mode", 18),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 32),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 33),
            ],
            ..schema::FieldDef::text("out_biz_no", 28)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 39),
                schema::LimitDef::advisory(schema::Limit::Maximum("99999999"), 40),
            ],
            ..schema::FieldDef::new("voucher_quantity", schema::Kind::Integer, 35)
        },
    ],
    rules: &[],
};

static ACTIVITY_VOUCHER_APPEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherAppendResponse",
    file: "spec/marketing/activity.voucher.append.yaml",
    fields: &[schema::FieldDef::text("recharge_url", 45)],
    rules: &[],
};

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
        Self {
            activity_id: String::new(),
            merchant_access_mode: None,
            out_biz_no: String::new(),
            voucher_quantity: None,
        }
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

impl record::Record for ActivityVoucherAppend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_APPEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_access_mode),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.voucher_quantity),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_access_mode),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.voucher_quantity),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherAppend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityVoucherAppend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherAppend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherAppend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.marketing.activity.voucher.append` (追加支付券预算).
#[non_exhaustive]
pub struct ActivityVoucherAppendResponse {
    /// Link for funding the voucher in advance; valid for 3 days.
    ///
    /// 预充值链接.
    pub recharge_url: Option<String>,
}

impl record::Record for ActivityVoucherAppendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_APPEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.recharge_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.recharge_url),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherAppendResponse {
    #[inline]
    fn default() -> Self {
        Self { recharge_url: None }
    }
}

impl Clone for ActivityVoucherAppendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherAppendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherAppendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ActivityVoucherAppendMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityVoucherAppendMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

impl record::Enumeration for ActivityVoucherAppendMerchantAccessMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELF_MODE", Self::SelfMode),
        ("AGENCY_MODE", Self::AgencyMode),
    ];
}

impl std::fmt::Debug for ActivityVoucherAppendMerchantAccessMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.voucher.append`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ActivityVoucherAppendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityVoucherAppendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
