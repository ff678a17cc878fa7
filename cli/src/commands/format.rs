//! The output format that several commands have in common.

use clap::ValueEnum;

/// The format of a report.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Text for readers.
    Text,
    /// A JSON object.
    Json,
}

impl Format {
    /// Returns true for JSON.
    pub(super) const fn is_json(self) -> bool {
        matches!(self, Self::Json)
    }
}
