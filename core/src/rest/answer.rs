//! Answers on REST: the signature over the headers' timestamp and nonce and the body as received.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

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

/// Checks when the answer was signed, which the signature covers. What does not say so in milliseconds could be of any time.
pub(crate) fn check_age(headers: &HeaderMap, now: SystemTime, most: Duration) -> Result<(), SignatureError> {
    let timestamp = text(headers, header::TIMESTAMP).unwrap_or_default();
    let signed = timestamp.parse().ok().and_then(|ms| UNIX_EPOCH.checked_add(Duration::from_millis(ms)));
    let off = signed.map(|signed| now.duration_since(signed).unwrap_or_else(|ahead| ahead.duration()));
    let fresh = most == Duration::MAX || off.is_some_and(|off| off <= most);
    if fresh { Ok(()) } else { Err(SignatureError::Stale(timestamp.chars().take(32).collect())) }
}

/// A header's text; `None` where it is missing, empty or `null`.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let value = headers.get(name)?.to_str().ok()?.trim();
    (!value.is_empty() && value != "null").then_some(value)
}
