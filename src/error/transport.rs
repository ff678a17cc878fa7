//! Requests and answers that were lost on their way.

use std::fmt;

use super::Redact;
use crate::upload::UploadError;

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

/// A request or its answer was lost on its way. The text names the host and the cause, and nothing else of the address: tokens and
/// signatures stand in its query and path.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    host: Option<String>,
    proxy: Option<String>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl TransportError {
    /// An error of this kind. `Connect` must be used only where not a byte of the request was sent, `Upload` only where its end was
    /// not: every other kind makes the call's outcome unknown.
    #[must_use]
    pub const fn new(kind: TransportErrorKind) -> Self {
        Self { kind, host: None, proxy: None, source: None }
    }

    /// The same with the error behind it. [`Display`](fmt::Display) shows the innermost one, without what an address in it has beside its
    /// host.
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

    /// The host that the request was for, with its port where the address has one. The client sets it.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// The same, on the way to this host.
    pub(crate) fn with_host(mut self, host: Option<&str>) -> Self {
        self.host = host.map(ToOwned::to_owned);
        self
    }

    /// The same, on the way through this proxy.
    #[cfg(feature = "http-client")]
    pub(crate) fn through_proxy(mut self, proxy: Option<&str>) -> Self {
        self.proxy = proxy.map(ToOwned::to_owned);
        self
    }

    /// The innermost error, which is the most exact.
    pub(crate) fn cause(&self) -> Option<String> {
        let mut error: &(dyn std::error::Error + 'static) = &**self.source.as_ref()?;
        while let Some(inner) = behind(error).filter(|_| !error.is::<UploadError>()) {
            error = inner;
        }
        // The caller named the file; what came from the network can hold anything.
        let text = if error.is::<UploadError>() { error.to_string() } else { without_addresses(&error.to_string()) };
        Some(text).filter(|text| !text.is_empty())
    }
}

/// The error behind this one. [`std::io::Error`] hides the one that it wraps from `source`.
fn behind<'e>(error: &'e (dyn std::error::Error + 'static)) -> Option<&'e (dyn std::error::Error + 'static)> {
    match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    }
}

/// Host and port of an address, without a name and a password before them.
pub(crate) fn host(uri: &http::Uri) -> Option<String> {
    let authority = uri.authority()?.as_str();
    Some(authority.rsplit('@').next().unwrap_or(authority).to_owned())
}

/// The text with each address in it cut down to scheme and host, and without paths, queries and assigned values.
fn without_addresses(text: &str) -> String {
    let printable = |character: &char| !character.is_control();
    let words: Vec<String> = text.split_whitespace().map(|word| bare(word).chars().filter(printable).collect()).collect();
    words.join(" ")
}

fn bare(word: &str) -> String {
    /// Characters that end a host, or stand around an address.
    const QUOTES: [char; 10] = ['\\', '"', '\'', '`', '<', '>', '(', ')', ',', ';'];
    if let Some((scheme, rest)) = word.split_once("://") {
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default().split(QUOTES).next().unwrap_or_default();
        let host = authority.rsplit('@').next().unwrap_or_default();
        let cut = if host.len() == rest.len() { "" } else { "…" };
        return format!("{scheme}://{host}{cut}");
    }
    let is_path = word.trim_start_matches(QUOTES).starts_with('/') || word.matches('/').count() > 1;
    let end = word.find(['?', '=']).into_iter().chain(word.find('/').filter(|_| is_path)).min();
    end.map_or_else(|| word.to_owned(), |end| format!("{}…", word.get(..end).unwrap_or_default()))
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.host.as_deref().unwrap_or("the platform");
        let proxy = self.proxy.as_deref().map(|proxy| format!(" through the proxy {proxy}")).unwrap_or_default();
        match self.kind {
            TransportErrorKind::Connect => write!(f, "nothing was sent, no connection to {host}{proxy}"),
            TransportErrorKind::Timeout => write!(f, "no response from {host}{proxy} in time"),
            TransportErrorKind::Interrupted => write!(f, "the connection to {host}{proxy} broke before the response was whole"),
            TransportErrorKind::TooLarge => write!(f, "the response from {host}{proxy} is larger than the client takes"),
            TransportErrorKind::Upload => {
                write!(f, "a file could not be read, so the client sent {host}{proxy} no whole request")
            }
        }?;
        self.cause().map_or(Ok(()), |cause| write!(f, ": {cause}"))
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| &**error as _)
    }
}
