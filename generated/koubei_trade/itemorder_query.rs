//! `koubei.trade.itemorder.query` · 商品交易查询接口
//!
//! Query an item order at Koubei.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/itemorder.query.yaml`.

use crate::{record, schema};

static ITEMORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemorderQuery",
    file: "spec/koubei_trade/itemorder.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 15),
            ],
            ..schema::FieldDef::text("order_no", 10)
        },
    ],
    rules: &[],
};

static ITEMORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemorderQueryResponse",
    file: "spec/koubei_trade/itemorder.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_product", 20),
        schema::FieldDef::text("buyer_id", 21),
        schema::FieldDef::text("deliver_seller_real_amount", 22),
        schema::FieldDef::text("discount_amount", 23),
        schema::FieldDef::text("gmt_create", 24),
        schema::FieldDef::text("gmt_modified", 25),
        schema::FieldDef::text("gmt_payment", 26),
        schema::FieldDef::new(
            "item_order_vo",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_ORDER_VO),
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::text("order_no", 28),
        schema::FieldDef::text("out_order_no", 33),
        schema::FieldDef::text("partner_id", 38),
        schema::FieldDef::text("real_pay_amount", 43),
        schema::FieldDef::text("seller_id", 44),
        schema::FieldDef::text("status", 45),
        schema::FieldDef::text("total_amount", 55),
        schema::FieldDef::text("trade_no", 56),
    ],
    rules: &[],
};

static ITEM_ORDER_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemOrderVo",
    file: "spec/koubei_trade/itemorder.query.yaml",
    fields: &[
        schema::FieldDef::text("ext_info", 62),
        schema::FieldDef::text("item_order_no", 67),
        schema::FieldDef::text("merchant_fund", 68),
        schema::FieldDef::text("platform_fund", 69),
        schema::FieldDef::text("price", 70),
        schema::FieldDef::new("quantity", schema::Kind::Integer, 71),
        schema::FieldDef::text("sku_id", 72),
        schema::FieldDef::text("status", 73),
    ],
    rules: &[],
};

/// A request of `koubei.trade.itemorder.query` (商品交易查询接口).
///
/// Query an item order at Koubei.
///
/// ```
/// use alipay::koubei_trade::ItemorderQuery;
///
/// let request = ItemorderQuery::new()
///     .order_no("2020090411130000000000772400280352");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`order_no`](Self::order_no) | required; at most 64 characters (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/koubei_trade/itemorder.query.yaml`.
/// Returns [`ItemorderQueryResponse`], or an error with a [`ItemorderQueryErrorCode`].
#[doc(alias = "koubei.trade.itemorder.query")]
#[doc(alias = "商品交易查询接口")]
#[doc(alias = "交易")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ItemorderQuery {
    /// Koubei order number returned by `koubei.trade.itemorder.buy`.
    ///
    /// 口碑订单号; required; at most 64 characters (advisory). Example: `2020090411130000000000772400280352`.
    pub order_no: String,
}

impl ItemorderQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { order_no: String::new() }
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = order_no.into();
        self
    }
}

impl record::Record for ItemorderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEMORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Default for ItemorderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemorderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemorderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemorderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ItemorderQuery {}

impl record::Request for ItemorderQuery {
    type Response = ItemorderQueryResponse;
    type ErrorCode = ItemorderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "koubei.trade.itemorder.query",
        title: "商品交易查询接口",
        file: "spec/koubei_trade/itemorder.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &ITEMORDER_QUERY,
        response: &ITEMORDER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `koubei.trade.itemorder.query` (商品交易查询接口).
#[non_exhaustive]
pub struct ItemorderQueryResponse {
    /// Business product.
    ///
    /// 业务产品. Example: `FACE_TO_FACE_PAYMENT`.
    pub biz_product: Option<String>,
    /// Buyer's Alipay account.
    ///
    /// 买家支付宝账户. Example: `2088000000000001`.
    pub buyer_id: Option<String>,
    /// Amount the seller receives from this order.
    ///
    /// 卖家实收金额.
    pub deliver_seller_real_amount: Option<String>,
    /// Amount of the discount.
    ///
    /// 优惠金额. Example: `8.75`.
    pub discount_amount: Option<String>,
    /// Time of creation.
    ///
    /// 订单创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_create: Option<record::DateTime>,
    /// Time of the last change.
    ///
    /// 订单修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_modified: Option<record::DateTime>,
    /// Time of payment.
    ///
    /// 支付成功时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_payment: Option<record::DateTime>,
    /// Items of the order.
    ///
    /// 商品信息.
    pub item_order_vo: Vec<ItemOrderVo>,
    /// Koubei order number.
    ///
    /// 口碑订单号. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Alipay account with which the merchant signed.
    ///
    /// 商户签约支付宝账号. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Amount the user paid.
    ///
    /// 用户实付金额.
    pub real_pay_amount: Option<String>,
    /// Seller id.
    ///
    /// 卖家id. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// State of the order.
    ///
    /// 订单状态.
    pub status: Option<record::Choice<ItemorderQueryResponseStatus>>,
    /// Order amount.
    ///
    /// 订单金额. Example: `88.88`.
    pub total_amount: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl record::Record for ItemorderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEMORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_product),
            1 => Some(&self.buyer_id),
            2 => Some(&self.deliver_seller_real_amount),
            3 => Some(&self.discount_amount),
            4 => Some(&self.gmt_create),
            5 => Some(&self.gmt_modified),
            6 => Some(&self.gmt_payment),
            7 => Some(&self.item_order_vo),
            8 => Some(&self.order_no),
            9 => Some(&self.out_order_no),
            10 => Some(&self.partner_id),
            11 => Some(&self.real_pay_amount),
            12 => Some(&self.seller_id),
            13 => Some(&self.status),
            14 => Some(&self.total_amount),
            15 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_product),
            1 => Some(&mut self.buyer_id),
            2 => Some(&mut self.deliver_seller_real_amount),
            3 => Some(&mut self.discount_amount),
            4 => Some(&mut self.gmt_create),
            5 => Some(&mut self.gmt_modified),
            6 => Some(&mut self.gmt_payment),
            7 => Some(&mut self.item_order_vo),
            8 => Some(&mut self.order_no),
            9 => Some(&mut self.out_order_no),
            10 => Some(&mut self.partner_id),
            11 => Some(&mut self.real_pay_amount),
            12 => Some(&mut self.seller_id),
            13 => Some(&mut self.status),
            14 => Some(&mut self.total_amount),
            15 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for ItemorderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_product: None,
            buyer_id: None,
            deliver_seller_real_amount: None,
            discount_amount: None,
            gmt_create: None,
            gmt_modified: None,
            gmt_payment: None,
            item_order_vo: Vec::new(),
            order_no: None,
            out_order_no: None,
            partner_id: None,
            real_pay_amount: None,
            seller_id: None,
            status: None,
            total_amount: None,
            trade_no: None,
        }
    }
}

impl Clone for ItemorderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemorderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemorderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An item of an order.
#[non_exhaustive]
pub struct ItemOrderVo {
    /// Further business data such as an external card code, as JSON.
    ///
    /// 业务扩展信息. Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Item order id.
    ///
    /// 商品单ID.
    pub item_order_no: Option<String>,
    /// Discount funded by the merchant and apportioned to the item.
    pub merchant_fund: Option<String>,
    /// Discount funded by the platform and apportioned to the item.
    pub platform_fund: Option<String>,
    /// Unit price.
    ///
    /// 商品单价. Example: `100`.
    pub price: Option<String>,
    /// Quantity of goods.
    ///
    /// 商品数量. Example: `1`.
    pub quantity: Option<i64>,
    /// SKU id of the item.
    ///
    /// 商品skuId. Example: `2018092600502220000000100274`.
    pub sku_id: Option<String>,
    /// State of the item order.
    ///
    /// 商品单状态.
    pub status: Option<String>,
}

impl record::Record for ItemOrderVo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_ORDER_VO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_info),
            1 => Some(&self.item_order_no),
            2 => Some(&self.merchant_fund),
            3 => Some(&self.platform_fund),
            4 => Some(&self.price),
            5 => Some(&self.quantity),
            6 => Some(&self.sku_id),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_info),
            1 => Some(&mut self.item_order_no),
            2 => Some(&mut self.merchant_fund),
            3 => Some(&mut self.platform_fund),
            4 => Some(&mut self.price),
            5 => Some(&mut self.quantity),
            6 => Some(&mut self.sku_id),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ItemOrderVo {
    #[inline]
    fn default() -> Self {
        Self {
            ext_info: None,
            item_order_no: None,
            merchant_fund: None,
            platform_fund: None,
            price: None,
            quantity: None,
            sku_id: None,
            status: None,
        }
    }
}

impl Clone for ItemOrderVo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemOrderVo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemOrderVo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ItemorderQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemorderQueryResponseStatus {
    /// `INIT`: Initial (初始状态).
    Init,
    /// `WAIT_PAY`: Awaiting payment (待支付).
    WaitPay,
    /// `PAID`: Paid (已支付).
    Paid,
    /// `SUCCESS`: Succeeded; paid out to the merchant.
    Success,
    /// `FINISH`: Finished; fully refunded.
    Finish,
}

impl record::Enumeration for ItemorderQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("WAIT_PAY", Self::WaitPay),
        ("PAID", Self::Paid),
        ("SUCCESS", Self::Success),
        ("FINISH", Self::Finish),
    ];
}

impl std::fmt::Debug for ItemorderQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `koubei.trade.itemorder.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemorderQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ItemorderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ItemorderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
