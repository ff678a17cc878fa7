//! A local emulator of the Alipay gateway for tests: serves `/gateway.do` (V2) and `/v3/…` (REST) from the YAML that the client is
//! generated from.
//!
//! The emulator verifies signatures and timestamps like the platform, and checks limits with the client's own engine.
//! It rejects a request that violates a limit with the code that the spec links to this limit.
//! It responds to any other request with the signed example of the spec.
//! A test can make it respond to the next call with any error, with a corrupted body, late, or not at all.
//! It needs no account and no network.
//!
//! | task | means |
//! |---|---|
//! | Inject a fault into the next call | [`Emulator::next`] with a [`Next`] |
//! | Receive notifications | automatic if the API has an example `notification` and the call a `notify_url`; others by [`Emulator::push`] |
//! | Test the delivery of notifications | faults by [`Emulator::next_notification`], attempts in [`Emulator::deliveries`] |
//! | Speed up the repetition of unacknowledged notifications | [`EmulatorBuilder::notification_speed`] |
//! | Authorise | `/oauth2/publicAppAuthorize.htm` and `/oauth2/appToAppAuth.htm` below [`Emulator::base_url`], which `alipay::oauth` takes |
//! | Pay in a browser | the address or form of `client.page_execute(…)` opens a checkout |
//! | Pay an order of the app | [`Emulator::pay_order`] |
//! | Act as the user | press the buttons, or set [`EmulatorBuilder::auto_approve`] |
//! | Change the time | [`EmulatorBuilder::clock`], [`Next::ClockSkewMs`]; the `Date` header and every timestamp follow |
//!
//! Each code and refresh token of an authorisation can be used once.
//! The button of the checkout reports the payment and redirects to the signed `return_url`.
//! An invalid page request shows an error page in GBK.
//!
//! Tests in other languages start the binary and use its control routes, which it prints.
//!
//! ```
//! use alipay_emulator::{Next, Emulator};
//!
//! let emulator = Emulator::start()?;
//! println!("call {} as app {}", emulator.base_url(), emulator.app_id());
//! emulator.next(Next::error("SYSTEM_ERROR"));
//! # Ok::<(), alipay_emulator::EmulatorError>(())
//! ```
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests"))]

mod builder;
mod certificate_mode;
mod clock;
mod control;
mod described;
mod emulator;
mod grants;
mod keys;
mod memory;
mod next;
mod notification;
mod pages;
mod play;
mod server;
mod shipped;
mod storage;
mod tables;

pub use builder::{EmulatorBuilder, EmulatorError};
pub use emulator::{Emulator, ReceivedCall, ServedFile};
pub use keys::{KeyPair, Keys};
pub use memory::PlatformObject;
pub use next::Next;
pub use notification::{Delivery, DeliveryOutcome, NotificationFault};
pub use play::AppPayment;
