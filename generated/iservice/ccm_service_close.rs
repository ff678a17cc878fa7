//! `alipay.iservice.ccm.service.close` · 关闭租户开通的isv服务接口
//!
//! Tell CCM that a tenant's ISV service has expired, to close it.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/service/close`. Described in
//! `spec/iservice/ccm.service.close.yaml`.

use crate::{record, schema};

static CCM_SERVICE_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceClose",
    file: "spec/iservice/ccm.service.close.yaml",
    fields: &[schema::FieldDef::text("service_code", 11)],
    rules: &[],
};

static CCM_SERVICE_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceCloseResponse",
    file: "spec/iservice/ccm.service.close.yaml",
    fields: &[],
    rules: &[],
};

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
        Self { service_code: None }
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
}

impl record::Record for CcmServiceClose {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SERVICE_CLOSE
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

impl Default for CcmServiceClose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmServiceClose {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmServiceClose {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmServiceClose {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.iservice.ccm.service.close` (关闭租户开通的isv服务接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmServiceCloseResponse {}

impl record::Record for CcmServiceCloseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SERVICE_CLOSE_RESPONSE
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

impl Default for CcmServiceCloseResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CcmServiceCloseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmServiceCloseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmServiceCloseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.service.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CcmServiceCloseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
        ("APP_NOT_INITIALIAZED", Self::AppNotInitialiazed),
        ("SERVICE_NOT_INITIALIAZED", Self::ServiceNotInitialiazed),
        ("SERVICE_NOT_OPEN", Self::ServiceNotOpen),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmServiceCloseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
