//! Configuration of a verifier.

use super::verifier::{App, NotificationVerifier};
use crate::charset::Charset;
use crate::error::ConfigError;
use crate::keys::{KeyError, PublicKey};
use crate::sign::Verifier;

/// Larger than any notification so far, but small enough to process for an unauthenticated sender.
const MAX_BYTES: usize = 256 * 1024;

/// A builder of a [`NotificationVerifier`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct NotificationVerifierBuilder {
    apps: Vec<App>,
    charset: Charset,
    max_bytes: usize,
    /// The first invalid key, which `build` reports.
    error: Option<KeyError>,
}

impl NotificationVerifier {
    /// Creates a builder: add the expected apps with [`app`](NotificationVerifierBuilder::app), then call
    /// [`build`](NotificationVerifierBuilder::build).
    pub const fn builder() -> NotificationVerifierBuilder {
        NotificationVerifierBuilder::new()
    }
}

impl NotificationVerifierBuilder {
    pub(super) const fn new() -> Self {
        Self { apps: Vec::new(), charset: Charset::Utf8, max_bytes: MAX_BYTES, error: None }
    }

    /// Accepts notifications for this app, signed with this key. The key is Alipay's public key that the console shows for the
    /// app, not the app's own. Several apps can share an endpoint, each with its key. During a key replacement, an app can have two keys.
    /// For an invalid key, [`build`](Self::build) returns the [`KeyError`], which names the format that was found.
    pub fn app(mut self, app_id: impl Into<String>, alipay_public_key: impl AsRef<str>) -> Self {
        match PublicKey::parse(alipay_public_key.as_ref()) {
            Ok(key) => self.app_with(app_id, Verifier::new(key)),
            Err(error) => {
                self.error.get_or_insert(error);
                self
            }
        }
    }

    /// Accepts notifications for this app with an existing verifier, such as one for the key of a certificate. See [`app`](Self::app).
    pub fn app_with(mut self, app_id: impl Into<String>, verifier: Verifier) -> Self {
        self.apps.push(App { id: app_id.into(), verifier });
        self
    }

    /// Sets the charset for content that does not name one. Notifications name theirs in the parameter `charset`.
    /// Defaults to utf-8.
    pub fn charset(mut self, charset: Charset) -> Self {
        self.charset = charset;
        self
    }

    /// Sets the maximum size of the content in bytes. The server's own limit should not be higher.
    /// Defaults to 262,144.
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Builds the verifier.
    ///
    /// # Errors
    /// Returns [`ConfigError::Key`] for an invalid key, and [`ConfigError::Missing`] if no app was given, or one with an empty id.
    /// Without an expected app, the verifier would accept notifications for any app with the same key.
    pub fn build(self) -> Result<NotificationVerifier, ConfigError> {
        if let Some(error) = self.error {
            return Err(error.into());
        }
        if self.apps.is_empty() || self.apps.iter().any(|app| app.id.trim().is_empty()) {
            return Err(ConfigError::Missing("an app id is missing; set each expected app and its key with `app`"));
        }
        Ok(NotificationVerifier { apps: self.apps.into(), charset: self.charset, max_bytes: self.max_bytes })
    }
}
