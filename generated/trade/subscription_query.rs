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
/// Returns [`SubscriptionQueryResponse`], or an error with a [`SubscriptionQueryErrorCode`].
#[doc(alias = "alipay.trade.subscription.query")]
#[doc(alias = "订阅场景对商户提供的查询接口")]
#[doc(alias = "商户")]
#[doc(alias = "订阅")]
#[must_use]
#[non_exhaustive]
pub struct SubscriptionQuery {}

impl SubscriptionQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.trade.subscription.query` (订阅场景对商户提供的查询接口).
#[non_exhaustive]
pub struct SubscriptionQueryResponse {
    /// Subscriptions found.
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
#[non_exhaustive]
pub struct CustomUnitAmount {
    /// Whether flexible pricing is on.
    pub enable: Option<bool>,
    /// Largest amount, in fen; with flexible pricing.
    pub maximum: Option<i64>,
    /// Smallest amount, in fen; with flexible pricing.
    pub minimum: Option<i64>,
    /// Preset amount, in fen; with flexible pricing.
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
#[non_exhaustive]
pub struct NexusPayPrice {
    /// Whether the product is usable.
    ///
    /// 是否可用.
    pub active: Option<bool>,
    /// When it was created.
    ///
    /// 创建时间.
    pub gmt_create: Option<String>,
    /// Price id.
    ///
    /// 价格id. Example: `123`.
    pub id: Option<String>,
    /// Metadata of the price, as passed on its creation.
    ///
    /// 价格信息元数据.
    pub metadata: Option<String>,
    /// Product to which the price belongs.
    ///
    /// 价格归属的商品模型信息.
    pub product: Option<NexusPayProduct>,
    /// Product id.
    ///
    /// 商品id.
    pub product_id: Option<String>,
    /// Recurrence of the price; only for recurring prices.
    pub recurring: Option<Recurring>,
    /// Type of price.
    ///
    /// 价格类型.
    pub r#type: Option<String>,
    /// Unit amount, in fen.
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
#[non_exhaustive]
pub struct NexusPayProduct {
    /// Whether the product is usable.
    ///
    /// 是否可用.
    pub active: Option<bool>,
    /// Default price.
    pub default_price: Option<NexusSimplePrice>,
    /// Id of the default price.
    ///
    /// 商品的默认价格id.
    pub default_price_id: Option<String>,
    /// Description of the item.
    ///
    /// 商品描述. Example: `月度会员`.
    pub description: Option<String>,
    /// When it was created.
    ///
    /// 创建时间.
    pub gmt_create: Option<String>,
    /// Product id.
    ///
    /// 商品id. Example: `123`.
    pub id: Option<String>,
    /// Metadata given when the product was created.
    ///
    /// 商品信息元数据.
    pub metadata: Option<String>,
    /// Item name.
    ///
    /// 商品名称. Example: `月度会员`.
    pub name: Option<String>,
    /// Label of the product's unit.
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
#[non_exhaustive]
pub struct NexusSimplePrice {
    /// Whether the product is usable.
    ///
    /// 是否可用.
    pub active: Option<bool>,
    /// Custom unit amount.
    pub custom_unit_amount: Option<CustomUnitAmount>,
    /// Price id.
    ///
    /// 价格id. Example: `123`.
    pub id: Option<String>,
    /// Metadata of the price.
    ///
    /// 价格信息元数据.
    pub metadata: Option<String>,
    /// Subscription cycle.
    ///
    /// 订阅周期信息.
    pub recurring: Option<Recurring>,
    /// Type of price.
    ///
    /// 价格类型.
    pub r#type: Option<String>,
    /// Unit amount, in fen.
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
#[non_exhaustive]
pub struct Recurring {
    /// Unit of the cycle.
    ///
    /// 订阅周期类型; other values may be added. Example: `DAY`.
    pub interval: Option<record::Choice<RecurringInterval>>,
    /// Number of days or months in a cycle.
    ///
    /// 订阅周期数量.
    pub interval_count: Option<i64>,
    /// Days of the trial period.
    ///
    /// 试用期天数.
    pub trial_period_days: Option<i64>,
    /// Billing mode.
    ///
    /// 计费模式.
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
#[non_exhaustive]
pub struct Subscription {
    /// Whether the subscription is canceled at the end of the period.
    pub cancel_at_period_end: Option<bool>,
    /// Time of cancellation.
    ///
    /// 订阅取消时间.
    pub canceled_date: Option<String>,
    /// Time of creation.
    ///
    /// 创建时间.
    pub created: Option<String>,
    /// End of the latest deduction period.
    pub current_period_end: Option<String>,
    /// Start of the latest deduction period.
    pub current_period_start: Option<String>,
    /// Alipay customer id.
    ///
    /// 支付宝客户id.
    pub customer_id: Option<String>,
    /// Who starts the deductions.
    ///
    /// Example: `SUBSCRIBE_DEDUCT`.
    pub deduct_type: Option<record::Choice<SubscriptionDeductType>>,
    /// Kind of effect.
    pub effective_type: Option<String>,
    /// Length of the grace period in days.
    pub grace_period_days: Option<String>,
    /// End of the grace period.
    pub grace_period_end: Option<String>,
    /// Items of the subscription.
    pub items: Vec<SubscriptionQueryItem>,
    /// Metadata of the subscription, as passed on its creation.
    ///
    /// 订阅元数据.
    pub metadata: Option<String>,
    /// Pending items of the subscription.
    pub pending_items: Vec<SubscriptionQueryPendingItem>,
    /// Date on which the subscription starts.
    ///
    /// 订阅开始日期. Example: `2022-02-10 08:00:00`.
    pub start_date: Option<String>,
    /// Title of the subscription.
    ///
    /// 订阅标题.
    pub subscribe_title: Option<String>,
    /// Subscription id.
    ///
    /// 订阅id.
    pub subscription_id: Option<String>,
    /// State of the subscription.
    ///
    /// 订阅状态; other values may be added. Example: `INCOMPLETE`.
    pub subscription_status: Option<record::Choice<SubscriptionSubscriptionStatus>>,
    /// End of the trial.
    pub trial_end: Option<String>,
    /// Start of the trial.
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
#[non_exhaustive]
pub struct SubscriptionQueryItem {
    /// Coupon id.
    pub coupon_id: Option<String>,
    /// Time of creation.
    ///
    /// 创建时间.
    pub created: Option<String>,
    /// Discount, in fen.
    pub discount_amount: Option<String>,
    /// Item id.
    ///
    /// 订阅id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Price of the product.
    ///
    /// 商品价格模型.
    pub price: Option<NexusPayPrice>,
    /// Quantity of the subscribed price, in pieces.
    ///
    /// 订阅价格项目数量. Example: `1`.
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
#[non_exhaustive]
pub struct SubscriptionQueryPendingItem {
    /// Time of creation.
    ///
    /// 创建时间.
    pub created: Option<String>,
    /// Id of the subscription item.
    ///
    /// 订阅项id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// End of the item's period.
    ///
    /// 订阅项周期截止时间.
    pub period_end: Option<String>,
    /// Start of the item's period.
    ///
    /// 订阅项周期开始时间.
    pub period_start: Option<String>,
    /// Price of the product.
    ///
    /// 商品价格模型.
    pub price: Option<NexusPayPrice>,
    /// Quantity of the subscribed price.
    ///
    /// 订阅价格项目数量. Example: `8`.
    pub quantity: Option<String>,
    /// State of the item.
    ///
    /// 订阅项状态.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecurringInterval {
    /// `DAY`: Day.
    Day,
    /// `MONTH`: Month.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubscriptionDeductType {
    /// `SUBSCRIBE_DEDUCT`: Alipay deducts by itself; the default.
    SubscribeDeduct,
    /// `MERCHANT_DEDUCT`: The merchant deducts.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubscriptionSubscriptionStatus {
    /// `INCOMPLETE`: Incomplete (未完成).
    Incomplete,
    /// `ACTIVE`: Active (活跃).
    Active,
    /// `INCOMPLETE_EXPIRED`: Expired while incomplete (未完成已过期).
    IncompleteExpired,
    /// `CANCELED`: Canceled (已取消).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
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
