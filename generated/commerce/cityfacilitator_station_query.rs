//! `alipay.commerce.cityfacilitator.station.query` · 地铁购票站点数据查询
//!
//! List metro stations where tickets can be bought and those that cannot be reached.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/cityfacilitator/station/query`.
//! Described in `spec/commerce/cityfacilitator.station.query.yaml`.

use crate::{record, schema};

static CITYFACILITATOR_STATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorStationQuery",
    file: "spec/commerce/cityfacilitator.station.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("city_code", 12)
        },
    ],
    rules: &[],
};

static CITYFACILITATOR_STATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorStationQueryResponse",
    file: "spec/commerce/cityfacilitator.station.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "support_starts",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STATION_DETAIL_INFO),
                    limits: &[],
                },
            ),
            24,
        ),
    ],
    rules: &[],
};

static STATION_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StationDetailInfo",
    file: "spec/commerce/cityfacilitator.station.query.yaml",
    fields: &[
        schema::FieldDef::text("code", 30),
        schema::FieldDef::text("ext_code", 31),
        schema::FieldDef::text("name", 32),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.cityfacilitator.station.query` (地铁购票站点数据查询).
///
/// List metro stations where tickets can be bought and those that cannot be reached.
///
/// ```
/// use alipay::commerce::CityfacilitatorStationQuery;
///
/// let request = CityfacilitatorStationQuery::new()
///     .city_code("440300");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/cityfacilitator/station/query`.
/// Described in `spec/commerce/cityfacilitator.station.query.yaml`.
/// Returns [`CityfacilitatorStationQueryResponse`], or an error with a [`CityfacilitatorStationQueryErrorCode`].
#[doc(alias = "alipay.commerce.cityfacilitator.station.query")]
#[doc(alias = "/v3/alipay/commerce/cityfacilitator/station/query")]
#[doc(alias = "地铁购票站点数据查询")]
#[must_use]
#[non_exhaustive]
pub struct CityfacilitatorStationQuery {
    /// City code of the national administrative division standard; only some cities are supported.
    ///
    /// 城市编码; other values may be added. Example: `440300`.
    pub city_code: Option<record::Choice<CityfacilitatorStationQueryCityCode>>,
}

impl CityfacilitatorStationQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { city_code: None }
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(
        mut self,
        city_code: impl Into<record::Choice<CityfacilitatorStationQueryCityCode>>,
    ) -> Self {
        self.city_code = Some(city_code.into());
        self
    }
}

impl record::Record for CityfacilitatorStationQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CITYFACILITATOR_STATION_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.city_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.city_code),
            _ => None,
        }
    }
}

impl Default for CityfacilitatorStationQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CityfacilitatorStationQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CityfacilitatorStationQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CityfacilitatorStationQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CityfacilitatorStationQuery {}

impl record::Request for CityfacilitatorStationQuery {
    type Response = CityfacilitatorStationQueryResponse;
    type ErrorCode = CityfacilitatorStationQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.cityfacilitator.station.query",
        title: "地铁购票站点数据查询",
        file: "spec/commerce/cityfacilitator.station.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/cityfacilitator/station/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CITYFACILITATOR_STATION_QUERY,
        response: &CITYFACILITATOR_STATION_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.commerce.cityfacilitator.station.query` (地铁购票站点数据查询).
#[non_exhaustive]
pub struct CityfacilitatorStationQueryResponse {
    /// Stations that can be the start of a trip.
    pub support_starts: Vec<StationDetailInfo>,
}

impl record::Record for CityfacilitatorStationQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CITYFACILITATOR_STATION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.support_starts),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.support_starts),
            _ => None,
        }
    }
}

impl Default for CityfacilitatorStationQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { support_starts: Vec::new() }
    }
}

impl Clone for CityfacilitatorStationQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CityfacilitatorStationQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CityfacilitatorStationQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A metro station.
#[non_exhaustive]
pub struct StationDetailInfo {
    /// Station code.
    ///
    /// 站点编码. Example: `12000020`.
    pub code: Option<String>,
    /// External code of the station.
    ///
    /// 站点外部编码. Example: `260000210002`.
    pub ext_code: Option<String>,
    /// Chinese name of the station.
    ///
    /// 站点中文名称. Example: `蓝村路`.
    pub name: Option<String>,
}

impl record::Record for StationDetailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &STATION_DETAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.ext_code),
            2 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.ext_code),
            2 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for StationDetailInfo {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            ext_code: None,
            name: None,
        }
    }
}

impl Clone for StationDetailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for StationDetailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for StationDetailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CityfacilitatorStationQueryCityCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CityfacilitatorStationQueryCityCode {
    /// `440100`: Guangzhou.
    V440100,
    /// `440300`: Shenzhen.
    V440300,
    /// `330100`: Hangzhou.
    V330100,
}

impl record::Enumeration for CityfacilitatorStationQueryCityCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("440100", Self::V440100),
        ("440300", Self::V440300),
        ("330100", Self::V330100),
    ];
}

impl std::fmt::Debug for CityfacilitatorStationQueryCityCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.cityfacilitator.station.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CityfacilitatorStationQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `NO_RIGHT`: The caller has no right to the operation.
    NoRight,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CityfacilitatorStationQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("NO_RIGHT", Self::NoRight),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CityfacilitatorStationQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
