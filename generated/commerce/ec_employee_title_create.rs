//! `alipay.commerce.ec.employee.title.create` · 新增员工抬头关系
//!
//! Assign invoice titles to employees, up to 1,000 per call.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/title`. Described in
//! `spec/commerce/ec.employee.title.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.employee.title.create` (新增员工抬头关系).
///
/// Assign invoice titles to employees, up to 1,000 per call.
///
/// ```
/// use alipay::commerce::EcEmployeeTitleCreate;
///
/// let request = EcEmployeeTitleCreate::new()
///     .employee_title_list([alipay::commerce::types::EmployeeTitleDto::new().account_id("2088000000000001")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`employee_title_list`](Self::employee_title_list) | at most 1000 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/employee/title`. Described in
/// `spec/commerce/ec.employee.title.create.yaml`.
/// Returns [`EcEmployeeTitleCreateResponse`], or an error with a [`EcEmployeeTitleCreateErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.title.create")]
#[doc(alias = "/v3/alipay/commerce/ec/employee/title")]
#[doc(alias = "新增员工抬头关系")]
#[doc(alias = "抬头")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeTitleCreate {
    /// Employees and the titles to assign.
    ///
    /// 员工与抬头关系列表; at most 1000 items.
    pub employee_title_list: Vec<super::types::EmployeeTitleDto>,
}

impl EcEmployeeTitleCreate {
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

/// The response of `alipay.commerce.ec.employee.title.create` (新增员工抬头关系).
#[non_exhaustive]
pub struct EcEmployeeTitleCreateResponse {
    /// Titles that failed, with the error of each.
    ///
    /// 抬头失败信息.
    pub title_failed_list: Option<super::types::EcEmployeeTitleFailed>,
}

/// The error codes of `alipay.commerce.ec.employee.title.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeTitleCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `OVER_MAXIMUM_CAPACITY`.
    OverMaximumCapacity,
    /// `ECEIF_ENTERPRISE_NOT_EXIST`.
    EceifEnterpriseNotExist,
    /// `ENTERPRISE_ID_IS_BLANK`.
    EnterpriseIdIsBlank,
    /// `TITLE_ENTERPRISE_NOT_MATCH`: The invoice title and the enterprise do not match.
    ///
    /// Check the invoice title and the enterprise.
    TitleEnterpriseNotMatch,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `REMOTE_SERVICE_ERROR`: A remote service failed with an error.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    RemoteServiceError,
    /// `EMPLOYEE_NOT_EXIST`: The employee does not exist.
    ///
    /// Check the employee id.
    EmployeeNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEmployeeTitleCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "OVER_MAXIMUM_CAPACITY" OverMaximumCapacity, "ECEIF_ENTERPRISE_NOT_EXIST"
    EceifEnterpriseNotExist, "ENTERPRISE_ID_IS_BLANK" EnterpriseIdIsBlank,
    "TITLE_ENTERPRISE_NOT_MATCH" TitleEnterpriseNotMatch, "SYSTEM_ERROR" SystemError,
    "REMOTE_SERVICE_ERROR" RemoteServiceError, "EMPLOYEE_NOT_EXIST" EmployeeNotExist
);

impl record::CallRequest for EcEmployeeTitleCreate {}

impl record::Request for EcEmployeeTitleCreate {
    type Response = EcEmployeeTitleCreateResponse;
    type ErrorCode = EcEmployeeTitleCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.employee.title.create",
        title: "新增员工抬头关系",
        file: "spec/commerce/ec.employee.title.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/employee/title",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_EMPLOYEE_TITLE_CREATE,
        response: &EC_EMPLOYEE_TITLE_CREATE_RESPONSE,
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
    EcEmployeeTitleCreate, EC_EMPLOYEE_TITLE_CREATE, 0 employee_title_list Vec::new()
);

record::record!(
    EcEmployeeTitleCreateResponse, EC_EMPLOYEE_TITLE_CREATE_RESPONSE, 0 title_failed_list
    None
);

static EC_EMPLOYEE_TITLE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleCreate",
    file: "spec/commerce/ec.employee.title.create.yaml",
    rows: &[
        schema::Row::Limited(
            "employee_title_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EMPLOYEE_TITLE_DTO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(1000))],
        ),
    ],
    rules: &[],
    lines: &[11, 15],
};

static EC_EMPLOYEE_TITLE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleCreateResponse",
    file: "spec/commerce/ec.employee.title.create.yaml",
    rows: &[
        schema::Row::Plain(
            "title_failed_list",
            schema::Kind::Record(&super::types::EC_EMPLOYEE_TITLE_FAILED),
        ),
    ],
    rules: &[],
    lines: &[],
};
