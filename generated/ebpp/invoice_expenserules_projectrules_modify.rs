//! `alipay.ebpp.invoice.expenserules.projectrules.modify` · 修改项目费控规则
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expenserules/projectrules/modify`. Described in
//! `spec/ebpp/invoice.expenserules.projectrules.modify.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSERULES_PROJECTRULES_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectrulesModify",
    file: "spec/ebpp/invoice.expenserules.projectrules.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("action", 10),
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::new(
            "expense_ctrl_rule_info_group_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::EXPENSE_CTR_RULE_GROUP_INFO,
                    ),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("project_id", 13),
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_PROJECTRULES_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectrulesModifyResponse",
    file: "spec/ebpp/invoice.expenserules.projectrules.modify.yaml",
    fields: &[schema::FieldDef::text("success", 16)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.projectrules.modify` (修改项目费控规则).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expenserules/projectrules/modify`. Described in
/// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml`.
/// Answered by [`InvoiceExpenserulesProjectrulesModifyResponse`], or by an error with a [`InvoiceExpenserulesProjectrulesModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.projectrules.modify")]
#[doc(alias = "修改项目费控规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectrulesModify {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `action`, a text. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:10`.
    pub action: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `expense_ctrl_rule_info_group_list`, a list; each element is a record of the kind
    /// `ExpenseCtrRuleGroupInfo`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:12`.
    pub expense_ctrl_rule_info_group_list: Vec<super::types::ExpenseCtrRuleGroupInfo>,
    /// On the wire `project_id`, a text. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:13`.
    pub project_id: Option<String>,
}

impl InvoiceExpenserulesProjectrulesModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            action: None,
            agreement_no: None,
            expense_ctrl_rule_info_group_list: Vec::new(),
            project_id: None,
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

    /// Sets [`expense_ctrl_rule_info_group_list`](Self::expense_ctrl_rule_info_group_list).
    #[inline]
    pub fn expense_ctrl_rule_info_group_list(
        mut self,
        expense_ctrl_rule_info_group_list: impl IntoIterator<
            Item = super::types::ExpenseCtrRuleGroupInfo,
        >,
    ) -> Self {
        self.expense_ctrl_rule_info_group_list = expense_ctrl_rule_info_group_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
}

impl record::Record for InvoiceExpenserulesProjectrulesModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_PROJECTRULES_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.action),
            2 => Some(&self.agreement_no),
            3 => Some(&self.expense_ctrl_rule_info_group_list),
            4 => Some(&self.project_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.action),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.expense_ctrl_rule_info_group_list),
            4 => Some(&mut self.project_id),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesProjectrulesModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpenserulesProjectrulesModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesProjectrulesModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesProjectrulesModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpenserulesProjectrulesModify {}

impl record::Request for InvoiceExpenserulesProjectrulesModify {
    type Response = InvoiceExpenserulesProjectrulesModifyResponse;
    type ErrorCode = InvoiceExpenserulesProjectrulesModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.projectrules.modify",
        title: "修改项目费控规则",
        file: "spec/ebpp/invoice.expenserules.projectrules.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expenserules/projectrules/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSERULES_PROJECTRULES_MODIFY,
        response: &INVOICE_EXPENSERULES_PROJECTRULES_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expenserules.projectrules.modify` (修改项目费控规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectrulesModifyResponse {
    /// On the wire `success`, a text. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:16`.
    pub success: Option<String>,
}

impl record::Record for InvoiceExpenserulesProjectrulesModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_PROJECTRULES_MODIFY_RESPONSE
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

impl Default for InvoiceExpenserulesProjectrulesModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { success: None }
    }
}

impl Clone for InvoiceExpenserulesProjectrulesModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesProjectrulesModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesProjectrulesModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.projectrules.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectrulesModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:19`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:20`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:21`.
    PermissionDenied,
    /// On the wire `PROJECT_NOT_EXIST`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:22`.
    ProjectNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpenserulesProjectrulesModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("PROJECT_NOT_EXIST", Self::ProjectNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpenserulesProjectrulesModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
