//! `alipay.open.servicemarket.order.notify` · 服务市场商户确认订购通知
//!
//! Notifies the provider that a merchant ordered; look up the order afterwards.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/notify`. Described
//! in `spec/open_servicemarket/order.notify.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }
}

/// The response of `alipay.open.servicemarket.order.notify` (服务市场商户确认订购通知).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OrderNotifyResponse {}

/// The error codes of `alipay.open.servicemarket.order.notify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(OrderNotifyErrorCode, "SYSTEM_ERROR" SystemError);

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

record::record!(OrderNotify, ORDER_NOTIFY, 0 notify_url None);

record::record!(OrderNotifyResponse, ORDER_NOTIFY_RESPONSE);

static ORDER_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderNotify",
    file: "spec/open_servicemarket/order.notify.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "notify_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11],
};

static ORDER_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderNotifyResponse",
    file: "spec/open_servicemarket/order.notify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
