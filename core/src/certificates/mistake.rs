//! Common mistakes with the files of certificate mode: there are six files, and half of them are called "public key".

use std::fmt;

use super::bundle::Bundle;
use super::certificate::Certificate;
use super::error::CertificateRole;
use super::read::ReadError;
use crate::keys::PublicKey;

/// A file in the wrong place, or an unreadable one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mistake {
    /// The text contains no readable certificate: it is a key, a path, damaged, or unknown.
    Text {
        /// The role that the text was given for.
        role: CertificateRole,
        /// The content that was found.
        error: ReadError,
    },
    /// A root certificate was given as the app's or Alipay's.
    RootGiven {
        /// The role that it was given for.
        role: CertificateRole,
    },
    /// None of the root certificates is a root: the app's or Alipay's certificate was given instead.
    NoRoot,
    /// The same certificate, or two with the same key, were given as the app's and as Alipay's.
    GivenTwice,
    /// The app's certificate and Alipay's may be swapped: Alipay's file should contain its issuer, but the app's does.
    SeemSwapped,
    /// The private key belongs to the certificate given as Alipay's.
    Swapped,
    /// The private key belongs to neither certificate.
    OtherKey {
        /// The subject of the app's certificate.
        subject: String,
    },
}

impl Mistake {
    /// Returns true if the mistake is certain, false if it is only likely.
    #[must_use]
    pub const fn is_certain(&self) -> bool {
        !matches!(self, Self::SeemSwapped)
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use CertificateRole::{Alipay, App, Root};
        match self {
            Self::Text { role, error } => {
                write!(f, "{role} cannot be read: {error}; the console's file is {}", role.file_name())
            }
            Self::RootGiven { role } => write!(
                f,
                "{role}: found a root certificate; pass {} as the root certificates, and {} here",
                Root.file_name(),
                role.file_name()
            ),
            Self::NoRoot => {
                write!(f, "the root certificates contain no root; the console's file is {}", Root.file_name())
            }
            Self::GivenTwice => write!(
                f,
                "the app's certificate and Alipay's have the same key; the console's files are {} and {}",
                App.file_name(),
                Alipay.file_name()
            ),
            Self::SeemSwapped => write!(
                f,
                "the app's certificate and Alipay's may be swapped: the first should be {}, the second {}",
                App.file_name(),
                Alipay.file_name()
            ),
            Self::Swapped => write!(
                f,
                "the app's certificate and Alipay's are swapped: the private key belongs to the second; the first should be {}, the second {}",
                App.file_name(),
                Alipay.file_name()
            ),
            Self::OtherKey { subject } => write!(
                f,
                "the private key does not belong to the app certificate `{subject}`: it is another app's, or the certificate was issued for \
                 another key's request (.csr)"
            ),
        }
    }
}

impl std::error::Error for Mistake {}

/// Finds the mistakes in the three texts, and with the app's public key if it is given. Returns certain mistakes first, and an
/// empty list for correct files.
///
/// It checks only the certificates, not their validity periods: see [`Certificates::expiry`](super::Certificates::expiry).
#[must_use]
pub fn mistakes(
    app: impl AsRef<[u8]>,
    alipay: impl AsRef<[u8]>,
    root: impl AsRef<[u8]>,
    app_key: Option<&PublicKey>,
) -> Vec<Mistake> {
    let (app, alipay, root) = (Bundle::parse(app), Bundle::parse(alipay), Bundle::parse(root));
    find(&app, &alipay, &root, app_key)
}

type Parsed = Result<Bundle, ReadError>;

pub(super) fn find(app: &Parsed, alipay: &Parsed, root: &Parsed, app_key: Option<&PublicKey>) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    let leaf = |bundle: &Parsed| bundle.as_ref().map_err(Clone::clone).and_then(|bundle| bundle.leaf().cloned());
    let (app_leaf, alipay_leaf) = (leaf(app), leaf(alipay));
    let roots = root.as_ref().map(Bundle::certificates).unwrap_or_default();
    for (role, leaf) in [(CertificateRole::App, &app_leaf), (CertificateRole::Alipay, &alipay_leaf)] {
        match leaf {
            Err(error) => mistakes.push(Mistake::Text { role, error: error.clone() }),
            Ok(leaf) if leaf.is_self_issued() || roots.contains(leaf) => mistakes.push(Mistake::RootGiven { role }),
            Ok(_) => {}
        }
    }
    match root {
        Err(error) => mistakes.push(Mistake::Text { role: CertificateRole::Root, error: error.clone() }),
        Ok(_) if !roots.iter().any(Certificate::is_self_issued) => mistakes.push(Mistake::NoRoot),
        Ok(_) => {}
    }
    let (Ok(app_leaf), Ok(alipay_leaf)) = (&app_leaf, &alipay_leaf) else { return mistakes };
    if app_leaf == alipay_leaf || app_leaf.public_key().is_ok_and(|key| alipay_leaf.public_key() == Ok(key)) {
        mistakes.push(Mistake::GivenTwice);
    } else if let Some(mistake) = app_key.and_then(|key| of_key(app_leaf, alipay_leaf, key)) {
        mistakes.push(mistake);
    } else if app_key.is_none() {
        let comes_with_issuer = |bundle: &Parsed, leaf: &Certificate| {
            let siblings = bundle.as_ref().map(Bundle::certificates).unwrap_or_default();
            siblings.iter().chain(roots).any(|issuer| issuer != leaf && leaf.names_as_issuer(issuer))
        };
        if comes_with_issuer(app, app_leaf) && !comes_with_issuer(alipay, alipay_leaf) {
            mistakes.push(Mistake::SeemSwapped);
        }
    }
    mistakes
}

/// Checks that the certificates fit the app's key.
pub(super) fn of_key(app: &Certificate, alipay: &Certificate, key: &PublicKey) -> Option<Mistake> {
    let has_key = |certificate: &Certificate| certificate.public_key().is_ok_and(|of_certificate| of_certificate == *key);
    match (has_key(app), has_key(alipay)) {
        (true, _) => None,
        (false, true) => Some(Mistake::Swapped),
        (false, false) => Some(Mistake::OtherKey { subject: app.subject().to_owned() }),
    }
}
