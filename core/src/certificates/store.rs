//! The certificates that are known to be Alipay's.

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

/// The certificates that are known to be Alipay's, by their serial; several threads can share it.
///
/// It begins with the one that was configured. Where an answer names another serial, the platform gives that certificate on request, in an
/// answer that cannot be verified itself: [`insert_downloaded`](Self::insert_downloaded) therefore trusts it for its chain alone.
/// (protocol: requests and answers)
pub struct TrustStore {
    configured: Arc<Verifier>,
    roots: Bundle,
    known: RwLock<BTreeMap<String, Known>>,
}

#[derive(Clone)]
struct Known {
    certificate: Certificate,
    verifier: Arc<Verifier>,
}

impl TrustStore {
    /// A store that knows the configured certificate, and the roots that others have to lead to.
    #[must_use]
    pub fn new(certificates: &Certificates) -> Self {
        let verifier = Arc::new(Verifier::new(certificates.alipay_public_key().clone()));
        let known = Known { certificate: certificates.alipay().clone(), verifier: Arc::clone(&verifier) };
        Self {
            configured: verifier,
            roots: certificates.roots().clone(),
            known: RwLock::new(BTreeMap::from([(certificates.alipay_serial().to_owned(), known)])),
        }
    }

    /// What verifies answers that name this serial; `None` where the certificate is not known and has to be fetched.
    #[must_use]
    pub fn verifier(&self, serial: &str) -> Option<Arc<Verifier>> {
        self.with(|known| known.get(serial).map(|known| Arc::clone(&known.verifier)))
    }

    /// What verifies answers that name no serial: the key of the configured certificate.
    #[must_use]
    pub fn configured(&self) -> &Arc<Verifier> {
        &self.configured
    }

    /// The certificate of this serial, if it is known.
    #[must_use]
    pub fn certificate(&self, serial: &str) -> Option<Certificate> {
        self.with(|known| known.get(serial).map(|known| known.certificate.clone()))
    }

    /// How long each known certificate stays valid, in the order of their serials.
    #[must_use]
    pub fn expiry(&self, now: SystemTime) -> Vec<Expiry> {
        self.with(|known| known.values().map(|known| Expiry::of(CertificateRole::Alipay, &known.certificate, now)).collect())
    }

    /// Adds a certificate that the caller vouches for, such as the next one before the platform begins to use it. Nothing is checked
    /// but that it can be read, and its key too.
    ///
    /// # Errors
    /// It cannot be read, or its key cannot be used.
    pub fn insert_trusted(&self, text: impl AsRef<[u8]>) -> Result<Certificate, CertificateError> {
        let certificate = Certificate::parse(text).map_err(CertificateError::Read)?;
        self.insert(certificate)
    }

    /// Adds a certificate that the platform gave for a serial: PEM text, or base64 of it as the platform's answer holds it.
    ///
    /// It is taken only if it is the one that was asked for, leads to one of the roots at this moment (over the issuers that came with it),
    /// and has the issuer or the key of a certificate known already. The last is stricter than official SDKs are, and needed: certificates of merchants lead
    /// to the same root, so a chain alone proves that somebody has dealings with Alipay, not that it is Alipay.
    ///
    /// # Errors
    /// It cannot be read, or is not to be trusted; nothing was added.
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
        if !self.is_like_a_known_one(first) {
            return Err(CertificateError::OtherIssuer { issuer: first.issuer().to_owned() });
        }
        self.insert(first.clone())
    }

    fn is_like_a_known_one(&self, certificate: &Certificate) -> bool {
        let key = certificate.public_key().ok();
        self.with(|known| {
            known
                .values()
                .any(|known| known.certificate.has_issuer_of(certificate) || key.as_ref() == Some(known.verifier.public_key()))
        })
    }

    fn insert(&self, certificate: Certificate) -> Result<Certificate, CertificateError> {
        let role = CertificateRole::Alipay;
        let key = certificate.public_key().map_err(|error| CertificateError::Key { role, error })?;
        let known = Known { certificate: certificate.clone(), verifier: Arc::new(Verifier::new(key)) };
        // Nothing panics while the lock is held, and each change is a single one: a poisoned map is whole.
        let mut map = self.known.write().unwrap_or_else(PoisonError::into_inner);
        map.insert(certificate.serial().to_owned(), known);
        Ok(certificate)
    }

    fn with<T>(&self, look: impl FnOnce(&BTreeMap<String, Known>) -> T) -> T {
        look(&self.known.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for TrustStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let serials: Vec<_> = self.with(|known| known.keys().cloned().collect());
        f.debug_struct("TrustStore").field("known", &serials).finish_non_exhaustive()
    }
}
