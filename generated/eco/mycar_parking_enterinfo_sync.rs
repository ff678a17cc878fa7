//! `alipay.eco.mycar.parking.enterinfo.sync` · 车辆驶入接口
//!
//! Report that a vehicle has entered a parking lot.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/enterinfo/sync`. Described
//! in `spec/eco/mycar.parking.enterinfo.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.enterinfo.sync` (车辆驶入接口).
///
/// Report that a vehicle has entered a parking lot.
///
/// ```
/// use alipay::eco::MycarParkingEnterinfoSync;
///
/// let request = MycarParkingEnterinfoSync::new()
///     .agreement_query(true);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`car_color`](Self::car_color) | one of its values |
/// | [`in_time`](Self::in_time) | a time |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/enterinfo/sync`. Described
/// in `spec/eco/mycar.parking.enterinfo.sync.yaml`.
/// Returns [`MycarParkingEnterinfoSyncResponse`], or an error with a [`MycarParkingEnterinfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.enterinfo.sync")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/enterinfo/sync")]
#[doc(alias = "车辆驶入接口")]
#[doc(alias = "车辆")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingEnterinfoSync {
    /// Whether to query the withholding status of the plate; true enables it.
    ///
    /// Example: `true`.
    pub agreement_query: Option<bool>,
    /// Plate color.
    ///
    /// 车牌颜色. Example: `BLUE`.
    pub car_color: Option<record::Choice<MycarParkingEnterinfoSyncCarColor>>,
    /// Plate number.
    ///
    /// 车牌号. Example: `浙A00000`.
    pub car_number: Option<String>,
    /// Entrance used, in lots with several.
    ///
    /// Example: `SN001`.
    pub entrance_id: Option<String>,
    /// Free minutes after entry.
    ///
    /// Example: `15`.
    pub free_minutes: Option<i64>,
    /// Entry time, 24-hour clock; not later than now.
    ///
    /// 车辆入场的时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-07-24 03:07:50`.
    pub in_time: Option<record::DateTime>,
    /// Whether the plate number is encrypted.
    ///
    /// 是否加密. Defaults to `false`. Example: `true`.
    pub is_encrypt_car_number: Option<bool>,
    /// Page that the smart assistant jumps to: mini program scheme or H5 address.
    ///
    /// 智能助理当前的跳转链接. Example: `http://xxxxx`.
    pub isv_url: Option<String>,
    /// External parking serial number; links entry and exit.
    ///
    /// 外部停车流水号. Example: `2020090711003017233600000001`.
    pub out_serial_no: Option<String>,
    /// Alipay parking lot id from `alipay.eco.mycar.parking.parkinglotinfo.create`.
    ///
    /// 支付宝停车平台ID. Example: `2015042321001004720200028594`.
    pub parking_id: Option<String>,
    /// Number of the space, for roadside parking.
    ///
    /// Example: `PK001`.
    pub space_number: Option<String>,
    /// External parking lot number of `parking_id`, kept with the store.
    ///
    /// Example: `360xx`.
    pub store_id: Option<String>,
}

impl MycarParkingEnterinfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_query`](Self::agreement_query).
    #[inline]
    pub fn agreement_query(mut self, agreement_query: bool) -> Self {
        self.agreement_query = Some(agreement_query);
        self
    }

    /// Sets [`car_color`](Self::car_color).
    #[inline]
    pub fn car_color(
        mut self,
        car_color: impl Into<record::Choice<MycarParkingEnterinfoSyncCarColor>>,
    ) -> Self {
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
    pub fn in_time(mut self, in_time: impl Into<record::DateTime>) -> Self {
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

/// The response of `alipay.eco.mycar.parking.enterinfo.sync` (车辆驶入接口).
#[non_exhaustive]
pub struct MycarParkingEnterinfoSyncResponse {
    /// Withholding scenes signed by the user, joined with commas.
    ///
    /// 用户签约的代扣场景字符集; other values may be added. Example: `PLATE_PAY,ETC_PAY`.
    pub agreement_scene: Option<
        record::Choice<MycarParkingEnterinfoSyncResponseAgreementScene>,
    >,
    /// Signing state; use `agreement_scene` instead.
    ///
    /// Example: `0：已签约无感代扣 1：未签约`.
    #[deprecated(note = "Use `agreement_scene`.")]
    pub agreement_status: Option<String>,
    /// Whether the vehicle can pay by automatic deduction.
    ///
    /// Example: `NORMAL`.
    pub car_status: Option<record::Choice<MycarParkingEnterinfoSyncResponseCarStatus>>,
    /// Time at which the state holds; query again before deducting.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-27 15:40:00`.
    pub current_time: Option<record::DateTime>,
    /// Alipay's serial number of this stay, from entry to exit.
    ///
    /// 支付宝业务流水号. Example: `2020090711003017233600000001`.
    pub serial_no: Option<String>,
}

/// The values of the platform's type `MycarParkingEnterinfoSyncCarColor`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingEnterinfoSyncCarColor {
    /// `BLUE`: Blue (蓝).
    Blue,
    /// `GREEN`: Green (绿).
    Green,
    /// `YELLOW`: Yellow (黄).
    Yellow,
    /// `WHITE`: White (白).
    White,
    /// `BLACK`: Black (黑).
    Black,
    /// `LIMEGREEN`: Yellow-green (黄绿色).
    Limegreen,
}

record::enumeration!(
    MycarParkingEnterinfoSyncCarColor, "BLUE" Blue, "GREEN" Green, "YELLOW" Yellow,
    "WHITE" White, "BLACK" Black, "LIMEGREEN" Limegreen
);

/// The values of the platform's type `MycarParkingEnterinfoSyncResponseAgreementScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingEnterinfoSyncResponseAgreementScene {
    /// `PLATE_PAY`: Usable where plates are recognized.
    PlatePay,
    /// `ETC_PAY`: Usable where ETC devices read plates.
    EtcPay,
    /// `NO_AGREEMENT_SCENE`: No agreement signed.
    NoAgreementScene,
}

record::enumeration!(
    MycarParkingEnterinfoSyncResponseAgreementScene, "PLATE_PAY" PlatePay, "ETC_PAY"
    EtcPay, "NO_AGREEMENT_SCENE" NoAgreementScene
);

/// The values of the platform's type `MycarParkingEnterinfoSyncResponseCarStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingEnterinfoSyncResponseCarStatus {
    /// `NORMAL`: Ordinary payment (正常缴费用户).
    Normal,
    /// `NON-SENSE-PAY`: Automatic payment possible (可无感支付用户).
    NonSensePay,
}

record::enumeration!(
    MycarParkingEnterinfoSyncResponseCarStatus, "NORMAL" Normal, "NON-SENSE-PAY"
    NonSensePay
);

/// The error codes of `alipay.eco.mycar.parking.enterinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingEnterinfoSyncErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `CALL_TOO_OFFTEN`.
    CallTooOfften,
    /// `ISV_APP_ID_ILLEGAL`.
    IsvAppIdIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `OPERATION_FREQUENTLY`: The operations are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    OperationFrequently,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingEnterinfoSyncErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError, "CALL_TOO_OFFTEN" CallTooOfften, "ISV_APP_ID_ILLEGAL" IsvAppIdIllegal,
    "SYSTEM_ERROR" SystemError, "OPERATION_FREQUENTLY" OperationFrequently
);

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
    MycarParkingEnterinfoSync, MYCAR_PARKING_ENTERINFO_SYNC, 0 agreement_query None, 1
    car_color None, 2 car_number None, 3 entrance_id None, 4 free_minutes None, 5 in_time
    None, 6 is_encrypt_car_number None, 7 isv_url None, 8 out_serial_no None, 9
    parking_id None, 10 space_number None, 11 store_id None
);

record::record!(
    MycarParkingEnterinfoSyncResponse, MYCAR_PARKING_ENTERINFO_SYNC_RESPONSE, 0
    agreement_scene None, 1 agreement_status None, 2 car_status None, 3 current_time
    None, 4 serial_no None
);

static MYCAR_PARKING_ENTERINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingEnterinfoSync",
    file: "spec/eco/mycar.parking.enterinfo.sync.yaml",
    rows: &[
        schema::Row::Plain("agreement_query", schema::Kind::Boolean),
        schema::Row::Limited(
            "car_color",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["BLUE", "GREEN", "YELLOW", "WHITE", "BLACK", "LIMEGREEN"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("car_number"),
        schema::Row::Text("entrance_id"),
        schema::Row::Plain("free_minutes", schema::Kind::Integer),
        schema::Row::Limited(
            "in_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain("is_encrypt_car_number", schema::Kind::Boolean),
        schema::Row::Text("isv_url"),
        schema::Row::Text("out_serial_no"),
        schema::Row::Text("parking_id"),
        schema::Row::Text("space_number"),
        schema::Row::Text("store_id"),
    ],
    rules: &[],
    lines: &[11, 15, 18, 27, 28, 29, 30, 33, 35, 41, 46, 51, 56, 57],
};

static MYCAR_PARKING_ENTERINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingEnterinfoSyncResponse",
    file: "spec/eco/mycar.parking.enterinfo.sync.yaml",
    rows: &[
        schema::Row::Text("agreement_scene"),
        schema::Row::Text("agreement_status"),
        schema::Row::Text("car_status"),
        schema::Row::Text("current_time"),
        schema::Row::Text("serial_no"),
    ],
    rules: &[],
    lines: &[],
};
