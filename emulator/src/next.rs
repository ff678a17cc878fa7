//! What the sandbox can be told to do with the next call.

use std::time::Duration;

use serde::Deserialize;

/// What to do with the next call, instead of playing it. Several are queued: one for each call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Next {
    /// Answer with this error code, the API's own or a public one, signed as the platform would.
    Error(String),
    /// Answer as usual, but without a signature.
    Unsigned,
    /// Answer as usual, with a signature of another key.
    WronglySigned,
    /// Answer as usual, but change a character after signing.
    Tampered,
    /// Answer with these fields, signed, whether a spec describes the API or not. Nothing is reported afterwards; [`Sandbox::push`](crate::Sandbox::push) does.
    Answer(serde_json::Map<String, serde_json::Value>),
    /// Answer on the gateway with a forged node of the same name before the signed one. It waits for a call on the gateway.
    DuplicateNode,
    /// Answer as usual, so many milliseconds late.
    DelayMs(u64),
    /// Close the connection without an answer.
    Cut,
    /// Close the connection in the middle of the answer.
    CutMidway,
    /// Answer with the bytes of the last answer on the same protocol that was not spoilt. It waits until there is one.
    Replayed,
    /// Answer with a small body of type gzip that inflates to gigabytes.
    GzipBomb,
    /// Answer with a redirect to this address.
    Redirect(String),
    /// Refuse the call as the platform does once the app's certificate has run out. In certificate mode the sandbox also does so by itself, by its clock.
    ExpiredCertificate,
    /// Play the call with a clock that is so many milliseconds ahead, or behind where it is negative.
    ClockSkewMs(i64),
    /// Answer with exactly this.
    Raw {
        /// The HTTP status.
        status: u16,
        /// The header `Content-Type`.
        content_type: String,
        /// The body.
        body: String,
    },
}

impl Next {
    /// [`Next::Error`] with this code.
    #[must_use]
    pub fn error(code: impl Into<String>) -> Self {
        Self::Error(code.into())
    }

    /// [`Next::Answer`] with the members of this JSON object; with none for any other value.
    #[must_use]
    pub fn answer(fields: &serde_json::Value) -> Self {
        Self::Answer(fields.as_object().cloned().unwrap_or_default())
    }

    /// [`Next::DelayMs`] with this time.
    #[must_use]
    pub fn delay(time: Duration) -> Self {
        Self::DelayMs(u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
    }

    /// [`Next::Raw`] with these parts.
    #[must_use]
    pub fn raw(status: u16, content_type: impl Into<String>, body: impl Into<String>) -> Self {
        Self::Raw { status, content_type: content_type.into(), body: body.into() }
    }
}
