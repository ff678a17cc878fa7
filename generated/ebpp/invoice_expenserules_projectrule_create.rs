//! `alipay.ebpp.invoice.expenserules.projectrule.create` · 创建项目费控规则
//!
//! Create a project with its expense control rules.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expenserules/projectrule/create`. Described in
//! `spec/ebpp/invoice.expenserules.projectrule.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expenserules.projectrule.create` (创建项目费控规则).
///
/// Create a project with its expense control rules.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesProjectruleCreate;
///
/// let request = InvoiceExpenserulesProjectruleCreate::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`effective_end_date`](Self::effective_end_date) | a time |
/// | [`effective_start_date`](Self::effective_start_date) | a time |
/// | [`employee_list`](Self::employee_list) | at most 50 items |
/// | [`employee_open_id_list`](Self::employee_open_id_list) | at most 50 items |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expenserules/projectrule/create`. Described in
/// `spec/ebpp/invoice.expenserules.projectrule.create.yaml`.
/// Returns [`InvoiceExpenserulesProjectruleCreateResponse`], or an error with a [`InvoiceExpenserulesProjectruleCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.projectrule.create")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/projectrule/create")]
#[doc(alias = "创建项目费控规则")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectruleCreate {
    /// Joint account id.
    ///
    /// 共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// End of validity; must be after the start.
    ///
    /// 有效期截止; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-03-01 00:00:00`.
    pub effective_end_date: Option<record::DateTime>,
    /// Start of validity; must be before the end.
    ///
    /// 有效期起始; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-03-01 00:00:00`.
    pub effective_start_date: Option<record::DateTime>,
    /// Employees by user id, until the app uses open ids; add more later.
    ///
    /// At most 50 items. Example: `["2088000000000001","2088000000000001"]`.
    pub employee_list: Vec<String>,
    /// Employees by open id, once the app uses open ids; add more later.
    ///
    /// At most 50 items. Example: `abcdxxxx`.
    pub employee_open_id_list: Vec<String>,
    /// Expense control rules of the project.
    pub expense_ctrl_rule_info_group_list: Vec<super::types::ExpenseCtrRuleGroupInfo>,
    /// Project name; must be unique, checked for sensitive words.
    ///
    /// 项目名称. Example: `春季推广`.
    pub project_name: Option<String>,
}

impl InvoiceExpenserulesProjectruleCreate {
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

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`effective_end_date`](Self::effective_end_date).
    #[inline]
    pub fn effective_end_date(
        mut self,
        effective_end_date: impl Into<record::DateTime>,
    ) -> Self {
        self.effective_end_date = Some(effective_end_date.into());
        self
    }

    /// Sets [`effective_start_date`](Self::effective_start_date).
    #[inline]
    pub fn effective_start_date(
        mut self,
        effective_start_date: impl Into<record::DateTime>,
    ) -> Self {
        self.effective_start_date = Some(effective_start_date.into());
        self
    }

    /// Sets [`employee_list`](Self::employee_list).
    #[inline]
    pub fn employee_list(
        mut self,
        employee_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.employee_list = employee_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`employee_open_id_list`](Self::employee_open_id_list).
    #[inline]
    pub fn employee_open_id_list(
        mut self,
        employee_open_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.employee_open_id_list = employee_open_id_list
            .into_iter()
            .map(Into::into)
            .collect();
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

    /// Sets [`project_name`](Self::project_name).
    #[inline]
    pub fn project_name(mut self, project_name: impl Into<String>) -> Self {
        self.project_name = Some(project_name.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.expenserules.projectrule.create` (创建项目费控规则).
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectruleCreateResponse {
    /// Project id.
    ///
    /// 项目ID. Example: `2021070700152700030000000681`.
    pub project_id: Option<String>,
}

/// The error codes of `alipay.ebpp.invoice.expenserules.projectrule.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectruleCreateErrorCode {
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
    /// `EMPLOYEE_LIST_ERROR`.
    EmployeeListError,
    /// `PROJECT_NAME_EXIST_ERROR`.
    ProjectNameExistError,
    /// `EMPLOYEE_CNT_LIMIT_ERROR`: The number of employees exceeds the limit.
    ///
    /// Reduce the number of employees.
    EmployeeCntLimitError,
    /// `EMPLOYEE_RULE_CONFLICT`.
    EmployeeRuleConflict,
    /// `EXPENSE_RULE_CREATE_FAIL`: The expense rule could not be created.
    ExpenseRuleCreateFail,
    /// `GROUP_NAME_EXIST`.
    GroupNameExist,
    /// `EMPLOYEE_MAX_RULE_COUNT`: The employee has reached the maximum number of rules.
    EmployeeMaxRuleCount,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpenserulesProjectruleCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "EMPLOYEE_LIST_ERROR" EmployeeListError, "PROJECT_NAME_EXIST_ERROR"
    ProjectNameExistError, "EMPLOYEE_CNT_LIMIT_ERROR" EmployeeCntLimitError,
    "EMPLOYEE_RULE_CONFLICT" EmployeeRuleConflict, "EXPENSE_RULE_CREATE_FAIL"
    ExpenseRuleCreateFail, "GROUP_NAME_EXIST" GroupNameExist, "EMPLOYEE_MAX_RULE_COUNT"
    EmployeeMaxRuleCount
);

impl record::CallRequest for InvoiceExpenserulesProjectruleCreate {}

impl record::Request for InvoiceExpenserulesProjectruleCreate {
    type Response = InvoiceExpenserulesProjectruleCreateResponse;
    type ErrorCode = InvoiceExpenserulesProjectruleCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.projectrule.create",
        title: "创建项目费控规则",
        file: "spec/ebpp/invoice.expenserules.projectrule.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expenserules/projectrule/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSERULES_PROJECTRULE_CREATE,
        response: &INVOICE_EXPENSERULES_PROJECTRULE_CREATE_RESPONSE,
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
    InvoiceExpenserulesProjectruleCreate, INVOICE_EXPENSERULES_PROJECTRULE_CREATE, 0
    account_id None, 1 agreement_no None, 2 effective_end_date None, 3
    effective_start_date None, 4 employee_list Vec::new(), 5 employee_open_id_list
    Vec::new(), 6 expense_ctrl_rule_info_group_list Vec::new(), 7 project_name None
);

record::record!(
    InvoiceExpenserulesProjectruleCreateResponse,
    INVOICE_EXPENSERULES_PROJECTRULE_CREATE_RESPONSE, 0 project_id None
);

static INVOICE_EXPENSERULES_PROJECTRULE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectruleCreate",
    file: "spec/ebpp/invoice.expenserules.projectrule.create.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Limited(
            "effective_end_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "effective_start_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(50))],
        ),
        schema::Row::Limited(
            "employee_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(50))],
        ),
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
        schema::Row::Text("project_name"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 20, 22, 25, 27, 30, 32, 35, 37, 40],
};

static INVOICE_EXPENSERULES_PROJECTRULE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectruleCreateResponse",
    file: "spec/ebpp/invoice.expenserules.projectrule.create.yaml",
    rows: &[schema::Row::Text("project_id")],
    rules: &[],
    lines: &[],
};
