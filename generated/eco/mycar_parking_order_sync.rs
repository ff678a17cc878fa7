//! `alipay.eco.mycar.parking.order.sync` · 订单同步接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/order/sync`. Described in
//! `spec/eco/mycar.parking.order.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/eco/mycar.parking.order.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.eco.mycar.parking.order.sync",
    title: "订单同步接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "PARKING_USER_ID_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "PARKING_USER_ID_FORMAT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "PARKING_OUT_ORDER_NO_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "PARKING_ORDER_STATUS_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "PARKING_ORDER_TIME_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "PARKING_ORDER_TIME_FORMAT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "PARKING_ORDER_NO_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "PARKING_PAY_TIME_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "PARKING_PAY_TIME_FORMAT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "PARKING_PAY_TYPE_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "PARKING_PAY_TYPE_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "PARKING_PAY_MONEY_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "PARKING_PAY_MONEY_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "PARKING_IN_TIME_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "PARKING_IN_TIME_FORMAT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "PARKING_IN_DURATION_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "PARKING_CAR_NUMBER_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
        schema::ErrorDef {
            code: "PARKING_CAR_NUMBER_FORMAT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "PARKING_NAME_LENGTH_TOO_LONG",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "PARKING_ID_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "PARKING_LOT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
        schema::ErrorDef {
            code: "ISV_APP_ID_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 59,
        },
        schema::ErrorDef {
            code: "PARKING_ORDER_STATUS_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 60,
        },
        schema::ErrorDef {
            code: "PARKING_DEDUCT_ORDER_HAS_SYNCED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 61,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 62,
        },
    ],
};

static MYCAR_PARKING_ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agent_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "car_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 10,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(8),
                    line: 10,
                },
            ],
            line: 10,
        },
        schema::FieldDef {
            name: "card_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "in_duration",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "in_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "order_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 16,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(1),
                    line: 16,
                },
                schema::LimitDef {
                    limit: schema::Limit::Values(&["0", "1"]),
                    line: 16,
                },
            ],
            line: 16,
        },
        schema::FieldDef {
            name: "order_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 17,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(19),
                    line: 17,
                },
            ],
            line: 17,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 18,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(64),
                    line: 18,
                },
            ],
            line: 18,
        },
        schema::FieldDef {
            name: "out_parking_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 19,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(32),
                    line: 19,
                },
            ],
            line: 19,
        },
        schema::FieldDef {
            name: "out_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "parking_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "parking_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 22,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(64),
                    line: 22,
                },
            ],
            line: 22,
        },
        schema::FieldDef {
            name: "parking_record_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "pay_money",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "pay_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "pay_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "pay_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "smid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(32),
                    line: 30,
                },
            ],
            line: 30,
        },
    ],
    rules: &[],
};

static MYCAR_PARKING_ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingOrderSyncResponse",
    file: FILE,
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
#[derive(Default)]
#[non_exhaustive]
pub struct MycarParkingOrderSync {
    /// The field `agent_pid`: a text.
    ///
    /// On the wire `agent_pid`. Source: `spec/eco/mycar.parking.order.sync.yaml:9`.
    pub agent_pid: Option<String>,
    /// The field `car_number`: a text.
    ///
    /// On the wire `car_number`; required; at most 8 characters. Source: `spec/eco/mycar.parking.order.sync.yaml:10`.
    pub car_number: String,
    /// The field `card_number`: a text.
    ///
    /// On the wire `card_number`. Source: `spec/eco/mycar.parking.order.sync.yaml:11`.
    pub card_number: Option<String>,
    /// The field `in_duration`: a text.
    ///
    /// On the wire `in_duration`. Source: `spec/eco/mycar.parking.order.sync.yaml:12`.
    pub in_duration: Option<String>,
    /// The field `in_time`: a text.
    ///
    /// On the wire `in_time`. Source: `spec/eco/mycar.parking.order.sync.yaml:13`.
    pub in_time: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/eco/mycar.parking.order.sync.yaml:14`.
    pub open_id: Option<String>,
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/eco/mycar.parking.order.sync.yaml:15`.
    pub order_no: Option<String>,
    /// The field `order_status`: a text.
    ///
    /// On the wire `order_status`; required; at most 1 character; one of `0`, `1`. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:16`.
    pub order_status: String,
    /// The field `order_time`: a text.
    ///
    /// On the wire `order_time`; required; at most 19 characters. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:17`.
    pub order_time: String,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`; required; at most 64 characters. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:18`.
    pub out_order_no: String,
    /// The field `out_parking_id`: a text.
    ///
    /// On the wire `out_parking_id`; required; at most 32 characters. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:19`.
    pub out_parking_id: String,
    /// The field `out_time`: a text.
    ///
    /// On the wire `out_time`. Source: `spec/eco/mycar.parking.order.sync.yaml:20`.
    pub out_time: Option<String>,
    /// The field `parking_id`: a text.
    ///
    /// On the wire `parking_id`. Source: `spec/eco/mycar.parking.order.sync.yaml:21`.
    pub parking_id: Option<String>,
    /// The field `parking_name`: a text.
    ///
    /// On the wire `parking_name`; required; at most 64 characters. Source:
    /// `spec/eco/mycar.parking.order.sync.yaml:22`.
    pub parking_name: String,
    /// The field `parking_record_id`: a text.
    ///
    /// On the wire `parking_record_id`. Source: `spec/eco/mycar.parking.order.sync.yaml:23`.
    pub parking_record_id: Option<String>,
    /// The field `pay_money`: a text.
    ///
    /// On the wire `pay_money`. Source: `spec/eco/mycar.parking.order.sync.yaml:24`.
    pub pay_money: Option<String>,
    /// The field `pay_scene`: a text.
    ///
    /// On the wire `pay_scene`. Source: `spec/eco/mycar.parking.order.sync.yaml:25`.
    pub pay_scene: Option<String>,
    /// The field `pay_time`: a text.
    ///
    /// On the wire `pay_time`. Source: `spec/eco/mycar.parking.order.sync.yaml:26`.
    pub pay_time: Option<String>,
    /// The field `pay_type`: a text.
    ///
    /// On the wire `pay_type`. Source: `spec/eco/mycar.parking.order.sync.yaml:27`.
    pub pay_type: Option<String>,
    /// The field `smid`: a text.
    ///
    /// On the wire `smid`. Source: `spec/eco/mycar.parking.order.sync.yaml:28`.
    pub smid: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`; at most 32 characters. Source: `spec/eco/mycar.parking.order.sync.yaml:30`.
    pub user_id: Option<String>,
}

impl MycarParkingOrderSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_pid`](Self::agent_pid).
    #[inline]
    #[must_use]
    pub fn agent_pid(mut self, agent_pid: impl Into<String>) -> Self {
        self.agent_pid = Some(agent_pid.into());
        self
    }

    /// Sets [`car_number`](Self::car_number).
    #[inline]
    #[must_use]
    pub fn car_number(mut self, car_number: impl Into<String>) -> Self {
        self.car_number = car_number.into();
        self
    }

    /// Sets [`card_number`](Self::card_number).
    #[inline]
    #[must_use]
    pub fn card_number(mut self, card_number: impl Into<String>) -> Self {
        self.card_number = Some(card_number.into());
        self
    }

    /// Sets [`in_duration`](Self::in_duration).
    #[inline]
    #[must_use]
    pub fn in_duration(mut self, in_duration: impl Into<String>) -> Self {
        self.in_duration = Some(in_duration.into());
        self
    }

    /// Sets [`in_time`](Self::in_time).
    #[inline]
    #[must_use]
    pub fn in_time(mut self, in_time: impl Into<String>) -> Self {
        self.in_time = Some(in_time.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    #[must_use]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`order_status`](Self::order_status).
    #[inline]
    #[must_use]
    pub fn order_status(mut self, order_status: impl Into<String>) -> Self {
        self.order_status = order_status.into();
        self
    }

    /// Sets [`order_time`](Self::order_time).
    #[inline]
    #[must_use]
    pub fn order_time(mut self, order_time: impl Into<String>) -> Self {
        self.order_time = order_time.into();
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    #[must_use]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = out_order_no.into();
        self
    }

    /// Sets [`out_parking_id`](Self::out_parking_id).
    #[inline]
    #[must_use]
    pub fn out_parking_id(mut self, out_parking_id: impl Into<String>) -> Self {
        self.out_parking_id = out_parking_id.into();
        self
    }

    /// Sets [`out_time`](Self::out_time).
    #[inline]
    #[must_use]
    pub fn out_time(mut self, out_time: impl Into<String>) -> Self {
        self.out_time = Some(out_time.into());
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    #[must_use]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`parking_name`](Self::parking_name).
    #[inline]
    #[must_use]
    pub fn parking_name(mut self, parking_name: impl Into<String>) -> Self {
        self.parking_name = parking_name.into();
        self
    }

    /// Sets [`parking_record_id`](Self::parking_record_id).
    #[inline]
    #[must_use]
    pub fn parking_record_id(mut self, parking_record_id: impl Into<String>) -> Self {
        self.parking_record_id = Some(parking_record_id.into());
        self
    }

    /// Sets [`pay_money`](Self::pay_money).
    #[inline]
    #[must_use]
    pub fn pay_money(mut self, pay_money: impl Into<String>) -> Self {
        self.pay_money = Some(pay_money.into());
        self
    }

    /// Sets [`pay_scene`](Self::pay_scene).
    #[inline]
    #[must_use]
    pub fn pay_scene(mut self, pay_scene: impl Into<String>) -> Self {
        self.pay_scene = Some(pay_scene.into());
        self
    }

    /// Sets [`pay_time`](Self::pay_time).
    #[inline]
    #[must_use]
    pub fn pay_time(mut self, pay_time: impl Into<String>) -> Self {
        self.pay_time = Some(pay_time.into());
        self
    }

    /// Sets [`pay_type`](Self::pay_type).
    #[inline]
    #[must_use]
    pub fn pay_type(mut self, pay_type: impl Into<String>) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    #[must_use]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.eco.mycar.parking.order.sync` (订单同步接口).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
