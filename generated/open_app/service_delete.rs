//! `alipay.open.app.service.delete` · 服务失效接口
//!
//! Invalidate a service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/app/service/delete`. Described in
//! `spec/open_app/service.delete.yaml`.

use crate::{record, schema};

static SERVICE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceDelete",
    file: "spec/open_app/service.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("service_code", 11)
        },
    ],
    rules: &[],
};

static SERVICE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceDeleteResponse",
    file: "spec/open_app/service.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.app.service.delete` (服务失效接口).
///
/// Invalidate a service.
///
/// ```
/// use alipay::open_app::ServiceDelete;
///
/// let request = ServiceDelete::new()
///     .service_code("12522641");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/app/service/delete`. Described in
/// `spec/open_app/service.delete.yaml`.
/// Returns [`ServiceDeleteResponse`], or an error with a [`ServiceDeleteErrorCode`].
#[doc(alias = "alipay.open.app.service.delete")]
#[doc(alias = "/v3/alipay/open/app/service/delete")]
#[doc(alias = "服务失效接口")]
#[must_use]
#[non_exhaustive]
pub struct ServiceDelete {
    /// Service id.
    ///
    /// 服务id. Example: `12522641`.
    pub service_code: Option<String>,
}

impl ServiceDelete {
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

impl record::Record for ServiceDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_DELETE
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

impl Default for ServiceDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ServiceDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ServiceDelete {}

impl record::Request for ServiceDelete {
    type Response = ServiceDeleteResponse;
    type ErrorCode = ServiceDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.service.delete",
        title: "服务失效接口",
        file: "spec/open_app/service.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/app/service/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SERVICE_DELETE,
        response: &SERVICE_DELETE_RESPONSE,
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

/// The response of `alipay.open.app.service.delete` (服务失效接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ServiceDeleteResponse {}

impl record::Record for ServiceDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_DELETE_RESPONSE
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

impl Default for ServiceDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for ServiceDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.service.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceDeleteErrorCode {
    /// `PERMISSION_CHECK_ERROR`: The permission check failed.
    PermissionCheckError,
    /// `SERVICE_CAN_NOT_INVALID`.
    ServiceCanNotInvalid,
    /// `SERVICE_STATUS_IS_AUDITING`.
    ServiceStatusIsAuditing,
    /// `SERVICE_NULL`.
    ServiceNull,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ServiceDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PERMISSION_CHECK_ERROR", Self::PermissionCheckError),
        ("SERVICE_CAN_NOT_INVALID", Self::ServiceCanNotInvalid),
        ("SERVICE_STATUS_IS_AUDITING", Self::ServiceStatusIsAuditing),
        ("SERVICE_NULL", Self::ServiceNull),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ServiceDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
