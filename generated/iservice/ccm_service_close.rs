//! `alipay.iservice.ccm.service.close` · 关闭租户开通的isv服务接口
//!
//! Tell CCM that a tenant's ISV service has expired, to close it.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/service/close`. Described in
//! `spec/iservice/ccm.service.close.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.service.close` (关闭租户开通的isv服务接口).
///
/// Tell CCM that a tenant's ISV service has expired, to close it.
///
/// ```
/// use alipay::iservice::CcmServiceClose;
///
/// let request = CcmServiceClose::new()
///     .service_code("testCode");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/service/close`. Described in
/// `spec/iservice/ccm.service.close.yaml`.
/// Returns [`CcmServiceCloseResponse`], or an error with a [`CcmServiceCloseErrorCode`].
#[doc(alias = "alipay.iservice.ccm.service.close")]
#[doc(alias = "/v3/alipay/iservice/ccm/service/close")]
#[doc(alias = "关闭租户开通的isv服务接口")]
#[must_use]
#[non_exhaustive]
pub struct CcmServiceClose {
    /// Service code from `alipay.iservice.ccm.service.initialize`.
    ///
    /// 服务代码. Example: `testCode`.
    pub service_code: Option<String>,
}

impl CcmServiceClose {
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

/// The response of `alipay.iservice.ccm.service.close` (关闭租户开通的isv服务接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmServiceCloseResponse {}

/// The error codes of `alipay.iservice.ccm.service.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmServiceCloseErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `TENENT_NOT_FOUND`: The tenant was not found.
    ///
    /// Check the tenant.
    TenentNotFound,
    /// `APP_NOT_INITIALIAZED`: The app is not initialized.
    ///
    /// Initialize the app first.
    AppNotInitialiazed,
    /// `SERVICE_NOT_INITIALIAZED`.
    ServiceNotInitialiazed,
    /// `SERVICE_NOT_OPEN`.
    ServiceNotOpen,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmServiceCloseErrorCode, "INVALID_PARAMETER" InvalidParameter, "TENENT_NOT_FOUND"
    TenentNotFound, "APP_NOT_INITIALIAZED" AppNotInitialiazed, "SERVICE_NOT_INITIALIAZED"
    ServiceNotInitialiazed, "SERVICE_NOT_OPEN" ServiceNotOpen
);

impl record::CallRequest for CcmServiceClose {}

impl record::Request for CcmServiceClose {
    type Response = CcmServiceCloseResponse;
    type ErrorCode = CcmServiceCloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.service.close",
        title: "关闭租户开通的isv服务接口",
        file: "spec/iservice/ccm.service.close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/service/close",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SERVICE_CLOSE,
        response: &CCM_SERVICE_CLOSE_RESPONSE,
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

record::record!(CcmServiceClose, CCM_SERVICE_CLOSE, 0 service_code None);

record::record!(CcmServiceCloseResponse, CCM_SERVICE_CLOSE_RESPONSE);

static CCM_SERVICE_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceClose",
    file: "spec/iservice/ccm.service.close.yaml",
    rows: &[schema::Row::Text("service_code")],
    rules: &[],
    lines: &[11],
};

static CCM_SERVICE_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceCloseResponse",
    file: "spec/iservice/ccm.service.close.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
