//! `alipay.open.public.message.group.send` · 分组消息发送接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/group/send`. Described
//! in `spec/open_public/message.group.send.yaml`.

use crate::{record, schema};

static MESSAGE_GROUP_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageGroupSend",
    file: "spec/open_public/message.group.send.yaml",
    fields: &[
        schema::FieldDef::new(
            "articles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ARTICLE),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("group_id", 10),
        schema::FieldDef::new("image", schema::Kind::Record(&IMAGE), 11),
        schema::FieldDef::text("msg_type", 12),
        schema::FieldDef::new("text", schema::Kind::Record(&TEXT), 13),
    ],
    rules: &[],
};

static MESSAGE_GROUP_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageGroupSendResponse",
    file: "spec/open_public/message.group.send.yaml",
    fields: &[schema::FieldDef::text("message_id", 16)],
    rules: &[],
};

static ARTICLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Article",
    file: "spec/open_public/message.group.send.yaml",
    fields: &[
        schema::FieldDef::text("action_name", 21),
        schema::FieldDef::text("desc", 22),
        schema::FieldDef::text("image_url", 23),
        schema::FieldDef::text("title", 24),
        schema::FieldDef::text("url", 25),
    ],
    rules: &[],
};

static IMAGE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Image",
    file: "spec/open_public/message.group.send.yaml",
    fields: &[schema::FieldDef::text("url", 29)],
    rules: &[],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: "spec/open_public/message.group.send.yaml",
    fields: &[
        schema::FieldDef::text("content", 33),
        schema::FieldDef::text("title", 34),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.message.group.send` (分组消息发送接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/group/send`. Described
/// in `spec/open_public/message.group.send.yaml`.
/// Answered by [`MessageGroupSendResponse`], or by an error with a [`MessageGroupSendErrorCode`].
#[doc(alias = "alipay.open.public.message.group.send")]
#[doc(alias = "分组消息发送接口")]
#[must_use]
#[non_exhaustive]
pub struct MessageGroupSend {
    /// On the wire `articles`, a list; each element is a record of the kind `Article`. Source:
    /// `spec/open_public/message.group.send.yaml:9`.
    pub articles: Vec<Article>,
    /// On the wire `group_id`, a text. Source: `spec/open_public/message.group.send.yaml:10`.
    pub group_id: Option<String>,
    /// On the wire `image`, a record of the kind `Image`. Source: `spec/open_public/message.group.send.yaml:11`.
    pub image: Option<Image>,
    /// On the wire `msg_type`, a text. Source: `spec/open_public/message.group.send.yaml:12`.
    pub msg_type: Option<String>,
    /// On the wire `text`, a record of the kind `Text`. Source: `spec/open_public/message.group.send.yaml:13`.
    pub text: Option<Text>,
}

impl MessageGroupSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            articles: Vec::new(),
            group_id: None,
            image: None,
            msg_type: None,
            text: None,
        }
    }

    /// Sets [`articles`](Self::articles).
    #[inline]
    pub fn articles(mut self, articles: impl IntoIterator<Item = Article>) -> Self {
        self.articles = articles.into_iter().collect();
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`image`](Self::image).
    #[inline]
    pub fn image(mut self, image: Image) -> Self {
        self.image = Some(image);
        self
    }

    /// Sets [`msg_type`](Self::msg_type).
    #[inline]
    pub fn msg_type(mut self, msg_type: impl Into<String>) -> Self {
        self.msg_type = Some(msg_type.into());
        self
    }

    /// Sets [`text`](Self::text).
    #[inline]
    pub fn text(mut self, text: Text) -> Self {
        self.text = Some(text);
        self
    }
}

impl record::Record for MessageGroupSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_GROUP_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.articles),
            1 => Some(&self.group_id),
            2 => Some(&self.image),
            3 => Some(&self.msg_type),
            4 => Some(&self.text),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.articles),
            1 => Some(&mut self.group_id),
            2 => Some(&mut self.image),
            3 => Some(&mut self.msg_type),
            4 => Some(&mut self.text),
            _ => None,
        }
    }
}

impl Default for MessageGroupSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MessageGroupSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageGroupSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageGroupSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MessageGroupSend {}

impl record::Request for MessageGroupSend {
    type Response = MessageGroupSendResponse;
    type ErrorCode = MessageGroupSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.message.group.send",
        title: "分组消息发送接口",
        file: "spec/open_public/message.group.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/message/group/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MESSAGE_GROUP_SEND,
        response: &MESSAGE_GROUP_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.message.group.send` (分组消息发送接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MessageGroupSendResponse {
    /// On the wire `message_id`, a text. Source: `spec/open_public/message.group.send.yaml:16`.
    pub message_id: Option<String>,
}

impl record::Record for MessageGroupSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_GROUP_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.message_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.message_id),
            _ => None,
        }
    }
}

impl Default for MessageGroupSendResponse {
    #[inline]
    fn default() -> Self {
        Self { message_id: None }
    }
}

impl Clone for MessageGroupSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageGroupSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageGroupSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Article`.
///
/// Source: `spec/open_public/message.group.send.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct Article {
    /// On the wire `action_name`, a text. Source: `spec/open_public/message.group.send.yaml:21`.
    pub action_name: Option<String>,
    /// On the wire `desc`, a text. Source: `spec/open_public/message.group.send.yaml:22`.
    pub desc: Option<String>,
    /// On the wire `image_url`, a text. Source: `spec/open_public/message.group.send.yaml:23`.
    pub image_url: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/message.group.send.yaml:24`.
    pub title: Option<String>,
    /// On the wire `url`, a text. Source: `spec/open_public/message.group.send.yaml:25`.
    pub url: Option<String>,
}

impl Article {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            action_name: None,
            desc: None,
            image_url: None,
            title: None,
            url: None,
        }
    }

    /// Sets [`action_name`](Self::action_name).
    #[inline]
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = Some(action_name.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`image_url`](Self::image_url).
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl record::Record for Article {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ARTICLE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_name),
            1 => Some(&self.desc),
            2 => Some(&self.image_url),
            3 => Some(&self.title),
            4 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_name),
            1 => Some(&mut self.desc),
            2 => Some(&mut self.image_url),
            3 => Some(&mut self.title),
            4 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for Article {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Article {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Article {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Article {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Image`.
///
/// Source: `spec/open_public/message.group.send.yaml:27`.
#[must_use]
#[non_exhaustive]
pub struct Image {
    /// On the wire `url`, a text. Source: `spec/open_public/message.group.send.yaml:29`.
    pub url: Option<String>,
}

impl Image {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { url: None }
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl record::Record for Image {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IMAGE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for Image {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Image {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Image {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Image {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Text`.
///
/// Source: `spec/open_public/message.group.send.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct Text {
    /// On the wire `content`, a text. Source: `spec/open_public/message.group.send.yaml:33`.
    pub content: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/message.group.send.yaml:34`.
    pub title: Option<String>,
}

impl Text {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { content: None, title: None }
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for Text {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEXT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content),
            1 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content),
            1 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for Text {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Text {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Text {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Text {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.message.group.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageGroupSendErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/message.group.send.yaml:37`.
    SystemError,
    /// On the wire `GROUP_EMPTY_ERROR`. Source: `spec/open_public/message.group.send.yaml:38`.
    GroupEmptyError,
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/message.group.send.yaml:39`.
    IllegalBizParams,
    /// On the wire `MSG_BATCH_SD_OVER`. Source: `spec/open_public/message.group.send.yaml:40`.
    MsgBatchSdOver,
    /// On the wire `MSG_SEND_ILLEGAL`. Source: `spec/open_public/message.group.send.yaml:41`.
    MsgSendIllegal,
    /// On the wire `IMAGE_SIZE_ERROR`. Source: `spec/open_public/message.group.send.yaml:42`.
    ImageSizeError,
    /// On the wire `IMAGE_TOO_LARGE`. Source: `spec/open_public/message.group.send.yaml:43`.
    ImageTooLarge,
    /// On the wire `ILLEGAL_IMAGE_FORMAT`. Source: `spec/open_public/message.group.send.yaml:44`.
    IllegalImageFormat,
    /// On the wire `MESSAGE_IS_EMPTY`. Source: `spec/open_public/message.group.send.yaml:45`.
    MessageIsEmpty,
    /// On the wire `MESSAGE_IS_INCOMPLETE`. Source: `spec/open_public/message.group.send.yaml:46`.
    MessageIsIncomplete,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MessageGroupSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("GROUP_EMPTY_ERROR", Self::GroupEmptyError),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("MSG_BATCH_SD_OVER", Self::MsgBatchSdOver),
        ("MSG_SEND_ILLEGAL", Self::MsgSendIllegal),
        ("IMAGE_SIZE_ERROR", Self::ImageSizeError),
        ("IMAGE_TOO_LARGE", Self::ImageTooLarge),
        ("ILLEGAL_IMAGE_FORMAT", Self::IllegalImageFormat),
        ("MESSAGE_IS_EMPTY", Self::MessageIsEmpty),
        ("MESSAGE_IS_INCOMPLETE", Self::MessageIsIncomplete),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MessageGroupSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
