//! `koubei.trade.itemorder.buy` · 商品下单购买
//!
//! Order items for purchase at Koubei.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/itemorder.buy.yaml`.

use crate::{record, schema};

/// A request of `koubei.trade.itemorder.buy` (商品下单购买).
///
/// Order items for purchase at Koubei.
///
/// ```
/// use alipay::koubei_trade::ItemorderBuy;
///
/// let request = ItemorderBuy::new()
///     .biz_product("FACE_TO_FACE_PAYMENT")
///     .biz_scene("biz_scene")
///     .buyer_id("2088000000000001")
///     .item_order_details([alipay::koubei_trade::itemorder_buy::ItemOrderDetail::new().original_price("123.58")])
///     .out_order_no("2020090411140000000000777000216122")
///     .shop_id("2018011900502000000005124744")
///     .subject("Iphone6 16G")
///     .total_amount("88.88");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_product`](Self::biz_product) | required; at most 32 characters |
/// | [`biz_scene`](Self::biz_scene) | required; at most 32 characters |
/// | [`buyer_id`](Self::buyer_id) | required; at most 64 characters (advisory) |
/// | [`item_order_details`](Self::item_order_details) | required |
/// | [`out_order_no`](Self::out_order_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`promo_params`](Self::promo_params) | at most 512 characters (advisory) |
/// | [`shop_id`](Self::shop_id) | required; at most 64 characters |
/// | [`subject`](Self::subject) | required; at most 256 characters |
/// | [`timeout`](Self::timeout) | at most 6 characters (advisory) |
/// | [`total_amount`](Self::total_amount) | required; an amount in yuan; at most 2 decimals |
///
/// Offered on the gateway (V2). Described in `spec/koubei_trade/itemorder.buy.yaml`.
/// Returns [`ItemorderBuyResponse`], or an error with a [`ItemorderBuyErrorCode`].
#[doc(alias = "koubei.trade.itemorder.buy")]
#[doc(alias = "商品下单购买")]
#[doc(alias = "下单")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ItemorderBuy {
    /// Business product.
    ///
    /// 业务产品; required; at most 32 characters. Example: `FACE_TO_FACE_PAYMENT`.
    pub biz_product: String,
    /// Business scene.
    ///
    /// 业务场景; required; at most 32 characters.
    pub biz_scene: String,
    /// Alipay user id of the buyer.
    ///
    /// 买家支付宝ID; required; at most 64 characters (advisory). Example: `2088000000000001`.
    pub buyer_id: String,
    /// Items bought.
    ///
    /// 购买商品信息; required.
    pub item_order_details: Vec<ItemOrderDetail>,
    /// Merchant's order number, unique per merchant.
    ///
    /// 商户订单号; required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `2020090411140000000000777000216122`.
    pub out_order_no: String,
    /// Marketing parameters agreed with Koubei, as JSON.
    ///
    /// At most 512 characters (advisory).
    pub promo_params: Option<String>,
    /// Store id.
    ///
    /// 门店ID; required; at most 64 characters. Example: `2018011900502000000005124744`.
    pub shop_id: String,
    /// Title of the order.
    ///
    /// 订单标题; required; at most 256 characters. Example: `Iphone6 16G`.
    pub subject: String,
    /// Time allowed for payment in whole minutes, 1m to 30m; the trade is closed afterwards.
    ///
    /// At most 6 characters (advisory). Defaults to `3m`.
    pub timeout: Option<String>,
    /// Order total in yuan; must equal the sum of all charges.
    ///
    /// 订单总金额; required; an amount of money as a decimal number; at most 2 decimals. Example: `88.88`.
    pub total_amount: record::Amount,
}

impl ItemorderBuy {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_product`](Self::biz_product).
    #[inline]
    pub fn biz_product(mut self, biz_product: impl Into<String>) -> Self {
        self.biz_product = biz_product.into();
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = biz_scene.into();
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = buyer_id.into();
        self
    }

    /// Sets [`item_order_details`](Self::item_order_details).
    #[inline]
    pub fn item_order_details(
        mut self,
        item_order_details: impl IntoIterator<Item = ItemOrderDetail>,
    ) -> Self {
        self.item_order_details = item_order_details.into_iter().collect();
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = out_order_no.into();
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    pub fn promo_params(mut self, promo_params: impl Into<String>) -> Self {
        self.promo_params = Some(promo_params.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = shop_id.into();
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Sets [`timeout`](Self::timeout).
    #[inline]
    pub fn timeout(mut self, timeout: impl Into<String>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = total_amount.into();
        self
    }
}

/// The response of `koubei.trade.itemorder.buy` (商品下单购买).
#[non_exhaustive]
pub struct ItemorderBuyResponse {
    /// Cashier order id for opening the cashier; get a new one for a second attempt.
    ///
    /// 收银单id.
    pub cashier_order_id: Option<String>,
    /// Koubei order number.
    ///
    /// 口碑订单号. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Alipay trade number, passed to open the cashier.
    ///
    /// 支付宝交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

/// An item to buy.
///
/// | Field | Limits |
/// |---|---|
/// | [`original_price`](Self::original_price) | an amount in yuan; at most 2 decimals |
/// | [`price`](Self::price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct ItemOrderDetail {
    /// Original price of the item, in yuan.
    ///
    /// 商品原价; an amount of money as a decimal number; at most 2 decimals. Example: `123.58`.
    pub original_price: Option<record::Amount>,
    /// Selling price of the item, in yuan.
    ///
    /// 商品现价; an amount of money as a decimal number; at most 2 decimals. Example: `100`.
    pub price: Option<record::Amount>,
    /// Quantity bought.
    ///
    /// 购买商品数量. Example: `1`.
    pub quantity: Option<i64>,
    /// SKU id of the item.
    ///
    /// 商品skuId. Example: `2018092600502220000000100274`.
    pub sku_id: Option<String>,
}

impl ItemOrderDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    pub fn original_price(mut self, original_price: impl Into<record::Amount>) -> Self {
        self.original_price = Some(original_price.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`sku_id`](Self::sku_id).
    #[inline]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }
}

/// The error codes of `koubei.trade.itemorder.buy`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ItemorderBuyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(ItemorderBuyErrorCode);

impl record::CallRequest for ItemorderBuy {}

impl record::Request for ItemorderBuy {
    type Response = ItemorderBuyResponse;
    type ErrorCode = ItemorderBuyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "koubei.trade.itemorder.buy",
        title: "商品下单购买",
        file: "spec/koubei_trade/itemorder.buy.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &ITEMORDER_BUY,
        response: &ITEMORDER_BUY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    ItemorderBuy, ITEMORDER_BUY, 0 biz_product String::new(), 1 biz_scene String::new(),
    2 buyer_id String::new(), 3 item_order_details Vec::new(), 4 out_order_no
    String::new(), 5 promo_params None, 6 shop_id String::new(), 7 subject String::new(),
    8 timeout None, 9 total_amount Default::default()
);

record::record!(
    ItemorderBuyResponse, ITEMORDER_BUY_RESPONSE, 0 cashier_order_id None, 1 order_no
    None, 2 trade_no None
);

record::record!(
    ItemOrderDetail, ITEM_ORDER_DETAIL, 0 original_price None, 1 price None, 2 quantity
    None, 3 sku_id None
);

static ITEMORDER_BUY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemorderBuy",
    file: "spec/koubei_trade/itemorder.buy.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_product",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "biz_scene",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "buyer_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "item_order_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_ORDER_DETAIL),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "out_order_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Limited(
            "promo_params",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "shop_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "subject",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(256)),
            ],
        ),
        schema::Row::Limited(
            "timeout",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(6))],
        ),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        10, 14, 15, 17, 17, 17, 18, 22, 23, 26, 26, 27, 31, 32, 33, 36, 39, 41, 45, 46,
        48, 52, 53, 55, 58, 61, 65, 66, 64,
    ],
};

static ITEMORDER_BUY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemorderBuyResponse",
    file: "spec/koubei_trade/itemorder.buy.yaml",
    rows: &[
        schema::Row::Text("cashier_order_id"),
        schema::Row::Text("order_no"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static ITEM_ORDER_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemOrderDetail",
    file: "spec/koubei_trade/itemorder.buy.yaml",
    rows: &[
        schema::Row::Limited(
            "original_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Plain("quantity", schema::Kind::Integer),
        schema::Row::Text("sku_id"),
    ],
    rules: &[],
    lines: &[89, 93, 92, 95, 99, 98, 101, 102],
};
