//! The product `monitor_heartbeat`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `monitor.heartbeat.syn` | 验签接口 | [`Syn`] | call | POST |
//!
//! Described: 2 of 2 fields, 0 limits and rules on requests of which 0 are advisory, 0 enumerations, 0 of 0 error codes.

pub mod syn;

pub use syn::{Syn, SynResponse, SynErrorCode};
