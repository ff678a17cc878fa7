//! `alipay.ebpp.invoice.institution.detailinfo.query` · 制度详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/institution/detailinfo/query`.
//! Described in `spec/ebpp/invoice.institution.detailinfo.query.yaml`.

use crate::{record, schema};

static INVOICE_INSTITUTION_DETAILINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDetailinfoQuery",
    file: "spec/ebpp/invoice.institution.detailinfo.query.yaml",
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
            ..schema::FieldDef::text("institution_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("outer_source_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("owner_type", 15)
        },
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_DETAILINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDetailinfoQueryResponse",
    file: "spec/ebpp/invoice.institution.detailinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("adapter_type", 18),
        schema::FieldDef::text("consult_mode", 19),
        schema::FieldDef::text("currency", 20),
        schema::FieldDef::text("effective", 21),
        schema::FieldDef::text("effective_end_date", 22),
        schema::FieldDef::text("effective_start_date", 23),
        schema::FieldDef::text("expense_type", 24),
        schema::FieldDef::text("institution_desc", 25),
        schema::FieldDef::text("institution_id", 26),
        schema::FieldDef::text("institution_name", 27),
        schema::FieldDef::new(
            "issue_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_INFO),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("multi_employee_share_mode", 29),
        schema::FieldDef::text("outer_source_id", 30),
        schema::FieldDef::new(
            "owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::new(
            "owner_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::text("owner_type", 33),
        schema::FieldDef::text("scene_type", 34),
        schema::FieldDef::new(
            "standard_info_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_INFO),
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::new(
            "standard_info_list",
            schema::Kind::Record(&super::types::STANDARD_INFO),
            36,
        ),
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
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionDetailinfoQuery {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:10`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:12`.
    pub enterprise_id: Option<String>,
    /// On the wire `institution_id`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:13`.
    pub institution_id: Option<String>,
    /// On the wire `outer_source_id`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:14`.
    pub outer_source_id: Option<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:15`.
    pub owner_type: Option<String>,
}

impl InvoiceInstitutionDetailinfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            institution_id: None,
            outer_source_id: None,
            owner_type: None,
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

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[inline]
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

impl Default for InvoiceInstitutionDetailinfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.institution.detailinfo.query",
        title: "制度详情查询",
        file: "spec/ebpp/invoice.institution.detailinfo.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.institution.detailinfo.query` (制度详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceInstitutionDetailinfoQueryResponse {
    /// On the wire `adapter_type`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:18`.
    pub adapter_type: Option<String>,
    /// On the wire `consult_mode`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:19`.
    pub consult_mode: Option<String>,
    /// On the wire `currency`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:20`.
    pub currency: Option<String>,
    /// On the wire `effective`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:21`.
    pub effective: Option<String>,
    /// On the wire `effective_end_date`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:22`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:23`.
    pub effective_start_date: Option<String>,
    /// On the wire `expense_type`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:24`.
    pub expense_type: Option<String>,
    /// On the wire `institution_desc`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:25`.
    pub institution_desc: Option<String>,
    /// On the wire `institution_id`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:26`.
    pub institution_id: Option<String>,
    /// On the wire `institution_name`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:27`.
    pub institution_name: Option<String>,
    /// On the wire `issue_rule_info_list`, a list; each element is a record of the kind `IssueRuleInfo`. Source:
    /// `spec/ebpp/invoice.institution.detailinfo.query.yaml:28`.
    pub issue_rule_info_list: Vec<super::types::IssueRuleInfo>,
    /// On the wire `multi_employee_share_mode`, a text. Source:
    /// `spec/ebpp/invoice.institution.detailinfo.query.yaml:29`.
    pub multi_employee_share_mode: Option<String>,
    /// On the wire `outer_source_id`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:30`.
    pub outer_source_id: Option<String>,
    /// On the wire `owner_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.institution.detailinfo.query.yaml:31`.
    pub owner_id_list: Vec<String>,
    /// On the wire `owner_open_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.institution.detailinfo.query.yaml:32`.
    pub owner_open_id_list: Vec<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:33`.
    pub owner_type: Option<String>,
    /// On the wire `scene_type`, a text. Source: `spec/ebpp/invoice.institution.detailinfo.query.yaml:34`.
    pub scene_type: Option<String>,
    /// On the wire `standard_info_detail_list`, a list; each element is a record of the kind `StandardInfo`. Source:
    /// `spec/ebpp/invoice.institution.detailinfo.query.yaml:35`.
    pub standard_info_detail_list: Vec<super::types::StandardInfo>,
    /// On the wire `standard_info_list`, a record of the kind `StandardInfo`. Source:
    /// `spec/ebpp/invoice.institution.detailinfo.query.yaml:36`.
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

impl Default for InvoiceInstitutionDetailinfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            adapter_type: None,
            consult_mode: None,
            currency: None,
            effective: None,
            effective_end_date: None,
            effective_start_date: None,
            expense_type: None,
            institution_desc: None,
            institution_id: None,
            institution_name: None,
            issue_rule_info_list: Vec::new(),
            multi_employee_share_mode: None,
            outer_source_id: None,
            owner_id_list: Vec::new(),
            owner_open_id_list: Vec::new(),
            owner_type: None,
            scene_type: None,
            standard_info_detail_list: Vec::new(),
            standard_info_list: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InvoiceInstitutionDetailinfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
