//! `koubei.trade.order.aggregate.consult` · 聚合支付订单咨询服务
//!
//! Consult an order paid through aggregated payment.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/order.aggregate.consult.yaml`.

use crate::{record, schema};

static ORDER_AGGREGATE_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderAggregateConsult",
    file: "spec/koubei_trade/order.aggregate.consult.yaml",
    fields: &[
        schema::FieldDef::new("goods_info", schema::Kind::Record(&KB_GOODS_INFO), 10),
        schema::FieldDef::text("out_order_no", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(28), 21)],
            ..schema::FieldDef::text("shop_id", 16)
        },
        schema::FieldDef::text("subject", 24),
        schema::FieldDef::text("timeout_express", 25),
        schema::FieldDef::text("total_amount", 31),
        schema::FieldDef::text("un_discount_amount", 32),
    ],
    rules: &[],
};

static ORDER_AGGREGATE_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderAggregateConsultResponse",
    file: "spec/koubei_trade/order.aggregate.consult.yaml",
    fields: &[
        schema::FieldDef::text("buyer_id", 37),
        schema::FieldDef::text("buyer_id_type", 42),
        schema::FieldDef::text("buyer_pay_amount", 50),
        schema::FieldDef::text("create_time", 55),
        schema::FieldDef::new(
            "discount_detail_list",
            schema::Kind::Record(&DISCOUNT_DETAIL_INFO),
            56,
        ),
        schema::FieldDef::text("gmt_payment_time", 57),
        schema::FieldDef::text("merchant_discount_amount", 58),
        schema::FieldDef::text("order_no", 59),
        schema::FieldDef::text("order_status", 64),
        schema::FieldDef::text("out_order_no", 72),
        schema::FieldDef::text("pay_channel", 77),
        schema::FieldDef::text("platform_discount_amount", 86),
        schema::FieldDef::text("receipt_amount", 87),
        schema::FieldDef::text("total_amount", 88),
        schema::FieldDef::text("trade_no", 89),
    ],
    rules: &[],
};

static DISCOUNT_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountDetailInfo",
    file: "spec/koubei_trade/order.aggregate.consult.yaml",
    fields: &[
        schema::FieldDef::text("amount", 99),
        schema::FieldDef::text("id", 100),
        schema::FieldDef::text("name", 101),
        schema::FieldDef::text("type", 102),
    ],
    rules: &[],
};

static KB_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "KbGoodsInfo",
    file: "spec/koubei_trade/order.aggregate.consult.yaml",
    fields: &[
        schema::FieldDef::text("goods_category", 107),
        schema::FieldDef::text("goods_id", 108),
        schema::FieldDef::text("goods_name", 109),
        schema::FieldDef::text("price", 110),
        schema::FieldDef::text("quantity", 111),
    ],
    rules: &[],
};

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
        Self {
            goods_info: None,
            out_order_no: None,
            shop_id: None,
            subject: None,
            timeout_express: None,
            total_amount: None,
            un_discount_amount: None,
        }
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

impl record::Record for OrderAggregateConsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_AGGREGATE_CONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_info),
            1 => Some(&self.out_order_no),
            2 => Some(&self.shop_id),
            3 => Some(&self.subject),
            4 => Some(&self.timeout_express),
            5 => Some(&self.total_amount),
            6 => Some(&self.un_discount_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_info),
            1 => Some(&mut self.out_order_no),
            2 => Some(&mut self.shop_id),
            3 => Some(&mut self.subject),
            4 => Some(&mut self.timeout_express),
            5 => Some(&mut self.total_amount),
            6 => Some(&mut self.un_discount_amount),
            _ => None,
        }
    }
}

impl Default for OrderAggregateConsult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderAggregateConsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderAggregateConsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderAggregateConsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for OrderAggregateConsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_AGGREGATE_CONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buyer_id),
            1 => Some(&self.buyer_id_type),
            2 => Some(&self.buyer_pay_amount),
            3 => Some(&self.create_time),
            4 => Some(&self.discount_detail_list),
            5 => Some(&self.gmt_payment_time),
            6 => Some(&self.merchant_discount_amount),
            7 => Some(&self.order_no),
            8 => Some(&self.order_status),
            9 => Some(&self.out_order_no),
            10 => Some(&self.pay_channel),
            11 => Some(&self.platform_discount_amount),
            12 => Some(&self.receipt_amount),
            13 => Some(&self.total_amount),
            14 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buyer_id),
            1 => Some(&mut self.buyer_id_type),
            2 => Some(&mut self.buyer_pay_amount),
            3 => Some(&mut self.create_time),
            4 => Some(&mut self.discount_detail_list),
            5 => Some(&mut self.gmt_payment_time),
            6 => Some(&mut self.merchant_discount_amount),
            7 => Some(&mut self.order_no),
            8 => Some(&mut self.order_status),
            9 => Some(&mut self.out_order_no),
            10 => Some(&mut self.pay_channel),
            11 => Some(&mut self.platform_discount_amount),
            12 => Some(&mut self.receipt_amount),
            13 => Some(&mut self.total_amount),
            14 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for OrderAggregateConsultResponse {
    #[inline]
    fn default() -> Self {
        Self {
            buyer_id: None,
            buyer_id_type: None,
            buyer_pay_amount: None,
            create_time: None,
            discount_detail_list: None,
            gmt_payment_time: None,
            merchant_discount_amount: None,
            order_no: None,
            order_status: None,
            out_order_no: None,
            pay_channel: None,
            platform_discount_amount: None,
            receipt_amount: None,
            total_amount: None,
            trade_no: None,
        }
    }
}

impl Clone for OrderAggregateConsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderAggregateConsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderAggregateConsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for DiscountDetailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DISCOUNT_DETAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.id),
            2 => Some(&self.name),
            3 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.id),
            2 => Some(&mut self.name),
            3 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for DiscountDetailInfo {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            id: None,
            name: None,
            r#type: None,
        }
    }
}

impl Clone for DiscountDetailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DiscountDetailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DiscountDetailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            goods_category: None,
            goods_id: None,
            goods_name: None,
            price: None,
            quantity: None,
        }
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

impl record::Record for KbGoodsInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &KB_GOODS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_category),
            1 => Some(&self.goods_id),
            2 => Some(&self.goods_name),
            3 => Some(&self.price),
            4 => Some(&self.quantity),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_category),
            1 => Some(&mut self.goods_id),
            2 => Some(&mut self.goods_name),
            3 => Some(&mut self.price),
            4 => Some(&mut self.quantity),
            _ => None,
        }
    }
}

impl Default for KbGoodsInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for KbGoodsInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for KbGoodsInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for KbGoodsInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `OrderAggregateConsultResponseBuyerIdType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderAggregateConsultResponseBuyerIdType {
    /// `alipay`: Alipay.
    Alipay,
    /// `weixin`: WeChat.
    Weixin,
}

impl record::Enumeration for OrderAggregateConsultResponseBuyerIdType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("alipay", Self::Alipay),
        ("weixin", Self::Weixin),
    ];
}

impl std::fmt::Debug for OrderAggregateConsultResponseBuyerIdType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OrderAggregateConsultResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for OrderAggregateConsultResponseOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAILED", Self::Failed),
        ("PROCESSING", Self::Processing),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for OrderAggregateConsultResponseOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OrderAggregateConsultResponsePayChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderAggregateConsultResponsePayChannel {
    /// `alipay`: Alipay.
    Alipay,
    /// `wechat`: WeChat.
    Wechat,
}

impl record::Enumeration for OrderAggregateConsultResponsePayChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("alipay", Self::Alipay),
        ("wechat", Self::Wechat),
    ];
}

impl std::fmt::Debug for OrderAggregateConsultResponsePayChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `koubei.trade.order.aggregate.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderAggregateConsultErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderAggregateConsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderAggregateConsultErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
