//! The product `social`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.social.base.contentlib.standardcontent.batchquery` | 内容批量查询接口 | [`BaseContentlibStandardcontentBatchquery`] |

pub mod base_contentlib_standardcontent_batchquery;

pub use base_contentlib_standardcontent_batchquery::{
    BaseContentlibStandardcontentBatchquery,
    BaseContentlibStandardcontentBatchqueryResponse,
    BaseContentlibStandardcontentBatchqueryErrorCode,
};
