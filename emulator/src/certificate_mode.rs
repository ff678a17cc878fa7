//! Certificate mode on the platform's side: the serials that requests must contain, and the certificate that signs responses.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

use alipay_core::certificates::{Certificate, Certificates};
use alipay_core::gateway::format_timestamp;
use alipay_core::keys::PublicKey;

use crate::play::{Reason, Signers, shown};
use crate::{EmulatorError, KeyPair};

/// The platform's state in certificate mode.
pub(crate) struct CertificateMode {
    pub(crate) app_serial: String,
    pub(crate) root_serial: String,
    app_expires_at: SystemTime,
    app_public_key: PublicKey,
    current: RwLock<Arc<CurrentCertificate>>,
}

/// The certificate that signs responses.
pub(crate) struct CurrentCertificate {
    pub(crate) serial: String,
    pub(crate) text: String,
    pub(crate) signers: Signers,
}

impl CurrentCertificate {
    fn new(text: &str, keys: &KeyPair) -> Result<Self, EmulatorError> {
        let failed = |error: &dyn std::fmt::Display| EmulatorError::new(format!("Alipay's certificate: {error}"));
        let certificate = Certificate::parse(text).map_err(|error| failed(&error))?;
        if certificate.public_key().map_err(|error| failed(&error))? != keys.public_key() {
            return Err(EmulatorError::new("Alipay's certificate does not match the private key to sign with"));
        }
        Ok(Self { serial: certificate.serial().to_owned(), text: text.to_owned(), signers: Signers::new(keys)? })
    }
}

impl CertificateMode {
    pub(crate) fn new([app, alipay, root]: &[String; 3], keys: &KeyPair) -> Result<Self, EmulatorError> {
        let all = Certificates::parse(app, alipay, root).map_err(|error| EmulatorError::new(error.to_string()))?;
        let (app_serial, root_serial) = (all.app_serial().to_owned(), all.root_serial().to_owned());
        let leaf = Certificate::parse(app).map_err(|error| EmulatorError::new(format!("the app's certificate: {error}")))?;
        let app_public_key = leaf.public_key().map_err(|error| EmulatorError::new(format!("the app's certificate: {error}")))?;
        let app_expires_at = leaf.expires_at();
        Ok(Self {
            app_serial,
            root_serial,
            app_expires_at,
            app_public_key,
            current: RwLock::new(Arc::new(CurrentCertificate::new(alipay, keys)?)),
        })
    }

    /// Returns the public key of the app's certificate.
    pub(crate) fn app_public_key(&self) -> PublicKey {
        self.app_public_key.clone()
    }

    /// Replaces the certificate that signs responses, as the platform does every few years.
    pub(crate) fn renew(&self, text: &str, keys: &KeyPair) -> Result<(), EmulatorError> {
        let renewed = Arc::new(CurrentCertificate::new(text, keys)?);
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = renewed;
        Ok(())
    }

    /// Returns the certificate that signs responses. No lock is held afterwards, because signing is slow.
    pub(crate) fn current(&self) -> Arc<CurrentCertificate> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Checks that the serial is that of the app's certificate, and that the certificate has not expired.
    pub(crate) fn check_app(&self, serial: Option<&str>, now: SystemTime) -> Result<(), Reason> {
        let expected = &self.app_serial;
        match serial.filter(|serial| !serial.is_empty()) {
            None => {
                Err(Reason::new("isv.missing-app-cert-sn", format!("`app_cert_sn` is missing or empty; expected `{expected}`")))
            }
            Some(serial) if serial != expected => Err(Reason::new(
                "isv.app-cert-not-exist",
                format!(
                    "`app_cert_sn` is {}, which is not the serial of the app's certificate; expected `{expected}`",
                    shown(serial)
                ),
            )),
            Some(_) if now > self.app_expires_at => Err(Reason::new(
                "isv.app-cert-expired",
                format!(
                    "the app's certificate expired at {} (Beijing time), and the platform's clock shows {}; expected a valid certificate",
                    format_timestamp(self.app_expires_at),
                    format_timestamp(now)
                ),
            )),
            Some(_) => Ok(()),
        }
    }

    /// Checks the serial of the root certificates.
    pub(crate) fn check_root(&self, serial: &str) -> Result<(), Reason> {
        let expected = &self.root_serial;
        if serial == expected {
            return Ok(());
        }
        let message = format!("the serial of the root certificates is {}; expected `{expected}`", shown(serial));
        Err(Reason::new("isv.invalid-alipay-root-cert-sn", message))
    }
}
