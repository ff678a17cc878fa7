//! `alipay.eco.mycar.parking.order.sync` · 订单同步接口
//!
//! Report a parking order to the parking platform.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/order/sync`. Described in
//! `spec/eco/mycar.parking.order.sync.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderSync",
    file: "spec/eco/mycar.parking.order.sync.yaml",
    fields: &[
        schema::FieldDef::text("agent_pid", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 19),
                schema::LimitDef::advisory(schema::Limit::MaxLength(8), 20),
            ],
            ..schema::FieldDef::text("car_number", 15)
        },
        schema::FieldDef::text("card_number", 23),
        schema::FieldDef::text("in_duration", 27),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    28,
                ),
            ],
            ..schema::FieldDef::text("in_time", 28)
        },
        schema::FieldDef::text("open_id", 29),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 37),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 38),
            ],
            ..schema::FieldDef::text("order_no", 33)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 45),
                schema::LimitDef::advisory(schema::Limit::MaxLength(1), 46),
                schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 47),
            ],
            ..schema::FieldDef::text("order_status", 41)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 54),
                schema::LimitDef::advisory(schema::Limit::MaxLength(19), 55),
            ],
            ..schema::FieldDef::text("order_time", 50)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 62),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 63),
            ],
            ..schema::FieldDef::text("out_order_no", 58)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 70),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 71),
            ],
            ..schema::FieldDef::text("out_parking_id", 66)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    74,
                ),
            ],
            ..schema::FieldDef::text("out_time", 74)
        },
        schema::FieldDef::text("parking_id", 75),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 84),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 85),
            ],
            ..schema::FieldDef::text("parking_name", 80)
        },
        schema::FieldDef::text("parking_record_id", 88),
        schema::FieldDef::text("pay_money", 93),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["INPARKINGLOT_PAY", "ENTRANCE_EXIT_PAY", "VEH_DEVICE_PAY"],
                    ),
                    97,
                ),
            ],
            ..schema::FieldDef::text("pay_scene", 94)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    106,
                ),
            ],
            ..schema::FieldDef::text("pay_time", 103)
        },
        schema::FieldDef::text("pay_type", 108),
        schema::FieldDef::text("smid", 116),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 123),
                schema::LimitDef::new(schema::Limit::MinLength(16), 124),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 125),
            ],
            ..schema::FieldDef::text("user_id", 118)
        },
    ],
    rules: &[],
};

static MYCAR_PARKING_ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderSyncResponse",
    file: "spec/eco/mycar.parking.order.sync.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            agent_pid: None,
            car_number: String::new(),
            card_number: None,
            in_duration: None,
            in_time: None,
            open_id: None,
            order_no: String::new(),
            order_status: String::new(),
            order_time: String::new(),
            out_order_no: String::new(),
            out_parking_id: String::new(),
            out_time: None,
            parking_id: None,
            parking_name: String::new(),
            parking_record_id: None,
            pay_money: None,
            pay_scene: None,
            pay_time: None,
            pay_type: None,
            smid: None,
            user_id: None,
        }
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

impl record::Record for MycarParkingOrderSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_ORDER_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_pid),
            1 => Some(&self.car_number),
            2 => Some(&self.card_number),
            3 => Some(&self.in_duration),
            4 => Some(&self.in_time),
            5 => Some(&self.open_id),
            6 => Some(&self.order_no),
            7 => Some(&self.order_status),
            8 => Some(&self.order_time),
            9 => Some(&self.out_order_no),
            10 => Some(&self.out_parking_id),
            11 => Some(&self.out_time),
            12 => Some(&self.parking_id),
            13 => Some(&self.parking_name),
            14 => Some(&self.parking_record_id),
            15 => Some(&self.pay_money),
            16 => Some(&self.pay_scene),
            17 => Some(&self.pay_time),
            18 => Some(&self.pay_type),
            19 => Some(&self.smid),
            20 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_pid),
            1 => Some(&mut self.car_number),
            2 => Some(&mut self.card_number),
            3 => Some(&mut self.in_duration),
            4 => Some(&mut self.in_time),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.order_no),
            7 => Some(&mut self.order_status),
            8 => Some(&mut self.order_time),
            9 => Some(&mut self.out_order_no),
            10 => Some(&mut self.out_parking_id),
            11 => Some(&mut self.out_time),
            12 => Some(&mut self.parking_id),
            13 => Some(&mut self.parking_name),
            14 => Some(&mut self.parking_record_id),
            15 => Some(&mut self.pay_money),
            16 => Some(&mut self.pay_scene),
            17 => Some(&mut self.pay_time),
            18 => Some(&mut self.pay_type),
            19 => Some(&mut self.smid),
            20 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for MycarParkingOrderSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingOrderSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingOrderSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingOrderSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.eco.mycar.parking.order.sync` (订单同步接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MycarParkingOrderSyncResponse {}

impl record::Record for MycarParkingOrderSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_ORDER_SYNC_RESPONSE
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

impl Default for MycarParkingOrderSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MycarParkingOrderSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingOrderSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingOrderSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MycarParkingOrderSyncPayScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingOrderSyncPayScene {
    /// `INPARKINGLOT_PAY`: Online, inside the lot (场内在线缴费).
    InparkinglotPay,
    /// `ENTRANCE_EXIT_PAY`: At entrance or exit (出入口缴费).
    EntranceExitPay,
    /// `VEH_DEVICE_PAY`: By the vehicle's device (车机缴费).
    VehDevicePay,
}

impl record::Enumeration for MycarParkingOrderSyncPayScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INPARKINGLOT_PAY", Self::InparkinglotPay),
        ("ENTRANCE_EXIT_PAY", Self::EntranceExitPay),
        ("VEH_DEVICE_PAY", Self::VehDevicePay),
    ];
}

impl std::fmt::Debug for MycarParkingOrderSyncPayScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MycarParkingOrderSyncPayType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingOrderSyncPayType {
    /// `1`: Alipay online payment (支付宝在线缴费).
    V1,
}

impl record::Enumeration for MycarParkingOrderSyncPayType {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1)];
}

impl std::fmt::Debug for MycarParkingOrderSyncPayType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.mycar.parking.order.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for MycarParkingOrderSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PARKING_USER_ID_IS_EMPTY", Self::ParkingUserIdIsEmpty),
        ("PARKING_USER_ID_FORMAT_ERROR", Self::ParkingUserIdFormatError),
        ("PARKING_OUT_ORDER_NO_IS_EMPTY", Self::ParkingOutOrderNoIsEmpty),
        ("PARKING_ORDER_STATUS_IS_EMPTY", Self::ParkingOrderStatusIsEmpty),
        ("PARKING_ORDER_TIME_IS_EMPTY", Self::ParkingOrderTimeIsEmpty),
        ("PARKING_ORDER_TIME_FORMAT_ERROR", Self::ParkingOrderTimeFormatError),
        ("PARKING_ORDER_NO_IS_EMPTY", Self::ParkingOrderNoIsEmpty),
        ("PARKING_PAY_TIME_IS_EMPTY", Self::ParkingPayTimeIsEmpty),
        ("PARKING_PAY_TIME_FORMAT_ERROR", Self::ParkingPayTimeFormatError),
        ("PARKING_PAY_TYPE_IS_EMPTY", Self::ParkingPayTypeIsEmpty),
        ("PARKING_PAY_TYPE_ILLEGAL", Self::ParkingPayTypeIllegal),
        ("PARKING_PAY_MONEY_IS_EMPTY", Self::ParkingPayMoneyIsEmpty),
        ("PARKING_PAY_MONEY_ILLEGAL", Self::ParkingPayMoneyIllegal),
        ("PARKING_IN_TIME_IS_EMPTY", Self::ParkingInTimeIsEmpty),
        ("PARKING_IN_TIME_FORMAT_ERROR", Self::ParkingInTimeFormatError),
        ("PARKING_IN_DURATION_IS_EMPTY", Self::ParkingInDurationIsEmpty),
        ("PARKING_CAR_NUMBER_IS_EMPTY", Self::ParkingCarNumberIsEmpty),
        ("PARKING_CAR_NUMBER_FORMAT_ERROR", Self::ParkingCarNumberFormatError),
        ("PARKING_NAME_LENGTH_TOO_LONG", Self::ParkingNameLengthTooLong),
        ("PARKING_ID_IS_EMPTY", Self::ParkingIdIsEmpty),
        ("PARKING_LOT_NOT_EXIST", Self::ParkingLotNotExist),
        ("ISV_APP_ID_ILLEGAL", Self::IsvAppIdIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARKING_ORDER_STATUS_ILLEGAL", Self::ParkingOrderStatusIllegal),
        ("PARKING_DEDUCT_ORDER_HAS_SYNCED", Self::ParkingDeductOrderHasSynced),
        ("NO_PERMISSION_ERROR", Self::NoPermissionError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingOrderSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
