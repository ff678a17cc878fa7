//! `alipay.eco.mycar.parking.enterinfo.sync` · 车辆驶入接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/enterinfo/sync`. Described
//! in `spec/eco/mycar.parking.enterinfo.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/eco/mycar.parking.enterinfo.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.eco.mycar.parking.enterinfo.sync",
    title: "车辆驶入接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "CALL_TOO_OFFTEN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "ISV_APP_ID_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 34,
        },
        schema::ErrorDef {
            code: "OPERATION_FREQUENTLY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
    ],
};

static MYCAR_PARKING_ENTERINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingEnterinfoSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_query",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "car_color",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "car_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "entrance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "free_minutes",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "in_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "is_encrypt_car_number",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "isv_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "out_serial_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "parking_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "space_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static MYCAR_PARKING_ENTERINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingEnterinfoSyncResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "agreement_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "car_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "current_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "serial_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct MycarParkingEnterinfoSync {
    /// The field `agreement_query`: true or false.
    ///
    /// On the wire `agreement_query`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:9`.
    pub agreement_query: Option<bool>,
    /// The field `car_color`: a text.
    ///
    /// On the wire `car_color`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:10`.
    pub car_color: Option<String>,
    /// The field `car_number`: a text.
    ///
    /// On the wire `car_number`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:11`.
    pub car_number: Option<String>,
    /// The field `entrance_id`: a text.
    ///
    /// On the wire `entrance_id`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:12`.
    pub entrance_id: Option<String>,
    /// The field `free_minutes`: a whole number.
    ///
    /// On the wire `free_minutes`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:13`.
    pub free_minutes: Option<i64>,
    /// The field `in_time`: a text.
    ///
    /// On the wire `in_time`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:14`.
    pub in_time: Option<String>,
    /// The field `is_encrypt_car_number`: true or false.
    ///
    /// On the wire `is_encrypt_car_number`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:15`.
    pub is_encrypt_car_number: Option<bool>,
    /// The field `isv_url`: a text.
    ///
    /// On the wire `isv_url`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:16`.
    pub isv_url: Option<String>,
    /// The field `out_serial_no`: a text.
    ///
    /// On the wire `out_serial_no`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:17`.
    pub out_serial_no: Option<String>,
    /// The field `parking_id`: a text.
    ///
    /// On the wire `parking_id`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:18`.
    pub parking_id: Option<String>,
    /// The field `space_number`: a text.
    ///
    /// On the wire `space_number`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:19`.
    pub space_number: Option<String>,
    /// The field `store_id`: a text.
    ///
    /// On the wire `store_id`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:20`.
    pub store_id: Option<String>,
}

impl MycarParkingEnterinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_query`](Self::agreement_query).
    #[inline]
    #[must_use]
    pub fn agreement_query(mut self, agreement_query: bool) -> Self {
        self.agreement_query = Some(agreement_query);
        self
    }

    /// Sets [`car_color`](Self::car_color).
    #[inline]
    #[must_use]
    pub fn car_color(mut self, car_color: impl Into<String>) -> Self {
        self.car_color = Some(car_color.into());
        self
    }

    /// Sets [`car_number`](Self::car_number).
    #[inline]
    #[must_use]
    pub fn car_number(mut self, car_number: impl Into<String>) -> Self {
        self.car_number = Some(car_number.into());
        self
    }

    /// Sets [`entrance_id`](Self::entrance_id).
    #[inline]
    #[must_use]
    pub fn entrance_id(mut self, entrance_id: impl Into<String>) -> Self {
        self.entrance_id = Some(entrance_id.into());
        self
    }

    /// Sets [`free_minutes`](Self::free_minutes).
    #[inline]
    #[must_use]
    pub fn free_minutes(mut self, free_minutes: i64) -> Self {
        self.free_minutes = Some(free_minutes);
        self
    }

    /// Sets [`in_time`](Self::in_time).
    #[inline]
    #[must_use]
    pub fn in_time(mut self, in_time: impl Into<String>) -> Self {
        self.in_time = Some(in_time.into());
        self
    }

    /// Sets [`is_encrypt_car_number`](Self::is_encrypt_car_number).
    #[inline]
    #[must_use]
    pub fn is_encrypt_car_number(mut self, is_encrypt_car_number: bool) -> Self {
        self.is_encrypt_car_number = Some(is_encrypt_car_number);
        self
    }

    /// Sets [`isv_url`](Self::isv_url).
    #[inline]
    #[must_use]
    pub fn isv_url(mut self, isv_url: impl Into<String>) -> Self {
        self.isv_url = Some(isv_url.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    #[must_use]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    #[must_use]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`space_number`](Self::space_number).
    #[inline]
    #[must_use]
    pub fn space_number(mut self, space_number: impl Into<String>) -> Self {
        self.space_number = Some(space_number.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.eco.mycar.parking.enterinfo.sync` (车辆驶入接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MycarParkingEnterinfoSyncResponse {
    /// The field `agreement_scene`: a text.
    ///
    /// On the wire `agreement_scene`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:23`.
    pub agreement_scene: Option<String>,
    /// The field `agreement_status`: a text.
    ///
    /// On the wire `agreement_status`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:24`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_status: Option<String>,
    /// The field `car_status`: a text.
    ///
    /// On the wire `car_status`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:25`.
    pub car_status: Option<String>,
    /// The field `current_time`: a text.
    ///
    /// On the wire `current_time`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:26`.
    pub current_time: Option<String>,
    /// The field `serial_no`: a text.
    ///
    /// On the wire `serial_no`. Source: `spec/eco/mycar.parking.enterinfo.sync.yaml:27`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
