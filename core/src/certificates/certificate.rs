//! One certificate.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};
use rsa::BigUint;
use x509_cert::der::asn1::{AnyRef, BitStringRef, ObjectIdentifier};
use x509_cert::der::{self, Decode, Reader, SliceReader, Tag, Tagged};
use x509_cert::ext::Extensions;
use x509_cert::name::Name;
use x509_cert::time::Validity;

use super::bundle::Bundle;
use super::name;
use super::read::{ReadError, Unreadable};
use crate::keys::{KeyError, PublicKey};

/// RFC 5280 allows 20 bytes; what is far longer is refused, because it would take long to write in decimal.
const LONGEST_SERIAL: usize = 64;

const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;

/// An X.509 certificate (RFC 5280). Cheap to clone.
///
/// What is read at once is what a serial needs. A certificate of an algorithm that nothing here knows is therefore read like any other;
/// only its key cannot be had, and no chain leads over it.
#[derive(Clone)]
pub struct Certificate(Arc<Content>);

#[derive(PartialEq, Eq)]
struct Content {
    der: Vec<u8>,
    /// The part that the signature is over, as it came.
    signed: Vec<u8>,
    algorithm: ObjectIdentifier,
    /// Whether both places that name the algorithm agree.
    algorithms_agree: bool,
    signature: Vec<u8>,
    serial_number: String,
    serial: String,
    issuer: String,
    subject: String,
    valid_from: SystemTime,
    expires_at: SystemTime,
    public_key: Vec<u8>,
    extensions: Option<Vec<u8>>,
}

impl Certificate {
    /// Reads the first certificate of a text: PEM, base64 or DER.
    ///
    /// # Errors
    /// [`ReadError`] says what the text is instead, or where the certificate is damaged.
    pub fn parse(text: impl AsRef<[u8]>) -> Result<Self, ReadError> {
        Bundle::parse(text)?.leaf().cloned()
    }

    /// Reads the certificate that stands at this position of a text.
    pub(super) fn from_der(der: &[u8], position: usize) -> Result<Self, Unreadable> {
        let mut part = "beginning";
        match read(der, &mut part) {
            Ok(content) => Ok(Self(Arc::new(content))),
            Err(_) => Err(Unreadable { position, part }),
        }
    }

    /// The serial by which the platform knows the certificate: `app_cert_sn` and `alipay_cert_sn`. 32 lower-case hex digits: the MD5 of
    /// [`issuer`](Self::issuer) and [`serial_number`](Self::serial_number), one after the other. (protocol: serial numbers)
    ///
    /// MD5 is what the platform prescribes for this identifier. Nothing relies on it for security: two certificates of one serial are still told apart
    /// by their signatures.
    #[must_use]
    pub fn serial(&self) -> &str {
        &self.0.serial
    }

    /// The serial number that the issuer gave it, in decimal.
    #[must_use]
    pub fn serial_number(&self) -> &str {
        &self.0.serial_number
    }

    /// Who issued it, in the form of RFC 2253: the last part of the name first, joined by commas without blanks, as in
    /// `CN=Example CA,O=Example,C=CN`.
    ///
    /// `CN OU O C L ST STREET DC UID` go by these names. Any other attribute, and any value that is not text, is written as RFC 2253 says:
    /// the attribute's OID, `=#`, and the DER of the value in hex. Official SDKs differ there (on `emailAddress`, say); Java's does the same. No issuer
    /// of the platform has such an attribute.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.0.issuer
    }

    /// Whose it is, in the form of [`issuer`](Self::issuer).
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.0.subject
    }

    /// The OID of the algorithm that it is signed with, in dotted form.
    #[must_use]
    pub fn signature_algorithm(&self) -> String {
        self.0.algorithm.to_string()
    }

    /// Its public key.
    ///
    /// # Errors
    /// The key is of an algorithm that is not read, or too short to be safe.
    pub fn public_key(&self) -> Result<PublicKey, KeyError> {
        // Through the reader of keys, whose errors name what was found.
        PublicKey::parse(&STANDARD.encode(&self.0.public_key))
    }

    /// The first moment at which it is valid.
    #[must_use]
    pub fn valid_from(&self) -> SystemTime {
        self.0.valid_from
    }

    /// The last moment at which it is valid.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.0.expires_at
    }

    /// Whether this moment is in its validity window, both ends included.
    #[must_use]
    pub fn is_valid_at(&self, moment: SystemTime) -> bool {
        self.0.valid_from <= moment && moment <= self.0.expires_at
    }

    /// Whole days from this moment to the end of the validity window; negative once it is over.
    #[must_use]
    pub fn days_left(&self, moment: SystemTime) -> i64 {
        let days = |seconds: u64| i64::try_from(seconds).unwrap_or(i64::MAX);
        match self.0.expires_at.duration_since(moment) {
            Ok(left) => days(left.as_secs() / SECONDS_OF_A_DAY),
            Err(over) => -1 - days(over.duration().as_secs() / SECONDS_OF_A_DAY),
        }
    }

    /// The certificate in DER.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.0.der
    }

    /// Whether its issuer and its subject have the same name, as only those of roots have.
    #[must_use]
    pub fn is_self_issued(&self) -> bool {
        name::comparable(&self.0.issuer) == name::comparable(&self.0.subject)
    }

    /// Whether its issuer has the name of the other's subject.
    pub(super) fn names_as_issuer(&self, other: &Self) -> bool {
        name::comparable(&self.0.issuer) == name::comparable(&other.0.subject)
    }

    /// Whether both have an issuer of the same name.
    pub(super) fn has_issuer_of(&self, other: &Self) -> bool {
        name::comparable(&self.0.issuer) == name::comparable(&other.0.issuer)
    }

    pub(super) fn algorithm(&self) -> ObjectIdentifier {
        self.0.algorithm
    }

    /// What is signed, and the signature over it; `None` where the two places that name the algorithm contradict each other.
    pub(super) fn signed(&self) -> Option<(&[u8], &[u8])> {
        self.0.algorithms_agree.then_some((&*self.0.signed, &*self.0.signature))
    }

    pub(super) fn extensions(&self) -> der::Result<Extensions> {
        match &self.0.extensions {
            Some(der) => Extensions::from_der(AnyRef::from_der(der)?.value()),
            None => Ok(Vec::new()),
        }
    }
}

impl PartialEq for Certificate {
    fn eq(&self, other: &Self) -> bool {
        self.0.der == other.0.der
    }
}

impl Eq for Certificate {}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("subject", &self.0.subject)
            .field("issuer", &self.0.issuer)
            .field("serial", &self.0.serial)
            .field("expires_at", &self.0.expires_at)
            .finish_non_exhaustive()
    }
}

/// Reads what stands before the extensions; those are read where they matter, so that a strange one spoils no serial. `part` is
/// where reading has come to.
fn read(der: &[u8], part: &mut &'static str) -> der::Result<Content> {
    let mut reader = SliceReader::new(der)?;
    let (signed, algorithm, signature) = reader.sequence(|reader| {
        let signed = reader.tlv_bytes()?;
        *part = "signature";
        Ok((signed, reader.tlv_bytes()?, BitStringRef::decode(reader)?))
    })?;
    let signature = signature.as_bytes().ok_or_else(|| Tag::BitString.value_error())?.to_vec();
    reader.finish(())?;

    let mut reader = SliceReader::new(signed)?;
    reader.sequence(|reader| {
        *part = "version";
        if reader.peek_byte() == Some(VERSION) {
            reader.tlv_bytes()?;
        }
        *part = "serial number";
        let serial_number = serial_number(AnyRef::decode(reader)?)?;
        *part = "signature algorithm";
        let inner_algorithm = reader.tlv_bytes()?;
        *part = "issuer";
        let issuer = name::text(&Name::decode(reader)?);
        *part = "validity";
        let validity = Validity::decode(reader)?;
        *part = "subject";
        let subject = name::text(&Name::decode(reader)?);
        *part = "public key";
        let public_key = reader.tlv_bytes()?.to_vec();
        *part = "extensions";
        let mut extensions = None;
        while let Some(first) = reader.peek_byte() {
            let element = reader.tlv_bytes()?;
            if first == EXTENSIONS {
                extensions = Some(element.to_vec());
            }
        }
        *part = "signature algorithm";
        Ok(Content {
            der: der.to_vec(),
            signed: signed.to_vec(),
            algorithm: oid(algorithm)?,
            algorithms_agree: algorithm == inner_algorithm,
            signature,
            serial: serial(&issuer, &serial_number),
            serial_number,
            issuer,
            subject,
            valid_from: moment(validity.not_before)?,
            expires_at: moment(validity.not_after)?,
            public_key,
            extensions,
        })
    })
}

/// `[0]` and `[3]` of the signed part.
const VERSION: u8 = 0xa0;
const EXTENSIONS: u8 = 0xa3;

/// The MD5 of both texts, one after the other.
fn serial(issuer: &str, serial_number: &str) -> String {
    let digest = Md5::new().chain_update(issuer).chain_update(serial_number).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn oid(algorithm: &[u8]) -> der::Result<ObjectIdentifier> {
    let mut oid = SliceReader::new(AnyRef::from_der(algorithm)?.value())?;
    oid.decode()
}

fn moment(time: x509_cert::time::Time) -> der::Result<SystemTime> {
    SystemTime::UNIX_EPOCH.checked_add(time.to_unix_duration()).ok_or_else(|| Tag::GeneralizedTime.value_error())
}

/// An integer in decimal. Negative ones are against the rules, and occur.
fn serial_number(integer: AnyRef<'_>) -> der::Result<String> {
    integer.tag().assert_eq(Tag::Integer)?;
    let bytes = integer.value();
    if bytes.is_empty() || bytes.len() > LONGEST_SERIAL {
        return Err(Tag::Integer.length_error());
    }
    let unsigned = BigUint::from_bytes_be(bytes);
    if bytes.first().is_some_and(|byte| byte & 0x80 != 0) {
        let modulus = BigUint::from(1_u8) << (8 * bytes.len());
        return Ok(format!("-{}", modulus - unsigned));
    }
    Ok(unsigned.to_string())
}
