//! The result of checking one value against one limit.

/// A finding, before the walk adds its path and code.
pub(super) struct Finding {
    pub(super) allowed: String,
    pub(super) actual: String,
    /// The predicate of the message, after the value's path: "has 21 items, at most 20 are allowed".
    pub(super) message: String,
}
