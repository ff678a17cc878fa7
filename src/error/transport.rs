//! Requests and answers that were lost on their way.

use std::fmt;

use super::Redact;

/// Where a request or its answer was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: not a byte of the request was sent.
    Connect,
    /// The time was over before the answer was whole.
    Timeout,
    /// The connection broke after the request may have been sent.
    Interrupted,
    /// The answer is larger than the client takes.
    TooLarge,
    /// A file could not be read as it was announced, so the request broke off before it was whole.
    Upload,
}

/// A request or its answer was lost on its way.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl TransportError {
    /// An error of this kind. `Connect` must be used only where not a byte of the request was sent, `Upload` only where its end was
    /// not: every other kind makes the call's outcome unknown.
    #[must_use]
    pub const fn new(kind: TransportErrorKind) -> Self {
        Self { kind, source: None }
    }

    /// The same with the error behind it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Replaces an error behind it that quotes a secret, such as one in the request's address, by its words without the secret.
    pub(super) fn redact(&mut self, redact: Redact<'_>) {
        let (mut words, mut quotes) = (Vec::new(), false);
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            let text = error.to_string();
            let without = redact(&text);
            quotes |= without.is_some() || redact(&format!("{error:?}")).is_some();
            words.push(without.unwrap_or(text));
            cause = error.source();
        }
        if quotes {
            self.source = Some(words.join(": ").into());
        }
    }

    /// Where it was lost.
    #[must_use]
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the platform; nothing was sent",
            TransportErrorKind::Timeout => "the answer did not come in time",
            TransportErrorKind::Interrupted => "the connection broke before the answer was whole",
            TransportErrorKind::TooLarge => "the answer is larger than the client takes",
            TransportErrorKind::Upload => "a file could not be read, so the request was not sent whole",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| &**error as _)
    }
}
