//! `alipay.iservice.ccm.service.initialize` · isv服务初始化接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/service/initialize`. Described
//! in `spec/iservice/ccm.service.initialize.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.service.initialize.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.service.initialize",
    title: "isv服务初始化接口",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INTERNAL_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "APP_NOT_INITIALIAZED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "SPI_KEY_UNDEFINED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "SERVICE_CODE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
    ],
};

static CCM_SERVICE_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceInitialize",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "icon",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "service_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "service_order_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "spis",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ISV_SPI_DEFINITION),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static CCM_SERVICE_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmServiceInitializeResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "spi_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SPI_RESULT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static ISV_SPI_DEFINITION: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvSpiDefinition",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "icon",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "spi_endpoint",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "spi_ext_property",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "spi_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "spi_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

static SPI_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpiResult",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "spi_id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.service.initialize` (isv服务初始化接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/service/initialize`. Described
/// in `spec/iservice/ccm.service.initialize.yaml`.
/// Answered by [`CcmServiceInitializeResponse`], or by an error with a [`CcmServiceInitializeErrorCode`].
#[doc(alias = "alipay.iservice.ccm.service.initialize")]
#[doc(alias = "isv服务初始化接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct CcmServiceInitialize {
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/iservice/ccm.service.initialize.yaml:9`.
    pub description: Option<String>,
    /// The field `icon`: a text.
    ///
    /// On the wire `icon`. Source: `spec/iservice/ccm.service.initialize.yaml:10`.
    pub icon: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/iservice/ccm.service.initialize.yaml:11`.
    pub service_code: Option<String>,
    /// The field `service_name`: a text.
    ///
    /// On the wire `service_name`. Source: `spec/iservice/ccm.service.initialize.yaml:12`.
    pub service_name: Option<String>,
    /// The field `service_order_url`: a text.
    ///
    /// On the wire `service_order_url`. Source: `spec/iservice/ccm.service.initialize.yaml:13`.
    pub service_order_url: Option<String>,
    /// The field `spis`: a list; each element is a record of the kind `IsvSpiDefinition`.
    ///
    /// On the wire `spis`. Source: `spec/iservice/ccm.service.initialize.yaml:14`.
    pub spis: Vec<IsvSpiDefinition>,
}

impl CcmServiceInitialize {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    #[must_use]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`service_name`](Self::service_name).
    #[inline]
    #[must_use]
    pub fn service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name = Some(service_name.into());
        self
    }

    /// Sets [`service_order_url`](Self::service_order_url).
    #[inline]
    #[must_use]
    pub fn service_order_url(mut self, service_order_url: impl Into<String>) -> Self {
        self.service_order_url = Some(service_order_url.into());
        self
    }

    /// Sets [`spis`](Self::spis).
    #[inline]
    #[must_use]
    pub fn spis(mut self, spis: impl IntoIterator<Item = IsvSpiDefinition>) -> Self {
        self.spis = spis.into_iter().collect();
        self
    }
}

impl record::Record for CcmServiceInitialize {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SERVICE_INITIALIZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.description),
            1 => Some(&self.icon),
            2 => Some(&self.service_code),
            3 => Some(&self.service_name),
            4 => Some(&self.service_order_url),
            5 => Some(&self.spis),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.description),
            1 => Some(&mut self.icon),
            2 => Some(&mut self.service_code),
            3 => Some(&mut self.service_name),
            4 => Some(&mut self.service_order_url),
            5 => Some(&mut self.spis),
            _ => None,
        }
    }
}

impl Clone for CcmServiceInitialize {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmServiceInitialize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmServiceInitialize {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmServiceInitialize {}

impl record::Request for CcmServiceInitialize {
    type Response = CcmServiceInitializeResponse;
    type ErrorCode = CcmServiceInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.service.initialize` (isv服务初始化接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmServiceInitializeResponse {
    /// The field `spi_ids`: a list; each element is a record of the kind `SpiResult`.
    ///
    /// On the wire `spi_ids`. Source: `spec/iservice/ccm.service.initialize.yaml:17`.
    pub spi_ids: Vec<SpiResult>,
}

impl record::Record for CcmServiceInitializeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SERVICE_INITIALIZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.spi_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.spi_ids),
            _ => None,
        }
    }
}

impl Clone for CcmServiceInitializeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmServiceInitializeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmServiceInitializeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IsvSpiDefinition`.
///
/// Source: `spec/iservice/ccm.service.initialize.yaml:20`.
#[derive(Default)]
#[non_exhaustive]
pub struct IsvSpiDefinition {
    /// The field `biz_code`: a text.
    ///
    /// On the wire `biz_code`. Source: `spec/iservice/ccm.service.initialize.yaml:22`.
    pub biz_code: Option<String>,
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/iservice/ccm.service.initialize.yaml:23`.
    pub description: Option<String>,
    /// The field `icon`: a text.
    ///
    /// On the wire `icon`. Source: `spec/iservice/ccm.service.initialize.yaml:24`.
    pub icon: Option<String>,
    /// The field `spi_endpoint`: a text.
    ///
    /// On the wire `spi_endpoint`. Source: `spec/iservice/ccm.service.initialize.yaml:25`.
    pub spi_endpoint: Option<String>,
    /// The field `spi_ext_property`: a text.
    ///
    /// On the wire `spi_ext_property`. Source: `spec/iservice/ccm.service.initialize.yaml:26`.
    pub spi_ext_property: Option<String>,
    /// The field `spi_key`: a text.
    ///
    /// On the wire `spi_key`. Source: `spec/iservice/ccm.service.initialize.yaml:27`.
    pub spi_key: Option<String>,
    /// The field `spi_name`: a text.
    ///
    /// On the wire `spi_name`. Source: `spec/iservice/ccm.service.initialize.yaml:28`.
    pub spi_name: Option<String>,
}

impl IsvSpiDefinition {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    #[must_use]
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.biz_code = Some(biz_code.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`spi_endpoint`](Self::spi_endpoint).
    #[inline]
    #[must_use]
    pub fn spi_endpoint(mut self, spi_endpoint: impl Into<String>) -> Self {
        self.spi_endpoint = Some(spi_endpoint.into());
        self
    }

    /// Sets [`spi_ext_property`](Self::spi_ext_property).
    #[inline]
    #[must_use]
    pub fn spi_ext_property(mut self, spi_ext_property: impl Into<String>) -> Self {
        self.spi_ext_property = Some(spi_ext_property.into());
        self
    }

    /// Sets [`spi_key`](Self::spi_key).
    #[inline]
    #[must_use]
    pub fn spi_key(mut self, spi_key: impl Into<String>) -> Self {
        self.spi_key = Some(spi_key.into());
        self
    }

    /// Sets [`spi_name`](Self::spi_name).
    #[inline]
    #[must_use]
    pub fn spi_name(mut self, spi_name: impl Into<String>) -> Self {
        self.spi_name = Some(spi_name.into());
        self
    }
}

impl record::Record for IsvSpiDefinition {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_SPI_DEFINITION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.description),
            2 => Some(&self.icon),
            3 => Some(&self.spi_endpoint),
            4 => Some(&self.spi_ext_property),
            5 => Some(&self.spi_key),
            6 => Some(&self.spi_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.description),
            2 => Some(&mut self.icon),
            3 => Some(&mut self.spi_endpoint),
            4 => Some(&mut self.spi_ext_property),
            5 => Some(&mut self.spi_key),
            6 => Some(&mut self.spi_name),
            _ => None,
        }
    }
}

impl Clone for IsvSpiDefinition {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvSpiDefinition {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvSpiDefinition {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SpiResult`.
///
/// Source: `spec/iservice/ccm.service.initialize.yaml:30`.
#[derive(Default)]
#[non_exhaustive]
pub struct SpiResult {
    /// The field `biz_code`: a text.
    ///
    /// On the wire `biz_code`. Source: `spec/iservice/ccm.service.initialize.yaml:32`.
    pub biz_code: Option<String>,
    /// The field `spi_id`: a whole number.
    ///
    /// On the wire `spi_id`. Source: `spec/iservice/ccm.service.initialize.yaml:33`.
    pub spi_id: Option<i64>,
}

impl record::Record for SpiResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPI_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.spi_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.spi_id),
            _ => None,
        }
    }
}

impl Clone for SpiResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpiResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpiResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.service.initialize`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmServiceInitializeErrorCode {
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.service.initialize.yaml:36`.
    InternalError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.service.initialize.yaml:37`.
    InvalidParameter,
    /// On the wire `APP_NOT_INITIALIAZED`. Source: `spec/iservice/ccm.service.initialize.yaml:38`.
    AppNotInitialiazed,
    /// On the wire `SPI_KEY_UNDEFINED`. Source: `spec/iservice/ccm.service.initialize.yaml:39`.
    SpiKeyUndefined,
    /// On the wire `SERVICE_CODE_INVALID`. Source: `spec/iservice/ccm.service.initialize.yaml:40`.
    ServiceCodeInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmServiceInitializeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INTERNAL_ERROR", Self::InternalError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("APP_NOT_INITIALIAZED", Self::AppNotInitialiazed),
        ("SPI_KEY_UNDEFINED", Self::SpiKeyUndefined),
        ("SERVICE_CODE_INVALID", Self::ServiceCodeInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
