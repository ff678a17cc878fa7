//! Reactions of stubs.

use std::time::Duration;

/// The reaction of a [`Stub`](crate::Stub) to a call, in place of the usual response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reaction {
    /// Respond with this error code, the API's own or a public one, signed as the platform would.
    Error(String),
    /// Respond as usual, but without a signature.
    Unsigned,
    /// Respond as usual, but sign with another key.
    WronglySigned,
    /// Respond as usual, but change one character after signing.
    Tampered,
    /// Respond with these fields, signed, even if no spec describes the API. The spec's example notification is not sent afterwards;
    /// use [`Emulator::push`](crate::Emulator::push).
    Response(serde_json::Map<String, serde_json::Value>),
    /// Respond on the gateway with a forged node of the same name before the signed one. Waits for a call on the gateway.
    DuplicateNode,
    /// Respond as usual after a delay of this many milliseconds.
    DelayMs(u64),
    /// Close the connection without a response.
    Cut,
    /// Close the connection in the middle of the response.
    CutMidway,
    /// Repeat the bytes of the last response without a fault on the same protocol. Waits until there is one.
    Replayed,
    /// Respond with a small gzip body that inflates to gigabytes.
    GzipBomb,
    /// Respond with a redirect to this address.
    Redirect(String),
    /// Reject the call as the platform does after the app's certificate has expired.
    /// In certificate mode the emulator also does so without a stub, by its clock.
    ExpiredCertificate,
    /// Respond with a clock shifted by this many milliseconds: ahead if positive, behind if negative.
    ClockSkewMs(i64),
    /// Respond with exactly this status, content type and body.
    Raw {
        /// The HTTP status.
        status: u16,
        /// The `Content-Type` header.
        content_type: String,
        /// The body.
        body: String,
    },
}

impl Reaction {
    /// Creates a [`Reaction::Error`] with this code.
    #[must_use]
    pub fn error(code: impl Into<String>) -> Self {
        Self::Error(code.into())
    }

    /// Creates a [`Reaction::Response`] with the members of this JSON object, or with none if the value is not an object.
    #[must_use]
    pub fn response(fields: &serde_json::Value) -> Self {
        Self::Response(fields.as_object().cloned().unwrap_or_default())
    }

    /// Creates a [`Reaction::DelayMs`] from a duration.
    #[must_use]
    pub fn delay(time: Duration) -> Self {
        Self::DelayMs(u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
    }

    /// Creates a [`Reaction::Raw`] from its parts.
    #[must_use]
    pub fn raw(status: u16, content_type: impl Into<String>, body: impl Into<String>) -> Self {
        Self::Raw { status, content_type: content_type.into(), body: body.into() }
    }
}
