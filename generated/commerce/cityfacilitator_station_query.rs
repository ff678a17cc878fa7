//! `alipay.commerce.cityfacilitator.station.query` · 地铁购票站点数据查询
//!
//! List metro stations where tickets can be bought and those that cannot be reached.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/cityfacilitator/station/query`.
//! Described in `spec/commerce/cityfacilitator.station.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.commerce.cityfacilitator.station.query` (地铁购票站点数据查询).
#[non_exhaustive]
pub struct CityfacilitatorStationQueryResponse {
    /// Stations that can be the start of a trip.
    pub support_starts: Vec<StationDetailInfo>,
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

/// The values of the platform's type `CityfacilitatorStationQueryCityCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CityfacilitatorStationQueryCityCode {
    /// `440100`: Guangzhou.
    V440100,
    /// `440300`: Shenzhen.
    V440300,
    /// `330100`: Hangzhou.
    V330100,
}

record::enumeration!(
    CityfacilitatorStationQueryCityCode, "440100" V440100, "440300" V440300, "330100"
    V330100
);

/// The error codes of `alipay.commerce.cityfacilitator.station.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CityfacilitatorStationQueryErrorCode, "SYSTEM_ERROR" SystemError,
    "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "NO_RIGHT" NoRight
);

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

record::record!(
    CityfacilitatorStationQuery, CITYFACILITATOR_STATION_QUERY, 0 city_code None
);

record::record!(
    CityfacilitatorStationQueryResponse, CITYFACILITATOR_STATION_QUERY_RESPONSE, 0
    support_starts Vec::new()
);

record::record!(
    StationDetailInfo, STATION_DETAIL_INFO, 0 code None, 1 ext_code None, 2 name None
);

static CITYFACILITATOR_STATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorStationQuery",
    file: "spec/commerce/cityfacilitator.station.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "city_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static CITYFACILITATOR_STATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorStationQueryResponse",
    file: "spec/commerce/cityfacilitator.station.query.yaml",
    rows: &[
        schema::Row::Plain(
            "support_starts",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STATION_DETAIL_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static STATION_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StationDetailInfo",
    file: "spec/commerce/cityfacilitator.station.query.yaml",
    rows: &[
        schema::Row::Text("code"),
        schema::Row::Text("ext_code"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[],
};
