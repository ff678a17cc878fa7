//! `koubei.trade.order.aggregate.consult` · 聚合支付订单咨询服务
//!
//! Consult an order paid through aggregated payment.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/order.aggregate.consult.yaml`.

use crate::{record, schema};

/// A request of `koubei.trade.order.aggregate.consult` (聚合支付订单咨询服务).
///
/// Consult an order paid through aggregated payment.
///
/// ```
/// use alipay::koubei_trade::OrderAggregateConsult;
///
/// let request = OrderAggregateConsult::new()
///     .out_order_no("2020090411140000000000777000216122");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`shop_id`](Self::shop_id) | required in some cases; at most 28 characters (advisory) |
/// | [`total_amount`](Self::total_amount) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/koubei_trade/order.aggregate.consult.yaml`.
/// Returns [`OrderAggregateConsultResponse`], or an error with a [`OrderAggregateConsultErrorCode`].
#[doc(alias = "koubei.trade.order.aggregate.consult")]
#[doc(alias = "聚合支付订单咨询服务")]
#[doc(alias = "支付")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct OrderAggregateConsult {
    /// Items of the order, as JSON.
    ///
    /// 订单包含的商品列表信息.
    pub goods_info: Option<KbGoodsInfo>,
    /// External order number, unique per merchant; makes the call idempotent.
    ///
    /// 外部订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Koubei store id.
    ///
    /// 口碑门店ID; required in some cases; at most 28 characters (advisory). Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
    /// Order title, reported to Alipay or WeChat.
    ///
    /// 订单标题. Example: `Iphone6 16G`.
    pub subject: Option<String>,
    /// Time allowed for payment, 1m to 15d in whole minutes, hours or days; closed afterwards.
    ///
    /// 支付超时时间. Defaults to `3m`. Example: `2d`.
    pub timeout_express: Option<String>,
    /// Order amount.
    ///
    /// 订单金额; required in some cases. Example: `88.88`.
    pub total_amount: Option<String>,
    /// Amount without discounts; marketing is off if it equals the order amount.
    pub un_discount_amount: Option<String>,
}

impl OrderAggregateConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_info`](Self::goods_info).
    #[inline]
    pub fn goods_info(mut self, goods_info: KbGoodsInfo) -> Self {
        self.goods_info = Some(goods_info);
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`un_discount_amount`](Self::un_discount_amount).
    #[inline]
    pub fn un_discount_amount(mut self, un_discount_amount: impl Into<String>) -> Self {
        self.un_discount_amount = Some(un_discount_amount.into());
        self
    }
}

/// The response of `koubei.trade.order.aggregate.consult` (聚合支付订单咨询服务).
#[non_exhaustive]
pub struct OrderAggregateConsultResponse {
    /// Buyer id; returned only after payment.
    ///
    /// 买家ID. Example: `2088000000000001`.
    pub buyer_id: Option<String>,
    /// Kind of paying user; returned only after payment.
    ///
    /// 付款用户类型. Example: `alipay`.
    pub buyer_id_type: Option<record::Choice<OrderAggregateConsultResponseBuyerIdType>>,
    /// Amount the user paid; returned only after payment.
    ///
    /// 用户实付金额. Example: `8.88`.
    pub buyer_pay_amount: Option<String>,
    /// Time the order was created.
    ///
    /// 订单创建时间. Example: `2017-01-01 00:00:01`.
    pub create_time: Option<String>,
    /// All vouchers used in this payment.
    pub discount_detail_list: Option<DiscountDetailInfo>,
    /// Time of payment.
    ///
    /// 支付成功时间.
    pub gmt_payment_time: Option<String>,
    /// Discount given by the merchant.
    ///
    /// 商家优惠金额.
    pub merchant_discount_amount: Option<String>,
    /// Koubei order number.
    ///
    /// 口碑订单号. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// State of the order.
    pub order_status: Option<record::Choice<OrderAggregateConsultResponseOrderStatus>>,
    /// Merchant's order number.
    ///
    /// 商家请求订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Payment channel.
    ///
    /// 支付渠道; other values may be added. Example: `alipay`.
    pub pay_channel: Option<record::Choice<OrderAggregateConsultResponsePayChannel>>,
    /// Discount given by the platform.
    ///
    /// 平台优惠金额.
    pub platform_discount_amount: Option<String>,
    /// Amount received.
    ///
    /// 实收金额. Example: `88.88`.
    pub receipt_amount: Option<String>,
    /// Order amount.
    ///
    /// 订单金额. Example: `88.88`.
    pub total_amount: Option<String>,
    /// Trade number of Alipay or WeChat; returned only after payment.
    ///
    /// 支付宝/微信交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

/// A discount used in a payment.
#[non_exhaustive]
pub struct DiscountDetailInfo {
    /// Discount amount.
    ///
    /// 优惠金额. Example: `10.00`.
    pub amount: Option<String>,
    /// Discount id.
    ///
    /// 优惠明细ID. Example: `123`.
    pub id: Option<String>,
    /// Discount name.
    ///
    /// 优惠名称. Example: `满100减10`.
    pub name: Option<String>,
    /// Kind of voucher.
    ///
    /// 优惠券类型.
    pub r#type: Option<String>,
}

/// Item of an order.
#[must_use]
#[non_exhaustive]
pub struct KbGoodsInfo {
    /// Category of the goods.
    ///
    /// 商品类目.
    pub goods_category: Option<String>,
    /// Item id.
    ///
    /// 商品ID. Example: `apple-01`.
    pub goods_id: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Price.
    ///
    /// 价格. Example: `100`.
    pub price: Option<String>,
    /// Quantity.
    ///
    /// 数量. Example: `8`.
    pub quantity: Option<String>,
}

impl KbGoodsInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[inline]
    pub fn goods_category(mut self, goods_category: impl Into<String>) -> Self {
        self.goods_category = Some(goods_category.into());
        self
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: impl Into<String>) -> Self {
        self.quantity = Some(quantity.into());
        self
    }
}

/// The values of the platform's type `OrderAggregateConsultResponseBuyerIdType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderAggregateConsultResponseBuyerIdType {
    /// `alipay`: Alipay.
    Alipay,
    /// `weixin`: WeChat.
    Weixin,
}

record::enumeration!(
    OrderAggregateConsultResponseBuyerIdType, "alipay" Alipay, "weixin" Weixin
);

/// The values of the platform's type `OrderAggregateConsultResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderAggregateConsultResponseOrderStatus {
    /// `SUCCESS`: Paid (支付成功).
    Success,
    /// `FAILED`: Payment failed (支付失败).
    Failed,
    /// `PROCESSING`: In progress (处理中).
    Processing,
    /// `CLOSED`: Closed (关单).
    Closed,
}

record::enumeration!(
    OrderAggregateConsultResponseOrderStatus, "SUCCESS" Success, "FAILED" Failed,
    "PROCESSING" Processing, "CLOSED" Closed
);

/// The values of the platform's type `OrderAggregateConsultResponsePayChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderAggregateConsultResponsePayChannel {
    /// `alipay`: Alipay.
    Alipay,
    /// `wechat`: WeChat.
    Wechat,
}

record::enumeration!(
    OrderAggregateConsultResponsePayChannel, "alipay" Alipay, "wechat" Wechat
);

/// The error codes of `koubei.trade.order.aggregate.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderAggregateConsultErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(OrderAggregateConsultErrorCode);

impl record::CallRequest for OrderAggregateConsult {}

impl record::Request for OrderAggregateConsult {
    type Response = OrderAggregateConsultResponse;
    type ErrorCode = OrderAggregateConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "koubei.trade.order.aggregate.consult",
        title: "聚合支付订单咨询服务",
        file: "spec/koubei_trade/order.aggregate.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &ORDER_AGGREGATE_CONSULT,
        response: &ORDER_AGGREGATE_CONSULT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    OrderAggregateConsult, ORDER_AGGREGATE_CONSULT, 0 goods_info None, 1 out_order_no
    None, 2 shop_id None, 3 subject None, 4 timeout_express None, 5 total_amount None, 6
    un_discount_amount None
);

record::record!(
    OrderAggregateConsultResponse, ORDER_AGGREGATE_CONSULT_RESPONSE, 0 buyer_id None, 1
    buyer_id_type None, 2 buyer_pay_amount None, 3 create_time None, 4
    discount_detail_list None, 5 gmt_payment_time None, 6 merchant_discount_amount None,
    7 order_no None, 8 order_status None, 9 out_order_no None, 10 pay_channel None, 11
    platform_discount_amount None, 12 receipt_amount None, 13 total_amount None, 14
    trade_no None
);

record::record!(
    DiscountDetailInfo, DISCOUNT_DETAIL_INFO, 0 amount None, 1 id None, 2 name None, 3
    r#type None
);

record::record!(
    KbGoodsInfo, KB_GOODS_INFO, 0 goods_category None, 1 goods_id None, 2 goods_name
    None, 3 price None, 4 quantity None
);

static ORDER_AGGREGATE_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderAggregateConsult",
    file: "spec/koubei_trade/order.aggregate.consult.yaml",
    rows: &[
        schema::Row::Plain("goods_info", schema::Kind::Record(&KB_GOODS_INFO)),
        schema::Row::Text("out_order_no"),
        schema::Row::Limited(
            "shop_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(28))],
        ),
        schema::Row::Text("subject"),
        schema::Row::Text("timeout_express"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("un_discount_amount"),
    ],
    rules: &[],
    lines: &[10, 11, 16, 21, 24, 25, 31, 32],
};

static ORDER_AGGREGATE_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderAggregateConsultResponse",
    file: "spec/koubei_trade/order.aggregate.consult.yaml",
    rows: &[
        schema::Row::Text("buyer_id"),
        schema::Row::Text("buyer_id_type"),
        schema::Row::Text("buyer_pay_amount"),
        schema::Row::Text("create_time"),
        schema::Row::Plain(
            "discount_detail_list",
            schema::Kind::Record(&DISCOUNT_DETAIL_INFO),
        ),
        schema::Row::Text("gmt_payment_time"),
        schema::Row::Text("merchant_discount_amount"),
        schema::Row::Text("order_no"),
        schema::Row::Text("order_status"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("pay_channel"),
        schema::Row::Text("platform_discount_amount"),
        schema::Row::Text("receipt_amount"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static DISCOUNT_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountDetailInfo",
    file: "spec/koubei_trade/order.aggregate.consult.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("id"),
        schema::Row::Text("name"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[],
};

static KB_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "KbGoodsInfo",
    file: "spec/koubei_trade/order.aggregate.consult.yaml",
    rows: &[
        schema::Row::Text("goods_category"),
        schema::Row::Text("goods_id"),
        schema::Row::Text("goods_name"),
        schema::Row::Text("price"),
        schema::Row::Text("quantity"),
    ],
    rules: &[],
    lines: &[107, 108, 109, 110, 111],
};
