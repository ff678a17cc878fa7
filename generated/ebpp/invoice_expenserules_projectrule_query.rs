//! `alipay.ebpp.invoice.expenserules.projectrule.query` · 查询项目费控规则
//!
//! Query the expense control rules of projects.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/projectrule/query`.
//! Described in `spec/ebpp/invoice.expenserules.projectrule.query.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSERULES_PROJECTRULE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectruleQuery",
    file: "spec/ebpp/invoice.expenserules.projectrule.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("project_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_id", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_open_id", 28)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 32)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 33)
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_PROJECTRULE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectruleQueryResponse",
    file: "spec/ebpp/invoice.expenserules.projectrule.query.yaml",
    fields: &[
        schema::FieldDef::text("page_num", 36),
        schema::FieldDef::text("page_size", 37),
        schema::FieldDef::new(
            "project_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROJECT_RULE_INFO),
                    limits: &[],
                },
            ),
            38,
        ),
        schema::FieldDef::text("total_count", 39),
        schema::FieldDef::text("total_page_count", 40),
    ],
    rules: &[],
};

static PROJECT_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProjectRuleInfo",
    file: "spec/ebpp/invoice.expenserules.projectrule.query.yaml",
    fields: &[
        schema::FieldDef::text("effective_end_date", 46),
        schema::FieldDef::text("effective_start_date", 47),
        schema::FieldDef::new(
            "employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            52,
        ),
        schema::FieldDef::new(
            "employee_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            56,
        ),
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
            60,
        ),
        schema::FieldDef::text("project_id", 61),
        schema::FieldDef::text("project_name", 62),
    ],
    rules: &[],
};

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
        Self {
            account_id: None,
            agreement_no: None,
            project_id: None,
            employee_id: None,
            employee_open_id: None,
            page_num: None,
            page_size: None,
        }
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

impl record::Record for InvoiceExpenserulesProjectruleQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_PROJECTRULE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.project_id),
            3 => Some(&self.employee_id),
            4 => Some(&self.employee_open_id),
            5 => Some(&self.page_num),
            6 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.project_id),
            3 => Some(&mut self.employee_id),
            4 => Some(&mut self.employee_open_id),
            5 => Some(&mut self.page_num),
            6 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesProjectruleQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpenserulesProjectruleQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesProjectruleQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesProjectruleQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InvoiceExpenserulesProjectruleQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_PROJECTRULE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.project_rule_info_list),
            3 => Some(&self.total_count),
            4 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.project_rule_info_list),
            3 => Some(&mut self.total_count),
            4 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesProjectruleQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: None,
            page_size: None,
            project_rule_info_list: Vec::new(),
            total_count: None,
            total_page_count: None,
        }
    }
}

impl Clone for InvoiceExpenserulesProjectruleQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesProjectruleQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesProjectruleQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for ProjectRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROJECT_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.effective_end_date),
            1 => Some(&self.effective_start_date),
            2 => Some(&self.employee_list),
            3 => Some(&self.employee_open_id_list),
            4 => Some(&self.expense_ctrl_rule_info_group_list),
            5 => Some(&self.project_id),
            6 => Some(&self.project_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.effective_end_date),
            1 => Some(&mut self.effective_start_date),
            2 => Some(&mut self.employee_list),
            3 => Some(&mut self.employee_open_id_list),
            4 => Some(&mut self.expense_ctrl_rule_info_group_list),
            5 => Some(&mut self.project_id),
            6 => Some(&mut self.project_name),
            _ => None,
        }
    }
}

impl Default for ProjectRuleInfo {
    #[inline]
    fn default() -> Self {
        Self {
            effective_end_date: None,
            effective_start_date: None,
            employee_list: Vec::new(),
            employee_open_id_list: Vec::new(),
            expense_ctrl_rule_info_group_list: Vec::new(),
            project_id: None,
            project_name: None,
        }
    }
}

impl Clone for ProjectRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProjectRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProjectRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.projectrule.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceExpenserulesProjectruleQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("PROJECT_NOT_EXIST_ERROR", Self::ProjectNotExistError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpenserulesProjectruleQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
