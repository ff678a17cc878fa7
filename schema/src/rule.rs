//! Rules between the fields of one record.

/// A rule between the fields of one record. It names fields as on the wire.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rule<'t> {
    /// Exactly one of these fields is present.
    ExactlyOne(&'t [&'t str]),
    /// At least one of these fields is present.
    AtLeastOne(&'t [&'t str]),
    /// At most one of these fields is present.
    AtMostOne(&'t [&'t str]),
    /// If a field has a value, other fields are present.
    When {
        /// The field that decides.
        field: &'t str,
        /// The value for which the rule applies.
        equals: &'t str,
        /// The fields that are then required.
        require: &'t [&'t str],
    },
}

/// One rule and its line in the spec file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RuleDef<'t> {
    /// The rule.
    pub rule: Rule<'t>,
    /// The line in the spec file, from 1.
    pub line: u32,
}
