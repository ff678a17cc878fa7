//! `alipay.ebpp.invoice.expenserules.projectinfo.modify` · 修改项目基础信息
//!
//! Change the basic data of a project.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expenserules/projectinfo/modify`. Described in
//! `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expenserules.projectinfo.modify` (修改项目基础信息).
///
/// Change the basic data of a project.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesProjectinfoModify;
///
/// let request = InvoiceExpenserulesProjectinfoModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`effective_end_date`](Self::effective_end_date) | required in some cases; a time |
/// | [`effective_start_date`](Self::effective_start_date) | required in some cases; a time |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expenserules/projectinfo/modify`. Described in
/// `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml`.
/// Returns [`InvoiceExpenserulesProjectinfoModifyResponse`], or an error with a [`InvoiceExpenserulesProjectinfoModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.projectinfo.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/projectinfo/modify")]
#[doc(alias = "修改项目基础信息")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectinfoModify {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425123412341234`.
    pub agreement_no: Option<String>,
    /// End of validity, after the start; send both or neither, absent means unchanged.
    ///
    /// 有效期截止; required in some cases; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2021-04-30 23:59:59`.
    pub effective_end_date: Option<record::DateTime>,
    /// Start of validity, before the end; send both or neither, absent means unchanged.
    ///
    /// 有效期起始; required in some cases; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2020-04-01 00:00:00`.
    pub effective_start_date: Option<record::DateTime>,
    /// Project id.
    ///
    /// 项目ID. Example: `2021041500152700430000004790`.
    pub project_id: Option<String>,
    /// Project name; unchanged if left out.
    ///
    /// 项目名. Example: `修改项目名`.
    pub project_name: Option<String>,
}

impl InvoiceExpenserulesProjectinfoModify {
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

    /// Sets [`project_id`](Self::project_id).
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets [`project_name`](Self::project_name).
    #[inline]
    pub fn project_name(mut self, project_name: impl Into<String>) -> Self {
        self.project_name = Some(project_name.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.expenserules.projectinfo.modify` (修改项目基础信息).
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectinfoModifyResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.expenserules.projectinfo.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectinfoModifyErrorCode {
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
    /// `PROJECT_NAME_EXIST_ERROR`.
    ProjectNameExistError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpenserulesProjectinfoModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied, "PROJECT_NOT_EXIST"
    ProjectNotExist, "PROJECT_NAME_EXIST_ERROR" ProjectNameExistError
);

impl record::CallRequest for InvoiceExpenserulesProjectinfoModify {}

impl record::Request for InvoiceExpenserulesProjectinfoModify {
    type Response = InvoiceExpenserulesProjectinfoModifyResponse;
    type ErrorCode = InvoiceExpenserulesProjectinfoModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.projectinfo.modify",
        title: "修改项目基础信息",
        file: "spec/ebpp/invoice.expenserules.projectinfo.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expenserules/projectinfo/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSERULES_PROJECTINFO_MODIFY,
        response: &INVOICE_EXPENSERULES_PROJECTINFO_MODIFY_RESPONSE,
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
    InvoiceExpenserulesProjectinfoModify, INVOICE_EXPENSERULES_PROJECTINFO_MODIFY, 0
    account_id None, 1 agreement_no None, 2 effective_end_date None, 3
    effective_start_date None, 4 project_id None, 5 project_name None
);

record::record!(
    InvoiceExpenserulesProjectinfoModifyResponse,
    INVOICE_EXPENSERULES_PROJECTINFO_MODIFY_RESPONSE, 0 success None
);

static INVOICE_EXPENSERULES_PROJECTINFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectinfoModify",
    file: "spec/ebpp/invoice.expenserules.projectinfo.modify.yaml",
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
        schema::Row::Text("project_id"),
        schema::Row::Text("project_name"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 20, 23, 26, 29, 30],
};

static INVOICE_EXPENSERULES_PROJECTINFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectinfoModifyResponse",
    file: "spec/ebpp/invoice.expenserules.projectinfo.modify.yaml",
    rows: &[schema::Row::Plain("success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
