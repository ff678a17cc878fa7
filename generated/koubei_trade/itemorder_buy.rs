//! `koubei.trade.itemorder.buy` · 商品下单购买
//!
//! Order items for purchase at Koubei.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/itemorder.buy.yaml`.

use crate::{record, schema};

static ITEMORDER_BUY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemorderBuy",
    file: "spec/koubei_trade/itemorder.buy.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 15),
            ],
            ..schema::FieldDef::text("biz_product", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 17),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 17),
            ],
            ..schema::FieldDef::text("biz_scene", 17)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 22),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 23),
            ],
            ..schema::FieldDef::text("buyer_id", 18)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 26)],
            ..schema::FieldDef::new(
                "item_order_details",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&ITEM_ORDER_DETAIL),
                        limits: &[],
                    },
                ),
                26,
            )
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 31),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 32),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 33),
            ],
            ..schema::FieldDef::text("out_order_no", 27)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(512), 39)],
            ..schema::FieldDef::text("promo_params", 36)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 45),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 46),
            ],
            ..schema::FieldDef::text("shop_id", 41)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 52),
                schema::LimitDef::new(schema::Limit::MaxLength(256), 53),
            ],
            ..schema::FieldDef::text("subject", 48)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(6), 58)],
            ..schema::FieldDef::text("timeout", 55)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 65),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 66),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 64),
            ],
            ..schema::FieldDef::text("total_amount", 61)
        },
    ],
    rules: &[],
};

static ITEMORDER_BUY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemorderBuyResponse",
    file: "spec/koubei_trade/itemorder.buy.yaml",
    fields: &[
        schema::FieldDef::text("cashier_order_id", 70),
        schema::FieldDef::text("order_no", 74),
        schema::FieldDef::text("trade_no", 79),
    ],
    rules: &[],
};

static ITEM_ORDER_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemOrderDetail",
    file: "spec/koubei_trade/itemorder.buy.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 93),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 92),
            ],
            ..schema::FieldDef::text("original_price", 89)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 99),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 98),
            ],
            ..schema::FieldDef::text("price", 95)
        },
        schema::FieldDef::new("quantity", schema::Kind::Integer, 101),
        schema::FieldDef::text("sku_id", 102),
    ],
    rules: &[],
};

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
        Self {
            biz_product: String::new(),
            biz_scene: String::new(),
            buyer_id: String::new(),
            item_order_details: Vec::new(),
            out_order_no: String::new(),
            promo_params: None,
            shop_id: String::new(),
            subject: String::new(),
            timeout: None,
            total_amount: Default::default(),
        }
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

impl record::Record for ItemorderBuy {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEMORDER_BUY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_product),
            1 => Some(&self.biz_scene),
            2 => Some(&self.buyer_id),
            3 => Some(&self.item_order_details),
            4 => Some(&self.out_order_no),
            5 => Some(&self.promo_params),
            6 => Some(&self.shop_id),
            7 => Some(&self.subject),
            8 => Some(&self.timeout),
            9 => Some(&self.total_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_product),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.buyer_id),
            3 => Some(&mut self.item_order_details),
            4 => Some(&mut self.out_order_no),
            5 => Some(&mut self.promo_params),
            6 => Some(&mut self.shop_id),
            7 => Some(&mut self.subject),
            8 => Some(&mut self.timeout),
            9 => Some(&mut self.total_amount),
            _ => None,
        }
    }
}

impl Default for ItemorderBuy {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemorderBuy {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemorderBuy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemorderBuy {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ItemorderBuyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEMORDER_BUY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cashier_order_id),
            1 => Some(&self.order_no),
            2 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cashier_order_id),
            1 => Some(&mut self.order_no),
            2 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for ItemorderBuyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            cashier_order_id: None,
            order_no: None,
            trade_no: None,
        }
    }
}

impl Clone for ItemorderBuyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemorderBuyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemorderBuyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            original_price: None,
            price: None,
            quantity: None,
            sku_id: None,
        }
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

impl record::Record for ItemOrderDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_ORDER_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.original_price),
            1 => Some(&self.price),
            2 => Some(&self.quantity),
            3 => Some(&self.sku_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.original_price),
            1 => Some(&mut self.price),
            2 => Some(&mut self.quantity),
            3 => Some(&mut self.sku_id),
            _ => None,
        }
    }
}

impl Default for ItemOrderDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemOrderDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemOrderDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemOrderDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `koubei.trade.itemorder.buy`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemorderBuyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ItemorderBuyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ItemorderBuyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
