//! Finds out what a key text is before anything is made of it, so that an error can say so.

use base64::Engine as _;
use der::asn1::{BitStringRef, ContextSpecific, OctetStringRef};
use der::{Decode, Reader, SliceReader, TagNumber};
use rsa::pkcs1::{self, der};
use rsa::pkcs8::spki::AlgorithmIdentifierRef;
use rsa::pkcs8::{ObjectIdentifier, PrivateKeyInfo, SubjectPublicKeyInfoRef};
use zeroize::Zeroizing;

use super::text::{LENIENT, cleaned, misspelt, packed};
use super::{KeyError, KeyForm, KeyRole};

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// Keys of elliptic curves, whose parameters name the curve.
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

const SM2_CURVE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.301");

/// What the OIDs begin with that an encrypted PKCS#8 can name: PKCS#5 (1.2.840.113549.1.5) and the ciphers of PKCS#12
/// (1.2.840.113549.1.12.1).
const PASSWORD_BASED: [&[u8]; 2] =
    [&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05], &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01]];

/// The form of a key text, and its DER.
pub(crate) fn recognise(text: &str, role: KeyRole) -> Result<(KeyForm, Zeroizing<Vec<u8>>), KeyError> {
    let original = text.trim();
    let text = cleaned(text);
    if text.is_empty() {
        return Err(KeyError::Empty { role });
    }
    let (label, body) = match pem(&text) {
        Some((label, body)) => (Some(label), body),
        None => (None, &**text),
    };
    if let Some(form) = foreign(&text).or_else(|| label.as_deref().and_then(unreadable)) {
        return Err(KeyError::WrongForm { found: form, role });
    }
    if label.is_some() && (body.contains("ENCRYPTED") || body.contains("DEK-Info")) {
        return Err(KeyError::WrongForm { found: KeyForm::EncryptedPem, role });
    }
    // Other headers (RFC 1421), which have a colon, are comments.
    let lines: Vec<_> = body.lines().filter(|line| label.is_none() || !line.contains(':')).collect();
    let body = Zeroizing::new(lines.join("\n"));
    let der = LENIENT.decode(packed(&body).as_bytes()).map(Zeroizing::new);
    let form = der.as_ref().ok().and_then(|der| classify(der));
    if let (Some(form), Ok(der)) = (form, &der) {
        return Ok((form, der.clone()));
    }
    if let Some(problem) = misspelt(&body, |der| classify(der).is_some()) {
        return Err(KeyError::Base64 { problem, role });
    }
    match (label.as_deref().and_then(named), der) {
        (Some(form), Ok(der)) => Ok((form, der)),
        (Some(form), Err(_)) => Err(KeyError::Damaged { form, role }),
        (None, Ok(_)) => Err(KeyError::Unrecognised { role }),
        (None, Err(_)) => Err(KeyError::NotBase64 { role, looks_like_path: looks_like_path(original) }),
    }
}

/// The label and the base64 text of the first PEM block, or of the one behind it where the first is only the curve, as OpenSSL writes it.
fn pem(text: &str) -> Option<(String, &str)> {
    let (label, body, behind) = block(text)?;
    let of_key = block(behind).filter(|_| label.ends_with("PARAMETERS"));
    Some(of_key.map_or((label, body), |(label, body, _)| (label, body)))
}

/// The label without its blanks and the base64 text of the first PEM block, and what comes behind it. The number of dashes does not
/// matter: word processors make long ones of them.
fn block(text: &str) -> Option<(String, &str, &str)> {
    let (_, rest) = marker(text, "BEGIN", "-")?;
    let (label, rest) = rest.split_once('-')?;
    let rest = rest.trim_start_matches('-');
    // Two dashes at least: one could belong to base64 for URLs.
    let (body, behind) = marker(rest, "END", "--").unwrap_or((rest, ""));
    Some((label.split_whitespace().collect(), body.trim_end().trim_end_matches('-'), behind))
}

/// What stands before and behind this word, where these dashes are before it.
fn marker<'a>(text: &'a str, word: &str, dashes: &str) -> Option<(&'a str, &'a str)> {
    let halves = text.match_indices(word).filter_map(|(at, _)| Some((text.get(..at)?, text.get(at + word.len()..)?)));
    halves.into_iter().find(|(before, _)| before.trim_end().ends_with(dashes))
}

/// Texts of other programs' keys that have no PEM lines.
fn foreign(text: &str) -> Option<KeyForm> {
    ["ssh-", "ecdsa-sha2-"].iter().any(|start| text.starts_with(start)).then_some(KeyForm::OpenSsh)
}

/// Forms that the label (without its blanks) alone gives away, and whose content cannot or need not be read.
fn unreadable(label: &str) -> Option<KeyForm> {
    match label {
        "DSAPRIVATEKEY" | "ECPARAMETERS" | "SM2PARAMETERS" => Some(KeyForm::OtherAlgorithm),
        "OPENSSHPRIVATEKEY" | "SSH2PUBLICKEY" | "SSH2ENCRYPTEDPRIVATEKEY" => Some(KeyForm::OpenSsh),
        "CERTIFICATE" | "X509CERTIFICATE" | "TRUSTEDCERTIFICATE" => Some(KeyForm::Certificate),
        "CERTIFICATEREQUEST" | "NEWCERTIFICATEREQUEST" => Some(KeyForm::CertificateRequest),
        _ => None,
    }
}

/// What the label promises.
fn named(label: &str) -> Option<KeyForm> {
    match label {
        "PRIVATEKEY" => Some(KeyForm::Pkcs8Private),
        "RSAPRIVATEKEY" => Some(KeyForm::Pkcs1Private),
        "ENCRYPTEDPRIVATEKEY" => Some(KeyForm::EncryptedPkcs8),
        "PUBLICKEY" => Some(KeyForm::Spki),
        "RSAPUBLICKEY" => Some(KeyForm::Pkcs1Public),
        "SM2PRIVATEKEY" => Some(KeyForm::Sm2Sec1),
        "ECPRIVATEKEY" => Some(KeyForm::OtherAlgorithm),
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
    let is_encrypted = |oid: &&[u8]| der.windows(oid.len()).take(16).any(|window| window == *oid);
    PASSWORD_BASED.iter().any(is_encrypted).then_some(KeyForm::EncryptedPkcs8)
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
