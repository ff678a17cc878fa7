//! The product `mobile`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.mobile.public.follow.list` | 获取关注者列表 | [`PublicFollowList`] | call | GET |
//! | `alipay.mobile.public.info.query` | 服务窗基础信息查询接口 | [`PublicInfoQuery`] | call | GET |
//! | `alipay.mobile.public.menu.add` | 创建菜单 | [`PublicMenuAdd`] | call | POST |
//! | `alipay.mobile.public.menu.get` | 查询菜单 | [`PublicMenuGet`] | call | GET |
//! | `alipay.mobile.public.menu.update` | 更新菜单 | [`PublicMenuUpdate`] | call | POST |
//! | `alipay.mobile.public.message.custom.send` | 异步单发消息 | [`PublicMessageCustomSend`] | call | POST |
//! | `alipay.mobile.public.message.single.send` | 单发模板消息 | [`PublicMessageSingleSend`] | call | POST |
//! | `alipay.mobile.public.message.total.send` | 群发消息 | [`PublicMessageTotalSend`] | call | POST |
//! | `alipay.mobile.public.qrcode.create` | 生成带参数的二维码 | [`PublicQrcodeCreate`] | call | POST |
//! | `alipay.mobile.public.shortlink.create` | 服务窗短链自主生成接口 | [`PublicShortlinkCreate`] | call | POST |
//! | `alipay.mobile.public.template.message.delete` | 模板消息删除接口 | [`PublicTemplateMessageDelete`] | call | POST |
//! | `alipay.mobile.public.template.message.get` | 模板消息领取接口 | [`PublicTemplateMessageGet`] | call | GET |
//! | `alipay.mobile.public.template.message.query` | 模板消息查询接口 | [`PublicTemplateMessageQuery`] | call | POST |
//! | `alipay.mobile.std.public.message.custom.send` | 异步单发消息 | [`StdPublicMessageCustomSend`] | call | POST |
//!
//! Described: 53 of 53 fields, 2 limits and rules on requests of which 1 are advisory, 3 enumerations, 6 of 17 error codes.

pub mod public_follow_list;
pub mod public_info_query;
pub mod public_menu_add;
pub mod public_menu_get;
pub mod public_menu_update;
pub mod public_message_custom_send;
pub mod public_message_single_send;
pub mod public_message_total_send;
pub mod public_qrcode_create;
pub mod public_shortlink_create;
pub mod public_template_message_delete;
pub mod public_template_message_get;
pub mod public_template_message_query;
pub mod std_public_message_custom_send;

pub use public_follow_list::{
    PublicFollowList, PublicFollowListResponse, PublicFollowListErrorCode,
};
pub use public_info_query::{
    PublicInfoQuery, PublicInfoQueryResponse, PublicInfoQueryErrorCode,
};
pub use public_menu_add::{PublicMenuAdd, PublicMenuAddResponse, PublicMenuAddErrorCode};
pub use public_menu_get::{PublicMenuGet, PublicMenuGetResponse, PublicMenuGetErrorCode};
pub use public_menu_update::{
    PublicMenuUpdate, PublicMenuUpdateResponse, PublicMenuUpdateErrorCode,
};
pub use public_message_custom_send::{
    PublicMessageCustomSend, PublicMessageCustomSendResponse,
    PublicMessageCustomSendErrorCode,
};
pub use public_message_single_send::{
    PublicMessageSingleSend, PublicMessageSingleSendResponse,
    PublicMessageSingleSendErrorCode,
};
pub use public_message_total_send::{
    PublicMessageTotalSend, PublicMessageTotalSendResponse,
    PublicMessageTotalSendErrorCode,
};
pub use public_qrcode_create::{
    PublicQrcodeCreate, PublicQrcodeCreateResponse, PublicQrcodeCreateErrorCode,
};
pub use public_shortlink_create::{
    PublicShortlinkCreate, PublicShortlinkCreateResponse, PublicShortlinkCreateErrorCode,
};
pub use public_template_message_delete::{
    PublicTemplateMessageDelete, PublicTemplateMessageDeleteResponse,
    PublicTemplateMessageDeleteErrorCode,
};
pub use public_template_message_get::{
    PublicTemplateMessageGet, PublicTemplateMessageGetResponse,
    PublicTemplateMessageGetErrorCode,
};
pub use public_template_message_query::{
    PublicTemplateMessageQuery, PublicTemplateMessageQueryResponse,
    PublicTemplateMessageQueryErrorCode,
};
pub use std_public_message_custom_send::{
    StdPublicMessageCustomSend, StdPublicMessageCustomSendResponse,
    StdPublicMessageCustomSendErrorCode,
};
