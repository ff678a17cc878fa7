//! Extraction of certificates in DER from a text or a file.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use der::{Reader as _, SliceReader};
use zeroize::Zeroizing;

use crate::keys::{self, KeyError, KeyForm, PublicKey, cleaned, packed};

/// The error for a text without a readable certificate. Never contains any of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// The text is empty.
    Empty,
    /// The text looks like a file path instead of the file's content.
    LooksLikePath,
    /// The text is a key, or a certificate request.
    Key {
        /// The form of the key.
        found: KeyForm,
    },
    /// The content is unknown.
    NotACertificate,
    /// The text contains a certificate, but it is unreadable.
    Unreadable(Unreadable),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the text is empty"),
            Self::LooksLikePath => f.write_str("the text looks like a file path; read the file and pass its content"),
            Self::Key { found } => write!(f, "expected a certificate, found {found}"),
            Self::NotACertificate => f.write_str("the text contains no certificate in PEM, base64 or DER"),
            Self::Unreadable(unreadable) => unreadable.fmt(f),
        }
    }
}

impl std::error::Error for ReadError {}

/// An unreadable certificate of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unreadable {
    /// Its position, counted from 1.
    pub position: usize,
    /// The part at which parsing failed.
    pub part: &'static str,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "certificate {} of the text cannot be read: it is damaged at its {}; copy it again", self.position, self.part)
    }
}

/// The first byte of a sequence in DER.
const SEQUENCE: u8 = 0x30;

/// The DER of a presumed certificate. Wiped on drop, because it may be a private key. `None` for invalid base64.
pub(super) type Block = Option<Zeroizing<Vec<u8>>>;

/// Returns all presumed certificates, in the order of the text.
pub(super) fn blocks(input: &[u8]) -> Result<Vec<Block>, ReadError> {
    let binary = sequences(input);
    if !binary.is_empty() {
        return Ok(binary);
    }
    let text = Zeroizing::new(String::from_utf8_lossy(input).into_owned());
    let trimmed = text.trim();
    let cleaned = cleaned(trimmed);
    if cleaned.is_empty() {
        return Err(ReadError::Empty);
    }
    if let Some(blocks) = in_text(&cleaned) {
        return blocks;
    }
    // Without PEM lines: base64 of DER or, as in the platform's responses, of a whole PEM text.
    let Some(decoded) = decode(&cleaned) else { return Err(name(trimmed)) };
    let binary = sequences(&decoded);
    if !binary.is_empty() {
        return Ok(binary);
    }
    std::str::from_utf8(&decoded).ok().and_then(in_text).unwrap_or_else(|| Err(name(trimmed)))
}

/// Describes a text without a certificate. The key parser recognises the forms that are often confused.
pub(super) fn name(text: &str) -> ReadError {
    match PublicKey::parse(text) {
        Ok(_) | Err(KeyError::TooShort { .. }) => ReadError::Key { found: KeyForm::Spki },
        // A valid certificate would have been found.
        Err(KeyError::WrongForm { found: KeyForm::Certificate, .. }) => ReadError::NotACertificate,
        Err(KeyError::WrongForm { found, .. } | KeyError::Damaged { form: found, .. }) => ReadError::Key { found },
        Err(KeyError::NotBase64 { looks_like_path: true, .. }) => ReadError::LooksLikePath,
        Err(_) => ReadError::NotACertificate,
    }
}

/// Describes DER without a certificate.
pub(super) fn name_der(der: &[u8]) -> ReadError {
    name(&Zeroizing::new(STANDARD.encode(der)))
}

/// Returns the certificates of the PEM blocks, or `None` if the text has no PEM lines.
fn in_text(text: &str) -> Option<Result<Vec<Block>, ReadError>> {
    let mut parts = text.split("-----BEGIN ").skip(1).peekable();
    parts.peek()?;
    let blocks: Vec<_> = parts
        .filter_map(|part| part.split_once("-----"))
        .filter(|(label, _)| matches!(label.trim(), "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE"))
        .map(|(_, rest)| decode(rest.split("-----").next().unwrap_or(rest)))
        // After the certificate, a "trusted" block contains OpenSSL's own data.
        .map(|der| der.map(|der| Zeroizing::new(first_element(&der).unwrap_or(&der).to_vec())))
        .collect();
    Some(if blocks.is_empty() { Err(name(text)) } else { Ok(blocks) })
}

/// Decodes base64 with whitespace anywhere.
fn decode(base64: &str) -> Option<Zeroizing<Vec<u8>>> {
    keys::decode(&packed(base64)).ok().filter(|bytes| !bytes.is_empty())
}

/// Returns the sequences of DER that consists only of sequences, otherwise an empty list.
fn sequences(mut input: &[u8]) -> Vec<Block> {
    let mut blocks = Vec::new();
    while input.first() == Some(&SEQUENCE) {
        let Some(element) = first_element(input) else { return Vec::new() };
        blocks.push(Some(Zeroizing::new(element.to_vec())));
        input = input.get(element.len()..).unwrap_or_default();
    }
    if input.trim_ascii().is_empty() { blocks } else { Vec::new() }
}

fn first_element(der: &[u8]) -> Option<&[u8]> {
    SliceReader::new(der).ok()?.tlv_bytes().ok()
}
