//! `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel` · 作废额度发放
//!
//! Void the allowances granted in a batch.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expensecontrol/issuebatch/cancel`. Described in
//! `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolIssuebatchCancel",
    file: "spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef::text("agreement_no", 17),
        schema::FieldDef::text("enterprise_id", 23),
        schema::FieldDef::text("institution_id", 24),
        schema::FieldDef::text("issue_batch_id", 25),
    ],
    rules: &[],
};

static INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolIssuebatchCancelResponse",
    file: "spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml",
    fields: &[schema::FieldDef::new("result", schema::Kind::Boolean, 32)],
    rules: &[],
};

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
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            institution_id: None,
            issue_batch_id: None,
        }
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

#[allow(deprecated)]
impl record::Record for InvoiceExpensecontrolIssuebatchCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.institution_id),
            4 => Some(&self.issue_batch_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.institution_id),
            4 => Some(&mut self.issue_batch_id),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for InvoiceExpensecontrolIssuebatchCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpensecontrolIssuebatchCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensecontrolIssuebatchCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensecontrolIssuebatchCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel` (作废额度发放).
#[non_exhaustive]
pub struct InvoiceExpensecontrolIssuebatchCancelResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub result: Option<bool>,
}

impl record::Record for InvoiceExpensecontrolIssuebatchCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            _ => None,
        }
    }
}

impl Default for InvoiceExpensecontrolIssuebatchCancelResponse {
    #[inline]
    fn default() -> Self {
        Self { result: None }
    }
}

impl Clone for InvoiceExpensecontrolIssuebatchCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensecontrolIssuebatchCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensecontrolIssuebatchCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceExpensecontrolIssuebatchCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ISSUE_BATCH_IS_INVALID", Self::IssueBatchIsInvalid),
        ("ISSUE_BATCH_REVOKING", Self::IssueBatchRevoking),
        ("ISSUE_BATCH_IN_PROGRESS", Self::IssueBatchInProgress),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("FREQUENT_OPERATION_ERROR", Self::FrequentOperationError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpensecontrolIssuebatchCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
