//! The product `open_invite`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.open.invite.order.query` | 查询签约申请单状态 | [`OrderQuery`] |

pub mod order_query;

pub use order_query::{OrderQuery, OrderQueryResponse, OrderQueryErrorCode};
