//! `alipay.trade.subscription.modify` · 提供商户修改订阅信息的能力
//!
//! Change a merchant's subscription.
//!
//! Offered on the gateway (V2). Described in `spec/trade/subscription.modify.yaml`.

use crate::{record, schema};

static SUBSCRIPTION_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionModify",
    file: "spec/trade/subscription.modify.yaml",
    fields: &[],
    rules: &[],
};

static SUBSCRIPTION_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubscriptionModifyResponse",
    file: "spec/trade/subscription.modify.yaml",
    fields: &[
        schema::FieldDef::text("alipay_jump_schema", 12),
        schema::FieldDef::text("alipay_schema", 13),
        schema::FieldDef::text("order_no", 14),
        schema::FieldDef::new("pay_amount", schema::Kind::Integer, 19),
        schema::FieldDef::text("promotion_info", 20),
        schema::FieldDef::new("refund_amount", schema::Kind::Integer, 21),
        schema::FieldDef::text("refund_order_id", 22),
        schema::FieldDef::text("schema_effective_end", 23),
        schema::FieldDef::text("subscription_id", 24),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for SubscriptionModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSCRIPTION_MODIFY
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

impl Default for SubscriptionModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubscriptionModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubscriptionModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubscriptionModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for SubscriptionModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSCRIPTION_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_jump_schema),
            1 => Some(&self.alipay_schema),
            2 => Some(&self.order_no),
            3 => Some(&self.pay_amount),
            4 => Some(&self.promotion_info),
            5 => Some(&self.refund_amount),
            6 => Some(&self.refund_order_id),
            7 => Some(&self.schema_effective_end),
            8 => Some(&self.subscription_id),
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
            5 => Some(&mut self.refund_amount),
            6 => Some(&mut self.refund_order_id),
            7 => Some(&mut self.schema_effective_end),
            8 => Some(&mut self.subscription_id),
            _ => None,
        }
    }
}

impl Default for SubscriptionModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_jump_schema: None,
            alipay_schema: None,
            order_no: None,
            pay_amount: None,
            promotion_info: None,
            refund_amount: None,
            refund_order_id: None,
            schema_effective_end: None,
            subscription_id: None,
        }
    }
}

impl Clone for SubscriptionModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubscriptionModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubscriptionModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.subscription.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionModifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SubscriptionModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SubscriptionModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
