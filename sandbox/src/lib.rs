//! A local gateway for tests: plays `/gateway.do` (V2) and `/v3/…` (REST) from the YAML that the client is generated from.
//!
//! It verifies signatures and timestamps like the platform, checks the same limits with the same engine, answers a
//! broken limit with the code that the spec links to it and anything else with the spec's example, signed. It can be told to
//! answer the next call with any error, a spoilt body, late, or not at all. No account and no network is needed.
//!
//! ```
//! use alipay_sandbox::{Next, Sandbox};
//!
//! let sandbox = Sandbox::start()?;
//! println!("call {} as app {}", sandbox.base_url(), sandbox.app_id());
//! sandbox.next(Next::error("SYSTEM_ERROR"));
//! # Ok::<(), alipay_sandbox::StartError>(())
//! ```
#![deny(missing_docs)]

mod certified;
mod control;
mod keys;
mod next;
mod notification;
mod play;
mod server;
mod shipped;
mod tables;

pub use keys::{KeyPair, Keys};
pub use next::Next;
pub use server::{Sandbox, SandboxBuilder, Seen, ServedFile, StartError};
