//! `alipay.commerce.ec.employee.invite.query` · 获取员工邀请链接
//!
//! Get an invitation link for all employees or one of them.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/employee/invite`. Described in
//! `spec/commerce/ec.employee.invite.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.employee.invite.query` (获取员工邀请链接).
///
/// Get an invitation link for all employees or one of them.
///
/// ```
/// use alipay::commerce::EcEmployeeInviteQuery;
///
/// let request = EcEmployeeInviteQuery::new()
///     .enterprise_id("2088985758939");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/employee/invite`. Described in
/// `spec/commerce/ec.employee.invite.query.yaml`.
/// Returns [`EcEmployeeInviteQueryResponse`], or an error with a [`EcEmployeeInviteQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.invite.query")]
#[doc(alias = "/v3/alipay/commerce/ec/employee/invite")]
#[doc(alias = "获取员工邀请链接")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeInviteQuery {
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088985758939`.
    pub enterprise_id: Option<String>,
    /// Employee id; the link is then valid for this employee only.
    ///
    /// 企业码员工ID. Example: `2288099887700000`.
    pub employee_id: Option<String>,
    /// Code of the page content.
    ///
    /// 页面内容code. Example: `PCC_STANDARD`.
    pub page_content_code: Option<String>,
    /// Withholding sign string.
    ///
    /// 代扣签约串.
    pub withholding_sign_str: Option<String>,
    /// Whether to create a share code for signing.
    ///
    /// 是否生成签约吱口令. Defaults to `N`. Example: `Y`.
    pub create_share_code: Option<String>,
}

impl EcEmployeeInviteQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`page_content_code`](Self::page_content_code).
    #[inline]
    pub fn page_content_code(mut self, page_content_code: impl Into<String>) -> Self {
        self.page_content_code = Some(page_content_code.into());
        self
    }

    /// Sets [`withholding_sign_str`](Self::withholding_sign_str).
    #[inline]
    pub fn withholding_sign_str(
        mut self,
        withholding_sign_str: impl Into<String>,
    ) -> Self {
        self.withholding_sign_str = Some(withholding_sign_str.into());
        self
    }

    /// Sets [`create_share_code`](Self::create_share_code).
    #[inline]
    pub fn create_share_code(mut self, create_share_code: impl Into<String>) -> Self {
        self.create_share_code = Some(create_share_code.into());
        self
    }
}

/// The response of `alipay.commerce.ec.employee.invite.query` (获取员工邀请链接).
#[non_exhaustive]
pub struct EcEmployeeInviteQueryResponse {
    /// Enterprise id.
    ///
    /// 企业id. Example: `208847489339`.
    pub enterprise_id: Option<String>,
    /// Signing link in the enterprise code mini program, for jumps from a provider's mini program.
    ///
    /// Example:
    /// `/pages/open/authorize/individual-auth/index?token=xxxxea2ac30656af68522fa596335a3642364d9994270ba&scene=PCC_STANDARD`.
    pub mini_app_sign_url: Option<String>,
    /// Share code for signing.
    ///
    /// 签约吱口令. Example: `d:/qO2jW35792K 或复制此消息打开支付宝，企业码  $203 j@i.Dany e:/R`.
    pub share_code: Option<String>,
    /// Invitation link.
    ///
    /// 邀请链接. Example: `http://sjddkk.com`.
    pub sign_url: Option<String>,
}

/// The error codes of `alipay.commerce.ec.employee.invite.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeInviteQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ENTERPRISE_NOT_SIGNED`: The enterprise has not signed.
    ///
    /// Ask the enterprise to sign first.
    EnterpriseNotSigned,
    /// `EMPLOYEE_NOT_EXIST`: The employee does not exist.
    ///
    /// Check the employee id.
    EmployeeNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEmployeeInviteQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "ENTERPRISE_NOT_EXIST" EnterpriseNotExist, "NO_AGREEMENT" NoAgreement, "SYSTEM_ERROR"
    SystemError, "ENTERPRISE_NOT_SIGNED" EnterpriseNotSigned, "EMPLOYEE_NOT_EXIST"
    EmployeeNotExist
);

impl record::CallRequest for EcEmployeeInviteQuery {}

impl record::Request for EcEmployeeInviteQuery {
    type Response = EcEmployeeInviteQueryResponse;
    type ErrorCode = EcEmployeeInviteQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.employee.invite.query",
        title: "获取员工邀请链接",
        file: "spec/commerce/ec.employee.invite.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/employee/invite",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_EMPLOYEE_INVITE_QUERY,
        response: &EC_EMPLOYEE_INVITE_QUERY_RESPONSE,
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
    EcEmployeeInviteQuery, EC_EMPLOYEE_INVITE_QUERY, 0 enterprise_id None, 1 employee_id
    None, 2 page_content_code None, 3 withholding_sign_str None, 4 create_share_code None
);

record::record!(
    EcEmployeeInviteQueryResponse, EC_EMPLOYEE_INVITE_QUERY_RESPONSE, 0 enterprise_id
    None, 1 mini_app_sign_url None, 2 share_code None, 3 sign_url None
);

static EC_EMPLOYEE_INVITE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInviteQuery",
    file: "spec/commerce/ec.employee.invite.query.yaml",
    rows: &[
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
                name: "employee_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_content_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "withholding_sign_str",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "create_share_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 12, 17, 18, 19],
};

static EC_EMPLOYEE_INVITE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInviteQueryResponse",
    file: "spec/commerce/ec.employee.invite.query.yaml",
    rows: &[
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("mini_app_sign_url"),
        schema::Row::Text("share_code"),
        schema::Row::Text("sign_url"),
    ],
    rules: &[],
    lines: &[],
};
