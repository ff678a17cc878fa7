//! `alipay.ebpp.invoice.expensecontrol.quota.modify` · 修改余额/点券
//!
//! Increase, reduce or delete a balance or point coupon allowance.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/modify`.
//! Described in `spec/ebpp/invoice.expensecontrol.quota.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expensecontrol.quota.modify` (修改余额/点券).
///
/// Increase, reduce or delete a balance or point coupon allowance.
///
/// ```
/// use alipay::ebpp::InvoiceExpensecontrolQuotaModify;
///
/// let request = InvoiceExpensecontrolQuotaModify::new()
///     .action("ADD");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`share_mode`](Self::share_mode) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/modify`.
/// Described in `spec/ebpp/invoice.expensecontrol.quota.modify.yaml`.
/// Returns [`InvoiceExpensecontrolQuotaModifyResponse`], or an error with a [`InvoiceExpensecontrolQuotaModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecontrol.quota.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expensecontrol/quota/modify")]
#[doc(alias = "修改余额/点券")]
#[doc(alias = "余额")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaModify {
    /// Shared account id of the enterprise; use `enterprise_id` instead.
    ///
    /// 企业共同账户ID. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Kind of change, such as `ADD`.
    ///
    /// 变更模式. Example: `ADD`.
    pub action: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Amount of change: fen, whole units for yen and won, times for count cards.
    ///
    /// 变更的金额/余额. Example: `10`.
    pub amount: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Caller's id of the operation, used for idempotency.
    ///
    /// 外部操作幂等ID. Example: `TN00000000000001`.
    pub outer_source_id: Option<String>,
    /// Code of the external platform; kept from an older version.
    ///
    /// 外部平台编码. Example: `RJ`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub platform: Option<String>,
    /// Allowance id.
    ///
    /// 额度ID. Example: `2021062800152601350000001468`.
    pub quota_id: Option<String>,
    /// Whether the allowance may be passed on to others.
    ///
    /// 是否可转赠. Example: `1`.
    pub share_mode: Option<record::Choice<InvoiceExpensecontrolQuotaModifyShareMode>>,
}

#[allow(deprecated)]
impl InvoiceExpensecontrolQuotaModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`platform`](Self::platform).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets [`quota_id`](Self::quota_id).
    #[inline]
    pub fn quota_id(mut self, quota_id: impl Into<String>) -> Self {
        self.quota_id = Some(quota_id.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(
        mut self,
        share_mode: impl Into<record::Choice<InvoiceExpensecontrolQuotaModifyShareMode>>,
    ) -> Self {
        self.share_mode = Some(share_mode.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.expensecontrol.quota.modify` (修改余额/点券).
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaModifyResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<bool>,
}

/// The values of the platform's type `InvoiceExpensecontrolQuotaModifyShareMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolQuotaModifyShareMode {
    /// `1`: May be passed on.
    V1,
    /// `0`: May not be passed on.
    V0,
}

record::enumeration!(InvoiceExpensecontrolQuotaModifyShareMode, "1" V1, "0" V0);

/// The error codes of `alipay.ebpp.invoice.expensecontrol.quota.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolQuotaModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `QUOTA_LOCKED`.
    QuotaLocked,
    /// `QUOTA_INSUFFICIENT`.
    QuotaInsufficient,
    /// `QUOTA_NO_EXISTS`.
    QuotaNoExists,
    /// `REQUEST_REPEAT`.
    RequestRepeat,
    /// `QUOTA_EXCEED`.
    QuotaExceed,
    /// `QUOTA_TYPE_NOT_MODIFY`.
    QuotaTypeNotModify,
    /// `QUOTA_USED`.
    QuotaUsed,
    /// `COUPON_MODIFY_SHARE_MODE_ERROR`.
    CouponModifyShareModeError,
    /// `APPROVED_QUOTA_MODIFY_ERROR`.
    ApprovedQuotaModifyError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpensecontrolQuotaModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied, "QUOTA_LOCKED"
    QuotaLocked, "QUOTA_INSUFFICIENT" QuotaInsufficient, "QUOTA_NO_EXISTS" QuotaNoExists,
    "REQUEST_REPEAT" RequestRepeat, "QUOTA_EXCEED" QuotaExceed, "QUOTA_TYPE_NOT_MODIFY"
    QuotaTypeNotModify, "QUOTA_USED" QuotaUsed, "COUPON_MODIFY_SHARE_MODE_ERROR"
    CouponModifyShareModeError, "APPROVED_QUOTA_MODIFY_ERROR" ApprovedQuotaModifyError
);

impl record::CallRequest for InvoiceExpensecontrolQuotaModify {}

impl record::Request for InvoiceExpensecontrolQuotaModify {
    type Response = InvoiceExpensecontrolQuotaModifyResponse;
    type ErrorCode = InvoiceExpensecontrolQuotaModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecontrol.quota.modify",
        title: "修改余额/点券",
        file: "spec/ebpp/invoice.expensecontrol.quota.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expensecontrol/quota/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSECONTROL_QUOTA_MODIFY,
        response: &INVOICE_EXPENSECONTROL_QUOTA_MODIFY_RESPONSE,
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
    InvoiceExpensecontrolQuotaModify, INVOICE_EXPENSECONTROL_QUOTA_MODIFY, 0 account_id
    None, 1 action None, 2 agreement_no None, 3 amount None, 4 enterprise_id None, 5
    outer_source_id None, 6 platform None, 7 quota_id None, 8 share_mode None
);

record::record!(
    InvoiceExpensecontrolQuotaModifyResponse,
    INVOICE_EXPENSECONTROL_QUOTA_MODIFY_RESPONSE, 0 success None
);

static INVOICE_EXPENSECONTROL_QUOTA_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaModify",
    file: "spec/ebpp/invoice.expensecontrol.quota.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("action"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("amount"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("outer_source_id"),
        schema::Row::Text("platform"),
        schema::Row::Text("quota_id"),
        schema::Row::Limited(
            "share_mode",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 17, 18, 24, 29, 30, 35, 41, 42, 45],
};

static INVOICE_EXPENSECONTROL_QUOTA_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaModifyResponse",
    file: "spec/ebpp/invoice.expensecontrol.quota.modify.yaml",
    rows: &[schema::Row::Plain("success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
