//! Why certificates were refused.

use std::fmt;
use std::path::PathBuf;

use super::bundle::SignatureFamily;
use super::chain::ChainError;
use super::mistake::Mistake;
use super::read::ReadError;
use crate::keys::{KeyError, KeyForm};

/// Which of the three files of certificate mode is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CertificateRole {
    /// The app's own certificate, of the key that signs requests.
    App,
    /// Alipay's certificate, of the key that signs answers.
    Alipay,
    /// The root certificates.
    Root,
}

impl CertificateRole {
    /// The name under which the console gives the file.
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

/// Certificates that cannot be used. Never holds any key.
#[derive(Debug)]
#[non_exhaustive]
pub enum CertificateError {
    /// The three certificates, or the private key, were mixed up or damaged.
    Mistake(Mistake),
    /// A file cannot be read.
    File {
        /// Which of the three.
        role: CertificateRole,
        /// Its path.
        path: PathBuf,
        /// Why not.
        error: std::io::Error,
    },
    /// The public key of a certificate cannot be used.
    Key {
        /// Which certificate's.
        role: CertificateRole,
        /// Why not.
        error: KeyError,
    },
    /// None of the root certificates is signed with an algorithm of this family, so there is no root serial.
    NoRootSerial {
        /// The family, which is that of the app's key.
        family: SignatureFamily,
    },
    /// A certificate that was fetched cannot be read.
    Read(ReadError),
    /// A certificate is not trusted.
    Chain(ChainError),
    /// Another certificate was fetched than was asked for.
    OtherSerial {
        /// The serial that was asked for.
        requested: String,
        /// The serial of the first certificate that came.
        found: String,
    },
    /// A certificate leads to a trusted root, but is not from the issuer of Alipay's own: any merchant's would do as much.
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
                "none of the root certificates is signed with {}; pass the whole of {}, as it is",
                family.key_algorithm(),
                CertificateRole::Root.file_name()
            ),
            Self::Read(error) => write!(f, "the certificate that was fetched cannot be read: {error}"),
            Self::Chain(error) => error.fmt(f),
            Self::OtherSerial { requested, found } => {
                write!(f, "the certificate {requested} was asked for, and {found} came; it was not used")
            }
            Self::OtherIssuer { issuer } => write!(
                f,
                "the certificate is from `{issuer}`, who issued none of those known as Alipay's; it was not used. If it is Alipay's, \
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

/// What is wrong with the key of a certificate: a [`KeyError`] itself speaks of key texts.
pub(super) fn key_problem(error: &KeyError) -> String {
    match error {
        KeyError::WrongForm { found: KeyForm::OtherAlgorithm, .. } => "it is of another algorithm than RSA and SM2".to_owned(),
        KeyError::WrongForm { found: KeyForm::Sm2Spki, .. } => {
            "it is of SM2, which is read where this crate's feature `sm2` is on".to_owned()
        }
        KeyError::OtherAlgorithm { found, needed, .. } => format!("it is of {found}, and {needed} is needed"),
        KeyError::TooShort { .. } => error.to_string(),
        _ => "it cannot be read, or is longer than 4096 bits".to_owned(),
    }
}
