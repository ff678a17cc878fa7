//! Detection of the form of a key text before it is parsed, so that errors can name the form.

use der::asn1::{BitStringRef, ContextSpecific, OctetStringRef};
use der::{Decode as _, Reader as _, SliceReader, TagNumber};
use rsa::pkcs1;
use rsa::pkcs8::spki::AlgorithmIdentifierRef;
use rsa::pkcs8::{ObjectIdentifier, PrivateKeyInfoRef, SubjectPublicKeyInfoRef};
use zeroize::Zeroizing;

use super::text::{base64_problem, cleaned, decode, decode_copy, packed};
use super::{KeyError, KeyForm, KeyRole};

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// The OID of elliptic curve keys. Their parameters name the curve.
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

const SM2_CURVE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.301");

/// The prefixes of the OIDs in an encrypted PKCS#8: PKCS#5 (1.2.840.113549.1.5) and the ciphers of PKCS#12 (1.2.840.113549.1.12.1).
const PASSWORD_BASED: [&[u8]; 2] =
    [&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05], &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01]];

/// Returns the form of a key text and its DER.
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
    // The headers contain characters that base64 does not use.
    let is_encrypted = ["Proc-Type", "4,ENCRYPTED", "DEK-Info"].iter().any(|header| text.contains(header));
    if is_encrypted || (label.is_some() && body.contains("ENCRYPTED")) {
        return Err(KeyError::WrongForm { found: KeyForm::EncryptedPem, role });
    }
    // Other headers (RFC 1421) contain a colon, and are comments.
    let lines: Vec<_> = body.lines().filter(|line| label.is_none() || !line.contains(':')).collect();
    let body = Zeroizing::new(lines.join("\n"));
    let packed = packed(&body);
    let der = decode(&packed);
    for der in der.iter().cloned().chain(decode_copy(&packed)) {
        if let Some(form) = classify(&der) {
            return Ok((form, der));
        }
    }
    if let Some(problem) = base64_problem(&body, |der| classify(der).is_some()) {
        return Err(KeyError::Base64 { problem, role });
    }
    match (label.as_deref().and_then(named), der) {
        (Some(form), Ok(der)) => Ok((form, der)),
        (Some(form), Err(_)) => Err(KeyError::Damaged { form, role }),
        (None, der) => Err(match (begins_like(&packed), der) {
            (Some(form), _) => KeyError::Damaged { form, role },
            (None, Ok(_)) => KeyError::Unrecognised { role },
            (None, Err(_)) => KeyError::NotBase64 { role, looks_like_path: looks_like_path(original) },
        }),
    }
}

/// Returns the form of a text without labels, judged by its beginning. The rest may be missing or changed.
fn begins_like(packed: &str) -> Option<KeyForm> {
    /// The bytes after the header of the outermost sequence. Of an algorithm's OID, only the beginning counts: a `0` that became
    /// an `O` often corrupts its last bytes.
    const BEGINNINGS: [(&[u8], KeyForm); 8] = [
        (b"\x02\x01\x00\x30\x0d\x06\x09\x2a\x86\x48", KeyForm::Pkcs8Private),
        (b"\x30\x0d\x06\x09\x2a\x86\x48", KeyForm::Spki),
        (b"\x02\x01\x00\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x81\x1c", KeyForm::Sm2Pkcs8),
        (b"\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x81\x1c", KeyForm::Sm2Spki),
        (b"\x02\x01\x01\x04\x20", KeyForm::Sm2Sec1),
        (b"\x02\x01\x00\x02", KeyForm::Pkcs1Private),
        (b"\x02\x82\x01", KeyForm::Pkcs1Public),
        (b"\x02\x81\x81", KeyForm::Pkcs1Public),
    ];
    // Long enough for every beginning, in whole base64 groups.
    let start = packed.get(..48)?;
    let der = decode(start).ok()?;
    let content = match &der[..] {
        [0x30, 0x82, _, _, content @ ..] | [0x30, 0x81, _, content @ ..] | [0x30, 0..=0x7f, content @ ..] => content,
        _ => return None,
    };
    BEGINNINGS.iter().find(|(beginning, _)| content.starts_with(beginning)).map(|(_, form)| *form)
}

/// Returns the label and the base64 of the first PEM block. If that block contains only the curve, as OpenSSL writes it, uses the next one.
fn pem(text: &str) -> Option<(String, &str)> {
    let (label, body, behind) = block(text)?;
    let of_key = block(behind).filter(|_| label.ends_with("PARAMETERS"));
    Some(of_key.map_or((label, body), |(label, body, _)| (label, body)))
}

/// Returns the label of the first PEM block without whitespace, its base64, and the text after it. Accepts any number of dashes,
/// because word processors convert them to long dashes.
fn block(text: &str) -> Option<(String, &str, &str)> {
    let (_, rest) = marker(text, "BEGIN", "-")?;
    let (label, rest) = rest.split_once('-')?;
    let rest = rest.trim_start_matches('-');
    // At least two dashes, because one may belong to URL-safe base64.
    let (body, behind) = marker(rest, "END", "--").unwrap_or((rest, ""));
    Some((label.split_whitespace().collect(), body.trim_end().trim_end_matches('-'), behind))
}

/// Returns the texts before and after this word, if these dashes precede it.
fn marker<'a>(text: &'a str, word: &str, dashes: &str) -> Option<(&'a str, &'a str)> {
    let halves = text.match_indices(word).filter_map(|(at, _)| Some((text.get(..at)?, text.get(at + word.len()..)?)));
    halves.into_iter().find(|(before, _)| before.trim_end().ends_with(dashes))
}

/// Recognises keys of other programs that have no PEM lines.
fn foreign(text: &str) -> Option<KeyForm> {
    ["ssh-", "ecdsa-sha2-"].iter().any(|start| text.starts_with(start)).then_some(KeyForm::OpenSsh)
}

/// Recognises a form by its label alone (without whitespace), if its content cannot or need not be parsed.
fn unreadable(label: &str) -> Option<KeyForm> {
    match label {
        "DSAPRIVATEKEY" | "ECPARAMETERS" | "SM2PARAMETERS" => Some(KeyForm::OtherAlgorithm),
        "OPENSSHPRIVATEKEY" | "SSH2PUBLICKEY" | "SSH2ENCRYPTEDPRIVATEKEY" => Some(KeyForm::OpenSsh),
        "CERTIFICATE" | "X509CERTIFICATE" | "TRUSTEDCERTIFICATE" => Some(KeyForm::Certificate),
        "CERTIFICATEREQUEST" | "NEWCERTIFICATEREQUEST" => Some(KeyForm::CertificateRequest),
        _ => None,
    }
}

/// Returns the form that the label names.
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

/// Returns the form of the DER, regardless of its label, because users edit labels by trial and error.
fn classify(der: &[u8]) -> Option<KeyForm> {
    if let Ok(info) = PrivateKeyInfoRef::try_from(der) {
        return by_algorithm(info.algorithm, KeyForm::Pkcs8Private, KeyForm::Sm2Pkcs8);
    }
    if let Ok(info) = SubjectPublicKeyInfoRef::try_from(der) {
        return by_algorithm(info.algorithm, KeyForm::Spki, KeyForm::Sm2Spki);
    }
    if pkcs1::RsaPrivateKeyRef::from_der(der).is_ok() {
        return Some(KeyForm::Pkcs1Private);
    }
    if pkcs1::RsaPublicKeyRef::from_der(der).is_ok() {
        return Some(KeyForm::Pkcs1Public);
    }
    if let Ok(Some(curve)) = sec1_curve(der) {
        return Some(if curve == SM2_CURVE { KeyForm::Sm2Sec1 } else { KeyForm::OtherAlgorithm });
    }
    // A certificate is a sequence that begins with a sequence, which begins with the version, tagged [0].
    if let [0x30, 0x82, _, _, 0x30, 0x82, _, _, 0xa0, ..] = der {
        return Some(KeyForm::Certificate);
    }
    let is_encrypted = |oid: &&[u8]| der.windows(oid.len()).take(16).any(|window| window == *oid);
    PASSWORD_BASED.iter().any(is_encrypted).then_some(KeyForm::EncryptedPkcs8)
}

/// Returns the form of a key with this algorithm, or `None` for an unknown algorithm, because the text was changed.
fn by_algorithm(algorithm: AlgorithmIdentifierRef<'_>, rsa: KeyForm, sm2: KeyForm) -> Option<KeyForm> {
    /// DSA, Diffie-Hellman (two OIDs), RSASSA-PSS, RSAES-OAEP, X25519, X448, Ed25519, Ed448, EC for key agreement (two OIDs), and SM2 as an
    /// algorithm.
    const OTHERS: [&str; 12] = [
        "1.2.840.10040.4.1",
        "1.2.840.10046.2.1",
        "1.2.840.113549.1.3.1",
        "1.2.840.113549.1.1.10",
        "1.2.840.113549.1.1.7",
        "1.3.101.110",
        "1.3.101.111",
        "1.3.101.112",
        "1.3.101.113",
        "1.3.132.1.12",
        "1.3.132.1.13",
        "1.2.156.10197.1.301",
    ];
    match algorithm.oid {
        RSA_ENCRYPTION => Some(rsa),
        EC_PUBLIC_KEY if algorithm.parameters_oid() == Ok(SM2_CURVE) => Some(sm2),
        EC_PUBLIC_KEY => Some(KeyForm::OtherAlgorithm),
        other => OTHERS.contains(&other.to_string().as_str()).then_some(KeyForm::OtherAlgorithm),
    }
}

/// Returns the curve of a SEC 1 private key (RFC 5915).
fn sec1_curve(der: &[u8]) -> der::Result<Option<ObjectIdentifier>> {
    let mut reader = SliceReader::new(der)?;
    let curve = reader.sequence(|reader| {
        u8::decode(reader)?;
        <&OctetStringRef>::decode(reader)?;
        let curve = ContextSpecific::<ObjectIdentifier>::decode_explicit(reader, TagNumber(0))?;
        ContextSpecific::<BitStringRef<'_>>::decode_explicit(reader, TagNumber(1))?;
        Ok::<_, der::Error>(curve.map(|curve| curve.value))
    })?;
    reader.finish()?;
    Ok(curve)
}

fn looks_like_path(text: &str) -> bool {
    let ending = [".pem", ".key", ".txt", ".crt", ".der"].iter().any(|ending| text.to_ascii_lowercase().ends_with(ending));
    !text.contains('\n') && text.len() < 260 && (ending || text.starts_with(['/', '.', '~']) || text.get(1..3) == Some(":\\"))
}
