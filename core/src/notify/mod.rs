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
//! # The text that is verified
//!
//! All parameters, known or not, sorted by name, as bytes of the charset that they came in. The platform has two rules for what else
//! stays out of the text to verify, besides `sign`, and SDKs differ over empty and blank values; so several readings are tried
//! ([`Rule`]). A value is decoded once. A framework that hands out parsed parameters is fine too
//! ([`verify_map`](NotificationVerifier::verify_map)), as long as it keeps all of them, adds none, and keeps them as text.
//!
//! A `sign` is read with or without padding, with line ends in it, with blanks in the place of `+`, and in base64 for URLs.
//!
//! # Limits of the signature
//!
//! The signed text is `name=value&name=value…`, and nothing in it marks where a value ends. A genuine notification with the value
//! `x&out_trade_no=1` can therefore be posted again with the parameter `out_trade_no=1`, if the names stay in order. Verification ends
//! with [`NotifyError::Ambiguous`] where a value contains `&NAME=` with a name that notifications of trades carry. That finds every
//! notification in which such a parameter was replaced, because the genuine one then stands in another value. It also refuses the
//! genuine notification with such a text: query the trade.
//!
//! It cannot find a parameter that the platform did not send, whose name sorts directly behind a free text: `&refund_fee=1` at the end of
//! `passback_params`, for example. So keep `&` out of `subject`, `body` and `passback_params` where users write them (the platform
//! asks for URL encoding in `passback_params`), and take amounts of refunds from a query. Parameters that [`Notification::covers`] denies
//! can be anyone's.
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
