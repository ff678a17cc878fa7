//! `alipay.commerce.transport.parking.paymentinfo.sync` · 停车支付模板消息配置
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/transport/parking/paymentinfo/sync`. Described in
//! `spec/commerce/transport.parking.paymentinfo.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/transport.parking.paymentinfo.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.transport.parking.paymentinfo.sync",
    title: "停车支付模板消息配置",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/commerce/transport/parking/paymentinfo/sync",
    }),
    idempotency: schema::Idempotency::Never,
    request: &TRANSPORT_PARKING_PAYMENTINFO_SYNC,
    response: &TRANSPORT_PARKING_PAYMENTINFO_SYNC_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "BIZ_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "BIZ_UNKNOWN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 47,
        },
        schema::ErrorDef {
            code: "OPERATION_FREQUENTLY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
    ],
};

static TRANSPORT_PARKING_PAYMENTINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingPaymentinfoSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alipay_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "discount_information",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PARKING_PAYMENT_DISCOUNT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "free_exit_minutes",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "inactive_user",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "is_encrypt_plate_no",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "mobile_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "node_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "open_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "order_create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "out_serial_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "pay_frequency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "payment_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "payment_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "payment_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "payment_user_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "plate_color",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "plate_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "service_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
    ],
    rules: &[],
};

static TRANSPORT_PARKING_PAYMENTINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingPaymentinfoSyncResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "biz_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "send_parking_message_flag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

static PARKING_PAYMENT_DISCOUNT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingPaymentDiscountInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "discount_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
    ],
    rules: &[],
};

/// A request of `alipay.commerce.transport.parking.paymentinfo.sync` (停车支付模板消息配置).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/transport/parking/paymentinfo/sync`. Described in
/// `spec/commerce/transport.parking.paymentinfo.sync.yaml`.
/// Answered by [`TransportParkingPaymentinfoSyncResponse`], or by an error with a [`TransportParkingPaymentinfoSyncErrorCode`].
#[doc(alias = "alipay.commerce.transport.parking.paymentinfo.sync")]
#[doc(alias = "停车支付模板消息配置")]
#[derive(Default)]
#[non_exhaustive]
pub struct TransportParkingPaymentinfoSync {
    /// The field `alipay_trade_no`: a text.
    ///
    /// On the wire `alipay_trade_no`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:9`.
    pub alipay_trade_no: Option<String>,
    /// The field `discount_amount`: a text.
    ///
    /// On the wire `discount_amount`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:10`.
    pub discount_amount: Option<String>,
    /// The field `discount_information`: a list; each element is a record of the kind `ParkingPaymentDiscountInfo`.
    ///
    /// On the wire `discount_information`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:11`.
    pub discount_information: Vec<ParkingPaymentDiscountInfo>,
    /// The field `free_exit_minutes`: a text.
    ///
    /// On the wire `free_exit_minutes`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:12`.
    pub free_exit_minutes: Option<String>,
    /// The field `inactive_user`: true or false.
    ///
    /// On the wire `inactive_user`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:13`.
    pub inactive_user: Option<bool>,
    /// The field `is_encrypt_plate_no`: true or false.
    ///
    /// On the wire `is_encrypt_plate_no`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:14`.
    pub is_encrypt_plate_no: Option<bool>,
    /// The field `mobile_number`: a text.
    ///
    /// On the wire `mobile_number`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:15`.
    pub mobile_number: Option<String>,
    /// The field `node_type`: a text.
    ///
    /// On the wire `node_type`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:16`.
    pub node_type: Option<String>,
    /// The field `open_appid`: a text.
    ///
    /// On the wire `open_appid`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:17`.
    pub open_appid: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:18`.
    pub open_id: Option<String>,
    /// The field `order_create_time`: a text.
    ///
    /// On the wire `order_create_time`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:19`.
    pub order_create_time: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:20`.
    pub out_order_no: Option<String>,
    /// The field `out_serial_no`: a text.
    ///
    /// On the wire `out_serial_no`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:21`.
    pub out_serial_no: Option<String>,
    /// The field `pay_frequency`: a text.
    ///
    /// On the wire `pay_frequency`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:22`.
    pub pay_frequency: Option<String>,
    /// The field `payment_amount`: a text.
    ///
    /// On the wire `payment_amount`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:23`.
    pub payment_amount: Option<String>,
    /// The field `payment_time`: a text.
    ///
    /// On the wire `payment_time`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:24`.
    pub payment_time: Option<String>,
    /// The field `payment_type`: a text.
    ///
    /// On the wire `payment_type`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:25`.
    pub payment_type: Option<String>,
    /// The field `payment_user_open_id`: a text.
    ///
    /// On the wire `payment_user_open_id`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:26`.
    pub payment_user_open_id: Option<String>,
    /// The field `plate_color`: a text.
    ///
    /// On the wire `plate_color`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:27`.
    pub plate_color: Option<String>,
    /// The field `plate_no`: a text.
    ///
    /// On the wire `plate_no`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:28`.
    pub plate_no: Option<String>,
    /// The field `service_url`: a text.
    ///
    /// On the wire `service_url`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:29`.
    pub service_url: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:30`.
    pub total_amount: Option<String>,
}

impl TransportParkingPaymentinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_trade_no`](Self::alipay_trade_no).
    #[inline]
    #[must_use]
    pub fn alipay_trade_no(mut self, alipay_trade_no: impl Into<String>) -> Self {
        self.alipay_trade_no = Some(alipay_trade_no.into());
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    #[must_use]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_information`](Self::discount_information).
    #[inline]
    #[must_use]
    pub fn discount_information(
        mut self,
        discount_information: impl IntoIterator<Item = ParkingPaymentDiscountInfo>,
    ) -> Self {
        self.discount_information = discount_information.into_iter().collect();
        self
    }

    /// Sets [`free_exit_minutes`](Self::free_exit_minutes).
    #[inline]
    #[must_use]
    pub fn free_exit_minutes(mut self, free_exit_minutes: impl Into<String>) -> Self {
        self.free_exit_minutes = Some(free_exit_minutes.into());
        self
    }

    /// Sets [`inactive_user`](Self::inactive_user).
    #[inline]
    #[must_use]
    pub fn inactive_user(mut self, inactive_user: bool) -> Self {
        self.inactive_user = Some(inactive_user);
        self
    }

    /// Sets [`is_encrypt_plate_no`](Self::is_encrypt_plate_no).
    #[inline]
    #[must_use]
    pub fn is_encrypt_plate_no(mut self, is_encrypt_plate_no: bool) -> Self {
        self.is_encrypt_plate_no = Some(is_encrypt_plate_no);
        self
    }

    /// Sets [`mobile_number`](Self::mobile_number).
    #[inline]
    #[must_use]
    pub fn mobile_number(mut self, mobile_number: impl Into<String>) -> Self {
        self.mobile_number = Some(mobile_number.into());
        self
    }

    /// Sets [`node_type`](Self::node_type).
    #[inline]
    #[must_use]
    pub fn node_type(mut self, node_type: impl Into<String>) -> Self {
        self.node_type = Some(node_type.into());
        self
    }

    /// Sets [`open_appid`](Self::open_appid).
    #[inline]
    #[must_use]
    pub fn open_appid(mut self, open_appid: impl Into<String>) -> Self {
        self.open_appid = Some(open_appid.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_create_time`](Self::order_create_time).
    #[inline]
    #[must_use]
    pub fn order_create_time(mut self, order_create_time: impl Into<String>) -> Self {
        self.order_create_time = Some(order_create_time.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    #[must_use]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    #[must_use]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`pay_frequency`](Self::pay_frequency).
    #[inline]
    #[must_use]
    pub fn pay_frequency(mut self, pay_frequency: impl Into<String>) -> Self {
        self.pay_frequency = Some(pay_frequency.into());
        self
    }

    /// Sets [`payment_amount`](Self::payment_amount).
    #[inline]
    #[must_use]
    pub fn payment_amount(mut self, payment_amount: impl Into<String>) -> Self {
        self.payment_amount = Some(payment_amount.into());
        self
    }

    /// Sets [`payment_time`](Self::payment_time).
    #[inline]
    #[must_use]
    pub fn payment_time(mut self, payment_time: impl Into<String>) -> Self {
        self.payment_time = Some(payment_time.into());
        self
    }

    /// Sets [`payment_type`](Self::payment_type).
    #[inline]
    #[must_use]
    pub fn payment_type(mut self, payment_type: impl Into<String>) -> Self {
        self.payment_type = Some(payment_type.into());
        self
    }

    /// Sets [`payment_user_open_id`](Self::payment_user_open_id).
    #[inline]
    #[must_use]
    pub fn payment_user_open_id(
        mut self,
        payment_user_open_id: impl Into<String>,
    ) -> Self {
        self.payment_user_open_id = Some(payment_user_open_id.into());
        self
    }

    /// Sets [`plate_color`](Self::plate_color).
    #[inline]
    #[must_use]
    pub fn plate_color(mut self, plate_color: impl Into<String>) -> Self {
        self.plate_color = Some(plate_color.into());
        self
    }

    /// Sets [`plate_no`](Self::plate_no).
    #[inline]
    #[must_use]
    pub fn plate_no(mut self, plate_no: impl Into<String>) -> Self {
        self.plate_no = Some(plate_no.into());
        self
    }

    /// Sets [`service_url`](Self::service_url).
    #[inline]
    #[must_use]
    pub fn service_url(mut self, service_url: impl Into<String>) -> Self {
        self.service_url = Some(service_url.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    #[must_use]
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }
}

impl record::Record for TransportParkingPaymentinfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSPORT_PARKING_PAYMENTINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_trade_no),
            1 => Some(&self.discount_amount),
            2 => Some(&self.discount_information),
            3 => Some(&self.free_exit_minutes),
            4 => Some(&self.inactive_user),
            5 => Some(&self.is_encrypt_plate_no),
            6 => Some(&self.mobile_number),
            7 => Some(&self.node_type),
            8 => Some(&self.open_appid),
            9 => Some(&self.open_id),
            10 => Some(&self.order_create_time),
            11 => Some(&self.out_order_no),
            12 => Some(&self.out_serial_no),
            13 => Some(&self.pay_frequency),
            14 => Some(&self.payment_amount),
            15 => Some(&self.payment_time),
            16 => Some(&self.payment_type),
            17 => Some(&self.payment_user_open_id),
            18 => Some(&self.plate_color),
            19 => Some(&self.plate_no),
            20 => Some(&self.service_url),
            21 => Some(&self.total_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_trade_no),
            1 => Some(&mut self.discount_amount),
            2 => Some(&mut self.discount_information),
            3 => Some(&mut self.free_exit_minutes),
            4 => Some(&mut self.inactive_user),
            5 => Some(&mut self.is_encrypt_plate_no),
            6 => Some(&mut self.mobile_number),
            7 => Some(&mut self.node_type),
            8 => Some(&mut self.open_appid),
            9 => Some(&mut self.open_id),
            10 => Some(&mut self.order_create_time),
            11 => Some(&mut self.out_order_no),
            12 => Some(&mut self.out_serial_no),
            13 => Some(&mut self.pay_frequency),
            14 => Some(&mut self.payment_amount),
            15 => Some(&mut self.payment_time),
            16 => Some(&mut self.payment_type),
            17 => Some(&mut self.payment_user_open_id),
            18 => Some(&mut self.plate_color),
            19 => Some(&mut self.plate_no),
            20 => Some(&mut self.service_url),
            21 => Some(&mut self.total_amount),
            _ => None,
        }
    }
}

impl Clone for TransportParkingPaymentinfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransportParkingPaymentinfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransportParkingPaymentinfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransportParkingPaymentinfoSync {}

impl record::Request for TransportParkingPaymentinfoSync {
    type Response = TransportParkingPaymentinfoSyncResponse;
    type ErrorCode = TransportParkingPaymentinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.transport.parking.paymentinfo.sync` (停车支付模板消息配置).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct TransportParkingPaymentinfoSyncResponse {
    /// The field `biz_code`: a text.
    ///
    /// On the wire `biz_code`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:33`.
    pub biz_code: Option<String>,
    /// The field `biz_msg`: a text.
    ///
    /// On the wire `biz_msg`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:34`.
    pub biz_msg: Option<String>,
    /// The field `send_parking_message_flag`: a text.
    ///
    /// On the wire `send_parking_message_flag`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:35`.
    pub send_parking_message_flag: Option<String>,
}

impl record::Record for TransportParkingPaymentinfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSPORT_PARKING_PAYMENTINFO_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.biz_msg),
            2 => Some(&self.send_parking_message_flag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.biz_msg),
            2 => Some(&mut self.send_parking_message_flag),
            _ => None,
        }
    }
}

impl Clone for TransportParkingPaymentinfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransportParkingPaymentinfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransportParkingPaymentinfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ParkingPaymentDiscountInfo`.
///
/// Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:38`.
#[derive(Default)]
#[non_exhaustive]
pub struct ParkingPaymentDiscountInfo {
    /// The field `discount_amount`: a text.
    ///
    /// On the wire `discount_amount`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:40`.
    pub discount_amount: Option<String>,
    /// The field `discount_type`: a text.
    ///
    /// On the wire `discount_type`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:41`.
    pub discount_type: Option<String>,
}

impl ParkingPaymentDiscountInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    #[must_use]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_type`](Self::discount_type).
    #[inline]
    #[must_use]
    pub fn discount_type(mut self, discount_type: impl Into<String>) -> Self {
        self.discount_type = Some(discount_type.into());
        self
    }
}

impl record::Record for ParkingPaymentDiscountInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PARKING_PAYMENT_DISCOUNT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_amount),
            1 => Some(&self.discount_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_amount),
            1 => Some(&mut self.discount_type),
            _ => None,
        }
    }
}

impl Clone for ParkingPaymentDiscountInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ParkingPaymentDiscountInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ParkingPaymentDiscountInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.transport.parking.paymentinfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportParkingPaymentinfoSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:44`.
    InvalidParameter,
    /// On the wire `BIZ_FAIL`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:45`.
    BizFail,
    /// On the wire `BIZ_UNKNOWN`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:46`.
    BizUnknown,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:47`.
    SystemError,
    /// On the wire `OPERATION_FREQUENTLY`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:48`.
    OperationFrequently,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransportParkingPaymentinfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_FAIL", Self::BizFail),
        ("BIZ_UNKNOWN", Self::BizUnknown),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPERATION_FREQUENTLY", Self::OperationFrequently),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
