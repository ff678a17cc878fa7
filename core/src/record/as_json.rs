//! Serde support for records inside other documents: `#[serde(with = "alipay::record::as_json")]`.
//!
//! With the feature `serde`, generated structs implement the traits of serde by these two functions. Without it, the functions replace the
//! traits: derived impls would cost more compile time than all other code of the structs. The functions use the wire format: the platform's field names, and only the fields that are set.
//!
//! ```
//! use alipay::open_public::MessageQuery;
//!
//! #[derive(serde::Serialize, serde::Deserialize)]
//! struct Job {
//!     attempts: u32,
//!     #[serde(with = "alipay::record::as_json")]
//!     request: MessageQuery,
//! }
//!
//! let job = Job { attempts: 1, request: MessageQuery::new().message_ids(["m1", "m2"]) };
//! let text = serde_json::to_string(&job)?;
//! assert_eq!(text, r#"{"attempts":1,"request":{"message_ids":["m1","m2"]}}"#);
//! assert_eq!(serde_json::from_str::<Job>(&text)?.request, job.request);
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde_core::{Deserialize, Deserializer, Serializer, de, ser};
use serde_json::Value as Json;

use super::encode::{self, Written};
use super::{Node, Record, Report, fill};

/// Serializes a record.
///
/// # Errors
/// Returns an error if the record contains a file, which no document can hold. Otherwise returns only errors of the serializer.
pub fn serialize<T: Record, S: Serializer>(record: &T, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some((field, _)) = encode::carried(record).next() {
        return Err(ser::Error::custom(format_args!("`{}` is a file, which cannot be written as JSON", field.name)));
    }
    ser::Serialize::serialize(&Written { node: Node::record(record), protocol: None }, serializer)
}

/// Deserializes a record, with the same tolerance as for responses. Ignores members that are missing in the record's table.
/// The format must be self-describing, such as JSON.
///
/// # Errors
/// Returns an error with the field's path if a value does not fit its field. Passes on errors of the deserializer.
pub fn deserialize<'de, T: Record + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let document = Json::deserialize(deserializer)?;
    let (mut record, mut report) = (T::default(), Report::default());
    fill::fill(&mut record, Node::json(&document), &mut report);
    match report.into_mismatches().first() {
        None => Ok(record),
        Some(first) if first.path.is_empty() => {
            Err(de::Error::custom(format_args!("expected {}, found {}", first.expected, first.found)))
        }
        Some(first) => {
            Err(de::Error::custom(format_args!("`{}`: expected {}, found {}", first.path, first.expected, first.found)))
        }
    }
}
