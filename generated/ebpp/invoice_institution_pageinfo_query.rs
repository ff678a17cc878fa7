//! `alipay.ebpp.invoice.institution.pageinfo.query` · 费控制度分页查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/institution/pageinfo/query`.
//! Described in `spec/ebpp/invoice.institution.pageinfo.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.institution.pageinfo.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.institution.pageinfo.query",
    title: "费控制度分页查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 37,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
    ],
};

static INVOICE_INSTITUTION_PAGEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionPageinfoQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_PAGEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionPageinfoQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "institution_basic_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INSTITUTION_BASIC_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "total_page_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static INSTITUTION_BASIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstitutionBasicInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "consult_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "effective",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "effective_end_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "effective_start_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "institution_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "institution_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "institution_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "multi_employee_share_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionPageinfoQuery {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:10`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:12`.
    pub enterprise_id: Option<String>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:13`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:14`.
    pub page_size: Option<i64>,
}

impl InvoiceInstitutionPageinfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.institution.pageinfo.query` (费控制度分页查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionPageinfoQueryResponse {
    /// The field `institution_basic_info_list`: a list; each element is a record of the kind `InstitutionBasicInfo`.
    ///
    /// On the wire `institution_basic_info_list`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:17`.
    pub institution_basic_info_list: Vec<InstitutionBasicInfo>,
    /// The field `page_num`: a text.
    ///
    /// On the wire `page_num`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:18`.
    pub page_num: Option<String>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:19`.
    pub page_size: Option<i64>,
    /// The field `total_page_count`: a whole number.
    ///
    /// On the wire `total_page_count`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:20`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct InstitutionBasicInfo {
    /// The field `consult_mode`: a text.
    ///
    /// On the wire `consult_mode`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:25`.
    pub consult_mode: Option<String>,
    /// The field `currency`: a text.
    ///
    /// On the wire `currency`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:26`.
    pub currency: Option<String>,
    /// The field `effective`: a text.
    ///
    /// On the wire `effective`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:27`.
    pub effective: Option<String>,
    /// The field `effective_end_date`: a text.
    ///
    /// On the wire `effective_end_date`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:28`.
    pub effective_end_date: Option<String>,
    /// The field `effective_start_date`: a text.
    ///
    /// On the wire `effective_start_date`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:29`.
    pub effective_start_date: Option<String>,
    /// The field `institution_desc`: a text.
    ///
    /// On the wire `institution_desc`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:30`.
    pub institution_desc: Option<String>,
    /// The field `institution_id`: a text.
    ///
    /// On the wire `institution_id`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:31`.
    pub institution_id: Option<String>,
    /// The field `institution_name`: a text.
    ///
    /// On the wire `institution_name`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:32`.
    pub institution_name: Option<String>,
    /// The field `multi_employee_share_mode`: a text.
    ///
    /// On the wire `multi_employee_share_mode`. Source: `spec/ebpp/invoice.institution.pageinfo.query.yaml:33`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
