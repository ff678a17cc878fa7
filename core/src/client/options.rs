//! Setters that calls, raw calls, pages and orders share. Each of them has a field `options`.

/// What to do about limits.
macro_rules! limit_options {
    () => {
        /// What to do if the request breaks limits. A page or an order has no response to hand warnings back with, so that `Warn` is as
        /// `Off` there.
        pub fn policy(mut self, policy: crate::limits::Policy) -> Self {
            self.options.policy = Some(policy);
            self
        }

        /// Sets a single limit otherwise, named by its path in the spec, such as `message_ids.max_items`. A limit that the API does
        /// not have ends in [`Error::Config`](crate::Error::Config) before anything is sent.
        pub fn limit(mut self, limit: impl Into<String>, setting: impl Into<crate::limits::Setting>) -> Self {
            self.options.limits.push((limit.into(), setting.into()));
            self
        }
    };
}

/// Repeating.
macro_rules! retry_option {
    () => {
        /// Repeats this call, as far as that cannot make it act twice: see [`RetryPolicy`](crate::RetryPolicy). Needs the feature
        /// `http-client`, which waits.
        #[cfg(feature = "http-client")]
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    };
}

/// Encryption and common parameters.
macro_rules! content_options {
    () => {
        /// Whether to encrypt the business parameters, for a client that has an AES key: it does, if nothing is said.
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
