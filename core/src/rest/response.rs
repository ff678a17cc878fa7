//! Responses on REST: the signature over the timestamp and the nonce in the headers and the body as received.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

use super::header;
use crate::error::SignatureError;
use crate::headers::text;
use crate::sign::{SignType, Verifier};

/// Returns the text that the signature of a response covers: timestamp, nonce and body, each followed by a line feed.
#[must_use]
pub fn content_to_verify(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    let mut content = Vec::with_capacity(timestamp.len() + nonce.len() + body.len() + 3);
    for part in [timestamp.as_bytes(), nonce.as_bytes(), body] {
        content.extend_from_slice(part);
        content.push(b'\n');
    }
    content
}

/// Returns true if the response is signed. Unsigned errors have no signature header, or one with the value `null`.
pub(crate) fn is_signed(headers: &HeaderMap) -> bool {
    text(headers, header::SIGNATURE).is_some()
}

/// Verifies the signature of a response.
pub(crate) fn verify(verifier: &Verifier, sign_type: SignType, headers: &HeaderMap, body: &[u8]) -> Result<(), SignatureError> {
    let signature = text(headers, header::SIGNATURE).ok_or(SignatureError::Unsigned)?;
    let timestamp = text(headers, header::TIMESTAMP).unwrap_or_default();
    let nonce = text(headers, header::NONCE).unwrap_or_default();
    let content = content_to_verify(timestamp, nonce, body);
    if verifier.verify(sign_type, &content, signature) { Ok(()) } else { Err(SignatureError::Mismatch) }
}

/// Checks the signed timestamp of the response. Rejects a missing or invalid one, because such a response could be a replay.
pub(crate) fn check_age(headers: &HeaderMap, now: SystemTime, max_age: Duration) -> Result<(), SignatureError> {
    let timestamp = text(headers, header::TIMESTAMP).unwrap_or_default();
    let signed = timestamp.parse().ok().and_then(|ms| UNIX_EPOCH.checked_add(Duration::from_millis(ms)));
    let off = signed.map(|signed| now.duration_since(signed).unwrap_or_else(|ahead| ahead.duration()));
    let is_recent = max_age == Duration::MAX || off.is_some_and(|off| off <= max_age);
    if is_recent { Ok(()) } else { Err(SignatureError::Stale(timestamp.chars().take(32).collect())) }
}
