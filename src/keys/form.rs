//! Finds out what a key text is before anything is made of it, so that an error can say so.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use der::asn1::{BitStringRef, ContextSpecific, OctetStringRef};
use der::{Decode, Reader, SliceReader, TagNumber};
use rsa::pkcs1::{self, der};
use rsa::pkcs8::spki::AlgorithmIdentifierRef;
use rsa::pkcs8::{ObjectIdentifier, PrivateKeyInfo, SubjectPublicKeyInfoRef};
use zeroize::Zeroizing;

use super::{KeyError, KeyForm, KeyRole};

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// Keys of elliptic curves, whose parameters name the curve.
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

const SM2_CURVE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.301");

/// The content of the OID 1.2.840.113549.1.5.13, with which an encrypted PKCS#8 begins.
const PBES2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d];

/// Padding gets lost when keys are copied, and says nothing.
pub(crate) const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true),
);

/// The form of a key text, and its DER.
pub(crate) fn recognise(text: &str, role: KeyRole) -> Result<(KeyForm, Zeroizing<Vec<u8>>), KeyError> {
    let original = text.trim();
    // Keys from environment files often have their line ends written out as `\n`.
    let text = Zeroizing::new(text.trim_start_matches('\u{feff}').replace("\\r", ""));
    let text = Zeroizing::new(text.replace("\\n", "\n"));
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(KeyError::Empty { role });
    }
    let (label, body) = match pem(trimmed) {
        Some((label, body)) => (Some(label), body),
        None => (None, trimmed),
    };
    if let Some(form) = label.and_then(unreadable) {
        return Err(KeyError::WrongForm { found: form, role });
    }
    let base64: Zeroizing<String> = Zeroizing::new(body.chars().filter(|c| !c.is_whitespace()).collect());
    let der = LENIENT.decode(base64.as_bytes()).map(Zeroizing::new);
    let Ok(der) = der else {
        return Err(match label.and_then(named) {
            Some(form) => KeyError::Damaged { form, role },
            None => KeyError::NotBase64 { role, looks_like_path: looks_like_path(original) },
        });
    };
    match classify(&der).or_else(|| label.and_then(named)) {
        Some(form) => Ok((form, der)),
        None => Err(KeyError::Unrecognised { role }),
    }
}

/// The label and the base64 text of the first PEM block, or of the one behind it where the first is only the curve, as OpenSSL writes it.
fn pem(text: &str) -> Option<(&str, &str)> {
    let (label, body, behind) = block(text)?;
    let of_key = block(behind).filter(|_| label.ends_with(" PARAMETERS"));
    Some(of_key.map_or((label, body), |(label, body, _)| (label, body)))
}

/// The label and the base64 text of the first PEM block, and what comes behind it.
fn block(text: &str) -> Option<(&str, &str, &str)> {
    let (_, rest) = text.split_once("-----BEGIN ")?;
    let (label, rest) = rest.split_once("-----")?;
    let (body, behind) = rest.split_once("-----END").unwrap_or((rest, ""));
    Some((label.trim(), body, behind))
}

/// Forms that the label alone gives away, and whose content cannot or need not be read.
fn unreadable(label: &str) -> Option<KeyForm> {
    match label {
        "DSA PRIVATE KEY" | "EC PARAMETERS" | "SM2 PARAMETERS" => Some(KeyForm::OtherAlgorithm),
        "OPENSSH PRIVATE KEY" => Some(KeyForm::OpenSsh),
        "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => Some(KeyForm::Certificate),
        "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => Some(KeyForm::CertificateRequest),
        _ => None,
    }
}

/// What the label promises.
fn named(label: &str) -> Option<KeyForm> {
    match label {
        "PRIVATE KEY" => Some(KeyForm::Pkcs8Private),
        "RSA PRIVATE KEY" => Some(KeyForm::Pkcs1Private),
        "ENCRYPTED PRIVATE KEY" => Some(KeyForm::EncryptedPkcs8),
        "PUBLIC KEY" => Some(KeyForm::Spki),
        "RSA PUBLIC KEY" => Some(KeyForm::Pkcs1Public),
        "SM2 PRIVATE KEY" => Some(KeyForm::Sm2Sec1),
        "EC PRIVATE KEY" => Some(KeyForm::OtherAlgorithm),
        _ => None,
    }
}

/// What the bytes are, whatever the label says: people change labels to try their luck.
fn classify(der: &[u8]) -> Option<KeyForm> {
    if let Ok(info) = PrivateKeyInfo::try_from(der) {
        return Some(by_algorithm(info.algorithm, KeyForm::Pkcs8Private, KeyForm::Sm2Pkcs8));
    }
    if let Ok(info) = SubjectPublicKeyInfoRef::try_from(der) {
        return Some(by_algorithm(info.algorithm, KeyForm::Spki, KeyForm::Sm2Spki));
    }
    if pkcs1::RsaPrivateKey::from_der(der).is_ok() {
        return Some(KeyForm::Pkcs1Private);
    }
    if pkcs1::RsaPublicKey::from_der(der).is_ok() {
        return Some(KeyForm::Pkcs1Public);
    }
    if let Ok(Some(curve)) = sec1_curve(der) {
        return Some(if curve == SM2_CURVE { KeyForm::Sm2Sec1 } else { KeyForm::OtherAlgorithm });
    }
    // A certificate is a sequence whose first part is a sequence that begins with its version, tagged [0].
    if let [0x30, 0x82, _, _, 0x30, 0x82, _, _, 0xa0, ..] = der {
        return Some(KeyForm::Certificate);
    }
    let begins_with_pbes2 = der.windows(PBES2.len()).take(16).any(|window| window == PBES2);
    begins_with_pbes2.then_some(KeyForm::EncryptedPkcs8)
}

fn by_algorithm(algorithm: AlgorithmIdentifierRef<'_>, rsa: KeyForm, sm2: KeyForm) -> KeyForm {
    match algorithm.oid {
        RSA_ENCRYPTION => rsa,
        EC_PUBLIC_KEY if algorithm.parameters_oid() == Ok(SM2_CURVE) => sm2,
        _ => KeyForm::OtherAlgorithm,
    }
}

/// The curve that a private key of SEC 1 (RFC 5915) names.
fn sec1_curve(der: &[u8]) -> der::Result<Option<ObjectIdentifier>> {
    let mut reader = SliceReader::new(der)?;
    let curve = reader.sequence(|reader| {
        u8::decode(reader)?;
        OctetStringRef::decode(reader)?;
        let curve = ContextSpecific::<ObjectIdentifier>::decode_explicit(reader, TagNumber::N0)?;
        ContextSpecific::<BitStringRef<'_>>::decode_explicit(reader, TagNumber::N1)?;
        Ok(curve.map(|curve| curve.value))
    })?;
    reader.finish(curve)
}

fn looks_like_path(text: &str) -> bool {
    let ending = [".pem", ".key", ".txt", ".crt", ".der"].iter().any(|ending| text.to_ascii_lowercase().ends_with(ending));
    !text.contains('\n') && text.len() < 260 && (ending || text.starts_with(['/', '.', '~']) || text.get(1..3) == Some(":\\"))
}
