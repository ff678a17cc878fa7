//! The product `open_violation`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.violation.violationdetail.query` | 违规记录详情查询 | [`ViolationdetailQuery`] | call | GET |
//! | `alipay.open.violation.violationevent.batchquery` | 违规记录列表查询 | [`ViolationeventBatchquery`] | call | POST |
//!
//! Described: 40 of 40 fields, 0 limits and rules on requests of which 0 are advisory, 4 enumerations, 6 of 6 error codes.

pub mod violationdetail_query;
pub mod violationevent_batchquery;

pub use violationdetail_query::{
    ViolationdetailQuery, ViolationdetailQueryResponse, ViolationdetailQueryErrorCode,
};
pub use violationevent_batchquery::{
    ViolationeventBatchquery, ViolationeventBatchqueryResponse,
    ViolationeventBatchqueryErrorCode,
};
