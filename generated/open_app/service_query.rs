//! `alipay.open.app.service.query` · 服务查询
//!
//! Query a service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/query`. Described in
//! `spec/open_app/service.query.yaml`.

use crate::{record, schema};

static SERVICE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceQuery",
    file: "spec/open_app/service.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("service_code", 12)
        },
    ],
    rules: &[],
};

static SERVICE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceQueryResponse",
    file: "spec/open_app/service.query.yaml",
    fields: &[
        schema::FieldDef::text("reject_reason", 15),
        schema::FieldDef::text("service_code", 16),
        schema::FieldDef::text("service_xml", 17),
        schema::FieldDef::text("status", 22),
        schema::FieldDef::text("template_type", 23),
        schema::FieldDef::text("user_service_delivery_type", 24),
    ],
    rules: &[],
};

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
        Self { service_code: None }
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
}

impl record::Record for ServiceQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.service_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.service_code),
            _ => None,
        }
    }
}

impl Default for ServiceQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ServiceQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ServiceQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.reject_reason),
            1 => Some(&self.service_code),
            2 => Some(&self.service_xml),
            3 => Some(&self.status),
            4 => Some(&self.template_type),
            5 => Some(&self.user_service_delivery_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.reject_reason),
            1 => Some(&mut self.service_code),
            2 => Some(&mut self.service_xml),
            3 => Some(&mut self.status),
            4 => Some(&mut self.template_type),
            5 => Some(&mut self.user_service_delivery_type),
            _ => None,
        }
    }
}

impl Default for ServiceQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            reject_reason: None,
            service_code: None,
            service_xml: None,
            status: None,
            template_type: None,
            user_service_delivery_type: None,
        }
    }
}

impl Clone for ServiceQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.service.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ServiceQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("SERVICE_NOT_EXIST", Self::ServiceNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PERMISSION_CHECK_ERROR", Self::PermissionCheckError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ServiceQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
