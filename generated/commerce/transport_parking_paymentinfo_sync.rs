//! `alipay.commerce.transport.parking.paymentinfo.sync` · 停车支付模板消息配置
//!
//! Have Alipay message a user who pays inside a car park.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/transport/parking/paymentinfo/sync`. Described in
//! `spec/commerce/transport.parking.paymentinfo.sync.yaml`.

use crate::{record, schema};

static TRANSPORT_PARKING_PAYMENTINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingPaymentinfoSync",
    file: "spec/commerce/transport.parking.paymentinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("alipay_trade_no", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 12),
            ],
            ..schema::FieldDef::text("discount_amount", 12)
        },
        schema::FieldDef::new(
            "discount_information",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PARKING_PAYMENT_DISCOUNT_INFO),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("free_exit_minutes", 17),
        schema::FieldDef::new("inactive_user", schema::Kind::Boolean, 22),
        schema::FieldDef::new("is_encrypt_plate_no", schema::Kind::Boolean, 23),
        schema::FieldDef::text("mobile_number", 29),
        schema::FieldDef::text("node_type", 30),
        schema::FieldDef::text("open_appid", 31),
        schema::FieldDef::text("open_id", 32),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    39,
                ),
            ],
            ..schema::FieldDef::text("order_create_time", 36)
        },
        schema::FieldDef::text("out_order_no", 40),
        schema::FieldDef::text("out_serial_no", 41),
        schema::FieldDef::text("pay_frequency", 46),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 47),
            ],
            ..schema::FieldDef::text("payment_amount", 47)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    51,
                ),
            ],
            ..schema::FieldDef::text("payment_time", 48)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["ALIPAY", "WECHAT", "CUQP", "CASH", "OTHER", "FREE"],
                    ),
                    56,
                ),
            ],
            ..schema::FieldDef::text("payment_type", 53)
        },
        schema::FieldDef::text("payment_user_open_id", 65),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["BLUE", "GREEN", "YELLOW", "WHITE", "BLACK", "LIMEGREEN"],
                    ),
                    69,
                ),
            ],
            ..schema::FieldDef::text("plate_color", 66)
        },
        schema::FieldDef::text("plate_no", 78),
        schema::FieldDef::text("service_url", 79),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 84),
            ],
            ..schema::FieldDef::text("total_amount", 84)
        },
    ],
    rules: &[],
};

static TRANSPORT_PARKING_PAYMENTINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingPaymentinfoSyncResponse",
    file: "spec/commerce/transport.parking.paymentinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 87),
        schema::FieldDef::text("biz_msg", 98),
        schema::FieldDef::text("send_parking_message_flag", 99),
    ],
    rules: &[],
};

static PARKING_PAYMENT_DISCOUNT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingPaymentDiscountInfo",
    file: "spec/commerce/transport.parking.paymentinfo.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 105),
            ],
            ..schema::FieldDef::text("discount_amount", 105)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["COMPREHENSIVE", "DISCOUNT", "VOUCHER", "POINTS"],
                    ),
                    109,
                ),
            ],
            ..schema::FieldDef::text("discount_type", 106)
        },
    ],
    rules: &[],
};

/// A request of `alipay.commerce.transport.parking.paymentinfo.sync` (停车支付模板消息配置).
///
/// Have Alipay message a user who pays inside a car park.
///
/// ```
/// use alipay::commerce::TransportParkingPaymentinfoSync;
///
/// let request = TransportParkingPaymentinfoSync::new()
///     .free_exit_minutes("15");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`discount_amount`](Self::discount_amount) | an amount in yuan |
/// | [`order_create_time`](Self::order_create_time) | a time |
/// | [`payment_amount`](Self::payment_amount) | an amount in yuan |
/// | [`payment_time`](Self::payment_time) | a time |
/// | [`payment_type`](Self::payment_type) | one of its values |
/// | [`plate_color`](Self::plate_color) | one of its values |
/// | [`total_amount`](Self::total_amount) | an amount in yuan |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/transport/parking/paymentinfo/sync`. Described in
/// `spec/commerce/transport.parking.paymentinfo.sync.yaml`.
/// Answered by [`TransportParkingPaymentinfoSyncResponse`], or by an error with a [`TransportParkingPaymentinfoSyncErrorCode`].
#[doc(alias = "alipay.commerce.transport.parking.paymentinfo.sync")]
#[doc(alias = "/v3/alipay/commerce/transport/parking/paymentinfo/sync")]
#[doc(alias = "停车支付模板消息配置")]
#[doc(alias = "停车")]
#[doc(alias = "支付")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct TransportParkingPaymentinfoSync {
    /// Alipay trade number.
    ///
    /// On the wire `alipay_trade_no` (支付宝交易号). Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:11`.
    pub alipay_trade_no: Option<String>,
    /// Discount on the parking fee, in yuan.
    ///
    /// On the wire `discount_amount` (停车费折扣金额); an amount of money as a decimal number. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:12`.
    pub discount_amount: Option<record::Amount>,
    /// Discounts on the parking fee paid.
    ///
    /// On the wire `discount_information` (停车费缴费折扣信息). Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:13`.
    pub discount_information: Vec<ParkingPaymentDiscountInfo>,
    /// Minutes free to leave after paying inside the car park.
    ///
    /// On the wire `free_exit_minutes` (允许出场的免费时长). Example: `15`. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:17`.
    pub free_exit_minutes: Option<String>,
    /// Whether the user paid no parking fee through Alipay for 365 days.
    ///
    /// On the wire `inactive_user`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:22`.
    pub inactive_user: Option<bool>,
    /// Whether the plate number is encrypted.
    ///
    /// On the wire `is_encrypt_plate_no` (车牌是否加密). Where it is not set, the platform takes `false`. Example:
    /// `true`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:23`.
    pub is_encrypt_plate_no: Option<bool>,
    /// Mobile phone number of the payer.
    ///
    /// On the wire `mobile_number` (缴费用户的手机号). Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:29`.
    pub mobile_number: Option<String>,
    /// Whether the user pays, or pays at the booth on leaving.
    ///
    /// On the wire `node_type` (当前请求类型). Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:30`.
    pub node_type: Option<String>,
    /// App id to which the open id belongs.
    ///
    /// On the wire `open_appid`. Example: `2023xxxxxxxxxxxx`. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:31`.
    pub open_appid: Option<String>,
    /// Ant member's open id.
    ///
    /// On the wire `open_id`. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:32`.
    pub open_id: Option<String>,
    /// When the booth order was created; 24-hour clock, not later than now.
    ///
    /// On the wire `order_create_time` (停车岗亭前订单创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    /// Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:36`.
    pub order_create_time: Option<record::DateTime>,
    /// Provider's order number of the parking payment.
    ///
    /// On the wire `out_order_no` (服务商停车费支付订单号). Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:40`.
    pub out_order_no: Option<String>,
    /// External parking serial number; links entry and exit.
    ///
    /// On the wire `out_serial_no` (外部停车流水号). Example: `2020090711003017233600000001`. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:41`.
    pub out_serial_no: Option<String>,
    /// How often the user has paid parking fees through Alipay.
    ///
    /// On the wire `pay_frequency`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:46`.
    pub pay_frequency: Option<String>,
    /// Parking fee actually paid, in yuan.
    ///
    /// On the wire `payment_amount` (停车费实付金额); an amount of money as a decimal number. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:47`.
    pub payment_amount: Option<record::Amount>,
    /// When the fee was paid inside the car park; not later than now.
    ///
    /// On the wire `payment_time` (场内缴费时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2021-06-12 15:29:55`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:48`.
    pub payment_time: Option<record::DateTime>,
    /// How the fee was paid.
    ///
    /// On the wire `payment_type` (支付方式). Example: `ALIPAY`. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:53`.
    pub payment_type: Option<record::Choice<TransportParkingPaymentinfoSyncPaymentType>>,
    /// Open id of the payer.
    ///
    /// On the wire `payment_user_open_id`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:65`.
    pub payment_user_open_id: Option<String>,
    /// Color of the license plate.
    ///
    /// On the wire `plate_color` (车牌颜色). Example: `BLUE`. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:66`.
    pub plate_color: Option<record::Choice<TransportParkingPaymentinfoSyncPlateColor>>,
    /// License plate number; may be encrypted.
    ///
    /// On the wire `plate_no` (车牌号). Example: `浙A00000`. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:78`.
    pub plate_no: Option<String>,
    /// Parking service page; must be an Alipay mini program URL.
    ///
    /// On the wire `service_url` (停车服务页面地址). Example: `alipays://xxxxx`. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:79`.
    pub service_url: Option<String>,
    /// Total fee in yuan; should equal amount paid plus discount.
    ///
    /// On the wire `total_amount` (停车费总金额); an amount of money as a decimal number. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:84`.
    pub total_amount: Option<record::Amount>,
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
    pub fn discount_amount(
        mut self,
        discount_amount: impl Into<record::Amount>,
    ) -> Self {
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
    pub fn order_create_time(
        mut self,
        order_create_time: impl Into<record::DateTime>,
    ) -> Self {
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
    pub fn payment_amount(mut self, payment_amount: impl Into<record::Amount>) -> Self {
        self.payment_amount = Some(payment_amount.into());
        self
    }

    /// Sets [`payment_time`](Self::payment_time).
    #[inline]
    pub fn payment_time(mut self, payment_time: impl Into<record::DateTime>) -> Self {
        self.payment_time = Some(payment_time.into());
        self
    }

    /// Sets [`payment_type`](Self::payment_type).
    #[inline]
    pub fn payment_type(
        mut self,
        payment_type: impl Into<
            record::Choice<TransportParkingPaymentinfoSyncPaymentType>,
        >,
    ) -> Self {
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
    pub fn plate_color(
        mut self,
        plate_color: impl Into<record::Choice<TransportParkingPaymentinfoSyncPlateColor>>,
    ) -> Self {
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
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
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

/// The answer of `alipay.commerce.transport.parking.paymentinfo.sync` (停车支付模板消息配置).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransportParkingPaymentinfoSyncResponse {
    /// Specific error code.
    ///
    /// On the wire `biz_code` (具体错误码). Example: `INVALID_PARAMETER`. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:87`.
    pub biz_code: Option<record::Choice<TransportParkingPaymentinfoSyncResponseBizCode>>,
    /// Reason of the error.
    ///
    /// On the wire `biz_msg` (具体错误原因). Example: `车牌不合法`. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:98`.
    pub biz_msg: Option<String>,
    /// Whether the user gets a parking message for this visit.
    ///
    /// On the wire `send_parking_message_flag`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:99`.
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

/// A discount on a parking fee.
///
/// | Field | Limits |
/// |---|---|
/// | [`discount_amount`](Self::discount_amount) | an amount in yuan |
/// | [`discount_type`](Self::discount_type) | one of its values |
///
/// Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:102`.
#[must_use]
#[non_exhaustive]
pub struct ParkingPaymentDiscountInfo {
    /// Amount of the discount, in yuan.
    ///
    /// On the wire `discount_amount` (折扣金额); an amount of money as a decimal number. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:105`.
    pub discount_amount: Option<record::Amount>,
    /// Kind of discount.
    ///
    /// On the wire `discount_type` (折扣类型). Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:106`.
    pub discount_type: Option<record::Choice<ParkingPaymentDiscountInfoDiscountType>>,
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
    pub fn discount_amount(
        mut self,
        discount_amount: impl Into<record::Amount>,
    ) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_type`](Self::discount_type).
    #[inline]
    pub fn discount_type(
        mut self,
        discount_type: impl Into<record::Choice<ParkingPaymentDiscountInfoDiscountType>>,
    ) -> Self {
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

/// The values of the platform's type `ParkingPaymentDiscountInfoDiscountType`.
///
/// Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:110`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParkingPaymentDiscountInfoDiscountType {
    /// Combined discount.
    ///
    /// On the wire `COMPREHENSIVE` (综合).
    Comprehensive,
    /// Percentage discount.
    ///
    /// On the wire `DISCOUNT` (打折).
    Discount,
    /// Voucher.
    ///
    /// On the wire `VOUCHER` (券).
    Voucher,
    /// Points.
    ///
    /// On the wire `POINTS` (积分).
    Points,
}

impl record::Enumeration for ParkingPaymentDiscountInfoDiscountType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COMPREHENSIVE", Self::Comprehensive),
        ("DISCOUNT", Self::Discount),
        ("VOUCHER", Self::Voucher),
        ("POINTS", Self::Points),
    ];
}

impl std::fmt::Debug for ParkingPaymentDiscountInfoDiscountType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransportParkingPaymentinfoSyncPaymentType`.
///
/// Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:57`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportParkingPaymentinfoSyncPaymentType {
    /// Alipay.
    ///
    /// On the wire `ALIPAY` (支付宝).
    Alipay,
    /// WeChat.
    ///
    /// On the wire `WECHAT` (微信).
    Wechat,
    /// UnionPay QuickPass.
    ///
    /// On the wire `CUQP` (云闪付).
    Cuqp,
    /// Cash.
    ///
    /// On the wire `CASH` (现金).
    Cash,
    /// Another channel.
    ///
    /// On the wire `OTHER` (其他渠道).
    Other,
    /// Free of charge.
    ///
    /// On the wire `FREE` (免费).
    Free,
}

impl record::Enumeration for TransportParkingPaymentinfoSyncPaymentType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY", Self::Alipay),
        ("WECHAT", Self::Wechat),
        ("CUQP", Self::Cuqp),
        ("CASH", Self::Cash),
        ("OTHER", Self::Other),
        ("FREE", Self::Free),
    ];
}

impl std::fmt::Debug for TransportParkingPaymentinfoSyncPaymentType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransportParkingPaymentinfoSyncPlateColor`.
///
/// Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:70`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportParkingPaymentinfoSyncPlateColor {
    /// Blue.
    ///
    /// On the wire `BLUE` (蓝).
    Blue,
    /// Green.
    ///
    /// On the wire `GREEN` (绿).
    Green,
    /// Yellow.
    ///
    /// On the wire `YELLOW` (黄).
    Yellow,
    /// White.
    ///
    /// On the wire `WHITE` (白).
    White,
    /// Black.
    ///
    /// On the wire `BLACK` (黑).
    Black,
    /// Yellow-green.
    ///
    /// On the wire `LIMEGREEN` (黄绿色).
    Limegreen,
}

impl record::Enumeration for TransportParkingPaymentinfoSyncPlateColor {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BLUE", Self::Blue),
        ("GREEN", Self::Green),
        ("YELLOW", Self::Yellow),
        ("WHITE", Self::White),
        ("BLACK", Self::Black),
        ("LIMEGREEN", Self::Limegreen),
    ];
}

impl std::fmt::Debug for TransportParkingPaymentinfoSyncPlateColor {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransportParkingPaymentinfoSyncResponseBizCode`.
///
/// Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:91`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportParkingPaymentinfoSyncResponseBizCode {
    /// Parameter invalid.
    ///
    /// On the wire `INVALID_PARAMETER`.
    InvalidParameter,
    /// No permission.
    ///
    /// On the wire `NO_PERMISSION_ERROR`.
    NoPermissionError,
    /// Result unknown.
    ///
    /// On the wire `BIZ_UNKNOWN`.
    BizUnknown,
    /// Request failed.
    ///
    /// On the wire `BIZ_FAIL`.
    BizFail,
    /// System busy.
    ///
    /// On the wire `SYSTEM_ERROR`.
    SystemError,
}

impl record::Enumeration for TransportParkingPaymentinfoSyncResponseBizCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("NO_PERMISSION_ERROR", Self::NoPermissionError),
        ("BIZ_UNKNOWN", Self::BizUnknown),
        ("BIZ_FAIL", Self::BizFail),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
}

impl std::fmt::Debug for TransportParkingPaymentinfoSyncResponseBizCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.transport.parking.paymentinfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportParkingPaymentinfoSyncErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:117` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The business processing failed.
    ///
    /// On the wire `BIZ_FAIL`. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:118` and
    /// `spec/codes.yaml:739`.
    BizFail,
    /// An unknown business error occurred.
    ///
    /// On the wire `BIZ_UNKNOWN`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:119` and `spec/codes.yaml:758`.
    BizUnknown,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/commerce/transport.parking.paymentinfo.sync.yaml:120` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The operations are too frequent.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `OPERATION_FREQUENTLY`; the same call may succeed later. Source:
    /// `spec/commerce/transport.parking.paymentinfo.sync.yaml:121` and `spec/codes.yaml:1796`.
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
