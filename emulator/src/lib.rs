//! A local gateway for tests: plays `/gateway.do` (V2) and `/v3/…` (REST) from the YAML that the client is generated from.
//!
//! It verifies signatures and timestamps like the platform, checks the same limits with the same engine, answers a
//! broken limit with the code that the spec links to it and anything else with the spec's example, signed. It can be told to
//! answer the next call with any error, a spoilt body, late, or not at all. No account and no network is needed.
//!
//! | what | how |
//! |---|---|
//! | spoil the next call | [`Sandbox::next`] with a [`Next`] |
//! | notifications | sent by themselves where an example of the description has a `notification` and the call a `notify_url`; any other by [`Sandbox::push`]. Repeated until acknowledged, [`notification_speed`](SandboxBuilder::notification_speed) times faster than the platform; spoilt by [`Sandbox::next_notification`]; seen in [`Sandbox::deliveries`] |
//! | authorisation | `/oauth2/publicAppAuthorize.htm` and `/oauth2/appToAppAuth.htm` below [`Sandbox::base_url`], which is what `alipay::oauth` takes; codes and refresh tokens are good once |
//! | page products | the address or form of `client.page(…)` opens a checkout, whose button reports the payment and leads to the signed `return_url`; what is wrong is a page in GBK |
//! | orders of the app | [`Sandbox::pay_order`] |
//! | users | press buttons, or [`SandboxBuilder::auto_approve`] |
//! | time | [`SandboxBuilder::clock`], [`Next::ClockSkewMs`]; the header `Date` and every timestamp follow |
//!
//! Tests in other languages start the program and use its control routes, which it prints.
//!
//! ```
//! use alipay_emulator::{Next, Sandbox};
//!
//! let sandbox = Sandbox::start()?;
//! println!("call {} as app {}", sandbox.base_url(), sandbox.app_id());
//! sandbox.next(Next::error("SYSTEM_ERROR"));
//! # Ok::<(), alipay_emulator::StartError>(())
//! ```
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests"))]

mod builder;
mod certified;
mod clock;
mod control;
mod described;
mod grants;
mod keys;
mod next;
mod notification;
mod pages;
mod play;
mod sandbox;
mod server;
mod shipped;
mod tables;

pub use builder::{SandboxBuilder, StartError};
pub use keys::{KeyPair, Keys};
pub use next::Next;
pub use notification::{Delivery, DeliveryOutcome, NotificationFault};
pub use play::AppPayment;
pub use sandbox::{Sandbox, Seen, ServedFile};
