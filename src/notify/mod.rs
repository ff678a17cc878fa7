//! What the platform tells on its own account: asynchronous notifications, the parameters of a `return_url`, and the result
//! that the app SDK hands to an app.
//!
//! A [`NotificationVerifier`] knows the apps that share an endpoint and Alipay's public key for each. It reads a form body as
//! it came, finds the rule that the signature was made by, checks it, checks the app, and gives a [`Notification`].
//!
//! ```
//! use alipay::notify::{ACKNOWLEDGEMENT, FAILURE, NotificationVerifier, NotifyError};
//!
//! # fn key() -> &'static str { "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApjyC5iU1Tx6F6ieOeCHUAixf6lsN0pjC5e0LwQC8EZPpA0qTu3up45nmwjOoeTab1LoZvL8f1A7IapdziBh89mj+zPKFO22M4wydVof6mNhj8pe8rK5HizjIPUygPUcbmTqOAwedCZop1RT+RJKwsce8Xl5W2iStqZ4/IXVo/cDQvaoP1SmiIjsvRDv/gtn4Q9ZLYxiLxWQwv85S5yL4uxZQwIcOKjR8nE4crk2ltpejO1onrLUyzsvH8/uCF91zWcP3oPFfsRq+yYxjv5cf2ag79XAooCMbw4NHTheH3gRIyT7YE2ey0wSAHe8tLMMiNBP8AykkyonvZZMxgAtKoQIDAQAB" }
//! # fn order(number: &str) -> Option<Order> { (number == "70501111111S001111119").then_some(Order { amount: "88.88" }) }
//! # struct Order { amount: &'static str }
//! /// What to answer to the body of a POST request.
//! fn answer(verifier: &NotificationVerifier, body: &[u8]) -> Result<&'static str, NotifyError> {
//!     let notification = verifier.verify(body)?;
//!     // The signature says who wrote it. That it is about your order, and about all of its money, is yours to check.
//!     let order = notification.out_trade_no().and_then(order);
//!     if !order.is_some_and(|order| notification.total_amount_is(order.amount)) {
//!         return Ok(FAILURE);
//!     }
//!     if notification.is_paid() {
//!         // Deliver, once for each `notification.notify_id()`: the same notification can come again.
//!     }
//!     Ok(ACKNOWLEDGEMENT)
//! }
//!
//! let verifier = NotificationVerifier::builder().app("2021000000000001", key())?.build()?;
//! assert_eq!(answer(&verifier, b"not=signed"), Err(NotifyError::Unsigned));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is verified
//!
//! All parameters, known or not, sorted by name, as bytes of the charset that they came in. The platform has two rules for what else
//! stays out of the text to verify, besides `sign`, and documents contradict each other over empty values; so four readings are tried
//! ([`Rule`]). A value is decoded once. A framework that hands out parsed parameters is fine too
//! ([`verify_map`](NotificationVerifier::verify_map)), as long as it keeps all of them, and keeps them as text.
//!
//! Facts: protocol, page products (11.1), the app's result (11.2), asynchronous notifications (12).

mod app_result;
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

/// The whole body of the answer to a notification that was dealt with: these seven characters, with HTTP status 200 and without
/// a redirect.
///
/// Any other answer makes the platform send the notification again, after 4 minutes, 10 minutes, 10 minutes, 1 hour, 2 hours,
/// 6 hours and 15 hours, with the same `notify_id`. So answer it only after what the notification says is stored, and answer it to
/// a repetition as well. (protocol: asynchronous notifications)
pub const ACKNOWLEDGEMENT: &str = "success";

/// The body of the answer to a notification that was not dealt with: the platform sends it again, as after
/// any answer but [`ACKNOWLEDGEMENT`]. It is the right answer where your own system failed, and does no harm where the
/// notification was refused. (protocol: asynchronous notifications)
pub const FAILURE: &str = "failure";
