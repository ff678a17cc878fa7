//! Error codes: lookup by their text on the wire.

use std::fmt;

/// The error codes of one API, or of the platform, as an enum.
pub trait ErrorCode: Copy + PartialEq + fmt::Debug + Send + Sync + 'static {
    /// All listed codes, each with its text on the wire.
    const CODES: &'static [(&'static str, Self)];
    /// The variant for unlisted codes. The error that contains it also keeps the code's text.
    const UNKNOWN: Self;

    /// Returns the code with this text on the wire. If there is no exact match, ignores the prefix `isv.`, `aop.` or `isp.`.
    /// The prefix names the part of the platform that reports the code, and the platform uses it inconsistently.
    #[must_use]
    fn from_code(text: &str) -> Self {
        find(Self::CODES, text, |(wire, _)| wire).map_or(Self::UNKNOWN, |(_, code)| *code)
    }

    /// Returns the code's text on the wire, or `None` for an unlisted code.
    #[must_use]
    fn as_str(self) -> Option<&'static str> {
        Self::CODES.iter().find(|(_, code)| *code == self).map(|(wire, _)| *wire)
    }
}

/// Finds a code in a list. Error enums and remedies share this rule.
pub(crate) fn find<'l, T>(list: &'l [T], code: &str, wire: impl Fn(&T) -> &str) -> Option<&'l T> {
    if code.is_empty() {
        return None;
    }
    let exact = list.iter().find(|entry| wire(entry) == code);
    exact.or_else(|| list.iter().find(|entry| without_prefix(wire(entry)) == without_prefix(code)))
}

/// Implements `Debug` of all error code enums: prints the text on the wire, which is the text to search logs for.
#[doc(hidden)]
pub fn debug_code<C: ErrorCode>(code: C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(code.as_str().unwrap_or("Unknown"))
}

/// Removes the prefix that names a part of the platform. REST omits this prefix.
pub(crate) fn without_prefix(code: &str) -> &str {
    ["isv.", "aop.", "isp."].iter().find_map(|prefix| code.strip_prefix(prefix)).unwrap_or(code)
}
