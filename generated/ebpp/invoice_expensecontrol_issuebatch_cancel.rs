//! `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel` · 作废额度发放
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expensecontrol/issuebatch/cancel`. Described in
//! `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.expensecontrol.issuebatch.cancel",
    title: "作废额度发放",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 20,
        },
        schema::ErrorDef {
            code: "ISSUE_BATCH_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "ISSUE_BATCH_REVOKING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "ISSUE_BATCH_IN_PROGRESS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "FREQUENT_OPERATION_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
    ],
};

static INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolIssuebatchCancel",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "institution_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "issue_batch_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSECONTROL_ISSUEBATCH_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolIssuebatchCancelResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "result",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel` (作废额度发放).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expensecontrol/issuebatch/cancel`. Described in
/// `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml`.
/// Answered by [`InvoiceExpensecontrolIssuebatchCancelResponse`], or by an error with a [`InvoiceExpensecontrolIssuebatchCancelErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecontrol.issuebatch.cancel")]
#[doc(alias = "作废额度发放")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpensecontrolIssuebatchCancel {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:10`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:11`.
    pub enterprise_id: Option<String>,
    /// The field `institution_id`: a text.
    ///
    /// On the wire `institution_id`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:12`.
    pub institution_id: Option<String>,
    /// The field `issue_batch_id`: a text.
    ///
    /// On the wire `issue_batch_id`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:13`.
    pub issue_batch_id: Option<String>,
}

#[allow(deprecated)]
impl InvoiceExpensecontrolIssuebatchCancel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    #[must_use]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Sets [`issue_batch_id`](Self::issue_batch_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.expensecontrol.issuebatch.cancel` (作废额度发放).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpensecontrolIssuebatchCancelResponse {
    /// The field `result`: true or false.
    ///
    /// On the wire `result`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:16`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolIssuebatchCancelErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:19`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:20`.
    SystemError,
    /// On the wire `ISSUE_BATCH_IS_INVALID`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:21`.
    IssueBatchIsInvalid,
    /// On the wire `ISSUE_BATCH_REVOKING`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:22`.
    IssueBatchRevoking,
    /// On the wire `ISSUE_BATCH_IN_PROGRESS`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:23`.
    IssueBatchInProgress,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:24`.
    PermissionDenied,
    /// On the wire `FREQUENT_OPERATION_ERROR`. Source: `spec/ebpp/invoice.expensecontrol.issuebatch.cancel.yaml:25`.
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
