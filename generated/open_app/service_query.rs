//! `alipay.open.app.service.query` · 服务查询
//!
//! Query a service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/query`. Described in
//! `spec/open_app/service.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.app.service.query` (服务查询).
///
/// Query a service.
///
/// ```
/// use alipay::open_app::ServiceQuery;
///
/// let request = ServiceQuery::new()
///     .service_code("s1111");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/query`. Described in
/// `spec/open_app/service.query.yaml`.
/// Returns [`ServiceQueryResponse`], or an error with a [`ServiceQueryErrorCode`].
#[doc(alias = "alipay.open.app.service.query")]
#[doc(alias = "/v3/alipay/open/app/service/query")]
#[doc(alias = "服务查询")]
#[must_use]
#[non_exhaustive]
pub struct ServiceQuery {
    /// Service id.
    ///
    /// 服务id. Example: `s1111`.
    pub service_code: Option<String>,
}

impl ServiceQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
}

/// The response of `alipay.open.app.service.query` (服务查询).
#[non_exhaustive]
pub struct ServiceQueryResponse {
    /// Reason for rejection.
    ///
    /// 驳回理由. Example: `不符合运营规范`.
    pub reject_reason: Option<String>,
    /// Service id.
    ///
    /// 服务id. Example: `s1111`.
    pub service_code: Option<String>,
    /// Service description as XML.
    ///
    /// 服务描述. Example: `<?xml version="1.0" encoding="utf-8"?</serviceSchema>...<serviceSchema>`.
    pub service_xml: Option<String>,
    /// State of the service.
    ///
    /// 服务状态. Example: `AUDITING`.
    pub status: Option<String>,
    /// Service template type.
    ///
    /// 服务模板类型. Example: `DEFAULT`.
    pub template_type: Option<String>,
    /// How the service is fulfilled.
    ///
    /// 服务履约类型. Example: `SCANE_SERVICE_DELIVERY`.
    pub user_service_delivery_type: Option<String>,
}

/// The error codes of `alipay.open.app.service.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ServiceQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SERVICE_NOT_EXIST`.
    ServiceNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PERMISSION_CHECK_ERROR`: The permission check failed.
    PermissionCheckError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ServiceQueryErrorCode, "SYSTEM_ERROR" SystemError, "SERVICE_NOT_EXIST"
    ServiceNotExist, "INVALID_PARAMETER" InvalidParameter, "PERMISSION_CHECK_ERROR"
    PermissionCheckError
);

impl record::CallRequest for ServiceQuery {}

impl record::Request for ServiceQuery {
    type Response = ServiceQueryResponse;
    type ErrorCode = ServiceQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.service.query",
        title: "服务查询",
        file: "spec/open_app/service.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/app/service/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &SERVICE_QUERY,
        response: &SERVICE_QUERY_RESPONSE,
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

record::record!(ServiceQuery, SERVICE_QUERY, 0 service_code None);

record::record!(
    ServiceQueryResponse, SERVICE_QUERY_RESPONSE, 0 reject_reason None, 1 service_code
    None, 2 service_xml None, 3 status None, 4 template_type None, 5
    user_service_delivery_type None
);

static SERVICE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceQuery",
    file: "spec/open_app/service.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "service_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static SERVICE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceQueryResponse",
    file: "spec/open_app/service.query.yaml",
    rows: &[
        schema::Row::Text("reject_reason"),
        schema::Row::Text("service_code"),
        schema::Row::Text("service_xml"),
        schema::Row::Text("status"),
        schema::Row::Text("template_type"),
        schema::Row::Text("user_service_delivery_type"),
    ],
    rules: &[],
    lines: &[],
};
