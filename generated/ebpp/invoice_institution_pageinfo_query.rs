//! `alipay.ebpp.invoice.institution.pageinfo.query` · 费控制度分页查询
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
            ..schema::FieldDef::text("account_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 14)
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
            17,
        ),
        schema::FieldDef::text("page_num", 18),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 19),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 20),
    ],
    rules: &[],
};

static INSTITUTION_BASIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstitutionBasicInfo",
    file: "spec/ebpp/invoice.institution.pageinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("consult_mode", 25),
        schema::FieldDef::text("currency", 26),
        schema::FieldDef::text("effective", 27),
        schema::FieldDef::text("effective_end_date", 28),
        schema::FieldDef::text("effective_start_date", 29),
        schema::FieldDef::text("institution_desc", 30),
        schema::FieldDef::text("institution_id", 31),
        schema::FieldDef::text("institution_name", 32),
        schema::FieldDef::text("multi_employee_share_mode", 33),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.institution.pageinfo.query` (费控制度分页查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/institution/pageinfo/query`.
/// Described in `spec/ebpp/invoice.institution.pageinfo.query.yaml`.
/// Answered by [`InvoiceInstitutionPageinfoQueryResponse`], or by an error with a [`InvoiceInstitutionPageinfoQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.pageinfo.query")]
#[doc(alias = "费控制度分页查询")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionPageinfoQuery {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:10`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:12`.
    pub enterprise_id: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:13`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:14`.
    pub page_size: Option<i64>,
}

impl InvoiceInstitutionPageinfoQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.institution.pageinfo.query` (费控制度分页查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceInstitutionPageinfoQueryResponse {
    /// On the wire `institution_basic_info_list`, a list; each element is a record of the kind
    /// `InstitutionBasicInfo`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:17`.
    pub institution_basic_info_list: Vec<InstitutionBasicInfo>,
    /// On the wire `page_num`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:18`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a whole number. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:19`.
    pub page_size: Option<i64>,
    /// On the wire `total_page_count`, a whole number. Source:
    /// `spec/ebpp/invoice.institution.pageinfo.query.yaml:20`.
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

/// The platform's type `InstitutionBasicInfo`.
///
/// Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:23`.
#[non_exhaustive]
pub struct InstitutionBasicInfo {
    /// On the wire `consult_mode`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:25`.
    pub consult_mode: Option<String>,
    /// On the wire `currency`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:26`.
    pub currency: Option<String>,
    /// On the wire `effective`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:27`.
    pub effective: Option<String>,
    /// On the wire `effective_end_date`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:28`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:29`.
    pub effective_start_date: Option<String>,
    /// On the wire `institution_desc`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:30`.
    pub institution_desc: Option<String>,
    /// On the wire `institution_id`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:31`.
    pub institution_id: Option<String>,
    /// On the wire `institution_name`, a text. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:32`.
    pub institution_name: Option<String>,
    /// On the wire `multi_employee_share_mode`, a text. Source:
    /// `spec/ebpp/invoice.institution.pageinfo.query.yaml:33`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionPageinfoQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:36`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.institution.pageinfo.query.yaml:37`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:38`.
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
