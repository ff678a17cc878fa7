//! `alipay.open.app.api.query` · 查询应用可申请的接口出参敏感字段列表
//!
//! List the sensitive response fields the app may apply for.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/query`. Described in
//! `spec/open_app/api.query.yaml`.

use crate::{record, schema};

static API_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiQuery",
    file: "spec/open_app/api.query.yaml",
    fields: &[],
    rules: &[],
};

static API_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiQueryResponse",
    file: "spec/open_app/api.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "apis",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTH_API_DTO),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static AUTH_API_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthApiDto",
    file: "spec/open_app/api.query.yaml",
    fields: &[
        schema::FieldDef::text("api_name", 20),
        schema::FieldDef::text("field_name", 25),
        schema::FieldDef::text("package_code", 30),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.api.query` (查询应用可申请的接口出参敏感字段列表).
///
/// List the sensitive response fields the app may apply for.
///
/// ```
/// use alipay::open_app::ApiQuery;
///
/// let request = ApiQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/query`. Described in
/// `spec/open_app/api.query.yaml`.
/// Returns [`ApiQueryResponse`], or an error with a [`ApiQueryErrorCode`].
#[doc(alias = "alipay.open.app.api.query")]
#[doc(alias = "/v3/alipay/open/app/api/query")]
#[doc(alias = "查询应用可申请的接口出参敏感字段列表")]
#[doc(alias = "应用")]
#[must_use]
#[non_exhaustive]
pub struct ApiQuery {}

impl ApiQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for ApiQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &API_QUERY
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

impl Default for ApiQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ApiQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ApiQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ApiQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ApiQuery {}

impl record::Request for ApiQuery {
    type Response = ApiQueryResponse;
    type ErrorCode = ApiQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.api.query",
        title: "查询应用可申请的接口出参敏感字段列表",
        file: "spec/open_app/api.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/app/api/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &API_QUERY,
        response: &API_QUERY_RESPONSE,
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

/// The response of `alipay.open.app.api.query` (查询应用可申请的接口出参敏感字段列表).
#[non_exhaustive]
pub struct ApiQueryResponse {
    /// Sensitive response fields open to application by this app.
    pub apis: Vec<AuthApiDto>,
}

impl record::Record for ApiQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &API_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apis),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apis),
            _ => None,
        }
    }
}

impl Default for ApiQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { apis: Vec::new() }
    }
}

impl Clone for ApiQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ApiQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ApiQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A sensitive field the app may apply for.
#[non_exhaustive]
pub struct AuthApiDto {
    /// Name of the API that returns the sensitive information.
    ///
    /// 敏感信息可申请接口名. Example: `app.mini.user.query`.
    pub api_name: Option<String>,
    /// Sensitive fields that may be applied for.
    ///
    /// 敏感信息申请字段. Example: `name,phone`.
    pub field_name: Option<String>,
    /// Capability code of the sensitive information.
    ///
    /// Example: `201322123123`.
    pub package_code: Option<String>,
}

impl record::Record for AuthApiDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_API_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.api_name),
            1 => Some(&self.field_name),
            2 => Some(&self.package_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.api_name),
            1 => Some(&mut self.field_name),
            2 => Some(&mut self.package_code),
            _ => None,
        }
    }
}

impl Default for AuthApiDto {
    #[inline]
    fn default() -> Self {
        Self {
            api_name: None,
            field_name: None,
            package_code: None,
        }
    }
}

impl Clone for AuthApiDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthApiDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthApiDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.api.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ApiQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ApiQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
