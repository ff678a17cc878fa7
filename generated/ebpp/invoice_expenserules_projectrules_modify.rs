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
/// Returns [`InvoiceExpenserulesProjectrulesModifyResponse`], or an error with a [`InvoiceExpenserulesProjectrulesModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.projectrules.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/projectrules/modify")]
#[doc(alias = "修改项目费控规则")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectrulesModify {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Kind of change.
    ///
    /// 修改操作. Example: `MODIFY_RULE`.
    pub action: Option<record::Choice<InvoiceExpenserulesProjectrulesModifyAction>>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Expense control rules of the project.
    pub expense_ctrl_rule_info_group_list: Vec<super::types::ExpenseCtrRuleGroupInfo>,
    /// Project id.
    ///
    /// 项目ID. Example: `2021041300152700950000001050`.
    pub project_id: Option<String>,
}

impl InvoiceExpenserulesProjectrulesModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.ebpp.invoice.expenserules.projectrules.modify` (修改项目费控规则).
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectrulesModifyResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectrulesModifyAction {
    /// `MODIFY_RULE`: Change a control condition (修改费控条件).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectrulesModifyErrorCode {
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
    /// `PROJECT_NOT_EXIST`: The project does not exist.
    ///
    /// Check the project id.
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
