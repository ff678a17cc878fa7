//! The request target: path and query, escaped according to RFC 3986.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters except the unreserved ones of RFC 3986.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An error for a path parameter without a value, or with a value that would change the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError(String);

impl PathError {
    /// Returns the name of the parameter.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the path parameter `{}` is empty, `.` or `..`; set another value", self.0)
    }
}

impl std::error::Error for PathError {}

/// Returns the request target for a path template, its parameters and the query, exactly as it is signed and sent.
///
/// # Errors
/// [`PathError`] for a path parameter without a value, and for the values `.` and `..`, which would change the path.
pub fn request_target<N: AsRef<str>>(template: &str, path: &[(N, String)], query: &[(N, String)]) -> Result<String, PathError> {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let value = path.iter().find(|(key, _)| key.as_ref() == name).map(|(_, value)| value.as_str());
        let value = value.filter(|value| !matches!(*value, "" | "." | "..")).ok_or_else(|| PathError(name.to_owned()))?;
        out.push_str(before);
        out.extend(utf8_percent_encode(value, UNRESERVED));
        rest = after;
    }
    out.push_str(rest);
    for (index, (name, value)) in query.iter().enumerate() {
        out.push(if index == 0 { '?' } else { '&' });
        out.extend(utf8_percent_encode(name.as_ref(), UNRESERVED));
        out.push('=');
        out.extend(utf8_percent_encode(value, UNRESERVED));
    }
    Ok(out)
}
