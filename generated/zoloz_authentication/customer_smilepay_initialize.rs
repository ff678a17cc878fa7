//! `zoloz.authentication.customer.smilepay.initialize` · 人脸刷脸付初始化
//!
//! Initialize a face payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/smilepay/initialize`.
//! Described in `spec/zoloz_authentication/customer.smilepay.initialize.yaml`.

use crate::{record, schema};

/// A request of `zoloz.authentication.customer.smilepay.initialize` (人脸刷脸付初始化).
///
/// Initialize a face payment.
///
/// ```
/// use alipay::zoloz_authentication::CustomerSmilepayInitialize;
///
/// let request = CustomerSmilepayInitialize::new()
///     .service_params("{\"key1\": \"value1\"}");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/smilepay/initialize`.
/// Described in `spec/zoloz_authentication/customer.smilepay.initialize.yaml`.
/// Returns [`CustomerSmilepayInitializeResponse`], or an error with a [`CustomerSmilepayInitializeErrorCode`].
#[doc(alias = "zoloz.authentication.customer.smilepay.initialize")]
#[doc(alias = "/v3/zoloz/authentication/customer/smilepay/initialize")]
#[doc(alias = "人脸刷脸付初始化")]
#[doc(alias = "人脸")]
#[must_use]
#[non_exhaustive]
pub struct CustomerSmilepayInitialize {
    /// Face scan service, such as `pay` for payment or `auth` for identification.
    ///
    /// 刷脸服务Id.
    pub service_id: Option<String>,
    /// Extension parameters of the face scan service, as JSON.
    ///
    /// Example: `{"key1": "value1"}`.
    pub service_params: Option<String>,
    /// Meta information of device, app and biometrics, as JSON.
    ///
    /// Example:
    /// `{ "apdidToken": "设备指纹", "appName": "应用名称", "appVersion": "应用版本", "bioMetaInfo": "生物信息如2.3.0:3,-4" }`.
    pub zimmetainfo: Option<String>,
}

impl CustomerSmilepayInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`service_id`](Self::service_id).
    #[inline]
    pub fn service_id(mut self, service_id: impl Into<String>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets [`service_params`](Self::service_params).
    #[inline]
    pub fn service_params(mut self, service_params: impl Into<String>) -> Self {
        self.service_params = Some(service_params.into());
        self
    }

    /// Sets [`zimmetainfo`](Self::zimmetainfo).
    #[inline]
    pub fn zimmetainfo(mut self, zimmetainfo: impl Into<String>) -> Self {
        self.zimmetainfo = Some(zimmetainfo.into());
        self
    }
}

/// The response of `zoloz.authentication.customer.smilepay.initialize` (人脸刷脸付初始化).
#[non_exhaustive]
pub struct CustomerSmilepayInitializeResponse {
    /// Return value.
    ///
    /// Example:
    /// `{"zimId":"54acb4edf8884e9c38c5c3614cc53ae3c","type":"zimInit","zimInitClientData":"唤起人脸客户端参数"}`.
    pub result: Option<String>,
}

/// The error codes of `zoloz.authentication.customer.smilepay.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomerSmilepayInitializeErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `MACHINE_SERVICE_SUSPEND`.
    MachineServiceSuspend,
    /// `BIZ_ID_REPEAT`.
    BizIdRepeat,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CustomerSmilepayInitializeErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError, "MACHINE_SERVICE_SUSPEND"
    MachineServiceSuspend, "BIZ_ID_REPEAT" BizIdRepeat
);

impl record::CallRequest for CustomerSmilepayInitialize {}

impl record::Request for CustomerSmilepayInitialize {
    type Response = CustomerSmilepayInitializeResponse;
    type ErrorCode = CustomerSmilepayInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zoloz.authentication.customer.smilepay.initialize",
        title: "人脸刷脸付初始化",
        file: "spec/zoloz_authentication/customer.smilepay.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zoloz/authentication/customer/smilepay/initialize",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CUSTOMER_SMILEPAY_INITIALIZE,
        response: &CUSTOMER_SMILEPAY_INITIALIZE_RESPONSE,
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

record::record!(
    CustomerSmilepayInitialize, CUSTOMER_SMILEPAY_INITIALIZE, 0 service_id None, 1
    service_params None, 2 zimmetainfo None
);

record::record!(
    CustomerSmilepayInitializeResponse, CUSTOMER_SMILEPAY_INITIALIZE_RESPONSE, 0 result
    None
);

static CUSTOMER_SMILEPAY_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerSmilepayInitialize",
    file: "spec/zoloz_authentication/customer.smilepay.initialize.yaml",
    rows: &[
        schema::Row::Text("service_id"),
        schema::Row::Text("service_params"),
        schema::Row::Text("zimmetainfo"),
    ],
    rules: &[],
    lines: &[11, 15, 19],
};

static CUSTOMER_SMILEPAY_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerSmilepayInitializeResponse",
    file: "spec/zoloz_authentication/customer.smilepay.initialize.yaml",
    rows: &[schema::Row::Text("result")],
    rules: &[],
    lines: &[],
};
