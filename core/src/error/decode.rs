//! Responses in an unexpected format.

use std::fmt;

use super::{Redact, redact_text};
use crate::json;

/// The number of bytes of a response that an error keeps and shows: enough to distinguish HTML from truncated JSON.
const KEPT: usize = 2048;
const SHOWN: usize = 120;

/// A response in an unexpected format. The error keeps its start, and shows it unless it is JSON: an HTML page explains the
/// failure, but truncated JSON may contain tokens.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `it begins:` | A proxy or a firewall returned an HTML page. | Check the proxy and the base URL. |
/// | `the response has neither a member` | The response belongs to another API, or the base URL is not the platform's. | Check the base URL, and the name of a raw call. |
/// | `(HTTP` | The status is not 200 and the body is not an error of the platform. | [`status`](Self::status) and [`body`](Self::body) contain the response. |
pub struct DecodeError {
    what: String,
    status: Option<u16>,
    body: String,
    source: Option<json::Error>,
}

impl DecodeError {
    pub(crate) fn malformed(what: &str, body: &str, source: json::Error) -> Self {
        Self { what: what.to_owned(), status: None, body: start_of(body), source: Some(source) }
    }

    pub(crate) fn missing_node(node: &str, body: &str) -> Self {
        let what = format!("the response has neither a member `{node}` nor `error_response`");
        Self { what, status: None, body: start_of(body), source: None }
    }

    pub(crate) fn unexpected(what: &str, body: &str) -> Self {
        Self { what: what.to_owned(), status: None, body: start_of(body), source: None }
    }

    pub(crate) const fn at_status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Removes secrets from the kept part of the response.
    pub(super) fn redact(&mut self, redact: Redact<'_>) {
        redact_text(&mut self.what, redact);
        redact_text(&mut self.body, redact);
        // The parser's message may quote the response.
        self.source.take_if(|source| redact(&source.to_string()).is_some());
    }

    /// Returns the HTTP status of the response.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        self.status
    }

    /// Returns up to the first 2,048 bytes of the response as text, unverified.
    #[must_use]
    pub fn body(&self) -> &str {
        &self.body
    }
}

fn start_of(body: &str) -> String {
    cut(body, KEPT).to_owned()
}

fn cut(text: &str, at: usize) -> &str {
    let end = (0..=at.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    end.and_then(|end| text.get(..end)).unwrap_or_default()
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if let Some(status) = self.status {
            write!(f, " (HTTP {status})")?;
        }
        if self.body.is_empty() || self.body.trim_start().starts_with(['{', '[', '"']) {
            return Ok(());
        }
        let shown = cut(&self.body, SHOWN);
        let more = if shown.len() < self.body.len() { "…" } else { "" };
        write!(f, "; it begins: {}{more}", shown.escape_debug())
    }
}

/// Prints only the length of the response.
impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("what", &self.what)
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("source", &self.source)
            .finish()
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}
