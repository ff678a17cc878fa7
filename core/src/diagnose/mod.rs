//! Diagnosis of rejected signatures: detects common mistakes with keys, certificates, environments and clocks.
//!
//! [`check`] checks the settings of a client, and sends nothing. [`live_with`], and `live` with the feature `http-client`, makes one signed
//! call and diagnoses its response. Each [`Finding`] contains the problem, the evidence and the remedy, but never a key, a token
//! or a value of a request. The program `alipay doctor` of the package `alipay-cli` is the command line for this module.
//!
//! ```
//! use alipay::diagnose::{Inputs, Kind, check};
//!
//! let inputs = Inputs::new().app_id("2021000000000000").private_key("keys/app.pem");
//! let findings = check(&inputs);
//! assert!(findings.iter().any(|finding| finding.kind == Kind::KeyIsPath));
//! ```

mod address;
mod certificates;
mod clock;
mod finding;
mod inputs;
mod keys;
mod live;
mod refusal;
mod response;

pub use finding::{Finding, Kind, Severity};
pub use inputs::Inputs;
#[cfg(feature = "http-client")]
pub use live::live;
pub use live::{Probe, live_with};
#[cfg(feature = "blocking")]
pub use live::{live_blocking, live_blocking_with};

/// Checks the inputs without a call: keys, certificates, addresses, clock, and a rejected signature if there is one. Notes report correct
/// settings.
#[must_use]
pub fn check(inputs: &Inputs) -> Vec<Finding> {
    let mut findings = Vec::new();
    let pair = keys::check(inputs, &mut findings);
    certificates::check(inputs, &pair, &mut findings);
    address::check(inputs, &mut findings);
    clock::check(inputs, &mut findings);
    refusal::check(inputs, &mut findings);
    findings
}
