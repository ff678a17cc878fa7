//! From a text or the bytes of a file to the DER of the certificates in it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use x509_cert::der::{Reader, SliceReader, Tag};
use zeroize::Zeroizing;

use crate::keys::{self, KeyError, KeyForm, PublicKey, cleaned, packed};

/// A text that no certificate could be read from. Never holds any of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// The text is empty.
    Empty,
    /// The text looks like the path of a file, whose content is wanted.
    LooksLikePath,
    /// The text is a key, or something else that belongs to one.
    Key {
        /// What it is.
        found: KeyForm,
    },
    /// The text is nothing known.
    NotACertificate,
    /// There is a certificate, but it cannot be read.
    Unreadable(Unreadable),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the text is empty"),
            Self::LooksLikePath => {
                f.write_str("this looks like the path of a file, not like a certificate; read the file and pass its content")
            }
            Self::Key { found } => write!(f, "found {found} where a certificate is needed"),
            Self::NotACertificate => f.write_str("the text is not a certificate: neither PEM, nor base64, nor DER of one"),
            Self::Unreadable(unreadable) => unreadable.fmt(f),
        }
    }
}

impl std::error::Error for ReadError {}

/// A certificate of a text that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unreadable {
    /// Which one, counted from 1.
    pub position: usize,
    /// The part of it that reading stopped at.
    pub part: &'static str,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "certificate {} of the text cannot be read: it is damaged at its {}; it may have been cut or changed when it was copied",
            self.position, self.part
        )
    }
}

/// The DER of a certificate, or what was taken for it: wiped, because it may be a private key. `None` where it is not even base64.
pub(super) type Block = Option<Zeroizing<Vec<u8>>>;

/// Every certificate, in the order of the text.
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
    if let Some(found) = in_text(&cleaned) {
        return found;
    }
    // Without PEM lines: base64 of DER, or, as the platform answers, of a whole PEM text.
    let Some(decoded) = decode(&cleaned) else { return Err(name(trimmed)) };
    let binary = sequences(&decoded);
    if !binary.is_empty() {
        return Ok(binary);
    }
    std::str::from_utf8(&decoded).ok().and_then(in_text).unwrap_or_else(|| Err(name(trimmed)))
}

/// What this text is, given that it holds no certificate: the reader of keys knows the forms that get mixed up.
pub(super) fn name(text: &str) -> ReadError {
    match PublicKey::parse(text) {
        Ok(_) | Err(KeyError::TooShort { .. }) => ReadError::Key { found: KeyForm::Spki },
        // A certificate would have been found.
        Err(KeyError::WrongForm { found: KeyForm::Certificate, .. }) => ReadError::NotACertificate,
        Err(KeyError::WrongForm { found, .. } | KeyError::Damaged { form: found, .. }) => ReadError::Key { found },
        Err(KeyError::NotBase64 { looks_like_path: true, .. }) => ReadError::LooksLikePath,
        Err(_) => ReadError::NotACertificate,
    }
}

/// The same for bytes.
pub(super) fn name_der(der: &[u8]) -> ReadError {
    name(&Zeroizing::new(STANDARD.encode(der)))
}

/// The certificates among the PEM blocks; `None` where there are no PEM lines.
fn in_text(text: &str) -> Option<Result<Vec<Block>, ReadError>> {
    let mut parts = text.split("-----BEGIN ").skip(1).peekable();
    parts.peek()?;
    let blocks: Vec<_> = parts
        .filter_map(|part| part.split_once("-----"))
        .filter(|(label, _)| matches!(label.trim(), "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE"))
        .map(|(_, rest)| decode(rest.split("-----").next().unwrap_or(rest)))
        // What follows the certificate in a "trusted" block is OpenSSL's own.
        .map(|der| der.map(|der| Zeroizing::new(first_element(&der).unwrap_or(&der).to_vec())))
        .collect();
    Some(if blocks.is_empty() { Err(name(text)) } else { Ok(blocks) })
}

/// Base64 with white space anywhere.
fn decode(base64: &str) -> Option<Zeroizing<Vec<u8>>> {
    keys::decode(&packed(base64)).ok().filter(|bytes| !bytes.is_empty())
}

/// The elements of DER that consists of sequences from its beginning to its end; nothing for anything else.
fn sequences(mut input: &[u8]) -> Vec<Block> {
    let mut found = Vec::new();
    while input.first() == Some(&Tag::Sequence.octet()) {
        let Some(element) = first_element(input) else { return Vec::new() };
        found.push(Some(Zeroizing::new(element.to_vec())));
        input = input.get(element.len()..).unwrap_or_default();
    }
    if input.trim_ascii().is_empty() { found } else { Vec::new() }
}

fn first_element(der: &[u8]) -> Option<&[u8]> {
    SliceReader::new(der).ok()?.tlv_bytes().ok()
}
