//! Why signatures fail: names the usual mistakes with keys, certificates, environments and clocks.
//!
//! [`check`] looks at what a client would be set up with and sends nothing. [`live_with`], and `live` with the feature
//! `http-client`, makes one signed call and tells what its answer means. Each [`Finding`] says what is wrong, how that was seen and what to do; none holds a key, a token or a value of a request.
//! The program `alipay doctor`, behind the feature `cli`, is this for the command line.
//!
//! ```
//! use alipay::diagnose::{Inputs, Kind, check};
//!
//! let inputs = Inputs::new().app_id("2021000000000000").private_key("keys/app.pem");
//! let findings = check(&inputs);
//! assert!(findings.iter().any(|finding| finding.kind == Kind::KeyIsPath));
//! ```

mod address;
mod answer;
mod certificates;
mod clock;
mod finding;
mod inputs;
mod keys;
mod live;
mod refusal;

pub use finding::{Finding, Kind, Severity};
pub use inputs::Inputs;
#[cfg(feature = "http-client")]
pub use live::live;
pub use live::{Probe, live_with};
#[cfg(feature = "blocking")]
pub use live::{live_blocking, live_blocking_with};

/// Everything that can be told without a call, in the order in which one would look: keys, certificates, addresses, clock, and a refusal
/// where there is one. Notes say what was found to be in order.
#[must_use]
pub fn check(inputs: &Inputs) -> Vec<Finding> {
    let mut found = Vec::new();
    let pair = keys::check(inputs, &mut found);
    certificates::check(inputs, &pair, &mut found);
    address::check(inputs, &mut found);
    clock::check(inputs, &mut found);
    refusal::check(inputs, &mut found);
    found
}
