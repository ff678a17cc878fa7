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
/// Answered by [`ApiSceneQueryResponse`], or by an error with a [`ApiSceneQueryErrorCode`].
#[doc(alias = "alipay.open.app.api.scene.query")]
#[doc(alias = "/v3/alipay/open/app/api/scene/query")]
#[doc(alias = "查询接口字段使用场景")]
#[must_use]
#[non_exhaustive]
pub struct ApiSceneQuery {
    /// English name of the response field.
    ///
    /// On the wire `field_name` (接口出参字段英文名); required in some cases. Example: `mobile`. Source:
    /// `spec/open_app/api.scene.query.yaml:12`.
    pub field_name: Option<String>,
    /// English name of the API.
    ///
    /// On the wire `api_name` (接口英文名); required in some cases. Example: `alipay.user.info.share`. Source:
    /// `spec/open_app/api.scene.query.yaml:18`.
    pub api_name: Option<String>,
}

impl ApiSceneQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.app.api.scene.query` (查询接口字段使用场景).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ApiSceneQueryResponse {
    /// Usage scenes of the API field.
    ///
    /// On the wire `auth_field_scene`. Source: `spec/open_app/api.scene.query.yaml:26`.
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
///
/// Source: `spec/open_app/api.scene.query.yaml:29`.
#[non_exhaustive]
pub struct AuthFieldSceneDto {
    /// Scene code.
    ///
    /// On the wire `scene_code` (场景CODE). Example: `123`. Source: `spec/open_app/api.scene.query.yaml:32`.
    pub scene_code: Option<String>,
    /// Description of the scene.
    ///
    /// On the wire `scene_desc` (场景code描述). Example: `汽车服务`. Source: `spec/open_app/api.scene.query.yaml:33`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiSceneQueryErrorCode {
    /// A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INVALID_PARAM`. Source: `spec/open_app/api.scene.query.yaml:36` and `spec/codes.yaml:1353`.
    InvalidParam,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_app/api.scene.query.yaml:37` and `spec/codes.yaml:2413`.
    SystemError,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_app/api.scene.query.yaml:38` and `spec/codes.yaml:1748`.
    NoPermission,
    /// On the wire `AUTH_FIELD_SCENE_IS_BLANK`. Source: `spec/open_app/api.scene.query.yaml:39`.
    AuthFieldSceneIsBlank,
    /// On the wire `API_NAME_NO_NEED_APPLY`. Source: `spec/open_app/api.scene.query.yaml:40`.
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
