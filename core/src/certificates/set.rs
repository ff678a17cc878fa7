//! The three files of certificate mode together.

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

/// The files of certificate mode: the app's certificate, Alipay's, and the roots. The serials are computed once.
#[doc(alias = "证书")]
#[doc(alias = "证书模式")]
#[doc(alias = "公钥证书")]
#[doc(alias = "certificateExecute")]
#[derive(Clone, Debug)]
pub struct Certificates {
    app: Certificate,
    app_key: PublicKey,
    alipay: Certificate,
    alipay_key: PublicKey,
    /// The whole content of the file with Alipay's certificate, including issuers.
    alipay_file: Bundle,
    roots: Bundle,
    root_serial: String,
}

impl Certificates {
    /// Parses the three texts (PEM, base64 or DER): the console's `appCertPublicKey_<app id>.crt`, `alipayCertPublicKey_RSA2.crt` and
    /// `alipayRootCert.crt`. Keeps the certificates after the first one of the second text as its issuers.
    ///
    /// Alipay's certificate is trusted without further checks. [`check_alipay`](Self::check_alipay) checks its chain, and
    /// [`expiry`](Self::expiry) its validity period.
    ///
    /// # Errors
    /// Returns an error if a text is not a certificate, if they are mixed up, or if the algorithm of a key is not supported. The
    /// error names the file and the remedy.
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
    /// Returns the errors of [`parse`](Self::parse), and an error for an unreadable file.
    pub fn from_files(app: impl AsRef<Path>, alipay: impl AsRef<Path>, root: impl AsRef<Path>) -> Result<Self, CertificateError> {
        let read = |role, path: &Path| {
            std::fs::read(path).map_err(|error| CertificateError::File { role, path: path.to_owned(), error })
        };
        let app = read(CertificateRole::App, app.as_ref())?;
        let alipay = read(CertificateRole::Alipay, alipay.as_ref())?;
        Self::parse(app, alipay, read(CertificateRole::Root, root.as_ref())?)
    }

    /// Returns the app's certificate.
    #[must_use]
    pub const fn app(&self) -> &Certificate {
        &self.app
    }

    /// Returns Alipay's certificate.
    #[must_use]
    pub const fn alipay(&self) -> &Certificate {
        &self.alipay
    }

    /// Returns the roots.
    #[must_use]
    pub const fn roots(&self) -> &Bundle {
        &self.roots
    }

    /// Returns the parameter `app_cert_sn`.
    #[must_use]
    pub fn app_serial(&self) -> &str {
        self.app.serial()
    }

    /// Returns the serial of Alipay's certificate, which responses name as `alipay_cert_sn`.
    #[must_use]
    pub fn alipay_serial(&self) -> &str {
        self.alipay.serial()
    }

    /// Returns the parameter `alipay_root_cert_sn`: the serials of the roots signed with the algorithm of the app's key, RSA or
    /// SM2. (protocol: root serial)
    #[must_use]
    pub fn root_serial(&self) -> &str {
        &self.root_serial
    }

    /// Returns the app's public key.
    #[must_use]
    pub const fn app_public_key(&self) -> &PublicKey {
        &self.app_key
    }

    /// Returns Alipay's public key, which verifies responses.
    #[must_use]
    pub const fn alipay_public_key(&self) -> &PublicKey {
        &self.alipay_key
    }

    /// Checks that the app's certificate belongs to this private key. If it does not, the platform rejects every signature.
    ///
    /// # Errors
    /// Returns an error for another key. It distinguishes a key that belongs to the certificate given as Alipay's.
    pub fn check_private_key(&self, key: &PrivateKey) -> Result<(), CertificateError> {
        self.check_public_key(&key.public_key())
    }

    /// Checks the public key of a private key that is [kept elsewhere](crate::sign::Signer::public_key).
    ///
    /// # Errors
    /// Returns the errors of [`check_private_key`](Self::check_private_key).
    pub fn check_public_key(&self, key: &PublicKey) -> Result<(), CertificateError> {
        mistake::of_key(&self.app, &self.alipay, key).map_or(Ok(()), |mistake| Err(mistake.into()))
    }

    /// Checks that the keys of the app's certificate and of Alipay's fit the sign type.
    ///
    /// # Errors
    /// Returns a [`CertificateError::Key`] that names the certificate whose key does not fit.
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

    /// Checks that Alipay's certificate leads to one of the roots at this moment, through the issuers in its file. Returns the
    /// chain. Older files contain no issuer, and fail with [`MissingIssuer`](super::ChainReason::MissingIssuer).
    ///
    /// # Errors
    /// Returns a [`ChainError`] that names the failing certificate and the reason.
    pub fn check_alipay(&self, at: SystemTime) -> Result<Vec<Certificate>, ChainError> {
        check_chain(&self.alipay, self.alipay_file.certificates(), self.roots.certificates(), at)
    }

    /// Returns the whole content of the file with Alipay's certificate.
    pub(crate) const fn alipay_file(&self) -> &Bundle {
        &self.alipay_file
    }

    /// Returns the remaining validity of each certificate: the app's, those of Alipay's file, and the roots. Certificates of the
    /// app and of Alipay are valid for about five years. A new one has another serial, so it must be deployed in time.
    #[must_use]
    pub fn expiry(&self, now: SystemTime) -> Vec<Expiry> {
        let app = std::iter::once((CertificateRole::App, &self.app));
        let alipay = self.alipay_file.certificates().iter().map(|each| (CertificateRole::Alipay, each));
        let roots = self.roots.certificates().iter().map(|each| (CertificateRole::Root, each));
        app.chain(alipay).chain(roots).map(|(role, certificate)| Expiry::of(role, certificate, now)).collect()
    }
}
