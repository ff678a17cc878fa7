//! Messages that the platform initiates: asynchronous notifications, the parameters of a `return_url`, and the result that the app SDK
//! returns to an app.
//!
//! A [`NotificationVerifier`] contains the apps that share an endpoint, and Alipay's public key for each. It parses a form body in
//! its original form, finds the rule of its signature, verifies signature and app, and returns a [`Notification`].
//!
//! ```
//! use alipay::notify::{ACKNOWLEDGEMENT, FAILURE, NotificationVerifier, NotifyError};
//!
//! # fn key() -> &'static str { "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApjyC5iU1Tx6F6ieOeCHUAixf6lsN0pjC5e0LwQC8EZPpA0qTu3up45nmwjOoeTab1LoZvL8f1A7IapdziBh89mj+zPKFO22M4wydVof6mNhj8pe8rK5HizjIPUygPUcbmTqOAwedCZop1RT+RJKwsce8Xl5W2iStqZ4/IXVo/cDQvaoP1SmiIjsvRDv/gtn4Q9ZLYxiLxWQwv85S5yL4uxZQwIcOKjR8nE4crk2ltpejO1onrLUyzsvH8/uCF91zWcP3oPFfsRq+yYxjv5cf2ag79XAooCMbw4NHTheH3gRIyT7YE2ey0wSAHe8tLMMiNBP8AykkyonvZZMxgAtKoQIDAQAB" }
//! # fn order(number: &str) -> Option<Order> { (number == "70501111111S001111119").then_some(Order { amount: "88.88" }) }
//! # struct Order { amount: &'static str }
//! /// Returns the response to the body of a POST request.
//! fn response(verifier: &NotificationVerifier, body: &[u8]) -> Result<&'static str, NotifyError> {
//!     let notification = verifier.verify(body)?;
//!     // The signature proves the author. Check yourself that it is about your order and its full amount.
//!     let order = notification.out_trade_no().and_then(order);
//!     if !order.is_some_and(|order| notification.total_amount_is(order.amount)) {
//!         return Ok(FAILURE);
//!     }
//!     if notification.is_paid() {
//!         // Deliver once per `notification.notify_id()`, because a notification can arrive again.
//!     }
//!     Ok(ACKNOWLEDGEMENT)
//! }
//!
//! let verifier = NotificationVerifier::builder().app("2021000000000001", key()).build()?;
//! assert_eq!(response(&verifier, b"not=signed"), Err(NotifyError::Unsigned));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The verified text
//!
//! The text contains all parameters, known or not, sorted by name, as bytes of their original charset. The platform has two rules for the
//! parameters that it omits besides `sign`, and SDKs differ over empty and blank values, so the verifier tries several readings
//! ([`Rule`]). It decodes a value once. Parameters that a framework has parsed are acceptable too
//! ([`verify_map`](NotificationVerifier::verify_map)), if it keeps all of them, adds none, and keeps them as text.
//!
//! A `sign` may lack padding, contain line ends or spaces instead of `+`, and be URL-safe base64.
//!
//! # Limits of the signature
//!
//! The signed text is `name=value&name=value…`, and does not mark the end of a value. An attacker can therefore post a genuine notification
//! with the value `x&out_trade_no=1` again with the parameter `out_trade_no=1`, if the order of the names is kept. Verification returns
//! [`NotifyError::Ambiguous`] if a value contains `&NAME=` with a parameter name of trade notifications. This detects every notification
//! in which such a parameter was replaced, because its genuine value is then part of another value. It also rejects a genuine notification
//! with such a text: query the trade.
//!
//! It cannot detect a parameter that the platform did not send, and whose name sorts directly after a free text: `&refund_fee=1`
//! at the end of `passback_params`, for example. Keep `&` out of `subject`, `body` and `passback_params` if users write them (the
//! platform requires URL encoding in `passback_params`), and query the amounts of refunds. The signature does not protect
//! parameters for which [`Notification::covers`] returns false.
//!
//! Facts: protocol, page products (11.1), the app's result (11.2), asynchronous notifications (12).

mod app_result;
mod boundary;
mod builder;
mod error;
mod form;
mod notification;
mod request;
mod rule;
mod status;
mod values;
mod verifier;

pub use app_result::{AppResult, AppStatus};
pub use builder::NotificationVerifierBuilder;
pub use error::{FormProblem, NotifyError};
pub use notification::Notification;
pub use rule::Rule;
pub use status::TradeStatus;
pub use verifier::NotificationVerifier;

/// The whole body of the response that acknowledges a notification: these seven characters, with HTTP status 200 and without
/// a redirect.
///
/// After any other response, the platform sends the notification again with the same `notify_id`, after 4 minutes, 10 minutes, 10 minutes,
/// 1 hour, 2 hours, 6 hours and 15 hours. Send it only after you have stored the notification's content, and send it for
/// repeated notifications as well. (protocol: asynchronous notifications)
pub const ACKNOWLEDGEMENT: &str = "success";

/// The body of the response for a notification that was not processed: the platform sends it again, as after
/// any response but [`ACKNOWLEDGEMENT`]. Use it if your own system failed. It is also harmless for a notification that
/// was rejected. (protocol: asynchronous notifications)
pub const FAILURE: &str = "failure";
