//! The product `social`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.social.base.contentlib.standardcontent.batchquery` | 内容批量查询接口 | [`BaseContentlibStandardcontentBatchquery`] | call | POST |
//!
//! Described: 27 of 27 fields, 1 limits and rules on requests of which 0 are advisory, 6 enumerations, 3 of 6 error codes.

pub mod base_contentlib_standardcontent_batchquery;

pub use base_contentlib_standardcontent_batchquery::{
    BaseContentlibStandardcontentBatchquery,
    BaseContentlibStandardcontentBatchqueryResponse,
    BaseContentlibStandardcontentBatchqueryErrorCode,
};
