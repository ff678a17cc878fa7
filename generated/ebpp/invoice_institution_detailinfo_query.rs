//! `alipay.ebpp.invoice.institution.detailinfo.query` · 制度详情查询
//!
//! Query an expense policy with its usage and granting rules.
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
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("institution_id", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("outer_source_id", 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("owner_type", 29)
        },
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_DETAILINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDetailinfoQueryResponse",
    file: "spec/ebpp/invoice.institution.detailinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("adapter_type", 32),
        schema::FieldDef::text("consult_mode", 40),
        schema::FieldDef::text("currency", 41),
        schema::FieldDef::text("effective", 42),
        schema::FieldDef::text("effective_end_date", 43),
        schema::FieldDef::text("effective_start_date", 48),
        schema::FieldDef::text("expense_type", 53),
        schema::FieldDef::text("institution_desc", 54),
        schema::FieldDef::text("institution_id", 55),
        schema::FieldDef::text("institution_name", 56),
        schema::FieldDef::new(
            "issue_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_INFO),
                    limits: &[],
                },
            ),
            57,
        ),
        schema::FieldDef::text("multi_employee_share_mode", 58),
        schema::FieldDef::text("outer_source_id", 59),
        schema::FieldDef::new(
            "owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            64,
        ),
        schema::FieldDef::new(
            "owner_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            65,
        ),
        schema::FieldDef::text("owner_type", 66),
        schema::FieldDef::text("scene_type", 67),
        schema::FieldDef::new(
            "standard_info_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_INFO),
                    limits: &[],
                },
            ),
            68,
        ),
        schema::FieldDef::new(
            "standard_info_list",
            schema::Kind::Record(&super::types::STANDARD_INFO),
            69,
        ),
    ],
    rules: &[],
};

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

#[allow(deprecated)]
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

#[allow(deprecated)]
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

/// The values of the platform's type `InvoiceInstitutionDetailinfoQueryResponseAdapterType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceInstitutionDetailinfoQueryResponseAdapterType {
    /// `EMPLOYEE_ALL`: All employees, no list returned.
    EmployeeAll,
    /// `EMPLOYEE_SELECT`: Chosen employees.
    EmployeeSelect,
    /// `EMPLOYEE_DEPARTMENT`: Chosen departments.
    EmployeeDepartment,
}

impl record::Enumeration for InvoiceInstitutionDetailinfoQueryResponseAdapterType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EMPLOYEE_ALL", Self::EmployeeAll),
        ("EMPLOYEE_SELECT", Self::EmployeeSelect),
        ("EMPLOYEE_DEPARTMENT", Self::EmployeeDepartment),
    ];
}

impl std::fmt::Debug for InvoiceInstitutionDetailinfoQueryResponseAdapterType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.institution.detailinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
