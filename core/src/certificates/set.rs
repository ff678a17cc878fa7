//! The three of certificate mode, together.

use std::path::Path;
use std::time::SystemTime;

use super::bundle::{Bundle, SignatureFamily};
use super::certificate::Certificate;
use super::chain::{ChainError, check_chain};
use super::error::{CertificateError, CertificateRole};
use super::expiry::Expiry;
use super::mistake;
use crate::keys::{KeyRole, PrivateKey, PublicKey};
use crate::sign::SignType;

/// What certificate mode works with: the app's certificate, Alipay's, and the roots. The serials are computed once.
#[derive(Clone, Debug)]
pub struct Certificates {
    app: Certificate,
    app_key: PublicKey,
    alipay: Certificate,
    alipay_key: PublicKey,
    /// Whatever stands in the file of Alipay's certificate, issuers included.
    alipay_file: Bundle,
    roots: Bundle,
    root_serial: String,
}

impl Certificates {
    /// Reads the three texts (PEM, base64 or DER): the console's `appCertPublicKey_<app id>.crt`, `alipayCertPublicKey_RSA2.crt` and
    /// `alipayRootCert.crt`. What stands behind the first certificate of the second is kept as its issuers.
    ///
    /// Alipay's certificate is trusted as it is given. Whether it leads to a root is said by [`check_alipay`](Self::check_alipay), whether it is still
    /// valid by [`expiry`](Self::expiry).
    ///
    /// # Errors
    /// A text is no certificate, they are mixed up, or a key is of an algorithm that is not read. The error says which, and what is needed.
    pub fn parse(app: impl AsRef<[u8]>, alipay: impl AsRef<[u8]>, root: impl AsRef<[u8]>) -> Result<Self, CertificateError> {
        let (app, alipay, root) = (Bundle::parse(app), Bundle::parse(alipay), Bundle::parse(root));
        let mistakes = mistake::find(&app, &alipay, &root, None);
        if let Some(mistake) = mistakes.into_iter().find(mistake::Mistake::is_certain) {
            return Err(mistake.into());
        }
        let text = |role| move |error| mistake::Mistake::Text { role, error };
        let app = app.and_then(|app| app.leaf().cloned()).map_err(text(CertificateRole::App))?;
        let alipay_file = alipay.map_err(text(CertificateRole::Alipay))?;
        let alipay = alipay_file.leaf().cloned().map_err(text(CertificateRole::Alipay))?;
        let roots = root.map_err(text(CertificateRole::Root))?;
        let key =
            |role, certificate: &Certificate| certificate.public_key().map_err(|error| CertificateError::Key { role, error });
        let app_key = key(CertificateRole::App, &app)?;
        let family = SignatureFamily::of(app_key.algorithm());
        Ok(Self {
            app_key,
            app,
            alipay_key: key(CertificateRole::Alipay, &alipay)?,
            alipay,
            alipay_file,
            root_serial: roots.root_serial(family).ok_or(CertificateError::NoRootSerial { family })?,
            roots,
        })
    }

    /// Reads the three files.
    ///
    /// # Errors
    /// As for [`parse`](Self::parse), and where a file cannot be read.
    pub fn from_files(app: impl AsRef<Path>, alipay: impl AsRef<Path>, root: impl AsRef<Path>) -> Result<Self, CertificateError> {
        let read = |role, path: &Path| {
            std::fs::read(path).map_err(|error| CertificateError::File { role, path: path.to_owned(), error })
        };
        let app = read(CertificateRole::App, app.as_ref())?;
        let alipay = read(CertificateRole::Alipay, alipay.as_ref())?;
        Self::parse(app, alipay, read(CertificateRole::Root, root.as_ref())?)
    }

    /// The app's certificate.
    #[must_use]
    pub const fn app(&self) -> &Certificate {
        &self.app
    }

    /// Alipay's certificate.
    #[must_use]
    pub const fn alipay(&self) -> &Certificate {
        &self.alipay
    }

    /// The roots.
    #[must_use]
    pub const fn roots(&self) -> &Bundle {
        &self.roots
    }

    /// The parameter `app_cert_sn`.
    #[must_use]
    pub fn app_serial(&self) -> &str {
        self.app.serial()
    }

    /// The serial of Alipay's certificate, which its answers name as `alipay_cert_sn`.
    #[must_use]
    pub fn alipay_serial(&self) -> &str {
        self.alipay.serial()
    }

    /// The parameter `alipay_root_cert_sn`: of the roots that are signed with the algorithm of the app's key, RSA or SM2. (protocol: root serial)
    #[must_use]
    pub fn root_serial(&self) -> &str {
        &self.root_serial
    }

    /// The app's public key.
    #[must_use]
    pub const fn app_public_key(&self) -> &PublicKey {
        &self.app_key
    }

    /// Alipay's public key, which verifies answers.
    #[must_use]
    pub const fn alipay_public_key(&self) -> &PublicKey {
        &self.alipay_key
    }

    /// Checks that the app's certificate is of this private key; the platform refuses every signature otherwise.
    ///
    /// # Errors
    /// It is not; the error says whether the key belongs to the certificate given as Alipay's.
    pub fn check_private_key(&self, key: &PrivateKey) -> Result<(), CertificateError> {
        self.check_public_key(&key.public_key())
    }

    /// The same for the public half, where the private one is [kept elsewhere](crate::sign::Signer::public_key).
    ///
    /// # Errors
    /// As for [`check_private_key`](Self::check_private_key).
    pub fn check_public_key(&self, key: &PublicKey) -> Result<(), CertificateError> {
        mistake::of_key(&self.app, &self.alipay, key).map_or(Ok(()), |mistake| Err(mistake.into()))
    }

    /// Checks that the keys of the app's certificate and of Alipay's are of the algorithm that this sign type works with.
    ///
    /// # Errors
    /// [`CertificateError::Key`] names the certificate whose key is of another.
    pub fn check_sign_type(&self, sign_type: SignType) -> Result<(), CertificateError> {
        for (certificate, key, role) in [
            (CertificateRole::App, &self.app_key, KeyRole::Private),
            (CertificateRole::Alipay, &self.alipay_key, KeyRole::Public),
        ] {
            let checked = sign_type.check_key(key.algorithm(), role);
            checked.map_err(|error| CertificateError::Key { role: certificate, error })?;
        }
        Ok(())
    }

    /// Checks that Alipay's certificate leads to one of the roots at this moment, over the issuers in its file, and gives the chain. Files of older days
    /// hold no issuer, and fail with [`MissingIssuer`](super::ChainReason::MissingIssuer).
    ///
    /// # Errors
    /// [`ChainError`] says which certificate fails, and why.
    pub fn check_alipay(&self, at: SystemTime) -> Result<Vec<Certificate>, ChainError> {
        check_chain(&self.alipay, self.alipay_file.certificates(), self.roots.certificates(), at)
    }

    /// Everything in the file of Alipay's certificate.
    pub(crate) const fn alipay_file(&self) -> &Bundle {
        &self.alipay_file
    }

    /// How long each certificate stays valid: the app's, those of Alipay's file, the roots. Certificates of the app and of Alipay live about
    /// five years; a new one has another serial, so that a program has to be given it in time.
    #[must_use]
    pub fn expiry(&self, now: SystemTime) -> Vec<Expiry> {
        let app = std::iter::once((CertificateRole::App, &self.app));
        let alipay = self.alipay_file.certificates().iter().map(|each| (CertificateRole::Alipay, each));
        let roots = self.roots.certificates().iter().map(|each| (CertificateRole::Root, each));
        app.chain(alipay).chain(roots).map(|(role, certificate)| Expiry::of(role, certificate, now)).collect()
    }
}
