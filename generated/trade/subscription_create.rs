//! `alipay.trade.subscription.create` · 订阅场景对商户提供的创建接口
//!
//! Create a subscription for a merchant.
//!
//! Offered on the gateway (V2). Described in `spec/trade/subscription.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.subscription.create` (订阅场景对商户提供的创建接口).
///
/// Create a subscription for a merchant.
///
/// ```
/// use alipay::trade::SubscriptionCreate;
///
/// let request = SubscriptionCreate::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/trade/subscription.create.yaml`.
/// Returns [`SubscriptionCreateResponse`], or an error with a [`SubscriptionCreateErrorCode`].
#[doc(alias = "alipay.trade.subscription.create")]
#[doc(alias = "订阅场景对商户提供的创建接口")]
#[doc(alias = "商户")]
#[doc(alias = "订阅")]
#[must_use]
#[non_exhaustive]
pub struct SubscriptionCreate {}

impl SubscriptionCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.trade.subscription.create` (订阅场景对商户提供的创建接口).
#[non_exhaustive]
pub struct SubscriptionCreateResponse {
    /// Long link, for jumping into the Alipay app.
    ///
    /// 长链.
    pub alipay_jump_schema: Option<String>,
    /// Short link, for making a QR code.
    ///
    /// 短链.
    pub alipay_schema: Option<String>,
    /// Payment order id of the subscription.
    ///
    /// 订阅支付单ID. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Amount to pay, in fen.
    ///
    /// 支付金额.
    pub pay_amount: Option<i64>,
    /// Promotion information.
    pub promotion_info: Option<String>,
    /// End of the signing link's validity.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub schema_effective_end: Option<record::DateTime>,
    /// Subscription id.
    ///
    /// 订阅id.
    pub subscription_id: Option<String>,
    /// End of the trial.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub trial_end: Option<record::DateTime>,
    /// Start of the trial.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub trial_start: Option<record::DateTime>,
}

/// The error codes of `alipay.trade.subscription.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubscriptionCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(SubscriptionCreateErrorCode);

impl record::CallRequest for SubscriptionCreate {}

impl record::Request for SubscriptionCreate {
    type Response = SubscriptionCreateResponse;
    type ErrorCode = SubscriptionCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.subscription.create",
        title: "订阅场景对商户提供的创建接口",
        file: "spec/trade/subscription.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &SUBSCRIPTION_CREATE,
        response: &SUBSCRIPTION_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(SubscriptionCreate, SUBSCRIPTION_CREATE);

record::record!(
    SubscriptionCreateResponse, SUBSCRIPTION_CREATE_RESPONSE, 0 alipay_jump_schema None,
    1 alipay_schema None, 2 order_no None, 3 pay_amount None, 4 promotion_info None, 5
    schema_effective_end None, 6 subscription_id None, 7 trial_end None, 8 trial_start
    None
);

static SUBSCRIPTION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionCreate",
    file: "spec/trade/subscription.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static SUBSCRIPTION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionCreateResponse",
    file: "spec/trade/subscription.create.yaml",
    rows: &[
        schema::Row::Text("alipay_jump_schema"),
        schema::Row::Text("alipay_schema"),
        schema::Row::Text("order_no"),
        schema::Row::Plain("pay_amount", schema::Kind::Integer),
        schema::Row::Text("promotion_info"),
        schema::Row::Text("schema_effective_end"),
        schema::Row::Text("subscription_id"),
        schema::Row::Text("trial_end"),
        schema::Row::Text("trial_start"),
    ],
    rules: &[],
    lines: &[],
};
