//! The last step of a builder: checks that the settings are consistent and creates the client.

use std::sync::Arc;

use super::{Build, ClientBuilder};
use crate::certificates::{Certificates, TrustStore};
use crate::client::Client;
use crate::client::address;
use crate::client::core::Core;
use crate::client::retry_policy::Budget;
use crate::client::trust::{CertificateMode, Trust};
use crate::content_key::{ContentEncryption, ContentKey};
use crate::error::ConfigError;
use crate::keys::{KeyError, KeyRole, PrivateKey, PublicKey};
use crate::sign::{KeySigner, SignType, Signer, Verifier};
use crate::transport::Transport;

impl<C> ClientBuilder<C> {
    pub(crate) fn into_core(self) -> Result<Core, ConfigError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        if self.app_id.trim().is_empty() {
            return Err(ConfigError::Missing("the app id is empty; the console shows it for each app"));
        }
        if self.proxy.is_some() {
            return Err(ConfigError::unused("proxy", "the client has a custom transport; set the proxy there"));
        }
        let signer = signer(self.signer, self.private_key, self.sign_type)?;
        let content_key = content_key(self.content_key, self.content_encryption)?;
        let trust = trust(&*signer, self.alipay_public_key, self.certificates, self.download_certificates)?;
        Ok(Core {
            app_id: self.app_id,
            signer,
            trust,
            base_url: address::base(&self.base_url, self.plain_http)?,
            plain_http: self.plain_http,
            download_bounds: self.download_bounds,
            method_override: self.method_override,
            observers: self.observers,
            charset: self.charset,
            protocol: self.protocol,
            policy: self.policy,
            overrides: self.overrides,
            envelope: self.envelope,
            content_key,
            clock: self.clock,
            max_response_age: self.max_response_age,
            retry: self.retry,
            budget: Budget::default(),
        })
    }

    #[cfg(feature = "http-client")]
    pub(crate) fn http_settings(&mut self) -> crate::transport::HttpSettings {
        crate::transport::HttpSettings {
            connect_timeout: self.connect_timeout,
            timeout: self.timeout,
            max_response_bytes: self.max_response_bytes,
            // Taken, because `into_core` rejects a remaining proxy.
            proxy: self.proxy.take(),
        }
    }
}

impl ClientBuilder<Client> {
    /// Builds the client with this transport instead of its own HTTP client.
    /// The transport is then responsible for timeouts, size limits and proxies.
    ///
    /// # Errors
    /// [`ConfigError`] if a setting is missing or invalid.
    pub fn build_with(self, transport: impl Transport + 'static) -> Result<Client, ConfigError> {
        Ok(Client { core: Arc::new(self.into_core()?), transport: Arc::new(transport) })
    }
}

impl super::sealed::Sealed for Client {}

impl Build for Client {
    #[cfg(feature = "http-client")]
    fn build(mut builder: ClientBuilder<Self>) -> Result<Self, ConfigError> {
        let transport = crate::transport::AsyncHttp::new(builder.http_settings())?;
        builder.build_with(transport)
    }
}

fn signer(
    signer: Option<Arc<dyn Signer>>,
    private_key: Option<PrivateKey>,
    sign_type: Option<SignType>,
) -> Result<Arc<dyn Signer>, ConfigError> {
    match (signer, private_key) {
        (Some(_), Some(_)) => {
            Err(ConfigError::unused("private_key", "the client signs with its `signer`; set only one of the two"))
        }
        (Some(signer), None) if sign_type.is_some_and(|sign_type| sign_type != signer.sign_type()) => {
            Err(ConfigError::unused("sign_type", "the `signer` uses another algorithm; remove `sign_type`"))
        }
        (Some(signer), None) => Ok(signer),
        (None, Some(key)) => Ok(Arc::new(KeySigner::new(&key, sign_type.unwrap_or_default())?)),
        (None, None) => Err(ConfigError::Missing("the client has no private key; set `private_key` or `signer`")),
    }
}

fn content_key(key: Option<ContentKey>, encryption: Option<ContentEncryption>) -> Result<Option<ContentKey>, ConfigError> {
    match (key, encryption) {
        (None, Some(_)) => Err(ConfigError::unused("content_encryption", "the client has no AES key; set `content_key`")),
        (key, encryption) => Ok(key.map(|key| key.with_encryption(encryption.unwrap_or_default()))),
    }
}

fn trust(
    signer: &dyn Signer,
    alipay_public_key: Option<PublicKey>,
    certificates: Option<Certificates>,
    download: bool,
) -> Result<Trust, ConfigError> {
    let (own, sign_type) = (signer.public_key(), signer.sign_type());
    match (alipay_public_key, certificates) {
        (Some(_), Some(_)) => Err(ConfigError::TwoModes),
        (None, None) => Err(ConfigError::Missing(
            "the client has no key of Alipay to verify responses with; set `alipay_public_key` or `certificates`",
        )),
        (Some(key), None) if own.as_ref() == Some(&key) => Err(KeyError::OwnPublicKey.into()),
        (Some(key), None) => {
            sign_type.check_key(key.algorithm(), KeyRole::Public)?;
            Ok(Trust::Key(Arc::new(Verifier::new(key))))
        }
        (None, Some(certificates)) => {
            own.map_or(Ok(()), |own| certificates.check_public_key(&own))?;
            certificates.check_sign_type(sign_type)?;
            Ok(Trust::Certificates(Box::new(CertificateMode {
                app_serial: certificates.app_serial().to_owned(),
                root_serial: certificates.root_serial().to_owned(),
                store: TrustStore::new(&certificates),
                download,
            })))
        }
    }
}
