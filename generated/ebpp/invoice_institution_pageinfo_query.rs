//! `alipay.ebpp.invoice.institution.pageinfo.query` · 费控制度分页查询
//!
//! List expense policies with their basic data, page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/institution/pageinfo/query`.
//! Described in `spec/ebpp/invoice.institution.pageinfo.query.yaml`.

use crate::{record, schema};

static INVOICE_INSTITUTION_PAGEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionPageinfoQuery",
    file: "spec/ebpp/invoice.institution.pageinfo.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 25)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 26)
        },
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_PAGEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionPageinfoQueryResponse",
    file: "spec/ebpp/invoice.institution.pageinfo.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "institution_basic_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INSTITUTION_BASIC_INFO),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("page_num", 33),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 34),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 35),
    ],
    rules: &[],
};

static INSTITUTION_BASIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstitutionBasicInfo",
    file: "spec/ebpp/invoice.institution.pageinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("consult_mode", 41),
        schema::FieldDef::text("currency", 42),
        schema::FieldDef::text("effective", 43),
        schema::FieldDef::text("effective_end_date", 44),
        schema::FieldDef::text("effective_start_date", 49),
        schema::FieldDef::text("institution_desc", 54),
        schema::FieldDef::text("institution_id", 55),
        schema::FieldDef::text("institution_name", 60),
        schema::FieldDef::text("multi_employee_share_mode", 61),
    ],
    rules: &[],
};

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
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            page_num: None,
            page_size: None,
        }
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

#[allow(deprecated)]
impl record::Record for InvoiceInstitutionPageinfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_PAGEINFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for InvoiceInstitutionPageinfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceInstitutionPageinfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionPageinfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionPageinfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InvoiceInstitutionPageinfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_PAGEINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.institution_basic_info_list),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.institution_basic_info_list),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for InvoiceInstitutionPageinfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            institution_basic_info_list: Vec::new(),
            page_num: None,
            page_size: None,
            total_page_count: None,
        }
    }
}

impl Clone for InvoiceInstitutionPageinfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionPageinfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionPageinfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for InstitutionBasicInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INSTITUTION_BASIC_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.consult_mode),
            1 => Some(&self.currency),
            2 => Some(&self.effective),
            3 => Some(&self.effective_end_date),
            4 => Some(&self.effective_start_date),
            5 => Some(&self.institution_desc),
            6 => Some(&self.institution_id),
            7 => Some(&self.institution_name),
            8 => Some(&self.multi_employee_share_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.consult_mode),
            1 => Some(&mut self.currency),
            2 => Some(&mut self.effective),
            3 => Some(&mut self.effective_end_date),
            4 => Some(&mut self.effective_start_date),
            5 => Some(&mut self.institution_desc),
            6 => Some(&mut self.institution_id),
            7 => Some(&mut self.institution_name),
            8 => Some(&mut self.multi_employee_share_mode),
            _ => None,
        }
    }
}

impl Default for InstitutionBasicInfo {
    #[inline]
    fn default() -> Self {
        Self {
            consult_mode: None,
            currency: None,
            effective: None,
            effective_end_date: None,
            effective_start_date: None,
            institution_desc: None,
            institution_id: None,
            institution_name: None,
            multi_employee_share_mode: None,
        }
    }
}

impl Clone for InstitutionBasicInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InstitutionBasicInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InstitutionBasicInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.institution.pageinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceInstitutionPageinfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceInstitutionPageinfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
