//! What is reported about a broken limit.

use std::fmt;

/// One limit that a request breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where the value stands in the request, such as `message_ids[3]`; empty for the request itself.
    pub path: String,
    /// The limit's path in the spec, such as `message_ids.items.max_length`: what an override names.
    pub limit: String,
    /// What is allowed, such as `64`.
    pub allowed: String,
    /// What the request has, such as `65`: for lengths and counts the number, never the text; for a number out of range and for a
    /// value that is not listed, the value.
    pub actual: String,
    /// The code that the server answers to such a request, where the spec knows it.
    pub code: Option<String>,
    /// The source of the limit is old or alone: [`Policy::Enforce`](super::Policy::Enforce) sends the request nevertheless.
    pub advisory: bool,
    /// Where the limit is stated, such as `spec/open_public/message.query.yaml:16`.
    pub source: String,
    /// What is wrong, as a sentence for people.
    pub message: String,
}

impl Violation {
    /// The limit's word in the spec, such as `max_length`.
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

/// Every limit that a request breaks, in the order of the spec file; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// The violations, unless there are none.
    #[must_use]
    pub fn new(violations: Vec<Violation>) -> Option<Self> {
        if violations.is_empty() { None } else { Some(Self(violations)) }
    }

    /// The violations one by one.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// The violations as a slice.
    #[must_use]
    pub fn as_slice(&self) -> &[Violation] {
        &self.0
    }

    /// The server's codes for them, where the spec knows them.
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
