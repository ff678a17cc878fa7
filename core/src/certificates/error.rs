//! Errors of certificate mode.

use std::fmt;
use std::path::PathBuf;

use super::bundle::SignatureFamily;
use super::chain::ChainError;
use super::mistake::Mistake;
use super::read::ReadError;
use crate::keys::{KeyError, KeyForm};

/// One of the three files of certificate mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CertificateRole {
    /// The app's own certificate, for the key that signs requests.
    App,
    /// Alipay's certificate, for the key that signs responses.
    Alipay,
    /// The root certificates.
    Root,
}

impl CertificateRole {
    /// Returns the file's name in the console.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::App => "appCertPublicKey_<app id>.crt",
            Self::Alipay => "alipayCertPublicKey_RSA2.crt",
            Self::Root => "alipayRootCert.crt",
        }
    }
}

impl fmt::Display for CertificateRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::App => "the app certificate",
            Self::Alipay => "Alipay's certificate",
            Self::Root => "the root certificates",
        })
    }
}

/// Unusable certificates. Never contains a key.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `cannot be read` | The path is wrong, or the file is not a certificate. | Pass the three files that the console offers: [`CertificateRole::file_name`]. |
/// | `the private key does not belong to the app certificate` | The certificate was issued for another key's request. | Use the key with which the `.csr` was made. |
/// | `the app's certificate and Alipay's are swapped` | The two files are in each other's place. | Swap them. |
/// | `none of the root certificates is signed with` | The root file was shortened. | Use the unchanged `alipayRootCert.crt`. |
/// | `found a root certificate` | `alipayRootCert.crt` was passed as another file. | Pass it as the root certificates only. |
/// | `not from an issuer of Alipay's known certificates` | The certificate is a merchant's, or Alipay changed its issuer. | Download the certificates from the console again. |
#[derive(Debug)]
#[non_exhaustive]
pub enum CertificateError {
    /// The three certificates, or the private key, are mixed up or damaged.
    Mistake(Mistake),
    /// A file cannot be read.
    File {
        /// The file's role.
        role: CertificateRole,
        /// Its path.
        path: PathBuf,
        /// The I/O error.
        error: std::io::Error,
    },
    /// The public key of a certificate cannot be used.
    Key {
        /// The certificate's role.
        role: CertificateRole,
        /// The reason.
        error: KeyError,
    },
    /// No root certificate is signed with an algorithm of this family, so there is no root serial.
    NoRootSerial {
        /// The family of the app's key.
        family: SignatureFamily,
    },
    /// A downloaded certificate cannot be read.
    Read(ReadError),
    /// A certificate is not trusted.
    Chain(ChainError),
    /// The downloaded certificate is not the requested one.
    OtherSerial {
        /// The requested serial.
        requested: String,
        /// The serial of the first certificate in the response.
        found: String,
    },
    /// A certificate leads to a trusted root, but its issuer differs from that of Alipay's known certificates. Any merchant has
    /// such a certificate.
    OtherIssuer {
        /// Its issuer's name.
        issuer: String,
    },
}

impl fmt::Display for CertificateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mistake(mistake) => mistake.fmt(f),
            Self::File { role, path, .. } => write!(f, "the file of {role}, {}, cannot be read", path.display()),
            Self::Key { role, error } => write!(f, "the key of {role} cannot be used: {}", key_problem(error)),
            Self::NoRootSerial { family } => write!(
                f,
                "none of the root certificates is signed with {}; pass the complete, unchanged {}",
                family.key_algorithm(),
                CertificateRole::Root.file_name()
            ),
            Self::Read(error) => write!(f, "the downloaded certificate cannot be read: {error}"),
            Self::Chain(error) => error.fmt(f),
            Self::OtherSerial { requested, found } => {
                write!(f, "expected the certificate {requested}, found {found}; the client discarded it")
            }
            Self::OtherIssuer { issuer } => write!(
                f,
                "the certificate is from `{issuer}`, not from an issuer of Alipay's known certificates; the client discarded it. If it is Alipay's, \
                 download the certificates from the console again"
            ),
        }
    }
}

impl std::error::Error for CertificateError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File { error, .. } => Some(error),
            _ => None,
        }
    }
}

impl From<Mistake> for CertificateError {
    fn from(mistake: Mistake) -> Self {
        Self::Mistake(mistake)
    }
}

impl From<ChainError> for CertificateError {
    fn from(error: ChainError) -> Self {
        Self::Chain(error)
    }
}

/// Describes the problem of a certificate's key, because the messages of [`KeyError`] are about key texts.
pub(super) fn key_problem(error: &KeyError) -> String {
    match error {
        KeyError::WrongForm { found: KeyForm::OtherAlgorithm, .. } => "its algorithm is neither RSA nor SM2".to_owned(),
        KeyError::WrongForm { found: KeyForm::Sm2Spki, .. } => "SM2 keys require this crate's feature `sm2`".to_owned(),
        KeyError::OtherAlgorithm { found, needed, .. } => format!("expected {needed}, found {found}"),
        KeyError::TooShort { .. } => error.to_string(),
        _ => "it is damaged, or longer than 4096 bits".to_owned(),
    }
}
