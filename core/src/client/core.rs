//! The state of a client, without its transport.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::envelope::Envelope;
use super::observer::Observer;
use super::protocol_choice::ProtocolChoice;
use super::retry_policy::{Budget, RetryPolicy};
use super::secret::Secret;
use super::target::Target;
use super::trust::Trust;
use crate::charset::Charset;
use crate::content_key::ContentKey;
use crate::error::{ConfigError, Error};
use crate::limits::{LimitPolicy, Overrides, Violation, Violations};
use crate::schema::Protocol;
use crate::sign::Signer;
use crate::transport::Bounds;

/// The `User-Agent` header that identifies this crate to the platform.
pub(super) const USER_AGENT: &str = concat!("alipay-rust/", env!("CARGO_PKG_VERSION"));

/// A client without its transport.
#[derive(Debug)]
pub(crate) struct Core {
    pub(super) app_id: String,
    pub(super) signer: Arc<dyn Signer>,
    pub(super) trust: Trust,
    pub(super) base_url: String,
    pub(super) plain_http: bool,
    pub(super) charset: Charset,
    pub(super) protocol: ProtocolChoice,
    pub(super) policy: LimitPolicy,
    pub(super) overrides: HashMap<&'static str, Overrides>,
    pub(super) envelope: Envelope,
    pub(super) content_key: Option<ContentKey>,
    pub(super) clock: Clock,
    pub(super) download_bounds: Bounds,
    pub(super) method_override: bool,
    pub(crate) observers: Vec<Arc<dyn Observer>>,
    pub(super) max_response_age: Duration,
    pub(super) retry: Option<RetryPolicy>,
    pub(super) budget: Budget,
}

/// A source of the current time.
#[derive(Clone)]
pub(crate) struct Clock(pub(super) Arc<dyn Fn() -> SystemTime + Send + Sync>);

impl Clock {
    pub(super) fn now(&self) -> SystemTime {
        (self.0)()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// The details of a sent request that are needed to check its response.
pub(crate) struct Sent {
    pub(crate) protocol: Protocol,
    pub(crate) warnings: Vec<Violation>,
    /// The signed text, which contains tokens.
    pub(super) signed: Secret,
}

impl Core {
    /// Returns the common parameters of the client, overridden by those of the call.
    pub(super) fn envelope(&self, target: &Target<'_>) -> Envelope {
        let own = &target.options.envelope;
        if target.options.envelope_alone { own.clone() } else { self.envelope.merged(own) }
    }

    /// Rejects the call for violated limits, or keeps the violations for the response, depending on the policy.
    pub(super) fn enforce(
        &self,
        target: &Target<'_>,
        violations: impl FnOnce() -> Vec<Violation>,
        warnings: &mut Vec<Violation>,
    ) -> Result<(), Error> {
        match target.options.policy.unwrap_or(self.policy) {
            LimitPolicy::Strict => Violations::new(violations()).map_or(Ok(()), |violations| Err(Error::Invalid(violations))),
            LimitPolicy::Enforce => {
                let violations = violations();
                if violations.iter().all(|violation| violation.advisory) {
                    warnings.extend(violations);
                    return Ok(());
                }
                Violations::new(violations).map_or(Ok(()), |violations| Err(Error::Invalid(violations)))
            }
            LimitPolicy::Warn => {
                warnings.extend(violations());
                Ok(())
            }
            LimitPolicy::Off => Ok(()),
        }
    }

    /// Returns the key to encrypt the business parameters of this call with, if they are to be encrypted.
    pub(super) fn encrypts(&self, target: &Target<'_>) -> Result<Option<&ContentKey>, ConfigError> {
        match (target.options.encrypt, &self.content_key) {
            (Some(false), _) | (None, None) => Ok(None),
            (Some(true), None) => Err(ConfigError::Missing("the client has no AES key to encrypt with; set `content_key`")),
            (_, Some(key)) => Ok(Some(key)),
        }
    }
}

/// Returns 32 random hex digits, unique for each request.
pub(super) fn unique_id() -> Result<String, ConfigError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| ConfigError::Random)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
