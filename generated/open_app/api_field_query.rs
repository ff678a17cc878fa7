//! `alipay.open.app.api.field.query` · 用户信息申请记录查询
//!
//! Query applications for user information of the calling app or the authorized merchant's app.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/field/query`. Described in
//! `spec/open_app/api.field.query.yaml`.

use crate::{record, schema};

static API_FIELD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiFieldQuery",
    file: "spec/open_app/api.field.query.yaml",
    fields: &[],
    rules: &[],
};

static API_FIELD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiFieldQueryResponse",
    file: "spec/open_app/api.field.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "auth_field_response",
            schema::Kind::Record(&AUTH_FIELD_RESPONSE),
            14,
        ),
    ],
    rules: &[],
};

static AUTH_FIELD_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthFieldDto",
    file: "spec/open_app/api.field.query.yaml",
    fields: &[
        schema::FieldDef::text("api_name", 20),
        schema::FieldDef::text("field_name", 21),
        schema::FieldDef::text("package_code", 22),
        schema::FieldDef::text("reason", 27),
        schema::FieldDef::text("status", 28),
        schema::FieldDef::text("user_app_id", 37),
    ],
    rules: &[],
};

static AUTH_FIELD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthFieldResponse",
    file: "spec/open_app/api.field.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTH_FIELD_DTO),
                    limits: &[],
                },
            ),
            42,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.api.field.query` (用户信息申请记录查询).
///
/// Query applications for user information of the calling app or the authorized merchant's app.
///
/// ```
/// use alipay::open_app::ApiFieldQuery;
///
/// let request = ApiFieldQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/field/query`. Described in
/// `spec/open_app/api.field.query.yaml`.
/// Returns [`ApiFieldQueryResponse`], or an error with a [`ApiFieldQueryErrorCode`].
#[doc(alias = "alipay.open.app.api.field.query")]
#[doc(alias = "/v3/alipay/open/app/api/field/query")]
#[doc(alias = "用户信息申请记录查询")]
#[doc(alias = "用户信息")]
#[must_use]
#[non_exhaustive]
pub struct ApiFieldQuery {}

impl ApiFieldQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for ApiFieldQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &API_FIELD_QUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for ApiFieldQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ApiFieldQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ApiFieldQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ApiFieldQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ApiFieldQuery {}

impl record::Request for ApiFieldQuery {
    type Response = ApiFieldQueryResponse;
    type ErrorCode = ApiFieldQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.api.field.query",
        title: "用户信息申请记录查询",
        file: "spec/open_app/api.field.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/app/api/field/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &API_FIELD_QUERY,
        response: &API_FIELD_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAM",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.app.api.field.query` (用户信息申请记录查询).
#[non_exhaustive]
pub struct ApiFieldQueryResponse {
    /// Application records found.
    pub auth_field_response: Option<AuthFieldResponse>,
}

impl record::Record for ApiFieldQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &API_FIELD_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_field_response),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_field_response),
            _ => None,
        }
    }
}

impl Default for ApiFieldQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { auth_field_response: None }
    }
}

impl Clone for ApiFieldQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ApiFieldQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ApiFieldQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// One application for a user information field.
#[non_exhaustive]
pub struct AuthFieldDto {
    /// English name of the API.
    ///
    /// 接口英文名称. Example: `alipay.user.info.share`.
    pub api_name: Option<String>,
    /// English name of the API field.
    ///
    /// 接口字段英文名称. Example: `mobile`.
    pub field_name: Option<String>,
    /// Capability code to which the API belongs.
    ///
    /// 接口归属的功能code. Example: `20190910140822144236`.
    pub package_code: Option<String>,
    /// Reason for rejection.
    ///
    /// 驳回原因. Example: `使用场景不在信息开放的范围内`.
    pub reason: Option<String>,
    /// State of the application.
    ///
    /// Example: `AUDIT`.
    pub status: Option<record::Choice<AuthFieldDtoStatus>>,
    /// App id of the user's app.
    ///
    /// Example: `2008001193675073`.
    pub user_app_id: Option<String>,
}

impl record::Record for AuthFieldDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_FIELD_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.api_name),
            1 => Some(&self.field_name),
            2 => Some(&self.package_code),
            3 => Some(&self.reason),
            4 => Some(&self.status),
            5 => Some(&self.user_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.api_name),
            1 => Some(&mut self.field_name),
            2 => Some(&mut self.package_code),
            3 => Some(&mut self.reason),
            4 => Some(&mut self.status),
            5 => Some(&mut self.user_app_id),
            _ => None,
        }
    }
}

impl Default for AuthFieldDto {
    #[inline]
    fn default() -> Self {
        Self {
            api_name: None,
            field_name: None,
            package_code: None,
            reason: None,
            status: None,
            user_app_id: None,
        }
    }
}

impl Clone for AuthFieldDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthFieldDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthFieldDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Result of a query of user information applications.
#[non_exhaustive]
pub struct AuthFieldResponse {
    /// List of user information applications.
    ///
    /// 用户信息申请记录列表.
    pub records: Vec<AuthFieldDto>,
}

impl record::Record for AuthFieldResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_FIELD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.records),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.records),
            _ => None,
        }
    }
}

impl Default for AuthFieldResponse {
    #[inline]
    fn default() -> Self {
        Self { records: Vec::new() }
    }
}

impl Clone for AuthFieldResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthFieldResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthFieldResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AuthFieldDtoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthFieldDtoStatus {
    /// `AUDIT`: Under review.
    Audit,
    /// `AGREE`: Approved.
    Agree,
    /// `REJECT`: Rejected.
    Reject,
    /// `INVALID`: Invalid, when an ISV applied for others.
    Invalid,
}

impl record::Enumeration for AuthFieldDtoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDIT", Self::Audit),
        ("AGREE", Self::Agree),
        ("REJECT", Self::Reject),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for AuthFieldDtoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.app.api.field.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiFieldQueryErrorCode {
    /// `INVALID_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParam,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ApiFieldQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAM", Self::InvalidParam),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ApiFieldQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
