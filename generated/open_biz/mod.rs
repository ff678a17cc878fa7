//! The product `open_biz`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.open.biz.create` | bizcontent测试12 | [`Create`] |

pub mod create;

pub use create::{Create, CreateResponse, CreateErrorCode};
