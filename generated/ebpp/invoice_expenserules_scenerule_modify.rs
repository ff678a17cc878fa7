//! `alipay.ebpp.invoice.expenserules.scenerule.modify` · 修改费控规则
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/modify`.
//! Described in `spec/ebpp/invoice.expenserules.scenerule.modify.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSERULES_SCENERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleModify",
    file: "spec/ebpp/invoice.expenserules.scenerule.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("action", 10),
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::text("effective_end_date", 12),
        schema::FieldDef::text("effective_start_date", 13),
        schema::FieldDef::text("enterprise_id", 14),
        schema::FieldDef::new(
            "expense_ctrl_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("payment_policy", 16),
        schema::FieldDef::text("standard_desc", 17),
        schema::FieldDef::text("standard_id", 18),
        schema::FieldDef::text("standard_name", 19),
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_SCENERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleModifyResponse",
    file: "spec/ebpp/invoice.expenserules.scenerule.modify.yaml",
    fields: &[schema::FieldDef::new("success", schema::Kind::Boolean, 22)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.scenerule.modify` (修改费控规则).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/modify`.
/// Described in `spec/ebpp/invoice.expenserules.scenerule.modify.yaml`.
/// Answered by [`InvoiceExpenserulesSceneruleModifyResponse`], or by an error with a [`InvoiceExpenserulesSceneruleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.scenerule.modify")]
#[doc(alias = "修改费控规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleModify {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `action`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:10`.
    pub action: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `effective_end_date`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:12`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:13`.
    pub effective_start_date: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:14`.
    pub enterprise_id: Option<String>,
    /// On the wire `expense_ctrl_rule_info_list`, a list; each element is a record of the kind `ExpenseCtrRuleInfo`.
    /// Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:15`.
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// On the wire `payment_policy`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:16`.
    pub payment_policy: Option<String>,
    /// On the wire `standard_desc`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:17`.
    pub standard_desc: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:18`.
    pub standard_id: Option<String>,
    /// On the wire `standard_name`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:19`.
    pub standard_name: Option<String>,
}

impl InvoiceExpenserulesSceneruleModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            action: None,
            agreement_no: None,
            effective_end_date: None,
            effective_start_date: None,
            enterprise_id: None,
            expense_ctrl_rule_info_list: Vec::new(),
            payment_policy: None,
            standard_desc: None,
            standard_id: None,
            standard_name: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
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
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`effective_end_date`](Self::effective_end_date).
    #[inline]
    pub fn effective_end_date(mut self, effective_end_date: impl Into<String>) -> Self {
        self.effective_end_date = Some(effective_end_date.into());
        self
    }

    /// Sets [`effective_start_date`](Self::effective_start_date).
    #[inline]
    pub fn effective_start_date(
        mut self,
        effective_start_date: impl Into<String>,
    ) -> Self {
        self.effective_start_date = Some(effective_start_date.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`expense_ctrl_rule_info_list`](Self::expense_ctrl_rule_info_list).
    #[inline]
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
    pub fn payment_policy(mut self, payment_policy: impl Into<String>) -> Self {
        self.payment_policy = Some(payment_policy.into());
        self
    }

    /// Sets [`standard_desc`](Self::standard_desc).
    #[inline]
    pub fn standard_desc(mut self, standard_desc: impl Into<String>) -> Self {
        self.standard_desc = Some(standard_desc.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }

    /// Sets [`standard_name`](Self::standard_name).
    #[inline]
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

impl Default for InvoiceExpenserulesSceneruleModify {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.scenerule.modify",
        title: "修改费控规则",
        file: "spec/ebpp/invoice.expenserules.scenerule.modify.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expenserules.scenerule.modify` (修改费控规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleModifyResponse {
    /// On the wire `success`, true or false. Source: `spec/ebpp/invoice.expenserules.scenerule.modify.yaml:22`.
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

impl Default for InvoiceExpenserulesSceneruleModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { success: None }
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InvoiceExpenserulesSceneruleModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
