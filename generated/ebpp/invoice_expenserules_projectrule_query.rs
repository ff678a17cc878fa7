//! `alipay.ebpp.invoice.expenserules.projectrule.query` · 查询项目费控规则
//!
//! Query the expense control rules of projects.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/projectrule/query`.
//! Described in `spec/ebpp/invoice.expenserules.projectrule.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expenserules.projectrule.query` (查询项目费控规则).
///
/// Query the expense control rules of projects.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesProjectruleQuery;
///
/// let request = InvoiceExpenserulesProjectruleQuery::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/projectrule/query`.
/// Described in `spec/ebpp/invoice.expenserules.projectrule.query.yaml`.
/// Returns [`InvoiceExpenserulesProjectruleQueryResponse`], or an error with a [`InvoiceExpenserulesProjectruleQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.projectrule.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/projectrule/query")]
#[doc(alias = "查询项目费控规则")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectruleQuery {
    /// Shared account id.
    ///
    /// 共同账号ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Project id; may be left out.
    ///
    /// 项目id. Example: `2021063000152700000000000000`.
    pub project_id: Option<String>,
    /// Employee by user id; may be left out.
    ///
    /// 员工UID. Example: `2088000000000001`.
    pub employee_id: Option<String>,
    /// Employee by open id, once the app uses open ids; may be left out.
    ///
    /// Example: `abcdxxxx`.
    pub employee_open_id: Option<String>,
    /// Page number.
    ///
    /// 页数. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 页大小. Example: `20`.
    pub page_size: Option<i64>,
}

impl InvoiceExpenserulesProjectruleQuery {
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

    /// Sets [`project_id`](Self::project_id).
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_open_id`](Self::employee_open_id).
    #[inline]
    pub fn employee_open_id(mut self, employee_open_id: impl Into<String>) -> Self {
        self.employee_open_id = Some(employee_open_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

/// The response of `alipay.ebpp.invoice.expenserules.projectrule.query` (查询项目费控规则).
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectruleQueryResponse {
    /// Current page.
    ///
    /// Example: `1`.
    pub page_num: Option<String>,
    /// Number of records on this page.
    ///
    /// Example: `10`.
    pub page_size: Option<String>,
    /// Projects with their rules.
    pub project_rule_info_list: Vec<ProjectRuleInfo>,
    /// Total number of records.
    ///
    /// 总记录数. Example: `50`.
    pub total_count: Option<String>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `1`.
    pub total_page_count: Option<String>,
}

/// A project with its expense control rules.
#[non_exhaustive]
pub struct ProjectRuleInfo {
    /// End of validity.
    ///
    /// 有效期截止; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-03-02 17:00:00`.
    pub effective_end_date: Option<record::DateTime>,
    /// Start of validity.
    ///
    /// 有效期起始; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-03-01 19:00:00`.
    pub effective_start_date: Option<record::DateTime>,
    /// Employees by user id, until the app uses open ids.
    ///
    /// Example: `2088000000000001`.
    pub employee_list: Vec<String>,
    /// Employees by open id, once the app uses open ids.
    ///
    /// Example: `abcdxxxx`.
    pub employee_open_id_list: Vec<String>,
    /// Groups of rules.
    pub expense_ctrl_rule_info_group_list: Vec<super::types::ExpenseCtrRuleGroupInfo>,
    /// Project id.
    ///
    /// 项目id. Example: `1100`.
    pub project_id: Option<String>,
    /// Project name.
    ///
    /// 项目名称. Example: `费控项目`.
    pub project_name: Option<String>,
}

/// The error codes of `alipay.ebpp.invoice.expenserules.projectrule.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectruleQueryErrorCode {
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
    /// `PROJECT_NOT_EXIST_ERROR`.
    ProjectNotExistError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpenserulesProjectruleQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "PROJECT_NOT_EXIST_ERROR" ProjectNotExistError
);

impl record::CallRequest for InvoiceExpenserulesProjectruleQuery {}

impl record::Request for InvoiceExpenserulesProjectruleQuery {
    type Response = InvoiceExpenserulesProjectruleQueryResponse;
    type ErrorCode = InvoiceExpenserulesProjectruleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.projectrule.query",
        title: "查询项目费控规则",
        file: "spec/ebpp/invoice.expenserules.projectrule.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/expenserules/projectrule/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_EXPENSERULES_PROJECTRULE_QUERY,
        response: &INVOICE_EXPENSERULES_PROJECTRULE_QUERY_RESPONSE,
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
    InvoiceExpenserulesProjectruleQuery, INVOICE_EXPENSERULES_PROJECTRULE_QUERY, 0
    account_id None, 1 agreement_no None, 2 project_id None, 3 employee_id None, 4
    employee_open_id None, 5 page_num None, 6 page_size None
);

record::record!(
    InvoiceExpenserulesProjectruleQueryResponse,
    INVOICE_EXPENSERULES_PROJECTRULE_QUERY_RESPONSE, 0 page_num None, 1 page_size None, 2
    project_rule_info_list Vec::new(), 3 total_count None, 4 total_page_count None
);

record::record!(
    ProjectRuleInfo, PROJECT_RULE_INFO, 0 effective_end_date None, 1 effective_start_date
    None, 2 employee_list Vec::new(), 3 employee_open_id_list Vec::new(), 4
    expense_ctrl_rule_info_group_list Vec::new(), 5 project_id None, 6 project_name None
);

static INVOICE_EXPENSERULES_PROJECTRULE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectruleQuery",
    file: "spec/ebpp/invoice.expenserules.projectrule.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "project_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "employee_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "employee_open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 23, 28, 32, 33],
};

static INVOICE_EXPENSERULES_PROJECTRULE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectruleQueryResponse",
    file: "spec/ebpp/invoice.expenserules.projectrule.query.yaml",
    rows: &[
        schema::Row::Text("page_num"),
        schema::Row::Text("page_size"),
        schema::Row::Plain(
            "project_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROJECT_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("total_count"),
        schema::Row::Text("total_page_count"),
    ],
    rules: &[],
    lines: &[],
};

static PROJECT_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProjectRuleInfo",
    file: "spec/ebpp/invoice.expenserules.projectrule.query.yaml",
    rows: &[
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
        schema::Row::Plain(
            "employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "employee_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
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
        schema::Row::Text("project_id"),
        schema::Row::Text("project_name"),
    ],
    rules: &[],
    lines: &[],
};
