//! The product `social`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.social.base.contentlib.standardcontent.batchquery` | 内容批量查询接口 | [`BaseContentlibStandardcontentBatchquery`] | call | POST |

pub mod base_contentlib_standardcontent_batchquery;

pub use base_contentlib_standardcontent_batchquery::{
    BaseContentlibStandardcontentBatchquery,
    BaseContentlibStandardcontentBatchqueryResponse,
    BaseContentlibStandardcontentBatchqueryErrorCode,
};
