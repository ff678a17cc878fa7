//! The product `alios_open`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alios.open.auto.info.query` | 查询阿里车的车辆信息 | [`AutoInfoQuery`] | call | GET |
//!
//! Described: 8 of 8 fields, 0 limits and rules on requests of which 0 are advisory, 0 enumerations, 3 of 5 error codes.

pub mod auto_info_query;

pub use auto_info_query::{AutoInfoQuery, AutoInfoQueryResponse, AutoInfoQueryErrorCode};
