//! `alipay.iservice.ccm.service.buy` · 租户开通isv服务接口
//!
//! Tell CCM that a tenant bought an ISV service, to open it.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/service/buy`. Described in
//! `spec/iservice/ccm.service.buy.yaml`.

use crate::{record, schema};

static CCM_SERVICE_BUY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceBuy",
    file: "spec/iservice/ccm.service.buy.yaml",
    fields: &[schema::FieldDef::text("service_code", 11)],
    rules: &[],
};

static CCM_SERVICE_BUY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceBuyResponse",
    file: "spec/iservice/ccm.service.buy.yaml",
    fields: &[
        schema::FieldDef::new("service_instance_id", schema::Kind::Integer, 18),
        schema::FieldDef::text("tenant_id", 19),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.service.buy` (租户开通isv服务接口).
///
/// Tell CCM that a tenant bought an ISV service, to open it.
///
/// ```
/// use alipay::iservice::CcmServiceBuy;
///
/// let request = CcmServiceBuy::new()
///     .service_code("testCode");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/service/buy`. Described in
/// `spec/iservice/ccm.service.buy.yaml`.
/// Returns [`CcmServiceBuyResponse`], or an error with a [`CcmServiceBuyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.service.buy")]
#[doc(alias = "/v3/alipay/iservice/ccm/service/buy")]
#[doc(alias = "租户开通isv服务接口")]
#[must_use]
#[non_exhaustive]
pub struct CcmServiceBuy {
    /// Service code from `alipay.iservice.ccm.service.initialize`.
    ///
    /// 服务代码. Example: `testCode`.
    pub service_code: Option<String>,
}

impl CcmServiceBuy {
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

impl record::Record for CcmServiceBuy {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SERVICE_BUY
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

impl Default for CcmServiceBuy {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmServiceBuy {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmServiceBuy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmServiceBuy {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmServiceBuy {}

impl record::Request for CcmServiceBuy {
    type Response = CcmServiceBuyResponse;
    type ErrorCode = CcmServiceBuyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.service.buy",
        title: "租户开通isv服务接口",
        file: "spec/iservice/ccm.service.buy.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/service/buy",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SERVICE_BUY,
        response: &CCM_SERVICE_BUY_RESPONSE,
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

/// The response of `alipay.iservice.ccm.service.buy` (租户开通isv服务接口).
#[non_exhaustive]
pub struct CcmServiceBuyResponse {
    /// Service instance id.
    ///
    /// 服务实例id. Example: `1`.
    pub service_instance_id: Option<i64>,
    /// Merchant's tenant id in CCM.
    ///
    /// 商户在CCM的租户id. Example: `qHT_sTlI`.
    pub tenant_id: Option<String>,
}

impl record::Record for CcmServiceBuyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SERVICE_BUY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.service_instance_id),
            1 => Some(&self.tenant_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.service_instance_id),
            1 => Some(&mut self.tenant_id),
            _ => None,
        }
    }
}

impl Default for CcmServiceBuyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            service_instance_id: None,
            tenant_id: None,
        }
    }
}

impl Clone for CcmServiceBuyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmServiceBuyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmServiceBuyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.service.buy`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmServiceBuyErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmServiceBuyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
        ("APP_NOT_INITIALIAZED", Self::AppNotInitialiazed),
        ("SERVICE_NOT_INITIALIAZED", Self::ServiceNotInitialiazed),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmServiceBuyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
