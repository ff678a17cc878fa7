//! `alipay.open.app.api.scene.query` · 查询接口字段使用场景
//!
//! Query the usage scenes available when applying for a sensitive response field.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/scene/query`. Described in
//! `spec/open_app/api.scene.query.yaml`.

use crate::{record, schema};

static API_SCENE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiSceneQuery",
    file: "spec/open_app/api.scene.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("field_name", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("api_name", 18)
        },
    ],
    rules: &[],
};

static API_SCENE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiSceneQueryResponse",
    file: "spec/open_app/api.scene.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "auth_field_scene",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTH_FIELD_SCENE_DTO),
                    limits: &[],
                },
            ),
            26,
        ),
    ],
    rules: &[],
};

static AUTH_FIELD_SCENE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthFieldSceneDto",
    file: "spec/open_app/api.scene.query.yaml",
    fields: &[
        schema::FieldDef::text("scene_code", 32),
        schema::FieldDef::text("scene_desc", 33),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.api.scene.query` (查询接口字段使用场景).
///
/// Query the usage scenes available when applying for a sensitive response field.
///
/// ```
/// use alipay::open_app::ApiSceneQuery;
///
/// let request = ApiSceneQuery::new()
///     .field_name("mobile");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`field_name`](Self::field_name) | required in some cases |
/// | [`api_name`](Self::api_name) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/scene/query`. Described in
/// `spec/open_app/api.scene.query.yaml`.
/// Returns [`ApiSceneQueryResponse`], or an error with a [`ApiSceneQueryErrorCode`].
#[doc(alias = "alipay.open.app.api.scene.query")]
#[doc(alias = "/v3/alipay/open/app/api/scene/query")]
#[doc(alias = "查询接口字段使用场景")]
#[must_use]
#[non_exhaustive]
pub struct ApiSceneQuery {
    /// English name of the response field.
    ///
    /// 接口出参字段英文名; required in some cases. Example: `mobile`.
    pub field_name: Option<String>,
    /// English name of the API.
    ///
    /// 接口英文名; required in some cases. Example: `alipay.user.info.share`.
    pub api_name: Option<String>,
}

impl ApiSceneQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            field_name: None,
            api_name: None,
        }
    }

    /// Sets [`field_name`](Self::field_name).
    #[inline]
    pub fn field_name(mut self, field_name: impl Into<String>) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// Sets [`api_name`](Self::api_name).
    #[inline]
    pub fn api_name(mut self, api_name: impl Into<String>) -> Self {
        self.api_name = Some(api_name.into());
        self
    }
}

impl record::Record for ApiSceneQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &API_SCENE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.field_name),
            1 => Some(&self.api_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.field_name),
            1 => Some(&mut self.api_name),
            _ => None,
        }
    }
}

impl Default for ApiSceneQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ApiSceneQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ApiSceneQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ApiSceneQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ApiSceneQuery {}

impl record::Request for ApiSceneQuery {
    type Response = ApiSceneQueryResponse;
    type ErrorCode = ApiSceneQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.api.scene.query",
        title: "查询接口字段使用场景",
        file: "spec/open_app/api.scene.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/app/api/scene/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &API_SCENE_QUERY,
        response: &API_SCENE_QUERY_RESPONSE,
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

/// The response of `alipay.open.app.api.scene.query` (查询接口字段使用场景).
#[non_exhaustive]
pub struct ApiSceneQueryResponse {
    /// Usage scenes of the API field.
    pub auth_field_scene: Vec<AuthFieldSceneDto>,
}

impl record::Record for ApiSceneQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &API_SCENE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_field_scene),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_field_scene),
            _ => None,
        }
    }
}

impl Default for ApiSceneQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            auth_field_scene: Vec::new(),
        }
    }
}

impl Clone for ApiSceneQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ApiSceneQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ApiSceneQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A usage scene of an API field.
#[non_exhaustive]
pub struct AuthFieldSceneDto {
    /// Scene code.
    ///
    /// 场景CODE. Example: `123`.
    pub scene_code: Option<String>,
    /// Description of the scene.
    ///
    /// 场景code描述. Example: `汽车服务`.
    pub scene_desc: Option<String>,
}

impl record::Record for AuthFieldSceneDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_FIELD_SCENE_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.scene_code),
            1 => Some(&self.scene_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.scene_code),
            1 => Some(&mut self.scene_desc),
            _ => None,
        }
    }
}

impl Default for AuthFieldSceneDto {
    #[inline]
    fn default() -> Self {
        Self {
            scene_code: None,
            scene_desc: None,
        }
    }
}

impl Clone for AuthFieldSceneDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthFieldSceneDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthFieldSceneDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.api.scene.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiSceneQueryErrorCode {
    /// `INVALID_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParam,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `AUTH_FIELD_SCENE_IS_BLANK`.
    AuthFieldSceneIsBlank,
    /// `API_NAME_NO_NEED_APPLY`.
    ApiNameNoNeedApply,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ApiSceneQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAM", Self::InvalidParam),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_PERMISSION", Self::NoPermission),
        ("AUTH_FIELD_SCENE_IS_BLANK", Self::AuthFieldSceneIsBlank),
        ("API_NAME_NO_NEED_APPLY", Self::ApiNameNoNeedApply),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ApiSceneQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
