//! `alipay.open.app.api.query` · 查询应用可申请的接口出参敏感字段列表
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
            12,
        ),
    ],
    rules: &[],
};

static AUTH_API_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthApiDto",
    file: "spec/open_app/api.query.yaml",
    fields: &[
        schema::FieldDef::text("api_name", 17),
        schema::FieldDef::text("field_name", 18),
        schema::FieldDef::text("package_code", 19),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.api.query` (查询应用可申请的接口出参敏感字段列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/query`. Described in
/// `spec/open_app/api.query.yaml`.
/// Answered by [`ApiQueryResponse`], or by an error with a [`ApiQueryErrorCode`].
#[doc(alias = "alipay.open.app.api.query")]
#[doc(alias = "查询应用可申请的接口出参敏感字段列表")]
#[must_use]
#[non_exhaustive]
pub struct ApiQuery {}

impl ApiQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.app.api.query` (查询应用可申请的接口出参敏感字段列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ApiQueryResponse {
    /// On the wire `apis`, a list; each element is a record of the kind `AuthApiDto`. Source:
    /// `spec/open_app/api.query.yaml:12`.
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

/// The platform's type `AuthApiDto`.
///
/// Source: `spec/open_app/api.query.yaml:15`.
#[non_exhaustive]
pub struct AuthApiDto {
    /// On the wire `api_name`, a text. Source: `spec/open_app/api.query.yaml:17`.
    pub api_name: Option<String>,
    /// On the wire `field_name`, a text. Source: `spec/open_app/api.query.yaml:18`.
    pub field_name: Option<String>,
    /// On the wire `package_code`, a text. Source: `spec/open_app/api.query.yaml:19`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_app/api.query.yaml:22`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_app/api.query.yaml:23`.
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
