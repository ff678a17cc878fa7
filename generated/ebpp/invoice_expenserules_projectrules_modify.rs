//! `alipay.ebpp.invoice.expenserules.projectrules.modify` · 修改项目费控规则
//!
//! Change the expense control rules of a project.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expenserules/projectrules/modify`. Described in
//! `spec/ebpp/invoice.expenserules.projectrules.modify.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSERULES_PROJECTRULES_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectrulesModify",
    file: "spec/ebpp/invoice.expenserules.projectrules.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["MODIFY_RULE"]), 15),
            ],
            ..schema::FieldDef::text("action", 12)
        },
        schema::FieldDef::text("agreement_no", 19),
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
            24,
        ),
        schema::FieldDef::text("project_id", 27),
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_PROJECTRULES_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectrulesModifyResponse",
    file: "spec/ebpp/invoice.expenserules.projectrules.modify.yaml",
    fields: &[schema::FieldDef::text("success", 30)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.projectrules.modify` (修改项目费控规则).
///
/// Change the expense control rules of a project.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesProjectrulesModify;
///
/// let request = InvoiceExpenserulesProjectrulesModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`action`](Self::action) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expenserules/projectrules/modify`. Described in
/// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml`.
/// Answered by [`InvoiceExpenserulesProjectrulesModifyResponse`], or by an error with a [`InvoiceExpenserulesProjectrulesModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.projectrules.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/projectrules/modify")]
#[doc(alias = "修改项目费控规则")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectrulesModify {
    /// Enterprise id.
    ///
    /// On the wire `account_id` (企业ID). Example: `2088000000000001`. Source:
    /// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:11`.
    pub account_id: Option<String>,
    /// Kind of change.
    ///
    /// On the wire `action` (修改操作). Example: `MODIFY_RULE`. Source:
    /// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:12`.
    pub action: Option<record::Choice<InvoiceExpenserulesProjectrulesModifyAction>>,
    /// Number of the signed authorization agreement.
    ///
    /// On the wire `agreement_no` (授权签约协议号). Example: `20215425001112341234`. Source:
    /// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:19`.
    pub agreement_no: Option<String>,
    /// Expense control rules of the project.
    ///
    /// On the wire `expense_ctrl_rule_info_group_list`. Source:
    /// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:24`.
    pub expense_ctrl_rule_info_group_list: Vec<super::types::ExpenseCtrRuleGroupInfo>,
    /// Project id.
    ///
    /// On the wire `project_id` (项目ID). Example: `2021041300152700950000001050`. Source:
    /// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:27`.
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
    pub fn action(
        mut self,
        action: impl Into<record::Choice<InvoiceExpenserulesProjectrulesModifyAction>>,
    ) -> Self {
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

/// The answer of `alipay.ebpp.invoice.expenserules.projectrules.modify` (修改项目费控规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectrulesModifyResponse {
    /// Whether the call succeeded.
    ///
    /// On the wire `success` (是否成功). Example: `true`. Source:
    /// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:30`.
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

/// The values of the platform's type `InvoiceExpenserulesProjectrulesModifyAction`.
///
/// Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:16`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectrulesModifyAction {
    /// Change a control condition.
    ///
    /// On the wire `MODIFY_RULE` (修改费控条件).
    ModifyRule,
}

impl record::Enumeration for InvoiceExpenserulesProjectrulesModifyAction {
    const VALUES: &'static [(&'static str, Self)] = &[("MODIFY_RULE", Self::ModifyRule)];
}

impl std::fmt::Debug for InvoiceExpenserulesProjectrulesModifyAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.projectrules.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectrulesModifyErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:33` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:34` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// Permission is denied to the caller.
    ///
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:35` and
    /// `spec/codes.yaml:2020`.
    PermissionDenied,
    /// The project does not exist.
    ///
    /// Check the project id.
    ///
    /// On the wire `PROJECT_NOT_EXIST`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:36` and
    /// `spec/codes.yaml:2135`.
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
