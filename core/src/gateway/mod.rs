//! The gateway (V2): one URL, form parameters, JSON in one of them, signatures over sorted parameters.
//!
//! Pure functions from parameters to a request, and from the bytes of a response to a verified node. Nothing here sends.
//! Facts: protocol, part I.

pub(crate) mod clock;
pub(crate) mod codes;
mod page;
mod parameters;
pub(crate) mod response;
mod saved;

pub use clock::{format_timestamp, parse_timestamp};
pub use page::{Escape, form, query_string};
pub use parameters::Parameters;
pub use saved::ResponseNode;

/// The path of the gateway below the base URL.
pub const PATH: &str = "/gateway.do";

/// The path of media files below [`MEDIA`](crate::MEDIA).
pub const MEDIA_PATH: &str = "/chat/multimedia.do";
