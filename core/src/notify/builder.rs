//! Setting a verifier up.

use super::verifier::{App, NotificationVerifier};
use crate::error::ConfigError;
use crate::gateway::Charset;
use crate::keys::{KeyError, PublicKey};
use crate::sign::Verifier;

/// More than a notification has ever had, and little enough to be read for anyone who asks.
const MAX_BYTES: usize = 256 * 1024;

/// Settings of a [`NotificationVerifier`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct NotificationVerifierBuilder {
    apps: Vec<App>,
    charset: Charset,
    max_bytes: usize,
}

impl NotificationVerifierBuilder {
    pub(super) const fn new() -> Self {
        Self { apps: Vec::new(), charset: Charset::Utf8, max_bytes: MAX_BYTES }
    }

    /// Takes notifications for this app, signed with this key: Alipay's public key as the console shows it for the app, not the app's
    /// own. Several apps can share an endpoint, each with its key; the same app can be given two keys while one replaces the other.
    ///
    /// # Errors
    /// [`KeyError`] names the form that was found instead of a public key.
    pub fn app(self, app_id: impl Into<String>, alipay_public_key: impl AsRef<str>) -> Result<Self, KeyError> {
        let key = PublicKey::parse(alipay_public_key.as_ref())?;
        Ok(self.app_with(app_id, Verifier::new(key)))
    }

    /// Like [`app`](Self::app), with a verifier that there is already, such as one for the key of a certificate.
    pub fn app_with(mut self, app_id: impl Into<String>, verifier: Verifier) -> Self {
        self.apps.push(App { id: app_id.into(), verifier });
        self
    }

    /// The charset of what does not name one, utf-8 if nothing is said. Notifications name theirs in the parameter `charset`.
    pub const fn charset(mut self, charset: Charset) -> Self {
        self.charset = charset;
        self
    }

    /// The most bytes that are read at all, 262,144 if nothing is said. A server has its own limit on what it receives, which
    /// should be no higher.
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Makes the verifier.
    ///
    /// # Errors
    /// [`ConfigError::Missing`] where no app was given, or one with an empty id: without an expected app, notifications for
    /// any app of the same key would be taken.
    pub fn build(self) -> Result<NotificationVerifier, ConfigError> {
        if self.apps.is_empty() || self.apps.iter().any(|app| app.id.trim().is_empty()) {
            return Err(ConfigError::Missing("an app id is missing; give each expected one, with its key, with `app`"));
        }
        Ok(NotificationVerifier { apps: self.apps.into(), charset: self.charset, max_bytes: self.max_bytes })
    }
}
