//! Error codes: how a text on the wire finds its entry.

use std::fmt;

/// The error codes of one API, or of the platform, as an enum.
pub trait ErrorCode: Copy + PartialEq + fmt::Debug + Send + Sync + 'static {
    /// Every listed code with its text on the wire.
    const CODES: &'static [(&'static str, Self)];
    /// What stands for a code that is not listed; its text is kept beside it in the error.
    const UNKNOWN: Self;

    /// The code with this text on the wire: exactly, else without the prefix `isv.`, `aop.` or `isp.`, which says which part of
    /// the platform it comes from and is used loosely.
    #[must_use]
    fn from_wire(text: &str) -> Self {
        find(Self::CODES, text, |(wire, _)| wire).map_or(Self::UNKNOWN, |(_, code)| *code)
    }

    /// The code's text on the wire; `None` for a code that is not listed.
    #[must_use]
    fn wire(self) -> Option<&'static str> {
        Self::CODES.iter().find(|(_, code)| *code == self).map(|(wire, _)| *wire)
    }
}

/// The entry of a code in a list: the one rule for types and for remedies.
pub(crate) fn find<'l, T>(list: &'l [T], code: &str, wire: impl Fn(&T) -> &str) -> Option<&'l T> {
    if code.is_empty() {
        return None;
    }
    let exact = list.iter().find(|entry| wire(entry) == code);
    exact.or_else(|| list.iter().find(|entry| without_prefix(wire(entry)) == without_prefix(code)))
}

/// What `Debug` of every enum of error codes calls: the text on the wire, which is what logs are searched for.
#[doc(hidden)]
pub fn debug_code<C: ErrorCode>(code: C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(code.wire().unwrap_or("Unknown"))
}

/// A code without the prefix that says which part of the platform it comes from; REST leaves it out.
pub(crate) fn without_prefix(code: &str) -> &str {
    ["isv.", "aop.", "isp."].iter().find_map(|prefix| code.strip_prefix(prefix)).unwrap_or(code)
}
