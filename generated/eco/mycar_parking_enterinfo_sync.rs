//! `alipay.eco.mycar.parking.enterinfo.sync` · 车辆驶入接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/enterinfo/sync`. Described
//! in `spec/eco/mycar.parking.enterinfo.sync.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_ENTERINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingEnterinfoSync",
    file: "spec/eco/mycar.parking.enterinfo.sync.yaml",
    fields: &[
        schema::FieldDef::new("agreement_query", schema::Kind::Boolean, 9),
        schema::FieldDef::text("car_color", 10),
        schema::FieldDef::text("car_number", 11),
        schema::FieldDef::text("entrance_id", 12),
        schema::FieldDef::new("free_minutes", schema::Kind::Integer, 13),
        schema::FieldDef::text("in_time", 14),
        schema::FieldDef::new("is_encrypt_car_number", schema::Kind::Boolean, 15),
        schema::FieldDef::text("isv_url", 16),
        schema::FieldDef::text("out_serial_no", 17),
        schema::FieldDef::text("parking_id", 18),
        schema::FieldDef::text("space_number", 19),
        schema::FieldDef::text("store_id", 20),
    ],
    rules: &[],
};

static MYCAR_PARKING_ENTERINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingEnterinfoSyncResponse",
    file: "spec/eco/mycar.parking.enterinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("agreement_scene", 23),
        schema::FieldDef::text("agreement_status", 24),
        schema::FieldDef::text("car_status", 25),
        schema::FieldDef::text("current_time", 26),
        schema::FieldDef::text("serial_no", 27),
    ],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.enterinfo.sync` (车辆驶入接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/enterinfo/sync`. Described
/// in `spec/eco/mycar.parking.enterinfo.sync.yaml`.
/// Answered by [`MycarParkingEnterinfoSyncResponse`], or by an error with a [`MycarParkingEnterinfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.enterinfo.sync")]
#[doc(alias = "车辆驶入接口")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingEnterinfoSync {
    /// On the wire `agreement_query`, true or false. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:9`.
    pub agreement_query: Option<bool>,
    /// On the wire `car_color`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:10`.
    pub car_color: Option<String>,
    /// On the wire `car_number`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:11`.
    pub car_number: Option<String>,
    /// On the wire `entrance_id`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:12`.
    pub entrance_id: Option<String>,
    /// On the wire `free_minutes`, a whole number. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:13`.
    pub free_minutes: Option<i64>,
    /// On the wire `in_time`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:14`.
    pub in_time: Option<String>,
    /// On the wire `is_encrypt_car_number`, true or false. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:15`.
    pub is_encrypt_car_number: Option<bool>,
    /// On the wire `isv_url`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:16`.
    pub isv_url: Option<String>,
    /// On the wire `out_serial_no`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:17`.
    pub out_serial_no: Option<String>,
    /// On the wire `parking_id`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:18`.
    pub parking_id: Option<String>,
    /// On the wire `space_number`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:19`.
    pub space_number: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:20`.
    pub store_id: Option<String>,
}

impl MycarParkingEnterinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_query: None,
            car_color: None,
            car_number: None,
            entrance_id: None,
            free_minutes: None,
            in_time: None,
            is_encrypt_car_number: None,
            isv_url: None,
            out_serial_no: None,
            parking_id: None,
            space_number: None,
            store_id: None,
        }
    }

    /// Sets [`agreement_query`](Self::agreement_query).
    #[inline]
    pub fn agreement_query(mut self, agreement_query: bool) -> Self {
        self.agreement_query = Some(agreement_query);
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

    /// Sets [`entrance_id`](Self::entrance_id).
    #[inline]
    pub fn entrance_id(mut self, entrance_id: impl Into<String>) -> Self {
        self.entrance_id = Some(entrance_id.into());
        self
    }

    /// Sets [`free_minutes`](Self::free_minutes).
    #[inline]
    pub fn free_minutes(mut self, free_minutes: i64) -> Self {
        self.free_minutes = Some(free_minutes);
        self
    }

    /// Sets [`in_time`](Self::in_time).
    #[inline]
    pub fn in_time(mut self, in_time: impl Into<String>) -> Self {
        self.in_time = Some(in_time.into());
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

impl record::Record for MycarParkingEnterinfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_ENTERINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_query),
            1 => Some(&self.car_color),
            2 => Some(&self.car_number),
            3 => Some(&self.entrance_id),
            4 => Some(&self.free_minutes),
            5 => Some(&self.in_time),
            6 => Some(&self.is_encrypt_car_number),
            7 => Some(&self.isv_url),
            8 => Some(&self.out_serial_no),
            9 => Some(&self.parking_id),
            10 => Some(&self.space_number),
            11 => Some(&self.store_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_query),
            1 => Some(&mut self.car_color),
            2 => Some(&mut self.car_number),
            3 => Some(&mut self.entrance_id),
            4 => Some(&mut self.free_minutes),
            5 => Some(&mut self.in_time),
            6 => Some(&mut self.is_encrypt_car_number),
            7 => Some(&mut self.isv_url),
            8 => Some(&mut self.out_serial_no),
            9 => Some(&mut self.parking_id),
            10 => Some(&mut self.space_number),
            11 => Some(&mut self.store_id),
            _ => None,
        }
    }
}

impl Default for MycarParkingEnterinfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingEnterinfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingEnterinfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingEnterinfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MycarParkingEnterinfoSync {}

impl record::Request for MycarParkingEnterinfoSync {
    type Response = MycarParkingEnterinfoSyncResponse;
    type ErrorCode = MycarParkingEnterinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.enterinfo.sync",
        title: "车辆驶入接口",
        file: "spec/eco/mycar.parking.enterinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/enterinfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_ENTERINFO_SYNC,
        response: &MYCAR_PARKING_ENTERINFO_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.enterinfo.sync` (车辆驶入接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MycarParkingEnterinfoSyncResponse {
    /// On the wire `agreement_scene`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:23`.
    pub agreement_scene: Option<String>,
    /// On the wire `agreement_status`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:24`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_status: Option<String>,
    /// On the wire `car_status`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:25`.
    pub car_status: Option<String>,
    /// On the wire `current_time`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:26`.
    pub current_time: Option<String>,
    /// On the wire `serial_no`, a text. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:27`.
    pub serial_no: Option<String>,
}

#[allow(deprecated)]
impl record::Record for MycarParkingEnterinfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_ENTERINFO_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_scene),
            1 => Some(&self.agreement_status),
            2 => Some(&self.car_status),
            3 => Some(&self.current_time),
            4 => Some(&self.serial_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_scene),
            1 => Some(&mut self.agreement_status),
            2 => Some(&mut self.car_status),
            3 => Some(&mut self.current_time),
            4 => Some(&mut self.serial_no),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for MycarParkingEnterinfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_scene: None,
            agreement_status: None,
            car_status: None,
            current_time: None,
            serial_no: None,
        }
    }
}

impl Clone for MycarParkingEnterinfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingEnterinfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingEnterinfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.mycar.parking.enterinfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingEnterinfoSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:30`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:31`.
    BizError,
    /// On the wire `CALL_TOO_OFFTEN`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:32`.
    CallTooOfften,
    /// On the wire `ISV_APP_ID_ILLEGAL`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:33`.
    IsvAppIdIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.enterinfo.sync.yaml:34`.
    SystemError,
    /// On the wire `OPERATION_FREQUENTLY`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:35`.
    OperationFrequently,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingEnterinfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("CALL_TOO_OFFTEN", Self::CallTooOfften),
        ("ISV_APP_ID_ILLEGAL", Self::IsvAppIdIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPERATION_FREQUENTLY", Self::OperationFrequently),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingEnterinfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
