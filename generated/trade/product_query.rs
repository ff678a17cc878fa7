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
/// Answered by [`ProductQueryResponse`], or by an error with a [`ProductQueryErrorCode`].
#[doc(alias = "alipay.trade.product.query")]
#[doc(alias = "商品查询接口，用于查询单个或多个商品信息")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ProductQuery {}

impl ProductQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.trade.product.query` (商品查询接口，用于查询单个或多个商品信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ProductQueryResponse {
    /// Products found.
    ///
    /// On the wire `product_list`. Source: `spec/trade/product.query.yaml:12`.
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
///
/// Source: `spec/trade/product.query.yaml:15`.
#[non_exhaustive]
pub struct CustomUnitAmount {
    /// Whether flexible pricing is on.
    ///
    /// On the wire `enable`. Source: `spec/trade/product.query.yaml:18`.
    pub enable: Option<bool>,
    /// Largest amount, in fen; with flexible pricing.
    ///
    /// On the wire `maximum`. Source: `spec/trade/product.query.yaml:19`.
    pub maximum: Option<i64>,
    /// Smallest amount, in fen; with flexible pricing.
    ///
    /// On the wire `minimum`. Source: `spec/trade/product.query.yaml:20`.
    pub minimum: Option<i64>,
    /// Preset amount, in fen; with flexible pricing.
    ///
    /// On the wire `preset`. Source: `spec/trade/product.query.yaml:21`.
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
///
/// Source: `spec/trade/product.query.yaml:23`.
#[non_exhaustive]
pub struct NexusPayProduct {
    /// Whether the product is usable.
    ///
    /// On the wire `active` (是否可用). Source: `spec/trade/product.query.yaml:26`.
    pub active: Option<bool>,
    /// Default price.
    ///
    /// On the wire `default_price`. Source: `spec/trade/product.query.yaml:27`.
    pub default_price: Option<NexusSimplePrice>,
    /// Id of the default price.
    ///
    /// On the wire `default_price_id` (商品的默认价格id). Source: `spec/trade/product.query.yaml:28`.
    pub default_price_id: Option<String>,
    /// Description of the item.
    ///
    /// On the wire `description` (商品描述). Example: `月度会员`. Source: `spec/trade/product.query.yaml:29`.
    pub description: Option<String>,
    /// When it was created.
    ///
    /// On the wire `gmt_create` (创建时间). Source: `spec/trade/product.query.yaml:30`.
    pub gmt_create: Option<String>,
    /// Product id.
    ///
    /// On the wire `id` (商品id). Example: `123`. Source: `spec/trade/product.query.yaml:31`.
    pub id: Option<String>,
    /// Metadata given when the product was created.
    ///
    /// On the wire `metadata` (商品信息元数据). Source: `spec/trade/product.query.yaml:32`.
    pub metadata: Option<String>,
    /// Item name.
    ///
    /// On the wire `name` (商品名称). Example: `月度会员`. Source: `spec/trade/product.query.yaml:33`.
    pub name: Option<String>,
    /// Label of the unit.
    ///
    /// On the wire `unit_label`. Source: `spec/trade/product.query.yaml:34`.
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
/// Source: `spec/trade/product.query.yaml:36`.
#[non_exhaustive]
pub struct NexusSimplePrice {
    /// Whether the product is usable.
    ///
    /// On the wire `active` (是否可用). Source: `spec/trade/product.query.yaml:39`.
    pub active: Option<bool>,
    /// Unit amount that is customized.
    ///
    /// On the wire `custom_unit_amount`. Source: `spec/trade/product.query.yaml:40`.
    pub custom_unit_amount: Option<CustomUnitAmount>,
    /// Price id.
    ///
    /// On the wire `id` (价格id). Example: `123`. Source: `spec/trade/product.query.yaml:41`.
    pub id: Option<String>,
    /// Metadata of the price.
    ///
    /// On the wire `metadata` (价格信息元数据). Source: `spec/trade/product.query.yaml:42`.
    pub metadata: Option<String>,
    /// Subscription cycle.
    ///
    /// On the wire `recurring` (订阅周期信息). Source: `spec/trade/product.query.yaml:43`.
    pub recurring: Option<Recurring>,
    /// Type of price.
    ///
    /// On the wire `type` (价格类型). Source: `spec/trade/product.query.yaml:44`.
    pub r#type: Option<String>,
    /// Unit amount, in fen.
    ///
    /// On the wire `unit_amount`. Source: `spec/trade/product.query.yaml:45`.
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
/// Source: `spec/trade/product.query.yaml:47`.
#[non_exhaustive]
pub struct Recurring {
    /// Unit of the cycle.
    ///
    /// On the wire `interval` (订阅周期类型); other values may be added. Example: `DAY`. Source:
    /// `spec/trade/product.query.yaml:50`.
    pub interval: Option<record::Choice<RecurringInterval>>,
    /// Number of days or months in a cycle.
    ///
    /// On the wire `interval_count` (订阅周期数量). Source: `spec/trade/product.query.yaml:59`.
    pub interval_count: Option<i64>,
    /// Days of the trial period.
    ///
    /// On the wire `trial_period_days` (试用期天数). Source: `spec/trade/product.query.yaml:60`.
    pub trial_period_days: Option<i64>,
    /// Billing mode.
    ///
    /// On the wire `usage_type` (计费模式). Source: `spec/trade/product.query.yaml:61`.
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
///
/// Source: `spec/trade/product.query.yaml:54`.
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

/// The error codes of `alipay.trade.product.query`.
///
/// Codes that any API can answer are not among them.
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
