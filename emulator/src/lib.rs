//! A local emulator of the Alipay gateway for tests: serves `/gateway.do` (V2) and `/v3/…` (REST) from the YAML that the client is
//! generated from.
//!
//! The emulator verifies signatures and timestamps like the platform, and checks limits with the client's own engine.
//! It rejects a request that violates a limit with the code that the spec links to this limit.
//! It responds to any other request from its memory, or with the example of the spec, signed.
//! A test can make it respond to the next call with any error, with a corrupted body, late, or not at all.
//! It needs no account and no network.
//!
//! | task | means |
//! |---|---|
//! | Answer the next call with a fault or another response | [`Emulator::next`] with a [`Reaction`] |
//! | Answer selected calls so | [`Emulator::stub`] with a [`Stub`], or [`EmulatorBuilder::stubs_file`] |
//! | See what the emulator received, and why it rejected it | [`Emulator::received_calls`] |
//! | Place and find orders | call the APIs; calls, users and time change the objects that `spec/objects.yaml` describes |
//! | Act as the user, or as the bank | [`Emulator::act`], such as `act("trade", "order_1", "pay")` |
//! | Look at objects, or create them | [`Emulator::objects`], [`Emulator::object`], [`Emulator::insert`] |
//! | Answer every call with an example | [`EmulatorBuilder::stateless`] |
//! | See everything in the browser | the inspector at [`Emulator::base_url`] |
//! | Call gateway methods without a spec file | automatic by the catalogue, see [`EmulatorBuilder::catalogue`]; [`ReceivedCall::coverage`] marks the calls |
//! | Keep the state across restarts | [`EmulatorBuilder::data`] |
//! | Receive notifications | automatic if an object changes or the API has an example `notification`, and the call has a `notify_url`; others by [`Emulator::push`] |
//! | Test the delivery of notifications | faults by [`Emulator::next_notification`], attempts in [`Emulator::notifications`] and [`Emulator::deliveries`] |
//! | Send a notification again | [`Emulator::resend`] |
//! | Speed up the repetition of unacknowledged notifications | [`EmulatorBuilder::notification_speed`] |
//! | Authorise | `/oauth2/publicAppAuthorize.htm` and `/oauth2/appToAppAuth.htm` below [`Emulator::base_url`], which `alipay::oauth` takes |
//! | Pay in a browser | the address or form of `client.page_execute(…)` opens a checkout |
//! | Pay an order of the app | [`Emulator::pay_order`] |
//! | Approve pages without pressing their buttons | [`EmulatorBuilder::auto_approve`] |
//! | Stop, move and set the clock | [`Emulator::clock`]; the `Date` header and every timestamp follow |
//! | Forget everything between two tests | [`Emulator::reset`] |
//!
//! Each code and refresh token of an authorisation can be used once.
//! The button of the checkout reports the payment and redirects to the signed `return_url`.
//! An invalid page request shows an error page in GBK.
//!
//! Tests in other languages start the binary and use its control API below `/_emulator/`, described in OpenAPI at
//! `/_emulator/openapi.json`.
//!
//! ```
//! use alipay_emulator::{Emulator, Reaction};
//!
//! let emulator = Emulator::start()?;
//! println!("call {} as app {}", emulator.base_url(), emulator.app_id());
//! emulator.next(Reaction::error("SYSTEM_ERROR"));
//! # Ok::<(), alipay_emulator::EmulatorError>(())
//! ```
#![deny(missing_docs)]
#![cfg_attr(test, allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests"))]

mod builder;
mod certificate_mode;
mod certificate_set;
mod clock;
mod control;
mod described;
mod emulator;
mod events;
mod grants;
mod inspector;
mod journal;
mod keys;
mod memory;
mod moments;
mod notification;
mod pages;
mod pem;
mod play;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod program;
mod server;
mod shutdown;
mod storage;
mod stubs;
mod undescribed;

pub use builder::{APP_ID, EmulatorBuilder, EmulatorError};
pub use certificate_set::{CertificateSet, CertificateValidity};
pub use clock::Clock;
pub use emulator::{Emulator, ServedFile};
pub use journal::{Coverage, ObjectReference, ReceivedCall, ReceivedResponse, SignatureCheck, Verdict};
pub use keys::{KeyPair, Keys};
pub use memory::PlatformObject;
pub use notification::{Delivery, DeliveryOutcome, NotificationAttempt, NotificationFault, NotificationState, SentNotification};
pub use play::AppPayment;
pub use stubs::{ActiveStub, Reaction, Stub, StubId};

/// Tests the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
