//! Several certificates in one text.

use x509_cert::der::asn1::ObjectIdentifier;

use super::certificate::Certificate;
use super::read::{self, ReadError, Unreadable};
use crate::keys::KeyAlgorithm;

/// The certificates of one text or file, in its order.
///
/// Each is read by itself. The root bundle holds certificates of several curves and algorithms, and one that cannot be read
/// must not keep the others from being.
#[derive(Clone, Debug)]
pub struct Bundle {
    certificates: Vec<Certificate>,
    unreadable: Vec<Unreadable>,
}

/// The two families of algorithms that the platform signs certificates with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureFamily {
    /// RSA with whatever hash: OIDs below 1.2.840.113549.1.1.
    #[default]
    Rsa,
    /// SM2 with SM3: OID 1.2.156.10197.1.501.
    Sm2,
}

impl SignatureFamily {
    /// What the OIDs of its signature algorithms begin with.
    #[must_use]
    pub const fn oid_prefix(self) -> &'static str {
        match self {
            Self::Rsa => "1.2.840.113549.1.1",
            Self::Sm2 => "1.2.156.10197.1.501",
        }
    }

    /// The algorithm of the keys that sign with it.
    #[must_use]
    pub const fn key_algorithm(self) -> KeyAlgorithm {
        match self {
            Self::Rsa => KeyAlgorithm::Rsa,
            Self::Sm2 => KeyAlgorithm::Sm2,
        }
    }

    /// The family that an app with such a key names the roots of.
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
    /// Reads every certificate of a text or file: PEM with anything between the blocks, DER, or base64 of either, as the platform answers.
    ///
    /// # Errors
    /// There is no certificate, or none that can be read. [`ReadError`] says what there is instead.
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
                // A key in DER looks like a damaged certificate.
                Some(Some(der)) => match read::name_der(der) {
                    key @ ReadError::Key { .. } => key,
                    _ => ReadError::Unreadable(*reason),
                },
                _ => ReadError::Unreadable(*reason),
            }),
            _ => Ok(Self { certificates, unreadable }),
        }
    }

    /// The certificates that could be read.
    #[must_use]
    pub fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }

    /// Those that could not.
    #[must_use]
    pub fn unreadable(&self) -> &[Unreadable] {
        &self.unreadable
    }

    /// The first certificate of the text, whose key and serial count; those behind it are its issuers.
    ///
    /// # Errors
    /// The first one cannot be read, whatever is with the others.
    pub fn leaf(&self) -> Result<&Certificate, ReadError> {
        match (self.unreadable.first(), self.certificates.first()) {
            (Some(first), _) if first.position == 1 => Err(ReadError::Unreadable(*first)),
            (_, Some(leaf)) => Ok(leaf),
            (_, None) => Err(ReadError::Empty),
        }
    }

    /// The parameter `alipay_root_cert_sn`: the serials of the certificates that are signed with an algorithm of this family, in the order of the
    /// text, joined by `_`. `None` where there is no such certificate. (protocol: root serial)
    ///
    /// What counts is the algorithm that the certificate is signed with, not the one of its key.
    #[must_use]
    pub fn root_serial(&self, family: SignatureFamily) -> Option<String> {
        let serials: Vec<_> =
            self.certificates.iter().filter(|each| family.contains(each.algorithm())).map(Certificate::serial).collect();
        if serials.is_empty() { None } else { Some(serials.join("_")) }
    }
}
