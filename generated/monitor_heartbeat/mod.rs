//! The product `monitor_heartbeat`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `monitor.heartbeat.syn` | 验签接口 | [`Syn`] | call | POST |

pub mod syn;

pub use syn::{Syn, SynResponse, SynErrorCode};
