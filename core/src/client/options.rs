//! The options of a call, and the setters shared by calls, raw calls, pages and orders. Each of these types has a field `options`.

use super::envelope::Envelope;
use super::protocol_choice::ProtocolChoice;
use super::retry_policy::RetryPolicy;
use crate::limits::{LimitPolicy, Setting};

/// The settings of a call that override those of its client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) policy: Option<LimitPolicy>,
    pub(crate) protocol: Option<ProtocolChoice>,
    pub(crate) limits: Vec<(String, Setting)>,
    pub(crate) envelope: Envelope,
    /// Excludes the client's common parameters: a batch passes them to its requests.
    pub(crate) envelope_alone: bool,
    pub(crate) retry: Option<RetryPolicy>,
    /// Enables or disables encryption. Defaults to encryption if the client has a key.
    pub(crate) encrypt: Option<bool>,
}

/// Setters for limits.
macro_rules! limit_options {
    () => {
        /// Sets the policy if the request violates limits. A page or an order has no response to return warnings with, so `Warn` acts like
        /// `Off` there.
        ///
        /// Defaults to the client's policy.
        pub fn limit_policy(mut self, policy: crate::limits::LimitPolicy) -> Self {
            self.options.policy = Some(policy);
            self
        }

        /// Overrides one limit by its path in the spec, such as `message_ids.max_items`. If the API has no such limit, the call fails with
        /// [`Error::Config`](crate::Error::Config) before anything is sent.
        pub fn limit(mut self, limit: impl Into<String>, setting: impl Into<crate::limits::Setting>) -> Self {
            self.options.limits.push((limit.into(), setting.into()));
            self
        }
    };
}

/// Setter for retries.
macro_rules! retry_option {
    () => {
        /// Retries this call if it cannot take effect twice. See [`RetryPolicy`](crate::RetryPolicy). Needs the feature `http-client`,
        /// which provides the timer.
        ///
        /// Defaults to the client's policy.
        #[cfg(feature = "http-client")]
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    };
}

/// Setters for encryption and common parameters.
macro_rules! content_options {
    () => {
        /// Enables or disables encryption of the business parameters. Needs a client with an AES key.
        ///
        /// Defaults to true if the client has an AES key.
        pub fn encrypt(mut self, encrypt: bool) -> Self {
            self.options.encrypt = Some(encrypt);
            self
        }

        crate::client::envelope::common_parameters!();

        fn envelope(&mut self) -> &mut crate::client::envelope::Envelope {
            &mut self.options.envelope
        }
    };
}

pub(crate) use {content_options, limit_options, retry_option};
