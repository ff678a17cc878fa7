//! `alipay.eco.mycar.parking.paymentinfo.sync` · 车辆停车缴费接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/paymentinfo/sync`.
//! Described in `spec/eco/mycar.parking.paymentinfo.sync.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_PAYMENTINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingPaymentinfoSync",
    file: "spec/eco/mycar.parking.paymentinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("car_number", 9),
        schema::FieldDef::text("isv_url", 10),
        schema::FieldDef::text("out_serial_no", 11),
        schema::FieldDef::text("parking_id", 12),
        schema::FieldDef::new("payment_free_minutes", schema::Kind::Integer, 13),
        schema::FieldDef::text("payment_time", 14),
        schema::FieldDef::text("serial_no", 15),
    ],
    rules: &[],
};

static MYCAR_PARKING_PAYMENTINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingPaymentinfoSyncResponse",
    file: "spec/eco/mycar.parking.paymentinfo.sync.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.paymentinfo.sync` (车辆停车缴费接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/paymentinfo/sync`.
/// Described in `spec/eco/mycar.parking.paymentinfo.sync.yaml`.
/// Answered by [`MycarParkingPaymentinfoSyncResponse`], or by an error with a [`MycarParkingPaymentinfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.paymentinfo.sync")]
#[doc(alias = "车辆停车缴费接口")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingPaymentinfoSync {
    /// On the wire `car_number`, a text. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:9`.
    pub car_number: Option<String>,
    /// On the wire `isv_url`, a text. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:10`.
    pub isv_url: Option<String>,
    /// On the wire `out_serial_no`, a text. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:11`.
    pub out_serial_no: Option<String>,
    /// On the wire `parking_id`, a text. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:12`.
    pub parking_id: Option<String>,
    /// On the wire `payment_free_minutes`, a whole number. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:13`.
    pub payment_free_minutes: Option<i64>,
    /// On the wire `payment_time`, a text. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:14`.
    pub payment_time: Option<String>,
    /// On the wire `serial_no`, a text. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:15`.
    pub serial_no: Option<String>,
}

impl MycarParkingPaymentinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            car_number: None,
            isv_url: None,
            out_serial_no: None,
            parking_id: None,
            payment_free_minutes: None,
            payment_time: None,
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

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`payment_free_minutes`](Self::payment_free_minutes).
    #[inline]
    pub fn payment_free_minutes(mut self, payment_free_minutes: i64) -> Self {
        self.payment_free_minutes = Some(payment_free_minutes);
        self
    }

    /// Sets [`payment_time`](Self::payment_time).
    #[inline]
    pub fn payment_time(mut self, payment_time: impl Into<String>) -> Self {
        self.payment_time = Some(payment_time.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: impl Into<String>) -> Self {
        self.serial_no = Some(serial_no.into());
        self
    }
}

impl record::Record for MycarParkingPaymentinfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_PAYMENTINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.car_number),
            1 => Some(&self.isv_url),
            2 => Some(&self.out_serial_no),
            3 => Some(&self.parking_id),
            4 => Some(&self.payment_free_minutes),
            5 => Some(&self.payment_time),
            6 => Some(&self.serial_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.car_number),
            1 => Some(&mut self.isv_url),
            2 => Some(&mut self.out_serial_no),
            3 => Some(&mut self.parking_id),
            4 => Some(&mut self.payment_free_minutes),
            5 => Some(&mut self.payment_time),
            6 => Some(&mut self.serial_no),
            _ => None,
        }
    }
}

impl Default for MycarParkingPaymentinfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingPaymentinfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingPaymentinfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingPaymentinfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MycarParkingPaymentinfoSync {}

impl record::Request for MycarParkingPaymentinfoSync {
    type Response = MycarParkingPaymentinfoSyncResponse;
    type ErrorCode = MycarParkingPaymentinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.paymentinfo.sync",
        title: "车辆停车缴费接口",
        file: "spec/eco/mycar.parking.paymentinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/paymentinfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_PAYMENTINFO_SYNC,
        response: &MYCAR_PARKING_PAYMENTINFO_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.paymentinfo.sync` (车辆停车缴费接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct MycarParkingPaymentinfoSyncResponse {}

impl record::Record for MycarParkingPaymentinfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_PAYMENTINFO_SYNC_RESPONSE
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

impl Default for MycarParkingPaymentinfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MycarParkingPaymentinfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingPaymentinfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingPaymentinfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.mycar.parking.paymentinfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingPaymentinfoSyncErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:20`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:21`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.paymentinfo.sync.yaml:22`.
    SystemError,
    /// On the wire `RECORD_NOT_FOUND`. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:23`.
    RecordNotFound,
    /// On the wire `OPERATION_FREQUENTLY`. Source: `spec/eco/mycar.parking.paymentinfo.sync.yaml:24`.
    OperationFrequently,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingPaymentinfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("RECORD_NOT_FOUND", Self::RecordNotFound),
        ("OPERATION_FREQUENTLY", Self::OperationFrequently),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingPaymentinfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
