//! `alipay.trade.subscription.create` · 订阅场景对商户提供的创建接口
//!
//! Create a subscription for a merchant.
//!
//! Offered on the gateway (V2). Described in `spec/trade/subscription.create.yaml`.

use crate::{record, schema};

static SUBSCRIPTION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionCreate",
    file: "spec/trade/subscription.create.yaml",
    fields: &[],
    rules: &[],
};

static SUBSCRIPTION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionCreateResponse",
    file: "spec/trade/subscription.create.yaml",
    fields: &[
        schema::FieldDef::text("alipay_jump_schema", 12),
        schema::FieldDef::text("alipay_schema", 13),
        schema::FieldDef::text("order_no", 14),
        schema::FieldDef::new("pay_amount", schema::Kind::Integer, 19),
        schema::FieldDef::text("promotion_info", 20),
        schema::FieldDef::text("schema_effective_end", 21),
        schema::FieldDef::text("subscription_id", 22),
        schema::FieldDef::text("trial_end", 23),
        schema::FieldDef::text("trial_start", 24),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for SubscriptionCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSCRIPTION_CREATE
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

impl Default for SubscriptionCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubscriptionCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubscriptionCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubscriptionCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for SubscriptionCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSCRIPTION_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_jump_schema),
            1 => Some(&self.alipay_schema),
            2 => Some(&self.order_no),
            3 => Some(&self.pay_amount),
            4 => Some(&self.promotion_info),
            5 => Some(&self.schema_effective_end),
            6 => Some(&self.subscription_id),
            7 => Some(&self.trial_end),
            8 => Some(&self.trial_start),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_jump_schema),
            1 => Some(&mut self.alipay_schema),
            2 => Some(&mut self.order_no),
            3 => Some(&mut self.pay_amount),
            4 => Some(&mut self.promotion_info),
            5 => Some(&mut self.schema_effective_end),
            6 => Some(&mut self.subscription_id),
            7 => Some(&mut self.trial_end),
            8 => Some(&mut self.trial_start),
            _ => None,
        }
    }
}

impl Default for SubscriptionCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_jump_schema: None,
            alipay_schema: None,
            order_no: None,
            pay_amount: None,
            promotion_info: None,
            schema_effective_end: None,
            subscription_id: None,
            trial_end: None,
            trial_start: None,
        }
    }
}

impl Clone for SubscriptionCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubscriptionCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubscriptionCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.subscription.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SubscriptionCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SubscriptionCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
