//! The product `open_invite`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.invite.order.query` | 查询签约申请单状态 | [`OrderQuery`] | call | GET |
//!
//! Described: 7 of 7 fields, 0 limits and rules on requests of which 0 are advisory, 1 enumerations, 2 of 5 error codes.

pub mod order_query;

pub use order_query::{OrderQuery, OrderQueryResponse, OrderQueryErrorCode};
