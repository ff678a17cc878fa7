//! `alipay.eco.mycar.parking.order.sync` · 订单同步接口
//!
//! Report a parking order to the parking platform.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/order/sync`. Described in
//! `spec/eco/mycar.parking.order.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.mycar.parking.order.sync` (订单同步接口).
///
/// Report a parking order to the parking platform.
///
/// ```
/// use alipay::eco::MycarParkingOrderSync;
///
/// let request = MycarParkingOrderSync::new()
///     .car_number("浙Axxxxx")
///     .order_no("7674879087745646586")
///     .order_status("1")
///     .order_time("2016-08-12 20:27:30")
///     .out_order_no("201605061278654435466567")
///     .out_parking_id("201605061278654")
///     .parking_name("上海证大五道口地下停车场");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`car_number`](Self::car_number) | required; at most 8 characters (advisory) |
/// | [`in_time`](Self::in_time) | a time |
/// | [`order_no`](Self::order_no) | required; at most 64 characters (advisory) |
/// | [`order_status`](Self::order_status) | required; at most 1 character (advisory); one of `0`, `1` |
/// | [`order_time`](Self::order_time) | required; at most 19 characters (advisory) |
/// | [`out_order_no`](Self::out_order_no) | required; at most 64 characters (advisory) |
/// | [`out_parking_id`](Self::out_parking_id) | required; at most 32 characters (advisory) |
/// | [`out_time`](Self::out_time) | a time |
/// | [`parking_name`](Self::parking_name) | required; at most 64 characters (advisory) |
/// | [`pay_scene`](Self::pay_scene) | one of its values |
/// | [`pay_time`](Self::pay_time) | a time |
/// | [`user_id`](Self::user_id) | required in some cases; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/order/sync`. Described in
/// `spec/eco/mycar.parking.order.sync.yaml`.
/// Returns [`MycarParkingOrderSyncResponse`], or an error with a [`MycarParkingOrderSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.order.sync")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/order/sync")]
#[doc(alias = "订单同步接口")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingOrderSync {
    /// Partner id to receive commission on this order; for offline reconciliation only.
    ///
    /// Example: `2088xxxxxx`.
    pub agent_pid: Option<String>,
    /// Plate number.
    ///
    /// 车牌; required; at most 8 characters (advisory). Example: `浙Axxxxx`.
    pub car_number: String,
    /// Number of the parking card that paid; otherwise `*`.
    ///
    /// Example: `2357868977445645645656`.
    pub card_number: Option<String>,
    /// Parking time in minutes.
    ///
    /// 停车时长. Example: `320`.
    pub in_duration: Option<String>,
    /// Time of entry, 24-hour clock.
    ///
    /// 入场时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-08-12 20:20:13`.
    pub in_time: Option<record::DateTime>,
    /// Open id of the user in the app.
    ///
    /// Example: `021uU2O6oUtUsckXA1rpUpiWpFWNTOFZXoOgVOPIrkW2Dgb`.
    pub open_id: Option<String>,
    /// Alipay payment serial number, unique in the system.
    ///
    /// 支付宝支付流水; required; at most 64 characters (advisory). Example: `7674879087745646586`.
    pub order_no: String,
    /// State of the equipment vendor's order.
    ///
    /// 设备商订单状态; required; at most 1 character (advisory); one of `0`, `1`. Example: `1`.
    pub order_status: String,
    /// Time the order was created, 24-hour clock.
    ///
    /// 订单创建时间; required; at most 19 characters (advisory). Example: `2016-08-12 20:27:30`.
    pub order_time: String,
    /// Order number from the ISV's system.
    ///
    /// 设备商订单号; required; at most 64 characters (advisory). Example: `201605061278654435466567`.
    pub out_order_no: String,
    /// ISV's parking lot id, as given to `alipay.eco.mycar.parking.parkinglotinfo.create`.
    ///
    /// ISV停车场ID; required; at most 32 characters (advisory). Example: `201605061278654`.
    pub out_parking_id: String,
    /// Time of exit, 24-hour clock.
    ///
    /// 出场时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-03-04 15:04:05`.
    pub out_time: Option<record::DateTime>,
    /// Alipay parking lot id from `alipay.eco.mycar.parking.parkinglotinfo.create`.
    ///
    /// 支付宝停车平台ID. Example: `1234567890123456`.
    pub parking_id: Option<String>,
    /// Parking lot name, as given to `alipay.eco.mycar.parking.parkinglotinfo.create`.
    ///
    /// 停车场名称; required; at most 64 characters (advisory). Example: `上海证大五道口地下停车场`.
    pub parking_name: String,
    /// Serial number of this stay, from `alipay.eco.mycar.parking.enterinfo.sync`.
    ///
    /// 支付宝业务流水号. Example: `2020090711003017233600000001`.
    pub parking_record_id: Option<String>,
    /// Amount paid, with two decimals.
    ///
    /// 缴费金额. Example: `20.00`.
    pub pay_money: Option<String>,
    /// Where the user paid; decides whether green energy is granted, only inside the lot.
    ///
    /// 支付场景. Example: `INPARKINGLOT_PAY`.
    pub pay_scene: Option<record::Choice<MycarParkingOrderSyncPayScene>>,
    /// Time of payment, 24-hour clock.
    ///
    /// 缴费时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-08-12 23:20:23`.
    pub pay_time: Option<record::DateTime>,
    /// How the user paid.
    ///
    /// 付款方式; other values may be added. Example: `1`.
    pub pay_type: Option<record::Choice<MycarParkingOrderSyncPayType>>,
    /// Indirect-acquiring merchant id.
    ///
    /// 间连商户ID. Example: `12345678900`.
    pub smid: Option<String>,
    /// Alipay user id of the payer, 16 digits starting with 2088; must be right.
    ///
    /// 停车缴费用户 id; required in some cases; at most 16 characters; at least 16 characters; matches `^[0-9]*$`.
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl MycarParkingOrderSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_pid`](Self::agent_pid).
    #[inline]
    pub fn agent_pid(mut self, agent_pid: impl Into<String>) -> Self {
        self.agent_pid = Some(agent_pid.into());
        self
    }

    /// Sets [`car_number`](Self::car_number).
    #[inline]
    pub fn car_number(mut self, car_number: impl Into<String>) -> Self {
        self.car_number = car_number.into();
        self
    }

    /// Sets [`card_number`](Self::card_number).
    #[inline]
    pub fn card_number(mut self, card_number: impl Into<String>) -> Self {
        self.card_number = Some(card_number.into());
        self
    }

    /// Sets [`in_duration`](Self::in_duration).
    #[inline]
    pub fn in_duration(mut self, in_duration: impl Into<String>) -> Self {
        self.in_duration = Some(in_duration.into());
        self
    }

    /// Sets [`in_time`](Self::in_time).
    #[inline]
    pub fn in_time(mut self, in_time: impl Into<record::DateTime>) -> Self {
        self.in_time = Some(in_time.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = order_no.into();
        self
    }

    /// Sets [`order_status`](Self::order_status).
    #[inline]
    pub fn order_status(mut self, order_status: impl Into<String>) -> Self {
        self.order_status = order_status.into();
        self
    }

    /// Sets [`order_time`](Self::order_time).
    #[inline]
    pub fn order_time(mut self, order_time: impl Into<String>) -> Self {
        self.order_time = order_time.into();
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = out_order_no.into();
        self
    }

    /// Sets [`out_parking_id`](Self::out_parking_id).
    #[inline]
    pub fn out_parking_id(mut self, out_parking_id: impl Into<String>) -> Self {
        self.out_parking_id = out_parking_id.into();
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

    /// Sets [`parking_name`](Self::parking_name).
    #[inline]
    pub fn parking_name(mut self, parking_name: impl Into<String>) -> Self {
        self.parking_name = parking_name.into();
        self
    }

    /// Sets [`parking_record_id`](Self::parking_record_id).
    #[inline]
    pub fn parking_record_id(mut self, parking_record_id: impl Into<String>) -> Self {
        self.parking_record_id = Some(parking_record_id.into());
        self
    }

    /// Sets [`pay_money`](Self::pay_money).
    #[inline]
    pub fn pay_money(mut self, pay_money: impl Into<String>) -> Self {
        self.pay_money = Some(pay_money.into());
        self
    }

    /// Sets [`pay_scene`](Self::pay_scene).
    #[inline]
    pub fn pay_scene(
        mut self,
        pay_scene: impl Into<record::Choice<MycarParkingOrderSyncPayScene>>,
    ) -> Self {
        self.pay_scene = Some(pay_scene.into());
        self
    }

    /// Sets [`pay_time`](Self::pay_time).
    #[inline]
    pub fn pay_time(mut self, pay_time: impl Into<record::DateTime>) -> Self {
        self.pay_time = Some(pay_time.into());
        self
    }

    /// Sets [`pay_type`](Self::pay_type).
    #[inline]
    pub fn pay_type(
        mut self,
        pay_type: impl Into<record::Choice<MycarParkingOrderSyncPayType>>,
    ) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.eco.mycar.parking.order.sync` (订单同步接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MycarParkingOrderSyncResponse {}

/// The values of the platform's type `MycarParkingOrderSyncPayScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingOrderSyncPayScene {
    /// `INPARKINGLOT_PAY`: Online, inside the lot (场内在线缴费).
    InparkinglotPay,
    /// `ENTRANCE_EXIT_PAY`: At entrance or exit (出入口缴费).
    EntranceExitPay,
    /// `VEH_DEVICE_PAY`: By the vehicle's device (车机缴费).
    VehDevicePay,
}

record::enumeration!(
    MycarParkingOrderSyncPayScene, "INPARKINGLOT_PAY" InparkinglotPay,
    "ENTRANCE_EXIT_PAY" EntranceExitPay, "VEH_DEVICE_PAY" VehDevicePay
);

/// The values of the platform's type `MycarParkingOrderSyncPayType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MycarParkingOrderSyncPayType {
    /// `1`: Alipay online payment (支付宝在线缴费).
    V1,
}

record::enumeration!(MycarParkingOrderSyncPayType, "1" V1);

/// The error codes of `alipay.eco.mycar.parking.order.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MycarParkingOrderSyncErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PARKING_USER_ID_IS_EMPTY`.
    ParkingUserIdIsEmpty,
    /// `PARKING_USER_ID_FORMAT_ERROR`.
    ParkingUserIdFormatError,
    /// `PARKING_OUT_ORDER_NO_IS_EMPTY`.
    ParkingOutOrderNoIsEmpty,
    /// `PARKING_ORDER_STATUS_IS_EMPTY`.
    ParkingOrderStatusIsEmpty,
    /// `PARKING_ORDER_TIME_IS_EMPTY`.
    ParkingOrderTimeIsEmpty,
    /// `PARKING_ORDER_TIME_FORMAT_ERROR`.
    ParkingOrderTimeFormatError,
    /// `PARKING_ORDER_NO_IS_EMPTY`.
    ParkingOrderNoIsEmpty,
    /// `PARKING_PAY_TIME_IS_EMPTY`.
    ParkingPayTimeIsEmpty,
    /// `PARKING_PAY_TIME_FORMAT_ERROR`.
    ParkingPayTimeFormatError,
    /// `PARKING_PAY_TYPE_IS_EMPTY`.
    ParkingPayTypeIsEmpty,
    /// `PARKING_PAY_TYPE_ILLEGAL`.
    ParkingPayTypeIllegal,
    /// `PARKING_PAY_MONEY_IS_EMPTY`.
    ParkingPayMoneyIsEmpty,
    /// `PARKING_PAY_MONEY_ILLEGAL`.
    ParkingPayMoneyIllegal,
    /// `PARKING_IN_TIME_IS_EMPTY`.
    ParkingInTimeIsEmpty,
    /// `PARKING_IN_TIME_FORMAT_ERROR`.
    ParkingInTimeFormatError,
    /// `PARKING_IN_DURATION_IS_EMPTY`.
    ParkingInDurationIsEmpty,
    /// `PARKING_CAR_NUMBER_IS_EMPTY`.
    ParkingCarNumberIsEmpty,
    /// `PARKING_CAR_NUMBER_FORMAT_ERROR`.
    ParkingCarNumberFormatError,
    /// `PARKING_NAME_LENGTH_TOO_LONG`.
    ParkingNameLengthTooLong,
    /// `PARKING_ID_IS_EMPTY`.
    ParkingIdIsEmpty,
    /// `PARKING_LOT_NOT_EXIST`: The parking lot does not exist.
    ///
    /// Check the parking lot id.
    ParkingLotNotExist,
    /// `ISV_APP_ID_ILLEGAL`.
    IsvAppIdIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARKING_ORDER_STATUS_ILLEGAL`.
    ParkingOrderStatusIllegal,
    /// `PARKING_DEDUCT_ORDER_HAS_SYNCED`.
    ParkingDeductOrderHasSynced,
    /// `NO_PERMISSION_ERROR`: The caller has no permission.
    NoPermissionError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MycarParkingOrderSyncErrorCode, "BIZ_ERROR" BizError, "INVALID_PARAMETER"
    InvalidParameter, "PARKING_USER_ID_IS_EMPTY" ParkingUserIdIsEmpty,
    "PARKING_USER_ID_FORMAT_ERROR" ParkingUserIdFormatError,
    "PARKING_OUT_ORDER_NO_IS_EMPTY" ParkingOutOrderNoIsEmpty,
    "PARKING_ORDER_STATUS_IS_EMPTY" ParkingOrderStatusIsEmpty,
    "PARKING_ORDER_TIME_IS_EMPTY" ParkingOrderTimeIsEmpty,
    "PARKING_ORDER_TIME_FORMAT_ERROR" ParkingOrderTimeFormatError,
    "PARKING_ORDER_NO_IS_EMPTY" ParkingOrderNoIsEmpty, "PARKING_PAY_TIME_IS_EMPTY"
    ParkingPayTimeIsEmpty, "PARKING_PAY_TIME_FORMAT_ERROR" ParkingPayTimeFormatError,
    "PARKING_PAY_TYPE_IS_EMPTY" ParkingPayTypeIsEmpty, "PARKING_PAY_TYPE_ILLEGAL"
    ParkingPayTypeIllegal, "PARKING_PAY_MONEY_IS_EMPTY" ParkingPayMoneyIsEmpty,
    "PARKING_PAY_MONEY_ILLEGAL" ParkingPayMoneyIllegal, "PARKING_IN_TIME_IS_EMPTY"
    ParkingInTimeIsEmpty, "PARKING_IN_TIME_FORMAT_ERROR" ParkingInTimeFormatError,
    "PARKING_IN_DURATION_IS_EMPTY" ParkingInDurationIsEmpty,
    "PARKING_CAR_NUMBER_IS_EMPTY" ParkingCarNumberIsEmpty,
    "PARKING_CAR_NUMBER_FORMAT_ERROR" ParkingCarNumberFormatError,
    "PARKING_NAME_LENGTH_TOO_LONG" ParkingNameLengthTooLong, "PARKING_ID_IS_EMPTY"
    ParkingIdIsEmpty, "PARKING_LOT_NOT_EXIST" ParkingLotNotExist, "ISV_APP_ID_ILLEGAL"
    IsvAppIdIllegal, "SYSTEM_ERROR" SystemError, "PARKING_ORDER_STATUS_ILLEGAL"
    ParkingOrderStatusIllegal, "PARKING_DEDUCT_ORDER_HAS_SYNCED"
    ParkingDeductOrderHasSynced, "NO_PERMISSION_ERROR" NoPermissionError
);

impl record::CallRequest for MycarParkingOrderSync {}

impl record::Request for MycarParkingOrderSync {
    type Response = MycarParkingOrderSyncResponse;
    type ErrorCode = MycarParkingOrderSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.order.sync",
        title: "订单同步接口",
        file: "spec/eco/mycar.parking.order.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/mycar/parking/order/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MYCAR_PARKING_ORDER_SYNC,
        response: &MYCAR_PARKING_ORDER_SYNC_RESPONSE,
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
    MycarParkingOrderSync, MYCAR_PARKING_ORDER_SYNC, 0 agent_pid None, 1 car_number
    String::new(), 2 card_number None, 3 in_duration None, 4 in_time None, 5 open_id
    None, 6 order_no String::new(), 7 order_status String::new(), 8 order_time
    String::new(), 9 out_order_no String::new(), 10 out_parking_id String::new(), 11
    out_time None, 12 parking_id None, 13 parking_name String::new(), 14
    parking_record_id None, 15 pay_money None, 16 pay_scene None, 17 pay_time None, 18
    pay_type None, 19 smid None, 20 user_id None
);

record::record!(MycarParkingOrderSyncResponse, MYCAR_PARKING_ORDER_SYNC_RESPONSE);

static MYCAR_PARKING_ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderSync",
    file: "spec/eco/mycar.parking.order.sync.yaml",
    rows: &[
        schema::Row::Text("agent_pid"),
        schema::Row::Limited(
            "car_number",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(8)),
            ],
        ),
        schema::Row::Text("card_number"),
        schema::Row::Text("in_duration"),
        schema::Row::Limited(
            "in_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "order_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "order_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(1)),
                schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"])),
            ],
        ),
        schema::Row::Limited(
            "order_time",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(19)),
            ],
        ),
        schema::Row::Limited(
            "out_order_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "out_parking_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "out_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("parking_id"),
        schema::Row::Limited(
            "parking_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("parking_record_id"),
        schema::Row::Text("pay_money"),
        schema::Row::Limited(
            "pay_scene",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["INPARKINGLOT_PAY", "ENTRANCE_EXIT_PAY", "VEH_DEVICE_PAY"],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "pay_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("pay_type"),
        schema::Row::Text("smid"),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        11, 15, 19, 20, 23, 27, 28, 28, 29, 33, 37, 38, 41, 45, 46, 47, 50, 54, 55, 58,
        62, 63, 66, 70, 71, 74, 74, 75, 80, 84, 85, 88, 93, 94, 97, 103, 106, 108, 116,
        118, 123, 124, 125,
    ],
};

static MYCAR_PARKING_ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderSyncResponse",
    file: "spec/eco/mycar.parking.order.sync.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
