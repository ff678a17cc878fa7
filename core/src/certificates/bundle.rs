//! Bundles of certificates.

use der::asn1::ObjectIdentifier;

use super::certificate::Certificate;
use super::read::{self, ReadError, Unreadable};
use crate::keys::KeyAlgorithm;

/// The certificates of one text or file, in their order.
///
/// Each one is parsed separately. The root bundle contains certificates of several curves and algorithms, and an unreadable one must not
/// affect the others.
#[derive(Clone, Debug)]
pub struct Bundle {
    certificates: Vec<Certificate>,
    unreadable: Vec<Unreadable>,
}

/// The two families of certificate signature algorithms that the platform uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureFamily {
    /// RSA with any hash: OIDs below 1.2.840.113549.1.1.
    #[default]
    Rsa,
    /// SM2 with SM3: OID 1.2.156.10197.1.501.
    Sm2,
}

impl SignatureFamily {
    /// Returns the prefix of the OIDs of its signature algorithms.
    #[must_use]
    pub const fn oid_prefix(self) -> &'static str {
        match self {
            Self::Rsa => "1.2.840.113549.1.1",
            Self::Sm2 => "1.2.156.10197.1.501",
        }
    }

    /// Returns the algorithm of its signing keys.
    #[must_use]
    pub const fn key_algorithm(self) -> KeyAlgorithm {
        match self {
            Self::Rsa => KeyAlgorithm::Rsa,
            Self::Sm2 => KeyAlgorithm::Sm2,
        }
    }

    /// Returns the family whose roots an app with such a key names.
    #[must_use]
    pub const fn of(key: KeyAlgorithm) -> Self {
        match key {
            KeyAlgorithm::Rsa => Self::Rsa,
            KeyAlgorithm::Sm2 => Self::Sm2,
        }
    }

    fn contains(self, oid: ObjectIdentifier) -> bool {
        oid.to_string().strip_prefix(self.oid_prefix()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
}

impl Bundle {
    /// Parses all certificates of a text or file: PEM with any text between the blocks, DER, or base64 of either, as in the
    /// platform's responses.
    ///
    /// # Errors
    /// Returns a [`ReadError`] that describes the content if it contains no readable certificate.
    pub fn parse(text: impl AsRef<[u8]>) -> Result<Self, ReadError> {
        let text = text.as_ref();
        let blocks = read::blocks(text)?;
        let (mut certificates, mut unreadable) = (Vec::new(), Vec::new());
        for (position, der) in (1..).zip(&blocks) {
            let base64 = der.as_ref().ok_or(Unreadable { position, part: "base64" });
            match base64.and_then(|der| Certificate::from_der(der, position)) {
                Ok(certificate) => certificates.push(certificate),
                Err(reason) => unreadable.push(reason),
            }
        }
        match (certificates.first(), unreadable.first()) {
            (None, Some(reason)) => Err(match blocks.first() {
                // A DER key looks like a damaged certificate.
                Some(Some(der)) => match read::name_der(der) {
                    key @ ReadError::Key { .. } => key,
                    _ => ReadError::Unreadable(*reason),
                },
                _ => ReadError::Unreadable(*reason),
            }),
            _ => Ok(Self { certificates, unreadable }),
        }
    }

    /// Returns the readable certificates.
    #[must_use]
    pub fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }

    /// Returns the unreadable certificates.
    #[must_use]
    pub fn unreadable(&self) -> &[Unreadable] {
        &self.unreadable
    }

    /// Returns the first certificate of the text, which provides the key and the serial. The certificates after it are its issuers.
    ///
    /// # Errors
    /// Returns an error if the first one is unreadable, even if others are readable.
    pub fn leaf(&self) -> Result<&Certificate, ReadError> {
        match (self.unreadable.first(), self.certificates.first()) {
            (Some(first), _) if first.position == 1 => Err(ReadError::Unreadable(*first)),
            (_, Some(leaf)) => Ok(leaf),
            (_, None) => Err(ReadError::Empty),
        }
    }

    /// Returns the parameter `alipay_root_cert_sn`: the serials of the certificates that are signed with an algorithm of this
    /// family, in the order of the text, joined by `_`. Returns `None` if there is no such certificate. (protocol: root serial)
    ///
    /// The signature algorithm of the certificate counts, not the algorithm of its key.
    #[must_use]
    pub fn root_serial(&self, family: SignatureFamily) -> Option<String> {
        let serials: Vec<_> =
            self.certificates.iter().filter(|each| family.contains(each.algorithm())).map(Certificate::serial).collect();
        if serials.is_empty() { None } else { Some(serials.join("_")) }
    }
}
