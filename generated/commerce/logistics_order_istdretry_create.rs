//! `alipay.commerce.logistics.order.istdretry.create` · 重下即时配送订单
//!
//! Place an instant delivery order again.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/logistics/order/istdretry/create`.
//! Described in `spec/commerce/logistics.order.istdretry.create.yaml`.

use crate::{record, schema};

static LOGISTICS_ORDER_ISTDRETRY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderIstdretryCreate",
    file: "spec/commerce/logistics.order.istdretry.create.yaml",
    fields: &[
        schema::FieldDef::text("consumer_id", 11),
        schema::FieldDef::new(
            "consumer_notify",
            schema::Kind::Record(&super::types::CONSUMER_NOTIFY_ISTD),
            17,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["alipay", "wx"]), 21),
            ],
            ..schema::FieldDef::text("consumer_source", 18)
        },
        schema::FieldDef::new(
            "goods_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL_ISTD),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::new(
            "goods_info",
            schema::Kind::Record(&super::types::GOODS_INFO_ISTD),
            27,
        ),
        schema::FieldDef::text("logistics_code", 28),
        schema::FieldDef::text("logistics_token", 29),
        schema::FieldDef::text("open_id", 34),
        schema::FieldDef::new(
            "order_ext_istd",
            schema::Kind::Record(&super::types::ORDER_EXT_ISTD),
            40,
        ),
        schema::FieldDef::text("out_order_no", 41),
        schema::FieldDef::new(
            "receiver",
            schema::Kind::Record(&super::types::RECEIVER_ISTD),
            46,
        ),
        schema::FieldDef::new(
            "sender",
            schema::Kind::Record(&super::types::SENDER_ISTD),
            47,
        ),
        schema::FieldDef::text("shop_no", 48),
    ],
    rules: &[],
};

static LOGISTICS_ORDER_ISTDRETRY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderIstdretryCreateResponse",
    file: "spec/commerce/logistics.order.istdretry.create.yaml",
    fields: &[
        schema::FieldDef::text("coupon_fee", 51),
        schema::FieldDef::text("deliver_fee", 52),
        schema::FieldDef::new("dispatch_duration", schema::Kind::Integer, 53),
        schema::FieldDef::new("distance", schema::Kind::Integer, 58),
        schema::FieldDef::text("fee", 59),
        schema::FieldDef::text("finish_code", 60),
        schema::FieldDef::text("insurance_fee", 61),
        schema::FieldDef::text("order_no", 62),
        schema::FieldDef::text("pay_amount", 67),
        schema::FieldDef::text("pickup_code", 68),
        schema::FieldDef::text("status", 72),
        schema::FieldDef::text("waybill_no", 73),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.logistics.order.istdretry.create` (重下即时配送订单).
///
/// Place an instant delivery order again.
///
/// ```
/// use alipay::commerce::LogisticsOrderIstdretryCreate;
///
/// let request = LogisticsOrderIstdretryCreate::new()
///     .consumer_id("2088xxx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`consumer_id`](Self::consumer_id) | required in some cases |
/// | [`consumer_source`](Self::consumer_source) | one of its values |
/// | [`open_id`](Self::open_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/logistics/order/istdretry/create`.
/// Described in `spec/commerce/logistics.order.istdretry.create.yaml`.
/// Returns [`LogisticsOrderIstdretryCreateResponse`], or an error with a [`LogisticsOrderIstdretryCreateErrorCode`].
#[doc(alias = "alipay.commerce.logistics.order.istdretry.create")]
#[doc(alias = "/v3/alipay/commerce/logistics/order/istdretry/create")]
#[doc(alias = "重下即时配送订单")]
#[doc(alias = "订单")]
#[doc(alias = "配送")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsOrderIstdretryCreate {
    /// Consumer's Alipay user id; optional if `consumer_source` is `wx`.
    ///
    /// 消费者id; required in some cases. Example: `2088xxx`.
    pub consumer_id: Option<String>,
    /// Details for notifying the consumer.
    ///
    /// 消费者通知明细.
    pub consumer_notify: Option<super::types::ConsumerNotifyIstd>,
    /// App the consumer came from.
    ///
    /// 消费者来源. Example: `alipay`.
    pub consumer_source: Option<
        record::Choice<LogisticsOrderIstdretryCreateConsumerSource>,
    >,
    /// Goods to deliver, line by line.
    ///
    /// 商品明细.
    pub goods_details: Vec<super::types::GoodsDetailIstd>,
    /// Summary of the goods.
    ///
    /// 商品汇总信息.
    pub goods_info: Option<super::types::GoodsInfoIstd>,
    /// Code of the instant delivery company.
    ///
    /// 即时配送公司编码. Example: `FENGNIAO`.
    pub logistics_code: Option<String>,
    /// Token from the delivery company; keeps the fee unchanged for some time.
    ///
    /// 即时配送订单token. Example: `token001`.
    pub logistics_token: Option<String>,
    /// Consumer's Alipay open id; optional if `consumer_source` is `wx`.
    ///
    /// 消费者id; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Further settings of the delivery order.
    ///
    /// 即时配送订单扩展.
    pub order_ext_istd: Option<super::types::OrderExtIstd>,
    /// Merchant's order number.
    ///
    /// 商家订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Recipient of the delivery.
    ///
    /// 收件人.
    pub receiver: Option<super::types::ReceiverIstd>,
    /// Sender of the delivery.
    ///
    /// 发件人.
    pub sender: Option<super::types::SenderIstd>,
    /// Merchant's store number.
    ///
    /// 商家门店编号. Example: `shopno001`.
    pub shop_no: Option<String>,
}

impl LogisticsOrderIstdretryCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            consumer_id: None,
            consumer_notify: None,
            consumer_source: None,
            goods_details: Vec::new(),
            goods_info: None,
            logistics_code: None,
            logistics_token: None,
            open_id: None,
            order_ext_istd: None,
            out_order_no: None,
            receiver: None,
            sender: None,
            shop_no: None,
        }
    }

    /// Sets [`consumer_id`](Self::consumer_id).
    #[inline]
    pub fn consumer_id(mut self, consumer_id: impl Into<String>) -> Self {
        self.consumer_id = Some(consumer_id.into());
        self
    }

    /// Sets [`consumer_notify`](Self::consumer_notify).
    #[inline]
    pub fn consumer_notify(
        mut self,
        consumer_notify: super::types::ConsumerNotifyIstd,
    ) -> Self {
        self.consumer_notify = Some(consumer_notify);
        self
    }

    /// Sets [`consumer_source`](Self::consumer_source).
    #[inline]
    pub fn consumer_source(
        mut self,
        consumer_source: impl Into<
            record::Choice<LogisticsOrderIstdretryCreateConsumerSource>,
        >,
    ) -> Self {
        self.consumer_source = Some(consumer_source.into());
        self
    }

    /// Sets [`goods_details`](Self::goods_details).
    #[inline]
    pub fn goods_details(
        mut self,
        goods_details: impl IntoIterator<Item = super::types::GoodsDetailIstd>,
    ) -> Self {
        self.goods_details = goods_details.into_iter().collect();
        self
    }

    /// Sets [`goods_info`](Self::goods_info).
    #[inline]
    pub fn goods_info(mut self, goods_info: super::types::GoodsInfoIstd) -> Self {
        self.goods_info = Some(goods_info);
        self
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`logistics_token`](Self::logistics_token).
    #[inline]
    pub fn logistics_token(mut self, logistics_token: impl Into<String>) -> Self {
        self.logistics_token = Some(logistics_token.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_ext_istd`](Self::order_ext_istd).
    #[inline]
    pub fn order_ext_istd(mut self, order_ext_istd: super::types::OrderExtIstd) -> Self {
        self.order_ext_istd = Some(order_ext_istd);
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`receiver`](Self::receiver).
    #[inline]
    pub fn receiver(mut self, receiver: super::types::ReceiverIstd) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// Sets [`sender`](Self::sender).
    #[inline]
    pub fn sender(mut self, sender: super::types::SenderIstd) -> Self {
        self.sender = Some(sender);
        self
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = Some(shop_no.into());
        self
    }
}

impl record::Record for LogisticsOrderIstdretryCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_ORDER_ISTDRETRY_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.consumer_id),
            1 => Some(&self.consumer_notify),
            2 => Some(&self.consumer_source),
            3 => Some(&self.goods_details),
            4 => Some(&self.goods_info),
            5 => Some(&self.logistics_code),
            6 => Some(&self.logistics_token),
            7 => Some(&self.open_id),
            8 => Some(&self.order_ext_istd),
            9 => Some(&self.out_order_no),
            10 => Some(&self.receiver),
            11 => Some(&self.sender),
            12 => Some(&self.shop_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.consumer_id),
            1 => Some(&mut self.consumer_notify),
            2 => Some(&mut self.consumer_source),
            3 => Some(&mut self.goods_details),
            4 => Some(&mut self.goods_info),
            5 => Some(&mut self.logistics_code),
            6 => Some(&mut self.logistics_token),
            7 => Some(&mut self.open_id),
            8 => Some(&mut self.order_ext_istd),
            9 => Some(&mut self.out_order_no),
            10 => Some(&mut self.receiver),
            11 => Some(&mut self.sender),
            12 => Some(&mut self.shop_no),
            _ => None,
        }
    }
}

impl Default for LogisticsOrderIstdretryCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsOrderIstdretryCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsOrderIstdretryCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsOrderIstdretryCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LogisticsOrderIstdretryCreate {}

impl record::Request for LogisticsOrderIstdretryCreate {
    type Response = LogisticsOrderIstdretryCreateResponse;
    type ErrorCode = LogisticsOrderIstdretryCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.logistics.order.istdretry.create",
        title: "重下即时配送订单",
        file: "spec/commerce/logistics.order.istdretry.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/logistics/order/istdretry/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LOGISTICS_ORDER_ISTDRETRY_CREATE,
        response: &LOGISTICS_ORDER_ISTDRETRY_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.commerce.logistics.order.istdretry.create` (重下即时配送订单).
#[non_exhaustive]
pub struct LogisticsOrderIstdretryCreateResponse {
    /// Coupon fee.
    ///
    /// 优惠券费用. Example: `1.00`.
    pub coupon_fee: Option<String>,
    /// Delivery fee.
    ///
    /// 运费. Example: `10.00`.
    pub deliver_fee: Option<String>,
    /// Expected time until a rider accepts, in seconds.
    ///
    /// 预计骑手还剩多久接单. Example: `60`.
    pub dispatch_duration: Option<i64>,
    /// Delivery distance in meters.
    ///
    /// 配送距离. Example: `300`.
    pub distance: Option<i64>,
    /// Actual delivery fee.
    ///
    /// 实际运费. Example: `9.00`.
    pub fee: Option<String>,
    /// Code the rider must enter to complete delivery.
    ///
    /// 收货码.
    pub finish_code: Option<String>,
    /// Fee for insured value.
    ///
    /// 保价费用. Example: `0.00`.
    pub insurance_fee: Option<String>,
    /// Alipay's serial number of the order.
    ///
    /// 支付宝订单流水号. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Amount paid; this is what is really deducted.
    ///
    /// 支付金额. Example: `9.00`.
    pub pay_amount: Option<String>,
    /// Code the rider must enter to collect the goods from the merchant.
    ///
    /// 取货码.
    pub pickup_code: Option<String>,
    /// Status of the waybill, such as `i_101`.
    ///
    /// 即时配送运单状态. Example: `i_101`.
    pub status: Option<String>,
    /// Number of the instant delivery waybill.
    ///
    /// 即时配送运单编号. Example: `waybillno001`.
    pub waybill_no: Option<String>,
}

impl record::Record for LogisticsOrderIstdretryCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_ORDER_ISTDRETRY_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.coupon_fee),
            1 => Some(&self.deliver_fee),
            2 => Some(&self.dispatch_duration),
            3 => Some(&self.distance),
            4 => Some(&self.fee),
            5 => Some(&self.finish_code),
            6 => Some(&self.insurance_fee),
            7 => Some(&self.order_no),
            8 => Some(&self.pay_amount),
            9 => Some(&self.pickup_code),
            10 => Some(&self.status),
            11 => Some(&self.waybill_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.coupon_fee),
            1 => Some(&mut self.deliver_fee),
            2 => Some(&mut self.dispatch_duration),
            3 => Some(&mut self.distance),
            4 => Some(&mut self.fee),
            5 => Some(&mut self.finish_code),
            6 => Some(&mut self.insurance_fee),
            7 => Some(&mut self.order_no),
            8 => Some(&mut self.pay_amount),
            9 => Some(&mut self.pickup_code),
            10 => Some(&mut self.status),
            11 => Some(&mut self.waybill_no),
            _ => None,
        }
    }
}

impl Default for LogisticsOrderIstdretryCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            coupon_fee: None,
            deliver_fee: None,
            dispatch_duration: None,
            distance: None,
            fee: None,
            finish_code: None,
            insurance_fee: None,
            order_no: None,
            pay_amount: None,
            pickup_code: None,
            status: None,
            waybill_no: None,
        }
    }
}

impl Clone for LogisticsOrderIstdretryCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsOrderIstdretryCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsOrderIstdretryCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `LogisticsOrderIstdretryCreateConsumerSource`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogisticsOrderIstdretryCreateConsumerSource {
    /// `alipay`: Alipay.
    Alipay,
    /// `wx`: WeChat.
    Wx,
}

impl record::Enumeration for LogisticsOrderIstdretryCreateConsumerSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("alipay", Self::Alipay),
        ("wx", Self::Wx),
    ];
}

impl std::fmt::Debug for LogisticsOrderIstdretryCreateConsumerSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.logistics.order.istdretry.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogisticsOrderIstdretryCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamIllegal,
    /// `LOGISTICS_COMPANY_CONFIG_EXCEPTION`: The configuration of the logistics company is wrong.
    LogisticsCompanyConfigException,
    /// `NOT_REGISTER_LOGISTICS_ACCOUNT_OR_SHOP`: The logistics account or shop is not registered.
    ///
    /// Register the logistics account and the shop first.
    NotRegisterLogisticsAccountOrShop,
    /// `MRCH_DEDUCT_AGREEMENT_NOT_EXIST`.
    MrchDeductAgreementNotExist,
    /// `OUT_ORDER_NO_REPEAT`.
    OutOrderNoRepeat,
    /// `WAYBILL_NO_REPEAT`.
    WaybillNoRepeat,
    /// `PAY_FAIL`.
    PayFail,
    /// `PAY_UNKNOWN`: The result of the payment is unknown.
    ///
    /// Query the order before calling again. The outcome is unknown: the call may have taken effect.
    PayUnknown,
    /// `THIRD_BIZ_EXCEPTION`: A third party's system failed.
    ///
    /// Query the result before calling again. The outcome is unknown: the call may have taken effect.
    ThirdBizException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LogisticsOrderIstdretryCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("LOGISTICS_COMPANY_CONFIG_EXCEPTION", Self::LogisticsCompanyConfigException),
        (
            "NOT_REGISTER_LOGISTICS_ACCOUNT_OR_SHOP",
            Self::NotRegisterLogisticsAccountOrShop,
        ),
        ("MRCH_DEDUCT_AGREEMENT_NOT_EXIST", Self::MrchDeductAgreementNotExist),
        ("OUT_ORDER_NO_REPEAT", Self::OutOrderNoRepeat),
        ("WAYBILL_NO_REPEAT", Self::WaybillNoRepeat),
        ("PAY_FAIL", Self::PayFail),
        ("PAY_UNKNOWN", Self::PayUnknown),
        ("THIRD_BIZ_EXCEPTION", Self::ThirdBizException),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LogisticsOrderIstdretryCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
