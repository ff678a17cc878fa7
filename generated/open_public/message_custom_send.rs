//! `alipay.open.public.message.custom.send` · 异步单发消息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/custom/send`. Described
//! in `spec/open_public/message.custom.send.yaml`.

use crate::{record, schema};

static MESSAGE_CUSTOM_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageCustomSend",
    file: "spec/open_public/message.custom.send.yaml",
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
        schema::FieldDef::text("chat", 10),
        schema::FieldDef::text("event_type", 11),
        schema::FieldDef::text("msg_type", 12),
        schema::FieldDef::text("open_id", 13),
        schema::FieldDef::new("text", schema::Kind::Record(&TEXT), 14),
        schema::FieldDef::text("to_user_id", 15),
    ],
    rules: &[],
};

static MESSAGE_CUSTOM_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageCustomSendResponse",
    file: "spec/open_public/message.custom.send.yaml",
    fields: &[],
    rules: &[],
};

static ARTICLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Article",
    file: "spec/open_public/message.custom.send.yaml",
    fields: &[
        schema::FieldDef::text("action_name", 22),
        schema::FieldDef::text("desc", 23),
        schema::FieldDef::text("image_url", 24),
        schema::FieldDef::text("title", 25),
        schema::FieldDef::text("url", 26),
    ],
    rules: &[],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: "spec/open_public/message.custom.send.yaml",
    fields: &[
        schema::FieldDef::text("content", 30),
        schema::FieldDef::text("title", 31),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.message.custom.send` (异步单发消息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/custom/send`. Described
/// in `spec/open_public/message.custom.send.yaml`.
/// Answered by [`MessageCustomSendResponse`], or by an error with a [`MessageCustomSendErrorCode`].
#[doc(alias = "alipay.open.public.message.custom.send")]
#[doc(alias = "异步单发消息")]
#[must_use]
#[non_exhaustive]
pub struct MessageCustomSend {
    /// On the wire `articles`, a list; each element is a record of the kind `Article`. Source:
    /// `spec/open_public/message.custom.send.yaml:9`.
    pub articles: Vec<Article>,
    /// On the wire `chat`, a text. Source: `spec/open_public/message.custom.send.yaml:10`.
    pub chat: Option<String>,
    /// On the wire `event_type`, a text. Source: `spec/open_public/message.custom.send.yaml:11`.
    pub event_type: Option<String>,
    /// On the wire `msg_type`, a text. Source: `spec/open_public/message.custom.send.yaml:12`.
    pub msg_type: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_public/message.custom.send.yaml:13`.
    pub open_id: Option<String>,
    /// On the wire `text`, a record of the kind `Text`. Source: `spec/open_public/message.custom.send.yaml:14`.
    pub text: Option<Text>,
    /// On the wire `to_user_id`, a text. Source: `spec/open_public/message.custom.send.yaml:15`.
    pub to_user_id: Option<String>,
}

impl MessageCustomSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            articles: Vec::new(),
            chat: None,
            event_type: None,
            msg_type: None,
            open_id: None,
            text: None,
            to_user_id: None,
        }
    }

    /// Sets [`articles`](Self::articles).
    #[inline]
    pub fn articles(mut self, articles: impl IntoIterator<Item = Article>) -> Self {
        self.articles = articles.into_iter().collect();
        self
    }

    /// Sets [`chat`](Self::chat).
    #[inline]
    pub fn chat(mut self, chat: impl Into<String>) -> Self {
        self.chat = Some(chat.into());
        self
    }

    /// Sets [`event_type`](Self::event_type).
    #[inline]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets [`msg_type`](Self::msg_type).
    #[inline]
    pub fn msg_type(mut self, msg_type: impl Into<String>) -> Self {
        self.msg_type = Some(msg_type.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`text`](Self::text).
    #[inline]
    pub fn text(mut self, text: Text) -> Self {
        self.text = Some(text);
        self
    }

    /// Sets [`to_user_id`](Self::to_user_id).
    #[inline]
    pub fn to_user_id(mut self, to_user_id: impl Into<String>) -> Self {
        self.to_user_id = Some(to_user_id.into());
        self
    }
}

impl record::Record for MessageCustomSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_CUSTOM_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.articles),
            1 => Some(&self.chat),
            2 => Some(&self.event_type),
            3 => Some(&self.msg_type),
            4 => Some(&self.open_id),
            5 => Some(&self.text),
            6 => Some(&self.to_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.articles),
            1 => Some(&mut self.chat),
            2 => Some(&mut self.event_type),
            3 => Some(&mut self.msg_type),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.text),
            6 => Some(&mut self.to_user_id),
            _ => None,
        }
    }
}

impl Default for MessageCustomSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MessageCustomSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageCustomSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageCustomSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MessageCustomSend {}

impl record::Request for MessageCustomSend {
    type Response = MessageCustomSendResponse;
    type ErrorCode = MessageCustomSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.message.custom.send",
        title: "异步单发消息",
        file: "spec/open_public/message.custom.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/message/custom/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MESSAGE_CUSTOM_SEND,
        response: &MESSAGE_CUSTOM_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.message.custom.send` (异步单发消息).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct MessageCustomSendResponse {}

impl record::Record for MessageCustomSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_CUSTOM_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for MessageCustomSendResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MessageCustomSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageCustomSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageCustomSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Article`.
///
/// Source: `spec/open_public/message.custom.send.yaml:20`.
#[must_use]
#[non_exhaustive]
pub struct Article {
    /// On the wire `action_name`, a text. Source: `spec/open_public/message.custom.send.yaml:22`.
    pub action_name: Option<String>,
    /// On the wire `desc`, a text. Source: `spec/open_public/message.custom.send.yaml:23`.
    pub desc: Option<String>,
    /// On the wire `image_url`, a text. Source: `spec/open_public/message.custom.send.yaml:24`.
    pub image_url: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/message.custom.send.yaml:25`.
    pub title: Option<String>,
    /// On the wire `url`, a text. Source: `spec/open_public/message.custom.send.yaml:26`.
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

/// The platform's type `Text`.
///
/// Source: `spec/open_public/message.custom.send.yaml:28`.
#[must_use]
#[non_exhaustive]
pub struct Text {
    /// On the wire `content`, a text. Source: `spec/open_public/message.custom.send.yaml:30`.
    pub content: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/message.custom.send.yaml:31`.
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

/// The error codes of `alipay.open.public.message.custom.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageCustomSendErrorCode {
    /// On the wire `PUBLIC_CHANNELS_CONFIG_INVAILD`. Source: `spec/open_public/message.custom.send.yaml:34`.
    PublicChannelsConfigInvaild,
    /// On the wire `MSG_TYPE_ILLEGAL`. Source: `spec/open_public/message.custom.send.yaml:35`.
    MsgTypeIllegal,
    /// On the wire `OPEN_ID_IS_ILLEGAL`. Source: `spec/open_public/message.custom.send.yaml:36`.
    OpenIdIsIllegal,
    /// On the wire `MSG_SD_NOBEHAVIOR`. Source: `spec/open_public/message.custom.send.yaml:37`.
    MsgSdNobehavior,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/message.custom.send.yaml:38`.
    SystemError,
    /// On the wire `MSG_SD_EVENT_TYPE_NOT_EXISTS`. Source: `spec/open_public/message.custom.send.yaml:39`.
    MsgSdEventTypeNotExists,
    /// On the wire `MSG_SD_FOLLOW_NOT_EXISTS`. Source: `spec/open_public/message.custom.send.yaml:40`.
    MsgSdFollowNotExists,
    /// On the wire `MSG_SD_OVER_TIME`. Source: `spec/open_public/message.custom.send.yaml:41`.
    MsgSdOverTime,
    /// On the wire `MSG_ENTER_EVENT_OVER_LIMIT`. Source: `spec/open_public/message.custom.send.yaml:42`.
    MsgEnterEventOverLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MessageCustomSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PUBLIC_CHANNELS_CONFIG_INVAILD", Self::PublicChannelsConfigInvaild),
        ("MSG_TYPE_ILLEGAL", Self::MsgTypeIllegal),
        ("OPEN_ID_IS_ILLEGAL", Self::OpenIdIsIllegal),
        ("MSG_SD_NOBEHAVIOR", Self::MsgSdNobehavior),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MSG_SD_EVENT_TYPE_NOT_EXISTS", Self::MsgSdEventTypeNotExists),
        ("MSG_SD_FOLLOW_NOT_EXISTS", Self::MsgSdFollowNotExists),
        ("MSG_SD_OVER_TIME", Self::MsgSdOverTime),
        ("MSG_ENTER_EVENT_OVER_LIMIT", Self::MsgEnterEventOverLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MessageCustomSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
