//! `alipay.ebpp.invoice.expenserules.groupemployee.modify` · 修改费控规则员工
//!
//! Add employees to expense control rules or remove them.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expenserules/groupemployee/modify`. Described in
//! `spec/ebpp/invoice.expenserules.groupemployee.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expenserules.groupemployee.modify` (修改费控规则员工).
///
/// Add employees to expense control rules or remove them.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesGroupemployeeModify;
///
/// let request = InvoiceExpenserulesGroupemployeeModify::new()
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
/// `POST /v3/alipay/ebpp/invoice/expenserules/groupemployee/modify`. Described in
/// `spec/ebpp/invoice.expenserules.groupemployee.modify.yaml`.
/// Returns [`InvoiceExpenserulesGroupemployeeModifyResponse`], or an error with a [`InvoiceExpenserulesGroupemployeeModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.groupemployee.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/groupemployee/modify")]
#[doc(alias = "修改费控规则员工")]
#[doc(alias = "费控")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesGroupemployeeModify {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Employees to add by user id, until the app uses open ids.
    ///
    /// At most 50 items. Example: `["2088000000000001","2088000000000001"]`.
    pub add_employee_list: Vec<String>,
    /// Employees to add by open id or enterprise code employee id.
    ///
    /// At most 50 items. Example: `abcdxxx`.
    pub add_employee_open_id_list: Vec<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Enterprise id in the enterprise code system.
    ///
    /// 企业码企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Ids of the expense control rules.
    ///
    /// Example: `2021062800152601350000001466`.
    pub group_id_list: Vec<String>,
    /// Employees to remove by user id, until the app uses open ids.
    ///
    /// At most 50 items. Example: `["2088000000000001","2088000000000001"]`.
    pub remove_employee_list: Vec<String>,
    /// Employees to remove by open id or enterprise code employee id.
    ///
    /// At most 50 items. Example: `abcdxxx`.
    pub remove_employee_open_id_list: Vec<String>,
}

impl InvoiceExpenserulesGroupemployeeModify {
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

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`group_id_list`](Self::group_id_list).
    #[inline]
    pub fn group_id_list(
        mut self,
        group_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_id_list = group_id_list.into_iter().map(Into::into).collect();
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

/// The response of `alipay.ebpp.invoice.expenserules.groupemployee.modify` (修改费控规则员工).
#[non_exhaustive]
pub struct InvoiceExpenserulesGroupemployeeModifyResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.expenserules.groupemployee.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesGroupemployeeModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `GROUP_NOT_EXIST`.
    GroupNotExist,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `EMPLOYEE_MAX_RULE_COUNT`: The employee has reached the maximum number of rules.
    EmployeeMaxRuleCount,
    /// `INVALIDATE_EMPLOYEE_FAIL`.
    InvalidateEmployeeFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpenserulesGroupemployeeModifyErrorCode, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "GROUP_NOT_EXIST" GroupNotExist,
    "PERMISSION_DENIED" PermissionDenied, "EMPLOYEE_MAX_RULE_COUNT" EmployeeMaxRuleCount,
    "INVALIDATE_EMPLOYEE_FAIL" InvalidateEmployeeFail
);

impl record::CallRequest for InvoiceExpenserulesGroupemployeeModify {}

impl record::Request for InvoiceExpenserulesGroupemployeeModify {
    type Response = InvoiceExpenserulesGroupemployeeModifyResponse;
    type ErrorCode = InvoiceExpenserulesGroupemployeeModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.groupemployee.modify",
        title: "修改费控规则员工",
        file: "spec/ebpp/invoice.expenserules.groupemployee.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expenserules/groupemployee/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSERULES_GROUPEMPLOYEE_MODIFY,
        response: &INVOICE_EXPENSERULES_GROUPEMPLOYEE_MODIFY_RESPONSE,
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
    InvoiceExpenserulesGroupemployeeModify, INVOICE_EXPENSERULES_GROUPEMPLOYEE_MODIFY, 0
    account_id None, 1 add_employee_list Vec::new(), 2 add_employee_open_id_list
    Vec::new(), 3 agreement_no None, 4 enterprise_id None, 5 group_id_list Vec::new(), 6
    remove_employee_list Vec::new(), 7 remove_employee_open_id_list Vec::new()
);

record::record!(
    InvoiceExpenserulesGroupemployeeModifyResponse,
    INVOICE_EXPENSERULES_GROUPEMPLOYEE_MODIFY_RESPONSE, 0 success None
);

static INVOICE_EXPENSERULES_GROUPEMPLOYEE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesGroupemployeeModify",
    file: "spec/ebpp/invoice.expenserules.groupemployee.modify.yaml",
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
        schema::Row::Text("enterprise_id"),
        schema::Row::Plain(
            "group_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
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
    lines: &[11, 16, 19, 21, 24, 26, 31, 36, 40, 43, 45, 48],
};

static INVOICE_EXPENSERULES_GROUPEMPLOYEE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesGroupemployeeModifyResponse",
    file: "spec/ebpp/invoice.expenserules.groupemployee.modify.yaml",
    rows: &[schema::Row::Plain("success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
