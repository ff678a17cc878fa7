//! `alipay.commerce.ec.department.sublist.query` · 查询子部门id列表
//!
//! List the subdepartments of a department.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/department/sublist/query`.
//! Described in `spec/commerce/ec.department.sublist.query.yaml`.

use crate::{record, schema};

static EC_DEPARTMENT_SUBLIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentSublistQuery",
    file: "spec/commerce/ec.department.sublist.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("department_id", 13)
        },
    ],
    rules: &[],
};

static EC_DEPARTMENT_SUBLIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcDepartmentSublistQueryResponse",
    file: "spec/commerce/ec.department.sublist.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "department_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            20,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.department.sublist.query` (查询子部门id列表).
///
/// List the subdepartments of a department.
///
/// ```
/// use alipay::commerce::EcDepartmentSublistQuery;
///
/// let request = EcDepartmentSublistQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/department/sublist/query`.
/// Described in `spec/commerce/ec.department.sublist.query.yaml`.
/// Returns [`EcDepartmentSublistQueryResponse`], or an error with a [`EcDepartmentSublistQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.department.sublist.query")]
#[doc(alias = "/v3/alipay/commerce/ec/department/sublist/query")]
#[doc(alias = "查询子部门id列表")]
#[must_use]
#[non_exhaustive]
pub struct EcDepartmentSublistQuery {
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Department id; `-1` asks for the id of the root.
    ///
    /// 部门id. Example: `1001094000039142`.
    pub department_id: Option<String>,
}

impl EcDepartmentSublistQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_id: None,
            department_id: None,
        }
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`department_id`](Self::department_id).
    #[inline]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }
}

impl record::Record for EcDepartmentSublistQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_DEPARTMENT_SUBLIST_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.department_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.department_id),
            _ => None,
        }
    }
}

impl Default for EcDepartmentSublistQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcDepartmentSublistQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcDepartmentSublistQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcDepartmentSublistQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcDepartmentSublistQuery {}

impl record::Request for EcDepartmentSublistQuery {
    type Response = EcDepartmentSublistQueryResponse;
    type ErrorCode = EcDepartmentSublistQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.department.sublist.query",
        title: "查询子部门id列表",
        file: "spec/commerce/ec.department.sublist.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/department/sublist/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_DEPARTMENT_SUBLIST_QUERY,
        response: &EC_DEPARTMENT_SUBLIST_QUERY_RESPONSE,
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

/// The response of `alipay.commerce.ec.department.sublist.query` (查询子部门id列表).
#[non_exhaustive]
pub struct EcDepartmentSublistQueryResponse {
    /// Department ids.
    ///
    /// 部门id列表. Example: `["1001094000052875","1001094000052876"]`.
    pub department_id_list: Vec<String>,
}

impl record::Record for EcDepartmentSublistQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_DEPARTMENT_SUBLIST_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.department_id_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.department_id_list),
            _ => None,
        }
    }
}

impl Default for EcDepartmentSublistQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            department_id_list: Vec::new(),
        }
    }
}

impl Clone for EcDepartmentSublistQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcDepartmentSublistQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcDepartmentSublistQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.department.sublist.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcDepartmentSublistQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `DEPT_NOT_EXIST`: The department does not exist.
    ///
    /// Check the department id.
    DeptNotExist,
    /// `ENTERPRISE_STATUS_ERROR`.
    EnterpriseStatusError,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcDepartmentSublistQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("DEPT_NOT_EXIST", Self::DeptNotExist),
        ("ENTERPRISE_STATUS_ERROR", Self::EnterpriseStatusError),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("PARAM_ERROR", Self::ParamError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcDepartmentSublistQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
