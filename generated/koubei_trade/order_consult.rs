//! `koubei.trade.order.consult` · 口碑订单预咨询
//!
//! Consult discounts and stored-value cards for a Koubei order before payment.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/order.consult.yaml`.

use crate::{record, schema};

/// A request of `koubei.trade.order.consult` (口碑订单预咨询).
///
/// Consult discounts and stored-value cards for a Koubei order before payment.
///
/// ```
/// use alipay::koubei_trade::OrderConsult;
///
/// let request = OrderConsult::new()
///     .apdid_token("40Kl9e97cQcMJka5gfT0arVPq7GTaR6yE5f73mj8zqBW9eOPZQEAAA==");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`goods_info`](Self::goods_info) | required in some cases |
/// | [`request_id`](Self::request_id) | required in some cases; at most 64 characters (advisory) |
/// | [`shop_id`](Self::shop_id) | required in some cases; at most 64 characters (advisory) |
/// | [`total_amount`](Self::total_amount) | required in some cases; an amount in yuan; not less than 0.01; not more than 999999999; at most 2 decimals |
/// | [`undiscountable_amount`](Self::undiscountable_amount) | an amount in yuan; not less than 0; not more than 999999999; at most 2 decimals |
/// | [`user_id`](Self::user_id) | required in some cases; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
///
/// Offered on the gateway (V2). Described in `spec/koubei_trade/order.consult.yaml`.
/// Returns [`OrderConsultResponse`], or an error with a [`OrderConsultErrorCode`].
#[doc(alias = "koubei.trade.order.consult")]
#[doc(alias = "口碑订单预咨询")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct OrderConsult {
    /// Device token of the user, from the JSAPI call `getO2ODeviceToken` in the Alipay app.
    ///
    /// 用户设备信息. Example: `40Kl9e97cQcMJka5gfT0arVPq7GTaR6yE5f73mj8zqBW9eOPZQEAAA==`.
    pub apdid_token: Option<String>,
    /// Items of the order; together they must not exceed the order amount.
    ///
    /// 商品明细列表; required in some cases.
    pub goods_info: Vec<GoodsInfo>,
    /// Request id, unique for each request.
    ///
    /// 唯一请求id; required in some cases; at most 64 characters (advisory). Example: `2015123235324534`.
    pub request_id: Option<String>,
    /// Alipay store number.
    ///
    /// 支付宝门店编号; required in some cases; at most 64 characters (advisory). Example:
    /// `2018011900502000000005124744`.
    pub shop_id: Option<String>,
    /// Order total in yuan; not less than `undiscountable_amount`.
    ///
    /// 订单总金额; required in some cases; an amount of money as a decimal number; not less than 0.01; not more than
    /// 999999999; at most 2 decimals. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Amount without discounts, in yuan; at most `total_amount`.
    ///
    /// An amount of money as a decimal number; not less than 0; not more than 999999999; at most 2 decimals. Example:
    /// `8.88`.
    pub undiscountable_amount: Option<record::Amount>,
    /// Alipay user id, 16 digits starting with 2088\.
    ///
    /// 支付宝用户 Id; required in some cases; at most 16 characters; at least 16 characters; matches `^[0-9]*$`.
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl OrderConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apdid_token`](Self::apdid_token).
    #[inline]
    pub fn apdid_token(mut self, apdid_token: impl Into<String>) -> Self {
        self.apdid_token = Some(apdid_token.into());
        self
    }

    /// Sets [`goods_info`](Self::goods_info).
    #[inline]
    pub fn goods_info(
        mut self,
        goods_info: impl IntoIterator<Item = GoodsInfo>,
    ) -> Self {
        self.goods_info = goods_info.into_iter().collect();
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`undiscountable_amount`](Self::undiscountable_amount).
    #[inline]
    pub fn undiscountable_amount(
        mut self,
        undiscountable_amount: impl Into<record::Amount>,
    ) -> Self {
        self.undiscountable_amount = Some(undiscountable_amount.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `koubei.trade.order.consult` (口碑订单预咨询).
#[non_exhaustive]
pub struct OrderConsultResponse {
    /// Amount the user pays.
    ///
    /// 用户实付金额. Example: `8.88`.
    pub buyer_pay_amount: Option<String>,
    /// Discounts.
    ///
    /// 优惠信息.
    pub discount_detail: Vec<DiscountDetail>,
    /// Stored-value card.
    ///
    /// 储值卡信息.
    pub m_card_detail: Option<MCardDetail>,
    /// The `request_id` of the request.
    ///
    /// Example: `2015123235324534`.
    pub request_id: Option<String>,
}

/// A discount available for or used by an order.
#[non_exhaustive]
pub struct DiscountDetail {
    /// Amount of the discount.
    ///
    /// 优惠金额. Example: `8.75`.
    pub discount_amount: Option<String>,
    /// Description of the discount, such as its cap or threshold.
    ///
    /// 优惠描述.
    pub discount_desc: Vec<String>,
    /// Who gives the discount.
    ///
    /// 优惠类型.
    pub discount_type: Option<record::Choice<DiscountDetailDiscountType>>,
    /// Discount or campaign id.
    ///
    /// 优惠ID或活动ID. Example: `123`.
    pub id: Option<String>,
    /// Whether the discount applies.
    ///
    /// 优惠是否命中. Example: `true`.
    pub is_hit: Option<record::Choice<DiscountDetailIsHit>>,
    /// Whether it is a purchased voucher.
    ///
    /// 是否是购买券. Example: `true`.
    pub is_purchased: Option<record::Choice<DiscountDetailIsPurchased>>,
    /// Discount name.
    ///
    /// 优惠名称. Example: `满100减10`.
    pub name: Option<String>,
}

/// An item of the order.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct GoodsInfo {
    /// Category of the goods.
    ///
    /// 商品类目.
    pub goods_category: Option<String>,
    /// Merchant's own item number.
    ///
    /// 商户自定义商品外部编号. Example: `apple-01`.
    pub goods_id: Option<String>,
    /// Merchant's own item name.
    ///
    /// 商户自定义商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Unit price in yuan.
    ///
    /// 商品单价; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `100`.
    pub price: Option<record::Amount>,
    /// Quantity; decimals allowed.
    ///
    /// 商品数量. Example: `8`.
    pub quantity: Option<String>,
}

impl GoodsInfo {
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
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
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

/// A stored-value card.
#[non_exhaustive]
pub struct MCardDetail {
    /// Balance available on the card.
    ///
    /// 储值卡可用余额. Example: `26.45`.
    pub available_amount: Option<String>,
    /// Card name.
    ///
    /// 储值卡名称. Example: `储值卡`.
    pub name: Option<String>,
    /// Amount paid with the card.
    ///
    /// 储值卡支付金额. Example: `9.00`.
    pub pay_amount: Option<String>,
}

/// The values of the platform's type `DiscountDetailDiscountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DiscountDetailDiscountType {
    /// `M_DISCOUNT`: Merchant.
    MDiscount,
    /// `RT_DISCOUNT`: Platform.
    RtDiscount,
}

record::enumeration!(
    DiscountDetailDiscountType, "M_DISCOUNT" MDiscount, "RT_DISCOUNT" RtDiscount
);

/// The values of the platform's type `DiscountDetailIsHit`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DiscountDetailIsHit {
    /// `true`: Applies.
    True,
    /// `false`: Does not apply.
    False,
}

record::enumeration!(DiscountDetailIsHit, "true" True, "false" False);

/// The values of the platform's type `DiscountDetailIsPurchased`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DiscountDetailIsPurchased {
    /// `true`: Purchased.
    True,
    /// `false`: Not purchased.
    False,
}

record::enumeration!(DiscountDetailIsPurchased, "true" True, "false" False);

/// The error codes of `koubei.trade.order.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderConsultErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(OrderConsultErrorCode);

impl record::CallRequest for OrderConsult {}

impl record::Request for OrderConsult {
    type Response = OrderConsultResponse;
    type ErrorCode = OrderConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "koubei.trade.order.consult",
        title: "口碑订单预咨询",
        file: "spec/koubei_trade/order.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &ORDER_CONSULT,
        response: &ORDER_CONSULT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    OrderConsult, ORDER_CONSULT, 0 apdid_token None, 1 goods_info Vec::new(), 2
    request_id None, 3 shop_id None, 4 total_amount None, 5 undiscountable_amount None, 6
    user_id None
);

record::record!(
    OrderConsultResponse, ORDER_CONSULT_RESPONSE, 0 buyer_pay_amount None, 1
    discount_detail Vec::new(), 2 m_card_detail None, 3 request_id None
);

record::record!(
    DiscountDetail, DISCOUNT_DETAIL, 0 discount_amount None, 1 discount_desc Vec::new(),
    2 discount_type None, 3 id None, 4 is_hit None, 5 is_purchased None, 6 name None
);

record::record!(
    GoodsInfo, GOODS_INFO, 0 goods_category None, 1 goods_id None, 2 goods_name None, 3
    price None, 4 quantity None
);

record::record!(
    MCardDetail, M_CARD_DETAIL, 0 available_amount None, 1 name None, 2 pay_amount None
);

static ORDER_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderConsult",
    file: "spec/koubei_trade/order.consult.yaml",
    rows: &[
        schema::Row::Text("apdid_token"),
        schema::Row::Plain(
            "goods_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&GOODS_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "request_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "shop_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("999999999")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "undiscountable_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0")),
                schema::LimitRow::Firm(schema::Limit::Maximum("999999999")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        10, 15, 20, 25, 28, 33, 36, 41, 42, 43, 39, 45, 48, 49, 50, 47, 52, 57, 58, 59,
    ],
};

static ORDER_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderConsultResponse",
    file: "spec/koubei_trade/order.consult.yaml",
    rows: &[
        schema::Row::Text("buyer_pay_amount"),
        schema::Row::Plain(
            "discount_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DISCOUNT_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("m_card_detail", schema::Kind::Record(&M_CARD_DETAIL)),
        schema::Row::Text("request_id"),
    ],
    rules: &[],
    lines: &[],
};

static DISCOUNT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountDetail",
    file: "spec/koubei_trade/order.consult.yaml",
    rows: &[
        schema::Row::Text("discount_amount"),
        schema::Row::Plain(
            "discount_desc",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("discount_type"),
        schema::Row::Text("id"),
        schema::Row::Text("is_hit"),
        schema::Row::Text("is_purchased"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[],
};

static GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsInfo",
    file: "spec/koubei_trade/order.consult.yaml",
    rows: &[
        schema::Row::Text("goods_category"),
        schema::Row::Text("goods_id"),
        schema::Row::Text("goods_name"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("quantity"),
    ],
    rules: &[],
    lines: &[106, 107, 108, 109, 113, 114, 115, 112, 117],
};

static M_CARD_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MCardDetail",
    file: "spec/koubei_trade/order.consult.yaml",
    rows: &[
        schema::Row::Text("available_amount"),
        schema::Row::Text("name"),
        schema::Row::Text("pay_amount"),
    ],
    rules: &[],
    lines: &[],
};
