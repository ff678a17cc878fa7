//! A parser for JSON from outside: responses, errors, app results, and JSON inside their strings.
//!
//! It differs from serde_json where responses need it:
//!
//! * A number keeps its characters: `88.80` and `2013112011001004330000121536` lose nothing.
//! * [`MAX_DEPTH`] bounds the nesting depth, and the parser never recurses. JSON inside a string may use the depth that remains at
//!   its place.
//! * No member name is special, regardless of the serde_json features that the program enables.
//! * An unpaired surrogate (`"\ud83d"`) becomes U+FFFD and is noted. Control characters inside a string are accepted.
//! * Each value keeps its position in the text, so that signatures are verified over the received bytes.
//!
//! If a name repeats in an object, the last member counts, as in the platform's Java SDK. The client rejects a repeated name only at the
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

/// The maximum nesting depth of lists and objects.
pub const MAX_DEPTH: usize = 128;
