//! `alipay.trade.subscription.query` · 订阅场景对商户提供的查询接口
//!
//! Query a merchant's subscriptions.
//!
//! Offered on the gateway (V2). Described in `spec/trade/subscription.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.trade.subscription.query` (订阅场景对商户提供的查询接口).
#[non_exhaustive]
pub struct SubscriptionQueryResponse {
    /// Subscriptions found.
    pub subscriptions: Vec<Subscription>,
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

/// The values of the platform's type `SubscriptionDeductType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionDeductType {
    /// `SUBSCRIBE_DEDUCT`: Alipay deducts by itself; the default.
    SubscribeDeduct,
    /// `MERCHANT_DEDUCT`: The merchant deducts.
    MerchantDeduct,
}

record::enumeration!(
    SubscriptionDeductType, "SUBSCRIBE_DEDUCT" SubscribeDeduct, "MERCHANT_DEDUCT"
    MerchantDeduct
);

/// The values of the platform's type `SubscriptionSubscriptionStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    SubscriptionSubscriptionStatus, "INCOMPLETE" Incomplete, "ACTIVE" Active,
    "INCOMPLETE_EXPIRED" IncompleteExpired, "CANCELED" Canceled
);

/// The error codes of `alipay.trade.subscription.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubscriptionQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(SubscriptionQueryErrorCode);

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

record::record!(SubscriptionQuery, SUBSCRIPTION_QUERY);

record::record!(
    SubscriptionQueryResponse, SUBSCRIPTION_QUERY_RESPONSE, 0 subscriptions Vec::new()
);

record::record!(
    CustomUnitAmount, CUSTOM_UNIT_AMOUNT, 0 enable None, 1 maximum None, 2 minimum None,
    3 preset None
);

record::record!(
    NexusPayPrice, NEXUS_PAY_PRICE, 0 active None, 1 gmt_create None, 2 id None, 3
    metadata None, 4 product None, 5 product_id None, 6 recurring None, 7 r#type None, 8
    unit_amount None
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

record::record!(
    Subscription, SUBSCRIPTION, 0 cancel_at_period_end None, 1 canceled_date None, 2
    created None, 3 current_period_end None, 4 current_period_start None, 5 customer_id
    None, 6 deduct_type None, 7 effective_type None, 8 grace_period_days None, 9
    grace_period_end None, 10 items Vec::new(), 11 metadata None, 12 pending_items
    Vec::new(), 13 start_date None, 14 subscribe_title None, 15 subscription_id None, 16
    subscription_status None, 17 trial_end None, 18 trial_start None
);

record::record!(
    SubscriptionQueryItem, SUBSCRIPTION_QUERY_ITEM, 0 coupon_id None, 1 created None, 2
    discount_amount None, 3 item_id None, 4 price None, 5 quantity None
);

record::record!(
    SubscriptionQueryPendingItem, SUBSCRIPTION_QUERY_PENDING_ITEM, 0 created None, 1
    item_id None, 2 period_end None, 3 period_start None, 4 price None, 5 quantity None,
    6 status None
);

static SUBSCRIPTION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionQuery",
    file: "spec/trade/subscription.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static SUBSCRIPTION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionQueryResponse",
    file: "spec/trade/subscription.query.yaml",
    rows: &[
        schema::Row::Plain(
            "subscriptions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUBSCRIPTION),
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
    file: "spec/trade/subscription.query.yaml",
    rows: &[
        schema::Row::Plain("enable", schema::Kind::Boolean),
        schema::Row::Plain("maximum", schema::Kind::Integer),
        schema::Row::Plain("minimum", schema::Kind::Integer),
        schema::Row::Plain("preset", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static NEXUS_PAY_PRICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "NexusPayPrice",
    file: "spec/trade/subscription.query.yaml",
    rows: &[
        schema::Row::Plain("active", schema::Kind::Boolean),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("id"),
        schema::Row::Text("metadata"),
        schema::Row::Plain("product", schema::Kind::Record(&NEXUS_PAY_PRODUCT)),
        schema::Row::Text("product_id"),
        schema::Row::Plain("recurring", schema::Kind::Record(&RECURRING)),
        schema::Row::Text("type"),
        schema::Row::Text("unit_amount"),
    ],
    rules: &[],
    lines: &[],
};

static NEXUS_PAY_PRODUCT: schema::RecordDef<'static> = schema::RecordDef {
    name: "NexusPayProduct",
    file: "spec/trade/subscription.query.yaml",
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
    file: "spec/trade/subscription.query.yaml",
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
    file: "spec/trade/subscription.query.yaml",
    rows: &[
        schema::Row::Text("interval"),
        schema::Row::Plain("interval_count", schema::Kind::Integer),
        schema::Row::Plain("trial_period_days", schema::Kind::Integer),
        schema::Row::Text("usage_type"),
    ],
    rules: &[],
    lines: &[],
};

static SUBSCRIPTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "Subscription",
    file: "spec/trade/subscription.query.yaml",
    rows: &[
        schema::Row::Plain("cancel_at_period_end", schema::Kind::Boolean),
        schema::Row::Text("canceled_date"),
        schema::Row::Text("created"),
        schema::Row::Text("current_period_end"),
        schema::Row::Text("current_period_start"),
        schema::Row::Text("customer_id"),
        schema::Row::Text("deduct_type"),
        schema::Row::Text("effective_type"),
        schema::Row::Text("grace_period_days"),
        schema::Row::Text("grace_period_end"),
        schema::Row::Plain(
            "items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUBSCRIPTION_QUERY_ITEM),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("metadata"),
        schema::Row::Plain(
            "pending_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUBSCRIPTION_QUERY_PENDING_ITEM),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("start_date"),
        schema::Row::Text("subscribe_title"),
        schema::Row::Text("subscription_id"),
        schema::Row::Text("subscription_status"),
        schema::Row::Text("trial_end"),
        schema::Row::Text("trial_start"),
    ],
    rules: &[],
    lines: &[],
};

static SUBSCRIPTION_QUERY_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionQueryItem",
    file: "spec/trade/subscription.query.yaml",
    rows: &[
        schema::Row::Text("coupon_id"),
        schema::Row::Text("created"),
        schema::Row::Text("discount_amount"),
        schema::Row::Text("item_id"),
        schema::Row::Plain("price", schema::Kind::Record(&NEXUS_PAY_PRICE)),
        schema::Row::Plain("quantity", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static SUBSCRIPTION_QUERY_PENDING_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionQueryPendingItem",
    file: "spec/trade/subscription.query.yaml",
    rows: &[
        schema::Row::Text("created"),
        schema::Row::Text("item_id"),
        schema::Row::Text("period_end"),
        schema::Row::Text("period_start"),
        schema::Row::Plain("price", schema::Kind::Record(&NEXUS_PAY_PRICE)),
        schema::Row::Text("quantity"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
