//! The product `open_public`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.open.public.follow.batchquery` | 获取关注者列表 | [`FollowBatchquery`] |
//! | `alipay.open.public.message.label.send` | 根据标签组发消息接口 | [`MessageLabelSend`] |
//! | `alipay.open.public.message.query` | 生活号查询已发送消息接口 | [`MessageQuery`] |
//! | `alipay.open.public.template.message.get` | 消息模板领取接口 | [`TemplateMessageGet`] |

pub mod follow_batchquery;
pub mod message_label_send;
pub mod message_query;
pub mod template_message_get;

pub use follow_batchquery::{
    FollowBatchquery, FollowBatchqueryResponse, FollowBatchqueryErrorCode,
};
pub use message_label_send::{
    MessageLabelSend, MessageLabelSendResponse, MessageLabelSendErrorCode,
};
pub use message_query::{MessageQuery, MessageQueryResponse, MessageQueryErrorCode};
pub use template_message_get::{
    TemplateMessageGet, TemplateMessageGetResponse, TemplateMessageGetErrorCode,
};
