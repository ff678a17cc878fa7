//! Headers of HTTP responses.

use http::HeaderMap;

/// Returns the text of a header, or `None` if it is missing, empty or `null`.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let value = headers.get(name)?.to_str().ok()?.trim();
    (!value.is_empty() && value != "null").then_some(value)
}
