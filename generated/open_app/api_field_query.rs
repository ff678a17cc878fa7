//! `alipay.open.app.api.field.query` · 用户信息申请记录查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/field/query`. Described in
//! `spec/open_app/api.field.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_app/api.field.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.app.api.field.query",
    title: "用户信息申请记录查询",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAM",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 30,
        },
    ],
};

static API_FIELD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiFieldQuery",
    file: FILE,
    fields: &[],
    rules: &[],
};

static API_FIELD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiFieldQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "auth_field_response",
            kind: schema::Kind::Record(&AUTH_FIELD_RESPONSE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static AUTH_FIELD_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthFieldDto",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "api_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "field_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "package_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "user_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static AUTH_FIELD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthFieldResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "records",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTH_FIELD_DTO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.app.api.field.query` (用户信息申请记录查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/field/query`. Described in
/// `spec/open_app/api.field.query.yaml`.
/// Answered by [`ApiFieldQueryResponse`], or by an error with a [`ApiFieldQueryErrorCode`].
#[doc(alias = "alipay.open.app.api.field.query")]
#[doc(alias = "用户信息申请记录查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct ApiFieldQuery {}

impl ApiFieldQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.app.api.field.query` (用户信息申请记录查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ApiFieldQueryResponse {
    /// The field `auth_field_response`: a record of the kind `AuthFieldResponse`.
    ///
    /// On the wire `auth_field_response`. Source: `spec/open_app/api.field.query.yaml:12`.
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

/// The platform's type `AuthFieldDto`.
///
/// Source: `spec/open_app/api.field.query.yaml:15`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthFieldDto {
    /// The field `api_name`: a text.
    ///
    /// On the wire `api_name`. Source: `spec/open_app/api.field.query.yaml:17`.
    pub api_name: Option<String>,
    /// The field `field_name`: a text.
    ///
    /// On the wire `field_name`. Source: `spec/open_app/api.field.query.yaml:18`.
    pub field_name: Option<String>,
    /// The field `package_code`: a text.
    ///
    /// On the wire `package_code`. Source: `spec/open_app/api.field.query.yaml:19`.
    pub package_code: Option<String>,
    /// The field `reason`: a text.
    ///
    /// On the wire `reason`. Source: `spec/open_app/api.field.query.yaml:20`.
    pub reason: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_app/api.field.query.yaml:21`.
    pub status: Option<String>,
    /// The field `user_app_id`: a text.
    ///
    /// On the wire `user_app_id`. Source: `spec/open_app/api.field.query.yaml:22`.
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

/// The platform's type `AuthFieldResponse`.
///
/// Source: `spec/open_app/api.field.query.yaml:24`.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthFieldResponse {
    /// The field `records`: a list; each element is a record of the kind `AuthFieldDto`.
    ///
    /// On the wire `records`. Source: `spec/open_app/api.field.query.yaml:26`.
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

/// The error codes of `alipay.open.app.api.field.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiFieldQueryErrorCode {
    /// On the wire `INVALID_PARAM`. Source: `spec/open_app/api.field.query.yaml:29`.
    InvalidParam,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_app/api.field.query.yaml:30`.
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
