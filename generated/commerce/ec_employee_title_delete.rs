//! `alipay.commerce.ec.employee.title.delete` · 删除员工抬头信息
//!
//! Remove invoice titles of employees, up to 100 per call.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/title/delete`.
//! Described in `spec/commerce/ec.employee.title.delete.yaml`.

use crate::{record, schema};

static EC_EMPLOYEE_TITLE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleDelete",
    file: "spec/commerce/ec.employee.title.delete.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(100), 15)],
            ..schema::FieldDef::new(
                "employee_title_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::EMPLOYEE_TITLE_DTO),
                        limits: &[],
                    },
                ),
                11,
            )
        },
    ],
    rules: &[],
};

static EC_EMPLOYEE_TITLE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleDeleteResponse",
    file: "spec/commerce/ec.employee.title.delete.yaml",
    fields: &[
        schema::FieldDef::new(
            "ec_employee_title_failed_list",
            schema::Kind::Record(&super::types::EC_EMPLOYEE_TITLE_FAILED),
            18,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.employee.title.delete` (删除员工抬头信息).
///
/// Remove invoice titles of employees, up to 100 per call.
///
/// ```
/// use alipay::commerce::EcEmployeeTitleDelete;
///
/// let request = EcEmployeeTitleDelete::new()
///     .employee_title_list([alipay::commerce::types::EmployeeTitleDto::new().account_id("2088000000000001")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`employee_title_list`](Self::employee_title_list) | at most 100 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/title/delete`.
/// Described in `spec/commerce/ec.employee.title.delete.yaml`.
/// Answered by [`EcEmployeeTitleDeleteResponse`], or by an error with a [`EcEmployeeTitleDeleteErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.title.delete")]
#[doc(alias = "/v3/alipay/commerce/ec/employee/title/delete")]
#[doc(alias = "删除员工抬头信息")]
#[doc(alias = "抬头")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeTitleDelete {
    /// Employees and the titles to remove.
    ///
    /// On the wire `employee_title_list` (员工抬头列表); at most 100 items. Source:
    /// `spec/commerce/ec.employee.title.delete.yaml:11`.
    pub employee_title_list: Vec<super::types::EmployeeTitleDto>,
}

impl EcEmployeeTitleDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            employee_title_list: Vec::new(),
        }
    }

    /// Sets [`employee_title_list`](Self::employee_title_list).
    #[inline]
    pub fn employee_title_list(
        mut self,
        employee_title_list: impl IntoIterator<Item = super::types::EmployeeTitleDto>,
    ) -> Self {
        self.employee_title_list = employee_title_list.into_iter().collect();
        self
    }
}

impl record::Record for EcEmployeeTitleDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_TITLE_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_title_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_title_list),
            _ => None,
        }
    }
}

impl Default for EcEmployeeTitleDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEmployeeTitleDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeTitleDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeTitleDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcEmployeeTitleDelete {}

impl record::Request for EcEmployeeTitleDelete {
    type Response = EcEmployeeTitleDeleteResponse;
    type ErrorCode = EcEmployeeTitleDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.employee.title.delete",
        title: "删除员工抬头信息",
        file: "spec/commerce/ec.employee.title.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/employee/title/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_EMPLOYEE_TITLE_DELETE,
        response: &EC_EMPLOYEE_TITLE_DELETE_RESPONSE,
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

/// The answer of `alipay.commerce.ec.employee.title.delete` (删除员工抬头信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcEmployeeTitleDeleteResponse {
    /// Titles that failed in the batch.
    ///
    /// On the wire `ec_employee_title_failed_list` (批量处理抬头的错误信息). Source:
    /// `spec/commerce/ec.employee.title.delete.yaml:18`.
    pub ec_employee_title_failed_list: Option<super::types::EcEmployeeTitleFailed>,
}

impl record::Record for EcEmployeeTitleDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_TITLE_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ec_employee_title_failed_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ec_employee_title_failed_list),
            _ => None,
        }
    }
}

impl Default for EcEmployeeTitleDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {
            ec_employee_title_failed_list: None,
        }
    }
}

impl Clone for EcEmployeeTitleDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeTitleDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeTitleDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.employee.title.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeTitleDeleteErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.employee.title.delete.yaml:24` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `OVER_MAXIMUM_CAPACITY`. Source: `spec/commerce/ec.employee.title.delete.yaml:25`.
    OverMaximumCapacity,
    /// The enterprise does not exist.
    ///
    /// Check the enterprise id.
    ///
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.employee.title.delete.yaml:26` and
    /// `spec/codes.yaml:964`.
    EnterpriseNotExist,
    /// The invoice title and the enterprise do not match.
    ///
    /// Check the invoice title and the enterprise.
    ///
    /// On the wire `TITLE_ENTERPRISE_NOT_MATCH`. Source: `spec/commerce/ec.employee.title.delete.yaml:27` and
    /// `spec/codes.yaml:2467`.
    TitleEnterpriseNotMatch,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/commerce/ec.employee.title.delete.yaml:28` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `TITLE_ID_IS_BLANK`. Source: `spec/commerce/ec.employee.title.delete.yaml:29`.
    TitleIdIsBlank,
    /// On the wire `ENTERPRISE_ID_IS_BLANK`. Source: `spec/commerce/ec.employee.title.delete.yaml:30`.
    EnterpriseIdIsBlank,
    /// A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `PARAMETER_ERROR`. Source: `spec/commerce/ec.employee.title.delete.yaml:31` and
    /// `spec/codes.yaml:1836`.
    ParameterError,
    /// The employee does not exist.
    ///
    /// Check the employee id.
    ///
    /// On the wire `EMPLOYEE_NOT_EXIST`. Source: `spec/commerce/ec.employee.title.delete.yaml:32` and
    /// `spec/codes.yaml:956`.
    EmployeeNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEmployeeTitleDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("OVER_MAXIMUM_CAPACITY", Self::OverMaximumCapacity),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("TITLE_ENTERPRISE_NOT_MATCH", Self::TitleEnterpriseNotMatch),
        ("SYSTEM_ERROR", Self::SystemError),
        ("TITLE_ID_IS_BLANK", Self::TitleIdIsBlank),
        ("ENTERPRISE_ID_IS_BLANK", Self::EnterpriseIdIsBlank),
        ("PARAMETER_ERROR", Self::ParameterError),
        ("EMPLOYEE_NOT_EXIST", Self::EmployeeNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEmployeeTitleDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
