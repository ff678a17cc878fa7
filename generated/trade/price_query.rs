//! `alipay.trade.price.query` · 价格查询接口
//!
//! Query a price.
//!
//! Offered on the gateway (V2). Described in `spec/trade/price.query.yaml`.

use crate::{record, schema};

static PRICE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PriceQuery",
    file: "spec/trade/price.query.yaml",
    fields: &[],
    rules: &[],
};

static PRICE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PriceQueryResponse",
    file: "spec/trade/price.query.yaml",
    fields: &[
        schema::FieldDef::new("active", schema::Kind::Boolean, 12),
        schema::FieldDef::new(
            "custom_unit_amount",
            schema::Kind::Record(&CUSTOM_UNIT_AMOUNT),
            13,
        ),
        schema::FieldDef::text("eligibility_expire_time", 14),
        schema::FieldDef::text("eligibility_type", 17),
        schema::FieldDef::text("gmt_create", 18),
        schema::FieldDef::text("id", 19),
        schema::FieldDef::text("metadata", 20),
        schema::FieldDef::new("product", schema::Kind::Record(&NEXUS_PAY_PRODUCT), 21),
        schema::FieldDef::text("product_id", 22),
        schema::FieldDef::new("recurring", schema::Kind::Record(&RECURRING_CONFIG), 23),
        schema::FieldDef::text("type", 24),
        schema::FieldDef::new("unit_amount", schema::Kind::Integer, 25),
    ],
    rules: &[],
};

static CUSTOM_UNIT_AMOUNT: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomUnitAmount",
    file: "spec/trade/price.query.yaml",
    fields: &[
        schema::FieldDef::new("enable", schema::Kind::Boolean, 31),
        schema::FieldDef::new("maximum", schema::Kind::Integer, 32),
        schema::FieldDef::new("minimum", schema::Kind::Integer, 33),
        schema::FieldDef::new("preset", schema::Kind::Integer, 34),
    ],
    rules: &[],
};

static NEXUS_PAY_PRODUCT: schema::RecordDef<'static> = schema::RecordDef {
    name: "NexusPayProduct",
    file: "spec/trade/price.query.yaml",
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
    file: "spec/trade/price.query.yaml",
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
    file: "spec/trade/price.query.yaml",
    fields: &[
        schema::FieldDef::text("interval", 63),
        schema::FieldDef::new("interval_count", schema::Kind::Integer, 72),
        schema::FieldDef::new("trial_period_days", schema::Kind::Integer, 73),
        schema::FieldDef::text("usage_type", 74),
    ],
    rules: &[],
};

static RECURRING_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecurringConfig",
    file: "spec/trade/price.query.yaml",
    fields: &[
        schema::FieldDef::text("interval", 79),
        schema::FieldDef::new("interval_count", schema::Kind::Integer, 80),
    ],
    rules: &[],
};

/// A request of `alipay.trade.price.query` (价格查询接口).
///
/// Query a price.
///
/// ```
/// use alipay::trade::PriceQuery;
///
/// let request = PriceQuery::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/trade/price.query.yaml`.
/// Returns [`PriceQueryResponse`], or an error with a [`PriceQueryErrorCode`].
#[doc(alias = "alipay.trade.price.query")]
#[doc(alias = "价格查询接口")]
#[must_use]
#[non_exhaustive]
pub struct PriceQuery {}

impl PriceQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for PriceQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRICE_QUERY
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

impl Default for PriceQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PriceQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PriceQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PriceQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PriceQuery {}

impl record::Request for PriceQuery {
    type Response = PriceQueryResponse;
    type ErrorCode = PriceQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.price.query",
        title: "价格查询接口",
        file: "spec/trade/price.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &PRICE_QUERY,
        response: &PRICE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.trade.price.query` (价格查询接口).
#[non_exhaustive]
pub struct PriceQueryResponse {
    /// Whether the price is usable.
    pub active: Option<bool>,
    /// Unit amount that is customized.
    pub custom_unit_amount: Option<CustomUnitAmount>,
    /// How long after the purchase the eligibility lapses, such as `3d` or `3m` (months).
    pub eligibility_expire_time: Option<String>,
    /// Eligibility needed to buy; values are assigned by Alipay.
    pub eligibility_type: Option<String>,
    /// When it was created.
    ///
    /// 创建时间.
    pub gmt_create: Option<String>,
    /// Price id.
    ///
    /// 价格id. Example: `123`.
    pub id: Option<String>,
    /// Metadata the merchant keeps with the price.
    pub metadata: Option<String>,
    /// Product the price belongs to.
    ///
    /// 关联的商品信息.
    pub product: Option<NexusPayProduct>,
    /// Product the price belongs to.
    ///
    /// 关联商品id.
    pub product_id: Option<String>,
    /// Recurring billing, for subscriptions and the like.
    ///
    /// 循环计价配置.
    pub recurring: Option<RecurringConfig>,
    /// Type of price.
    ///
    /// 价格类型.
    pub r#type: Option<String>,
    /// Unit amount, in fen.
    pub unit_amount: Option<i64>,
}

impl record::Record for PriceQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRICE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.active),
            1 => Some(&self.custom_unit_amount),
            2 => Some(&self.eligibility_expire_time),
            3 => Some(&self.eligibility_type),
            4 => Some(&self.gmt_create),
            5 => Some(&self.id),
            6 => Some(&self.metadata),
            7 => Some(&self.product),
            8 => Some(&self.product_id),
            9 => Some(&self.recurring),
            10 => Some(&self.r#type),
            11 => Some(&self.unit_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.active),
            1 => Some(&mut self.custom_unit_amount),
            2 => Some(&mut self.eligibility_expire_time),
            3 => Some(&mut self.eligibility_type),
            4 => Some(&mut self.gmt_create),
            5 => Some(&mut self.id),
            6 => Some(&mut self.metadata),
            7 => Some(&mut self.product),
            8 => Some(&mut self.product_id),
            9 => Some(&mut self.recurring),
            10 => Some(&mut self.r#type),
            11 => Some(&mut self.unit_amount),
            _ => None,
        }
    }
}

impl Default for PriceQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            active: None,
            custom_unit_amount: None,
            eligibility_expire_time: None,
            eligibility_type: None,
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

impl Clone for PriceQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PriceQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PriceQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A customizable unit amount.
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

/// A product with its default price.
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
    /// Label of the unit.
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
    /// Unit amount that is customized.
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

/// Cycle of a subscription.
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

/// Recurring billing of a price.
#[non_exhaustive]
pub struct RecurringConfig {
    /// Unit of the billing cycle, together with `interval_count`.
    ///
    /// 计价周期单位.
    pub interval: Option<String>,
    /// Number of units in a billing cycle, together with `interval`.
    ///
    /// 计价周期间隔.
    pub interval_count: Option<i64>,
}

impl record::Record for RecurringConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECURRING_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.interval),
            1 => Some(&self.interval_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.interval),
            1 => Some(&mut self.interval_count),
            _ => None,
        }
    }
}

impl Default for RecurringConfig {
    #[inline]
    fn default() -> Self {
        Self {
            interval: None,
            interval_count: None,
        }
    }
}

impl Clone for RecurringConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecurringConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecurringConfig {
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

/// The error codes of `alipay.trade.price.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PriceQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PriceQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
