//! The product `alios_open`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alios.open.auto.info.query` | 查询阿里车的车辆信息 | [`AutoInfoQuery`] | call | GET |

pub mod auto_info_query;

pub use auto_info_query::{AutoInfoQuery, AutoInfoQueryResponse, AutoInfoQueryErrorCode};
