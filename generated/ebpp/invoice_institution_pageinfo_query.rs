//! `alipay.ebpp.invoice.institution.pageinfo.query` · 费控制度分页查询
//!
//! List expense policies with their basic data, page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/institution/pageinfo/query`.
//! Described in `spec/ebpp/invoice.institution.pageinfo.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.institution.pageinfo.query` (费控制度分页查询).
///
/// List expense policies with their basic data, page by page.
///
/// ```
/// use alipay::ebpp::InvoiceInstitutionPageinfoQuery;
///
/// let request = InvoiceInstitutionPageinfoQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/institution/pageinfo/query`.
/// Described in `spec/ebpp/invoice.institution.pageinfo.query.yaml`.
/// Returns [`InvoiceInstitutionPageinfoQueryResponse`], or an error with a [`InvoiceInstitutionPageinfoQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.pageinfo.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/institution/pageinfo/query")]
#[doc(alias = "费控制度分页查询")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionPageinfoQuery {
    /// Shared account id of the enterprise; use `enterprise_id` instead.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Page number.
    ///
    /// 页码. Example: `10`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 页大小. Example: `100`.
    pub page_size: Option<i64>,
}

#[allow(deprecated)]
impl InvoiceInstitutionPageinfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "Use `enterprise_id`.")]
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

/// The response of `alipay.ebpp.invoice.institution.pageinfo.query` (费控制度分页查询).
#[non_exhaustive]
pub struct InvoiceInstitutionPageinfoQueryResponse {
    /// Expense policies of the page.
    ///
    /// 制度基本信息列表.
    pub institution_basic_info_list: Vec<InstitutionBasicInfo>,
    /// Page number.
    ///
    /// 页码. Example: `10`.
    pub page_num: Option<String>,
    /// Entries per page.
    ///
    /// 页大小. Example: `10`.
    pub page_size: Option<i64>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `10`.
    pub total_page_count: Option<i64>,
}

/// Basic data of an expense policy.
#[non_exhaustive]
pub struct InstitutionBasicInfo {
    /// Mode of consulting expense control.
    ///
    /// 费控咨询模式. Example: `0`.
    pub consult_mode: Option<String>,
    /// Currency that may be granted under the policy.
    ///
    /// 制度可发放资产币种.
    pub currency: Option<String>,
    /// Whether the policy is enabled.
    ///
    /// 制度是否启用. Example: `1`.
    pub effective: Option<String>,
    /// Time at which the policy ends.
    ///
    /// 制度生效结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2023-07-05 23:59:59`.
    pub effective_end_date: Option<record::DateTime>,
    /// Time from which the policy applies.
    ///
    /// 制度生效起始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-07-04 00:00:00`.
    pub effective_start_date: Option<record::DateTime>,
    /// Description of the policy.
    ///
    /// 制度描述. Example: `工作餐制度`.
    pub institution_desc: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2023042600152617860000076000`.
    pub institution_id: Option<String>,
    /// Name of the policy.
    ///
    /// 制度名称. Example: `餐补制度`.
    pub institution_name: Option<String>,
    /// Whether allowances are shared by all members or stay personal.
    pub multi_employee_share_mode: Option<String>,
}

/// The error codes of `alipay.ebpp.invoice.institution.pageinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionPageinfoQueryErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceInstitutionPageinfoQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied
);

impl record::CallRequest for InvoiceInstitutionPageinfoQuery {}

impl record::Request for InvoiceInstitutionPageinfoQuery {
    type Response = InvoiceInstitutionPageinfoQueryResponse;
    type ErrorCode = InvoiceInstitutionPageinfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.institution.pageinfo.query",
        title: "费控制度分页查询",
        file: "spec/ebpp/invoice.institution.pageinfo.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/institution/pageinfo/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_INSTITUTION_PAGEINFO_QUERY,
        response: &INVOICE_INSTITUTION_PAGEINFO_QUERY_RESPONSE,
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
    InvoiceInstitutionPageinfoQuery, INVOICE_INSTITUTION_PAGEINFO_QUERY, 0 account_id
    None, 1 agreement_no None, 2 enterprise_id None, 3 page_num None, 4 page_size None
);

record::record!(
    InvoiceInstitutionPageinfoQueryResponse, INVOICE_INSTITUTION_PAGEINFO_QUERY_RESPONSE,
    0 institution_basic_info_list Vec::new(), 1 page_num None, 2 page_size None, 3
    total_page_count None
);

record::record!(
    InstitutionBasicInfo, INSTITUTION_BASIC_INFO, 0 consult_mode None, 1 currency None, 2
    effective None, 3 effective_end_date None, 4 effective_start_date None, 5
    institution_desc None, 6 institution_id None, 7 institution_name None, 8
    multi_employee_share_mode None
);

static INVOICE_INSTITUTION_PAGEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionPageinfoQuery",
    file: "spec/ebpp/invoice.institution.pageinfo.query.yaml",
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
                name: "enterprise_id",
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
    lines: &[12, 18, 24, 25, 26],
};

static INVOICE_INSTITUTION_PAGEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionPageinfoQueryResponse",
    file: "spec/ebpp/invoice.institution.pageinfo.query.yaml",
    rows: &[
        schema::Row::Plain(
            "institution_basic_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INSTITUTION_BASIC_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("page_num"),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_page_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static INSTITUTION_BASIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstitutionBasicInfo",
    file: "spec/ebpp/invoice.institution.pageinfo.query.yaml",
    rows: &[
        schema::Row::Text("consult_mode"),
        schema::Row::Text("currency"),
        schema::Row::Text("effective"),
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
        schema::Row::Text("institution_desc"),
        schema::Row::Text("institution_id"),
        schema::Row::Text("institution_name"),
        schema::Row::Text("multi_employee_share_mode"),
    ],
    rules: &[],
    lines: &[],
};
