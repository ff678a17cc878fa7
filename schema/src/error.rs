//! Error codes, and the violated limits that cause them.

/// The error code that the platform returns for a violated limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkDef<'t> {
    /// The limit: field names from the request down, `items` for the elements of a list, then the limit's keyword, joined by dots:
    /// `message_ids.items.max_length`.
    pub limit: &'t str,
    /// The error code.
    pub code: &'t str,
}

impl LinkDef<'_> {
    /// The placeholder for every limit without its own link.
    pub const ANY: &'static str = "any";
}

/// One error code that the platform documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorDef<'t> {
    /// The code on the wire.
    pub code: &'t str,
    /// The meaning; empty if undocumented.
    pub summary: &'t str,
    /// The remedy; empty if unknown.
    pub fix: &'t str,
    /// The prospect of a retry.
    pub retry: Retry,
    /// The effect of the request.
    pub outcome: Outcome,
}

/// The prospect of a retry after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Retry {
    /// The same request fails again.
    Never,
    /// The same request may succeed later.
    Later,
}

/// The effect of a request that returned an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The request had no effect.
    Failed,
    /// The request may have had its effect; query before repeating it.
    Unknown,
}
