//! Trust in the signatures of responses: by Alipay's public key, or by certificates that chain to Alipay's roots.

use std::sync::Arc;

use crate::certificates::TrustStore;
use crate::error::SignatureError;
use crate::sign::Verifier;

/// The keys whose signatures a client trusts.
#[derive(Debug)]
pub(super) enum Trust {
    /// Key mode: one public key.
    Key(Arc<Verifier>),
    /// Certificate mode.
    Certificates(Box<CertificateMode>),
}

/// The data of certificate mode.
#[derive(Debug)]
pub(super) struct CertificateMode {
    pub(super) app_serial: String,
    pub(super) root_serial: String,
    pub(super) store: TrustStore,
    /// Enables the download of unknown certificates.
    pub(super) download: bool,
}

impl Trust {
    /// Returns the data of certificate mode, or `None` in key mode.
    pub(super) fn certificates(&self) -> Option<&CertificateMode> {
        match self {
            Self::Key(_) => None,
            Self::Certificates(mode) => Some(mode),
        }
    }

    /// Returns the verifier for a response that names this certificate. Without a certificate it is the verifier of the configured key.
    pub(super) fn verifier(&self, serial: Option<&str>) -> Result<Arc<Verifier>, SignatureError> {
        match (self, serial) {
            (Self::Key(verifier), _) => Ok(Arc::clone(verifier)),
            (Self::Certificates(mode), None) => Ok(Arc::clone(mode.store.configured())),
            (Self::Certificates(mode), Some(serial)) => {
                mode.store.verifier(serial).ok_or_else(|| SignatureError::UnknownCertificate(serial.to_owned()))
            }
        }
    }
}
