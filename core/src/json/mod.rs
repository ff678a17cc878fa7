//! JSON from outside: responses, errors, app results, and JSON inside their texts.
//!
//! This reader differs from serde_json where a response needs it:
//!
//! * A number keeps its characters: `88.80` and `2013112011001004330000121536` lose nothing.
//! * Depth is bounded by [`MAX_DEPTH`], and no input makes the reader recurse. A text that is read as JSON in turn gets what is left of
//!   the bound at its place.
//! * No name of a member has a meaning of its own, whatever features of serde_json the program turns on.
//! * Half a surrogate pair (`"\ud83d"`) is read as U+FFFD and noted, and control characters inside a text are taken as they are.
//! * Each value keeps its place in the text, so a signature is checked over the bytes that were received.
//!
//! Where a name occurs twice in an object, the last member counts, as in the platform's Java SDK. The client rejects a repeated name only at the
//! top level of a gateway response and of an app result, because the signed text is found there by its name.

mod convert;
mod deserializer;
mod document;
mod error;
mod lossy;
mod scan;
#[cfg(test)]
mod tests;
mod text;
mod top_level;

pub(crate) use convert::{number, typed};
pub use document::{Document, List, Object, Value};
pub use error::Error;
pub(crate) use top_level::{first, member, members, unquote};

/// The deepest nesting of lists and objects that is read.
pub const MAX_DEPTH: usize = 128;
