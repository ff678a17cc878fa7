//! Limits: the spec's constraints on the values of a request, checked before it is sent.
//!
//! One engine walks any document, a generated request or parsed JSON, along its table, and reports all violations at once.
//! The caller's [`LimitPolicy`] decides what happens to the request.

mod bounds;
pub(crate) mod decimal;
mod engine;
mod finding;
mod overrides;
mod pattern;
mod rules;
mod types;
mod violation;
mod walk;

pub(crate) use engine::check_parameters;
pub use engine::{check, check_upload};
pub use overrides::{LimitError, Overrides, Setting};
pub use violation::{Violation, Violations};

/// The client's handling of a request that violates limits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum LimitPolicy {
    /// Rejects the request. If it violates only advisory limits, whose source is old or the only one, the client sends it and returns the
    /// violations with the response.
    #[default]
    Enforce,
    /// Rejects the request, even if it violates only advisory limits.
    Strict,
    /// Sends the request, and returns the violations with the response.
    Warn,
    /// Sends the request without checks.
    Off,
}
