//! `alipay.commerce.ec.employee.invite.query` · 获取员工邀请链接
//!
//! Get an invitation link for all employees or one of them.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/employee/invite`. Described in
//! `spec/commerce/ec.employee.invite.query.yaml`.

use crate::{record, schema};

static EC_EMPLOYEE_INVITE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInviteQuery",
    file: "spec/commerce/ec.employee.invite.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_content_code", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("withholding_sign_str", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("create_share_code", 19)
        },
    ],
    rules: &[],
};

static EC_EMPLOYEE_INVITE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInviteQueryResponse",
    file: "spec/commerce/ec.employee.invite.query.yaml",
    fields: &[
        schema::FieldDef::text("enterprise_id", 27),
        schema::FieldDef::text("mini_app_sign_url", 28),
        schema::FieldDef::text("share_code", 32),
        schema::FieldDef::text("sign_url", 37),
    ],
    rules: &[],
};

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
        Self {
            enterprise_id: None,
            employee_id: None,
            page_content_code: None,
            withholding_sign_str: None,
            create_share_code: None,
        }
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

impl record::Record for EcEmployeeInviteQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_INVITE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.employee_id),
            2 => Some(&self.page_content_code),
            3 => Some(&self.withholding_sign_str),
            4 => Some(&self.create_share_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.employee_id),
            2 => Some(&mut self.page_content_code),
            3 => Some(&mut self.withholding_sign_str),
            4 => Some(&mut self.create_share_code),
            _ => None,
        }
    }
}

impl Default for EcEmployeeInviteQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEmployeeInviteQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeInviteQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeInviteQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for EcEmployeeInviteQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_INVITE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.mini_app_sign_url),
            2 => Some(&self.share_code),
            3 => Some(&self.sign_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.mini_app_sign_url),
            2 => Some(&mut self.share_code),
            3 => Some(&mut self.sign_url),
            _ => None,
        }
    }
}

impl Default for EcEmployeeInviteQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            enterprise_id: None,
            mini_app_sign_url: None,
            share_code: None,
            sign_url: None,
        }
    }
}

impl Clone for EcEmployeeInviteQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeInviteQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeInviteQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.employee.invite.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for EcEmployeeInviteQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ENTERPRISE_NOT_SIGNED", Self::EnterpriseNotSigned),
        ("EMPLOYEE_NOT_EXIST", Self::EmployeeNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEmployeeInviteQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
