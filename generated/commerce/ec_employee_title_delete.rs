//! `alipay.commerce.ec.employee.title.delete` · 删除员工抬头信息
//!
//! Remove invoice titles of employees, up to 100 per call.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/title/delete`.
//! Described in `spec/commerce/ec.employee.title.delete.yaml`.

use crate::{record, schema};

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
/// Returns [`EcEmployeeTitleDeleteResponse`], or an error with a [`EcEmployeeTitleDeleteErrorCode`].
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
    /// 员工抬头列表; at most 100 items.
    pub employee_title_list: Vec<super::types::EmployeeTitleDto>,
}

impl EcEmployeeTitleDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.commerce.ec.employee.title.delete` (删除员工抬头信息).
#[non_exhaustive]
pub struct EcEmployeeTitleDeleteResponse {
    /// Titles that failed in the batch.
    ///
    /// 批量处理抬头的错误信息.
    pub ec_employee_title_failed_list: Option<super::types::EcEmployeeTitleFailed>,
}

/// The error codes of `alipay.commerce.ec.employee.title.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeTitleDeleteErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `OVER_MAXIMUM_CAPACITY`.
    OverMaximumCapacity,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `TITLE_ENTERPRISE_NOT_MATCH`: The invoice title and the enterprise do not match.
    ///
    /// Check the invoice title and the enterprise.
    TitleEnterpriseNotMatch,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `TITLE_ID_IS_BLANK`.
    TitleIdIsBlank,
    /// `ENTERPRISE_ID_IS_BLANK`.
    EnterpriseIdIsBlank,
    /// `PARAMETER_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParameterError,
    /// `EMPLOYEE_NOT_EXIST`: The employee does not exist.
    ///
    /// Check the employee id.
    EmployeeNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEmployeeTitleDeleteErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "OVER_MAXIMUM_CAPACITY" OverMaximumCapacity, "ENTERPRISE_NOT_EXIST"
    EnterpriseNotExist, "TITLE_ENTERPRISE_NOT_MATCH" TitleEnterpriseNotMatch,
    "SYSTEM_ERROR" SystemError, "TITLE_ID_IS_BLANK" TitleIdIsBlank,
    "ENTERPRISE_ID_IS_BLANK" EnterpriseIdIsBlank, "PARAMETER_ERROR" ParameterError,
    "EMPLOYEE_NOT_EXIST" EmployeeNotExist
);

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

record::record!(
    EcEmployeeTitleDelete, EC_EMPLOYEE_TITLE_DELETE, 0 employee_title_list Vec::new()
);

record::record!(
    EcEmployeeTitleDeleteResponse, EC_EMPLOYEE_TITLE_DELETE_RESPONSE, 0
    ec_employee_title_failed_list None
);

static EC_EMPLOYEE_TITLE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleDelete",
    file: "spec/commerce/ec.employee.title.delete.yaml",
    rows: &[
        schema::Row::Limited(
            "employee_title_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EMPLOYEE_TITLE_DTO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(100))],
        ),
    ],
    rules: &[],
    lines: &[11, 15],
};

static EC_EMPLOYEE_TITLE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleDeleteResponse",
    file: "spec/commerce/ec.employee.title.delete.yaml",
    rows: &[
        schema::Row::Plain(
            "ec_employee_title_failed_list",
            schema::Kind::Record(&super::types::EC_EMPLOYEE_TITLE_FAILED),
        ),
    ],
    rules: &[],
    lines: &[],
};
