//! The product `security`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.security.risk.complaint.file.upload` | 投诉处理附件图片上传接口 | [`RiskComplaintFileUpload`] | call |  |
//! | `alipay.security.risk.complaint.info.batchquery` | 查询消费者投诉列表 | [`RiskComplaintInfoBatchquery`] | call |  |
//! | `alipay.security.risk.complaint.info.query` | 查询消费者投诉详情 | [`RiskComplaintInfoQuery`] | call |  |
//! | `alipay.security.risk.complaint.process.finish` | 处理消费者投诉 | [`RiskComplaintProcessFinish`] | call |  |
//! | `alipay.security.risk.content.detect` | 小程序内容风险检测服务 | [`RiskContentDetect`] | call |  |
//! | `alipay.security.risk.content.sync.detect` | 内容风险同步识别对外开放接口 | [`RiskContentSyncDetect`] | call |  |
//! | `alipay.security.risk.customerrisk.send` | 商户数据同步 | [`RiskCustomerriskSend`] | call | POST |
//! | `alipay.security.risk.detect` | alipay.security.risk.detect | [`RiskDetect`] | call |  |
//! | `alipay.security.risk.industry.farming.query` | 行业风险识别刷单 | [`RiskIndustryFarmingQuery`] | call |  |
//! | `alipay.security.risk.industry.nsf.query` | 行业风险识别先享后付违约 | [`RiskIndustryNsfQuery`] | call |  |
//! | `alipay.security.risk.industry.scalper.query` | 行业风险识别黄牛 | [`RiskIndustryScalperQuery`] | call |  |
//! | `alipay.security.risk.marketing.awarding.query` | 营销风险识别 | [`RiskMarketingAwardingQuery`] | call |  |
//! | `alipay.security.risk.marketing.purchase.query` | 营销风险识别抢购 | [`RiskMarketingPurchaseQuery`] | call |  |
//! | `alipay.security.risk.verifyidentity.miniapp.confirm` | 小程序核验服务结果确认接口 | [`RiskVerifyidentityMiniappConfirm`] | call | POST |
//!
//! Described: 371 of 371 fields, 14 limits and rules on requests of which 1 are advisory, 20 enumerations, 3 of 6 error codes.

pub mod risk_complaint_file_upload;
pub mod risk_complaint_info_batchquery;
pub mod risk_complaint_info_query;
pub mod risk_complaint_process_finish;
pub mod risk_content_detect;
pub mod risk_content_sync_detect;
pub mod risk_customerrisk_send;
pub mod risk_detect;
pub mod risk_industry_farming_query;
pub mod risk_industry_nsf_query;
pub mod risk_industry_scalper_query;
pub mod risk_marketing_awarding_query;
pub mod risk_marketing_purchase_query;
pub mod risk_verifyidentity_miniapp_confirm;

pub use risk_complaint_file_upload::{
    RiskComplaintFileUpload, RiskComplaintFileUploadResponse,
    RiskComplaintFileUploadErrorCode,
};
pub use risk_complaint_info_batchquery::{
    RiskComplaintInfoBatchquery, RiskComplaintInfoBatchqueryResponse,
    RiskComplaintInfoBatchqueryErrorCode,
};
pub use risk_complaint_info_query::{
    RiskComplaintInfoQuery, RiskComplaintInfoQueryResponse,
    RiskComplaintInfoQueryErrorCode,
};
pub use risk_complaint_process_finish::{
    RiskComplaintProcessFinish, RiskComplaintProcessFinishResponse,
    RiskComplaintProcessFinishErrorCode,
};
pub use risk_content_detect::{
    RiskContentDetect, RiskContentDetectResponse, RiskContentDetectErrorCode,
};
pub use risk_content_sync_detect::{
    RiskContentSyncDetect, RiskContentSyncDetectResponse, RiskContentSyncDetectErrorCode,
};
pub use risk_customerrisk_send::{
    RiskCustomerriskSend, RiskCustomerriskSendResponse, RiskCustomerriskSendErrorCode,
};
pub use risk_detect::{RiskDetect, RiskDetectResponse, RiskDetectErrorCode};
pub use risk_industry_farming_query::{
    RiskIndustryFarmingQuery, RiskIndustryFarmingQueryResponse,
    RiskIndustryFarmingQueryErrorCode,
};
pub use risk_industry_nsf_query::{
    RiskIndustryNsfQuery, RiskIndustryNsfQueryResponse, RiskIndustryNsfQueryErrorCode,
};
pub use risk_industry_scalper_query::{
    RiskIndustryScalperQuery, RiskIndustryScalperQueryResponse,
    RiskIndustryScalperQueryErrorCode,
};
pub use risk_marketing_awarding_query::{
    RiskMarketingAwardingQuery, RiskMarketingAwardingQueryResponse,
    RiskMarketingAwardingQueryErrorCode,
};
pub use risk_marketing_purchase_query::{
    RiskMarketingPurchaseQuery, RiskMarketingPurchaseQueryResponse,
    RiskMarketingPurchaseQueryErrorCode,
};
pub use risk_verifyidentity_miniapp_confirm::{
    RiskVerifyidentityMiniappConfirm, RiskVerifyidentityMiniappConfirmResponse,
    RiskVerifyidentityMiniappConfirmErrorCode,
};
