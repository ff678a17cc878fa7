//! The product `open_biz`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.biz.create` | bizcontent测试12 | [`Create`] | call | POST |

pub mod create;

pub use create::{Create, CreateResponse, CreateErrorCode};
