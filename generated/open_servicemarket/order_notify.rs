//! `alipay.open.servicemarket.order.notify` · 服务市场商户确认订购通知
//!
//! Notifies the provider that a merchant ordered; look up the order afterwards.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/notify`. Described
//! in `spec/open_servicemarket/order.notify.yaml`.

use crate::{record, schema};

static ORDER_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderNotify",
    file: "spec/open_servicemarket/order.notify.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 11)
        },
    ],
    rules: &[],
};

static ORDER_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderNotifyResponse",
    file: "spec/open_servicemarket/order.notify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.servicemarket.order.notify` (服务市场商户确认订购通知).
///
/// Notifies the provider that a merchant ordered; look up the order afterwards.
///
/// ```
/// use alipay::open_servicemarket::OrderNotify;
///
/// let request = OrderNotify::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/notify`. Described
/// in `spec/open_servicemarket/order.notify.yaml`.
/// Returns [`OrderNotifyResponse`], or an error with a [`OrderNotifyErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.notify")]
#[doc(alias = "/v3/alipay/open/servicemarket/order/notify")]
#[doc(alias = "服务市场商户确认订购通知")]
#[doc(alias = "商户")]
#[doc(alias = "服务市场")]
#[doc(alias = "通知")]
#[must_use]
#[non_exhaustive]
pub struct OrderNotify {
    /// Notification address.
    ///
    /// On REST only.
    pub notify_url: Option<String>,
}

impl OrderNotify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { notify_url: None }
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

impl record::Record for OrderNotify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_NOTIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.notify_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.notify_url),
            _ => None,
        }
    }
}

impl Default for OrderNotify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderNotify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderNotify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderNotify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OrderNotify {}

impl record::Request for OrderNotify {
    type Response = OrderNotifyResponse;
    type ErrorCode = OrderNotifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.servicemarket.order.notify",
        title: "服务市场商户确认订购通知",
        file: "spec/open_servicemarket/order.notify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/servicemarket/order/notify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDER_NOTIFY,
        response: &ORDER_NOTIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.servicemarket.order.notify` (服务市场商户确认订购通知).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OrderNotifyResponse {}

impl record::Record for OrderNotifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_NOTIFY_RESPONSE
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

impl Default for OrderNotifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for OrderNotifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderNotifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderNotifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.servicemarket.order.notify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderNotifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderNotifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderNotifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
