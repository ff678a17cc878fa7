//! `alipay.ebpp.invoice.expenserules.scenerule.modify` · 修改费控规则
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/modify`.
//! Described in `spec/ebpp/invoice.expenserules.scenerule.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.expenserules.scenerule.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.expenserules.scenerule.modify",
    title: "修改费控规则",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/ebpp/invoice/expenserules/scenerule/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &INVOICE_EXPENSERULES_SCENERULE_MODIFY,
    response: &INVOICE_EXPENSERULES_SCENERULE_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 26,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "STANDARD_EXIST_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "STANDARD_NAME_EXIST_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "EXPENSE_RULE_CREATE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
    ],
};

static INVOICE_EXPENSERULES_SCENERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleModify",
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
            name: "action",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "effective_end_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "effective_start_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "expense_ctrl_rule_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "payment_policy",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "standard_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "standard_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "standard_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_SCENERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "success",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.scenerule.modify` (修改费控规则).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/modify`.
/// Described in `spec/ebpp/invoice.expenserules.scenerule.modify.yaml`.
/// Answered by [`InvoiceExpenserulesSceneruleModifyResponse`], or by an error with a [`InvoiceExpenserulesSceneruleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.scenerule.modify")]
#[doc(alias = "修改费控规则")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleModify {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:9`.
    pub account_id: Option<String>,
    /// The field `action`: a text.
    ///
    /// On the wire `action`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:10`.
    pub action: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:11`.
    pub agreement_no: Option<String>,
    /// The field `effective_end_date`: a text.
    ///
    /// On the wire `effective_end_date`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:12`.
    pub effective_end_date: Option<String>,
    /// The field `effective_start_date`: a text.
    ///
    /// On the wire `effective_start_date`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:13`.
    pub effective_start_date: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:14`.
    pub enterprise_id: Option<String>,
    /// The field `expense_ctrl_rule_info_list`: a list; each element is a record of the kind `ExpenseCtrRuleInfo`.
    ///
    /// On the wire `expense_ctrl_rule_info_list`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:15`.
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// The field `payment_policy`: a text.
    ///
    /// On the wire `payment_policy`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:16`.
    pub payment_policy: Option<String>,
    /// The field `standard_desc`: a text.
    ///
    /// On the wire `standard_desc`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:17`.
    pub standard_desc: Option<String>,
    /// The field `standard_id`: a text.
    ///
    /// On the wire `standard_id`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:18`.
    pub standard_id: Option<String>,
    /// The field `standard_name`: a text.
    ///
    /// On the wire `standard_name`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:19`.
    pub standard_name: Option<String>,
}

impl InvoiceExpenserulesSceneruleModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`action`](Self::action).
    #[inline]
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`effective_end_date`](Self::effective_end_date).
    #[inline]
    #[must_use]
    pub fn effective_end_date(mut self, effective_end_date: impl Into<String>) -> Self {
        self.effective_end_date = Some(effective_end_date.into());
        self
    }

    /// Sets [`effective_start_date`](Self::effective_start_date).
    #[inline]
    #[must_use]
    pub fn effective_start_date(
        mut self,
        effective_start_date: impl Into<String>,
    ) -> Self {
        self.effective_start_date = Some(effective_start_date.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`expense_ctrl_rule_info_list`](Self::expense_ctrl_rule_info_list).
    #[inline]
    #[must_use]
    pub fn expense_ctrl_rule_info_list(
        mut self,
        expense_ctrl_rule_info_list: impl IntoIterator<
            Item = super::types::ExpenseCtrRuleInfo,
        >,
    ) -> Self {
        self.expense_ctrl_rule_info_list = expense_ctrl_rule_info_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`payment_policy`](Self::payment_policy).
    #[inline]
    #[must_use]
    pub fn payment_policy(mut self, payment_policy: impl Into<String>) -> Self {
        self.payment_policy = Some(payment_policy.into());
        self
    }

    /// Sets [`standard_desc`](Self::standard_desc).
    #[inline]
    #[must_use]
    pub fn standard_desc(mut self, standard_desc: impl Into<String>) -> Self {
        self.standard_desc = Some(standard_desc.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    #[must_use]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }

    /// Sets [`standard_name`](Self::standard_name).
    #[inline]
    #[must_use]
    pub fn standard_name(mut self, standard_name: impl Into<String>) -> Self {
        self.standard_name = Some(standard_name.into());
        self
    }
}

impl record::Record for InvoiceExpenserulesSceneruleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_SCENERULE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.action),
            2 => Some(&self.agreement_no),
            3 => Some(&self.effective_end_date),
            4 => Some(&self.effective_start_date),
            5 => Some(&self.enterprise_id),
            6 => Some(&self.expense_ctrl_rule_info_list),
            7 => Some(&self.payment_policy),
            8 => Some(&self.standard_desc),
            9 => Some(&self.standard_id),
            10 => Some(&self.standard_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.action),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.effective_end_date),
            4 => Some(&mut self.effective_start_date),
            5 => Some(&mut self.enterprise_id),
            6 => Some(&mut self.expense_ctrl_rule_info_list),
            7 => Some(&mut self.payment_policy),
            8 => Some(&mut self.standard_desc),
            9 => Some(&mut self.standard_id),
            10 => Some(&mut self.standard_name),
            _ => None,
        }
    }
}

impl Clone for InvoiceExpenserulesSceneruleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesSceneruleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpenserulesSceneruleModify {}

impl record::Request for InvoiceExpenserulesSceneruleModify {
    type Response = InvoiceExpenserulesSceneruleModifyResponse;
    type ErrorCode = InvoiceExpenserulesSceneruleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.expenserules.scenerule.modify` (修改费控规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleModifyResponse {
    /// The field `success`: true or false.
    ///
    /// On the wire `success`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:22`.
    pub success: Option<bool>,
}

impl record::Record for InvoiceExpenserulesSceneruleModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_SCENERULE_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.success),
            _ => None,
        }
    }
}

impl Clone for InvoiceExpenserulesSceneruleModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesSceneruleModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.scenerule.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesSceneruleModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:25`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:26`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:27`.
    PermissionDenied,
    /// On the wire `STANDARD_EXIST_ERROR`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:28`.
    StandardExistError,
    /// On the wire `STANDARD_NAME_EXIST_ERROR`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:29`.
    StandardNameExistError,
    /// On the wire `EXPENSE_RULE_CREATE_FAIL`. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:30`.
    ExpenseRuleCreateFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpenserulesSceneruleModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("STANDARD_EXIST_ERROR", Self::StandardExistError),
        ("STANDARD_NAME_EXIST_ERROR", Self::StandardNameExistError),
        ("EXPENSE_RULE_CREATE_FAIL", Self::ExpenseRuleCreateFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
