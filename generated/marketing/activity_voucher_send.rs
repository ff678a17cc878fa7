//! `alipay.marketing.activity.voucher.send` · 发放支付券
//!
//! Issue a payment voucher to a user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/send`. Described
//! in `spec/marketing/activity.voucher.send.yaml`.

use crate::{record, schema};

static ACTIVITY_VOUCHER_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherSend",
    file: "spec/marketing/activity.voucher.send.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 11),
        schema::FieldDef::text("merchant_access_mode", 12),
        schema::FieldDef::text("open_id", 21),
        schema::FieldDef::text("out_biz_no", 25),
        schema::FieldDef::text("user_id", 30),
    ],
    rules: &[],
};

static ACTIVITY_VOUCHER_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherSendResponse",
    file: "spec/marketing/activity.voucher.send.yaml",
    fields: &[schema::FieldDef::text("voucher_id", 33)],
    rules: &[],
};

/// A request of `alipay.marketing.activity.voucher.send` (发放支付券).
///
/// Issue a payment voucher to a user.
///
/// ```
/// use alipay::marketing::ActivityVoucherSend;
///
/// let request = ActivityVoucherSend::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/send`. Described
/// in `spec/marketing/activity.voucher.send.yaml`.
/// Answered by [`ActivityVoucherSendResponse`], or by an error with a [`ActivityVoucherSendErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.send")]
#[doc(alias = "/v3/alipay/marketing/activity/voucher/send")]
#[doc(alias = "发放支付券")]
#[doc(alias = "支付")]
#[doc(alias = "支付券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherSend {
    /// Activity id.
    ///
    /// On the wire `activity_id` (活动id). Example: `2016042700826004508401111111`. Source:
    /// `spec/marketing/activity.voucher.send.yaml:11`.
    pub activity_id: Option<String>,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// On the wire `merchant_access_mode` (商户接入模式); other values may be added. Example: `AGENCY_MODE`. Source:
    /// `spec/marketing/activity.voucher.send.yaml:12`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityVoucherSendMerchantAccessMode>,
    >,
    /// Open id of the user who takes the voucher.
    ///
    /// On the wire `open_id`. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source:
    /// `spec/marketing/activity.voucher.send.yaml:21`.
    pub open_id: Option<String>,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// On the wire `out_biz_no` (外部业务单号). Example: `20170101000001654bb46ba`. Source:
    /// `spec/marketing/activity.voucher.send.yaml:25`.
    pub out_biz_no: Option<String>,
    /// Alipay user id of the recipient, 2088….
    ///
    /// On the wire `user_id`. Example: `2088000000000001`. Source: `spec/marketing/activity.voucher.send.yaml:30`.
    pub user_id: Option<String>,
}

impl ActivityVoucherSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: None,
            merchant_access_mode: None,
            open_id: None,
            out_biz_no: None,
            user_id: None,
        }
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
            record::Choice<ActivityVoucherSendMerchantAccessMode>,
        >,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for ActivityVoucherSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_access_mode),
            2 => Some(&self.open_id),
            3 => Some(&self.out_biz_no),
            4 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_access_mode),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.out_biz_no),
            4 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityVoucherSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityVoucherSend {}

impl record::Request for ActivityVoucherSend {
    type Response = ActivityVoucherSendResponse;
    type ErrorCode = ActivityVoucherSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucher.send",
        title: "发放支付券",
        file: "spec/marketing/activity.voucher.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/voucher/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_VOUCHER_SEND,
        response: &ACTIVITY_VOUCHER_SEND_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACTIVITY_NOT_ACTIVE",
                summary: "The activity is not active.",
                fix: "Activate it, or choose another one.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 38,
            },
            schema::ErrorDef {
                code: "ACTIVITY_NOT_START",
                summary: "The activity has not begun.",
                fix: "Wait until it begins.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 41,
            },
            schema::ErrorDef {
                code: "ACTIVITY_IS_END",
                summary: "The activity is over.",
                fix: "Choose another activity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 46,
            },
            schema::ErrorDef {
                code: "ACTIVITY_IS_STOPED",
                summary: "The activity was stopped.",
                fix: "Choose another activity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 49,
            },
            schema::ErrorDef {
                code: "BUDGET_NOT_ENOUGH",
                summary: "The budget is used up.",
                fix: "Raise the budget first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 52,
            },
            schema::ErrorDef {
                code: "COUNT_OVER_LIMIT",
                summary: "The user has as many vouchers as allowed.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 55,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.marketing.activity.voucher.send` (发放支付券).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityVoucherSendResponse {
    /// Id of the voucher issued.
    ///
    /// On the wire `voucher_id`. Example: `2021072600073002785300065Q39`. Source:
    /// `spec/marketing/activity.voucher.send.yaml:33`.
    pub voucher_id: Option<String>,
}

impl record::Record for ActivityVoucherSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_id),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherSendResponse {
    #[inline]
    fn default() -> Self {
        Self { voucher_id: None }
    }
}

impl Clone for ActivityVoucherSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ActivityVoucherSendMerchantAccessMode`.
///
/// Source: `spec/marketing/activity.voucher.send.yaml:16`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityVoucherSendMerchantAccessMode {
    /// The merchant itself calls.
    ///
    /// On the wire `SELF_MODE`.
    SelfMode,
    /// A provider calls for the merchant.
    ///
    /// On the wire `AGENCY_MODE`.
    AgencyMode,
}

impl record::Enumeration for ActivityVoucherSendMerchantAccessMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELF_MODE", Self::SelfMode),
        ("AGENCY_MODE", Self::AgencyMode),
    ];
}

impl std::fmt::Debug for ActivityVoucherSendMerchantAccessMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.voucher.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherSendErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/marketing/activity.voucher.send.yaml:36` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.voucher.send.yaml:37` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The activity is not active.
    ///
    /// Activate it, or choose another one.
    ///
    /// On the wire `ACTIVITY_NOT_ACTIVE`. Source: `spec/marketing/activity.voucher.send.yaml:38`.
    ActivityNotActive,
    /// The activity has not begun.
    ///
    /// Wait until it begins.
    ///
    /// On the wire `ACTIVITY_NOT_START`; the same call may succeed later. Source:
    /// `spec/marketing/activity.voucher.send.yaml:41`.
    ActivityNotStart,
    /// The activity is over.
    ///
    /// Choose another activity.
    ///
    /// On the wire `ACTIVITY_IS_END`. Source: `spec/marketing/activity.voucher.send.yaml:46`.
    ActivityIsEnd,
    /// The activity was stopped.
    ///
    /// Choose another activity.
    ///
    /// On the wire `ACTIVITY_IS_STOPED`. Source: `spec/marketing/activity.voucher.send.yaml:49`.
    ActivityIsStoped,
    /// The budget is used up.
    ///
    /// Raise the budget first.
    ///
    /// On the wire `BUDGET_NOT_ENOUGH`. Source: `spec/marketing/activity.voucher.send.yaml:52`.
    BudgetNotEnough,
    /// The user has as many vouchers as allowed.
    ///
    /// On the wire `COUNT_OVER_LIMIT`. Source: `spec/marketing/activity.voucher.send.yaml:55`.
    CountOverLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityVoucherSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ACTIVITY_NOT_ACTIVE", Self::ActivityNotActive),
        ("ACTIVITY_NOT_START", Self::ActivityNotStart),
        ("ACTIVITY_IS_END", Self::ActivityIsEnd),
        ("ACTIVITY_IS_STOPED", Self::ActivityIsStoped),
        ("BUDGET_NOT_ENOUGH", Self::BudgetNotEnough),
        ("COUNT_OVER_LIMIT", Self::CountOverLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityVoucherSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
