//! `alipay.eco.mycar.parking.exitinfo.sync` · 车辆驶出接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/exitinfo/sync`. Described
//! in `spec/eco/mycar.parking.exitinfo.sync.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_EXITINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingExitinfoSync",
    file: "spec/eco/mycar.parking.exitinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("actual_amount", 9),
        schema::FieldDef::text("car_color", 10),
        schema::FieldDef::text("car_number", 11),
        schema::FieldDef::text("discount_amount", 12),
        schema::FieldDef::text("exit_id", 13),
        schema::FieldDef::new("is_encrypt_car_number", schema::Kind::Boolean, 14),
        schema::FieldDef::text("isv_url", 15),
        schema::FieldDef::text("order_amount", 16),
        schema::FieldDef::text("out_serial_no", 17),
        schema::FieldDef::text("out_time", 18),
        schema::FieldDef::text("parking_id", 19),
        schema::FieldDef::text("serial_no", 20),
        schema::FieldDef::text("space_number", 21),
        schema::FieldDef::text("store_id", 22),
    ],
    rules: &[],
};

static MYCAR_PARKING_EXITINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingExitinfoSyncResponse",
    file: "spec/eco/mycar.parking.exitinfo.sync.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.exitinfo.sync` (车辆驶出接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/exitinfo/sync`. Described
/// in `spec/eco/mycar.parking.exitinfo.sync.yaml`.
/// Answered by [`MycarParkingExitinfoSyncResponse`], or by an error with a [`MycarParkingExitinfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.exitinfo.sync")]
#[doc(alias = "车辆驶出接口")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingExitinfoSync {
    /// On the wire `actual_amount`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:9`.
    pub actual_amount: Option<String>,
    /// On the wire `car_color`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:10`.
    pub car_color: Option<String>,
    /// On the wire `car_number`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:11`.
    pub car_number: Option<String>,
    /// On the wire `discount_amount`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:12`.
    pub discount_amount: Option<String>,
    /// On the wire `exit_id`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:13`.
    pub exit_id: Option<String>,
    /// On the wire `is_encrypt_car_number`, true or false. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:14`.
    pub is_encrypt_car_number: Option<bool>,
    /// On the wire `isv_url`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:15`.
    pub isv_url: Option<String>,
    /// On the wire `order_amount`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:16`.
    pub order_amount: Option<String>,
    /// On the wire `out_serial_no`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:17`.
    pub out_serial_no: Option<String>,
    /// On the wire `out_time`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:18`.
    pub out_time: Option<String>,
    /// On the wire `parking_id`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:19`.
    pub parking_id: Option<String>,
    /// On the wire `serial_no`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:20`.
    pub serial_no: Option<String>,
    /// On the wire `space_number`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:21`.
    pub space_number: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:22`.
    pub store_id: Option<String>,
}

impl MycarParkingExitinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            actual_amount: None,
            car_color: None,
            car_number: None,
            discount_amount: None,
            exit_id: None,
            is_encrypt_car_number: None,
            isv_url: None,
            order_amount: None,
            out_serial_no: None,
            out_time: None,
            parking_id: None,
            serial_no: None,
            space_number: None,
            store_id: None,
        }
    }

    /// Sets [`actual_amount`](Self::actual_amount).
    #[inline]
    pub fn actual_amount(mut self, actual_amount: impl Into<String>) -> Self {
        self.actual_amount = Some(actual_amount.into());
        self
    }

    /// Sets [`car_color`](Self::car_color).
    #[inline]
    pub fn car_color(mut self, car_color: impl Into<String>) -> Self {
        self.car_color = Some(car_color.into());
        self
    }

    /// Sets [`car_number`](Self::car_number).
    #[inline]
    pub fn car_number(mut self, car_number: impl Into<String>) -> Self {
        self.car_number = Some(car_number.into());
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`exit_id`](Self::exit_id).
    #[inline]
    pub fn exit_id(mut self, exit_id: impl Into<String>) -> Self {
        self.exit_id = Some(exit_id.into());
        self
    }

    /// Sets [`is_encrypt_car_number`](Self::is_encrypt_car_number).
    #[inline]
    pub fn is_encrypt_car_number(mut self, is_encrypt_car_number: bool) -> Self {
        self.is_encrypt_car_number = Some(is_encrypt_car_number);
        self
    }

    /// Sets [`isv_url`](Self::isv_url).
    #[inline]
    pub fn isv_url(mut self, isv_url: impl Into<String>) -> Self {
        self.isv_url = Some(isv_url.into());
        self
    }

    /// Sets [`order_amount`](Self::order_amount).
    #[inline]
    pub fn order_amount(mut self, order_amount: impl Into<String>) -> Self {
        self.order_amount = Some(order_amount.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`out_time`](Self::out_time).
    #[inline]
    pub fn out_time(mut self, out_time: impl Into<String>) -> Self {
        self.out_time = Some(out_time.into());
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

    /// Sets [`space_number`](Self::space_number).
    #[inline]
    pub fn space_number(mut self, space_number: impl Into<String>) -> Self {
        self.space_number = Some(space_number.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }
}

impl record::Record for MycarParkingExitinfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_EXITINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.actual_amount),
            1 => Some(&self.car_color),
            2 => Some(&self.car_number),
            3 => Some(&self.discount_amount),
            4 => Some(&self.exit_id),
            5 => Some(&self.is_encrypt_car_number),
            6 => Some(&self.isv_url),
            7 => Some(&self.order_amount),
            8 => Some(&self.out_serial_no),
            9 => Some(&self.out_time),
            10 => Some(&self.parking_id),
            11 => Some(&self.serial_no),
            12 => Some(&self.space_number),
            13 => Some(&self.store_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.actual_amount),
            1 => Some(&mut self.car_color),
            2 => Some(&mut self.car_number),
            3 => Some(&mut self.discount_amount),
            4 => Some(&mut self.exit_id),
            5 => Some(&mut self.is_encrypt_car_number),
            6 => Some(&mut self.isv_url),
            7 => Some(&mut self.order_amount),
            8 => Some(&mut self.out_serial_no),
            9 => Some(&mut self.out_time),
            10 => Some(&mut self.parking_id),
            11 => Some(&mut self.serial_no),
            12 => Some(&mut self.space_number),
            13 => Some(&mut self.store_id),
            _ => None,
        }
    }
}

impl Default for MycarParkingExitinfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingExitinfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingExitinfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingExitinfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MycarParkingExitinfoSync {}

impl record::Request for MycarParkingExitinfoSync {
    type Response = MycarParkingExitinfoSyncResponse;
    type ErrorCode = MycarParkingExitinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.exitinfo.sync",
        title: "车辆驶出接口",
        file: "spec/eco/mycar.parking.exitinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/exitinfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_EXITINFO_SYNC,
        response: &MYCAR_PARKING_EXITINFO_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.exitinfo.sync` (车辆驶出接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct MycarParkingExitinfoSyncResponse {}

impl record::Record for MycarParkingExitinfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_EXITINFO_SYNC_RESPONSE
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

impl Default for MycarParkingExitinfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MycarParkingExitinfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingExitinfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingExitinfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.mycar.parking.exitinfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingExitinfoSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:27`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.exitinfo.sync.yaml:28`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:29`.
    BizError,
    /// On the wire `CALL_TOO_OFFTEN`. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:30`.
    CallTooOfften,
    /// On the wire `SERIAL_NO_ENTER_NO_RECORD`. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:31`.
    SerialNoEnterNoRecord,
    /// On the wire `SERIAL_NO_DOUBLE_ENTER_NO_RECORD`. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:32`.
    SerialNoDoubleEnterNoRecord,
    /// On the wire `OPERATION_FREQUENTLY`. Source: `spec/eco/mycar.parking.exitinfo.sync.yaml:33`.
    OperationFrequently,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingExitinfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("CALL_TOO_OFFTEN", Self::CallTooOfften),
        ("SERIAL_NO_ENTER_NO_RECORD", Self::SerialNoEnterNoRecord),
        ("SERIAL_NO_DOUBLE_ENTER_NO_RECORD", Self::SerialNoDoubleEnterNoRecord),
        ("OPERATION_FREQUENTLY", Self::OperationFrequently),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingExitinfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
