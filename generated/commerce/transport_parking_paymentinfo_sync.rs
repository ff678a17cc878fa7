//! `alipay.commerce.transport.parking.paymentinfo.sync` · 停车支付模板消息配置
//!
//! Have Alipay message a user who pays inside a car park.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/transport/parking/paymentinfo/sync`. Described in
//! `spec/commerce/transport.parking.paymentinfo.sync.yaml`.

use crate::{record, schema};

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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `ParkingPaymentDiscountInfoDiscountType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    ParkingPaymentDiscountInfoDiscountType, "COMPREHENSIVE" Comprehensive, "DISCOUNT"
    Discount, "VOUCHER" Voucher, "POINTS" Points
);

/// The values of the platform's type `TransportParkingPaymentinfoSyncPaymentType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TransportParkingPaymentinfoSyncPaymentType, "ALIPAY" Alipay, "WECHAT" Wechat, "CUQP"
    Cuqp, "CASH" Cash, "OTHER" Other, "FREE" Free
);

/// The values of the platform's type `TransportParkingPaymentinfoSyncPlateColor`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TransportParkingPaymentinfoSyncPlateColor, "BLUE" Blue, "GREEN" Green, "YELLOW"
    Yellow, "WHITE" White, "BLACK" Black, "LIMEGREEN" Limegreen
);

/// The values of the platform's type `TransportParkingPaymentinfoSyncResponseBizCode`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TransportParkingPaymentinfoSyncResponseBizCode, "INVALID_PARAMETER" InvalidParameter,
    "NO_PERMISSION_ERROR" NoPermissionError, "BIZ_UNKNOWN" BizUnknown, "BIZ_FAIL"
    BizFail, "SYSTEM_ERROR" SystemError
);

/// The error codes of `alipay.commerce.transport.parking.paymentinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TransportParkingPaymentinfoSyncErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BIZ_FAIL" BizFail, "BIZ_UNKNOWN" BizUnknown, "SYSTEM_ERROR" SystemError,
    "OPERATION_FREQUENTLY" OperationFrequently
);

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

record::record!(
    TransportParkingPaymentinfoSync, TRANSPORT_PARKING_PAYMENTINFO_SYNC, 0
    alipay_trade_no None, 1 discount_amount None, 2 discount_information Vec::new(), 3
    free_exit_minutes None, 4 inactive_user None, 5 is_encrypt_plate_no None, 6
    mobile_number None, 7 node_type None, 8 open_appid None, 9 open_id None, 10
    order_create_time None, 11 out_order_no None, 12 out_serial_no None, 13 pay_frequency
    None, 14 payment_amount None, 15 payment_time None, 16 payment_type None, 17
    payment_user_open_id None, 18 plate_color None, 19 plate_no None, 20 service_url
    None, 21 total_amount None
);

record::record!(
    TransportParkingPaymentinfoSyncResponse, TRANSPORT_PARKING_PAYMENTINFO_SYNC_RESPONSE,
    0 biz_code None, 1 biz_msg None, 2 send_parking_message_flag None
);

record::record!(
    ParkingPaymentDiscountInfo, PARKING_PAYMENT_DISCOUNT_INFO, 0 discount_amount None, 1
    discount_type None
);

static TRANSPORT_PARKING_PAYMENTINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingPaymentinfoSync",
    file: "spec/commerce/transport.parking.paymentinfo.sync.yaml",
    rows: &[
        schema::Row::Text("alipay_trade_no"),
        schema::Row::Limited(
            "discount_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Plain(
            "discount_information",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PARKING_PAYMENT_DISCOUNT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("free_exit_minutes"),
        schema::Row::Plain("inactive_user", schema::Kind::Boolean),
        schema::Row::Plain("is_encrypt_plate_no", schema::Kind::Boolean),
        schema::Row::Text("mobile_number"),
        schema::Row::Text("node_type"),
        schema::Row::Text("open_appid"),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "order_create_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_serial_no"),
        schema::Row::Text("pay_frequency"),
        schema::Row::Limited(
            "payment_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "payment_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "payment_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["ALIPAY", "WECHAT", "CUQP", "CASH", "OTHER", "FREE"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("payment_user_open_id"),
        schema::Row::Limited(
            "plate_color",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["BLUE", "GREEN", "YELLOW", "WHITE", "BLACK", "LIMEGREEN"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("plate_no"),
        schema::Row::Text("service_url"),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
    ],
    rules: &[],
    lines: &[
        11, 12, 12, 13, 17, 22, 23, 29, 30, 31, 32, 36, 39, 40, 41, 46, 47, 47, 48, 51,
        53, 56, 65, 66, 69, 78, 79, 84, 84,
    ],
};

static TRANSPORT_PARKING_PAYMENTINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingPaymentinfoSyncResponse",
    file: "spec/commerce/transport.parking.paymentinfo.sync.yaml",
    rows: &[
        schema::Row::Text("biz_code"),
        schema::Row::Text("biz_msg"),
        schema::Row::Text("send_parking_message_flag"),
    ],
    rules: &[],
    lines: &[],
};

static PARKING_PAYMENT_DISCOUNT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingPaymentDiscountInfo",
    file: "spec/commerce/transport.parking.paymentinfo.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "discount_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "discount_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["COMPREHENSIVE", "DISCOUNT", "VOUCHER", "POINTS"],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[105, 105, 106, 109],
};
