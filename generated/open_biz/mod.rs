//! The product `open_biz`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.biz.create` | bizcontent测试12 | [`Create`] | call | POST |
//!
//! Described: 14 of 14 fields, 0 limits and rules on requests of which 0 are advisory, 0 enumerations, 1 of 1 error codes.

pub mod create;

pub use create::{Create, CreateResponse, CreateErrorCode};
