//! `alipay.iservice.ccm.service.buy` · 租户开通isv服务接口
//!
//! Tell CCM that a tenant bought an ISV service, to open it.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/service/buy`. Described in
//! `spec/iservice/ccm.service.buy.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
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

/// The error codes of `alipay.iservice.ccm.service.buy`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmServiceBuyErrorCode, "INVALID_PARAMETER" InvalidParameter, "TENENT_NOT_FOUND"
    TenentNotFound, "APP_NOT_INITIALIAZED" AppNotInitialiazed, "SERVICE_NOT_INITIALIAZED"
    ServiceNotInitialiazed
);

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

record::record!(CcmServiceBuy, CCM_SERVICE_BUY, 0 service_code None);

record::record!(
    CcmServiceBuyResponse, CCM_SERVICE_BUY_RESPONSE, 0 service_instance_id None, 1
    tenant_id None
);

static CCM_SERVICE_BUY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceBuy",
    file: "spec/iservice/ccm.service.buy.yaml",
    rows: &[schema::Row::Text("service_code")],
    rules: &[],
    lines: &[11],
};

static CCM_SERVICE_BUY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceBuyResponse",
    file: "spec/iservice/ccm.service.buy.yaml",
    rows: &[
        schema::Row::Plain("service_instance_id", schema::Kind::Integer),
        schema::Row::Text("tenant_id"),
    ],
    rules: &[],
    lines: &[],
};
