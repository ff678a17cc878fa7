//! The product `data`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.data.bill.accountlog.query` | 支付宝商家账户账务明细查询 | [`BillAccountlogQuery`] |
//! | `alipay.data.dataservice.bill.downloadurl.query` | 查询对账单下载地址 | [`DataserviceBillDownloadurlQuery`] |

pub mod bill_accountlog_query;
pub mod dataservice_bill_downloadurl_query;

pub use bill_accountlog_query::{
    BillAccountlogQuery, BillAccountlogQueryResponse, BillAccountlogQueryErrorCode,
};
pub use dataservice_bill_downloadurl_query::{
    DataserviceBillDownloadurlQuery, DataserviceBillDownloadurlQueryResponse,
    DataserviceBillDownloadurlQueryErrorCode,
};
