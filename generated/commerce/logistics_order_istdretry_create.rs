//! `alipay.commerce.logistics.order.istdretry.create` · 重下即时配送订单
//!
//! Place an instant delivery order again.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/logistics/order/istdretry/create`.
//! Described in `spec/commerce/logistics.order.istdretry.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `LogisticsOrderIstdretryCreateConsumerSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LogisticsOrderIstdretryCreateConsumerSource {
    /// `alipay`: Alipay.
    Alipay,
    /// `wx`: WeChat.
    Wx,
}

record::enumeration!(
    LogisticsOrderIstdretryCreateConsumerSource, "alipay" Alipay, "wx" Wx
);

/// The error codes of `alipay.commerce.logistics.order.istdretry.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    LogisticsOrderIstdretryCreateErrorCode, "SYSTEM_ERROR" SystemError, "PARAM_ILLEGAL"
    ParamIllegal, "LOGISTICS_COMPANY_CONFIG_EXCEPTION" LogisticsCompanyConfigException,
    "NOT_REGISTER_LOGISTICS_ACCOUNT_OR_SHOP" NotRegisterLogisticsAccountOrShop,
    "MRCH_DEDUCT_AGREEMENT_NOT_EXIST" MrchDeductAgreementNotExist, "OUT_ORDER_NO_REPEAT"
    OutOrderNoRepeat, "WAYBILL_NO_REPEAT" WaybillNoRepeat, "PAY_FAIL" PayFail,
    "PAY_UNKNOWN" PayUnknown, "THIRD_BIZ_EXCEPTION" ThirdBizException
);

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

record::record!(
    LogisticsOrderIstdretryCreate, LOGISTICS_ORDER_ISTDRETRY_CREATE, 0 consumer_id None,
    1 consumer_notify None, 2 consumer_source None, 3 goods_details Vec::new(), 4
    goods_info None, 5 logistics_code None, 6 logistics_token None, 7 open_id None, 8
    order_ext_istd None, 9 out_order_no None, 10 receiver None, 11 sender None, 12
    shop_no None
);

record::record!(
    LogisticsOrderIstdretryCreateResponse, LOGISTICS_ORDER_ISTDRETRY_CREATE_RESPONSE, 0
    coupon_fee None, 1 deliver_fee None, 2 dispatch_duration None, 3 distance None, 4 fee
    None, 5 finish_code None, 6 insurance_fee None, 7 order_no None, 8 pay_amount None, 9
    pickup_code None, 10 status None, 11 waybill_no None
);

static LOGISTICS_ORDER_ISTDRETRY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderIstdretryCreate",
    file: "spec/commerce/logistics.order.istdretry.create.yaml",
    rows: &[
        schema::Row::Text("consumer_id"),
        schema::Row::Plain(
            "consumer_notify",
            schema::Kind::Record(&super::types::CONSUMER_NOTIFY_ISTD),
        ),
        schema::Row::Limited(
            "consumer_source",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["alipay", "wx"]))],
        ),
        schema::Row::Plain(
            "goods_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL_ISTD),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "goods_info",
            schema::Kind::Record(&super::types::GOODS_INFO_ISTD),
        ),
        schema::Row::Text("logistics_code"),
        schema::Row::Text("logistics_token"),
        schema::Row::Text("open_id"),
        schema::Row::Plain(
            "order_ext_istd",
            schema::Kind::Record(&super::types::ORDER_EXT_ISTD),
        ),
        schema::Row::Text("out_order_no"),
        schema::Row::Plain(
            "receiver",
            schema::Kind::Record(&super::types::RECEIVER_ISTD),
        ),
        schema::Row::Plain("sender", schema::Kind::Record(&super::types::SENDER_ISTD)),
        schema::Row::Text("shop_no"),
    ],
    rules: &[],
    lines: &[11, 17, 18, 21, 26, 27, 28, 29, 34, 40, 41, 46, 47, 48],
};

static LOGISTICS_ORDER_ISTDRETRY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderIstdretryCreateResponse",
    file: "spec/commerce/logistics.order.istdretry.create.yaml",
    rows: &[
        schema::Row::Text("coupon_fee"),
        schema::Row::Text("deliver_fee"),
        schema::Row::Plain("dispatch_duration", schema::Kind::Integer),
        schema::Row::Plain("distance", schema::Kind::Integer),
        schema::Row::Text("fee"),
        schema::Row::Text("finish_code"),
        schema::Row::Text("insurance_fee"),
        schema::Row::Text("order_no"),
        schema::Row::Text("pay_amount"),
        schema::Row::Text("pickup_code"),
        schema::Row::Text("status"),
        schema::Row::Text("waybill_no"),
    ],
    rules: &[],
    lines: &[],
};
