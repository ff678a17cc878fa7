//! `alipay.eco.mycar.parking.overtimecharginginfo.sync` · 车辆停车超时重计费接口
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/eco/mycar/parking/overtimecharginginfo/sync`. Described in
//! `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_OVERTIMECHARGINGINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOvertimecharginginfoSync",
    file: "spec/eco/mycar.parking.overtimecharginginfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("car_number", 9),
        schema::FieldDef::text("isv_url", 10),
        schema::FieldDef::text("parking_id", 11),
        schema::FieldDef::text("serial_no", 12),
    ],
    rules: &[],
};

static MYCAR_PARKING_OVERTIMECHARGINGINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOvertimecharginginfoSyncResponse",
    file: "spec/eco/mycar.parking.overtimecharginginfo.sync.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.overtimecharginginfo.sync` (车辆停车超时重计费接口).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/eco/mycar/parking/overtimecharginginfo/sync`. Described in
/// `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml`.
/// Answered by [`MycarParkingOvertimecharginginfoSyncResponse`], or by an error with a [`MycarParkingOvertimecharginginfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.overtimecharginginfo.sync")]
#[doc(alias = "车辆停车超时重计费接口")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingOvertimecharginginfoSync {
    /// On the wire `car_number`, a text. Source: `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml:9`.
    pub car_number: Option<String>,
    /// On the wire `isv_url`, a text. Source: `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml:10`.
    pub isv_url: Option<String>,
    /// On the wire `parking_id`, a text. Source: `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml:11`.
    pub parking_id: Option<String>,
    /// On the wire `serial_no`, a text. Source: `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml:12`.
    pub serial_no: Option<String>,
}

impl MycarParkingOvertimecharginginfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            car_number: None,
            isv_url: None,
            parking_id: None,
            serial_no: None,
        }
    }

    /// Sets [`car_number`](Self::car_number).
    #[inline]
    pub fn car_number(mut self, car_number: impl Into<String>) -> Self {
        self.car_number = Some(car_number.into());
        self
    }

    /// Sets [`isv_url`](Self::isv_url).
    #[inline]
    pub fn isv_url(mut self, isv_url: impl Into<String>) -> Self {
        self.isv_url = Some(isv_url.into());
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: impl Into<String>) -> Self {
        self.serial_no = Some(serial_no.into());
        self
    }
}

impl record::Record for MycarParkingOvertimecharginginfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_OVERTIMECHARGINGINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.car_number),
            1 => Some(&self.isv_url),
            2 => Some(&self.parking_id),
            3 => Some(&self.serial_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.car_number),
            1 => Some(&mut self.isv_url),
            2 => Some(&mut self.parking_id),
            3 => Some(&mut self.serial_no),
            _ => None,
        }
    }
}

impl Default for MycarParkingOvertimecharginginfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingOvertimecharginginfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingOvertimecharginginfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingOvertimecharginginfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MycarParkingOvertimecharginginfoSync {}

impl record::Request for MycarParkingOvertimecharginginfoSync {
    type Response = MycarParkingOvertimecharginginfoSyncResponse;
    type ErrorCode = MycarParkingOvertimecharginginfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.overtimecharginginfo.sync",
        title: "车辆停车超时重计费接口",
        file: "spec/eco/mycar.parking.overtimecharginginfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/overtimecharginginfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_OVERTIMECHARGINGINFO_SYNC,
        response: &MYCAR_PARKING_OVERTIMECHARGINGINFO_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.overtimecharginginfo.sync` (车辆停车超时重计费接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct MycarParkingOvertimecharginginfoSyncResponse {}

impl record::Record for MycarParkingOvertimecharginginfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_OVERTIMECHARGINGINFO_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for MycarParkingOvertimecharginginfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MycarParkingOvertimecharginginfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingOvertimecharginginfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingOvertimecharginginfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.mycar.parking.overtimecharginginfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingOvertimecharginginfoSyncErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml:17`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml:18`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml:19`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingOvertimecharginginfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingOvertimecharginginfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
