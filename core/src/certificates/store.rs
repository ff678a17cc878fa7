//! A store of Alipay's trusted certificates.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

use super::bundle::Bundle;
use super::certificate::Certificate;
use super::chain::check_chain;
use super::error::{CertificateError, CertificateRole};
use super::expiry::Expiry;
use super::set::Certificates;
use crate::sign::Verifier;

/// Alipay's trusted certificates by their serials. Several threads can share it.
///
/// Initially it contains the configured certificate. If a response names another serial, the client downloads that certificate
/// from the platform. That response cannot be verified itself, so [`insert_downloaded`](Self::insert_downloaded) relies on the
/// certificate's chain alone. (protocol: requests and responses)
pub struct TrustStore {
    configured: Arc<Verifier>,
    roots: Bundle,
    trusted: RwLock<BTreeMap<String, TrustedCertificate>>,
}

#[derive(Clone)]
struct TrustedCertificate {
    certificate: Certificate,
    verifier: Arc<Verifier>,
}

impl TrustStore {
    /// Creates a store with the configured certificate and the roots for the chains of others.
    #[must_use]
    pub fn new(certificates: &Certificates) -> Self {
        let verifier = Arc::new(Verifier::new(certificates.alipay_public_key().clone()));
        let trusted = TrustedCertificate { certificate: certificates.alipay().clone(), verifier: Arc::clone(&verifier) };
        Self {
            configured: verifier,
            roots: certificates.roots().clone(),
            trusted: RwLock::new(BTreeMap::from([(certificates.alipay_serial().to_owned(), trusted)])),
        }
    }

    /// Returns the verifier for responses that name this serial, or `None` if the certificate is unknown and must be downloaded.
    #[must_use]
    pub fn verifier(&self, serial: &str) -> Option<Arc<Verifier>> {
        self.with(|map| map.get(serial).map(|trusted| Arc::clone(&trusted.verifier)))
    }

    /// Returns the verifier for responses without a serial: the key of the configured certificate.
    #[must_use]
    pub fn configured(&self) -> &Arc<Verifier> {
        &self.configured
    }

    /// Returns the certificate with this serial, or `None` if it is unknown.
    #[must_use]
    pub fn certificate(&self, serial: &str) -> Option<Certificate> {
        self.with(|map| map.get(serial).map(|trusted| trusted.certificate.clone()))
    }

    /// Returns the remaining validity of each known certificate, in the order of their serials.
    #[must_use]
    pub fn expiry(&self, now: SystemTime) -> Vec<Expiry> {
        self.with(|map| map.values().map(|trusted| Expiry::of(CertificateRole::Alipay, &trusted.certificate, now)).collect())
    }

    /// Adds a certificate that the caller trusts, such as a new one before the platform uses it. Checks only that the certificate
    /// and its key can be read.
    ///
    /// # Errors
    /// Returns an error if the certificate cannot be read, or its key cannot be used.
    pub fn insert_trusted(&self, text: impl AsRef<[u8]>) -> Result<Certificate, CertificateError> {
        let certificate = Certificate::parse(text).map_err(CertificateError::Read)?;
        self.insert(certificate)
    }

    /// Adds a certificate that the platform returned for a serial: PEM, or its base64 as in the platform's response.
    ///
    /// The certificate must be the requested one, lead to one of the roots at this moment (through the issuers given with it), and have the
    /// issuer or the key of a known certificate. The last check is stricter than in official SDKs, and necessary: merchants'
    /// certificates lead to the same root, so a chain alone proves a relation to Alipay, not that the certificate is Alipay's.
    ///
    /// # Errors
    /// Returns an error, and adds nothing, if the certificate cannot be read or is not trusted.
    pub fn insert_downloaded(
        &self,
        requested: &str,
        content: impl AsRef<[u8]>,
        now: SystemTime,
    ) -> Result<Certificate, CertificateError> {
        let bundle = Bundle::parse(content).map_err(CertificateError::Read)?;
        let first = bundle.leaf().map_err(CertificateError::Read)?;
        if first.serial() != requested {
            let (requested, found) = (requested.to_owned(), first.serial().to_owned());
            return Err(CertificateError::OtherSerial { requested, found });
        }
        check_chain(first, bundle.certificates(), self.roots.certificates(), now)?;
        if !self.has_known_issuer_or_key(first) {
            return Err(CertificateError::OtherIssuer { issuer: first.issuer().to_owned() });
        }
        self.insert(first.clone())
    }

    fn has_known_issuer_or_key(&self, certificate: &Certificate) -> bool {
        let key = certificate.public_key().ok();
        self.with(|map| {
            map.values().any(|trusted| {
                trusted.certificate.has_issuer_of(certificate) || key.as_ref() == Some(trusted.verifier.public_key())
            })
        })
    }

    fn insert(&self, certificate: Certificate) -> Result<Certificate, CertificateError> {
        let role = CertificateRole::Alipay;
        let key = certificate.public_key().map_err(|error| CertificateError::Key { role, error })?;
        let trusted = TrustedCertificate { certificate: certificate.clone(), verifier: Arc::new(Verifier::new(key)) };
        // The lock's holders do not panic, and each change is a single operation, so a poisoned map is intact.
        let mut map = self.trusted.write().unwrap_or_else(PoisonError::into_inner);
        map.insert(certificate.serial().to_owned(), trusted);
        Ok(certificate)
    }

    fn with<T>(&self, read: impl FnOnce(&BTreeMap<String, TrustedCertificate>) -> T) -> T {
        read(&self.trusted.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for TrustStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let serials: Vec<_> = self.with(|map| map.keys().cloned().collect());
        f.debug_struct("TrustStore").field("known", &serials).finish_non_exhaustive()
    }
}
