//! `alipay.commerce.cityfacilitator.station.query` · 地铁购票站点数据查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/cityfacilitator/station/query`.
//! Described in `spec/commerce/cityfacilitator.station.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/cityfacilitator.station.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.cityfacilitator.station.query",
    title: "地铁购票站点数据查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 23,
        },
        schema::ErrorDef {
            code: "ILLEGAL_BIZ_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "NO_RIGHT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
    ],
};

static CITYFACILITATOR_STATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorStationQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static CITYFACILITATOR_STATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorStationQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "support_starts",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STATION_DETAIL_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static STATION_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StationDetailInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "ext_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CityfacilitatorStationQuery {
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/commerce/cityfacilitator.station.query.yaml:10`.
    pub city_code: Option<String>,
}

impl CityfacilitatorStationQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.cityfacilitator.station.query` (地铁购票站点数据查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CityfacilitatorStationQueryResponse {
    /// The field `support_starts`: a list; each element is a record of the kind `StationDetailInfo`.
    ///
    /// On the wire `support_starts`. Source: `spec/commerce/cityfacilitator.station.query.yaml:13`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct StationDetailInfo {
    /// The field `code`: a text.
    ///
    /// On the wire `code`. Source: `spec/commerce/cityfacilitator.station.query.yaml:18`.
    pub code: Option<String>,
    /// The field `ext_code`: a text.
    ///
    /// On the wire `ext_code`. Source: `spec/commerce/cityfacilitator.station.query.yaml:19`.
    pub ext_code: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/commerce/cityfacilitator.station.query.yaml:20`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
