//! `alipay.commerce.cityfacilitator.station.query` · 地铁购票站点数据查询
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
            ..schema::FieldDef::text("city_code", 10)
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
            13,
        ),
    ],
    rules: &[],
};

static STATION_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StationDetailInfo",
    file: "spec/commerce/cityfacilitator.station.query.yaml",
    fields: &[
        schema::FieldDef::text("code", 18),
        schema::FieldDef::text("ext_code", 19),
        schema::FieldDef::text("name", 20),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.cityfacilitator.station.query` (地铁购票站点数据查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/cityfacilitator/station/query`.
/// Described in `spec/commerce/cityfacilitator.station.query.yaml`.
/// Answered by [`CityfacilitatorStationQueryResponse`], or by an error with a [`CityfacilitatorStationQueryErrorCode`].
#[doc(alias = "alipay.commerce.cityfacilitator.station.query")]
#[doc(alias = "地铁购票站点数据查询")]
#[must_use]
#[non_exhaustive]
pub struct CityfacilitatorStationQuery {
    /// On the wire `city_code`, a text. Source: `spec/commerce/cityfacilitator.station.query.yaml:10`.
    pub city_code: Option<String>,
}

impl CityfacilitatorStationQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { city_code: None }
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.cityfacilitator.station.query` (地铁购票站点数据查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CityfacilitatorStationQueryResponse {
    /// On the wire `support_starts`, a list; each element is a record of the kind `StationDetailInfo`. Source:
    /// `spec/commerce/cityfacilitator.station.query.yaml:13`.
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

/// The platform's type `StationDetailInfo`.
///
/// Source: `spec/commerce/cityfacilitator.station.query.yaml:16`.
#[non_exhaustive]
pub struct StationDetailInfo {
    /// On the wire `code`, a text. Source: `spec/commerce/cityfacilitator.station.query.yaml:18`.
    pub code: Option<String>,
    /// On the wire `ext_code`, a text. Source: `spec/commerce/cityfacilitator.station.query.yaml:19`.
    pub ext_code: Option<String>,
    /// On the wire `name`, a text. Source: `spec/commerce/cityfacilitator.station.query.yaml:20`.
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

/// The error codes of `alipay.commerce.cityfacilitator.station.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CityfacilitatorStationQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/cityfacilitator.station.query.yaml:23`.
    SystemError,
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/commerce/cityfacilitator.station.query.yaml:24`.
    IllegalBizParams,
    /// On the wire `NO_RIGHT`. Source: `spec/commerce/cityfacilitator.station.query.yaml:25`.
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
