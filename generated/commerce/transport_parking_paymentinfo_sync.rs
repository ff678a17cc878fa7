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
/// Returns [`TransportParkingPaymentinfoSyncResponse`], or an error with a [`TransportParkingPaymentinfoSyncErrorCode`].
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
    /// 支付宝交易号.
    pub alipay_trade_no: Option<String>,
    /// Discount on the parking fee, in yuan.
    ///
    /// 停车费折扣金额; an amount of money as a decimal number.
    pub discount_amount: Option<record::Amount>,
    /// Discounts on the parking fee paid.
    ///
    /// 停车费缴费折扣信息.
    pub discount_information: Vec<ParkingPaymentDiscountInfo>,
    /// Minutes free to leave after paying inside the car park.
    ///
    /// 允许出场的免费时长. Example: `15`.
    pub free_exit_minutes: Option<String>,
    /// Whether the user paid no parking fee through Alipay for 365 days.
    pub inactive_user: Option<bool>,
    /// Whether the plate number is encrypted.
    ///
    /// 车牌是否加密. Defaults to `false`. Example: `true`.
    pub is_encrypt_plate_no: Option<bool>,
    /// Mobile phone number of the payer.
    ///
    /// 缴费用户的手机号.
    pub mobile_number: Option<String>,
    /// Whether the user pays, or pays at the booth on leaving.
    ///
    /// 当前请求类型.
    pub node_type: Option<String>,
    /// App id to which the open id belongs.
    ///
    /// Example: `2023xxxxxxxxxxxx`.
    pub open_appid: Option<String>,
    /// Ant member's open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// When the booth order was created; 24-hour clock, not later than now.
    ///
    /// 停车岗亭前订单创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub order_create_time: Option<record::DateTime>,
    /// Provider's order number of the parking payment.
    ///
    /// 服务商停车费支付订单号.
    pub out_order_no: Option<String>,
    /// External parking serial number; links entry and exit.
    ///
    /// 外部停车流水号. Example: `2020090711003017233600000001`.
    pub out_serial_no: Option<String>,
    /// How often the user has paid parking fees through Alipay.
    pub pay_frequency: Option<String>,
    /// Parking fee actually paid, in yuan.
    ///
    /// 停车费实付金额; an amount of money as a decimal number.
    pub payment_amount: Option<record::Amount>,
    /// When the fee was paid inside the car park; not later than now.
    ///
    /// 场内缴费时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-06-12 15:29:55`.
    pub payment_time: Option<record::DateTime>,
    /// How the fee was paid.
    ///
    /// 支付方式. Example: `ALIPAY`.
    pub payment_type: Option<record::Choice<TransportParkingPaymentinfoSyncPaymentType>>,
    /// Open id of the payer.
    pub payment_user_open_id: Option<String>,
    /// Color of the license plate.
    ///
    /// 车牌颜色. Example: `BLUE`.
    pub plate_color: Option<record::Choice<TransportParkingPaymentinfoSyncPlateColor>>,
    /// License plate number; may be encrypted.
    ///
    /// 车牌号. Example: `浙A00000`.
    pub plate_no: Option<String>,
    /// Parking service page; must be an Alipay mini program URL.
    ///
    /// 停车服务页面地址. Example: `alipays://xxxxx`.
    pub service_url: Option<String>,
    /// Total fee in yuan; should equal amount paid plus discount.
    ///
    /// 停车费总金额; an amount of money as a decimal number.
    pub total_amount: Option<record::Amount>,
}

impl TransportParkingPaymentinfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.commerce.transport.parking.paymentinfo.sync` (停车支付模板消息配置).
#[non_exhaustive]
pub struct TransportParkingPaymentinfoSyncResponse {
    /// Specific error code.
    ///
    /// 具体错误码. Example: `INVALID_PARAMETER`.
    pub biz_code: Option<record::Choice<TransportParkingPaymentinfoSyncResponseBizCode>>,
    /// Reason of the error.
    ///
    /// 具体错误原因. Example: `车牌不合法`.
    pub biz_msg: Option<String>,
    /// Whether the user gets a parking message for this visit.
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
#[must_use]
#[non_exhaustive]
pub struct ParkingPaymentDiscountInfo {
    /// Amount of the discount, in yuan.
    ///
    /// 折扣金额; an amount of money as a decimal number.
    pub discount_amount: Option<record::Amount>,
    /// Kind of discount.
    ///
    /// 折扣类型.
    pub discount_type: Option<record::Choice<ParkingPaymentDiscountInfoDiscountType>>,
}

impl ParkingPaymentDiscountInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParkingPaymentDiscountInfoDiscountType {
    /// `COMPREHENSIVE`: Combined discount (综合).
    Comprehensive,
    /// `DISCOUNT`: Percentage discount (打折).
    Discount,
    /// `VOUCHER`: Voucher (券).
    Voucher,
    /// `POINTS`: Points (积分).
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportParkingPaymentinfoSyncPaymentType {
    /// `ALIPAY`: Alipay (支付宝).
    Alipay,
    /// `WECHAT`: WeChat (微信).
    Wechat,
    /// `CUQP`: UnionPay QuickPass (云闪付).
    Cuqp,
    /// `CASH`: Cash (现金).
    Cash,
    /// `OTHER`: Another channel (其他渠道).
    Other,
    /// `FREE`: Free of charge (免费).
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportParkingPaymentinfoSyncPlateColor {
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportParkingPaymentinfoSyncResponseBizCode {
    /// `INVALID_PARAMETER`: Parameter invalid.
    InvalidParameter,
    /// `NO_PERMISSION_ERROR`: No permission.
    NoPermissionError,
    /// `BIZ_UNKNOWN`: Result unknown.
    BizUnknown,
    /// `BIZ_FAIL`: Request failed.
    BizFail,
    /// `SYSTEM_ERROR`: System busy.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportParkingPaymentinfoSyncErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_FAIL`: The business processing failed.
    BizFail,
    /// `BIZ_UNKNOWN`: An unknown business error occurred.
    ///
    /// The outcome is unknown: the call may have taken effect.
    BizUnknown,
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
