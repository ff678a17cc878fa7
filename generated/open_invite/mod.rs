//! The product `open_invite`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.invite.order.query` | 查询签约申请单状态 | [`OrderQuery`] | call | GET |

pub mod order_query;

pub use order_query::{OrderQuery, OrderQueryResponse, OrderQueryErrorCode};
