//! `alipay.commerce.ec.employee.invite.query` · 获取员工邀请链接
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
            ..schema::FieldDef::text("enterprise_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("employee_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_content_code", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("withholding_sign_str", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("create_share_code", 13)
        },
    ],
    rules: &[],
};

static EC_EMPLOYEE_INVITE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeInviteQueryResponse",
    file: "spec/commerce/ec.employee.invite.query.yaml",
    fields: &[
        schema::FieldDef::text("enterprise_id", 16),
        schema::FieldDef::text("mini_app_sign_url", 17),
        schema::FieldDef::text("share_code", 18),
        schema::FieldDef::text("sign_url", 19),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.employee.invite.query` (获取员工邀请链接).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/employee/invite`. Described in
/// `spec/commerce/ec.employee.invite.query.yaml`.
/// Answered by [`EcEmployeeInviteQueryResponse`], or by an error with a [`EcEmployeeInviteQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.invite.query")]
#[doc(alias = "获取员工邀请链接")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeInviteQuery {
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.employee.invite.query.yaml:9`.
    pub enterprise_id: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.employee.invite.query.yaml:10`.
    pub employee_id: Option<String>,
    /// On the wire `page_content_code`, a text. Source: `spec/commerce/ec.employee.invite.query.yaml:11`.
    pub page_content_code: Option<String>,
    /// On the wire `withholding_sign_str`, a text. Source: `spec/commerce/ec.employee.invite.query.yaml:12`.
    pub withholding_sign_str: Option<String>,
    /// On the wire `create_share_code`, a text. Source: `spec/commerce/ec.employee.invite.query.yaml:13`.
    pub create_share_code: Option<String>,
}

impl EcEmployeeInviteQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.employee.invite.query` (获取员工邀请链接).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcEmployeeInviteQueryResponse {
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.employee.invite.query.yaml:16`.
    pub enterprise_id: Option<String>,
    /// On the wire `mini_app_sign_url`, a text. Source: `spec/commerce/ec.employee.invite.query.yaml:17`.
    pub mini_app_sign_url: Option<String>,
    /// On the wire `share_code`, a text. Source: `spec/commerce/ec.employee.invite.query.yaml:18`.
    pub share_code: Option<String>,
    /// On the wire `sign_url`, a text. Source: `spec/commerce/ec.employee.invite.query.yaml:19`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeInviteQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.employee.invite.query.yaml:22`.
    InvalidParameter,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.employee.invite.query.yaml:23`.
    EnterpriseNotExist,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.employee.invite.query.yaml:24`.
    NoAgreement,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.employee.invite.query.yaml:25`.
    SystemError,
    /// On the wire `ENTERPRISE_NOT_SIGNED`. Source: `spec/commerce/ec.employee.invite.query.yaml:26`.
    EnterpriseNotSigned,
    /// On the wire `EMPLOYEE_NOT_EXIST`. Source: `spec/commerce/ec.employee.invite.query.yaml:27`.
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
