//! `koubei.trade.itemorder.query` · 商品交易查询接口
//!
//! Query an item order at Koubei.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/itemorder.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = order_no.into();
        self
    }
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

/// The values of the platform's type `ItemorderQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    ItemorderQueryResponseStatus, "INIT" Init, "WAIT_PAY" WaitPay, "PAID" Paid, "SUCCESS"
    Success, "FINISH" Finish
);

/// The error codes of `koubei.trade.itemorder.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ItemorderQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(ItemorderQueryErrorCode);

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

record::record!(ItemorderQuery, ITEMORDER_QUERY, 0 order_no String::new());

record::record!(
    ItemorderQueryResponse, ITEMORDER_QUERY_RESPONSE, 0 biz_product None, 1 buyer_id
    None, 2 deliver_seller_real_amount None, 3 discount_amount None, 4 gmt_create None, 5
    gmt_modified None, 6 gmt_payment None, 7 item_order_vo Vec::new(), 8 order_no None, 9
    out_order_no None, 10 partner_id None, 11 real_pay_amount None, 12 seller_id None, 13
    status None, 14 total_amount None, 15 trade_no None
);

record::record!(
    ItemOrderVo, ITEM_ORDER_VO, 0 ext_info None, 1 item_order_no None, 2 merchant_fund
    None, 3 platform_fund None, 4 price None, 5 quantity None, 6 sku_id None, 7 status
    None
);

static ITEMORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemorderQuery",
    file: "spec/koubei_trade/itemorder.query.yaml",
    rows: &[
        schema::Row::Limited(
            "order_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 14, 15],
};

static ITEMORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemorderQueryResponse",
    file: "spec/koubei_trade/itemorder.query.yaml",
    rows: &[
        schema::Row::Text("biz_product"),
        schema::Row::Text("buyer_id"),
        schema::Row::Text("deliver_seller_real_amount"),
        schema::Row::Text("discount_amount"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("gmt_payment"),
        schema::Row::Plain(
            "item_order_vo",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_ORDER_VO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("order_no"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("partner_id"),
        schema::Row::Text("real_pay_amount"),
        schema::Row::Text("seller_id"),
        schema::Row::Text("status"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static ITEM_ORDER_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemOrderVo",
    file: "spec/koubei_trade/itemorder.query.yaml",
    rows: &[
        schema::Row::Text("ext_info"),
        schema::Row::Text("item_order_no"),
        schema::Row::Text("merchant_fund"),
        schema::Row::Text("platform_fund"),
        schema::Row::Text("price"),
        schema::Row::Plain("quantity", schema::Kind::Integer),
        schema::Row::Text("sku_id"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
