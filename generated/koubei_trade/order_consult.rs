//! `koubei.trade.order.consult` · 口碑订单预咨询
//!
//! Consult discounts and stored-value cards for a Koubei order before payment.
//!
//! Offered on the gateway (V2). Described in `spec/koubei_trade/order.consult.yaml`.

use crate::{record, schema};

static ORDER_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderConsult",
    file: "spec/koubei_trade/order.consult.yaml",
    fields: &[
        schema::FieldDef::text("apdid_token", 10),
        schema::FieldDef::new(
            "goods_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&GOODS_INFO),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 25)],
            ..schema::FieldDef::text("request_id", 20)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 33)],
            ..schema::FieldDef::text("shop_id", 28)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 41),
                schema::LimitDef::new(schema::Limit::Maximum("999999999"), 42),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 43),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 39),
            ],
            ..schema::FieldDef::text("total_amount", 36)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0"), 48),
                schema::LimitDef::new(schema::Limit::Maximum("999999999"), 49),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 50),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 47),
            ],
            ..schema::FieldDef::text("undiscountable_amount", 45)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 57),
                schema::LimitDef::new(schema::Limit::MinLength(16), 58),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 59),
            ],
            ..schema::FieldDef::text("user_id", 52)
        },
    ],
    rules: &[],
};

static ORDER_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderConsultResponse",
    file: "spec/koubei_trade/order.consult.yaml",
    fields: &[
        schema::FieldDef::text("buyer_pay_amount", 63),
        schema::FieldDef::new(
            "discount_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DISCOUNT_DETAIL),
                    limits: &[],
                },
            ),
            64,
        ),
        schema::FieldDef::new("m_card_detail", schema::Kind::Record(&M_CARD_DETAIL), 65),
        schema::FieldDef::text("request_id", 66),
    ],
    rules: &[],
};

static DISCOUNT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountDetail",
    file: "spec/koubei_trade/order.consult.yaml",
    fields: &[
        schema::FieldDef::text("discount_amount", 72),
        schema::FieldDef::new(
            "discount_desc",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            73,
        ),
        schema::FieldDef::text("discount_type", 77),
        schema::FieldDef::text("id", 84),
        schema::FieldDef::text("is_hit", 85),
        schema::FieldDef::text("is_purchased", 93),
        schema::FieldDef::text("name", 101),
    ],
    rules: &[],
};

static GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsInfo",
    file: "spec/koubei_trade/order.consult.yaml",
    fields: &[
        schema::FieldDef::text("goods_category", 106),
        schema::FieldDef::text("goods_id", 107),
        schema::FieldDef::text("goods_name", 108),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 113),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 114),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 115),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 112),
            ],
            ..schema::FieldDef::text("price", 109)
        },
        schema::FieldDef::text("quantity", 117),
    ],
    rules: &[],
};

static M_CARD_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MCardDetail",
    file: "spec/koubei_trade/order.consult.yaml",
    fields: &[
        schema::FieldDef::text("available_amount", 122),
        schema::FieldDef::text("name", 123),
        schema::FieldDef::text("pay_amount", 124),
    ],
    rules: &[],
};

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
        Self {
            apdid_token: None,
            goods_info: Vec::new(),
            request_id: None,
            shop_id: None,
            total_amount: None,
            undiscountable_amount: None,
            user_id: None,
        }
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

impl record::Record for OrderConsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_CONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apdid_token),
            1 => Some(&self.goods_info),
            2 => Some(&self.request_id),
            3 => Some(&self.shop_id),
            4 => Some(&self.total_amount),
            5 => Some(&self.undiscountable_amount),
            6 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apdid_token),
            1 => Some(&mut self.goods_info),
            2 => Some(&mut self.request_id),
            3 => Some(&mut self.shop_id),
            4 => Some(&mut self.total_amount),
            5 => Some(&mut self.undiscountable_amount),
            6 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for OrderConsult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderConsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderConsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderConsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for OrderConsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_CONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buyer_pay_amount),
            1 => Some(&self.discount_detail),
            2 => Some(&self.m_card_detail),
            3 => Some(&self.request_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buyer_pay_amount),
            1 => Some(&mut self.discount_detail),
            2 => Some(&mut self.m_card_detail),
            3 => Some(&mut self.request_id),
            _ => None,
        }
    }
}

impl Default for OrderConsultResponse {
    #[inline]
    fn default() -> Self {
        Self {
            buyer_pay_amount: None,
            discount_detail: Vec::new(),
            m_card_detail: None,
            request_id: None,
        }
    }
}

impl Clone for OrderConsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderConsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderConsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for DiscountDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DISCOUNT_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_amount),
            1 => Some(&self.discount_desc),
            2 => Some(&self.discount_type),
            3 => Some(&self.id),
            4 => Some(&self.is_hit),
            5 => Some(&self.is_purchased),
            6 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_amount),
            1 => Some(&mut self.discount_desc),
            2 => Some(&mut self.discount_type),
            3 => Some(&mut self.id),
            4 => Some(&mut self.is_hit),
            5 => Some(&mut self.is_purchased),
            6 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for DiscountDetail {
    #[inline]
    fn default() -> Self {
        Self {
            discount_amount: None,
            discount_desc: Vec::new(),
            discount_type: None,
            id: None,
            is_hit: None,
            is_purchased: None,
            name: None,
        }
    }
}

impl Clone for DiscountDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DiscountDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DiscountDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for GoodsInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_INFO
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

impl Default for GoodsInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GoodsInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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

impl record::Record for MCardDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &M_CARD_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_amount),
            1 => Some(&self.name),
            2 => Some(&self.pay_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_amount),
            1 => Some(&mut self.name),
            2 => Some(&mut self.pay_amount),
            _ => None,
        }
    }
}

impl Default for MCardDetail {
    #[inline]
    fn default() -> Self {
        Self {
            available_amount: None,
            name: None,
            pay_amount: None,
        }
    }
}

impl Clone for MCardDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MCardDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MCardDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `DiscountDetailDiscountType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiscountDetailDiscountType {
    /// `M_DISCOUNT`: Merchant.
    MDiscount,
    /// `RT_DISCOUNT`: Platform.
    RtDiscount,
}

impl record::Enumeration for DiscountDetailDiscountType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("M_DISCOUNT", Self::MDiscount),
        ("RT_DISCOUNT", Self::RtDiscount),
    ];
}

impl std::fmt::Debug for DiscountDetailDiscountType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DiscountDetailIsHit`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiscountDetailIsHit {
    /// `true`: Applies.
    True,
    /// `false`: Does not apply.
    False,
}

impl record::Enumeration for DiscountDetailIsHit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for DiscountDetailIsHit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DiscountDetailIsPurchased`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiscountDetailIsPurchased {
    /// `true`: Purchased.
    True,
    /// `false`: Not purchased.
    False,
}

impl record::Enumeration for DiscountDetailIsPurchased {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for DiscountDetailIsPurchased {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `koubei.trade.order.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderConsultErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderConsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderConsultErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
