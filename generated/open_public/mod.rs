//! The product `open_public`.
//!
//! | API | | Request |
//! |---|---|---|
//! | `alipay.open.public.message.label.send` | 根据标签组发消息接口 | [`MessageLabelSend`] |
//! | `alipay.open.public.message.query` | 生活号查询已发送消息接口 | [`MessageQuery`] |
//! | `alipay.open.public.template.message.get` | 消息模板领取接口 | [`TemplateMessageGet`] |

pub mod message_label_send;
pub mod message_query;
pub mod template_message_get;

pub use message_label_send::{
    MessageLabelSend, MessageLabelSendResponse, MessageLabelSendErrorCode,
};
pub use message_query::{MessageQuery, MessageQueryResponse, MessageQueryErrorCode};
pub use template_message_get::{
    TemplateMessageGet, TemplateMessageGetResponse, TemplateMessageGetErrorCode,
};
