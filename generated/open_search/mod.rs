//! The product `open_search`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.search.ability.batchquery` | 搜索运营列表分页查询 | [`AbilityBatchquery`] | call | POST |
//! | `alipay.open.search.appkeyword.apply` | 提报搜索关键词 | [`AppkeywordApply`] | call | POST |
//! | `alipay.open.search.appkeyword.batchquery` | 查询小程序已配置关键词 | [`AppkeywordBatchquery`] | call | GET |
//! | `alipay.open.search.appkeyword.delete` | 删除搜索关键词 | [`AppkeywordDelete`] | call | POST |
//! | `alipay.open.search.appkeyword.querystatus` | 查询小程序搜索关键词的审核工单的状态 | [`AppkeywordQuerystatus`] | call | GET |
//! | `alipay.open.search.appkeywordquota.query` | 查询小程序可配置关键词数 | [`AppkeywordquotaQuery`] | call | GET |
//! | `alipay.open.search.baseorder.modify` | 搜索运营提报基础信息工单 | [`BaseorderModify`] | call | POST |
//! | `alipay.open.search.box.apply` | 申请创建搜索直达配置 | [`BoxApply`] | call | POST |
//! | `alipay.open.search.box.batchquery` | 批量查询搜索直达配置列表 | [`BoxBatchquery`] | call | POST |
//! | `alipay.open.search.box.consult` | 搜索直达创建预校验 | [`BoxConsult`] | call | POST |
//! | `alipay.open.search.box.modify` | 修改搜索直达配置 | [`BoxModify`] | call | POST |
//! | `alipay.open.search.box.offline` | 下架搜索直达 | [`BoxOffline`] | call | POST |
//! | `alipay.open.search.box.online` | 上架搜索直达 | [`BoxOnline`] | call | POST |
//! | `alipay.open.search.box.query` | 查询搜索直达配置详情 | [`BoxQuery`] | call | GET |
//! | `alipay.open.search.boxactivity.apply` | 申请创建搜索直达活动配置 | [`BoxactivityApply`] | call | POST |
//! | `alipay.open.search.boxactivity.query` | 查询搜索直达活动配置详情 | [`BoxactivityQuery`] | call | GET |
//! | `alipay.open.search.orderdetail.query` | 查询搜索服务工单的详细信息 | [`OrderdetailQuery`] | call | POST |
//! | `alipay.open.search.serviceorder.batchquery` | 搜索运营服务查询接口 | [`ServiceorderBatchquery`] | call | POST |
//! | `alipay.open.search.subservicekeyword.apply` | 提报服务关键词 | [`SubservicekeywordApply`] | call | POST |
//! | `alipay.open.search.subservicekeyword.batchquery` | 服务关键词批量查询接口 | [`SubservicekeywordBatchquery`] | call | GET |
//! | `alipay.open.search.subservicekeyword.delete` | 删除服务关键词 | [`SubservicekeywordDelete`] | call | POST |
//! | `alipay.open.search.subservicekeyword.querystatus` | 查询小程序服务关键词的审核工单的状态 | [`SubservicekeywordQuerystatus`] | call | GET |
//!
//! Described: 427 of 427 fields, 32 limits and rules on requests of which 0 are advisory, 40 enumerations, 127 of 143 error codes.

pub mod ability_batchquery;
pub mod appkeyword_apply;
pub mod appkeyword_batchquery;
pub mod appkeyword_delete;
pub mod appkeyword_querystatus;
pub mod appkeywordquota_query;
pub mod baseorder_modify;
pub mod box_apply;
pub mod box_batchquery;
pub mod box_consult;
pub mod box_modify;
pub mod box_offline;
pub mod box_online;
pub mod box_query;
pub mod boxactivity_apply;
pub mod boxactivity_query;
pub mod orderdetail_query;
pub mod serviceorder_batchquery;
pub mod subservicekeyword_apply;
pub mod subservicekeyword_batchquery;
pub mod subservicekeyword_delete;
pub mod subservicekeyword_querystatus;
pub mod types;

pub use ability_batchquery::{
    AbilityBatchquery, AbilityBatchqueryResponse, AbilityBatchqueryErrorCode,
};
pub use appkeyword_apply::{
    AppkeywordApply, AppkeywordApplyResponse, AppkeywordApplyErrorCode,
};
pub use appkeyword_batchquery::{
    AppkeywordBatchquery, AppkeywordBatchqueryResponse, AppkeywordBatchqueryErrorCode,
};
pub use appkeyword_delete::{
    AppkeywordDelete, AppkeywordDeleteResponse, AppkeywordDeleteErrorCode,
};
pub use appkeyword_querystatus::{
    AppkeywordQuerystatus, AppkeywordQuerystatusResponse, AppkeywordQuerystatusErrorCode,
};
pub use appkeywordquota_query::{
    AppkeywordquotaQuery, AppkeywordquotaQueryResponse, AppkeywordquotaQueryErrorCode,
};
pub use baseorder_modify::{
    BaseorderModify, BaseorderModifyResponse, BaseorderModifyErrorCode,
};
pub use box_apply::{BoxApply, BoxApplyResponse, BoxApplyErrorCode};
pub use box_batchquery::{BoxBatchquery, BoxBatchqueryResponse, BoxBatchqueryErrorCode};
pub use box_consult::{BoxConsult, BoxConsultResponse, BoxConsultErrorCode};
pub use box_modify::{BoxModify, BoxModifyResponse, BoxModifyErrorCode};
pub use box_offline::{BoxOffline, BoxOfflineResponse, BoxOfflineErrorCode};
pub use box_online::{BoxOnline, BoxOnlineResponse, BoxOnlineErrorCode};
pub use box_query::{BoxQuery, BoxQueryResponse, BoxQueryErrorCode};
pub use boxactivity_apply::{
    BoxactivityApply, BoxactivityApplyResponse, BoxactivityApplyErrorCode,
};
pub use boxactivity_query::{
    BoxactivityQuery, BoxactivityQueryResponse, BoxactivityQueryErrorCode,
};
pub use orderdetail_query::{
    OrderdetailQuery, OrderdetailQueryResponse, OrderdetailQueryErrorCode,
};
pub use serviceorder_batchquery::{
    ServiceorderBatchquery, ServiceorderBatchqueryResponse,
    ServiceorderBatchqueryErrorCode,
};
pub use subservicekeyword_apply::{
    SubservicekeywordApply, SubservicekeywordApplyResponse,
    SubservicekeywordApplyErrorCode,
};
pub use subservicekeyword_batchquery::{
    SubservicekeywordBatchquery, SubservicekeywordBatchqueryResponse,
    SubservicekeywordBatchqueryErrorCode,
};
pub use subservicekeyword_delete::{
    SubservicekeywordDelete, SubservicekeywordDeleteResponse,
    SubservicekeywordDeleteErrorCode,
};
pub use subservicekeyword_querystatus::{
    SubservicekeywordQuerystatus, SubservicekeywordQuerystatusResponse,
    SubservicekeywordQuerystatusErrorCode,
};
