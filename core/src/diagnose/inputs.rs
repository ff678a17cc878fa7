//! Inputs of the diagnosis.

use std::fmt;
use std::time::SystemTime;

use zeroize::Zeroizing;

use crate::certificates::Certificates;
use crate::client::ClientBuilder;
use crate::error::ConfigError;
use crate::sign::SignType;

/// The settings of a client. All of them are optional; missing ones are not checked.
///
/// Key texts are wiped from memory on drop. `Debug` shows only which settings are present.
#[derive(Clone, Default)]
pub struct Inputs {
    pub(super) app_id: Option<String>,
    pub(super) private_key: Option<Zeroizing<String>>,
    pub(super) alipay_public_key: Option<Zeroizing<String>>,
    pub(super) app_certificate: Option<Zeroizing<Vec<u8>>>,
    pub(super) alipay_certificate: Option<Zeroizing<Vec<u8>>>,
    pub(super) root_certificates: Option<Zeroizing<Vec<u8>>>,
    pub(super) base_url: Option<String>,
    pub(super) sign_type: SignType,
    pub(super) server_date: Option<String>,
    pub(super) refusal: Option<(Zeroizing<String>, Zeroizing<String>)>,
    now: Option<SystemTime>,
}

impl Inputs {
    /// Creates empty inputs.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the app id.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets the text of the app's private key.
    #[must_use]
    pub fn private_key(mut self, text: impl Into<String>) -> Self {
        self.private_key = Some(Zeroizing::new(text.into()));
        self
    }

    /// Sets the text of Alipay's public key.
    #[must_use]
    pub fn alipay_public_key(mut self, text: impl Into<String>) -> Self {
        self.alipay_public_key = Some(Zeroizing::new(text.into()));
        self
    }

    /// Sets the text or bytes of the app's certificate, `appCertPublicKey_<app id>.crt`.
    #[must_use]
    pub fn app_certificate(mut self, text: impl Into<Vec<u8>>) -> Self {
        self.app_certificate = Some(Zeroizing::new(text.into()));
        self
    }

    /// Sets the text or bytes of Alipay's certificate, `alipayCertPublicKey_RSA2.crt`.
    #[must_use]
    pub fn alipay_certificate(mut self, text: impl Into<Vec<u8>>) -> Self {
        self.alipay_certificate = Some(Zeroizing::new(text.into()));
        self
    }

    /// Sets the text or bytes of the root certificates, `alipayRootCert.crt`.
    #[must_use]
    pub fn root_certificates(mut self, text: impl Into<Vec<u8>>) -> Self {
        self.root_certificates = Some(Zeroizing::new(text.into()));
        self
    }

    /// Sets the base URL of calls.
    /// Defaults to [`PRODUCTION`](crate::PRODUCTION).
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets the algorithm of request signatures.
    /// Defaults to [`SignType::Rsa2`].
    #[must_use]
    pub fn sign_type(mut self, sign_type: SignType) -> Self {
        self.sign_type = sign_type;
        self
    }

    /// Sets the platform's time at the moment of [`now`](Self::now): the header `Date` of a response, or a moment in the form of
    /// the gateway's `timestamp`.
    #[must_use]
    pub fn server_date(mut self, date: impl Into<String>) -> Self {
        self.server_date = Some(date.into());
        self
    }

    /// Sets a response `isv.invalid-signature`: its `sub_msg`, and the signed text. Both may contain tokens; findings never quote them.
    #[must_use]
    pub fn refusal(mut self, sub_msg: impl Into<String>, signed: impl Into<String>) -> Self {
        self.refusal = Some((Zeroizing::new(sub_msg.into()), Zeroizing::new(signed.into())));
        self
    }

    /// Sets this machine's time, which is also the time of the call.
    /// Defaults to the system's clock.
    #[must_use]
    pub fn now(mut self, now: SystemTime) -> Self {
        self.now = Some(now);
        self
    }

    pub(super) fn moment(&self) -> SystemTime {
        self.now.unwrap_or_else(SystemTime::now)
    }

    pub(super) fn has_certificates(&self) -> bool {
        self.app_certificate.is_some() || self.alipay_certificate.is_some() || self.root_certificates.is_some()
    }

    /// Parses the certificates, or returns `None` if one of the three is missing.
    pub(super) fn certificates(&self) -> Option<Result<Certificates, crate::certificates::CertificateError>> {
        match (&self.app_certificate, &self.alipay_certificate, &self.root_certificates) {
            (Some(app), Some(alipay), Some(root)) => Some(Certificates::parse(app, alipay, root)),
            _ => None,
        }
    }

    /// Creates a client builder with these settings and this sign type.
    pub(super) fn client<C>(&self, sign_type: SignType) -> Result<ClientBuilder<C>, ConfigError> {
        let mut builder = ClientBuilder::new(self.app_id.clone().unwrap_or_default()).sign_type(sign_type);
        if let Some(key) = &self.private_key {
            builder = builder.private_key(key.as_str());
        }
        if let Some(key) = &self.alipay_public_key {
            builder = builder.alipay_public_key(key.as_str());
        }
        if let Some(certificates) = self.certificates() {
            builder = builder.certificates(certificates?);
        } else if self.has_certificates() {
            return Err(ConfigError::Missing("certificate mode requires three files, but at least one is missing"));
        }
        if let Some(url) = &self.base_url {
            builder = builder.base_url(url);
        }
        if let Some(now) = self.now {
            builder = builder.clock(move || now);
        }
        Ok(builder)
    }
}

/// Shows which settings are present, not secrets.
impl fmt::Debug for Inputs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inputs")
            .field("app_id", &self.app_id)
            .field("private_key", &self.private_key.is_some())
            .field("alipay_public_key", &self.alipay_public_key.is_some())
            .field("certificates", &self.has_certificates())
            .field("sign_type", &self.sign_type)
            .field("server_date", &self.server_date)
            .finish_non_exhaustive()
    }
}
