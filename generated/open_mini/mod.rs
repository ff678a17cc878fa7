//! The product `open_mini`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.mini.appdeploy.byappversion.query` | 通过版本查询小程序发布 | [`AppdeployByappversionQuery`] | call | GET |
//! | `alipay.open.mini.appdeploy.bydeployversion.query` | 根据发布版本查询小程序发布信息 | [`AppdeployBydeployversionQuery`] | call | GET |
//! | `alipay.open.mini.baseinfo.modify` | 小程序修改基础信息 | [`BaseinfoModify`] | call | POST |
//! | `alipay.open.mini.baseinfo.name.check` | 小程序名称检测 | [`BaseinfoNameCheck`] | call | GET |
//! | `alipay.open.mini.baseinfo.query` | 查询小程序基础信息 | [`BaseinfoQuery`] | call | GET |
//! | `alipay.open.mini.category.query` | 小程序类目树查询 | [`CategoryQuery`] | call | GET |
//! | `alipay.open.mini.category.require.query` | 查询类目所需资质信息 | [`CategoryRequireQuery`] | call | POST |
//! | `alipay.open.mini.experience.cancel` | 小程序取消体验版 | [`ExperienceCancel`] | call | POST |
//! | `alipay.open.mini.experience.create` | 小程序生成体验版 | [`ExperienceCreate`] | call | POST |
//! | `alipay.open.mini.experience.query` | 小程序体验版状态查询接口 | [`ExperienceQuery`] | call | GET |
//! | `alipay.open.mini.individual.business.certify` | 个人账户升级为个体工商户 | [`IndividualBusinessCertify`] | call | POST |
//! | `alipay.open.mini.inner.experience.cancel` | 内部链路取消体验版 | [`InnerExperienceCancel`] | call | POST |
//! | `alipay.open.mini.inner.members.add` | 内部链路添加开发成员 | [`InnerMembersAdd`] | call | POST |
//! | `alipay.open.mini.inner.members.delete` | 内部链路删除开发成员 | [`InnerMembersDelete`] | call | DELETE |
//! | `alipay.open.mini.inner.members.query` | 内部链路查询开发成员 | [`InnerMembersQuery`] | call | GET |
//! | `alipay.open.mini.innerapp.create` | 内部链路小程序创建 | [`InnerappCreate`] | call | POST |
//! | `alipay.open.mini.innerapp.plugin.order` | 小程序代商户订购插件 | [`InnerappPluginOrder`] | call | POST |
//! | `alipay.open.mini.innerapp.pluginrelation.query` | 查询插件引用关系 | [`InnerappPluginrelationQuery`] | call | POST |
//! | `alipay.open.mini.innerapp.pluginservice.publish` | 插件发布能力中心 | [`InnerappPluginservicePublish`] | call | POST |
//! | `alipay.open.mini.innerapp.pluginsyncmode.modify` | 修改插件继承模式 | [`InnerappPluginsyncmodeModify`] | call | POST |
//! | `alipay.open.mini.innerapp.pluginuseconfig.cancel` | 撤销插件端版本配置灰度 | [`InnerappPluginuseconfigCancel`] | call | POST |
//! | `alipay.open.mini.innerapp.pluginuseconfig.online` | 上线插件使用端版本配置 | [`InnerappPluginuseconfigOnline`] | call | POST |
//! | `alipay.open.mini.innerapp.pluginuseconfig.upgrade` | 灰度端版本配置 | [`InnerappPluginuseconfigUpgrade`] | call | POST |
//! | `alipay.open.mini.innerapp.service.publish` | 小程序模板发布服务市场 | [`InnerappServicePublish`] | call | POST |
//! | `alipay.open.mini.innerapp.service.query` | 小程序服务市场搜索 | [`InnerappServiceQuery`] | call | GET |
//! | `alipay.open.mini.innerbaseinfo.applogo.upload` | 内部小程序-小程序logo图片上传 | [`InnerbaseinfoApplogoUpload`] | call | POST |
//! | `alipay.open.mini.innerbaseinfo.query` | 内部小程序-应用信息查询 | [`InnerbaseinfoQuery`] | call | GET |
//! | `alipay.open.mini.innerversion.audit.cancel` | 内部链路撤销审核 | [`InnerversionAuditCancel`] | call | POST |
//! | `alipay.open.mini.innerversion.audit.submit` | 小程序版本提交审核 | [`InnerversionAuditSubmit`] | call | POST |
//! | `alipay.open.mini.innerversion.backdev.publish` | 内部链路小程序退回开发 | [`InnerversionBackdevPublish`] | call | POST |
//! | `alipay.open.mini.innerversion.beta.confirm` | 确认邀测结果 | [`InnerversionBetaConfirm`] | call | POST |
//! | `alipay.open.mini.innerversion.betainfo.query` | 查看可邀测状态接口 | [`InnerversionBetainfoQuery`] | call | GET |
//! | `alipay.open.mini.innerversion.condition.batchquery` | 根据状态批量查询版本信息 | [`InnerversionConditionBatchquery`] | call | POST |
//! | `alipay.open.mini.innerversion.content.rollback` | 内部链路回滚版本 | [`InnerversionContentRollback`] | call | POST |
//! | `alipay.open.mini.innerversion.gray.finish` | 内部链路结束灰度 | [`InnerversionGrayFinish`] | call | POST |
//! | `alipay.open.mini.innerversion.gray.publish` | 内部链路小程序灰度上架 | [`InnerversionGrayPublish`] | call | POST |
//! | `alipay.open.mini.innerversion.info.delete` | 内部链路删除版本 | [`InnerversionInfoDelete`] | call | DELETE |
//! | `alipay.open.mini.innerversion.info.query` | 内部链路小程序版本信息查询 | [`InnerversionInfoQuery`] | call | GET |
//! | `alipay.open.mini.innerversion.instantiation.query` | 小程序实例化关系查询 | [`InnerversionInstantiationQuery`] | call | GET |
//! | `alipay.open.mini.innerversion.last.query` | 内部链路查询最新版本号 | [`InnerversionLastQuery`] | call | GET |
//! | `alipay.open.mini.innerversion.modelforoffline.query` | 小程序线上版本包数据同步线下场景查询 | [`InnerversionModelforofflineQuery`] | call | GET |
//! | `alipay.open.mini.innerversion.nobuild.upload` | 手淘小程序产物包免构建版本上传 | [`InnerversionNobuildUpload`] | call | POST |
//! | `alipay.open.mini.innerversion.offline.publish` | 内部链路小程序下架 | [`InnerversionOfflinePublish`] | call | POST |
//! | `alipay.open.mini.innerversion.online` | 内部小程序-上架 | [`InnerversionOnline`] | call | POST |
//! | `alipay.open.mini.innerversion.online.publish` | 内部链路小程序上架 | [`InnerversionOnlinePublish`] | call | POST |
//! | `alipay.open.mini.innerversion.package.create` | 单独构建包信息 | [`InnerversionPackageCreate`] | call | POST |
//! | `alipay.open.mini.innerversion.sync` | 小程序包信息推送 | [`InnerversionSync`] | call | POST |
//! | `alipay.open.mini.innerversion.templated.upload` | 基于模板构建版本 | [`InnerversionTemplatedUpload`] | call | POST |
//! | `alipay.open.mini.innerversion.upload` | 内部小程序-打包构建 | [`InnerversionUpload`] | call | POST |
//! | `alipay.open.mini.innerversion.uploadstatus.query` | 多端小程序-查询构建状态 | [`InnerversionUploadstatusQuery`] | call | GET |
//! | `alipay.open.mini.isv.create` | isv服务商代商户创建小程序 | [`IsvCreate`] | call | POST |
//! | `alipay.open.mini.isv.fastregister.create` | ISV代创建试用小程序 | [`IsvFastregisterCreate`] | call | POST |
//! | `alipay.open.mini.isv.fastregister.query` | 查询试用小程序 | [`IsvFastregisterQuery`] | call | GET |
//! | `alipay.open.mini.isv.query` | isv查询代商家创建小程序记录 | [`IsvQuery`] | call | GET |
//! | `alipay.open.mini.miniapp.brand.cancel` | 小程序品牌提交认证后取消品牌认证 | [`MiniappBrandCancel`] | call | POST |
//! | `alipay.open.mini.miniapp.brand.query` | 小程序品牌提交认证后查询品牌审核结果以及商户已有品牌 | [`MiniappBrandQuery`] | call | GET |
//! | `alipay.open.mini.miniapp.brand.submit` | 小程序品牌提交认证 | [`MiniappBrandSubmit`] | call | POST |
//! | `alipay.open.mini.miniapp.brand.upload` | 小程序品牌提交认证时上传用户资质以及身份信息 | [`MiniappBrandUpload`] | call | POST |
//! | `alipay.open.mini.miniapp.serviceconfig.modify` | 小程序设置客服方式 | [`MiniappServiceconfigModify`] | call | POST |
//! | `alipay.open.mini.order.create` | 交易组件业务单创建 | [`OrderCreate`] | call |  |
//! | `alipay.open.mini.qrcode.bind` | 关联普通二维码 | [`QrcodeBind`] | call | POST |
//! | `alipay.open.mini.qrcode.query` | 查询普通二维码 | [`QrcodeQuery`] | call | GET |
//! | `alipay.open.mini.qrcode.unbind` | 删除已关联普通二维码 | [`QrcodeUnbind`] | call | POST |
//! | `alipay.open.mini.resource.promotionsource.notify` | 提供给淘联盟推广位信息接口 | [`ResourcePromotionsourceNotify`] | call | POST |
//! | `alipay.open.mini.resource.record.notify` | 提供给淘联盟备案信息接口 | [`ResourceRecordNotify`] | call | POST |
//! | `alipay.open.mini.safedomain.create` | 小程序添加域白名单 | [`SafedomainCreate`] | call | POST |
//! | `alipay.open.mini.safedomain.delete` | 小程序删除域白名单 | [`SafedomainDelete`] | call | DELETE |
//! | `alipay.open.mini.template.marketing.create` | 小程序消息运营位创建 | [`TemplateMarketingCreate`] | call | POST |
//! | `alipay.open.mini.template.usage.query` | 查询使用模板的小程序列表 | [`TemplateUsageQuery`] | call | GET |
//! | `alipay.open.mini.templatemsg.maketing.batchquery` | 小程序模板消息营销投放详情分页批量查询 | [`TemplatemsgMaketingBatchquery`] | call | POST |
//! | `alipay.open.mini.templatemsg.tinypayswitch.confirm` | 小程序支付消息确认接口 | [`TemplatemsgTinypayswitchConfirm`] | call | POST |
//! | `alipay.open.mini.tips.delivery.batchquery` | 小程序收藏引导投放活动配置批量查询 | [`TipsDeliveryBatchquery`] | call | POST |
//! | `alipay.open.mini.tips.delivery.create` | 小程序收藏引导投放活动配置创建 | [`TipsDeliveryCreate`] | call | POST |
//! | `alipay.open.mini.tips.delivery.modify` | 小程序收藏引导投放活动修改 | [`TipsDeliveryModify`] | call | POST |
//! | `alipay.open.mini.tips.delivery.query` | 小程序收藏引导投放活动详情查询 | [`TipsDeliveryQuery`] | call | GET |
//! | `alipay.open.mini.tips.statistic.query` | 小程序收藏引导汇总数据查询 | [`TipsStatisticQuery`] | call | GET |
//! | `alipay.open.mini.version.audit.apply` | 小程序提交审核 | [`VersionAuditApply`] | call | POST |
//! | `alipay.open.mini.version.audit.cancel` | 小程序撤销审核 | [`VersionAuditCancel`] | call | POST |
//! | `alipay.open.mini.version.audited.cancel` | 小程序退回开发 | [`VersionAuditedCancel`] | call | POST |
//! | `alipay.open.mini.version.build.query` | 小程序查询版本构建状态 | [`VersionBuildQuery`] | call | GET |
//! | `alipay.open.mini.version.delete` | 小程序删除版本 | [`VersionDelete`] | call | POST |
//! | `alipay.open.mini.version.detail.query` | 小程序版本详情查询 | [`VersionDetailQuery`] | call | GET |
//! | `alipay.open.mini.version.gray.cancel` | 小程序结束灰度 | [`VersionGrayCancel`] | call | POST |
//! | `alipay.open.mini.version.gray.online` | 小程序灰度上架 | [`VersionGrayOnline`] | call | POST |
//! | `alipay.open.mini.version.list.query` | 小程序版本列表查询 | [`VersionListQuery`] | call | GET |
//! | `alipay.open.mini.version.offline` | 小程序下架 | [`VersionOffline`] | call | POST |
//! | `alipay.open.mini.version.online` | 小程序上架 | [`VersionOnline`] | call | POST |
//! | `alipay.open.mini.version.rollback` | 小程序回滚 | [`VersionRollback`] | call | POST |
//! | `alipay.open.mini.version.upload` | 小程序基于模板上传版本 | [`VersionUpload`] | call | POST |
//!
//! Described: 1041 of 1041 fields, 137 limits and rules on requests of which 3 are advisory, 102 enumerations, 727 of 909 error codes.

pub mod appdeploy_byappversion_query;
pub mod appdeploy_bydeployversion_query;
pub mod baseinfo_modify;
pub mod baseinfo_name_check;
pub mod baseinfo_query;
pub mod category_query;
pub mod category_require_query;
pub mod experience_cancel;
pub mod experience_create;
pub mod experience_query;
pub mod individual_business_certify;
pub mod inner_experience_cancel;
pub mod inner_members_add;
pub mod inner_members_delete;
pub mod inner_members_query;
pub mod innerapp_create;
pub mod innerapp_plugin_order;
pub mod innerapp_pluginrelation_query;
pub mod innerapp_pluginservice_publish;
pub mod innerapp_pluginsyncmode_modify;
pub mod innerapp_pluginuseconfig_cancel;
pub mod innerapp_pluginuseconfig_online;
pub mod innerapp_pluginuseconfig_upgrade;
pub mod innerapp_service_publish;
pub mod innerapp_service_query;
pub mod innerbaseinfo_applogo_upload;
pub mod innerbaseinfo_query;
pub mod innerversion_audit_cancel;
pub mod innerversion_audit_submit;
pub mod innerversion_backdev_publish;
pub mod innerversion_beta_confirm;
pub mod innerversion_betainfo_query;
pub mod innerversion_condition_batchquery;
pub mod innerversion_content_rollback;
pub mod innerversion_gray_finish;
pub mod innerversion_gray_publish;
pub mod innerversion_info_delete;
pub mod innerversion_info_query;
pub mod innerversion_instantiation_query;
pub mod innerversion_last_query;
pub mod innerversion_modelforoffline_query;
pub mod innerversion_nobuild_upload;
pub mod innerversion_offline_publish;
pub mod innerversion_online;
pub mod innerversion_online_publish;
pub mod innerversion_package_create;
pub mod innerversion_sync;
pub mod innerversion_templated_upload;
pub mod innerversion_upload;
pub mod innerversion_uploadstatus_query;
pub mod isv_create;
pub mod isv_fastregister_create;
pub mod isv_fastregister_query;
pub mod isv_query;
pub mod miniapp_brand_cancel;
pub mod miniapp_brand_query;
pub mod miniapp_brand_submit;
pub mod miniapp_brand_upload;
pub mod miniapp_serviceconfig_modify;
pub mod order_create;
pub mod qrcode_bind;
pub mod qrcode_query;
pub mod qrcode_unbind;
pub mod resource_promotionsource_notify;
pub mod resource_record_notify;
pub mod safedomain_create;
pub mod safedomain_delete;
pub mod template_marketing_create;
pub mod template_usage_query;
pub mod templatemsg_maketing_batchquery;
pub mod templatemsg_tinypayswitch_confirm;
pub mod tips_delivery_batchquery;
pub mod tips_delivery_create;
pub mod tips_delivery_modify;
pub mod tips_delivery_query;
pub mod tips_statistic_query;
pub mod types;
pub mod version_audit_apply;
pub mod version_audit_cancel;
pub mod version_audited_cancel;
pub mod version_build_query;
pub mod version_delete;
pub mod version_detail_query;
pub mod version_gray_cancel;
pub mod version_gray_online;
pub mod version_list_query;
pub mod version_offline;
pub mod version_online;
pub mod version_rollback;
pub mod version_upload;

pub use appdeploy_byappversion_query::{
    AppdeployByappversionQuery, AppdeployByappversionQueryResponse,
    AppdeployByappversionQueryErrorCode,
};
pub use appdeploy_bydeployversion_query::{
    AppdeployBydeployversionQuery, AppdeployBydeployversionQueryResponse,
    AppdeployBydeployversionQueryErrorCode,
};
pub use baseinfo_modify::{
    BaseinfoModify, BaseinfoModifyResponse, BaseinfoModifyErrorCode,
};
pub use baseinfo_name_check::{
    BaseinfoNameCheck, BaseinfoNameCheckResponse, BaseinfoNameCheckErrorCode,
};
pub use baseinfo_query::{BaseinfoQuery, BaseinfoQueryResponse, BaseinfoQueryErrorCode};
pub use category_query::{CategoryQuery, CategoryQueryResponse, CategoryQueryErrorCode};
pub use category_require_query::{
    CategoryRequireQuery, CategoryRequireQueryResponse, CategoryRequireQueryErrorCode,
};
pub use experience_cancel::{
    ExperienceCancel, ExperienceCancelResponse, ExperienceCancelErrorCode,
};
pub use experience_create::{
    ExperienceCreate, ExperienceCreateResponse, ExperienceCreateErrorCode,
};
pub use experience_query::{
    ExperienceQuery, ExperienceQueryResponse, ExperienceQueryErrorCode,
};
pub use individual_business_certify::{
    IndividualBusinessCertify, IndividualBusinessCertifyResponse,
    IndividualBusinessCertifyErrorCode,
};
pub use inner_experience_cancel::{
    InnerExperienceCancel, InnerExperienceCancelResponse, InnerExperienceCancelErrorCode,
};
pub use inner_members_add::{
    InnerMembersAdd, InnerMembersAddResponse, InnerMembersAddErrorCode,
};
pub use inner_members_delete::{
    InnerMembersDelete, InnerMembersDeleteResponse, InnerMembersDeleteErrorCode,
};
pub use inner_members_query::{
    InnerMembersQuery, InnerMembersQueryResponse, InnerMembersQueryErrorCode,
};
pub use innerapp_create::{
    InnerappCreate, InnerappCreateResponse, InnerappCreateErrorCode,
};
pub use innerapp_plugin_order::{
    InnerappPluginOrder, InnerappPluginOrderResponse, InnerappPluginOrderErrorCode,
};
pub use innerapp_pluginrelation_query::{
    InnerappPluginrelationQuery, InnerappPluginrelationQueryResponse,
    InnerappPluginrelationQueryErrorCode,
};
pub use innerapp_pluginservice_publish::{
    InnerappPluginservicePublish, InnerappPluginservicePublishResponse,
    InnerappPluginservicePublishErrorCode,
};
pub use innerapp_pluginsyncmode_modify::{
    InnerappPluginsyncmodeModify, InnerappPluginsyncmodeModifyResponse,
    InnerappPluginsyncmodeModifyErrorCode,
};
pub use innerapp_pluginuseconfig_cancel::{
    InnerappPluginuseconfigCancel, InnerappPluginuseconfigCancelResponse,
    InnerappPluginuseconfigCancelErrorCode,
};
pub use innerapp_pluginuseconfig_online::{
    InnerappPluginuseconfigOnline, InnerappPluginuseconfigOnlineResponse,
    InnerappPluginuseconfigOnlineErrorCode,
};
pub use innerapp_pluginuseconfig_upgrade::{
    InnerappPluginuseconfigUpgrade, InnerappPluginuseconfigUpgradeResponse,
    InnerappPluginuseconfigUpgradeErrorCode,
};
pub use innerapp_service_publish::{
    InnerappServicePublish, InnerappServicePublishResponse,
    InnerappServicePublishErrorCode,
};
pub use innerapp_service_query::{
    InnerappServiceQuery, InnerappServiceQueryResponse, InnerappServiceQueryErrorCode,
};
pub use innerbaseinfo_applogo_upload::{
    InnerbaseinfoApplogoUpload, InnerbaseinfoApplogoUploadResponse,
    InnerbaseinfoApplogoUploadErrorCode,
};
pub use innerbaseinfo_query::{
    InnerbaseinfoQuery, InnerbaseinfoQueryResponse, InnerbaseinfoQueryErrorCode,
};
pub use innerversion_audit_cancel::{
    InnerversionAuditCancel, InnerversionAuditCancelResponse,
    InnerversionAuditCancelErrorCode,
};
pub use innerversion_audit_submit::{
    InnerversionAuditSubmit, InnerversionAuditSubmitResponse,
    InnerversionAuditSubmitErrorCode,
};
pub use innerversion_backdev_publish::{
    InnerversionBackdevPublish, InnerversionBackdevPublishResponse,
    InnerversionBackdevPublishErrorCode,
};
pub use innerversion_beta_confirm::{
    InnerversionBetaConfirm, InnerversionBetaConfirmResponse,
    InnerversionBetaConfirmErrorCode,
};
pub use innerversion_betainfo_query::{
    InnerversionBetainfoQuery, InnerversionBetainfoQueryResponse,
    InnerversionBetainfoQueryErrorCode,
};
pub use innerversion_condition_batchquery::{
    InnerversionConditionBatchquery, InnerversionConditionBatchqueryResponse,
    InnerversionConditionBatchqueryErrorCode,
};
pub use innerversion_content_rollback::{
    InnerversionContentRollback, InnerversionContentRollbackResponse,
    InnerversionContentRollbackErrorCode,
};
pub use innerversion_gray_finish::{
    InnerversionGrayFinish, InnerversionGrayFinishResponse,
    InnerversionGrayFinishErrorCode,
};
pub use innerversion_gray_publish::{
    InnerversionGrayPublish, InnerversionGrayPublishResponse,
    InnerversionGrayPublishErrorCode,
};
pub use innerversion_info_delete::{
    InnerversionInfoDelete, InnerversionInfoDeleteResponse,
    InnerversionInfoDeleteErrorCode,
};
pub use innerversion_info_query::{
    InnerversionInfoQuery, InnerversionInfoQueryResponse, InnerversionInfoQueryErrorCode,
};
pub use innerversion_instantiation_query::{
    InnerversionInstantiationQuery, InnerversionInstantiationQueryResponse,
    InnerversionInstantiationQueryErrorCode,
};
pub use innerversion_last_query::{
    InnerversionLastQuery, InnerversionLastQueryResponse, InnerversionLastQueryErrorCode,
};
pub use innerversion_modelforoffline_query::{
    InnerversionModelforofflineQuery, InnerversionModelforofflineQueryResponse,
    InnerversionModelforofflineQueryErrorCode,
};
pub use innerversion_nobuild_upload::{
    InnerversionNobuildUpload, InnerversionNobuildUploadResponse,
    InnerversionNobuildUploadErrorCode,
};
pub use innerversion_offline_publish::{
    InnerversionOfflinePublish, InnerversionOfflinePublishResponse,
    InnerversionOfflinePublishErrorCode,
};
pub use innerversion_online::{
    InnerversionOnline, InnerversionOnlineResponse, InnerversionOnlineErrorCode,
};
pub use innerversion_online_publish::{
    InnerversionOnlinePublish, InnerversionOnlinePublishResponse,
    InnerversionOnlinePublishErrorCode,
};
pub use innerversion_package_create::{
    InnerversionPackageCreate, InnerversionPackageCreateResponse,
    InnerversionPackageCreateErrorCode,
};
pub use innerversion_sync::{
    InnerversionSync, InnerversionSyncResponse, InnerversionSyncErrorCode,
};
pub use innerversion_templated_upload::{
    InnerversionTemplatedUpload, InnerversionTemplatedUploadResponse,
    InnerversionTemplatedUploadErrorCode,
};
pub use innerversion_upload::{
    InnerversionUpload, InnerversionUploadResponse, InnerversionUploadErrorCode,
};
pub use innerversion_uploadstatus_query::{
    InnerversionUploadstatusQuery, InnerversionUploadstatusQueryResponse,
    InnerversionUploadstatusQueryErrorCode,
};
pub use isv_create::{IsvCreate, IsvCreateResponse, IsvCreateErrorCode};
pub use isv_fastregister_create::{
    IsvFastregisterCreate, IsvFastregisterCreateResponse, IsvFastregisterCreateErrorCode,
};
pub use isv_fastregister_query::{
    IsvFastregisterQuery, IsvFastregisterQueryResponse, IsvFastregisterQueryErrorCode,
};
pub use isv_query::{IsvQuery, IsvQueryResponse, IsvQueryErrorCode};
pub use miniapp_brand_cancel::{
    MiniappBrandCancel, MiniappBrandCancelResponse, MiniappBrandCancelErrorCode,
};
pub use miniapp_brand_query::{
    MiniappBrandQuery, MiniappBrandQueryResponse, MiniappBrandQueryErrorCode,
};
pub use miniapp_brand_submit::{
    MiniappBrandSubmit, MiniappBrandSubmitResponse, MiniappBrandSubmitErrorCode,
};
pub use miniapp_brand_upload::{
    MiniappBrandUpload, MiniappBrandUploadResponse, MiniappBrandUploadErrorCode,
};
pub use miniapp_serviceconfig_modify::{
    MiniappServiceconfigModify, MiniappServiceconfigModifyResponse,
    MiniappServiceconfigModifyErrorCode,
};
pub use order_create::{OrderCreate, OrderCreateResponse, OrderCreateErrorCode};
pub use qrcode_bind::{QrcodeBind, QrcodeBindResponse, QrcodeBindErrorCode};
pub use qrcode_query::{QrcodeQuery, QrcodeQueryResponse, QrcodeQueryErrorCode};
pub use qrcode_unbind::{QrcodeUnbind, QrcodeUnbindResponse, QrcodeUnbindErrorCode};
pub use resource_promotionsource_notify::{
    ResourcePromotionsourceNotify, ResourcePromotionsourceNotifyResponse,
    ResourcePromotionsourceNotifyErrorCode,
};
pub use resource_record_notify::{
    ResourceRecordNotify, ResourceRecordNotifyResponse, ResourceRecordNotifyErrorCode,
};
pub use safedomain_create::{
    SafedomainCreate, SafedomainCreateResponse, SafedomainCreateErrorCode,
};
pub use safedomain_delete::{
    SafedomainDelete, SafedomainDeleteResponse, SafedomainDeleteErrorCode,
};
pub use template_marketing_create::{
    TemplateMarketingCreate, TemplateMarketingCreateResponse,
    TemplateMarketingCreateErrorCode,
};
pub use template_usage_query::{
    TemplateUsageQuery, TemplateUsageQueryResponse, TemplateUsageQueryErrorCode,
};
pub use templatemsg_maketing_batchquery::{
    TemplatemsgMaketingBatchquery, TemplatemsgMaketingBatchqueryResponse,
    TemplatemsgMaketingBatchqueryErrorCode,
};
pub use templatemsg_tinypayswitch_confirm::{
    TemplatemsgTinypayswitchConfirm, TemplatemsgTinypayswitchConfirmResponse,
    TemplatemsgTinypayswitchConfirmErrorCode,
};
pub use tips_delivery_batchquery::{
    TipsDeliveryBatchquery, TipsDeliveryBatchqueryResponse,
    TipsDeliveryBatchqueryErrorCode,
};
pub use tips_delivery_create::{
    TipsDeliveryCreate, TipsDeliveryCreateResponse, TipsDeliveryCreateErrorCode,
};
pub use tips_delivery_modify::{
    TipsDeliveryModify, TipsDeliveryModifyResponse, TipsDeliveryModifyErrorCode,
};
pub use tips_delivery_query::{
    TipsDeliveryQuery, TipsDeliveryQueryResponse, TipsDeliveryQueryErrorCode,
};
pub use tips_statistic_query::{
    TipsStatisticQuery, TipsStatisticQueryResponse, TipsStatisticQueryErrorCode,
};
pub use version_audit_apply::{
    VersionAuditApply, VersionAuditApplyResponse, VersionAuditApplyErrorCode,
};
pub use version_audit_cancel::{
    VersionAuditCancel, VersionAuditCancelResponse, VersionAuditCancelErrorCode,
};
pub use version_audited_cancel::{
    VersionAuditedCancel, VersionAuditedCancelResponse, VersionAuditedCancelErrorCode,
};
pub use version_build_query::{
    VersionBuildQuery, VersionBuildQueryResponse, VersionBuildQueryErrorCode,
};
pub use version_delete::{VersionDelete, VersionDeleteResponse, VersionDeleteErrorCode};
pub use version_detail_query::{
    VersionDetailQuery, VersionDetailQueryResponse, VersionDetailQueryErrorCode,
};
pub use version_gray_cancel::{
    VersionGrayCancel, VersionGrayCancelResponse, VersionGrayCancelErrorCode,
};
pub use version_gray_online::{
    VersionGrayOnline, VersionGrayOnlineResponse, VersionGrayOnlineErrorCode,
};
pub use version_list_query::{
    VersionListQuery, VersionListQueryResponse, VersionListQueryErrorCode,
};
pub use version_offline::{
    VersionOffline, VersionOfflineResponse, VersionOfflineErrorCode,
};
pub use version_online::{VersionOnline, VersionOnlineResponse, VersionOnlineErrorCode};
pub use version_rollback::{
    VersionRollback, VersionRollbackResponse, VersionRollbackErrorCode,
};
pub use version_upload::{VersionUpload, VersionUploadResponse, VersionUploadErrorCode};
