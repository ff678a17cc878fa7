//! `alipay.open.app.api.field.query` · 用户信息申请记录查询
//!
//! Query applications for user information of the calling app or the authorized merchant's app.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/api/field/query`. Described in
//! `spec/open_app/api.field.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.open.app.api.field.query` (用户信息申请记录查询).
#[non_exhaustive]
pub struct ApiFieldQueryResponse {
    /// Application records found.
    pub auth_field_response: Option<AuthFieldResponse>,
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

/// Result of a query of user information applications.
#[non_exhaustive]
pub struct AuthFieldResponse {
    /// List of user information applications.
    ///
    /// 用户信息申请记录列表.
    pub records: Vec<AuthFieldDto>,
}

/// The values of the platform's type `AuthFieldDtoStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    AuthFieldDtoStatus, "AUDIT" Audit, "AGREE" Agree, "REJECT" Reject, "INVALID" Invalid
);

/// The error codes of `alipay.open.app.api.field.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ApiFieldQueryErrorCode, "INVALID_PARAM" InvalidParam, "SYSTEM_ERROR" SystemError
);

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

record::record!(ApiFieldQuery, API_FIELD_QUERY);

record::record!(
    ApiFieldQueryResponse, API_FIELD_QUERY_RESPONSE, 0 auth_field_response None
);

record::record!(
    AuthFieldDto, AUTH_FIELD_DTO, 0 api_name None, 1 field_name None, 2 package_code
    None, 3 reason None, 4 status None, 5 user_app_id None
);

record::record!(AuthFieldResponse, AUTH_FIELD_RESPONSE, 0 records Vec::new());

static API_FIELD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiFieldQuery",
    file: "spec/open_app/api.field.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static API_FIELD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApiFieldQueryResponse",
    file: "spec/open_app/api.field.query.yaml",
    rows: &[
        schema::Row::Plain(
            "auth_field_response",
            schema::Kind::Record(&AUTH_FIELD_RESPONSE),
        ),
    ],
    rules: &[],
    lines: &[],
};

static AUTH_FIELD_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthFieldDto",
    file: "spec/open_app/api.field.query.yaml",
    rows: &[
        schema::Row::Text("api_name"),
        schema::Row::Text("field_name"),
        schema::Row::Text("package_code"),
        schema::Row::Text("reason"),
        schema::Row::Text("status"),
        schema::Row::Text("user_app_id"),
    ],
    rules: &[],
    lines: &[],
};

static AUTH_FIELD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthFieldResponse",
    file: "spec/open_app/api.field.query.yaml",
    rows: &[
        schema::Row::Plain(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTH_FIELD_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
