//! `alipay.open.app.service.query` · 服务查询
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
            ..schema::FieldDef::text("service_code", 10)
        },
    ],
    rules: &[],
};

static SERVICE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceQueryResponse",
    file: "spec/open_app/service.query.yaml",
    fields: &[
        schema::FieldDef::text("reject_reason", 13),
        schema::FieldDef::text("service_code", 14),
        schema::FieldDef::text("service_xml", 15),
        schema::FieldDef::text("status", 16),
        schema::FieldDef::text("template_type", 17),
        schema::FieldDef::text("user_service_delivery_type", 18),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.service.query` (服务查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/query`. Described in
/// `spec/open_app/service.query.yaml`.
/// Answered by [`ServiceQueryResponse`], or by an error with a [`ServiceQueryErrorCode`].
#[doc(alias = "alipay.open.app.service.query")]
#[doc(alias = "服务查询")]
#[must_use]
#[non_exhaustive]
pub struct ServiceQuery {
    /// On the wire `service_code`, a text. Source: `spec/open_app/service.query.yaml:10`.
    pub service_code: Option<String>,
}

impl ServiceQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.app.service.query` (服务查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ServiceQueryResponse {
    /// On the wire `reject_reason`, a text. Source: `spec/open_app/service.query.yaml:13`.
    pub reject_reason: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_app/service.query.yaml:14`.
    pub service_code: Option<String>,
    /// On the wire `service_xml`, a text. Source: `spec/open_app/service.query.yaml:15`.
    pub service_xml: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_app/service.query.yaml:16`.
    pub status: Option<String>,
    /// On the wire `template_type`, a text. Source: `spec/open_app/service.query.yaml:17`.
    pub template_type: Option<String>,
    /// On the wire `user_service_delivery_type`, a text. Source: `spec/open_app/service.query.yaml:18`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_app/service.query.yaml:21`.
    SystemError,
    /// On the wire `SERVICE_NOT_EXIST`. Source: `spec/open_app/service.query.yaml:22`.
    ServiceNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_app/service.query.yaml:23`.
    InvalidParameter,
    /// On the wire `PERMISSION_CHECK_ERROR`. Source: `spec/open_app/service.query.yaml:24`.
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
