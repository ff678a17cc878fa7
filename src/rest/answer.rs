//! Answers on REST: the signature over the headers' timestamp and nonce and the body as received.

use http::HeaderMap;

use super::header;
use crate::error::SignatureError;
use crate::sign::{SignType, Verifier};

/// What the signature of an answer covers: timestamp, nonce and body, each with a line end.
#[must_use]
pub fn content_to_verify(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    let mut content = Vec::with_capacity(timestamp.len() + nonce.len() + body.len() + 3);
    for part in [timestamp.as_bytes(), nonce.as_bytes(), body] {
        content.extend_from_slice(part);
        content.push(b'\n');
    }
    content
}

/// Whether the answer carries a signature. Unsigned errors come without the header or with the text `null` in it.
pub(crate) fn is_signed(headers: &HeaderMap) -> bool {
    text(headers, header::SIGNATURE).is_some()
}

/// Checks the signature of an answer.
pub(crate) fn verify(verifier: &Verifier, sign_type: SignType, headers: &HeaderMap, body: &[u8]) -> Result<(), SignatureError> {
    let signature = text(headers, header::SIGNATURE).ok_or(SignatureError::Unsigned)?;
    let timestamp = text(headers, header::TIMESTAMP).unwrap_or_default();
    let nonce = text(headers, header::NONCE).unwrap_or_default();
    let content = content_to_verify(timestamp, nonce, body);
    if verifier.verify(sign_type, &content, signature) { Ok(()) } else { Err(SignatureError::Mismatch) }
}

/// A header's text; `None` where it is missing, empty or `null`.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let value = headers.get(name)?.to_str().ok()?.trim();
    (!value.is_empty() && value != "null").then_some(value)
}
