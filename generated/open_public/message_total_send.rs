//! `alipay.open.public.message.total.send` · 群发消息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/total/send`. Described
//! in `spec/open_public/message.total.send.yaml`.

use crate::{record, schema};

static MESSAGE_TOTAL_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageTotalSend",
    file: "spec/open_public/message.total.send.yaml",
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
        schema::FieldDef::text("msg_type", 10),
        schema::FieldDef::new("text", schema::Kind::Record(&TEXT), 11),
    ],
    rules: &[],
};

static MESSAGE_TOTAL_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageTotalSendResponse",
    file: "spec/open_public/message.total.send.yaml",
    fields: &[schema::FieldDef::text("message_id", 14)],
    rules: &[],
};

static ARTICLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Article",
    file: "spec/open_public/message.total.send.yaml",
    fields: &[
        schema::FieldDef::text("action_name", 19),
        schema::FieldDef::text("desc", 20),
        schema::FieldDef::text("image_url", 21),
        schema::FieldDef::text("title", 22),
        schema::FieldDef::text("url", 23),
    ],
    rules: &[],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: "spec/open_public/message.total.send.yaml",
    fields: &[
        schema::FieldDef::text("content", 27),
        schema::FieldDef::text("title", 28),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.message.total.send` (群发消息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/total/send`. Described
/// in `spec/open_public/message.total.send.yaml`.
/// Answered by [`MessageTotalSendResponse`], or by an error with a [`MessageTotalSendErrorCode`].
#[doc(alias = "alipay.open.public.message.total.send")]
#[doc(alias = "群发消息")]
#[must_use]
#[non_exhaustive]
pub struct MessageTotalSend {
    /// On the wire `articles`, a list; each element is a record of the kind `Article`. Source:
    /// `spec/open_public/message.total.send.yaml:9`.
    pub articles: Vec<Article>,
    /// On the wire `msg_type`, a text. Source: `spec/open_public/message.total.send.yaml:10`.
    pub msg_type: Option<String>,
    /// On the wire `text`, a record of the kind `Text`. Source: `spec/open_public/message.total.send.yaml:11`.
    pub text: Option<Text>,
}

impl MessageTotalSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            articles: Vec::new(),
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

impl record::Record for MessageTotalSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_TOTAL_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.articles),
            1 => Some(&self.msg_type),
            2 => Some(&self.text),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.articles),
            1 => Some(&mut self.msg_type),
            2 => Some(&mut self.text),
            _ => None,
        }
    }
}

impl Default for MessageTotalSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MessageTotalSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageTotalSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageTotalSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MessageTotalSend {}

impl record::Request for MessageTotalSend {
    type Response = MessageTotalSendResponse;
    type ErrorCode = MessageTotalSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.message.total.send",
        title: "群发消息",
        file: "spec/open_public/message.total.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/message/total/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MESSAGE_TOTAL_SEND,
        response: &MESSAGE_TOTAL_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.message.total.send` (群发消息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MessageTotalSendResponse {
    /// On the wire `message_id`, a text. Source: `spec/open_public/message.total.send.yaml:14`.
    pub message_id: Option<String>,
}

impl record::Record for MessageTotalSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_TOTAL_SEND_RESPONSE
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

impl Default for MessageTotalSendResponse {
    #[inline]
    fn default() -> Self {
        Self { message_id: None }
    }
}

impl Clone for MessageTotalSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageTotalSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageTotalSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Article`.
///
/// Source: `spec/open_public/message.total.send.yaml:17`.
#[must_use]
#[non_exhaustive]
pub struct Article {
    /// On the wire `action_name`, a text. Source: `spec/open_public/message.total.send.yaml:19`.
    pub action_name: Option<String>,
    /// On the wire `desc`, a text. Source: `spec/open_public/message.total.send.yaml:20`.
    pub desc: Option<String>,
    /// On the wire `image_url`, a text. Source: `spec/open_public/message.total.send.yaml:21`.
    pub image_url: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/message.total.send.yaml:22`.
    pub title: Option<String>,
    /// On the wire `url`, a text. Source: `spec/open_public/message.total.send.yaml:23`.
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
/// Source: `spec/open_public/message.total.send.yaml:25`.
#[must_use]
#[non_exhaustive]
pub struct Text {
    /// On the wire `content`, a text. Source: `spec/open_public/message.total.send.yaml:27`.
    pub content: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/message.total.send.yaml:28`.
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

/// The error codes of `alipay.open.public.message.total.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageTotalSendErrorCode {
    /// On the wire `MSG_TYPE_ILLEGAL`. Source: `spec/open_public/message.total.send.yaml:31`.
    MsgTypeIllegal,
    /// On the wire `OPEN_ID_IS_ILLEGAL`. Source: `spec/open_public/message.total.send.yaml:32`.
    OpenIdIsIllegal,
    /// On the wire `ILLEGAL_ARGUMENT_PARAMS`. Source: `spec/open_public/message.total.send.yaml:33`.
    IllegalArgumentParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/message.total.send.yaml:34`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MessageTotalSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MSG_TYPE_ILLEGAL", Self::MsgTypeIllegal),
        ("OPEN_ID_IS_ILLEGAL", Self::OpenIdIsIllegal),
        ("ILLEGAL_ARGUMENT_PARAMS", Self::IllegalArgumentParams),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MessageTotalSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
