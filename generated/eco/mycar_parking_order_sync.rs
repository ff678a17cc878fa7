//! `alipay.eco.mycar.parking.order.sync` · 订单同步接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/order/sync`. Described in
//! `spec/eco/mycar.parking.order.sync.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderSync",
    file: "spec/eco/mycar.parking.order.sync.yaml",
    fields: &[
        schema::FieldDef::text("agent_pid", 9),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 10),
                schema::LimitDef::new(schema::Limit::MaxLength(8), 10),
            ],
            ..schema::FieldDef::text("car_number", 10)
        },
        schema::FieldDef::text("card_number", 11),
        schema::FieldDef::text("in_duration", 12),
        schema::FieldDef::text("in_time", 13),
        schema::FieldDef::text("open_id", 14),
        schema::FieldDef::text("order_no", 15),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 16),
                schema::LimitDef::new(schema::Limit::MaxLength(1), 16),
                schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 16),
            ],
            ..schema::FieldDef::text("order_status", 16)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 17),
                schema::LimitDef::new(schema::Limit::MaxLength(19), 17),
            ],
            ..schema::FieldDef::text("order_time", 17)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 18),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 18),
            ],
            ..schema::FieldDef::text("out_order_no", 18)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 19),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 19),
            ],
            ..schema::FieldDef::text("out_parking_id", 19)
        },
        schema::FieldDef::text("out_time", 20),
        schema::FieldDef::text("parking_id", 21),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 22),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 22),
            ],
            ..schema::FieldDef::text("parking_name", 22)
        },
        schema::FieldDef::text("parking_record_id", 23),
        schema::FieldDef::text("pay_money", 24),
        schema::FieldDef::text("pay_scene", 25),
        schema::FieldDef::text("pay_time", 26),
        schema::FieldDef::text("pay_type", 27),
        schema::FieldDef::text("smid", 28),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 30)],
            ..schema::FieldDef::text("user_id", 30)
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/order/sync`. Described in
/// `spec/eco/mycar.parking.order.sync.yaml`.
/// Answered by [`MycarParkingOrderSyncResponse`], or by an error with a [`MycarParkingOrderSyncErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.order.sync")]
#[doc(alias = "订单同步接口")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingOrderSync {
    /// On the wire `agent_pid`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:9`.
    pub agent_pid: Option<String>,
    /// On the wire `car_number`, a text; required; at most 8 characters. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:10`.
    pub car_number: String,
    /// On the wire `card_number`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:11`.
    pub card_number: Option<String>,
    /// On the wire `in_duration`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:12`.
    pub in_duration: Option<String>,
    /// On the wire `in_time`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:13`.
    pub in_time: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:14`.
    pub open_id: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:15`.
    pub order_no: Option<String>,
    /// On the wire `order_status`, a text; required; at most 1 character; one of `0`, `1`. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:16`.
    pub order_status: String,
    /// On the wire `order_time`, a text; required; at most 19 characters. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:17`.
    pub order_time: String,
    /// On the wire `out_order_no`, a text; required; at most 64 characters. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:18`.
    pub out_order_no: String,
    /// On the wire `out_parking_id`, a text; required; at most 32 characters. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:19`.
    pub out_parking_id: String,
    /// On the wire `out_time`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:20`.
    pub out_time: Option<String>,
    /// On the wire `parking_id`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:21`.
    pub parking_id: Option<String>,
    /// On the wire `parking_name`, a text; required; at most 64 characters. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:22`.
    pub parking_name: String,
    /// On the wire `parking_record_id`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:23`.
    pub parking_record_id: Option<String>,
    /// On the wire `pay_money`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:24`.
    pub pay_money: Option<String>,
    /// On the wire `pay_scene`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:25`.
    pub pay_scene: Option<String>,
    /// On the wire `pay_time`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:26`.
    pub pay_time: Option<String>,
    /// On the wire `pay_type`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:27`.
    pub pay_type: Option<String>,
    /// On the wire `smid`, a text. Source: `spec/eco/mycar.parking.order.sync.yaml:28`.
    pub smid: Option<String>,
    /// On the wire `user_id`, a text; at most 32 characters. Source: `spec/eco/mycar.parking.order.sync.yaml:30`.
    pub user_id: Option<String>,
}

impl MycarParkingOrderSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agent_pid: None,
            car_number: String::new(),
            card_number: None,
            in_duration: None,
            in_time: None,
            open_id: None,
            order_no: None,
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
    pub fn in_time(mut self, in_time: impl Into<String>) -> Self {
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
        self.order_no = Some(order_no.into());
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
    pub fn pay_scene(mut self, pay_scene: impl Into<String>) -> Self {
        self.pay_scene = Some(pay_scene.into());
        self
    }

    /// Sets [`pay_time`](Self::pay_time).
    #[inline]
    pub fn pay_time(mut self, pay_time: impl Into<String>) -> Self {
        self.pay_time = Some(pay_time.into());
        self
    }

    /// Sets [`pay_type`](Self::pay_type).
    #[inline]
    pub fn pay_type(mut self, pay_type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.order.sync` (订单同步接口).
///
/// It has no fields: that it came is what it says.
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

/// The error codes of `alipay.eco.mycar.parking.order.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingOrderSyncErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.order.sync.yaml:35`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.order.sync.yaml:36`.
    InvalidParameter,
    /// On the wire `PARKING_USER_ID_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:37`.
    ParkingUserIdIsEmpty,
    /// On the wire `PARKING_USER_ID_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.order.sync.yaml:38`.
    ParkingUserIdFormatError,
    /// On the wire `PARKING_OUT_ORDER_NO_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:39`.
    ParkingOutOrderNoIsEmpty,
    /// On the wire `PARKING_ORDER_STATUS_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:40`.
    ParkingOrderStatusIsEmpty,
    /// On the wire `PARKING_ORDER_TIME_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:41`.
    ParkingOrderTimeIsEmpty,
    /// On the wire `PARKING_ORDER_TIME_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.order.sync.yaml:42`.
    ParkingOrderTimeFormatError,
    /// On the wire `PARKING_ORDER_NO_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:43`.
    ParkingOrderNoIsEmpty,
    /// On the wire `PARKING_PAY_TIME_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:44`.
    ParkingPayTimeIsEmpty,
    /// On the wire `PARKING_PAY_TIME_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.order.sync.yaml:45`.
    ParkingPayTimeFormatError,
    /// On the wire `PARKING_PAY_TYPE_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:46`.
    ParkingPayTypeIsEmpty,
    /// On the wire `PARKING_PAY_TYPE_ILLEGAL`. Source: `spec/eco/mycar.parking.order.sync.yaml:47`.
    ParkingPayTypeIllegal,
    /// On the wire `PARKING_PAY_MONEY_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:48`.
    ParkingPayMoneyIsEmpty,
    /// On the wire `PARKING_PAY_MONEY_ILLEGAL`. Source: `spec/eco/mycar.parking.order.sync.yaml:49`.
    ParkingPayMoneyIllegal,
    /// On the wire `PARKING_IN_TIME_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:50`.
    ParkingInTimeIsEmpty,
    /// On the wire `PARKING_IN_TIME_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.order.sync.yaml:51`.
    ParkingInTimeFormatError,
    /// On the wire `PARKING_IN_DURATION_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:52`.
    ParkingInDurationIsEmpty,
    /// On the wire `PARKING_CAR_NUMBER_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:53`.
    ParkingCarNumberIsEmpty,
    /// On the wire `PARKING_CAR_NUMBER_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.order.sync.yaml:54`.
    ParkingCarNumberFormatError,
    /// On the wire `PARKING_NAME_LENGTH_TOO_LONG`. Source: `spec/eco/mycar.parking.order.sync.yaml:55`.
    ParkingNameLengthTooLong,
    /// On the wire `PARKING_ID_IS_EMPTY`. Source: `spec/eco/mycar.parking.order.sync.yaml:56`.
    ParkingIdIsEmpty,
    /// On the wire `PARKING_LOT_NOT_EXIST`. Source: `spec/eco/mycar.parking.order.sync.yaml:57`.
    ParkingLotNotExist,
    /// On the wire `ISV_APP_ID_ILLEGAL`. Source: `spec/eco/mycar.parking.order.sync.yaml:58`.
    IsvAppIdIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:59`.
    SystemError,
    /// On the wire `PARKING_ORDER_STATUS_ILLEGAL`. Source: `spec/eco/mycar.parking.order.sync.yaml:60`.
    ParkingOrderStatusIllegal,
    /// On the wire `PARKING_DEDUCT_ORDER_HAS_SYNCED`. Source: `spec/eco/mycar.parking.order.sync.yaml:61`.
    ParkingDeductOrderHasSynced,
    /// On the wire `NO_PERMISSION_ERROR`. Source: `spec/eco/mycar.parking.order.sync.yaml:62`.
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
