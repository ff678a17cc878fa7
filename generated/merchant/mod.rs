//! The product `merchant`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.merchant.anchor.info.query` | 查询主播信息 | [`AnchorInfoQuery`] | call | GET |
//! | `alipay.merchant.image.upload` | 商户上传处理图片 | [`ImageUpload`] | call | POST |
//! | `alipay.merchant.indirect.authorder.close` | 商家认证申请单撤销 | [`IndirectAuthorderClose`] | call | PUT |
//! | `alipay.merchant.indirect.authorder.create` | 商家认证申请单提交 | [`IndirectAuthorderCreate`] | call | POST |
//! | `alipay.merchant.indirect.authorder.querystatus` | 查询商家认证申请单状态 | [`IndirectAuthorderQuerystatus`] | call | POST |
//! | `alipay.merchant.indirect.smidbind.query` | 获取商家认证状态 | [`IndirectSmidbindQuery`] | call | GET |
//! | `alipay.merchant.iot.device.bind` | IoT设备绑定门店 | [`IotDeviceBind`] | call | POST |
//! | `alipay.merchant.iot.device.query` | IoT设备绑定关系查询 | [`IotDeviceQuery`] | call | GET |
//! | `alipay.merchant.iot.device.verify` | IoT设备绑定校验 | [`IotDeviceVerify`] | call | POST |
//! | `alipay.merchant.item.file.upload` | 商品文件上传接口 | [`ItemFileUpload`] | call | POST |
//! | `alipay.merchant.live.channel.query` | 渠道信息查询 | [`LiveChannelQuery`] | call | GET |
//! | `alipay.merchant.live.itemplan.modify` | 支付宝货品推广计划创建 | [`LiveItemplanModify`] | call | POST |
//! | `alipay.merchant.order.sync` | 订单数据同步接口 | [`OrderSync`] | call | POST |
//! | `alipay.merchant.qipan.crowd.batchquery` | 商家人群查询 | [`QipanCrowdBatchquery`] | call |  |
//! | `alipay.merchant.qipan.crowd.create` | 商家用户人群包创建 | [`QipanCrowdCreate`] | call |  |
//! | `alipay.merchant.qipan.crowd.modify` | 修改商家人群 | [`QipanCrowdModify`] | call |  |
//! | `alipay.merchant.qipan.crowd.query` | 查询商家人群 | [`QipanCrowdQuery`] | call |  |
//! | `alipay.merchant.qipan.crowd.spread` | 人群扩展接口 | [`QipanCrowdSpread`] | call |  |
//! | `alipay.merchant.qipan.crowduser.add` | 商家用户人群包中追加用户 | [`QipanCrowduserAdd`] | call |  |
//! | `alipay.merchant.qipan.crowduser.delete` | 商家用户人群包中删除用户 | [`QipanCrowduserDelete`] | call |  |
//! | `alipay.merchant.qipan.greyblackcrowd.create` | 上传创建灰黑产人群 | [`QipanGreyblackcrowdCreate`] | call |  |
//! | `alipay.merchant.qipan.greyblackcrowduser.add` | 灰黑产人群中追加用户 | [`QipanGreyblackcrowduserAdd`] | call |  |
//! | `alipay.merchant.qipan.greyblackcrowduser.delete` | 灰黑产人群中删除用户 | [`QipanGreyblackcrowduserDelete`] | call |  |
//! | `alipay.merchant.qipan.insight.query` | 棋盘开放-人群洞察分析 | [`QipanInsightQuery`] | call |  |
//! | `alipay.merchant.qipan.insightcity.query` | 棋盘开放洞察城市查询接口 | [`QipanInsightcityQuery`] | call |  |
//! | `alipay.merchant.tradecomplain.batchquery` | 查询交易投诉列表 | [`TradecomplainBatchquery`] | call | POST |
//! | `alipay.merchant.tradecomplain.feedback.submit` | 商家处理交易投诉 | [`TradecomplainFeedbackSubmit`] | call | POST |
//! | `alipay.merchant.tradecomplain.query` | 查询单条交易投诉详情 | [`TradecomplainQuery`] | call | GET |
//! | `alipay.merchant.tradecomplain.reply.submit` | 商家留言回复 | [`TradecomplainReplySubmit`] | call | POST |
//! | `alipay.merchant.tradecomplain.supplement.submit` | 商家补充凭证 | [`TradecomplainSupplementSubmit`] | call | POST |
//!
//! Described: 468 of 468 fields, 87 limits and rules on requests of which 2 are advisory, 41 enumerations, 118 of 132 error codes.

pub mod anchor_info_query;
pub mod image_upload;
pub mod indirect_authorder_close;
pub mod indirect_authorder_create;
pub mod indirect_authorder_querystatus;
pub mod indirect_smidbind_query;
pub mod iot_device_bind;
pub mod iot_device_query;
pub mod iot_device_verify;
pub mod item_file_upload;
pub mod live_channel_query;
pub mod live_itemplan_modify;
pub mod order_sync;
pub mod qipan_crowd_batchquery;
pub mod qipan_crowd_create;
pub mod qipan_crowd_modify;
pub mod qipan_crowd_query;
pub mod qipan_crowd_spread;
pub mod qipan_crowduser_add;
pub mod qipan_crowduser_delete;
pub mod qipan_greyblackcrowd_create;
pub mod qipan_greyblackcrowduser_add;
pub mod qipan_greyblackcrowduser_delete;
pub mod qipan_insight_query;
pub mod qipan_insightcity_query;
pub mod tradecomplain_batchquery;
pub mod tradecomplain_feedback_submit;
pub mod tradecomplain_query;
pub mod tradecomplain_reply_submit;
pub mod tradecomplain_supplement_submit;

pub use anchor_info_query::{
    AnchorInfoQuery, AnchorInfoQueryResponse, AnchorInfoQueryErrorCode,
};
pub use image_upload::{ImageUpload, ImageUploadResponse, ImageUploadErrorCode};
pub use indirect_authorder_close::{
    IndirectAuthorderClose, IndirectAuthorderCloseResponse,
    IndirectAuthorderCloseErrorCode,
};
pub use indirect_authorder_create::{
    IndirectAuthorderCreate, IndirectAuthorderCreateResponse,
    IndirectAuthorderCreateErrorCode,
};
pub use indirect_authorder_querystatus::{
    IndirectAuthorderQuerystatus, IndirectAuthorderQuerystatusResponse,
    IndirectAuthorderQuerystatusErrorCode,
};
pub use indirect_smidbind_query::{
    IndirectSmidbindQuery, IndirectSmidbindQueryResponse, IndirectSmidbindQueryErrorCode,
};
pub use iot_device_bind::{IotDeviceBind, IotDeviceBindResponse, IotDeviceBindErrorCode};
pub use iot_device_query::{
    IotDeviceQuery, IotDeviceQueryResponse, IotDeviceQueryErrorCode,
};
pub use iot_device_verify::{
    IotDeviceVerify, IotDeviceVerifyResponse, IotDeviceVerifyErrorCode,
};
pub use item_file_upload::{
    ItemFileUpload, ItemFileUploadResponse, ItemFileUploadErrorCode,
};
pub use live_channel_query::{
    LiveChannelQuery, LiveChannelQueryResponse, LiveChannelQueryErrorCode,
};
pub use live_itemplan_modify::{
    LiveItemplanModify, LiveItemplanModifyResponse, LiveItemplanModifyErrorCode,
};
pub use order_sync::{OrderSync, OrderSyncResponse, OrderSyncErrorCode};
pub use qipan_crowd_batchquery::{
    QipanCrowdBatchquery, QipanCrowdBatchqueryResponse, QipanCrowdBatchqueryErrorCode,
};
pub use qipan_crowd_create::{
    QipanCrowdCreate, QipanCrowdCreateResponse, QipanCrowdCreateErrorCode,
};
pub use qipan_crowd_modify::{
    QipanCrowdModify, QipanCrowdModifyResponse, QipanCrowdModifyErrorCode,
};
pub use qipan_crowd_query::{
    QipanCrowdQuery, QipanCrowdQueryResponse, QipanCrowdQueryErrorCode,
};
pub use qipan_crowd_spread::{
    QipanCrowdSpread, QipanCrowdSpreadResponse, QipanCrowdSpreadErrorCode,
};
pub use qipan_crowduser_add::{
    QipanCrowduserAdd, QipanCrowduserAddResponse, QipanCrowduserAddErrorCode,
};
pub use qipan_crowduser_delete::{
    QipanCrowduserDelete, QipanCrowduserDeleteResponse, QipanCrowduserDeleteErrorCode,
};
pub use qipan_greyblackcrowd_create::{
    QipanGreyblackcrowdCreate, QipanGreyblackcrowdCreateResponse,
    QipanGreyblackcrowdCreateErrorCode,
};
pub use qipan_greyblackcrowduser_add::{
    QipanGreyblackcrowduserAdd, QipanGreyblackcrowduserAddResponse,
    QipanGreyblackcrowduserAddErrorCode,
};
pub use qipan_greyblackcrowduser_delete::{
    QipanGreyblackcrowduserDelete, QipanGreyblackcrowduserDeleteResponse,
    QipanGreyblackcrowduserDeleteErrorCode,
};
pub use qipan_insight_query::{
    QipanInsightQuery, QipanInsightQueryResponse, QipanInsightQueryErrorCode,
};
pub use qipan_insightcity_query::{
    QipanInsightcityQuery, QipanInsightcityQueryResponse, QipanInsightcityQueryErrorCode,
};
pub use tradecomplain_batchquery::{
    TradecomplainBatchquery, TradecomplainBatchqueryResponse,
    TradecomplainBatchqueryErrorCode,
};
pub use tradecomplain_feedback_submit::{
    TradecomplainFeedbackSubmit, TradecomplainFeedbackSubmitResponse,
    TradecomplainFeedbackSubmitErrorCode,
};
pub use tradecomplain_query::{
    TradecomplainQuery, TradecomplainQueryResponse, TradecomplainQueryErrorCode,
};
pub use tradecomplain_reply_submit::{
    TradecomplainReplySubmit, TradecomplainReplySubmitResponse,
    TradecomplainReplySubmitErrorCode,
};
pub use tradecomplain_supplement_submit::{
    TradecomplainSupplementSubmit, TradecomplainSupplementSubmitResponse,
    TradecomplainSupplementSubmitErrorCode,
};
