//! `alipay.trade.product.query` · 商品查询接口，用于查询单个或多个商品信息
//!
//! Query one or several products.
//!
//! Offered on the gateway (V2). Described in `spec/trade/product.query.yaml`.

use crate::{record, schema};

static PRODUCT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductQuery",
    file: "spec/trade/product.query.yaml",
    fields: &[],
    rules: &[],
};

static PRODUCT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductQueryResponse",
    file: "spec/trade/product.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "product_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&NEXUS_PAY_PRODUCT),
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
    file: "spec/trade/product.query.yaml",
    fields: &[
        schema::FieldDef::new("enable", schema::Kind::Boolean, 18),
        schema::FieldDef::new("maximum", schema::Kind::Integer, 19),
        schema::FieldDef::new("minimum", schema::Kind::Integer, 20),
        schema::FieldDef::new("preset", schema::Kind::Integer, 21),
    ],
    rules: &[],
};

static NEXUS_PAY_PRODUCT: schema::RecordDef<'static> = schema::RecordDef {
    name: "NexusPayProduct",
    file: "spec/trade/product.query.yaml",
    fields: &[
        schema::FieldDef::new("active", schema::Kind::Boolean, 26),
        schema::FieldDef::new(
            "default_price",
            schema::Kind::Record(&NEXUS_SIMPLE_PRICE),
            27,
        ),
        schema::FieldDef::text("default_price_id", 28),
        schema::FieldDef::text("description", 29),
        schema::FieldDef::text("gmt_create", 30),
        schema::FieldDef::text("id", 31),
        schema::FieldDef::text("metadata", 32),
        schema::FieldDef::text("name", 33),
        schema::FieldDef::text("unit_label", 34),
    ],
    rules: &[],
};

static NEXUS_SIMPLE_PRICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "NexusSimplePrice",
    file: "spec/trade/product.query.yaml",
    fields: &[
        schema::FieldDef::new("active", schema::Kind::Boolean, 39),
        schema::FieldDef::new(
            "custom_unit_amount",
            schema::Kind::Record(&CUSTOM_UNIT_AMOUNT),
            40,
        ),
        schema::FieldDef::text("id", 41),
        schema::FieldDef::text("metadata", 42),
        schema::FieldDef::new("recurring", schema::Kind::Record(&RECURRING), 43),
        schema::FieldDef::text("type", 44),
        schema::FieldDef::new("unit_amount", schema::Kind::Integer, 45),
    ],
    rules: &[],
};

static RECURRING: schema::RecordDef<'static> = schema::RecordDef {
    name: "Recurring",
    file: "spec/trade/product.query.yaml",
    fields: &[
        schema::FieldDef::text("interval", 50),
        schema::FieldDef::new("interval_count", schema::Kind::Integer, 59),
        schema::FieldDef::new("trial_period_days", schema::Kind::Integer, 60),
        schema::FieldDef::text("usage_type", 61),
    ],
    rules: &[],
};

/// A request of `alipay.trade.product.query` (商品查询接口，用于查询单个或多个商品信息).
///
/// Query one or several products.
///
/// ```
/// use alipay::trade::ProductQuery;
///
/// let request = ProductQuery::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/trade/product.query.yaml`.
/// Returns [`ProductQueryResponse`], or an error with a [`ProductQueryErrorCode`].
#[doc(alias = "alipay.trade.product.query")]
#[doc(alias = "商品查询接口，用于查询单个或多个商品信息")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ProductQuery {}

impl ProductQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for ProductQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRODUCT_QUERY
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

impl Default for ProductQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ProductQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProductQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProductQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ProductQuery {}

impl record::Request for ProductQuery {
    type Response = ProductQueryResponse;
    type ErrorCode = ProductQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.product.query",
        title: "商品查询接口，用于查询单个或多个商品信息",
        file: "spec/trade/product.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &PRODUCT_QUERY,
        response: &PRODUCT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.trade.product.query` (商品查询接口，用于查询单个或多个商品信息).
#[non_exhaustive]
pub struct ProductQueryResponse {
    /// Products found.
    pub product_list: Vec<NexusPayProduct>,
}

impl record::Record for ProductQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRODUCT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_list),
            _ => None,
        }
    }
}

impl Default for ProductQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { product_list: Vec::new() }
    }
}

impl Clone for ProductQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProductQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProductQueryResponse {
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

/// The error codes of `alipay.trade.product.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ProductQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ProductQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
