//! `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel` · 作废额度发放
//!
//! Void the allowances granted in a batch.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expensecontrol/issuebatch/cancel`. Described in
//! `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel` (作废额度发放).
///
/// Void the allowances granted in a batch.
///
/// ```
/// use alipay::ebpp::InvoiceExpensecontrolIssuebatchCancel;
///
/// let request = InvoiceExpensecontrolIssuebatchCancel::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expensecontrol/issuebatch/cancel`. Described in
/// `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml`.
/// Returns [`InvoiceExpensecontrolIssuebatchCancelResponse`], or an error with a [`InvoiceExpensecontrolIssuebatchCancelErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecontrol.issuebatch.cancel")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expensecontrol/issuebatch/cancel")]
#[doc(alias = "作废额度发放")]
#[doc(alias = "额度")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecontrolIssuebatchCancel {
    /// Shared account id; use `enterprise_id` instead.
    ///
    /// 共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022070500152608330000012007`.
    pub institution_id: Option<String>,
    /// Id of the grant batch.
    ///
    /// 发放批次id. Example: `2022062800152622440000009966`.
    pub issue_batch_id: Option<String>,
}

#[allow(deprecated)]
impl InvoiceExpensecontrolIssuebatchCancel {
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

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Sets [`issue_batch_id`](Self::issue_batch_id).
    #[inline]
    pub fn issue_batch_id(mut self, issue_batch_id: impl Into<String>) -> Self {
        self.issue_batch_id = Some(issue_batch_id.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel` (作废额度发放).
#[non_exhaustive]
pub struct InvoiceExpensecontrolIssuebatchCancelResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub result: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolIssuebatchCancelErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ISSUE_BATCH_IS_INVALID`.
    IssueBatchIsInvalid,
    /// `ISSUE_BATCH_REVOKING`.
    IssueBatchRevoking,
    /// `ISSUE_BATCH_IN_PROGRESS`.
    IssueBatchInProgress,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `FREQUENT_OPERATION_ERROR`.
    FrequentOperationError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpensecontrolIssuebatchCancelErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "ISSUE_BATCH_IS_INVALID" IssueBatchIsInvalid,
    "ISSUE_BATCH_REVOKING" IssueBatchRevoking, "ISSUE_BATCH_IN_PROGRESS"
    IssueBatchInProgress, "PERMISSION_DENIED" PermissionDenied,
    "FREQUENT_OPERATION_ERROR" FrequentOperationError
);

impl record::CallRequest for InvoiceExpensecontrolIssuebatchCancel {}

impl record::Request for InvoiceExpensecontrolIssuebatchCancel {
    type Response = InvoiceExpensecontrolIssuebatchCancelResponse;
    type ErrorCode = InvoiceExpensecontrolIssuebatchCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecontrol.issuebatch.cancel",
        title: "作废额度发放",
        file: "spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expensecontrol/issuebatch/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL,
        response: &INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL_RESPONSE,
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
    InvoiceExpensecontrolIssuebatchCancel, INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL, 0
    account_id None, 1 agreement_no None, 2 enterprise_id None, 3 institution_id None, 4
    issue_batch_id None
);

record::record!(
    InvoiceExpensecontrolIssuebatchCancelResponse,
    INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL_RESPONSE, 0 result None
);

static INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolIssuebatchCancel",
    file: "spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("institution_id"),
        schema::Row::Text("issue_batch_id"),
    ],
    rules: &[],
    lines: &[11, 17, 23, 24, 25],
};

static INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolIssuebatchCancelResponse",
    file: "spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml",
    rows: &[schema::Row::Plain("result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
