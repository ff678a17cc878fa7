//! `alipay.eco.mycar.parking.exitinfo.sync` · 车辆驶出接口
//!
//! Report that a vehicle has left a parking lot.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/exitinfo/sync`. Described
//! in `spec/eco/mycar.parking.exitinfo.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.exitinfo.sync` (车辆驶出接口).
///
/// Report that a vehicle has left a parking lot.
///
/// ```
/// use alipay::eco::MycarParkingExitinfoSync;
///
/// let request = MycarParkingExitinfoSync::new()
///     .actual_amount("10.00");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`car_color`](Self::car_color) | one of its values |
/// | [`out_time`](Self::out_time) | a time |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/exitinfo/sync`. Described
/// in `spec/eco/mycar.parking.exitinfo.sync.yaml`.
/// Returns [`MycarParkingExitinfoSyncResponse`], or an error with a [`MycarParkingExitinfoSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.exitinfo.sync")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/exitinfo/sync")]
#[doc(alias = "车辆驶出接口")]
#[doc(alias = "车辆")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingExitinfoSync {
    /// Amount actually due.
    ///
    /// 实际金额. Example: `10.00`.
    pub actual_amount: Option<String>,
    /// Plate color.
    ///
    /// 车牌颜色. Example: `BLUE`.
    pub car_color: Option<record::Choice<MycarParkingExitinfoSyncCarColor>>,
    /// Plate number.
    ///
    /// 车牌号. Example: `浙A00000`.
    pub car_number: Option<String>,
    /// Discount.
    ///
    /// 折扣金额. Example: `10.00`.
    pub discount_amount: Option<String>,
    /// Exit used, in lots with several.
    ///
    /// Example: `SN001`.
    pub exit_id: Option<String>,
    /// Whether the plate number is encrypted.
    ///
    /// 是否加密. Defaults to `false`. Example: `false`.
    pub is_encrypt_car_number: Option<bool>,
    /// Page that the smart assistant jumps to.
    ///
    /// 智能助理当前的跳转链接. Example: `http://xxxxx`.
    pub isv_url: Option<String>,
    /// Total of the order.
    ///
    /// 订单总金额. Example: `10.00`.
    pub order_amount: Option<String>,
    /// External parking serial number; links entry and exit.
    ///
    /// 外部停车流水号. Example: `2020090711003017233600000001`.
    pub out_serial_no: Option<String>,
    /// Time of exit, 24-hour clock.
    ///
    /// 车辆离场时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-07-24 03:07:50`.
    pub out_time: Option<record::DateTime>,
    /// Alipay parking lot id from `alipay.eco.mycar.parking.parkinglotinfo.create`.
    ///
    /// 支付宝停车平台ID. Example: `PI1592907192010409114`.
    pub parking_id: Option<String>,
    /// Serial number of this stay, from `alipay.eco.mycar.parking.enterinfo.sync`.
    ///
    /// 支付宝业务流水号. Example: `2020090711003017233600000001`.
    pub serial_no: Option<String>,
    /// Number of the space, for roadside parking.
    ///
    /// Example: `PK001`.
    pub space_number: Option<String>,
    /// External parking lot number of `parking_id`, kept with the store.
    ///
    /// Example: `360xx`.
    pub store_id: Option<String>,
}

impl MycarParkingExitinfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`actual_amount`](Self::actual_amount).
    #[inline]
    pub fn actual_amount(mut self, actual_amount: impl Into<String>) -> Self {
        self.actual_amount = Some(actual_amount.into());
        self
    }

    /// Sets [`car_color`](Self::car_color).
    #[inline]
    pub fn car_color(
        mut self,
        car_color: impl Into<record::Choice<MycarParkingExitinfoSyncCarColor>>,
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
    pub fn out_time(mut self, out_time: impl Into<record::DateTime>) -> Self {
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

/// The response of `alipay.eco.mycar.parking.exitinfo.sync` (车辆驶出接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MycarParkingExitinfoSyncResponse {}

/// The values of the platform's type `MycarParkingExitinfoSyncCarColor`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingExitinfoSyncCarColor {
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
    MycarParkingExitinfoSyncCarColor, "BLUE" Blue, "GREEN" Green, "YELLOW" Yellow,
    "WHITE" White, "BLACK" Black, "LIMEGREEN" Limegreen
);

/// The error codes of `alipay.eco.mycar.parking.exitinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingExitinfoSyncErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `CALL_TOO_OFFTEN`.
    CallTooOfften,
    /// `SERIAL_NO_ENTER_NO_RECORD`.
    SerialNoEnterNoRecord,
    /// `SERIAL_NO_DOUBLE_ENTER_NO_RECORD`.
    SerialNoDoubleEnterNoRecord,
    /// `OPERATION_FREQUENTLY`: The operations are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    OperationFrequently,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingExitinfoSyncErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "BIZ_ERROR" BizError, "CALL_TOO_OFFTEN" CallTooOfften,
    "SERIAL_NO_ENTER_NO_RECORD" SerialNoEnterNoRecord, "SERIAL_NO_DOUBLE_ENTER_NO_RECORD"
    SerialNoDoubleEnterNoRecord, "OPERATION_FREQUENTLY" OperationFrequently
);

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
    MycarParkingExitinfoSync, MYCAR_PARKING_EXITINFO_SYNC, 0 actual_amount None, 1
    car_color None, 2 car_number None, 3 discount_amount None, 4 exit_id None, 5
    is_encrypt_car_number None, 6 isv_url None, 7 order_amount None, 8 out_serial_no
    None, 9 out_time None, 10 parking_id None, 11 serial_no None, 12 space_number None,
    13 store_id None
);

record::record!(MycarParkingExitinfoSyncResponse, MYCAR_PARKING_EXITINFO_SYNC_RESPONSE);

static MYCAR_PARKING_EXITINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingExitinfoSync",
    file: "spec/eco/mycar.parking.exitinfo.sync.yaml",
    rows: &[
        schema::Row::Text("actual_amount"),
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
        schema::Row::Text("discount_amount"),
        schema::Row::Text("exit_id"),
        schema::Row::Plain("is_encrypt_car_number", schema::Kind::Boolean),
        schema::Row::Text("isv_url"),
        schema::Row::Text("order_amount"),
        schema::Row::Text("out_serial_no"),
        schema::Row::Limited(
            "out_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("parking_id"),
        schema::Row::Text("serial_no"),
        schema::Row::Text("space_number"),
        schema::Row::Text("store_id"),
    ],
    rules: &[],
    lines: &[11, 12, 15, 24, 25, 26, 27, 33, 38, 39, 44, 44, 45, 50, 55, 56],
};

static MYCAR_PARKING_EXITINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingExitinfoSyncResponse",
    file: "spec/eco/mycar.parking.exitinfo.sync.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
