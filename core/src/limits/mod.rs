//! Limits: what the spec says about a request's values, checked before anything is sent.
//!
//! One engine walks any document, a generated request or parsed JSON, along its table and reports every broken limit at
//! once. It never decides what happens then: that is the caller's [`Policy`].

mod bounds;
pub(crate) mod decimal;
mod engine;
mod overrides;
mod pattern;
mod rules;
mod types;
mod violation;

pub(crate) use engine::check_parameters;
pub use engine::{check, check_upload};
pub use overrides::{Overrides, Setting, UnknownLimit};
pub use violation::{Violation, Violations};

/// What a client does with a request that breaks limits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Policy {
    /// Refuses to send it. A request that breaks nothing but advisory limits, whose source is old or alone, is sent, and the violations are
    /// handed back with the response.
    #[default]
    Enforce,
    /// Refuses to send it, whichever limits it breaks.
    Strict,
    /// Sends it, and hands the violations back with the answer.
    Warn,
    /// Sends it without looking.
    Off,
}
