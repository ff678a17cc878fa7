//! `alipay.eco.mycar.parking.vehicle.query` · 车牌查询接口
//!
//! Query a user's plate number by vehicle id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/vehicle/query`. Described
//! in `spec/eco/mycar.parking.vehicle.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.vehicle.query` (车牌查询接口).
///
/// Query a user's plate number by vehicle id.
///
/// ```
/// use alipay::eco::MycarParkingVehicleQuery;
///
/// let request = MycarParkingVehicleQuery::new()
///     .car_id("201605061278654");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/vehicle/query`. Described
/// in `spec/eco/mycar.parking.vehicle.query.yaml`.
/// Returns [`MycarParkingVehicleQueryResponse`], or an error with a [`MycarParkingVehicleQueryErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.vehicle.query")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/vehicle/query")]
#[doc(alias = "车牌查询接口")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingVehicleQuery {
    /// Alipay vehicle id, passed when the user comes to the ISV's page.
    ///
    /// 支付宝用户车辆ID. Example: `201605061278654`.
    pub car_id: Option<String>,
}

impl MycarParkingVehicleQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`car_id`](Self::car_id).
    #[inline]
    pub fn car_id(mut self, car_id: impl Into<String>) -> Self {
        self.car_id = Some(car_id.into());
        self
    }
}

/// The response of `alipay.eco.mycar.parking.vehicle.query` (车牌查询接口).
#[non_exhaustive]
pub struct MycarParkingVehicleQueryResponse {
    /// Plate number in UTF-8.
    ///
    /// 车牌信息. Example: `川Axxxxxx`.
    pub car_number: Option<String>,
}

/// The error codes of `alipay.eco.mycar.parking.vehicle.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingVehicleQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingVehicleQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for MycarParkingVehicleQuery {}

impl record::Request for MycarParkingVehicleQuery {
    type Response = MycarParkingVehicleQueryResponse;
    type ErrorCode = MycarParkingVehicleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.vehicle.query",
        title: "车牌查询接口",
        file: "spec/eco/mycar.parking.vehicle.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/mycar/parking/vehicle/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &MYCAR_PARKING_VEHICLE_QUERY,
        response: &MYCAR_PARKING_VEHICLE_QUERY_RESPONSE,
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

record::record!(MycarParkingVehicleQuery, MYCAR_PARKING_VEHICLE_QUERY, 0 car_id None);

record::record!(
    MycarParkingVehicleQueryResponse, MYCAR_PARKING_VEHICLE_QUERY_RESPONSE, 0 car_number
    None
);

static MYCAR_PARKING_VEHICLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingVehicleQuery",
    file: "spec/eco/mycar.parking.vehicle.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "car_id",
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

static MYCAR_PARKING_VEHICLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingVehicleQueryResponse",
    file: "spec/eco/mycar.parking.vehicle.query.yaml",
    rows: &[schema::Row::Text("car_number")],
    rules: &[],
    lines: &[],
};
