//! Common parameters of a client or of a single call.

use std::fmt;

use super::secret::Secret;
use crate::error::ConfigError;

/// The common parameters that a client or a call sets.
#[derive(Clone, Default)]
pub(crate) struct Envelope {
    pub(crate) app_auth_token: Option<Secret>,
    pub(crate) auth_token: Option<Secret>,
    pub(crate) target_app_id: Option<String>,
    /// Names and values of parameters that only the gateway has, including those that a caller sets by name.
    pub(crate) gateway: Vec<(String, String)>,
    /// Tokens that are sent elsewhere in the request. They must not appear in errors either.
    pub(crate) hidden: Vec<Secret>,
}

/// Prints only the names, because values can be tokens.
impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.gateway.iter().map(|(name, _)| name)).finish()
    }
}

impl Envelope {
    /// Returns the tokens, which must not appear in errors.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = &Secret> {
        self.app_auth_token.iter().chain(&self.auth_token).chain(&self.hidden)
    }

    /// Returns these parameters, overridden by those of a call. An empty value in the call removes the client's parameter.
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
        self.gateway.retain(|(existing, _)| *existing != name);
        self.gateway.push((name, value));
    }

    /// Rejects parameters that the client sets itself or has a setter for, and values of white space only, which the platform drops.
    pub(crate) fn check(&self) -> Result<(), ConfigError> {
        if let Some((name, _)) = self.gateway.iter().find(|(name, _)| !is_free(name)) {
            return Err(ConfigError::Reserved(name.clone()));
        }
        let blank = self.names().into_iter().find(|name| self.get(name).is_some_and(is_blank));
        blank.map_or(Ok(()), |name| Err(ConfigError::blank(&name)))
    }

    /// Returns the names of the parameters.
    pub(crate) fn names(&self) -> Vec<String> {
        let setters = ["app_auth_token", "auth_token", "target_app_id"].into_iter().filter(|name| self.get(name).is_some());
        setters.map(ToOwned::to_owned).chain(self.gateway.iter().map(|(name, _)| name.clone())).collect()
    }

    /// Returns the value of a parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        match name {
            "app_auth_token" => self.app_auth_token.as_ref().map(Secret::as_str),
            "auth_token" => self.auth_token.as_ref().map(Secret::as_str),
            "target_app_id" => self.target_app_id.as_deref(),
            _ => self.gateway.iter().find(|(existing, _)| existing == name).map(|(_, value)| value.as_str()),
        }
    }

    /// Returns true if the parameter has a value.
    pub(crate) fn sets(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| !value.is_empty())
    }

    /// Removes a parameter that is sent elsewhere in the request. A token remains among the [`tokens`](Self::tokens).
    pub(crate) fn take(&mut self, name: &str) {
        match name {
            "app_auth_token" => self.hidden.extend(self.app_auth_token.take()),
            "auth_token" => self.hidden.extend(self.auth_token.take()),
            "target_app_id" => self.target_app_id = None,
            _ => self.gateway.retain(|(existing, _)| existing != name),
        }
    }
}

/// Returns true if a text is not empty and consists of white space.
pub(crate) fn is_blank(text: &str) -> bool {
    !text.is_empty() && text.trim().is_empty()
}

/// Parameters that the client sets itself or has a setter for. Set by name, they would break the signature or leak in logs.
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

/// Returns true if a caller may set this parameter by name.
pub(crate) fn is_free(name: &str) -> bool {
    !name.trim().is_empty() && !RESERVED.contains(&name)
}

/// Setters of common parameters for clients and calls. The type needs a method `envelope` that returns them by mutable reference.
macro_rules! common_parameters {
    () => {
        /// Sets the token of the merchant on whose behalf the app calls (`app_auth_token`).
        /// An empty value on a call removes the client's token. This applies to every common parameter.
        #[doc(alias = "代商家调用")]
        #[doc(alias = "服务商")]
        pub fn app_auth_token(mut self, token: impl Into<String>) -> Self {
            self.envelope().app_auth_token = Some(Secret::new(token));
            self
        }

        /// Sets the token of the user on whose behalf the app calls (`auth_token`).
        pub fn auth_token(mut self, token: impl Into<String>) -> Self {
            self.envelope().auth_token = Some(Secret::new(token));
            self
        }

        /// Sets the app that the call concerns, if it is not the calling app (`target_app_id`).
        pub fn target_app_id(mut self, app_id: impl Into<String>) -> Self {
            self.envelope().target_app_id = Some(app_id.into());
            self
        }

        /// Sets the URL to which the platform posts notifications (`notify_url`).
        /// On REST it sets the field of this name, which only APIs with notifications have.
        /// The call's setting overrides the request's field, which overrides the client's setting.
        pub fn notify_url(self, url: impl Into<String>) -> Self {
            self.parameter("notify_url", url)
        }

        /// Sets the URL to which the user's browser returns after a page product (`return_url`). On REST only for an API with this field.
        pub fn return_url(self, url: impl Into<String>) -> Self {
            self.parameter("return_url", url)
        }

        /// Sets the product that the call belongs to (`prod_code`). On REST only for an API with this field.
        pub fn prod_code(self, code: impl Into<String>) -> Self {
            self.parameter("prod_code", code)
        }

        /// Sets the type of the terminal that the call comes from (`terminal_type`). On REST only for an API with this field.
        pub fn terminal_type(self, kind: impl Into<String>) -> Self {
            self.parameter("terminal_type", kind)
        }

        /// Sets the terminal that the call comes from (`terminal_info`). On REST only for an API with this field.
        pub fn terminal_info(self, info: impl Into<String>) -> Self {
            self.parameter("terminal_info", info)
        }

        /// Sets the URL through which the platform's calls reach a developer's machine (`ws_service_url`). Gateway only.
        pub fn ws_service_url(self, url: impl Into<String>) -> Self {
            self.parameter("ws_service_url", url)
        }

        /// Sets any other common parameter by its name on the wire. On REST it sets the field of this name.
        ///
        /// The call fails with
        ///
        /// * [`ConfigError::Unused`](crate::error::ConfigError::Unused) on the gateway for a field of `biz_content`: set it in the request;
        /// * [`ConfigError::Reserved`](crate::error::ConfigError::Reserved) for a parameter that the client sets itself or has a setter for;
        /// * [`ConfigError::GatewayOnly`](crate::error::ConfigError::GatewayOnly) on REST if the request has no such field.
        pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.envelope().set_gateway(name.into(), value.into());
            self
        }
    };
}
pub(crate) use common_parameters;
