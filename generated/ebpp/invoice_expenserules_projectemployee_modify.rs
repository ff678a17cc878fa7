//! `alipay.ebpp.invoice.expenserules.projectemployee.modify` · 修改项目的员工列表
//!
//! Add employees to a project or remove them.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expenserules/projectemployee/modify`. Described in
//! `spec/ebpp/invoice.expenserules.projectemployee.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expenserules.projectemployee.modify` (修改项目的员工列表).
///
/// Add employees to a project or remove them.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesProjectemployeeModify;
///
/// let request = InvoiceExpenserulesProjectemployeeModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`add_employee_list`](Self::add_employee_list) | at most 50 items |
/// | [`add_employee_open_id_list`](Self::add_employee_open_id_list) | at most 50 items |
/// | [`remove_employee_list`](Self::remove_employee_list) | at most 50 items |
/// | [`remove_employee_open_id_list`](Self::remove_employee_open_id_list) | at most 50 items |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expenserules/projectemployee/modify`. Described in
/// `spec/ebpp/invoice.expenserules.projectemployee.modify.yaml`.
/// Returns [`InvoiceExpenserulesProjectemployeeModifyResponse`], or an error with a [`InvoiceExpenserulesProjectemployeeModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.projectemployee.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/projectemployee/modify")]
#[doc(alias = "修改项目的员工列表")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectemployeeModify {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Employees to add by user id, until the app uses open ids.
    ///
    /// At most 50 items. Example: `["2088000000000001","2088000000000001"]`.
    pub add_employee_list: Vec<String>,
    /// Employees to add by open id, once the app uses open ids.
    ///
    /// At most 50 items. Example: `abcdxxxx`.
    pub add_employee_open_id_list: Vec<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Project id.
    ///
    /// 项目ID. Example: `2021040900152700950000000862`.
    pub project_id: Option<String>,
    /// Employees to remove by user id, until the app uses open ids.
    ///
    /// At most 50 items. Example: `["2088000000000001","2088000000000001"]`.
    pub remove_employee_list: Vec<String>,
    /// Employees to remove by open id, once the app uses open ids.
    ///
    /// At most 50 items. Example: `abcdxxxx`.
    pub remove_employee_open_id_list: Vec<String>,
}

impl InvoiceExpenserulesProjectemployeeModify {
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

    /// Sets [`add_employee_list`](Self::add_employee_list).
    #[inline]
    pub fn add_employee_list(
        mut self,
        add_employee_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_employee_list = add_employee_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`add_employee_open_id_list`](Self::add_employee_open_id_list).
    #[inline]
    pub fn add_employee_open_id_list(
        mut self,
        add_employee_open_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_employee_open_id_list = add_employee_open_id_list
            .into_iter()
            .map(Into::into)
            .collect();
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

    /// Sets [`remove_employee_list`](Self::remove_employee_list).
    #[inline]
    pub fn remove_employee_list(
        mut self,
        remove_employee_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove_employee_list = remove_employee_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`remove_employee_open_id_list`](Self::remove_employee_open_id_list).
    #[inline]
    pub fn remove_employee_open_id_list(
        mut self,
        remove_employee_open_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove_employee_open_id_list = remove_employee_open_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// The response of `alipay.ebpp.invoice.expenserules.projectemployee.modify` (修改项目的员工列表).
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectemployeeModifyResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.expenserules.projectemployee.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectemployeeModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PROJECT_NOT_EXIST`: The project does not exist.
    ///
    /// Check the project id.
    ProjectNotExist,
    /// `EMPLOYEE_RULE_CONFLICT`.
    EmployeeRuleConflict,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `EMPLOYEE_MAX_RULE_COUNT`: The employee has reached the maximum number of rules.
    EmployeeMaxRuleCount,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpenserulesProjectemployeeModifyErrorCode, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "PROJECT_NOT_EXIST" ProjectNotExist,
    "EMPLOYEE_RULE_CONFLICT" EmployeeRuleConflict, "PERMISSION_DENIED" PermissionDenied,
    "EMPLOYEE_MAX_RULE_COUNT" EmployeeMaxRuleCount
);

impl record::CallRequest for InvoiceExpenserulesProjectemployeeModify {}

impl record::Request for InvoiceExpenserulesProjectemployeeModify {
    type Response = InvoiceExpenserulesProjectemployeeModifyResponse;
    type ErrorCode = InvoiceExpenserulesProjectemployeeModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.projectemployee.modify",
        title: "修改项目的员工列表",
        file: "spec/ebpp/invoice.expenserules.projectemployee.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expenserules/projectemployee/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSERULES_PROJECTEMPLOYEE_MODIFY,
        response: &INVOICE_EXPENSERULES_PROJECTEMPLOYEE_MODIFY_RESPONSE,
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
    InvoiceExpenserulesProjectemployeeModify,
    INVOICE_EXPENSERULES_PROJECTEMPLOYEE_MODIFY, 0 account_id None, 1 add_employee_list
    Vec::new(), 2 add_employee_open_id_list Vec::new(), 3 agreement_no None, 4 project_id
    None, 5 remove_employee_list Vec::new(), 6 remove_employee_open_id_list Vec::new()
);

record::record!(
    InvoiceExpenserulesProjectemployeeModifyResponse,
    INVOICE_EXPENSERULES_PROJECTEMPLOYEE_MODIFY_RESPONSE, 0 success None
);

static INVOICE_EXPENSERULES_PROJECTEMPLOYEE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectemployeeModify",
    file: "spec/ebpp/invoice.expenserules.projectemployee.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Limited(
            "add_employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(50))],
        ),
        schema::Row::Limited(
            "add_employee_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(50))],
        ),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("project_id"),
        schema::Row::Limited(
            "remove_employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(50))],
        ),
        schema::Row::Limited(
            "remove_employee_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(50))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 15, 17, 20, 22, 27, 28, 31, 33, 36],
};

static INVOICE_EXPENSERULES_PROJECTEMPLOYEE_MODIFY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectemployeeModifyResponse",
    file: "spec/ebpp/invoice.expenserules.projectemployee.modify.yaml",
    rows: &[schema::Row::Plain("success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
