//! `alipay.open.app.api.query` · 查询应用可申请的接口出参敏感字段列表
//!
//! List the sensitive response fields the app may apply for.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/query`. Described in
//! `spec/open_app/api.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.open.app.api.query` (查询应用可申请的接口出参敏感字段列表).
#[non_exhaustive]
pub struct ApiQueryResponse {
    /// Sensitive response fields open to application by this app.
    pub apis: Vec<AuthApiDto>,
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

/// The error codes of `alipay.open.app.api.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ApiQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR" SystemError
);

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

record::record!(ApiQuery, API_QUERY);

record::record!(ApiQueryResponse, API_QUERY_RESPONSE, 0 apis Vec::new());

record::record!(
    AuthApiDto, AUTH_API_DTO, 0 api_name None, 1 field_name None, 2 package_code None
);

static API_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiQuery",
    file: "spec/open_app/api.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static API_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiQueryResponse",
    file: "spec/open_app/api.query.yaml",
    rows: &[
        schema::Row::Plain(
            "apis",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTH_API_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static AUTH_API_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthApiDto",
    file: "spec/open_app/api.query.yaml",
    rows: &[
        schema::Row::Text("api_name"),
        schema::Row::Text("field_name"),
        schema::Row::Text("package_code"),
    ],
    rules: &[],
    lines: &[],
};
