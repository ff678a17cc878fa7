//! A single certificate.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use der::asn1::{AnyRef, BitStringRef, ObjectIdentifier};
use der::{Decode as _, Reader as _, SliceReader, Tag, Tagged as _};
use md5::{Digest as _, Md5};
use rsa::BoxedUint;

use super::bundle::Bundle;
use super::parts::Extension;
use super::read::{ReadError, Unreadable};
use super::{name, parts};
use crate::keys::{KeyError, PublicKey};

/// The maximum length of a serial number in bytes. RFC 5280 allows 20; a much longer one is slow to convert to decimal.
const LONGEST_SERIAL: usize = 64;

const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;

/// An X.509 certificate (RFC 5280). Cheap to clone.
///
/// The parser initially reads only the parts that determine the serial. A certificate with an unsupported algorithm can
/// therefore be read, but its key is not available, and no chain can contain it.
#[derive(Clone)]
pub struct Certificate(Arc<Content>);

#[derive(PartialEq, Eq)]
struct Content {
    der: Vec<u8>,
    /// The signed part, in its original bytes.
    signed: Vec<u8>,
    algorithm: ObjectIdentifier,
    /// True if both algorithm fields agree.
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
    /// Parses the first certificate of a text: PEM, base64 or DER.
    ///
    /// # Errors
    /// Returns a [`ReadError`] that describes the content or the damaged part.
    pub fn parse(text: impl AsRef<[u8]>) -> Result<Self, ReadError> {
        Bundle::parse(text)?.leaf().cloned()
    }

    /// Parses the certificate at this position of a text.
    pub(super) fn from_der(der: &[u8], position: usize) -> Result<Self, Unreadable> {
        let mut part = "beginning";
        match read(der, &mut part) {
            Ok(content) => Ok(Self(Arc::new(content))),
            Err(_) => Err(Unreadable { position, part }),
        }
    }

    /// Returns the serial by which the platform identifies the certificate: `app_cert_sn` and `alipay_cert_sn`. It has 32
    /// lower-case hex digits: the MD5 of [`issuer`](Self::issuer) followed by [`serial_number`](Self::serial_number). (protocol:
    /// serial numbers)
    ///
    /// The platform prescribes MD5 for this identifier. Security does not depend on it, because signatures distinguish two
    /// certificates with the same serial.
    #[must_use]
    pub fn serial(&self) -> &str {
        &self.0.serial
    }

    /// Returns the issuer's serial number, in decimal.
    #[must_use]
    pub fn serial_number(&self) -> &str {
        &self.0.serial_number
    }

    /// Returns the issuer's name in the form of RFC 2253: the last part of the name first, joined by commas without spaces, as in
    /// `CN=Example CA,O=Example,C=CN`.
    ///
    /// `CN OU O C L ST STREET DC UID` have these short names. Any other attribute, and any value that is not a string, follows RFC 2253:
    /// the attribute's OID, `=#`, and the DER of the value in hex. Official SDKs differ for such attributes (`emailAddress`, for
    /// example); Java's behaves the same. No issuer of the platform has one.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.0.issuer
    }

    /// Returns the subject's name, in the form of [`issuer`](Self::issuer).
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.0.subject
    }

    /// Returns the OID of the signature algorithm, in dotted form.
    #[must_use]
    pub fn signature_algorithm(&self) -> String {
        self.0.algorithm.to_string()
    }

    /// Returns the public key.
    ///
    /// # Errors
    /// Returns an error if the key's algorithm is not supported, or the key is too short to be secure.
    pub fn public_key(&self) -> Result<PublicKey, KeyError> {
        // Uses the key parser, whose errors name the form.
        PublicKey::parse(&STANDARD.encode(&self.0.public_key))
    }

    /// Returns the first moment of the validity period.
    #[must_use]
    pub fn valid_from(&self) -> SystemTime {
        self.0.valid_from
    }

    /// Returns the last moment of the validity period.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.0.expires_at
    }

    /// Returns true if the moment is in the validity period, both ends included.
    #[must_use]
    pub fn is_valid_at(&self, moment: SystemTime) -> bool {
        self.0.valid_from <= moment && moment <= self.0.expires_at
    }

    /// Returns the whole days from this moment to the end of the validity period; negative after it.
    #[must_use]
    pub fn days_left(&self, moment: SystemTime) -> i64 {
        let days = |seconds: u64| i64::try_from(seconds).unwrap_or(i64::MAX);
        match self.0.expires_at.duration_since(moment) {
            Ok(left) => days(left.as_secs() / SECONDS_OF_A_DAY),
            Err(over) => -1 - days(over.duration().as_secs() / SECONDS_OF_A_DAY),
        }
    }

    /// Returns the certificate in DER.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.0.der
    }

    /// Returns true if issuer and subject have the same name, which is true only for roots.
    #[must_use]
    pub fn is_self_issued(&self) -> bool {
        name::comparable(&self.0.issuer) == name::comparable(&self.0.subject)
    }

    /// Returns true if the issuer has the name of the other's subject.
    pub(super) fn names_as_issuer(&self, other: &Self) -> bool {
        name::comparable(&self.0.issuer) == name::comparable(&other.0.subject)
    }

    /// Returns true if both issuers have the same name.
    pub(super) fn has_issuer_of(&self, other: &Self) -> bool {
        name::comparable(&self.0.issuer) == name::comparable(&other.0.issuer)
    }

    pub(super) fn algorithm(&self) -> ObjectIdentifier {
        self.0.algorithm
    }

    /// Returns the signed part and its signature, or `None` if the two algorithm fields disagree.
    pub(super) fn signed(&self) -> Option<(&[u8], &[u8])> {
        self.0.algorithms_agree.then_some((&*self.0.signed, &*self.0.signature))
    }

    pub(super) fn extensions(&self) -> der::Result<Vec<Extension<'_>>> {
        match &self.0.extensions {
            Some(der) => parts::extensions(AnyRef::from_der(der)?.value()),
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

/// Parses the certificate up to its extensions. Those are parsed on demand, so that an unusual one does not prevent a serial. `part` is
/// set to the part being parsed.
fn read(der: &[u8], part: &mut &'static str) -> der::Result<Content> {
    let mut reader = SliceReader::new(der)?;
    let (signed, algorithm, signature) = reader.sequence(|reader| {
        let signed = reader.tlv_bytes()?;
        *part = "signature";
        Ok::<_, der::Error>((signed, reader.tlv_bytes()?, BitStringRef::decode(reader)?))
    })?;
    let signature = signature.as_bytes().ok_or_else(|| Tag::BitString.value_error())?.to_vec();
    reader.finish()?;

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
        let issuer = name::text(&parts::name(reader)?);
        *part = "validity";
        let (valid_from, expires_at) = parts::validity(reader)?;
        *part = "subject";
        let subject = name::text(&parts::name(reader)?);
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
            valid_from,
            expires_at,
            public_key,
            extensions,
        })
    })
}

/// Context tags `[0]` and `[3]` of the signed part.
const VERSION: u8 = 0xa0;
const EXTENSIONS: u8 = 0xa3;

/// Returns the MD5 of both texts, one after the other.
fn serial(issuer: &str, serial_number: &str) -> String {
    let digest = Md5::new().chain_update(issuer).chain_update(serial_number).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn oid(algorithm: &[u8]) -> der::Result<ObjectIdentifier> {
    let mut oid = SliceReader::new(AnyRef::from_der(algorithm)?.value())?;
    oid.decode()
}

/// Formats an integer in decimal. Negative ones violate the standard, but occur.
fn serial_number(integer: AnyRef<'_>) -> der::Result<String> {
    integer.tag().assert_eq(Tag::Integer)?;
    let bytes = integer.value();
    if bytes.is_empty() || bytes.len() > LONGEST_SERIAL {
        return Err(Tag::Integer.length_error().into());
    }
    let negative = bytes.first().is_some_and(|byte| byte & 0x80 != 0);
    let (sign, filler) = if negative { ("-", 0xff) } else { ("", 0) };
    let mut extended = vec![filler; LONGEST_SERIAL - bytes.len()];
    extended.extend_from_slice(bytes);
    let number = BoxedUint::from_be_slice_vartime(&extended);
    let magnitude = if negative { number.wrapping_neg() } else { number };
    Ok(format!("{sign}{}", magnitude.to_string_radix_vartime(10)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_are_decimal() {
        for (bytes, text) in [
            (&[0][..], "0"),
            (&[0x7f], "127"),
            (&[0x00, 0x80], "128"),
            (&[0x80], "-128"),
            (&[0xff, 0x00], "-256"),
            (&[0xff; 3], "-1"),
            (&[0x3b, 0x9a, 0xca, 0x00], "1000000000"),
            (&[0x7f; 16], "169473963133173273960190490760135540607"),
            (&[0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "340282366920938463463374607431768211456"),
        ] {
            let decimal = AnyRef::new(Tag::Integer, bytes).and_then(serial_number);
            assert_eq!(decimal.as_deref(), Ok(text), "{bytes:x?}");
        }
    }
}
