//! `alipay.open.app.service.delete` · 服务失效接口
//!
//! Invalidate a service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/app/service/delete`. Described in
//! `spec/open_app/service.delete.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
}

/// The response of `alipay.open.app.service.delete` (服务失效接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ServiceDeleteResponse {}

/// The error codes of `alipay.open.app.service.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ServiceDeleteErrorCode, "PERMISSION_CHECK_ERROR" PermissionCheckError,
    "SERVICE_CAN_NOT_INVALID" ServiceCanNotInvalid, "SERVICE_STATUS_IS_AUDITING"
    ServiceStatusIsAuditing, "SERVICE_NULL" ServiceNull, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter
);

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

record::record!(ServiceDelete, SERVICE_DELETE, 0 service_code None);

record::record!(ServiceDeleteResponse, SERVICE_DELETE_RESPONSE);

static SERVICE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceDelete",
    file: "spec/open_app/service.delete.yaml",
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
    lines: &[11],
};

static SERVICE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceDeleteResponse",
    file: "spec/open_app/service.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
