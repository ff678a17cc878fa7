//! Violations of limits.

use std::fmt;

/// A limit that a request violates.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Violation {
    /// The path of the value in the request, such as `message_ids[3]`; empty for the request itself.
    pub path: String,
    /// The limit's path in the spec, such as `message_ids.items.max_length`, as used by overrides.
    pub limit: String,
    /// The allowed value, such as `64`.
    pub allowed: String,
    /// The actual value, such as `65`. For lengths and counts this is the number, never the text. For a number out of range and for
    /// an unlisted value, it is the value.
    pub actual: String,
    /// The platform's error code for such a request, if the spec lists one.
    pub code: Option<String>,
    /// True if the limit's source is old or the only one. [`LimitPolicy::Enforce`](super::LimitPolicy::Enforce) sends the request nevertheless.
    pub advisory: bool,
    /// The location of the limit, such as `spec/open_public/message.query.yaml:16`. `catalogue` for a method without a spec file.
    pub source: String,
    /// The message for humans.
    pub message: String,
}

impl Violation {
    /// Returns the limit's word in the spec, such as `max_length`.
    #[must_use]
    pub fn word(&self) -> &str {
        self.limit.rsplit('.').next().unwrap_or_default()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if self.advisory {
            f.write_str(" (advisory)")?;
        }
        match &self.code {
            Some(code) => write!(f, " ({code}; {})", self.source),
            None => write!(f, " ({})", self.source),
        }
    }
}

/// All violations of a request, in the order of the spec file; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// Wraps the violations. Returns `None` for an empty list.
    #[must_use]
    pub fn new(violations: Vec<Violation>) -> Option<Self> {
        if violations.is_empty() { None } else { Some(Self(violations)) }
    }

    /// Iterates over the violations.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// Returns the violations as a slice.
    #[must_use]
    pub fn as_slice(&self) -> &[Violation] {
        &self.0
    }

    /// Returns the platform's error codes for the violations that the spec lists.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|violation| violation.code.as_deref())
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}
