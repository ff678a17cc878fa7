//! Requests and responses that were lost in transit.

use std::fmt;

use super::Redact;
use crate::upload::UploadError;

/// The stage at which a request or its response was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection; not a byte of the request was sent.
    Connect,
    /// The timeout expired before the response was complete.
    Timeout,
    /// The connection broke after at least part of the request may have been sent.
    Interrupted,
    /// The response exceeds the client's size limit.
    TooLarge,
    /// A file could not be read at its declared length, so the request was cut off.
    Upload,
}

/// A request or response that was lost in transit. The message names the host and the cause, but no other part of the address: its
/// query and path contain tokens and signatures.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `nothing was sent: no connection to` | The name cannot be resolved, a firewall blocks the port, or the TLS handshake failed; the message ends with the reason. | Test the address from this machine, or set a [`proxy`](crate::ClientBuilder::proxy): the client reads no environment variables. |
/// | `in time` | The platform or the network is slow. | Raise the [`timeout`](crate::ClientBuilder::timeout). |
/// | `broke before the response was whole` | A proxy, a load balancer or the network closed the connection. | Query the result: see [`OutcomeUnknown`](super::OutcomeUnknown). |
/// | `exceeds the client's size limit` | The response is larger than expected. | Raise [`max_response_bytes`](crate::ClientBuilder::max_response_bytes). |
/// | `a file could not be read` | The file changed, or its declared length is wrong. | See [`UploadError`]. |
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    host: Option<String>,
    proxy: Option<String>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl TransportError {
    /// Creates an error of this kind. Use `Connect` only if no byte of the request was sent, and `Upload` only if its end was not sent.
    /// Every other kind makes the call's outcome unknown.
    #[must_use]
    pub const fn new(kind: TransportErrorKind) -> Self {
        Self { kind, host: None, proxy: None, source: None }
    }

    /// Sets the underlying error. [`Display`](fmt::Display) shows the innermost one, and reduces addresses in it to their hosts.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Replaces an underlying error that quotes a secret, such as one in the request's address, with its message without the secret.
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

    /// Returns the stage at which the request or response was lost.
    #[must_use]
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns the host of the request, with its port if the address has one. The client sets it.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// Sets the host of the request.
    pub(crate) fn with_host(mut self, host: Option<&str>) -> Self {
        self.host = host.map(ToOwned::to_owned);
        self
    }

    /// Sets the proxy of the request.
    #[cfg(feature = "http-client")]
    pub(crate) fn through_proxy(mut self, proxy: Option<&str>) -> Self {
        self.proxy = proxy.map(ToOwned::to_owned);
        self
    }

    /// Returns the message of the innermost error, which is the most precise.
    pub(crate) fn cause(&self) -> Option<String> {
        let mut error: &(dyn std::error::Error + 'static) = &**self.source.as_ref()?;
        while let Some(inner) = behind(error).filter(|_| !error.is::<UploadError>()) {
            error = inner;
        }
        // The caller chose the file name, but messages from the network can contain anything.
        let text = if error.is::<UploadError>() { error.to_string() } else { without_addresses(&error.to_string()) };
        Some(text).filter(|text| !text.is_empty())
    }
}

/// Returns the underlying error. [`std::io::Error`] hides the error that it wraps from `source`.
fn behind<'e>(error: &'e (dyn std::error::Error + 'static)) -> Option<&'e (dyn std::error::Error + 'static)> {
    match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    }
}

/// Returns host and port of an address, without user name and password.
pub(crate) fn host(uri: &http::Uri) -> Option<String> {
    let authority = uri.authority()?.as_str();
    Some(authority.rsplit('@').next().unwrap_or(authority).to_owned())
}

/// Characters that surround names and values.
const QUOTES: [char; 14] = ['\\', '"', '\'', '`', '<', '>', '(', ')', '[', ']', '{', '}', ',', ';'];

/// Shortens each address in a text to scheme and host. Removes paths, queries, assigned values and credentials.
fn without_addresses(text: &str) -> String {
    let printable = |character: &char| !character.is_control();
    let (mut words, mut hidden, mut last) = (Vec::new(), 0_usize, "");
    for word in text.split_whitespace() {
        if hidden > 0 && !matches!(word, ":" | "=") {
            // An authentication scheme such as `Bearer` may precede the credentials.
            hidden = if is_scheme(word) { 1 } else { hidden - 1 };
            words.push("…".to_owned());
        } else {
            let is_name = ends_in_credential(word) || (matches!(word, ":" | "=") && is_credential(name_at_end(last)));
            hidden = hidden.max(usize::from(is_name || is_scheme(word)));
            words.push(bare(word).chars().filter(printable).collect());
        }
        last = word;
    }
    words.join(" ")
}

/// Returns true if the word is an authentication scheme, alone or after a header name, so that credentials follow.
fn is_scheme(word: &str) -> bool {
    let word = word.rsplit([':', '=']).next().unwrap_or_default().trim_matches(QUOTES);
    ["bearer", "basic", "digest", "negotiate", "ntlm"].iter().any(|scheme| scheme.eq_ignore_ascii_case(word))
}

/// Returns true if the word ends with the name of a credential and a separator, so that its value follows.
fn ends_in_credential(word: &str) -> bool {
    let word = word.trim_end_matches(QUOTES);
    word.strip_suffix([':', '=']).is_some_and(|name| is_credential(name_at_end(name)))
}

/// Returns the name at the end of a text, such as `app_auth_token` in `{"app_auth_token"`.
fn name_at_end(text: &str) -> &str {
    let text = text.trim_end_matches(QUOTES);
    let is_of_name = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '.');
    text.rsplit(|character| !is_of_name(character)).next().unwrap_or_default()
}

/// Returns true if a value with this name is secret.
fn is_credential(name: &str) -> bool {
    const PARTS: [&str; 11] = [
        "token",
        "secret",
        "passw",
        "pwd",
        "authorization",
        "authcode",
        "credential",
        "cookie",
        "session",
        "signature",
        "apikey",
    ];
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    PARTS.iter().any(|part| name.contains(part)) || ["sign", "key"].iter().any(|end| name.ends_with(end))
}

fn bare(word: &str) -> String {
    if let Some((before, rest)) = word.split_once("://") {
        let scheme = before.len() - before.chars().rev().take_while(|c| c.is_ascii_alphanumeric() || "+-.".contains(*c)).count();
        let (before, scheme) = before.split_at(scheme);
        let before = if before.is_empty() { String::new() } else { bare(before) };
        // Brackets enclose an IPv6 address.
        let ends = |character: char| "/?#".contains(character) || (QUOTES.contains(&character) && !"[]".contains(character));
        let authority = rest.split(ends).next().unwrap_or_default();
        let host = without_password(authority.rsplit('@').next().unwrap_or_default());
        let cut = if host.len() == rest.len() { "" } else { "…" };
        return format!("{before}{scheme}://{host}{cut}");
    }
    let word = match word.rsplit_once('@') {
        // User name and password of a proxy, or a mailbox. An assigned value in them makes the boundary uncertain.
        Some((user, _)) if user.contains(['?', '=']) => return "…".to_owned(),
        Some((_, host)) => host,
        None => word,
    };
    let is_path = word.trim_start_matches(QUOTES).starts_with('/') || word.matches('/').count() > 1;
    let value = word.match_indices(':').find(|(at, _)| is_credential(name_at_end(word.get(..*at).unwrap_or_default())));
    let value = value.map(|(at, _)| at + 1).filter(|at| word.len() > *at);
    let escaped = word.to_ascii_lowercase().find("%3d");
    let ends = [word.find(['?', '=']), word.find('/').filter(|_| is_path), value, escaped];
    let end = ends.into_iter().flatten().min();
    end.map_or_else(|| word.to_owned(), |end| format!("{}…", word.get(..end).unwrap_or_default()))
}

/// Returns a host and its port. A port that is not a number may be a password, cut at a slash.
fn without_password(host: &str) -> &str {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    match host.rsplit_once(':') {
        Some((before, port)) if !is_port(port) && !before.starts_with('[') => "",
        _ => host,
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.host.as_deref().unwrap_or("the platform");
        let proxy = self.proxy.as_deref().map(|proxy| format!(" through the proxy {proxy}")).unwrap_or_default();
        match self.kind {
            TransportErrorKind::Connect => write!(f, "nothing was sent: no connection to {host}{proxy}"),
            TransportErrorKind::Timeout => write!(f, "no response from {host}{proxy} in time"),
            TransportErrorKind::Interrupted => write!(f, "the connection to {host}{proxy} broke before the response was whole"),
            TransportErrorKind::TooLarge => write!(f, "the response from {host}{proxy} exceeds the client's size limit"),
            TransportErrorKind::Upload => {
                write!(f, "a file could not be read, so the request to {host}{proxy} is incomplete")
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
