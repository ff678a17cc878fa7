//! Records in other people's documents: `#[serde(with = "alipay::record::as_json")]`.
//!
//! Generated structs have no serde implementations, which would cost the compiler more than all else that they do. These two functions
//! stand for them, and write what the wire has: the platform's names, no fields that are not set.
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

use serde::{Deserialize, Deserializer, Serializer, de, ser};
use serde_json::Value as Json;

use super::encode::{self, Written};
use super::{Node, Record, Report, fill};

/// Writes a record.
///
/// # Errors
/// Where it carries a file, which no document can hold; else only those of the serializer.
pub fn serialize<T: Record, S: Serializer>(record: &T, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some((field, _)) = encode::carried(record).next() {
        return Err(ser::Error::custom(format_args!("`{}` is a file, which cannot be written as JSON", field.name)));
    }
    ser::Serialize::serialize(&Written { node: Node::record(record), protocol: None }, serializer)
}

/// Reads a record, with the same looseness that answers are read with. Members that its table does not know are passed over. The format must be one
/// that says what it holds, as JSON does.
///
/// # Errors
/// Where a value does not fit its field, with the path of the field; and those of the deserializer.
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
