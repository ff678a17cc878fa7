//! The product `open_public`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.open.public.account.create` | 添加绑定商户会员号 | [`AccountCreate`] | call | POST |
//! | `alipay.open.public.account.delete` | 解除绑定商户会员号 | [`AccountDelete`] | call | DELETE |
//! | `alipay.open.public.account.query` | 查询绑定商户会员号 | [`AccountQuery`] | call | GET |
//! | `alipay.open.public.advert.batchquery` | 生活号广告位查询接口 | [`AdvertBatchquery`] | call | POST |
//! | `alipay.open.public.advert.create` | 生活号广告位添加接口 | [`AdvertCreate`] | call | POST |
//! | `alipay.open.public.advert.delete` | 生活号广告位删除接口 | [`AdvertDelete`] | call | DELETE |
//! | `alipay.open.public.advert.modify` | 生活号广告位修改接口 | [`AdvertModify`] | call | POST |
//! | `alipay.open.public.articlesummary.data.batchquery` | 图文分析-按时间查询数据接口 | [`ArticlesummaryDataBatchquery`] | call | POST |
//! | `alipay.open.public.contact.follow.batchquery` | 查询服务窗联系人关注列表 | [`ContactFollowBatchquery`] | call | POST |
//! | `alipay.open.public.default.extension.create` | 默认扩展区创建接口 | [`DefaultExtensionCreate`] | call | POST |
//! | `alipay.open.public.follow.batchquery` | 获取关注者列表 | [`FollowBatchquery`] | call | POST |
//! | `alipay.open.public.group.batchquery` | 查询用户分组列表 | [`GroupBatchquery`] | call | POST |
//! | `alipay.open.public.group.create` | 用户分组创建接口 | [`GroupCreate`] | call | POST |
//! | `alipay.open.public.group.crowd.query` | 人群数量查询 | [`GroupCrowdQuery`] | call | POST |
//! | `alipay.open.public.group.delete` | 用户分组删除接口 | [`GroupDelete`] | call | DELETE |
//! | `alipay.open.public.group.modify` | 用户分组修改接口 | [`GroupModify`] | call | POST |
//! | `alipay.open.public.info.modify` | 生活号基础信息修改接口 | [`InfoModify`] | call | POST |
//! | `alipay.open.public.info.query` | 生活号基础信息查询接口 | [`InfoQuery`] | call | GET |
//! | `alipay.open.public.label.create` | 公众号标签管理-添加标签 | [`LabelCreate`] | call | POST |
//! | `alipay.open.public.label.query` | 公众号标签管理-查询标签 | [`LabelQuery`] | call | GET |
//! | `alipay.open.public.label.user.query` | 公众号标签管理-查询用户标签 | [`LabelUserQuery`] | call | GET |
//! | `alipay.open.public.life.aboard.apply` | 上架生活号 | [`LifeAboardApply`] | call | POST |
//! | `alipay.open.public.life.agentcreate.query` | isv代创建生活号申请状态查询接口 | [`LifeAgentcreateQuery`] | call | GET |
//! | `alipay.open.public.life.debark.apply` | 下架生活号 | [`LifeDebarkApply`] | call | POST |
//! | `alipay.open.public.life.label.batchquery` | 标签批量查询接口 | [`LifeLabelBatchquery`] | call | POST |
//! | `alipay.open.public.life.label.create` | 创建标签接口 | [`LifeLabelCreate`] | call | POST |
//! | `alipay.open.public.life.label.delete` | 标签删除接口 | [`LifeLabelDelete`] | call | DELETE |
//! | `alipay.open.public.life.label.modify` | 标签修改接口 | [`LifeLabelModify`] | call | POST |
//! | `alipay.open.public.life.msg.recall` | 生活号消息撤回接口 | [`LifeMsgRecall`] | call | POST |
//! | `alipay.open.public.life.msg.send` | 生活号广播消息发送接口 | [`LifeMsgSend`] | call | POST |
//! | `alipay.open.public.matchuser.label.create` | 用户打标接口 | [`MatchuserLabelCreate`] | call | POST |
//! | `alipay.open.public.matchuser.label.delete` | 用户取消标签接口 | [`MatchuserLabelDelete`] | call | POST |
//! | `alipay.open.public.menu.batchquery` | 菜单列表查询接口 | [`MenuBatchquery`] | call | POST |
//! | `alipay.open.public.menu.create` | 默认菜单创建接口 | [`MenuCreate`] | call | POST |
//! | `alipay.open.public.menu.data.batchquery` | 菜单分析数据查询接口 | [`MenuDataBatchquery`] | call | POST |
//! | `alipay.open.public.menu.modify` | 默认菜单更新接口 | [`MenuModify`] | call | POST |
//! | `alipay.open.public.menu.query` | 公众服务平台查询菜单 | [`MenuQuery`] | call | GET |
//! | `alipay.open.public.message.content.create` | 创建图文消息内容接口 | [`MessageContentCreate`] | call | POST |
//! | `alipay.open.public.message.content.modify` | 更新图文消息内容接口 | [`MessageContentModify`] | call | POST |
//! | `alipay.open.public.message.custom.send` | 异步单发消息 | [`MessageCustomSend`] | call | POST |
//! | `alipay.open.public.message.group.send` | 分组消息发送接口 | [`MessageGroupSend`] | call | POST |
//! | `alipay.open.public.message.label.send` | 根据标签组发消息接口 | [`MessageLabelSend`] | call | POST |
//! | `alipay.open.public.message.query` | 生活号查询已发送消息接口 | [`MessageQuery`] | call |  |
//! | `alipay.open.public.message.single.send` | 单发模板消息 | [`MessageSingleSend`] | call | POST |
//! | `alipay.open.public.message.total.send` | 群发消息 | [`MessageTotalSend`] | call | POST |
//! | `alipay.open.public.payee.bind.create` | 添加收款账号接口 | [`PayeeBindCreate`] | call | POST |
//! | `alipay.open.public.payee.bind.delete` | 解绑收款账号接口 | [`PayeeBindDelete`] | call | DELETE |
//! | `alipay.open.public.personalized.extension.batchquery` | 扩展区批量查询接口 | [`PersonalizedExtensionBatchquery`] | call | POST |
//! | `alipay.open.public.personalized.extension.create` | 个性化扩展区创建接口 | [`PersonalizedExtensionCreate`] | call | POST |
//! | `alipay.open.public.personalized.extension.delete` | 扩展区删除接口 | [`PersonalizedExtensionDelete`] | call | DELETE |
//! | `alipay.open.public.personalized.menu.create` | 个性化菜单创建 | [`PersonalizedMenuCreate`] | call | POST |
//! | `alipay.open.public.personalized.menu.delete` | 个性化菜单删除 | [`PersonalizedMenuDelete`] | call | DELETE |
//! | `alipay.open.public.qrcode.create` | 带参推广二维码接口 | [`QrcodeCreate`] | call | POST |
//! | `alipay.open.public.setting.category.query` | 生活号查询行业设置接口 | [`SettingCategoryQuery`] | call | GET |
//! | `alipay.open.public.shortlink.create` | 服务窗短链自主生成接口 | [`ShortlinkCreate`] | call | POST |
//! | `alipay.open.public.singlearticle.data.batchquery` | 图文分析-按文章查询数据接口 | [`SinglearticleDataBatchquery`] | call | POST |
//! | `alipay.open.public.template.message.get` | 消息模板领取接口 | [`TemplateMessageGet`] | call | GET |
//! | `alipay.open.public.template.message.industry.modify` | 模板消息行业设置修改接口 | [`TemplateMessageIndustryModify`] | call | POST |
//! | `alipay.open.public.topic.batchquery` | 营销位查询接口 | [`TopicBatchquery`] | call | POST |
//! | `alipay.open.public.topic.create` | 营销位添加接口 | [`TopicCreate`] | call | POST |
//! | `alipay.open.public.topic.delete` | 营销位删除接口 | [`TopicDelete`] | call | DELETE |
//! | `alipay.open.public.topic.modify` | 营销位修改接口 | [`TopicModify`] | call | POST |
//! | `alipay.open.public.user.data.batchquery` | 用户分析数据查询接口 | [`UserDataBatchquery`] | call | POST |
//! | `alipay.open.public.user.follow.query` | 查询用户是否已经关注了生活号 | [`UserFollowQuery`] | call | GET |
//!
//! Described: 418 of 418 fields, 208 limits and rules on requests of which 41 are advisory, 45 enumerations, 338 of 522 error codes.

pub mod account_create;
pub mod account_delete;
pub mod account_query;
pub mod advert_batchquery;
pub mod advert_create;
pub mod advert_delete;
pub mod advert_modify;
pub mod articlesummary_data_batchquery;
pub mod contact_follow_batchquery;
pub mod default_extension_create;
pub mod follow_batchquery;
pub mod group_batchquery;
pub mod group_create;
pub mod group_crowd_query;
pub mod group_delete;
pub mod group_modify;
pub mod info_modify;
pub mod info_query;
pub mod label_create;
pub mod label_query;
pub mod label_user_query;
pub mod life_aboard_apply;
pub mod life_agentcreate_query;
pub mod life_debark_apply;
pub mod life_label_batchquery;
pub mod life_label_create;
pub mod life_label_delete;
pub mod life_label_modify;
pub mod life_msg_recall;
pub mod life_msg_send;
pub mod matchuser_label_create;
pub mod matchuser_label_delete;
pub mod menu_batchquery;
pub mod menu_create;
pub mod menu_data_batchquery;
pub mod menu_modify;
pub mod menu_query;
pub mod message_content_create;
pub mod message_content_modify;
pub mod message_custom_send;
pub mod message_group_send;
pub mod message_label_send;
pub mod message_query;
pub mod message_single_send;
pub mod message_total_send;
pub mod payee_bind_create;
pub mod payee_bind_delete;
pub mod personalized_extension_batchquery;
pub mod personalized_extension_create;
pub mod personalized_extension_delete;
pub mod personalized_menu_create;
pub mod personalized_menu_delete;
pub mod qrcode_create;
pub mod setting_category_query;
pub mod shortlink_create;
pub mod singlearticle_data_batchquery;
pub mod template_message_get;
pub mod template_message_industry_modify;
pub mod topic_batchquery;
pub mod topic_create;
pub mod topic_delete;
pub mod topic_modify;
pub mod types;
pub mod user_data_batchquery;
pub mod user_follow_query;

pub use account_create::{AccountCreate, AccountCreateResponse, AccountCreateErrorCode};
pub use account_delete::{AccountDelete, AccountDeleteResponse, AccountDeleteErrorCode};
pub use account_query::{AccountQuery, AccountQueryResponse, AccountQueryErrorCode};
pub use advert_batchquery::{
    AdvertBatchquery, AdvertBatchqueryResponse, AdvertBatchqueryErrorCode,
};
pub use advert_create::{AdvertCreate, AdvertCreateResponse, AdvertCreateErrorCode};
pub use advert_delete::{AdvertDelete, AdvertDeleteResponse, AdvertDeleteErrorCode};
pub use advert_modify::{AdvertModify, AdvertModifyResponse, AdvertModifyErrorCode};
pub use articlesummary_data_batchquery::{
    ArticlesummaryDataBatchquery, ArticlesummaryDataBatchqueryResponse,
    ArticlesummaryDataBatchqueryErrorCode,
};
pub use contact_follow_batchquery::{
    ContactFollowBatchquery, ContactFollowBatchqueryResponse,
    ContactFollowBatchqueryErrorCode,
};
pub use default_extension_create::{
    DefaultExtensionCreate, DefaultExtensionCreateResponse,
    DefaultExtensionCreateErrorCode,
};
pub use follow_batchquery::{
    FollowBatchquery, FollowBatchqueryResponse, FollowBatchqueryErrorCode,
};
pub use group_batchquery::{
    GroupBatchquery, GroupBatchqueryResponse, GroupBatchqueryErrorCode,
};
pub use group_create::{GroupCreate, GroupCreateResponse, GroupCreateErrorCode};
pub use group_crowd_query::{
    GroupCrowdQuery, GroupCrowdQueryResponse, GroupCrowdQueryErrorCode,
};
pub use group_delete::{GroupDelete, GroupDeleteResponse, GroupDeleteErrorCode};
pub use group_modify::{GroupModify, GroupModifyResponse, GroupModifyErrorCode};
pub use info_modify::{InfoModify, InfoModifyResponse, InfoModifyErrorCode};
pub use info_query::{InfoQuery, InfoQueryResponse, InfoQueryErrorCode};
pub use label_create::{LabelCreate, LabelCreateResponse, LabelCreateErrorCode};
pub use label_query::{LabelQuery, LabelQueryResponse, LabelQueryErrorCode};
pub use label_user_query::{
    LabelUserQuery, LabelUserQueryResponse, LabelUserQueryErrorCode,
};
pub use life_aboard_apply::{
    LifeAboardApply, LifeAboardApplyResponse, LifeAboardApplyErrorCode,
};
pub use life_agentcreate_query::{
    LifeAgentcreateQuery, LifeAgentcreateQueryResponse, LifeAgentcreateQueryErrorCode,
};
pub use life_debark_apply::{
    LifeDebarkApply, LifeDebarkApplyResponse, LifeDebarkApplyErrorCode,
};
pub use life_label_batchquery::{
    LifeLabelBatchquery, LifeLabelBatchqueryResponse, LifeLabelBatchqueryErrorCode,
};
pub use life_label_create::{
    LifeLabelCreate, LifeLabelCreateResponse, LifeLabelCreateErrorCode,
};
pub use life_label_delete::{
    LifeLabelDelete, LifeLabelDeleteResponse, LifeLabelDeleteErrorCode,
};
pub use life_label_modify::{
    LifeLabelModify, LifeLabelModifyResponse, LifeLabelModifyErrorCode,
};
pub use life_msg_recall::{LifeMsgRecall, LifeMsgRecallResponse, LifeMsgRecallErrorCode};
pub use life_msg_send::{LifeMsgSend, LifeMsgSendResponse, LifeMsgSendErrorCode};
pub use matchuser_label_create::{
    MatchuserLabelCreate, MatchuserLabelCreateResponse, MatchuserLabelCreateErrorCode,
};
pub use matchuser_label_delete::{
    MatchuserLabelDelete, MatchuserLabelDeleteResponse, MatchuserLabelDeleteErrorCode,
};
pub use menu_batchquery::{
    MenuBatchquery, MenuBatchqueryResponse, MenuBatchqueryErrorCode,
};
pub use menu_create::{MenuCreate, MenuCreateResponse, MenuCreateErrorCode};
pub use menu_data_batchquery::{
    MenuDataBatchquery, MenuDataBatchqueryResponse, MenuDataBatchqueryErrorCode,
};
pub use menu_modify::{MenuModify, MenuModifyResponse, MenuModifyErrorCode};
pub use menu_query::{MenuQuery, MenuQueryResponse, MenuQueryErrorCode};
pub use message_content_create::{
    MessageContentCreate, MessageContentCreateResponse, MessageContentCreateErrorCode,
};
pub use message_content_modify::{
    MessageContentModify, MessageContentModifyResponse, MessageContentModifyErrorCode,
};
pub use message_custom_send::{
    MessageCustomSend, MessageCustomSendResponse, MessageCustomSendErrorCode,
};
pub use message_group_send::{
    MessageGroupSend, MessageGroupSendResponse, MessageGroupSendErrorCode,
};
pub use message_label_send::{
    MessageLabelSend, MessageLabelSendResponse, MessageLabelSendErrorCode,
};
pub use message_query::{MessageQuery, MessageQueryResponse, MessageQueryErrorCode};
pub use message_single_send::{
    MessageSingleSend, MessageSingleSendResponse, MessageSingleSendErrorCode,
};
pub use message_total_send::{
    MessageTotalSend, MessageTotalSendResponse, MessageTotalSendErrorCode,
};
pub use payee_bind_create::{
    PayeeBindCreate, PayeeBindCreateResponse, PayeeBindCreateErrorCode,
};
pub use payee_bind_delete::{
    PayeeBindDelete, PayeeBindDeleteResponse, PayeeBindDeleteErrorCode,
};
pub use personalized_extension_batchquery::{
    PersonalizedExtensionBatchquery, PersonalizedExtensionBatchqueryResponse,
    PersonalizedExtensionBatchqueryErrorCode,
};
pub use personalized_extension_create::{
    PersonalizedExtensionCreate, PersonalizedExtensionCreateResponse,
    PersonalizedExtensionCreateErrorCode,
};
pub use personalized_extension_delete::{
    PersonalizedExtensionDelete, PersonalizedExtensionDeleteResponse,
    PersonalizedExtensionDeleteErrorCode,
};
pub use personalized_menu_create::{
    PersonalizedMenuCreate, PersonalizedMenuCreateResponse,
    PersonalizedMenuCreateErrorCode,
};
pub use personalized_menu_delete::{
    PersonalizedMenuDelete, PersonalizedMenuDeleteResponse,
    PersonalizedMenuDeleteErrorCode,
};
pub use qrcode_create::{QrcodeCreate, QrcodeCreateResponse, QrcodeCreateErrorCode};
pub use setting_category_query::{
    SettingCategoryQuery, SettingCategoryQueryResponse, SettingCategoryQueryErrorCode,
};
pub use shortlink_create::{
    ShortlinkCreate, ShortlinkCreateResponse, ShortlinkCreateErrorCode,
};
pub use singlearticle_data_batchquery::{
    SinglearticleDataBatchquery, SinglearticleDataBatchqueryResponse,
    SinglearticleDataBatchqueryErrorCode,
};
pub use template_message_get::{
    TemplateMessageGet, TemplateMessageGetResponse, TemplateMessageGetErrorCode,
};
pub use template_message_industry_modify::{
    TemplateMessageIndustryModify, TemplateMessageIndustryModifyResponse,
    TemplateMessageIndustryModifyErrorCode,
};
pub use topic_batchquery::{
    TopicBatchquery, TopicBatchqueryResponse, TopicBatchqueryErrorCode,
};
pub use topic_create::{TopicCreate, TopicCreateResponse, TopicCreateErrorCode};
pub use topic_delete::{TopicDelete, TopicDeleteResponse, TopicDeleteErrorCode};
pub use topic_modify::{TopicModify, TopicModifyResponse, TopicModifyErrorCode};
pub use user_data_batchquery::{
    UserDataBatchquery, UserDataBatchqueryResponse, UserDataBatchqueryErrorCode,
};
pub use user_follow_query::{
    UserFollowQuery, UserFollowQueryResponse, UserFollowQueryErrorCode,
};
