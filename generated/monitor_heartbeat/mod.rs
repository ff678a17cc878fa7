//! The product `monitor_heartbeat`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `monitor.heartbeat.syn` | 验签接口 | [`Syn`] |

pub mod syn;

pub use syn::{Syn, SynResponse, SynErrorCode};
