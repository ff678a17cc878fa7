//! `alipay.eco.mycar.parking.overtimecharginginfo.sync` · 车辆停车超时重计费接口
//!
//! Report the recalculated fee of a vehicle that left too late.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/eco/mycar/parking/overtimecharginginfo/sync`. Described in
//! `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.overtimecharginginfo.sync` (车辆停车超时重计费接口).
///
/// Report the recalculated fee of a vehicle that left too late.
///
/// ```
/// use alipay::eco::MycarParkingOvertimecharginginfoSync;
///
/// let request = MycarParkingOvertimecharginginfoSync::new()
///     .car_number("浙Axxxxx");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/eco/mycar/parking/overtimecharginginfo/sync`. Described in
/// `spec/eco/mycar.parking.overtimecharginginfo.sync.yaml`.
/// Returns [`MycarParkingOvertimecharginginfoSyncResponse`], or an error with a [`MycarParkingOvertimecharginginfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.overtimecharginginfo.sync")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/overtimecharginginfo/sync")]
#[doc(alias = "车辆停车超时重计费接口")]
#[doc(alias = "停车")]
#[doc(alias = "车辆")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingOvertimecharginginfoSync {
    /// Plate number.
    ///
    /// 车牌号. Example: `浙Axxxxx`.
    pub car_number: Option<String>,
    /// Page that the smart assistant jumps to.
    ///
    /// 智能助理当前的跳转链接. Example: `http://xxxxx`.
    pub isv_url: Option<String>,
    /// Alipay parking lot id from `alipay.eco.mycar.parking.parkinglotinfo.create`.
    ///
    /// 支付宝停车平台ID. Example: `2015042321001004720200028594`.
    pub parking_id: Option<String>,
    /// Alipay's serial number of this stay, from entry to exit.
    ///
    /// 支付宝业务流水号. Example: `2020090711003017233600000001`.
    pub serial_no: Option<String>,
}

impl MycarParkingOvertimecharginginfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.eco.mycar.parking.overtimecharginginfo.sync` (车辆停车超时重计费接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MycarParkingOvertimecharginginfoSyncResponse {}

/// The error codes of `alipay.eco.mycar.parking.overtimecharginginfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingOvertimecharginginfoSyncErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingOvertimecharginginfoSyncErrorCode, "BIZ_ERROR" BizError,
    "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR" SystemError
);

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
    MycarParkingOvertimecharginginfoSync, MYCAR_PARKING_OVERTIMECHARGINGINFO_SYNC, 0
    car_number None, 1 isv_url None, 2 parking_id None, 3 serial_no None
);

record::record!(
    MycarParkingOvertimecharginginfoSyncResponse,
    MYCAR_PARKING_OVERTIMECHARGINGINFO_SYNC_RESPONSE
);

static MYCAR_PARKING_OVERTIMECHARGINGINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOvertimecharginginfoSync",
    file: "spec/eco/mycar.parking.overtimecharginginfo.sync.yaml",
    rows: &[
        schema::Row::Text("car_number"),
        schema::Row::Text("isv_url"),
        schema::Row::Text("parking_id"),
        schema::Row::Text("serial_no"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 22],
};

static MYCAR_PARKING_OVERTIMECHARGINGINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOvertimecharginginfoSyncResponse",
    file: "spec/eco/mycar.parking.overtimecharginginfo.sync.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
