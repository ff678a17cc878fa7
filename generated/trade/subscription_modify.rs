//! `alipay.trade.subscription.modify` · 提供商户修改订阅信息的能力
//!
//! Change a merchant's subscription.
//!
//! Offered on the gateway (V2). Described in `spec/trade/subscription.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.subscription.modify` (提供商户修改订阅信息的能力).
///
/// Change a merchant's subscription.
///
/// ```
/// use alipay::trade::SubscriptionModify;
///
/// let request = SubscriptionModify::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/trade/subscription.modify.yaml`.
/// Returns [`SubscriptionModifyResponse`], or an error with a [`SubscriptionModifyErrorCode`].
#[doc(alias = "alipay.trade.subscription.modify")]
#[doc(alias = "提供商户修改订阅信息的能力")]
#[doc(alias = "商户")]
#[doc(alias = "订阅")]
#[must_use]
#[non_exhaustive]
pub struct SubscriptionModify {}

impl SubscriptionModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.trade.subscription.modify` (提供商户修改订阅信息的能力).
#[non_exhaustive]
pub struct SubscriptionModifyResponse {
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
    /// Promotion that the change brought.
    pub promotion_info: Option<String>,
    /// Refund, in fen; when the subscription is canceled with a refund.
    pub refund_amount: Option<i64>,
    /// Refund number; when the subscription is canceled with a refund.
    pub refund_order_id: Option<String>,
    /// End of the signing link's validity.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub schema_effective_end: Option<record::DateTime>,
    /// Subscription id.
    ///
    /// 订阅id.
    pub subscription_id: Option<String>,
}

/// The error codes of `alipay.trade.subscription.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubscriptionModifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(SubscriptionModifyErrorCode);

impl record::CallRequest for SubscriptionModify {}

impl record::Request for SubscriptionModify {
    type Response = SubscriptionModifyResponse;
    type ErrorCode = SubscriptionModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.subscription.modify",
        title: "提供商户修改订阅信息的能力",
        file: "spec/trade/subscription.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &SUBSCRIPTION_MODIFY,
        response: &SUBSCRIPTION_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(SubscriptionModify, SUBSCRIPTION_MODIFY);

record::record!(
    SubscriptionModifyResponse, SUBSCRIPTION_MODIFY_RESPONSE, 0 alipay_jump_schema None,
    1 alipay_schema None, 2 order_no None, 3 pay_amount None, 4 promotion_info None, 5
    refund_amount None, 6 refund_order_id None, 7 schema_effective_end None, 8
    subscription_id None
);

static SUBSCRIPTION_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionModify",
    file: "spec/trade/subscription.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static SUBSCRIPTION_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionModifyResponse",
    file: "spec/trade/subscription.modify.yaml",
    rows: &[
        schema::Row::Text("alipay_jump_schema"),
        schema::Row::Text("alipay_schema"),
        schema::Row::Text("order_no"),
        schema::Row::Plain("pay_amount", schema::Kind::Integer),
        schema::Row::Text("promotion_info"),
        schema::Row::Plain("refund_amount", schema::Kind::Integer),
        schema::Row::Text("refund_order_id"),
        schema::Row::Text("schema_effective_end"),
        schema::Row::Text("subscription_id"),
    ],
    rules: &[],
    lines: &[],
};
