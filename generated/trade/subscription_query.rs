//! `alipay.trade.subscription.query` · 订阅场景对商户提供的查询接口
//!
//! Query a merchant's subscriptions.
//!
//! Offered on the gateway (V2). Described in `spec/trade/subscription.query.yaml`.

use crate::{record, schema};

static SUBSCRIPTION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionQuery",
    file: "spec/trade/subscription.query.yaml",
    fields: &[],
    rules: &[],
};

static SUBSCRIPTION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionQueryResponse",
    file: "spec/trade/subscription.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "subscriptions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUBSCRIPTION),
                    limits: &[],
                },
            ),
            12,
        ),
    ],
    rules: &[],
};

static CUSTOM_UNIT_AMOUNT: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomUnitAmount",
    file: "spec/trade/subscription.query.yaml",
    fields: &[
        schema::FieldDef::new("enable", schema::Kind::Boolean, 18),
        schema::FieldDef::new("maximum", schema::Kind::Integer, 19),
        schema::FieldDef::new("minimum", schema::Kind::Integer, 20),
        schema::FieldDef::new("preset", schema::Kind::Integer, 21),
    ],
    rules: &[],
};

static NEXUS_PAY_PRICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "NexusPayPrice",
    file: "spec/trade/subscription.query.yaml",
    fields: &[
        schema::FieldDef::new("active", schema::Kind::Boolean, 26),
        schema::FieldDef::text("gmt_create", 27),
        schema::FieldDef::text("id", 28),
        schema::FieldDef::text("metadata", 29),
        schema::FieldDef::new("product", schema::Kind::Record(&NEXUS_PAY_PRODUCT), 30),
        schema::FieldDef::text("product_id", 31),
        schema::FieldDef::new("recurring", schema::Kind::Record(&RECURRING), 32),
        schema::FieldDef::text("type", 33),
        schema::FieldDef::text("unit_amount", 34),
    ],
    rules: &[],
};

static NEXUS_PAY_PRODUCT: schema::RecordDef<'static> = schema::RecordDef {
    name: "NexusPayProduct",
    file: "spec/trade/subscription.query.yaml",
    fields: &[
        schema::FieldDef::new("active", schema::Kind::Boolean, 39),
        schema::FieldDef::new(
            "default_price",
            schema::Kind::Record(&NEXUS_SIMPLE_PRICE),
            40,
        ),
        schema::FieldDef::text("default_price_id", 41),
        schema::FieldDef::text("description", 42),
        schema::FieldDef::text("gmt_create", 43),
        schema::FieldDef::text("id", 44),
        schema::FieldDef::text("metadata", 45),
        schema::FieldDef::text("name", 46),
        schema::FieldDef::text("unit_label", 47),
    ],
    rules: &[],
};

static NEXUS_SIMPLE_PRICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "NexusSimplePrice",
    file: "spec/trade/subscription.query.yaml",
    fields: &[
        schema::FieldDef::new("active", schema::Kind::Boolean, 52),
        schema::FieldDef::new(
            "custom_unit_amount",
            schema::Kind::Record(&CUSTOM_UNIT_AMOUNT),
            53,
        ),
        schema::FieldDef::text("id", 54),
        schema::FieldDef::text("metadata", 55),
        schema::FieldDef::new("recurring", schema::Kind::Record(&RECURRING), 56),
        schema::FieldDef::text("type", 57),
        schema::FieldDef::new("unit_amount", schema::Kind::Integer, 58),
    ],
    rules: &[],
};

static RECURRING: schema::RecordDef<'static> = schema::RecordDef {
    name: "Recurring",
    file: "spec/trade/subscription.query.yaml",
    fields: &[
        schema::FieldDef::text("interval", 63),
        schema::FieldDef::new("interval_count", schema::Kind::Integer, 72),
        schema::FieldDef::new("trial_period_days", schema::Kind::Integer, 73),
        schema::FieldDef::text("usage_type", 74),
    ],
    rules: &[],
};

static SUBSCRIPTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "Subscription",
    file: "spec/trade/subscription.query.yaml",
    fields: &[
        schema::FieldDef::new("cancel_at_period_end", schema::Kind::Boolean, 79),
        schema::FieldDef::text("canceled_date", 80),
        schema::FieldDef::text("created", 81),
        schema::FieldDef::text("current_period_end", 82),
        schema::FieldDef::text("current_period_start", 83),
        schema::FieldDef::text("customer_id", 84),
        schema::FieldDef::text("deduct_type", 85),
        schema::FieldDef::text("effective_type", 92),
        schema::FieldDef::text("grace_period_days", 93),
        schema::FieldDef::text("grace_period_end", 94),
        schema::FieldDef::new(
            "items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUBSCRIPTION_QUERY_ITEM),
                    limits: &[],
                },
            ),
            95,
        ),
        schema::FieldDef::text("metadata", 96),
        schema::FieldDef::new(
            "pending_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUBSCRIPTION_QUERY_PENDING_ITEM),
                    limits: &[],
                },
            ),
            97,
        ),
        schema::FieldDef::text("start_date", 98),
        schema::FieldDef::text("subscribe_title", 103),
        schema::FieldDef::text("subscription_id", 104),
        schema::FieldDef::text("subscription_status", 105),
        schema::FieldDef::text("trial_end", 116),
        schema::FieldDef::text("trial_start", 117),
    ],
    rules: &[],
};

static SUBSCRIPTION_QUERY_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionQueryItem",
    file: "spec/trade/subscription.query.yaml",
    fields: &[
        schema::FieldDef::text("coupon_id", 122),
        schema::FieldDef::text("created", 123),
        schema::FieldDef::text("discount_amount", 124),
        schema::FieldDef::text("item_id", 125),
        schema::FieldDef::new("price", schema::Kind::Record(&NEXUS_PAY_PRICE), 126),
        schema::FieldDef::new("quantity", schema::Kind::Integer, 127),
    ],
    rules: &[],
};

static SUBSCRIPTION_QUERY_PENDING_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionQueryPendingItem",
    file: "spec/trade/subscription.query.yaml",
    fields: &[
        schema::FieldDef::text("created", 136),
        schema::FieldDef::text("item_id", 137),
        schema::FieldDef::text("period_end", 142),
        schema::FieldDef::text("period_start", 143),
        schema::FieldDef::new("price", schema::Kind::Record(&NEXUS_PAY_PRICE), 144),
        schema::FieldDef::text("quantity", 145),
        schema::FieldDef::text("status", 146),
    ],
    rules: &[],
};

/// A request of `alipay.trade.subscription.query` (订阅场景对商户提供的查询接口).
///
/// Query a merchant's subscriptions.
///
/// ```
/// use alipay::trade::SubscriptionQuery;
///
/// let request = SubscriptionQuery::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/trade/subscription.query.yaml`.
/// Answered by [`SubscriptionQueryResponse`], or by an error with a [`SubscriptionQueryErrorCode`].
#[doc(alias = "alipay.trade.subscription.query")]
#[doc(alias = "订阅场景对商户提供的查询接口")]
#[doc(alias = "商户")]
#[doc(alias = "订阅")]
#[must_use]
#[non_exhaustive]
pub struct SubscriptionQuery {}

impl SubscriptionQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for SubscriptionQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSCRIPTION_QUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for SubscriptionQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubscriptionQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubscriptionQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubscriptionQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SubscriptionQuery {}

impl record::Request for SubscriptionQuery {
    type Response = SubscriptionQueryResponse;
    type ErrorCode = SubscriptionQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.subscription.query",
        title: "订阅场景对商户提供的查询接口",
        file: "spec/trade/subscription.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &SUBSCRIPTION_QUERY,
        response: &SUBSCRIPTION_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.subscription.query` (订阅场景对商户提供的查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SubscriptionQueryResponse {
    /// Subscriptions found.
    ///
    /// On the wire `subscriptions`. Source: `spec/trade/subscription.query.yaml:12`.
    pub subscriptions: Vec<Subscription>,
}

impl record::Record for SubscriptionQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSCRIPTION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.subscriptions),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.subscriptions),
            _ => None,
        }
    }
}

impl Default for SubscriptionQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { subscriptions: Vec::new() }
    }
}

impl Clone for SubscriptionQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubscriptionQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubscriptionQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Bounds of an amount that the buyer chooses, in fen.
///
/// Source: `spec/trade/subscription.query.yaml:15`.
#[non_exhaustive]
pub struct CustomUnitAmount {
    /// Whether flexible pricing is on.
    ///
    /// On the wire `enable`. Source: `spec/trade/subscription.query.yaml:18`.
    pub enable: Option<bool>,
    /// Largest amount, in fen; with flexible pricing.
    ///
    /// On the wire `maximum`. Source: `spec/trade/subscription.query.yaml:19`.
    pub maximum: Option<i64>,
    /// Smallest amount, in fen; with flexible pricing.
    ///
    /// On the wire `minimum`. Source: `spec/trade/subscription.query.yaml:20`.
    pub minimum: Option<i64>,
    /// Preset amount, in fen; with flexible pricing.
    ///
    /// On the wire `preset`. Source: `spec/trade/subscription.query.yaml:21`.
    pub preset: Option<i64>,
}

impl record::Record for CustomUnitAmount {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOM_UNIT_AMOUNT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enable),
            1 => Some(&self.maximum),
            2 => Some(&self.minimum),
            3 => Some(&self.preset),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enable),
            1 => Some(&mut self.maximum),
            2 => Some(&mut self.minimum),
            3 => Some(&mut self.preset),
            _ => None,
        }
    }
}

impl Default for CustomUnitAmount {
    #[inline]
    fn default() -> Self {
        Self {
            enable: None,
            maximum: None,
            minimum: None,
            preset: None,
        }
    }
}

impl Clone for CustomUnitAmount {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomUnitAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomUnitAmount {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Price of a subscription product.
///
/// Source: `spec/trade/subscription.query.yaml:23`.
#[non_exhaustive]
pub struct NexusPayPrice {
    /// Whether the product is usable.
    ///
    /// On the wire `active` (是否可用). Source: `spec/trade/subscription.query.yaml:26`.
    pub active: Option<bool>,
    /// When it was created.
    ///
    /// On the wire `gmt_create` (创建时间). Source: `spec/trade/subscription.query.yaml:27`.
    pub gmt_create: Option<String>,
    /// Price id.
    ///
    /// On the wire `id` (价格id). Example: `123`. Source: `spec/trade/subscription.query.yaml:28`.
    pub id: Option<String>,
    /// Metadata of the price, as passed on its creation.
    ///
    /// On the wire `metadata` (价格信息元数据). Source: `spec/trade/subscription.query.yaml:29`.
    pub metadata: Option<String>,
    /// Product to which the price belongs.
    ///
    /// On the wire `product` (价格归属的商品模型信息). Source: `spec/trade/subscription.query.yaml:30`.
    pub product: Option<NexusPayProduct>,
    /// Product id.
    ///
    /// On the wire `product_id` (商品id). Source: `spec/trade/subscription.query.yaml:31`.
    pub product_id: Option<String>,
    /// Recurrence of the price; only for recurring prices.
    ///
    /// On the wire `recurring`. Source: `spec/trade/subscription.query.yaml:32`.
    pub recurring: Option<Recurring>,
    /// Type of price.
    ///
    /// On the wire `type` (价格类型). Source: `spec/trade/subscription.query.yaml:33`.
    pub r#type: Option<String>,
    /// Unit amount, in fen.
    ///
    /// On the wire `unit_amount`. Source: `spec/trade/subscription.query.yaml:34`.
    pub unit_amount: Option<String>,
}

impl record::Record for NexusPayPrice {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &NEXUS_PAY_PRICE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.active),
            1 => Some(&self.gmt_create),
            2 => Some(&self.id),
            3 => Some(&self.metadata),
            4 => Some(&self.product),
            5 => Some(&self.product_id),
            6 => Some(&self.recurring),
            7 => Some(&self.r#type),
            8 => Some(&self.unit_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.active),
            1 => Some(&mut self.gmt_create),
            2 => Some(&mut self.id),
            3 => Some(&mut self.metadata),
            4 => Some(&mut self.product),
            5 => Some(&mut self.product_id),
            6 => Some(&mut self.recurring),
            7 => Some(&mut self.r#type),
            8 => Some(&mut self.unit_amount),
            _ => None,
        }
    }
}

impl Default for NexusPayPrice {
    #[inline]
    fn default() -> Self {
        Self {
            active: None,
            gmt_create: None,
            id: None,
            metadata: None,
            product: None,
            product_id: None,
            recurring: None,
            r#type: None,
            unit_amount: None,
        }
    }
}

impl Clone for NexusPayPrice {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for NexusPayPrice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for NexusPayPrice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A product with its prices.
///
/// Source: `spec/trade/subscription.query.yaml:36`.
#[non_exhaustive]
pub struct NexusPayProduct {
    /// Whether the product is usable.
    ///
    /// On the wire `active` (是否可用). Source: `spec/trade/subscription.query.yaml:39`.
    pub active: Option<bool>,
    /// Default price.
    ///
    /// On the wire `default_price`. Source: `spec/trade/subscription.query.yaml:40`.
    pub default_price: Option<NexusSimplePrice>,
    /// Id of the default price.
    ///
    /// On the wire `default_price_id` (商品的默认价格id). Source: `spec/trade/subscription.query.yaml:41`.
    pub default_price_id: Option<String>,
    /// Description of the item.
    ///
    /// On the wire `description` (商品描述). Example: `月度会员`. Source: `spec/trade/subscription.query.yaml:42`.
    pub description: Option<String>,
    /// When it was created.
    ///
    /// On the wire `gmt_create` (创建时间). Source: `spec/trade/subscription.query.yaml:43`.
    pub gmt_create: Option<String>,
    /// Product id.
    ///
    /// On the wire `id` (商品id). Example: `123`. Source: `spec/trade/subscription.query.yaml:44`.
    pub id: Option<String>,
    /// Metadata given when the product was created.
    ///
    /// On the wire `metadata` (商品信息元数据). Source: `spec/trade/subscription.query.yaml:45`.
    pub metadata: Option<String>,
    /// Item name.
    ///
    /// On the wire `name` (商品名称). Example: `月度会员`. Source: `spec/trade/subscription.query.yaml:46`.
    pub name: Option<String>,
    /// Label of the product's unit.
    ///
    /// On the wire `unit_label`. Source: `spec/trade/subscription.query.yaml:47`.
    pub unit_label: Option<String>,
}

impl record::Record for NexusPayProduct {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &NEXUS_PAY_PRODUCT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.active),
            1 => Some(&self.default_price),
            2 => Some(&self.default_price_id),
            3 => Some(&self.description),
            4 => Some(&self.gmt_create),
            5 => Some(&self.id),
            6 => Some(&self.metadata),
            7 => Some(&self.name),
            8 => Some(&self.unit_label),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.active),
            1 => Some(&mut self.default_price),
            2 => Some(&mut self.default_price_id),
            3 => Some(&mut self.description),
            4 => Some(&mut self.gmt_create),
            5 => Some(&mut self.id),
            6 => Some(&mut self.metadata),
            7 => Some(&mut self.name),
            8 => Some(&mut self.unit_label),
            _ => None,
        }
    }
}

impl Default for NexusPayProduct {
    #[inline]
    fn default() -> Self {
        Self {
            active: None,
            default_price: None,
            default_price_id: None,
            description: None,
            gmt_create: None,
            id: None,
            metadata: None,
            name: None,
            unit_label: None,
        }
    }
}

impl Clone for NexusPayProduct {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for NexusPayProduct {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for NexusPayProduct {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A price of a product.
///
/// Source: `spec/trade/subscription.query.yaml:49`.
#[non_exhaustive]
pub struct NexusSimplePrice {
    /// Whether the product is usable.
    ///
    /// On the wire `active` (是否可用). Source: `spec/trade/subscription.query.yaml:52`.
    pub active: Option<bool>,
    /// Custom unit amount.
    ///
    /// On the wire `custom_unit_amount`. Source: `spec/trade/subscription.query.yaml:53`.
    pub custom_unit_amount: Option<CustomUnitAmount>,
    /// Price id.
    ///
    /// On the wire `id` (价格id). Example: `123`. Source: `spec/trade/subscription.query.yaml:54`.
    pub id: Option<String>,
    /// Metadata of the price.
    ///
    /// On the wire `metadata` (价格信息元数据). Source: `spec/trade/subscription.query.yaml:55`.
    pub metadata: Option<String>,
    /// Subscription cycle.
    ///
    /// On the wire `recurring` (订阅周期信息). Source: `spec/trade/subscription.query.yaml:56`.
    pub recurring: Option<Recurring>,
    /// Type of price.
    ///
    /// On the wire `type` (价格类型). Source: `spec/trade/subscription.query.yaml:57`.
    pub r#type: Option<String>,
    /// Unit amount, in fen.
    ///
    /// On the wire `unit_amount`. Source: `spec/trade/subscription.query.yaml:58`.
    pub unit_amount: Option<i64>,
}

impl record::Record for NexusSimplePrice {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &NEXUS_SIMPLE_PRICE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.active),
            1 => Some(&self.custom_unit_amount),
            2 => Some(&self.id),
            3 => Some(&self.metadata),
            4 => Some(&self.recurring),
            5 => Some(&self.r#type),
            6 => Some(&self.unit_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.active),
            1 => Some(&mut self.custom_unit_amount),
            2 => Some(&mut self.id),
            3 => Some(&mut self.metadata),
            4 => Some(&mut self.recurring),
            5 => Some(&mut self.r#type),
            6 => Some(&mut self.unit_amount),
            _ => None,
        }
    }
}

impl Default for NexusSimplePrice {
    #[inline]
    fn default() -> Self {
        Self {
            active: None,
            custom_unit_amount: None,
            id: None,
            metadata: None,
            recurring: None,
            r#type: None,
            unit_amount: None,
        }
    }
}

impl Clone for NexusSimplePrice {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for NexusSimplePrice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for NexusSimplePrice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Billing period of a recurring price.
///
/// Source: `spec/trade/subscription.query.yaml:60`.
#[non_exhaustive]
pub struct Recurring {
    /// Unit of the cycle.
    ///
    /// On the wire `interval` (订阅周期类型); other values may be added. Example: `DAY`. Source:
    /// `spec/trade/subscription.query.yaml:63`.
    pub interval: Option<record::Choice<RecurringInterval>>,
    /// Number of days or months in a cycle.
    ///
    /// On the wire `interval_count` (订阅周期数量). Source: `spec/trade/subscription.query.yaml:72`.
    pub interval_count: Option<i64>,
    /// Days of the trial period.
    ///
    /// On the wire `trial_period_days` (试用期天数). Source: `spec/trade/subscription.query.yaml:73`.
    pub trial_period_days: Option<i64>,
    /// Billing mode.
    ///
    /// On the wire `usage_type` (计费模式). Source: `spec/trade/subscription.query.yaml:74`.
    pub usage_type: Option<String>,
}

impl record::Record for Recurring {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECURRING
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.interval),
            1 => Some(&self.interval_count),
            2 => Some(&self.trial_period_days),
            3 => Some(&self.usage_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.interval),
            1 => Some(&mut self.interval_count),
            2 => Some(&mut self.trial_period_days),
            3 => Some(&mut self.usage_type),
            _ => None,
        }
    }
}

impl Default for Recurring {
    #[inline]
    fn default() -> Self {
        Self {
            interval: None,
            interval_count: None,
            trial_period_days: None,
            usage_type: None,
        }
    }
}

impl Clone for Recurring {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Recurring {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Recurring {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A subscription with its periods, items and state.
///
/// Source: `spec/trade/subscription.query.yaml:76`.
#[non_exhaustive]
pub struct Subscription {
    /// Whether the subscription is canceled at the end of the period.
    ///
    /// On the wire `cancel_at_period_end`. Source: `spec/trade/subscription.query.yaml:79`.
    pub cancel_at_period_end: Option<bool>,
    /// Time of cancellation.
    ///
    /// On the wire `canceled_date` (订阅取消时间). Source: `spec/trade/subscription.query.yaml:80`.
    pub canceled_date: Option<String>,
    /// Time of creation.
    ///
    /// On the wire `created` (创建时间). Source: `spec/trade/subscription.query.yaml:81`.
    pub created: Option<String>,
    /// End of the latest deduction period.
    ///
    /// On the wire `current_period_end`. Source: `spec/trade/subscription.query.yaml:82`.
    pub current_period_end: Option<String>,
    /// Start of the latest deduction period.
    ///
    /// On the wire `current_period_start`. Source: `spec/trade/subscription.query.yaml:83`.
    pub current_period_start: Option<String>,
    /// Alipay customer id.
    ///
    /// On the wire `customer_id` (支付宝客户id). Source: `spec/trade/subscription.query.yaml:84`.
    pub customer_id: Option<String>,
    /// Who starts the deductions.
    ///
    /// On the wire `deduct_type`. Example: `SUBSCRIBE_DEDUCT`. Source: `spec/trade/subscription.query.yaml:85`.
    pub deduct_type: Option<record::Choice<SubscriptionDeductType>>,
    /// Kind of effect.
    ///
    /// On the wire `effective_type`. Source: `spec/trade/subscription.query.yaml:92`.
    pub effective_type: Option<String>,
    /// Length of the grace period in days.
    ///
    /// On the wire `grace_period_days`. Source: `spec/trade/subscription.query.yaml:93`.
    pub grace_period_days: Option<String>,
    /// End of the grace period.
    ///
    /// On the wire `grace_period_end`. Source: `spec/trade/subscription.query.yaml:94`.
    pub grace_period_end: Option<String>,
    /// Items of the subscription.
    ///
    /// On the wire `items`. Source: `spec/trade/subscription.query.yaml:95`.
    pub items: Vec<SubscriptionQueryItem>,
    /// Metadata of the subscription, as passed on its creation.
    ///
    /// On the wire `metadata` (订阅元数据). Source: `spec/trade/subscription.query.yaml:96`.
    pub metadata: Option<String>,
    /// Pending items of the subscription.
    ///
    /// On the wire `pending_items`. Source: `spec/trade/subscription.query.yaml:97`.
    pub pending_items: Vec<SubscriptionQueryPendingItem>,
    /// Date on which the subscription starts.
    ///
    /// On the wire `start_date` (订阅开始日期). Example: `2022-02-10 08:00:00`. Source:
    /// `spec/trade/subscription.query.yaml:98`.
    pub start_date: Option<String>,
    /// Title of the subscription.
    ///
    /// On the wire `subscribe_title` (订阅标题). Source: `spec/trade/subscription.query.yaml:103`.
    pub subscribe_title: Option<String>,
    /// Subscription id.
    ///
    /// On the wire `subscription_id` (订阅id). Source: `spec/trade/subscription.query.yaml:104`.
    pub subscription_id: Option<String>,
    /// State of the subscription.
    ///
    /// On the wire `subscription_status` (订阅状态); other values may be added. Example: `INCOMPLETE`. Source:
    /// `spec/trade/subscription.query.yaml:105`.
    pub subscription_status: Option<record::Choice<SubscriptionSubscriptionStatus>>,
    /// End of the trial.
    ///
    /// On the wire `trial_end`. Source: `spec/trade/subscription.query.yaml:116`.
    pub trial_end: Option<String>,
    /// Start of the trial.
    ///
    /// On the wire `trial_start`. Source: `spec/trade/subscription.query.yaml:117`.
    pub trial_start: Option<String>,
}

impl record::Record for Subscription {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSCRIPTION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cancel_at_period_end),
            1 => Some(&self.canceled_date),
            2 => Some(&self.created),
            3 => Some(&self.current_period_end),
            4 => Some(&self.current_period_start),
            5 => Some(&self.customer_id),
            6 => Some(&self.deduct_type),
            7 => Some(&self.effective_type),
            8 => Some(&self.grace_period_days),
            9 => Some(&self.grace_period_end),
            10 => Some(&self.items),
            11 => Some(&self.metadata),
            12 => Some(&self.pending_items),
            13 => Some(&self.start_date),
            14 => Some(&self.subscribe_title),
            15 => Some(&self.subscription_id),
            16 => Some(&self.subscription_status),
            17 => Some(&self.trial_end),
            18 => Some(&self.trial_start),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cancel_at_period_end),
            1 => Some(&mut self.canceled_date),
            2 => Some(&mut self.created),
            3 => Some(&mut self.current_period_end),
            4 => Some(&mut self.current_period_start),
            5 => Some(&mut self.customer_id),
            6 => Some(&mut self.deduct_type),
            7 => Some(&mut self.effective_type),
            8 => Some(&mut self.grace_period_days),
            9 => Some(&mut self.grace_period_end),
            10 => Some(&mut self.items),
            11 => Some(&mut self.metadata),
            12 => Some(&mut self.pending_items),
            13 => Some(&mut self.start_date),
            14 => Some(&mut self.subscribe_title),
            15 => Some(&mut self.subscription_id),
            16 => Some(&mut self.subscription_status),
            17 => Some(&mut self.trial_end),
            18 => Some(&mut self.trial_start),
            _ => None,
        }
    }
}

impl Default for Subscription {
    #[inline]
    fn default() -> Self {
        Self {
            cancel_at_period_end: None,
            canceled_date: None,
            created: None,
            current_period_end: None,
            current_period_start: None,
            customer_id: None,
            deduct_type: None,
            effective_type: None,
            grace_period_days: None,
            grace_period_end: None,
            items: Vec::new(),
            metadata: None,
            pending_items: Vec::new(),
            start_date: None,
            subscribe_title: None,
            subscription_id: None,
            subscription_status: None,
            trial_end: None,
            trial_start: None,
        }
    }
}

impl Clone for Subscription {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Subscription {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Subscription {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An item of a subscription.
///
/// Source: `spec/trade/subscription.query.yaml:119`.
#[non_exhaustive]
pub struct SubscriptionQueryItem {
    /// Coupon id.
    ///
    /// On the wire `coupon_id`. Source: `spec/trade/subscription.query.yaml:122`.
    pub coupon_id: Option<String>,
    /// Time of creation.
    ///
    /// On the wire `created` (创建时间). Source: `spec/trade/subscription.query.yaml:123`.
    pub created: Option<String>,
    /// Discount, in fen.
    ///
    /// On the wire `discount_amount`. Source: `spec/trade/subscription.query.yaml:124`.
    pub discount_amount: Option<String>,
    /// Item id.
    ///
    /// On the wire `item_id` (订阅id). Example: `2018091300502200002600104169`. Source:
    /// `spec/trade/subscription.query.yaml:125`.
    pub item_id: Option<String>,
    /// Price of the product.
    ///
    /// On the wire `price` (商品价格模型). Source: `spec/trade/subscription.query.yaml:126`.
    pub price: Option<NexusPayPrice>,
    /// Quantity of the subscribed price, in pieces.
    ///
    /// On the wire `quantity` (订阅价格项目数量). Example: `1`. Source: `spec/trade/subscription.query.yaml:127`.
    pub quantity: Option<i64>,
}

impl record::Record for SubscriptionQueryItem {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSCRIPTION_QUERY_ITEM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.coupon_id),
            1 => Some(&self.created),
            2 => Some(&self.discount_amount),
            3 => Some(&self.item_id),
            4 => Some(&self.price),
            5 => Some(&self.quantity),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.coupon_id),
            1 => Some(&mut self.created),
            2 => Some(&mut self.discount_amount),
            3 => Some(&mut self.item_id),
            4 => Some(&mut self.price),
            5 => Some(&mut self.quantity),
            _ => None,
        }
    }
}

impl Default for SubscriptionQueryItem {
    #[inline]
    fn default() -> Self {
        Self {
            coupon_id: None,
            created: None,
            discount_amount: None,
            item_id: None,
            price: None,
            quantity: None,
        }
    }
}

impl Clone for SubscriptionQueryItem {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubscriptionQueryItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubscriptionQueryItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A pending item of a subscription.
///
/// Source: `spec/trade/subscription.query.yaml:133`.
#[non_exhaustive]
pub struct SubscriptionQueryPendingItem {
    /// Time of creation.
    ///
    /// On the wire `created` (创建时间). Source: `spec/trade/subscription.query.yaml:136`.
    pub created: Option<String>,
    /// Id of the subscription item.
    ///
    /// On the wire `item_id` (订阅项id). Example: `2018091300502200002600104169`. Source:
    /// `spec/trade/subscription.query.yaml:137`.
    pub item_id: Option<String>,
    /// End of the item's period.
    ///
    /// On the wire `period_end` (订阅项周期截止时间). Source: `spec/trade/subscription.query.yaml:142`.
    pub period_end: Option<String>,
    /// Start of the item's period.
    ///
    /// On the wire `period_start` (订阅项周期开始时间). Source: `spec/trade/subscription.query.yaml:143`.
    pub period_start: Option<String>,
    /// Price of the product.
    ///
    /// On the wire `price` (商品价格模型). Source: `spec/trade/subscription.query.yaml:144`.
    pub price: Option<NexusPayPrice>,
    /// Quantity of the subscribed price.
    ///
    /// On the wire `quantity` (订阅价格项目数量). Example: `8`. Source: `spec/trade/subscription.query.yaml:145`.
    pub quantity: Option<String>,
    /// State of the item.
    ///
    /// On the wire `status` (订阅项状态). Source: `spec/trade/subscription.query.yaml:146`.
    pub status: Option<String>,
}

impl record::Record for SubscriptionQueryPendingItem {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSCRIPTION_QUERY_PENDING_ITEM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.created),
            1 => Some(&self.item_id),
            2 => Some(&self.period_end),
            3 => Some(&self.period_start),
            4 => Some(&self.price),
            5 => Some(&self.quantity),
            6 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.created),
            1 => Some(&mut self.item_id),
            2 => Some(&mut self.period_end),
            3 => Some(&mut self.period_start),
            4 => Some(&mut self.price),
            5 => Some(&mut self.quantity),
            6 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for SubscriptionQueryPendingItem {
    #[inline]
    fn default() -> Self {
        Self {
            created: None,
            item_id: None,
            period_end: None,
            period_start: None,
            price: None,
            quantity: None,
            status: None,
        }
    }
}

impl Clone for SubscriptionQueryPendingItem {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubscriptionQueryPendingItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubscriptionQueryPendingItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RecurringInterval`.
///
/// Source: `spec/trade/subscription.query.yaml:67`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecurringInterval {
    /// Day.
    ///
    /// On the wire `DAY`.
    Day,
    /// Month.
    ///
    /// On the wire `MONTH`.
    Month,
}

impl record::Enumeration for RecurringInterval {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DAY", Self::Day),
        ("MONTH", Self::Month),
    ];
}

impl std::fmt::Debug for RecurringInterval {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SubscriptionDeductType`.
///
/// Source: `spec/trade/subscription.query.yaml:88`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubscriptionDeductType {
    /// Alipay deducts by itself; the default.
    ///
    /// On the wire `SUBSCRIBE_DEDUCT`.
    SubscribeDeduct,
    /// The merchant deducts.
    ///
    /// On the wire `MERCHANT_DEDUCT`.
    MerchantDeduct,
}

impl record::Enumeration for SubscriptionDeductType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUBSCRIBE_DEDUCT", Self::SubscribeDeduct),
        ("MERCHANT_DEDUCT", Self::MerchantDeduct),
    ];
}

impl std::fmt::Debug for SubscriptionDeductType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SubscriptionSubscriptionStatus`.
///
/// Source: `spec/trade/subscription.query.yaml:109`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubscriptionSubscriptionStatus {
    /// Incomplete.
    ///
    /// On the wire `INCOMPLETE` (未完成).
    Incomplete,
    /// Active.
    ///
    /// On the wire `ACTIVE` (活跃).
    Active,
    /// Expired while incomplete.
    ///
    /// On the wire `INCOMPLETE_EXPIRED` (未完成已过期).
    IncompleteExpired,
    /// Canceled.
    ///
    /// On the wire `CANCELED` (已取消).
    Canceled,
}

impl record::Enumeration for SubscriptionSubscriptionStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INCOMPLETE", Self::Incomplete),
        ("ACTIVE", Self::Active),
        ("INCOMPLETE_EXPIRED", Self::IncompleteExpired),
        ("CANCELED", Self::Canceled),
    ];
}

impl std::fmt::Debug for SubscriptionSubscriptionStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.subscription.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SubscriptionQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SubscriptionQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
