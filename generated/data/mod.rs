//! The product `data`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.data.bill.accountbookereceipt.apply` | 申请子账本电子回单(incubating) | [`BillAccountbookereceiptApply`] | call | POST |
//! | `alipay.data.bill.accountbookereceipt.query` | 查询子账本电子回单状态(incubating) | [`BillAccountbookereceiptQuery`] | call | GET |
//! | `alipay.data.bill.accountlog.query` | 支付宝商家账户账务明细查询 | [`BillAccountlogQuery`] | call | GET |
//! | `alipay.data.bill.bail.query` | 支付宝商家账户保证金查询 | [`BillBailQuery`] | call | GET |
//! | `alipay.data.bill.balance.query` | 支付宝商家账户当前余额查询 | [`BillBalanceQuery`] | call | GET |
//! | `alipay.data.bill.balancehis.query` | 支付宝商家账户历史余额查询 | [`BillBalancehisQuery`] | call | GET |
//! | `alipay.data.bill.bizfundagent.query` | ISV代理商户资金业务账单查询 | [`BillBizfundagentQuery`] | call | GET |
//! | `alipay.data.bill.buy.query` | 支付宝商家账户买入交易查询 | [`BillBuyQuery`] | call | GET |
//! | `alipay.data.bill.ereceipt.apply` | 申请电子回单(incubating) | [`BillEreceiptApply`] | call | POST |
//! | `alipay.data.bill.ereceipt.query` | 查询电子回单状态(incubating) | [`BillEreceiptQuery`] | call | GET |
//! | `alipay.data.bill.ereceiptagent.apply` | ISV代理商户申请电子回单 | [`BillEreceiptagentApply`] | call | POST |
//! | `alipay.data.bill.sell.query` | 支付宝商家账户卖出交易查询 | [`BillSellQuery`] | call | GET |
//! | `alipay.data.bill.transfer.query` | 支付宝商家账户充值，转账，提现查询 | [`BillTransferQuery`] | call | GET |
//! | `alipay.data.bill.transferaccountbook.query` | 子账本充提转账单查询(incubating) | [`BillTransferaccountbookQuery`] | call | GET |
//! | `alipay.data.dataservice.ad.agentreportdata.query` | 广告代理商投放数据查询 | [`DataserviceAdAgentreportdataQuery`] | call |  |
//! | `alipay.data.dataservice.ad.consumehistory.query` | 消费明细查询接口 | [`DataserviceAdConsumehistoryQuery`] | call |  |
//! | `alipay.data.dataservice.ad.conversion.upload` | 转化数据回传 | [`DataserviceAdConversionUpload`] | call | POST |
//! | `alipay.data.dataservice.ad.data.query` | 广告投放数据查询 | [`DataserviceAdDataQuery`] | call |  |
//! | `alipay.data.dataservice.ad.promotepage.batchquery` | 自建推广页列表批量查询 | [`DataserviceAdPromotepageBatchquery`] | call | GET |
//! | `alipay.data.dataservice.ad.promotepage.download` | 自建推广页留资数据查询 | [`DataserviceAdPromotepageDownload`] | call | GET |
//! | `alipay.data.dataservice.ad.reportdata.query` | 广告投放数据通用查询 | [`DataserviceAdReportdataQuery`] | call |  |
//! | `alipay.data.dataservice.bill.downloadurl.query` | 查询对账单下载地址 | [`DataserviceBillDownloadurlQuery`] | call | GET |
//! | `alipay.data.dataservice.product.landinginfo.createormodify` | 商品落地页信息创建或更新 | [`DataserviceProductLandinginfoCreateormodify`] | call |  |
//! | `alipay.data.dataservice.product.landinginfo.query` | 商品落地页信息查询 | [`DataserviceProductLandinginfoQuery`] | call |  |
//! | `alipay.data.dataservice.xlight.task.query` | 任务广告完成状态查询接口 | [`DataserviceXlightTaskQuery`] | call |  |
//!
//! Described: 507 of 507 fields, 72 limits and rules on requests of which 1 are advisory, 35 enumerations, 90 of 91 error codes.

pub mod bill_accountbookereceipt_apply;
pub mod bill_accountbookereceipt_query;
pub mod bill_accountlog_query;
pub mod bill_bail_query;
pub mod bill_balance_query;
pub mod bill_balancehis_query;
pub mod bill_bizfundagent_query;
pub mod bill_buy_query;
pub mod bill_ereceipt_apply;
pub mod bill_ereceipt_query;
pub mod bill_ereceiptagent_apply;
pub mod bill_sell_query;
pub mod bill_transfer_query;
pub mod bill_transferaccountbook_query;
pub mod dataservice_ad_agentreportdata_query;
pub mod dataservice_ad_consumehistory_query;
pub mod dataservice_ad_conversion_upload;
pub mod dataservice_ad_data_query;
pub mod dataservice_ad_promotepage_batchquery;
pub mod dataservice_ad_promotepage_download;
pub mod dataservice_ad_reportdata_query;
pub mod dataservice_bill_downloadurl_query;
pub mod dataservice_product_landinginfo_createormodify;
pub mod dataservice_product_landinginfo_query;
pub mod dataservice_xlight_task_query;
pub mod types;

pub use bill_accountbookereceipt_apply::{
    BillAccountbookereceiptApply, BillAccountbookereceiptApplyResponse,
    BillAccountbookereceiptApplyErrorCode,
};
pub use bill_accountbookereceipt_query::{
    BillAccountbookereceiptQuery, BillAccountbookereceiptQueryResponse,
    BillAccountbookereceiptQueryErrorCode,
};
pub use bill_accountlog_query::{
    BillAccountlogQuery, BillAccountlogQueryResponse, BillAccountlogQueryErrorCode,
};
pub use bill_bail_query::{BillBailQuery, BillBailQueryResponse, BillBailQueryErrorCode};
pub use bill_balance_query::{
    BillBalanceQuery, BillBalanceQueryResponse, BillBalanceQueryErrorCode,
};
pub use bill_balancehis_query::{
    BillBalancehisQuery, BillBalancehisQueryResponse, BillBalancehisQueryErrorCode,
};
pub use bill_bizfundagent_query::{
    BillBizfundagentQuery, BillBizfundagentQueryResponse, BillBizfundagentQueryErrorCode,
};
pub use bill_buy_query::{BillBuyQuery, BillBuyQueryResponse, BillBuyQueryErrorCode};
pub use bill_ereceipt_apply::{
    BillEreceiptApply, BillEreceiptApplyResponse, BillEreceiptApplyErrorCode,
};
pub use bill_ereceipt_query::{
    BillEreceiptQuery, BillEreceiptQueryResponse, BillEreceiptQueryErrorCode,
};
pub use bill_ereceiptagent_apply::{
    BillEreceiptagentApply, BillEreceiptagentApplyResponse,
    BillEreceiptagentApplyErrorCode,
};
pub use bill_sell_query::{BillSellQuery, BillSellQueryResponse, BillSellQueryErrorCode};
pub use bill_transfer_query::{
    BillTransferQuery, BillTransferQueryResponse, BillTransferQueryErrorCode,
};
pub use bill_transferaccountbook_query::{
    BillTransferaccountbookQuery, BillTransferaccountbookQueryResponse,
    BillTransferaccountbookQueryErrorCode,
};
pub use dataservice_ad_agentreportdata_query::{
    DataserviceAdAgentreportdataQuery, DataserviceAdAgentreportdataQueryResponse,
    DataserviceAdAgentreportdataQueryErrorCode,
};
pub use dataservice_ad_consumehistory_query::{
    DataserviceAdConsumehistoryQuery, DataserviceAdConsumehistoryQueryResponse,
    DataserviceAdConsumehistoryQueryErrorCode,
};
pub use dataservice_ad_conversion_upload::{
    DataserviceAdConversionUpload, DataserviceAdConversionUploadResponse,
    DataserviceAdConversionUploadErrorCode,
};
pub use dataservice_ad_data_query::{
    DataserviceAdDataQuery, DataserviceAdDataQueryResponse,
    DataserviceAdDataQueryErrorCode,
};
pub use dataservice_ad_promotepage_batchquery::{
    DataserviceAdPromotepageBatchquery, DataserviceAdPromotepageBatchqueryResponse,
    DataserviceAdPromotepageBatchqueryErrorCode,
};
pub use dataservice_ad_promotepage_download::{
    DataserviceAdPromotepageDownload, DataserviceAdPromotepageDownloadResponse,
    DataserviceAdPromotepageDownloadErrorCode,
};
pub use dataservice_ad_reportdata_query::{
    DataserviceAdReportdataQuery, DataserviceAdReportdataQueryResponse,
    DataserviceAdReportdataQueryErrorCode,
};
pub use dataservice_bill_downloadurl_query::{
    DataserviceBillDownloadurlQuery, DataserviceBillDownloadurlQueryResponse,
    DataserviceBillDownloadurlQueryErrorCode,
};
pub use dataservice_product_landinginfo_createormodify::{
    DataserviceProductLandinginfoCreateormodify,
    DataserviceProductLandinginfoCreateormodifyResponse,
    DataserviceProductLandinginfoCreateormodifyErrorCode,
};
pub use dataservice_product_landinginfo_query::{
    DataserviceProductLandinginfoQuery, DataserviceProductLandinginfoQueryResponse,
    DataserviceProductLandinginfoQueryErrorCode,
};
pub use dataservice_xlight_task_query::{
    DataserviceXlightTaskQuery, DataserviceXlightTaskQueryResponse,
    DataserviceXlightTaskQueryErrorCode,
};
