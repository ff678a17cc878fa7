//! The product `marketing`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.marketing.activity.app.batchquery` | 查询活动可用小程序 | [`ActivityAppBatchquery`] | call | GET |
//! | `alipay.marketing.activity.batchquery` | 条件查询活动列表 | [`ActivityBatchquery`] | call | POST |
//! | `alipay.marketing.activity.consult` | 活动领取咨询接口 | [`ActivityConsult`] | call | POST |
//! | `alipay.marketing.activity.delivery.create` | 创建推广计划 | [`ActivityDeliveryCreate`] | call | POST |
//! | `alipay.marketing.activity.delivery.query` | 查询推广计划 | [`ActivityDeliveryQuery`] | call | POST |
//! | `alipay.marketing.activity.delivery.stop` | 停止推广计划 | [`ActivityDeliveryStop`] | call | PATCH |
//! | `alipay.marketing.activity.deliverychannel.query` | 查询可推广渠道 | [`ActivityDeliverychannelQuery`] | call | POST |
//! | `alipay.marketing.activity.goods.batchquery` | 查询活动适用商品 | [`ActivityGoodsBatchquery`] | call | GET |
//! | `alipay.marketing.activity.merchant.batchquery` | 查询活动可用商户 | [`ActivityMerchantBatchquery`] | call | GET |
//! | `alipay.marketing.activity.ordervoucher.append` | 修改商家券活动发券数量上限 | [`ActivityOrdervoucherAppend`] | call | PATCH |
//! | `alipay.marketing.activity.ordervoucher.associate` | 关联订单信息 | [`ActivityOrdervoucherAssociate`] | call | POST |
//! | `alipay.marketing.activity.ordervoucher.codecount` | 统计商家券券码数量 | [`ActivityOrdervoucherCodecount`] | call | GET |
//! | `alipay.marketing.activity.ordervoucher.codedeposit` | 同步商家券券码 | [`ActivityOrdervoucherCodedeposit`] | call | POST |
//! | `alipay.marketing.activity.ordervoucher.create` | 创建商家券活动 | [`ActivityOrdervoucherCreate`] | call | POST |
//! | `alipay.marketing.activity.ordervoucher.disassociate` | 取消关联订单信息 | [`ActivityOrdervoucherDisassociate`] | call | POST |
//! | `alipay.marketing.activity.ordervoucher.modify` | 修改商家券活动基本信息 | [`ActivityOrdervoucherModify`] | call | PATCH |
//! | `alipay.marketing.activity.ordervoucher.query` | 查询商家券活动 | [`ActivityOrdervoucherQuery`] | call | GET |
//! | `alipay.marketing.activity.ordervoucher.refund` | 取消券核销状态 | [`ActivityOrdervoucherRefund`] | call | POST |
//! | `alipay.marketing.activity.ordervoucher.stop` | 停止商家券活动 | [`ActivityOrdervoucherStop`] | call | PATCH |
//! | `alipay.marketing.activity.ordervoucher.use` | 同步券核销状态 | [`ActivityOrdervoucherUse`] | call | POST |
//! | `alipay.marketing.activity.query` | 查询活动详情 | [`ActivityQuery`] | call | GET |
//! | `alipay.marketing.activity.shop.batchquery` | 查询活动可用门店 | [`ActivityShopBatchquery`] | call | GET |
//! | `alipay.marketing.activity.user.batchqueryvoucher` | 条件查询用户券 | [`ActivityUserBatchqueryvoucher`] | call | GET |
//! | `alipay.marketing.activity.user.queryvoucher` | 查询用户券详情 | [`ActivityUserQueryvoucher`] | call | GET |
//! | `alipay.marketing.activity.voucher.append` | 追加支付券预算 | [`ActivityVoucherAppend`] | call | POST |
//! | `alipay.marketing.activity.voucher.create` | 创建支付券 | [`ActivityVoucherCreate`] | call | POST |
//! | `alipay.marketing.activity.voucher.modify` | 修改支付券基本信息 | [`ActivityVoucherModify`] | call | POST |
//! | `alipay.marketing.activity.voucher.publish` | 激活支付券 | [`ActivityVoucherPublish`] | call | POST |
//! | `alipay.marketing.activity.voucher.query` | 查询支付券详情 | [`ActivityVoucherQuery`] | call | GET |
//! | `alipay.marketing.activity.voucher.send` | 发放支付券 | [`ActivityVoucherSend`] | call | POST |
//! | `alipay.marketing.activity.voucher.stop` | 停止支付券 | [`ActivityVoucherStop`] | call | POST |
//! | `alipay.marketing.activity.voucherpackage.batchquery` | 券包批量查询 | [`ActivityVoucherpackageBatchquery`] | call | POST |
//! | `alipay.marketing.activity.voucherpackage.consult` | 券包购买咨询 | [`ActivityVoucherpackageConsult`] | call | POST |
//! | `alipay.marketing.activity.voucherpackage.query` | 券包详情查询 | [`ActivityVoucherpackageQuery`] | call | GET |
//! | `alipay.marketing.campaign.cash.create` | 创建现金活动 | [`CampaignCashCreate`] | call | POST |
//! | `alipay.marketing.campaign.cash.detail.query` | 现金活动详情查询 | [`CampaignCashDetailQuery`] | call | GET |
//! | `alipay.marketing.campaign.cash.list.query` | 现金活动列表查询 | [`CampaignCashListQuery`] | call | GET |
//! | `alipay.marketing.campaign.cash.status.modify` | 更改现金活动状态 | [`CampaignCashStatusModify`] | call | POST |
//! | `alipay.marketing.campaign.cash.trigger` | 触发现金红包活动 | [`CampaignCashTrigger`] | call | POST |
//! | `alipay.marketing.campaign.order.voucher.consult` | 订单优惠前置咨询 | [`CampaignOrderVoucherConsult`] | call | POST |
//! | `alipay.marketing.card.activateform.query` | 查询用户提交的会员卡表单信息 | [`CardActivateformQuery`] | call | GET |
//! | `alipay.marketing.card.activateurl.apply` | 获取会员卡领卡投放链接 | [`CardActivateurlApply`] | call | POST |
//! | `alipay.marketing.card.benefit.create` | 会员卡模板外部权益创建 | [`CardBenefitCreate`] | call | POST |
//! | `alipay.marketing.card.benefit.delete` | 会员卡模板外部权益删除 | [`CardBenefitDelete`] | call | DELETE |
//! | `alipay.marketing.card.benefit.modify` | 会员卡模板外部权益修改 | [`CardBenefitModify`] | call | POST |
//! | `alipay.marketing.card.benefit.query` | 会员卡模板外部权益查询 | [`CardBenefitQuery`] | call | GET |
//! | `alipay.marketing.card.consume.sync` | 会员卡消费记录同步 | [`CardConsumeSync`] | call | POST |
//! | `alipay.marketing.card.delete` | 会员卡删卡 | [`CardDelete`] | call | DELETE |
//! | `alipay.marketing.card.formtemplate.set` | 会员卡开卡表单模板配置 | [`CardFormtemplateSet`] | call | POST |
//! | `alipay.marketing.card.message.notify` | 会员卡消息通知 | [`CardMessageNotify`] | call | POST |
//! | `alipay.marketing.card.open` | 会员卡开卡 | [`CardOpen`] | call | POST |
//! | `alipay.marketing.card.query` | 会员卡查询 | [`CardQuery`] | call | POST |
//! | `alipay.marketing.card.template.batchquery` | 会员卡模板批量查询 | [`CardTemplateBatchquery`] | call | POST |
//! | `alipay.marketing.card.template.create` | 会员卡模板创建 | [`CardTemplateCreate`] | call | POST |
//! | `alipay.marketing.card.template.modify` | 会员卡模板修改 | [`CardTemplateModify`] | call | POST |
//! | `alipay.marketing.card.template.query` | 会员卡模板查询接口 | [`CardTemplateQuery`] | call | GET |
//! | `alipay.marketing.card.update` | 会员卡更新 | [`CardUpdate`] | call | POST |
//! | `alipay.marketing.material.create` | 创建支付宝素材 | [`MaterialCreate`] | call | POST |
//! | `alipay.marketing.material.image.upload` | 营销图片资源上传接口 | [`MaterialImageUpload`] | call | POST |
//! | `alipay.marketing.qipan.crowdtag.query` | alipay.marketing.qipan.crowdtag.query | [`QipanCrowdtagQuery`] | call |  |
//! | `alipay.marketing.qipan.crowdwithtag.create` | 根据棋盘标签创建人群 | [`QipanCrowdwithtagCreate`] | call |  |
//! | `alipay.marketing.qipan.crowdwithtag.query` | 标签圈选预估人群规模 | [`QipanCrowdwithtagQuery`] | call |  |
//! | `alipay.marketing.qipan.tag.query` | 棋盘标签圈选值查询 | [`QipanTagQuery`] | call |  |
//! | `alipay.marketing.qipan.tagbase.batchquery` | alipay.marketing.qipan.tagbase.batchquery | [`QipanTagbaseBatchquery`] | call |  |
//! | `alipay.marketing.recruit.enroll.close` | 下线报名 | [`RecruitEnrollClose`] | call | POST |
//! | `alipay.marketing.recruit.enroll.create` | 招商报名提交 | [`RecruitEnrollCreate`] | call | POST |
//! | `alipay.marketing.recruit.enroll.query` | 报名详情查询 | [`RecruitEnrollQuery`] | call | GET |
//! | `alipay.marketing.recruit.plan.query` | 招商方案详情查询 | [`RecruitPlanQuery`] | call | POST |
//! | `alipay.marketing.recruit.planlist.query` | 查询可报名的方案列表 | [`RecruitPlanlistQuery`] | call | POST |
//!
//! Described: 1514 of 1514 fields, 263 limits and rules on requests of which 42 are advisory, 94 enumerations, 262 of 285 error codes.

pub mod activity_app_batchquery;
pub mod activity_batchquery;
pub mod activity_consult;
pub mod activity_delivery_create;
pub mod activity_delivery_query;
pub mod activity_delivery_stop;
pub mod activity_deliverychannel_query;
pub mod activity_goods_batchquery;
pub mod activity_merchant_batchquery;
pub mod activity_ordervoucher_append;
pub mod activity_ordervoucher_associate;
pub mod activity_ordervoucher_codecount;
pub mod activity_ordervoucher_codedeposit;
pub mod activity_ordervoucher_create;
pub mod activity_ordervoucher_disassociate;
pub mod activity_ordervoucher_modify;
pub mod activity_ordervoucher_query;
pub mod activity_ordervoucher_refund;
pub mod activity_ordervoucher_stop;
pub mod activity_ordervoucher_use;
pub mod activity_query;
pub mod activity_shop_batchquery;
pub mod activity_user_batchqueryvoucher;
pub mod activity_user_queryvoucher;
pub mod activity_voucher_append;
pub mod activity_voucher_create;
pub mod activity_voucher_modify;
pub mod activity_voucher_publish;
pub mod activity_voucher_query;
pub mod activity_voucher_send;
pub mod activity_voucher_stop;
pub mod activity_voucherpackage_batchquery;
pub mod activity_voucherpackage_consult;
pub mod activity_voucherpackage_query;
pub mod campaign_cash_create;
pub mod campaign_cash_detail_query;
pub mod campaign_cash_list_query;
pub mod campaign_cash_status_modify;
pub mod campaign_cash_trigger;
pub mod campaign_order_voucher_consult;
pub mod card_activateform_query;
pub mod card_activateurl_apply;
pub mod card_benefit_create;
pub mod card_benefit_delete;
pub mod card_benefit_modify;
pub mod card_benefit_query;
pub mod card_consume_sync;
pub mod card_delete;
pub mod card_formtemplate_set;
pub mod card_message_notify;
pub mod card_open;
pub mod card_query;
pub mod card_template_batchquery;
pub mod card_template_create;
pub mod card_template_modify;
pub mod card_template_query;
pub mod card_update;
pub mod material_create;
pub mod material_image_upload;
pub mod qipan_crowdtag_query;
pub mod qipan_crowdwithtag_create;
pub mod qipan_crowdwithtag_query;
pub mod qipan_tag_query;
pub mod qipan_tagbase_batchquery;
pub mod recruit_enroll_close;
pub mod recruit_enroll_create;
pub mod recruit_enroll_query;
pub mod recruit_plan_query;
pub mod recruit_planlist_query;
pub mod types;

pub use activity_app_batchquery::{
    ActivityAppBatchquery, ActivityAppBatchqueryResponse, ActivityAppBatchqueryErrorCode,
};
pub use activity_batchquery::{
    ActivityBatchquery, ActivityBatchqueryResponse, ActivityBatchqueryErrorCode,
};
pub use activity_consult::{
    ActivityConsult, ActivityConsultResponse, ActivityConsultErrorCode,
};
pub use activity_delivery_create::{
    ActivityDeliveryCreate, ActivityDeliveryCreateResponse,
    ActivityDeliveryCreateErrorCode,
};
pub use activity_delivery_query::{
    ActivityDeliveryQuery, ActivityDeliveryQueryResponse, ActivityDeliveryQueryErrorCode,
};
pub use activity_delivery_stop::{
    ActivityDeliveryStop, ActivityDeliveryStopResponse, ActivityDeliveryStopErrorCode,
};
pub use activity_deliverychannel_query::{
    ActivityDeliverychannelQuery, ActivityDeliverychannelQueryResponse,
    ActivityDeliverychannelQueryErrorCode,
};
pub use activity_goods_batchquery::{
    ActivityGoodsBatchquery, ActivityGoodsBatchqueryResponse,
    ActivityGoodsBatchqueryErrorCode,
};
pub use activity_merchant_batchquery::{
    ActivityMerchantBatchquery, ActivityMerchantBatchqueryResponse,
    ActivityMerchantBatchqueryErrorCode,
};
pub use activity_ordervoucher_append::{
    ActivityOrdervoucherAppend, ActivityOrdervoucherAppendResponse,
    ActivityOrdervoucherAppendErrorCode,
};
pub use activity_ordervoucher_associate::{
    ActivityOrdervoucherAssociate, ActivityOrdervoucherAssociateResponse,
    ActivityOrdervoucherAssociateErrorCode,
};
pub use activity_ordervoucher_codecount::{
    ActivityOrdervoucherCodecount, ActivityOrdervoucherCodecountResponse,
    ActivityOrdervoucherCodecountErrorCode,
};
pub use activity_ordervoucher_codedeposit::{
    ActivityOrdervoucherCodedeposit, ActivityOrdervoucherCodedepositResponse,
    ActivityOrdervoucherCodedepositErrorCode,
};
pub use activity_ordervoucher_create::{
    ActivityOrdervoucherCreate, ActivityOrdervoucherCreateResponse,
    ActivityOrdervoucherCreateErrorCode,
};
pub use activity_ordervoucher_disassociate::{
    ActivityOrdervoucherDisassociate, ActivityOrdervoucherDisassociateResponse,
    ActivityOrdervoucherDisassociateErrorCode,
};
pub use activity_ordervoucher_modify::{
    ActivityOrdervoucherModify, ActivityOrdervoucherModifyResponse,
    ActivityOrdervoucherModifyErrorCode,
};
pub use activity_ordervoucher_query::{
    ActivityOrdervoucherQuery, ActivityOrdervoucherQueryResponse,
    ActivityOrdervoucherQueryErrorCode,
};
pub use activity_ordervoucher_refund::{
    ActivityOrdervoucherRefund, ActivityOrdervoucherRefundResponse,
    ActivityOrdervoucherRefundErrorCode,
};
pub use activity_ordervoucher_stop::{
    ActivityOrdervoucherStop, ActivityOrdervoucherStopResponse,
    ActivityOrdervoucherStopErrorCode,
};
pub use activity_ordervoucher_use::{
    ActivityOrdervoucherUse, ActivityOrdervoucherUseResponse,
    ActivityOrdervoucherUseErrorCode,
};
pub use activity_query::{ActivityQuery, ActivityQueryResponse, ActivityQueryErrorCode};
pub use activity_shop_batchquery::{
    ActivityShopBatchquery, ActivityShopBatchqueryResponse,
    ActivityShopBatchqueryErrorCode,
};
pub use activity_user_batchqueryvoucher::{
    ActivityUserBatchqueryvoucher, ActivityUserBatchqueryvoucherResponse,
    ActivityUserBatchqueryvoucherErrorCode,
};
pub use activity_user_queryvoucher::{
    ActivityUserQueryvoucher, ActivityUserQueryvoucherResponse,
    ActivityUserQueryvoucherErrorCode,
};
pub use activity_voucher_append::{
    ActivityVoucherAppend, ActivityVoucherAppendResponse, ActivityVoucherAppendErrorCode,
};
pub use activity_voucher_create::{
    ActivityVoucherCreate, ActivityVoucherCreateResponse, ActivityVoucherCreateErrorCode,
};
pub use activity_voucher_modify::{
    ActivityVoucherModify, ActivityVoucherModifyResponse, ActivityVoucherModifyErrorCode,
};
pub use activity_voucher_publish::{
    ActivityVoucherPublish, ActivityVoucherPublishResponse,
    ActivityVoucherPublishErrorCode,
};
pub use activity_voucher_query::{
    ActivityVoucherQuery, ActivityVoucherQueryResponse, ActivityVoucherQueryErrorCode,
};
pub use activity_voucher_send::{
    ActivityVoucherSend, ActivityVoucherSendResponse, ActivityVoucherSendErrorCode,
};
pub use activity_voucher_stop::{
    ActivityVoucherStop, ActivityVoucherStopResponse, ActivityVoucherStopErrorCode,
};
pub use activity_voucherpackage_batchquery::{
    ActivityVoucherpackageBatchquery, ActivityVoucherpackageBatchqueryResponse,
    ActivityVoucherpackageBatchqueryErrorCode,
};
pub use activity_voucherpackage_consult::{
    ActivityVoucherpackageConsult, ActivityVoucherpackageConsultResponse,
    ActivityVoucherpackageConsultErrorCode,
};
pub use activity_voucherpackage_query::{
    ActivityVoucherpackageQuery, ActivityVoucherpackageQueryResponse,
    ActivityVoucherpackageQueryErrorCode,
};
pub use campaign_cash_create::{
    CampaignCashCreate, CampaignCashCreateResponse, CampaignCashCreateErrorCode,
};
pub use campaign_cash_detail_query::{
    CampaignCashDetailQuery, CampaignCashDetailQueryResponse,
    CampaignCashDetailQueryErrorCode,
};
pub use campaign_cash_list_query::{
    CampaignCashListQuery, CampaignCashListQueryResponse, CampaignCashListQueryErrorCode,
};
pub use campaign_cash_status_modify::{
    CampaignCashStatusModify, CampaignCashStatusModifyResponse,
    CampaignCashStatusModifyErrorCode,
};
pub use campaign_cash_trigger::{
    CampaignCashTrigger, CampaignCashTriggerResponse, CampaignCashTriggerErrorCode,
};
pub use campaign_order_voucher_consult::{
    CampaignOrderVoucherConsult, CampaignOrderVoucherConsultResponse,
    CampaignOrderVoucherConsultErrorCode,
};
pub use card_activateform_query::{
    CardActivateformQuery, CardActivateformQueryResponse, CardActivateformQueryErrorCode,
};
pub use card_activateurl_apply::{
    CardActivateurlApply, CardActivateurlApplyResponse, CardActivateurlApplyErrorCode,
};
pub use card_benefit_create::{
    CardBenefitCreate, CardBenefitCreateResponse, CardBenefitCreateErrorCode,
};
pub use card_benefit_delete::{
    CardBenefitDelete, CardBenefitDeleteResponse, CardBenefitDeleteErrorCode,
};
pub use card_benefit_modify::{
    CardBenefitModify, CardBenefitModifyResponse, CardBenefitModifyErrorCode,
};
pub use card_benefit_query::{
    CardBenefitQuery, CardBenefitQueryResponse, CardBenefitQueryErrorCode,
};
pub use card_consume_sync::{
    CardConsumeSync, CardConsumeSyncResponse, CardConsumeSyncErrorCode,
};
pub use card_delete::{CardDelete, CardDeleteResponse, CardDeleteErrorCode};
pub use card_formtemplate_set::{
    CardFormtemplateSet, CardFormtemplateSetResponse, CardFormtemplateSetErrorCode,
};
pub use card_message_notify::{
    CardMessageNotify, CardMessageNotifyResponse, CardMessageNotifyErrorCode,
};
pub use card_open::{CardOpen, CardOpenResponse, CardOpenErrorCode};
pub use card_query::{CardQuery, CardQueryResponse, CardQueryErrorCode};
pub use card_template_batchquery::{
    CardTemplateBatchquery, CardTemplateBatchqueryResponse,
    CardTemplateBatchqueryErrorCode,
};
pub use card_template_create::{
    CardTemplateCreate, CardTemplateCreateResponse, CardTemplateCreateErrorCode,
};
pub use card_template_modify::{
    CardTemplateModify, CardTemplateModifyResponse, CardTemplateModifyErrorCode,
};
pub use card_template_query::{
    CardTemplateQuery, CardTemplateQueryResponse, CardTemplateQueryErrorCode,
};
pub use card_update::{CardUpdate, CardUpdateResponse, CardUpdateErrorCode};
pub use material_create::{
    MaterialCreate, MaterialCreateResponse, MaterialCreateErrorCode,
};
pub use material_image_upload::{
    MaterialImageUpload, MaterialImageUploadResponse, MaterialImageUploadErrorCode,
};
pub use qipan_crowdtag_query::{
    QipanCrowdtagQuery, QipanCrowdtagQueryResponse, QipanCrowdtagQueryErrorCode,
};
pub use qipan_crowdwithtag_create::{
    QipanCrowdwithtagCreate, QipanCrowdwithtagCreateResponse,
    QipanCrowdwithtagCreateErrorCode,
};
pub use qipan_crowdwithtag_query::{
    QipanCrowdwithtagQuery, QipanCrowdwithtagQueryResponse,
    QipanCrowdwithtagQueryErrorCode,
};
pub use qipan_tag_query::{QipanTagQuery, QipanTagQueryResponse, QipanTagQueryErrorCode};
pub use qipan_tagbase_batchquery::{
    QipanTagbaseBatchquery, QipanTagbaseBatchqueryResponse,
    QipanTagbaseBatchqueryErrorCode,
};
pub use recruit_enroll_close::{
    RecruitEnrollClose, RecruitEnrollCloseResponse, RecruitEnrollCloseErrorCode,
};
pub use recruit_enroll_create::{
    RecruitEnrollCreate, RecruitEnrollCreateResponse, RecruitEnrollCreateErrorCode,
};
pub use recruit_enroll_query::{
    RecruitEnrollQuery, RecruitEnrollQueryResponse, RecruitEnrollQueryErrorCode,
};
pub use recruit_plan_query::{
    RecruitPlanQuery, RecruitPlanQueryResponse, RecruitPlanQueryErrorCode,
};
pub use recruit_planlist_query::{
    RecruitPlanlistQuery, RecruitPlanlistQueryResponse, RecruitPlanlistQueryErrorCode,
};
