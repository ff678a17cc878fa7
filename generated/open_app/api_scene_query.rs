//! `alipay.open.app.api.scene.query` · 查询接口字段使用场景
//!
//! Query the usage scenes available when applying for a sensitive response field.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/scene/query`. Described in
//! `spec/open_app/api.scene.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.app.api.scene.query` (查询接口字段使用场景).
#[non_exhaustive]
pub struct ApiSceneQueryResponse {
    /// Usage scenes of the API field.
    pub auth_field_scene: Vec<AuthFieldSceneDto>,
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

/// The error codes of `alipay.open.app.api.scene.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ApiSceneQueryErrorCode, "INVALID_PARAM" InvalidParam, "SYSTEM_ERROR" SystemError,
    "NO_PERMISSION" NoPermission, "AUTH_FIELD_SCENE_IS_BLANK" AuthFieldSceneIsBlank,
    "API_NAME_NO_NEED_APPLY" ApiNameNoNeedApply
);

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

record::record!(ApiSceneQuery, API_SCENE_QUERY, 0 field_name None, 1 api_name None);

record::record!(
    ApiSceneQueryResponse, API_SCENE_QUERY_RESPONSE, 0 auth_field_scene Vec::new()
);

record::record!(
    AuthFieldSceneDto, AUTH_FIELD_SCENE_DTO, 0 scene_code None, 1 scene_desc None
);

static API_SCENE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiSceneQuery",
    file: "spec/open_app/api.scene.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "field_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "api_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 18],
};

static API_SCENE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiSceneQueryResponse",
    file: "spec/open_app/api.scene.query.yaml",
    rows: &[
        schema::Row::Plain(
            "auth_field_scene",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTH_FIELD_SCENE_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static AUTH_FIELD_SCENE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthFieldSceneDto",
    file: "spec/open_app/api.scene.query.yaml",
    rows: &[schema::Row::Text("scene_code"), schema::Row::Text("scene_desc")],
    rules: &[],
    lines: &[],
};
