//! `alipay.iservice.ccm.service.initialize` · isv服务初始化接口
//!
//! Register an ISV service with CCM: its code, name and description.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/service/initialize`. Described
//! in `spec/iservice/ccm.service.initialize.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.service.initialize` (isv服务初始化接口).
///
/// Register an ISV service with CCM: its code, name and description.
///
/// ```
/// use alipay::iservice::CcmServiceInitialize;
///
/// let request = CcmServiceInitialize::new()
///     .description("热线工作台");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/service/initialize`. Described
/// in `spec/iservice/ccm.service.initialize.yaml`.
/// Returns [`CcmServiceInitializeResponse`], or an error with a [`CcmServiceInitializeErrorCode`].
#[doc(alias = "alipay.iservice.ccm.service.initialize")]
#[doc(alias = "/v3/alipay/iservice/ccm/service/initialize")]
#[doc(alias = "isv服务初始化接口")]
#[must_use]
#[non_exhaustive]
pub struct CcmServiceInitialize {
    /// Description of the service.
    ///
    /// 服务描述. Example: `热线工作台`.
    pub description: Option<String>,
    /// Icon URL of the service, `http` or `https`.
    ///
    /// 服务图标url. Example: `http://127.0.0.1/`.
    pub icon: Option<String>,
    /// Service code, found in the service market once the service is listed.
    ///
    /// 服务编码. Example: `testCode`.
    pub service_code: Option<String>,
    /// Service name, found in the service market once the service is listed.
    ///
    /// 服务名称. Example: `热线工作台`.
    pub service_name: Option<String>,
    /// Link of the QR code for ordering the service.
    ///
    /// 服务订购二维码链接. Example: `http://127.0.0.1/`.
    pub service_order_url: Option<String>,
    /// Definitions of the service's SPIs.
    ///
    /// Spi定义列表.
    pub spis: Vec<IsvSpiDefinition>,
}

impl CcmServiceInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`service_name`](Self::service_name).
    #[inline]
    pub fn service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name = Some(service_name.into());
        self
    }

    /// Sets [`service_order_url`](Self::service_order_url).
    #[inline]
    pub fn service_order_url(mut self, service_order_url: impl Into<String>) -> Self {
        self.service_order_url = Some(service_order_url.into());
        self
    }

    /// Sets [`spis`](Self::spis).
    #[inline]
    pub fn spis(mut self, spis: impl IntoIterator<Item = IsvSpiDefinition>) -> Self {
        self.spis = spis.into_iter().collect();
        self
    }
}

/// The response of `alipay.iservice.ccm.service.initialize` (isv服务初始化接口).
#[non_exhaustive]
pub struct CcmServiceInitializeResponse {
    /// Ids of the SPIs in CCM, one per `biz_code`.
    pub spi_ids: Vec<SpiResult>,
}

/// Definition of an SPI that an ISV provides.
#[must_use]
#[non_exhaustive]
pub struct IsvSpiDefinition {
    /// ISV's own code of the function, unique.
    ///
    /// Example: `hotline`.
    pub biz_code: Option<String>,
    /// Description of the SPI.
    ///
    /// Spi功能描述. Example: `查询客户信息`.
    pub description: Option<String>,
    /// Icon URL of the function.
    ///
    /// 功能图标文件url. Example: `http://127.0.0.1/`.
    pub icon: Option<String>,
    /// Address of the SPI.
    ///
    /// Spi接口服务地址. Example: `http://127.0.0.1/`.
    pub spi_endpoint: Option<String>,
    /// Extension parameters of the SPI, as JSON.
    ///
    /// Spi接口扩展参数. Example: `{"key":"value"}`.
    pub spi_ext_property: Option<String>,
    /// SPI key defined by CCM; depends on where the plug-in is placed.
    ///
    /// CCM预先定义的spi key. Example: `spi_alipay_iservice_ccm_menu`.
    pub spi_key: Option<String>,
    /// Name of the SPI.
    ///
    /// Example: `热线工作台`.
    pub spi_name: Option<String>,
}

impl IsvSpiDefinition {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.biz_code = Some(biz_code.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`spi_endpoint`](Self::spi_endpoint).
    #[inline]
    pub fn spi_endpoint(mut self, spi_endpoint: impl Into<String>) -> Self {
        self.spi_endpoint = Some(spi_endpoint.into());
        self
    }

    /// Sets [`spi_ext_property`](Self::spi_ext_property).
    #[inline]
    pub fn spi_ext_property(mut self, spi_ext_property: impl Into<String>) -> Self {
        self.spi_ext_property = Some(spi_ext_property.into());
        self
    }

    /// Sets [`spi_key`](Self::spi_key).
    #[inline]
    pub fn spi_key(mut self, spi_key: impl Into<String>) -> Self {
        self.spi_key = Some(spi_key.into());
        self
    }

    /// Sets [`spi_name`](Self::spi_name).
    #[inline]
    pub fn spi_name(mut self, spi_name: impl Into<String>) -> Self {
        self.spi_name = Some(spi_name.into());
        self
    }
}

/// Pair of an ISV's function code and its SPI id.
#[non_exhaustive]
pub struct SpiResult {
    /// ISV's own code of the function.
    ///
    /// Isv自定义业务代码. Example: `hotline`.
    pub biz_code: Option<String>,
    /// Unique SPI id.
    ///
    /// Spi唯一id. Example: `1`.
    pub spi_id: Option<i64>,
}

/// The error codes of `alipay.iservice.ccm.service.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmServiceInitializeErrorCode {
    /// `INTERNAL_ERROR`: An internal error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    InternalError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `APP_NOT_INITIALIAZED`: The app is not initialized.
    ///
    /// Initialize the app first.
    AppNotInitialiazed,
    /// `SPI_KEY_UNDEFINED`.
    SpiKeyUndefined,
    /// `SERVICE_CODE_INVALID`.
    ServiceCodeInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmServiceInitializeErrorCode, "INTERNAL_ERROR" InternalError, "INVALID_PARAMETER"
    InvalidParameter, "APP_NOT_INITIALIAZED" AppNotInitialiazed, "SPI_KEY_UNDEFINED"
    SpiKeyUndefined, "SERVICE_CODE_INVALID" ServiceCodeInvalid
);

impl record::CallRequest for CcmServiceInitialize {}

impl record::Request for CcmServiceInitialize {
    type Response = CcmServiceInitializeResponse;
    type ErrorCode = CcmServiceInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.service.initialize",
        title: "isv服务初始化接口",
        file: "spec/iservice/ccm.service.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/service/initialize",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SERVICE_INITIALIZE,
        response: &CCM_SERVICE_INITIALIZE_RESPONSE,
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
    CcmServiceInitialize, CCM_SERVICE_INITIALIZE, 0 description None, 1 icon None, 2
    service_code None, 3 service_name None, 4 service_order_url None, 5 spis Vec::new()
);

record::record!(
    CcmServiceInitializeResponse, CCM_SERVICE_INITIALIZE_RESPONSE, 0 spi_ids Vec::new()
);

record::record!(
    IsvSpiDefinition, ISV_SPI_DEFINITION, 0 biz_code None, 1 description None, 2 icon
    None, 3 spi_endpoint None, 4 spi_ext_property None, 5 spi_key None, 6 spi_name None
);

record::record!(SpiResult, SPI_RESULT, 0 biz_code None, 1 spi_id None);

static CCM_SERVICE_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceInitialize",
    file: "spec/iservice/ccm.service.initialize.yaml",
    rows: &[
        schema::Row::Text("description"),
        schema::Row::Text("icon"),
        schema::Row::Text("service_code"),
        schema::Row::Text("service_name"),
        schema::Row::Text("service_order_url"),
        schema::Row::Plain(
            "spis",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ISV_SPI_DEFINITION),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 12, 17, 22, 27, 32],
};

static CCM_SERVICE_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceInitializeResponse",
    file: "spec/iservice/ccm.service.initialize.yaml",
    rows: &[
        schema::Row::Plain(
            "spi_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SPI_RESULT),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static ISV_SPI_DEFINITION: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSpiDefinition",
    file: "spec/iservice/ccm.service.initialize.yaml",
    rows: &[
        schema::Row::Text("biz_code"),
        schema::Row::Text("description"),
        schema::Row::Text("icon"),
        schema::Row::Text("spi_endpoint"),
        schema::Row::Text("spi_ext_property"),
        schema::Row::Text("spi_key"),
        schema::Row::Text("spi_name"),
    ],
    rules: &[],
    lines: &[41, 42, 43, 44, 45, 50, 55],
};

static SPI_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpiResult",
    file: "spec/iservice/ccm.service.initialize.yaml",
    rows: &[
        schema::Row::Text("biz_code"),
        schema::Row::Plain("spi_id", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
