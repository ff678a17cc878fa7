//! The product `data`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.data.dataservice.bill.downloadurl.query` | 查询对账单下载地址 | [`DataserviceBillDownloadurlQuery`] |

pub mod dataservice_bill_downloadurl_query;

pub use dataservice_bill_downloadurl_query::{
    DataserviceBillDownloadurlQuery, DataserviceBillDownloadurlQueryResponse,
    DataserviceBillDownloadurlQueryErrorCode,
};
