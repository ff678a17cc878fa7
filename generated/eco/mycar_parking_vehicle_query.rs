//! `alipay.eco.mycar.parking.vehicle.query` · 车牌查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/vehicle/query`. Described
//! in `spec/eco/mycar.parking.vehicle.query.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_VEHICLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingVehicleQuery",
    file: "spec/eco/mycar.parking.vehicle.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("car_id", 10)
        },
    ],
    rules: &[],
};

static MYCAR_PARKING_VEHICLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingVehicleQueryResponse",
    file: "spec/eco/mycar.parking.vehicle.query.yaml",
    fields: &[schema::FieldDef::text("car_number", 13)],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.vehicle.query` (车牌查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/vehicle/query`. Described
/// in `spec/eco/mycar.parking.vehicle.query.yaml`.
/// Answered by [`MycarParkingVehicleQueryResponse`], or by an error with a [`MycarParkingVehicleQueryErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.vehicle.query")]
#[doc(alias = "车牌查询接口")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingVehicleQuery {
    /// On the wire `car_id`, a text. Source: `spec/eco/mycar.parking.vehicle.query.yaml:10`.
    pub car_id: Option<String>,
}

impl MycarParkingVehicleQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { car_id: None }
    }

    /// Sets [`car_id`](Self::car_id).
    #[inline]
    pub fn car_id(mut self, car_id: impl Into<String>) -> Self {
        self.car_id = Some(car_id.into());
        self
    }
}

impl record::Record for MycarParkingVehicleQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_VEHICLE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.car_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.car_id),
            _ => None,
        }
    }
}

impl Default for MycarParkingVehicleQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingVehicleQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingVehicleQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingVehicleQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.vehicle.query` (车牌查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MycarParkingVehicleQueryResponse {
    /// On the wire `car_number`, a text. Source: `spec/eco/mycar.parking.vehicle.query.yaml:13`.
    pub car_number: Option<String>,
}

impl record::Record for MycarParkingVehicleQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_VEHICLE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.car_number),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.car_number),
            _ => None,
        }
    }
}

impl Default for MycarParkingVehicleQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { car_number: None }
    }
}

impl Clone for MycarParkingVehicleQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingVehicleQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingVehicleQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.mycar.parking.vehicle.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingVehicleQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.vehicle.query.yaml:16`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.vehicle.query.yaml:17`.
    BizError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.vehicle.query.yaml:18`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingVehicleQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingVehicleQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
