//! `alipay.ebpp.invoice.institution.detailinfo.query` · 制度详情查询
//!
//! Query an expense policy with its usage and granting rules.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/institution/detailinfo/query`.
//! Described in `spec/ebpp/invoice.institution.detailinfo.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.institution.detailinfo.query` (制度详情查询).
///
/// Query an expense policy with its usage and granting rules.
///
/// ```
/// use alipay::ebpp::InvoiceInstitutionDetailinfoQuery;
///
/// let request = InvoiceInstitutionDetailinfoQuery::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/institution/detailinfo/query`.
/// Described in `spec/ebpp/invoice.institution.detailinfo.query.yaml`.
/// Returns [`InvoiceInstitutionDetailinfoQueryResponse`], or an error with a [`InvoiceInstitutionDetailinfoQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.detailinfo.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/institution/detailinfo/query")]
#[doc(alias = "制度详情查询")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionDetailinfoQuery {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022071800152609780000004052`.
    pub institution_id: Option<String>,
    /// Caller's unique id of the policy.
    ///
    /// 外部唯一标识. Example: `0b249cd916969304726395528e002c`.
    pub outer_source_id: Option<String>,
    /// Kind of id in scope, such as `PHONE`.
    ///
    /// 适配id类型. Example: `PHONE`.
    pub owner_type: Option<String>,
}

impl InvoiceInstitutionDetailinfoQuery {
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

/// The response of `alipay.ebpp.invoice.institution.detailinfo.query` (制度详情查询).
#[non_exhaustive]
pub struct InvoiceInstitutionDetailinfoQueryResponse {
    /// Scope of the policy; decides which ids `owner_id_list` holds.
    ///
    /// Example: `EMPLOYEE_ALL`.
    pub adapter_type: Option<
        record::Choice<InvoiceInstitutionDetailinfoQueryResponseAdapterType>,
    >,
    /// Mode of consulting expense control.
    ///
    /// 费控咨询模式. Example: `0`.
    pub consult_mode: Option<String>,
    /// Currency that may be granted under the policy.
    ///
    /// 制度下可发放币种.
    pub currency: Option<String>,
    /// Whether the policy is enabled.
    ///
    /// 制度启用停用状态. Example: `0`.
    pub effective: Option<String>,
    /// Time at which the policy ends.
    ///
    /// 制度生效结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2001-01-01 23:59:59`.
    pub effective_end_date: Option<record::DateTime>,
    /// Time from which the policy applies.
    ///
    /// 制度生效起始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2000-01-01 00:00:00`.
    pub effective_start_date: Option<record::DateTime>,
    /// Expense type.
    ///
    /// 费用类型. Example: `MEAL`.
    pub expense_type: Option<String>,
    /// Description of the policy.
    ///
    /// 制度描述. Example: `工作餐制度`.
    pub institution_desc: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2023042600152617860000076700`.
    pub institution_id: Option<String>,
    /// Name of the policy.
    ///
    /// 制度名称. Example: `餐补制度`.
    pub institution_name: Option<String>,
    /// Granting rules of the policy.
    pub issue_rule_info_list: Vec<super::types::IssueRuleInfo>,
    /// Whether allowances are shared by all members or stay personal.
    pub multi_employee_share_mode: Option<String>,
    /// Caller's unique id of the policy.
    ///
    /// 外部唯一标识. Example: `0b249cd9169693047263955280052c`.
    pub outer_source_id: Option<String>,
    /// Ids in scope.
    ///
    /// 适配id列表. Example: `2288078000164693`.
    pub owner_id_list: Vec<String>,
    /// Open ids in scope.
    ///
    /// 适配开放id列表. Example: `abcdxxxx`.
    pub owner_open_id_list: Vec<String>,
    /// Kind of id in scope, such as `PHONE`.
    ///
    /// 适配id类型. Example: `PHONE`.
    pub owner_type: Option<String>,
    /// Business scene, such as `OVERTIME`.
    ///
    /// 因公场景. Example: `OVERTIME`.
    pub scene_type: Option<String>,
    /// Usage rules of the policy.
    pub standard_info_detail_list: Vec<super::types::StandardInfo>,
    /// Usage rules of the policy; superseded.
    #[deprecated(note = "Retired by the platform.")]
    pub standard_info_list: Option<super::types::StandardInfo>,
}

/// The values of the platform's type `InvoiceInstitutionDetailinfoQueryResponseAdapterType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceInstitutionDetailinfoQueryResponseAdapterType {
    /// `EMPLOYEE_ALL`: All employees, no list returned.
    EmployeeAll,
    /// `EMPLOYEE_SELECT`: Chosen employees.
    EmployeeSelect,
    /// `EMPLOYEE_DEPARTMENT`: Chosen departments.
    EmployeeDepartment,
}

record::enumeration!(
    InvoiceInstitutionDetailinfoQueryResponseAdapterType, "EMPLOYEE_ALL" EmployeeAll,
    "EMPLOYEE_SELECT" EmployeeSelect, "EMPLOYEE_DEPARTMENT" EmployeeDepartment
);

/// The error codes of `alipay.ebpp.invoice.institution.detailinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionDetailinfoQueryErrorCode {
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
    InvoiceInstitutionDetailinfoQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "INSTITUTION_NOT_EXIST_ERROR" InstitutionNotExistError
);

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
    InvoiceInstitutionDetailinfoQuery, INVOICE_INSTITUTION_DETAILINFO_QUERY, 0 account_id
    None, 1 agreement_no None, 2 enterprise_id None, 3 institution_id None, 4
    outer_source_id None, 5 owner_type None
);

record::record!(
    InvoiceInstitutionDetailinfoQueryResponse,
    INVOICE_INSTITUTION_DETAILINFO_QUERY_RESPONSE, 0 adapter_type None, 1 consult_mode
    None, 2 currency None, 3 effective None, 4 effective_end_date None, 5
    effective_start_date None, 6 expense_type None, 7 institution_desc None, 8
    institution_id None, 9 institution_name None, 10 issue_rule_info_list Vec::new(), 11
    multi_employee_share_mode None, 12 outer_source_id None, 13 owner_id_list Vec::new(),
    14 owner_open_id_list Vec::new(), 15 owner_type None, 16 scene_type None, 17
    standard_info_detail_list Vec::new(), 18 standard_info_list None
);

static INVOICE_INSTITUTION_DETAILINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDetailinfoQuery",
    file: "spec/ebpp/invoice.institution.detailinfo.query.yaml",
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
                name: "outer_source_id",
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
    ],
    rules: &[],
    lines: &[12, 17, 22, 23, 24, 29],
};

static INVOICE_INSTITUTION_DETAILINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDetailinfoQueryResponse",
    file: "spec/ebpp/invoice.institution.detailinfo.query.yaml",
    rows: &[
        schema::Row::Text("adapter_type"),
        schema::Row::Text("consult_mode"),
        schema::Row::Text("currency"),
        schema::Row::Text("effective"),
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
        schema::Row::Text("expense_type"),
        schema::Row::Text("institution_desc"),
        schema::Row::Text("institution_id"),
        schema::Row::Text("institution_name"),
        schema::Row::Plain(
            "issue_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("multi_employee_share_mode"),
        schema::Row::Text("outer_source_id"),
        schema::Row::Plain(
            "owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "owner_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("owner_type"),
        schema::Row::Text("scene_type"),
        schema::Row::Plain(
            "standard_info_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "standard_info_list",
            schema::Kind::Record(&super::types::STANDARD_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};
