//! `alipay.marketing.activity.voucher.send` · 发放支付券
//!
//! Issue a payment voucher to a user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/send`. Described
//! in `spec/marketing/activity.voucher.send.yaml`.

use crate::{record, schema};

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
/// Returns [`ActivityVoucherSendResponse`], or an error with a [`ActivityVoucherSendErrorCode`].
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
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityVoucherSendMerchantAccessMode>,
    >,
    /// Open id of the user who takes the voucher.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Alipay user id of the recipient, 2088….
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl ActivityVoucherSend {
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

/// The response of `alipay.marketing.activity.voucher.send` (发放支付券).
#[non_exhaustive]
pub struct ActivityVoucherSendResponse {
    /// Id of the voucher issued.
    ///
    /// Example: `2021072600073002785300065Q39`.
    pub voucher_id: Option<String>,
}

/// The values of the platform's type `ActivityVoucherSendMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityVoucherSendMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityVoucherSendMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE" AgencyMode
);

/// The error codes of `alipay.marketing.activity.voucher.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherSendErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ACTIVITY_NOT_ACTIVE`: The activity is not active.
    ///
    /// Activate it, or choose another one.
    ActivityNotActive,
    /// `ACTIVITY_NOT_START`: The activity has not begun.
    ///
    /// Wait until it begins. The same call may succeed later.
    ActivityNotStart,
    /// `ACTIVITY_IS_END`: The activity is over.
    ///
    /// Choose another activity.
    ActivityIsEnd,
    /// `ACTIVITY_IS_STOPED`: The activity was stopped.
    ///
    /// Choose another activity.
    ActivityIsStoped,
    /// `BUDGET_NOT_ENOUGH`: The budget is used up.
    ///
    /// Raise the budget first.
    BudgetNotEnough,
    /// `COUNT_OVER_LIMIT`: The user has as many vouchers as allowed.
    CountOverLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityVoucherSendErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "ACTIVITY_NOT_ACTIVE" ActivityNotActive, "ACTIVITY_NOT_START"
    ActivityNotStart, "ACTIVITY_IS_END" ActivityIsEnd, "ACTIVITY_IS_STOPED"
    ActivityIsStoped, "BUDGET_NOT_ENOUGH" BudgetNotEnough, "COUNT_OVER_LIMIT"
    CountOverLimit
);

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
            },
            schema::ErrorDef {
                code: "ACTIVITY_NOT_START",
                summary: "The activity has not begun.",
                fix: "Wait until it begins.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACTIVITY_IS_END",
                summary: "The activity is over.",
                fix: "Choose another activity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACTIVITY_IS_STOPED",
                summary: "The activity was stopped.",
                fix: "Choose another activity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUDGET_NOT_ENOUGH",
                summary: "The budget is used up.",
                fix: "Raise the budget first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "COUNT_OVER_LIMIT",
                summary: "The user has as many vouchers as allowed.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ActivityVoucherSend, ACTIVITY_VOUCHER_SEND, 0 activity_id None, 1
    merchant_access_mode None, 2 open_id None, 3 out_biz_no None, 4 user_id None
);

record::record!(
    ActivityVoucherSendResponse, ACTIVITY_VOUCHER_SEND_RESPONSE, 0 voucher_id None
);

static ACTIVITY_VOUCHER_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherSend",
    file: "spec/marketing/activity.voucher.send.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[11, 12, 21, 25, 30],
};

static ACTIVITY_VOUCHER_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherSendResponse",
    file: "spec/marketing/activity.voucher.send.yaml",
    rows: &[schema::Row::Text("voucher_id")],
    rules: &[],
    lines: &[],
};
