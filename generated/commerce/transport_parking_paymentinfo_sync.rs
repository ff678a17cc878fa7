//! `alipay.commerce.transport.parking.paymentinfo.sync` · 停车支付模板消息配置
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/transport/parking/paymentinfo/sync`. Described in
//! `spec/commerce/transport.parking.paymentinfo.sync.yaml`.

use crate::{record, schema};

static TRANSPORT_PARKING_PAYMENTINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingPaymentinfoSync",
    file: "spec/commerce/transport.parking.paymentinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("alipay_trade_no", 9),
        schema::FieldDef::text("discount_amount", 10),
        schema::FieldDef::new(
            "discount_information",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PARKING_PAYMENT_DISCOUNT_INFO),
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("free_exit_minutes", 12),
        schema::FieldDef::new("inactive_user", schema::Kind::Boolean, 13),
        schema::FieldDef::new("is_encrypt_plate_no", schema::Kind::Boolean, 14),
        schema::FieldDef::text("mobile_number", 15),
        schema::FieldDef::text("node_type", 16),
        schema::FieldDef::text("open_appid", 17),
        schema::FieldDef::text("open_id", 18),
        schema::FieldDef::text("order_create_time", 19),
        schema::FieldDef::text("out_order_no", 20),
        schema::FieldDef::text("out_serial_no", 21),
        schema::FieldDef::text("pay_frequency", 22),
        schema::FieldDef::text("payment_amount", 23),
        schema::FieldDef::text("payment_time", 24),
        schema::FieldDef::text("payment_type", 25),
        schema::FieldDef::text("payment_user_open_id", 26),
        schema::FieldDef::text("plate_color", 27),
        schema::FieldDef::text("plate_no", 28),
        schema::FieldDef::text("service_url", 29),
        schema::FieldDef::text("total_amount", 30),
    ],
    rules: &[],
};

static TRANSPORT_PARKING_PAYMENTINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingPaymentinfoSyncResponse",
    file: "spec/commerce/transport.parking.paymentinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 33),
        schema::FieldDef::text("biz_msg", 34),
        schema::FieldDef::text("send_parking_message_flag", 35),
    ],
    rules: &[],
};

static PARKING_PAYMENT_DISCOUNT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingPaymentDiscountInfo",
    file: "spec/commerce/transport.parking.paymentinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("discount_amount", 40),
        schema::FieldDef::text("discount_type", 41),
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
#[must_use]
#[non_exhaustive]
pub struct TransportParkingPaymentinfoSync {
    /// On the wire `alipay_trade_no`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:9`.
    pub alipay_trade_no: Option<String>,
    /// On the wire `discount_amount`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:10`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_information`, a list; each element is a record of the kind `ParkingPaymentDiscountInfo`.
    /// Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:11`.
    pub discount_information: Vec<ParkingPaymentDiscountInfo>,
    /// On the wire `free_exit_minutes`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:12`.
    pub free_exit_minutes: Option<String>,
    /// On the wire `inactive_user`, true or false. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:13`.
    pub inactive_user: Option<bool>,
    /// On the wire `is_encrypt_plate_no`, true or false. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:14`.
    pub is_encrypt_plate_no: Option<bool>,
    /// On the wire `mobile_number`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:15`.
    pub mobile_number: Option<String>,
    /// On the wire `node_type`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:16`.
    pub node_type: Option<String>,
    /// On the wire `open_appid`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:17`.
    pub open_appid: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:18`.
    pub open_id: Option<String>,
    /// On the wire `order_create_time`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:19`.
    pub order_create_time: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:20`.
    pub out_order_no: Option<String>,
    /// On the wire `out_serial_no`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:21`.
    pub out_serial_no: Option<String>,
    /// On the wire `pay_frequency`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:22`.
    pub pay_frequency: Option<String>,
    /// On the wire `payment_amount`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:23`.
    pub payment_amount: Option<String>,
    /// On the wire `payment_time`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:24`.
    pub payment_time: Option<String>,
    /// On the wire `payment_type`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:25`.
    pub payment_type: Option<String>,
    /// On the wire `payment_user_open_id`, a text. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:26`.
    pub payment_user_open_id: Option<String>,
    /// On the wire `plate_color`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:27`.
    pub plate_color: Option<String>,
    /// On the wire `plate_no`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:28`.
    pub plate_no: Option<String>,
    /// On the wire `service_url`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:29`.
    pub service_url: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:30`.
    pub total_amount: Option<String>,
}

impl TransportParkingPaymentinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_trade_no: None,
            discount_amount: None,
            discount_information: Vec::new(),
            free_exit_minutes: None,
            inactive_user: None,
            is_encrypt_plate_no: None,
            mobile_number: None,
            node_type: None,
            open_appid: None,
            open_id: None,
            order_create_time: None,
            out_order_no: None,
            out_serial_no: None,
            pay_frequency: None,
            payment_amount: None,
            payment_time: None,
            payment_type: None,
            payment_user_open_id: None,
            plate_color: None,
            plate_no: None,
            service_url: None,
            total_amount: None,
        }
    }

    /// Sets [`alipay_trade_no`](Self::alipay_trade_no).
    #[inline]
    pub fn alipay_trade_no(mut self, alipay_trade_no: impl Into<String>) -> Self {
        self.alipay_trade_no = Some(alipay_trade_no.into());
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_information`](Self::discount_information).
    #[inline]
    pub fn discount_information(
        mut self,
        discount_information: impl IntoIterator<Item = ParkingPaymentDiscountInfo>,
    ) -> Self {
        self.discount_information = discount_information.into_iter().collect();
        self
    }

    /// Sets [`free_exit_minutes`](Self::free_exit_minutes).
    #[inline]
    pub fn free_exit_minutes(mut self, free_exit_minutes: impl Into<String>) -> Self {
        self.free_exit_minutes = Some(free_exit_minutes.into());
        self
    }

    /// Sets [`inactive_user`](Self::inactive_user).
    #[inline]
    pub fn inactive_user(mut self, inactive_user: bool) -> Self {
        self.inactive_user = Some(inactive_user);
        self
    }

    /// Sets [`is_encrypt_plate_no`](Self::is_encrypt_plate_no).
    #[inline]
    pub fn is_encrypt_plate_no(mut self, is_encrypt_plate_no: bool) -> Self {
        self.is_encrypt_plate_no = Some(is_encrypt_plate_no);
        self
    }

    /// Sets [`mobile_number`](Self::mobile_number).
    #[inline]
    pub fn mobile_number(mut self, mobile_number: impl Into<String>) -> Self {
        self.mobile_number = Some(mobile_number.into());
        self
    }

    /// Sets [`node_type`](Self::node_type).
    #[inline]
    pub fn node_type(mut self, node_type: impl Into<String>) -> Self {
        self.node_type = Some(node_type.into());
        self
    }

    /// Sets [`open_appid`](Self::open_appid).
    #[inline]
    pub fn open_appid(mut self, open_appid: impl Into<String>) -> Self {
        self.open_appid = Some(open_appid.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_create_time`](Self::order_create_time).
    #[inline]
    pub fn order_create_time(mut self, order_create_time: impl Into<String>) -> Self {
        self.order_create_time = Some(order_create_time.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`pay_frequency`](Self::pay_frequency).
    #[inline]
    pub fn pay_frequency(mut self, pay_frequency: impl Into<String>) -> Self {
        self.pay_frequency = Some(pay_frequency.into());
        self
    }

    /// Sets [`payment_amount`](Self::payment_amount).
    #[inline]
    pub fn payment_amount(mut self, payment_amount: impl Into<String>) -> Self {
        self.payment_amount = Some(payment_amount.into());
        self
    }

    /// Sets [`payment_time`](Self::payment_time).
    #[inline]
    pub fn payment_time(mut self, payment_time: impl Into<String>) -> Self {
        self.payment_time = Some(payment_time.into());
        self
    }

    /// Sets [`payment_type`](Self::payment_type).
    #[inline]
    pub fn payment_type(mut self, payment_type: impl Into<String>) -> Self {
        self.payment_type = Some(payment_type.into());
        self
    }

    /// Sets [`payment_user_open_id`](Self::payment_user_open_id).
    #[inline]
    pub fn payment_user_open_id(
        mut self,
        payment_user_open_id: impl Into<String>,
    ) -> Self {
        self.payment_user_open_id = Some(payment_user_open_id.into());
        self
    }

    /// Sets [`plate_color`](Self::plate_color).
    #[inline]
    pub fn plate_color(mut self, plate_color: impl Into<String>) -> Self {
        self.plate_color = Some(plate_color.into());
        self
    }

    /// Sets [`plate_no`](Self::plate_no).
    #[inline]
    pub fn plate_no(mut self, plate_no: impl Into<String>) -> Self {
        self.plate_no = Some(plate_no.into());
        self
    }

    /// Sets [`service_url`](Self::service_url).
    #[inline]
    pub fn service_url(mut self, service_url: impl Into<String>) -> Self {
        self.service_url = Some(service_url.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
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

impl Default for TransportParkingPaymentinfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.transport.parking.paymentinfo.sync",
        title: "停车支付模板消息配置",
        file: "spec/commerce/transport.parking.paymentinfo.sync.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.transport.parking.paymentinfo.sync` (停车支付模板消息配置).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransportParkingPaymentinfoSyncResponse {
    /// On the wire `biz_code`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:33`.
    pub biz_code: Option<String>,
    /// On the wire `biz_msg`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:34`.
    pub biz_msg: Option<String>,
    /// On the wire `send_parking_message_flag`, a text. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:35`.
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

impl Default for TransportParkingPaymentinfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_code: None,
            biz_msg: None,
            send_parking_message_flag: None,
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
#[must_use]
#[non_exhaustive]
pub struct ParkingPaymentDiscountInfo {
    /// On the wire `discount_amount`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:40`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_type`, a text. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:41`.
    pub discount_type: Option<String>,
}

impl ParkingPaymentDiscountInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            discount_amount: None,
            discount_type: None,
        }
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_type`](Self::discount_type).
    #[inline]
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

impl Default for ParkingPaymentDiscountInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for TransportParkingPaymentinfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
