//! Common parameters that a client or a single call sets.

use std::fmt;

use super::secret::Secret;

/// What a call carries beside its business parameters.
#[derive(Clone, Default)]
pub(crate) struct Envelope {
    pub(crate) app_auth_token: Option<Secret>,
    pub(crate) auth_token: Option<Secret>,
    pub(crate) target_app_id: Option<String>,
    /// Parameters that only the gateway has, the caller's own among them, by name.
    pub(crate) gateway: Vec<(String, String)>,
    /// Tokens that travel elsewhere in the request, and must not come back in an error either.
    pub(crate) hidden: Vec<Secret>,
}

/// Prints the names only: values can be tokens.
impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.gateway.iter().map(|(name, _)| name)).finish()
    }
}

impl Envelope {
    /// The tokens, which must not come back in an error.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = &Secret> {
        self.app_auth_token.iter().chain(&self.auth_token).chain(&self.hidden)
    }

    /// These parameters, and those of a call over them.
    pub(crate) fn merged(&self, call: &Self) -> Self {
        let mut all = self.clone();
        all.app_auth_token = call.app_auth_token.clone().or(all.app_auth_token);
        all.auth_token = call.auth_token.clone().or(all.auth_token);
        all.target_app_id = call.target_app_id.clone().or(all.target_app_id);
        for (name, value) in &call.gateway {
            all.set_gateway(name.clone(), value.clone());
        }
        all
    }

    /// Sets a parameter that the caller has not set.
    pub(crate) fn set_gateway_unless_set(&mut self, name: &str, value: &str) {
        if !self.gateway.iter().any(|(known, _)| known == name) {
            self.gateway.push((name.to_owned(), value.to_owned()));
        }
    }

    pub(crate) fn set_gateway(&mut self, name: String, value: String) {
        self.gateway.retain(|(known, _)| *known != name);
        self.gateway.push((name, value));
    }
}

/// Parameters that the client writes by itself or has a setter for: set otherwise they would break the signature, or show.
const RESERVED: [&str; 15] = [
    "app_auth_token",
    "auth_token",
    "target_app_id",
    "app_id",
    "method",
    "format",
    "charset",
    "sign_type",
    "sign",
    "timestamp",
    "version",
    "biz_content",
    "encrypt_type",
    "app_cert_sn",
    "alipay_root_cert_sn",
];

/// Whether a caller may set this parameter by name.
pub(crate) fn is_free(name: &str) -> bool {
    !name.trim().is_empty() && !RESERVED.contains(&name)
}

/// Setters of common parameters, the same for clients and for calls. The type has a method `envelope` that lends them.
macro_rules! common_parameters {
    () => {
        /// Calls on behalf of the merchant who gave this token (`app_auth_token`).
        pub fn app_auth_token(mut self, token: impl Into<String>) -> Self {
            self.envelope().app_auth_token = Some(Secret::new(token));
            self
        }

        /// Calls on behalf of the user who gave this token (`auth_token`).
        pub fn auth_token(mut self, token: impl Into<String>) -> Self {
            self.envelope().auth_token = Some(Secret::new(token));
            self
        }

        /// The app that the call is about, where that is not the caller (`target_app_id`).
        pub fn target_app_id(mut self, app_id: impl Into<String>) -> Self {
            self.envelope().target_app_id = Some(app_id.into());
            self
        }

        /// Where the platform reports what happens after the call (`notify_url`). Gateway only: on REST, APIs that report have a
        /// field of this name.
        pub fn notify_url(self, url: impl Into<String>) -> Self {
            self.parameter("notify_url", url)
        }

        /// Where the user's browser goes after a page product (`return_url`). Gateway only.
        pub fn return_url(self, url: impl Into<String>) -> Self {
            self.parameter("return_url", url)
        }

        /// The product that the call belongs to (`prod_code`). Gateway only.
        pub fn prod_code(self, code: impl Into<String>) -> Self {
            self.parameter("prod_code", code)
        }

        /// The kind of terminal that the call comes from (`terminal_type`). Gateway only.
        pub fn terminal_type(self, kind: impl Into<String>) -> Self {
            self.parameter("terminal_type", kind)
        }

        /// The terminal that the call comes from (`terminal_info`). Gateway only.
        pub fn terminal_info(self, info: impl Into<String>) -> Self {
            self.parameter("terminal_info", info)
        }

        /// Leads the platform's calls back to a developer's machine (`ws_service_url`). Gateway only.
        pub fn ws_service_url(self, url: impl Into<String>) -> Self {
            self.parameter("ws_service_url", url)
        }

        /// Any other common parameter, by its name on the wire. Gateway only. The call ends with
        /// [`ConfigError::Reserved`](crate::error::ConfigError::Reserved) for a parameter that the client writes by itself or has a
        /// setter for.
        pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.envelope().set_gateway(name.into(), value.into());
            self
        }
    };
}
pub(crate) use common_parameters;
