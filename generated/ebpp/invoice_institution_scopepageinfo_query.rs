//! `alipay.ebpp.invoice.institution.scopepageinfo.query` · 分页查询制度下人员
//!
//! List the members in scope of an expense policy, page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/institution/scopepageinfo/query`. Described in
//! `spec/ebpp/invoice.institution.scopepageinfo.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.institution.scopepageinfo.query` (分页查询制度下人员).
///
/// List the members in scope of an expense policy, page by page.
///
/// ```
/// use alipay::ebpp::InvoiceInstitutionScopepageinfoQuery;
///
/// let request = InvoiceInstitutionScopepageinfoQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/institution/scopepageinfo/query`. Described in
/// `spec/ebpp/invoice.institution.scopepageinfo.query.yaml`.
/// Returns [`InvoiceInstitutionScopepageinfoQueryResponse`], or an error with a [`InvoiceInstitutionScopepageinfoQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.scopepageinfo.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/institution/scopepageinfo/query")]
#[doc(alias = "分页查询制度下人员")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionScopepageinfoQuery {
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
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022071800152609780000004052`.
    pub institution_id: Option<String>,
    /// Kind of id in scope, such as `PHONE`.
    ///
    /// 适配id类型. Example: `PHONE`.
    pub owner_type: Option<String>,
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
impl InvoiceInstitutionScopepageinfoQuery {
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

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[inline]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
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

/// The response of `alipay.ebpp.invoice.institution.scopepageinfo.query` (分页查询制度下人员).
#[non_exhaustive]
pub struct InvoiceInstitutionScopepageinfoQueryResponse {
    /// Kind of scope, such as `EMPLOYEE_ALL`.
    ///
    /// 制度适用范围类型. Example: `EMPLOYEE_ALL`.
    pub adapter_type: Option<String>,
    /// Open ids in scope.
    ///
    /// 适配开放id列表. Example: `asdfxxxx`.
    pub onwer_open_id_list: Vec<String>,
    /// Ids in scope.
    ///
    /// 适配id列表. Example: `2288078000164693`.
    pub owner_id_list: Vec<String>,
    /// Page number.
    ///
    /// 页码. Example: `10`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 页大小. Example: `100`.
    pub page_size: Option<i64>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `100`.
    pub total_page_count: Option<i64>,
}

/// The error codes of `alipay.ebpp.invoice.institution.scopepageinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionScopepageinfoQueryErrorCode {
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
    /// `INSTITUTION_NOT_EXIST_ERROR`: The institution does not exist.
    ///
    /// Check the institution id.
    InstitutionNotExistError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceInstitutionScopepageinfoQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "INSTITUTION_NOT_EXIST_ERROR" InstitutionNotExistError
);

impl record::CallRequest for InvoiceInstitutionScopepageinfoQuery {}

impl record::Request for InvoiceInstitutionScopepageinfoQuery {
    type Response = InvoiceInstitutionScopepageinfoQueryResponse;
    type ErrorCode = InvoiceInstitutionScopepageinfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.institution.scopepageinfo.query",
        title: "分页查询制度下人员",
        file: "spec/ebpp/invoice.institution.scopepageinfo.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/institution/scopepageinfo/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_INSTITUTION_SCOPEPAGEINFO_QUERY,
        response: &INVOICE_INSTITUTION_SCOPEPAGEINFO_QUERY_RESPONSE,
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
    InvoiceInstitutionScopepageinfoQuery, INVOICE_INSTITUTION_SCOPEPAGEINFO_QUERY, 0
    account_id None, 1 agreement_no None, 2 enterprise_id None, 3 institution_id None, 4
    owner_type None, 5 page_num None, 6 page_size None
);

record::record!(
    InvoiceInstitutionScopepageinfoQueryResponse,
    INVOICE_INSTITUTION_SCOPEPAGEINFO_QUERY_RESPONSE, 0 adapter_type None, 1
    onwer_open_id_list Vec::new(), 2 owner_id_list Vec::new(), 3 page_num None, 4
    page_size None, 5 total_page_count None
);

static INVOICE_INSTITUTION_SCOPEPAGEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionScopepageinfoQuery",
    file: "spec/ebpp/invoice.institution.scopepageinfo.query.yaml",
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
                name: "institution_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "owner_type",
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
    lines: &[12, 18, 24, 25, 26, 27, 28],
};

static INVOICE_INSTITUTION_SCOPEPAGEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionScopepageinfoQueryResponse",
    file: "spec/ebpp/invoice.institution.scopepageinfo.query.yaml",
    rows: &[
        schema::Row::Text("adapter_type"),
        schema::Row::Plain(
            "onwer_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_page_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
