//! Common parameters that a client or a single call sets.

use std::fmt;

use super::secret::Secret;
use crate::error::ConfigError;

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

    /// These parameters, and those of a call over them. An empty text of the call takes the client's away.
    pub(crate) fn merged(&self, call: &Self) -> Self {
        let token = |call: &Option<Secret>, own: &Option<Secret>| {
            call.as_ref().or(own.as_ref()).filter(|token| !token.as_str().is_empty()).cloned()
        };
        let target_app_id = call.target_app_id.as_ref().or(self.target_app_id.as_ref());
        let mut all = Self {
            app_auth_token: token(&call.app_auth_token, &self.app_auth_token),
            auth_token: token(&call.auth_token, &self.auth_token),
            target_app_id: target_app_id.filter(|app_id| !app_id.is_empty()).cloned(),
            gateway: self.gateway.clone(),
            hidden: self.hidden.iter().chain(&call.hidden).cloned().collect(),
        };
        for (name, value) in &call.gateway {
            all.set_gateway(name.clone(), value.clone());
        }
        all.gateway.retain(|(_, value)| !value.is_empty());
        all
    }

    pub(crate) fn set_gateway(&mut self, name: String, value: String) {
        self.gateway.retain(|(known, _)| *known != name);
        self.gateway.push((name, value));
    }

    /// Refuses parameters that the client writes by itself or has a setter for, and those that have blanks only: the platform drops them.
    pub(crate) fn check(&self) -> Result<(), ConfigError> {
        if let Some((name, _)) = self.gateway.iter().find(|(name, _)| !is_free(name)) {
            return Err(ConfigError::Reserved(name.clone()));
        }
        let blank = self.names().into_iter().find(|name| self.get(name).is_some_and(is_blank));
        blank.map_or(Ok(()), |name| Err(ConfigError::blank(&name)))
    }

    /// The names of the parameters.
    pub(crate) fn names(&self) -> Vec<String> {
        let setters = ["app_auth_token", "auth_token", "target_app_id"].into_iter().filter(|name| self.get(name).is_some());
        setters.map(ToOwned::to_owned).chain(self.gateway.iter().map(|(name, _)| name.clone())).collect()
    }

    /// The value of a parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        match name {
            "app_auth_token" => self.app_auth_token.as_ref().map(Secret::as_str),
            "auth_token" => self.auth_token.as_ref().map(Secret::as_str),
            "target_app_id" => self.target_app_id.as_deref(),
            _ => self.gateway.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str()),
        }
    }

    /// Whether the parameter has a value.
    pub(crate) fn sets(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| !value.is_empty())
    }

    /// Takes a parameter out of the envelope: it travels elsewhere in the request. A token stays among [`tokens`](Self::tokens).
    pub(crate) fn take(&mut self, name: &str) {
        match name {
            "app_auth_token" => self.hidden.extend(self.app_auth_token.take()),
            "auth_token" => self.hidden.extend(self.auth_token.take()),
            "target_app_id" => self.target_app_id = None,
            _ => self.gateway.retain(|(known, _)| known != name),
        }
    }
}

/// Whether a text that is not empty has blanks only.
pub(crate) fn is_blank(text: &str) -> bool {
    !text.is_empty() && text.trim().is_empty()
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
        /// Calls on behalf of the merchant who gave this token (`app_auth_token`). An empty text on a call takes the client's token away;
        /// so it does with every common parameter.
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

        /// The address to which the platform posts notifications (`notify_url`). On REST it sets the field of this name, which only APIs
        /// that notify have. A call's setting replaces that of the request's field, and the field's that of the client.
        pub fn notify_url(self, url: impl Into<String>) -> Self {
            self.parameter("notify_url", url)
        }

        /// Where the user's browser goes after a page product (`return_url`). On REST only for an API with a field of this name.
        pub fn return_url(self, url: impl Into<String>) -> Self {
            self.parameter("return_url", url)
        }

        /// The product that the call belongs to (`prod_code`). On REST only for an API with a field of this name.
        pub fn prod_code(self, code: impl Into<String>) -> Self {
            self.parameter("prod_code", code)
        }

        /// The kind of terminal that the call comes from (`terminal_type`). On REST only for an API with a field of this name.
        pub fn terminal_type(self, kind: impl Into<String>) -> Self {
            self.parameter("terminal_type", kind)
        }

        /// The terminal that the call comes from (`terminal_info`). On REST only for an API with a field of this name.
        pub fn terminal_info(self, info: impl Into<String>) -> Self {
            self.parameter("terminal_info", info)
        }

        /// Leads the platform's calls back to a developer's machine (`ws_service_url`). Gateway only.
        pub fn ws_service_url(self, url: impl Into<String>) -> Self {
            self.parameter("ws_service_url", url)
        }

        /// Sets any other common parameter, by its name on the wire. On REST it sets the field of this name. On the gateway a field of
        /// `biz_content` has to be set in the request: the call ends with [`ConfigError::Unused`](crate::error::ConfigError::Unused).
        ///
        /// The call ends with [`ConfigError::Reserved`](crate::error::ConfigError::Reserved) for a parameter that the client writes by
        /// itself or has a setter for, and with [`ConfigError::GatewayOnly`](crate::error::ConfigError::GatewayOnly) on REST where the request
        /// has no such field.
        pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.envelope().set_gateway(name.into(), value.into());
            self
        }
    };
}
pub(crate) use common_parameters;
