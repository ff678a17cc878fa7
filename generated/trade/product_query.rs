//! `alipay.trade.product.query` · 商品查询接口，用于查询单个或多个商品信息
//!
//! Query one or several products.
//!
//! Offered on the gateway (V2). Described in `spec/trade/product.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.trade.product.query` (商品查询接口，用于查询单个或多个商品信息).
#[non_exhaustive]
pub struct ProductQueryResponse {
    /// Products found.
    pub product_list: Vec<NexusPayProduct>,
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

/// The values of the platform's type `RecurringInterval`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecurringInterval {
    /// `DAY`: Day.
    Day,
    /// `MONTH`: Month.
    Month,
}

record::enumeration!(RecurringInterval, "DAY" Day, "MONTH" Month);

/// The error codes of `alipay.trade.product.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProductQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(ProductQueryErrorCode);

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

record::record!(ProductQuery, PRODUCT_QUERY);

record::record!(ProductQueryResponse, PRODUCT_QUERY_RESPONSE, 0 product_list Vec::new());

record::record!(
    CustomUnitAmount, CUSTOM_UNIT_AMOUNT, 0 enable None, 1 maximum None, 2 minimum None,
    3 preset None
);

record::record!(
    NexusPayProduct, NEXUS_PAY_PRODUCT, 0 active None, 1 default_price None, 2
    default_price_id None, 3 description None, 4 gmt_create None, 5 id None, 6 metadata
    None, 7 name None, 8 unit_label None
);

record::record!(
    NexusSimplePrice, NEXUS_SIMPLE_PRICE, 0 active None, 1 custom_unit_amount None, 2 id
    None, 3 metadata None, 4 recurring None, 5 r#type None, 6 unit_amount None
);

record::record!(
    Recurring, RECURRING, 0 interval None, 1 interval_count None, 2 trial_period_days
    None, 3 usage_type None
);

static PRODUCT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductQuery",
    file: "spec/trade/product.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static PRODUCT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductQueryResponse",
    file: "spec/trade/product.query.yaml",
    rows: &[
        schema::Row::Plain(
            "product_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&NEXUS_PAY_PRODUCT),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static CUSTOM_UNIT_AMOUNT: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomUnitAmount",
    file: "spec/trade/product.query.yaml",
    rows: &[
        schema::Row::Plain("enable", schema::Kind::Boolean),
        schema::Row::Plain("maximum", schema::Kind::Integer),
        schema::Row::Plain("minimum", schema::Kind::Integer),
        schema::Row::Plain("preset", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static NEXUS_PAY_PRODUCT: schema::RecordDef<'static> = schema::RecordDef {
    name: "NexusPayProduct",
    file: "spec/trade/product.query.yaml",
    rows: &[
        schema::Row::Plain("active", schema::Kind::Boolean),
        schema::Row::Plain("default_price", schema::Kind::Record(&NEXUS_SIMPLE_PRICE)),
        schema::Row::Text("default_price_id"),
        schema::Row::Text("description"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("id"),
        schema::Row::Text("metadata"),
        schema::Row::Text("name"),
        schema::Row::Text("unit_label"),
    ],
    rules: &[],
    lines: &[],
};

static NEXUS_SIMPLE_PRICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "NexusSimplePrice",
    file: "spec/trade/product.query.yaml",
    rows: &[
        schema::Row::Plain("active", schema::Kind::Boolean),
        schema::Row::Plain(
            "custom_unit_amount",
            schema::Kind::Record(&CUSTOM_UNIT_AMOUNT),
        ),
        schema::Row::Text("id"),
        schema::Row::Text("metadata"),
        schema::Row::Plain("recurring", schema::Kind::Record(&RECURRING)),
        schema::Row::Text("type"),
        schema::Row::Plain("unit_amount", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static RECURRING: schema::RecordDef<'static> = schema::RecordDef {
    name: "Recurring",
    file: "spec/trade/product.query.yaml",
    rows: &[
        schema::Row::Text("interval"),
        schema::Row::Plain("interval_count", schema::Kind::Integer),
        schema::Row::Plain("trial_period_days", schema::Kind::Integer),
        schema::Row::Text("usage_type"),
    ],
    rules: &[],
    lines: &[],
};
