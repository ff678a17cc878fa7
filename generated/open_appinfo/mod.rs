//! The product `open_appinfo`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.appinfo.modify` | 应用信息修改接口 | [`Modify`] | call |  |
//! | `alipay.open.appinfo.query` | alipay.open.appinfo.query | [`Query`] | call |  |
//!
//! Described: 2 of 2 fields, 0 limits and rules on requests of which 0 are advisory, 0 enumerations, 0 of 0 error codes.

pub mod modify;
pub mod query;

pub use modify::{Modify, ModifyResponse, ModifyErrorCode};
pub use query::{Query, QueryResponse, QueryErrorCode};
