//! `alipay.ebpp.invoice.institution.detailinfo.query` · 制度详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/institution/detailinfo/query`.
//! Described in `spec/ebpp/invoice.institution.detailinfo.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.institution.detailinfo.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.institution.detailinfo.query",
    title: "制度详情查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/ebpp/invoice/institution/detailinfo/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &INVOICE_INSTITUTION_DETAILINFO_QUERY,
    response: &INVOICE_INSTITUTION_DETAILINFO_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 40,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "INSTITUTION_NOT_EXIST_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
    ],
};

static INVOICE_INSTITUTION_DETAILINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDetailinfoQuery",
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
            name: "institution_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "outer_source_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "owner_type",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_DETAILINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDetailinfoQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "adapter_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "consult_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "effective",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "effective_end_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "effective_start_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "expense_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "institution_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "institution_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "institution_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "issue_rule_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "multi_employee_share_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "outer_source_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "owner_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "owner_open_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "owner_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "scene_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "standard_info_detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "standard_info_list",
            kind: schema::Kind::Record(&super::types::STANDARD_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.institution.detailinfo.query` (制度详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/institution/detailinfo/query`.
/// Described in `spec/ebpp/invoice.institution.detailinfo.query.yaml`.
/// Answered by [`InvoiceInstitutionDetailinfoQueryResponse`], or by an error with a [`InvoiceInstitutionDetailinfoQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.detailinfo.query")]
#[doc(alias = "制度详情查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionDetailinfoQuery {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:10`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:12`.
    pub enterprise_id: Option<String>,
    /// The field `institution_id`: a text.
    ///
    /// On the wire `institution_id`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:13`.
    pub institution_id: Option<String>,
    /// The field `outer_source_id`: a text.
    ///
    /// On the wire `outer_source_id`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:14`.
    pub outer_source_id: Option<String>,
    /// The field `owner_type`: a text.
    ///
    /// On the wire `owner_type`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:15`.
    pub owner_type: Option<String>,
}

impl InvoiceInstitutionDetailinfoQuery {
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

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    #[must_use]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    #[must_use]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[inline]
    #[must_use]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }
}

impl record::Record for InvoiceInstitutionDetailinfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_DETAILINFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.institution_id),
            4 => Some(&self.outer_source_id),
            5 => Some(&self.owner_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.institution_id),
            4 => Some(&mut self.outer_source_id),
            5 => Some(&mut self.owner_type),
            _ => None,
        }
    }
}

impl Clone for InvoiceInstitutionDetailinfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionDetailinfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionDetailinfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceInstitutionDetailinfoQuery {}

impl record::Request for InvoiceInstitutionDetailinfoQuery {
    type Response = InvoiceInstitutionDetailinfoQueryResponse;
    type ErrorCode = InvoiceInstitutionDetailinfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.institution.detailinfo.query` (制度详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionDetailinfoQueryResponse {
    /// The field `adapter_type`: a text.
    ///
    /// On the wire `adapter_type`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:18`.
    pub adapter_type: Option<String>,
    /// The field `consult_mode`: a text.
    ///
    /// On the wire `consult_mode`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:19`.
    pub consult_mode: Option<String>,
    /// The field `currency`: a text.
    ///
    /// On the wire `currency`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:20`.
    pub currency: Option<String>,
    /// The field `effective`: a text.
    ///
    /// On the wire `effective`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:21`.
    pub effective: Option<String>,
    /// The field `effective_end_date`: a text.
    ///
    /// On the wire `effective_end_date`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:22`.
    pub effective_end_date: Option<String>,
    /// The field `effective_start_date`: a text.
    ///
    /// On the wire `effective_start_date`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:23`.
    pub effective_start_date: Option<String>,
    /// The field `expense_type`: a text.
    ///
    /// On the wire `expense_type`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:24`.
    pub expense_type: Option<String>,
    /// The field `institution_desc`: a text.
    ///
    /// On the wire `institution_desc`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:25`.
    pub institution_desc: Option<String>,
    /// The field `institution_id`: a text.
    ///
    /// On the wire `institution_id`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:26`.
    pub institution_id: Option<String>,
    /// The field `institution_name`: a text.
    ///
    /// On the wire `institution_name`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:27`.
    pub institution_name: Option<String>,
    /// The field `issue_rule_info_list`: a list; each element is a record of the kind `IssueRuleInfo`.
    ///
    /// On the wire `issue_rule_info_list`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:28`.
    pub issue_rule_info_list: Vec<super::types::IssueRuleInfo>,
    /// The field `multi_employee_share_mode`: a text.
    ///
    /// On the wire `multi_employee_share_mode`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:29`.
    pub multi_employee_share_mode: Option<String>,
    /// The field `outer_source_id`: a text.
    ///
    /// On the wire `outer_source_id`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:30`.
    pub outer_source_id: Option<String>,
    /// The field `owner_id_list`: a list; each element is a text.
    ///
    /// On the wire `owner_id_list`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:31`.
    pub owner_id_list: Vec<String>,
    /// The field `owner_open_id_list`: a list; each element is a text.
    ///
    /// On the wire `owner_open_id_list`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:32`.
    pub owner_open_id_list: Vec<String>,
    /// The field `owner_type`: a text.
    ///
    /// On the wire `owner_type`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:33`.
    pub owner_type: Option<String>,
    /// The field `scene_type`: a text.
    ///
    /// On the wire `scene_type`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:34`.
    pub scene_type: Option<String>,
    /// The field `standard_info_detail_list`: a list; each element is a record of the kind `StandardInfo`.
    ///
    /// On the wire `standard_info_detail_list`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:35`.
    pub standard_info_detail_list: Vec<super::types::StandardInfo>,
    /// The field `standard_info_list`: a record of the kind `StandardInfo`.
    ///
    /// On the wire `standard_info_list`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:36`.
    pub standard_info_list: Option<super::types::StandardInfo>,
}

impl record::Record for InvoiceInstitutionDetailinfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_DETAILINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.adapter_type),
            1 => Some(&self.consult_mode),
            2 => Some(&self.currency),
            3 => Some(&self.effective),
            4 => Some(&self.effective_end_date),
            5 => Some(&self.effective_start_date),
            6 => Some(&self.expense_type),
            7 => Some(&self.institution_desc),
            8 => Some(&self.institution_id),
            9 => Some(&self.institution_name),
            10 => Some(&self.issue_rule_info_list),
            11 => Some(&self.multi_employee_share_mode),
            12 => Some(&self.outer_source_id),
            13 => Some(&self.owner_id_list),
            14 => Some(&self.owner_open_id_list),
            15 => Some(&self.owner_type),
            16 => Some(&self.scene_type),
            17 => Some(&self.standard_info_detail_list),
            18 => Some(&self.standard_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.adapter_type),
            1 => Some(&mut self.consult_mode),
            2 => Some(&mut self.currency),
            3 => Some(&mut self.effective),
            4 => Some(&mut self.effective_end_date),
            5 => Some(&mut self.effective_start_date),
            6 => Some(&mut self.expense_type),
            7 => Some(&mut self.institution_desc),
            8 => Some(&mut self.institution_id),
            9 => Some(&mut self.institution_name),
            10 => Some(&mut self.issue_rule_info_list),
            11 => Some(&mut self.multi_employee_share_mode),
            12 => Some(&mut self.outer_source_id),
            13 => Some(&mut self.owner_id_list),
            14 => Some(&mut self.owner_open_id_list),
            15 => Some(&mut self.owner_type),
            16 => Some(&mut self.scene_type),
            17 => Some(&mut self.standard_info_detail_list),
            18 => Some(&mut self.standard_info_list),
            _ => None,
        }
    }
}

impl Clone for InvoiceInstitutionDetailinfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionDetailinfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionDetailinfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.institution.detailinfo.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionDetailinfoQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:39`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.institution.detailinfo.query.yaml:40`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:41`.
    PermissionDenied,
    /// On the wire `INSTITUTION_NOT_EXIST_ERROR`. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:42`.
    InstitutionNotExistError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceInstitutionDetailinfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INSTITUTION_NOT_EXIST_ERROR", Self::InstitutionNotExistError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
