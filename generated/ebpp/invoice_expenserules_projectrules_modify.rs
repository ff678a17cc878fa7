//! `alipay.ebpp.invoice.expenserules.projectrules.modify` · 修改项目费控规则
//!
//! Change the expense control rules of a project.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expenserules/projectrules/modify`. Described in
//! `spec/ebpp/invoice.expenserules.projectrules.modify.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.ebpp.invoice.expenserules.projectrules.modify` (修改项目费控规则).
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectrulesModifyResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<String>,
}

/// The values of the platform's type `InvoiceExpenserulesProjectrulesModifyAction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectrulesModifyAction {
    /// `MODIFY_RULE`: Change a control condition (修改费控条件).
    ModifyRule,
}

record::enumeration!(
    InvoiceExpenserulesProjectrulesModifyAction, "MODIFY_RULE" ModifyRule
);

/// The error codes of `alipay.ebpp.invoice.expenserules.projectrules.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InvoiceExpenserulesProjectrulesModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied, "PROJECT_NOT_EXIST"
    ProjectNotExist
);

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

record::record!(
    InvoiceExpenserulesProjectrulesModify, INVOICE_EXPENSERULES_PROJECTRULES_MODIFY, 0
    account_id None, 1 action None, 2 agreement_no None, 3
    expense_ctrl_rule_info_group_list Vec::new(), 4 project_id None
);

record::record!(
    InvoiceExpenserulesProjectrulesModifyResponse,
    INVOICE_EXPENSERULES_PROJECTRULES_MODIFY_RESPONSE, 0 success None
);

static INVOICE_EXPENSERULES_PROJECTRULES_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectrulesModify",
    file: "spec/ebpp/invoice.expenserules.projectrules.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Limited(
            "action",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["MODIFY_RULE"]))],
        ),
        schema::Row::Text("agreement_no"),
        schema::Row::Plain(
            "expense_ctrl_rule_info_group_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::EXPENSE_CTR_RULE_GROUP_INFO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("project_id"),
    ],
    rules: &[],
    lines: &[11, 12, 15, 19, 24, 27],
};

static INVOICE_EXPENSERULES_PROJECTRULES_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectrulesModifyResponse",
    file: "spec/ebpp/invoice.expenserules.projectrules.modify.yaml",
    rows: &[schema::Row::Text("success")],
    rules: &[],
    lines: &[],
};
