//! `alipay.open.public.message.total.send` · 群发消息
//!
//! Broadcast a message to the followers of a life account.
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
            11,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["text", "image-text"]), 15),
            ],
            ..schema::FieldDef::text("msg_type", 12)
        },
        schema::FieldDef::new("text", schema::Kind::Record(&TEXT), 21),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "msg_type",
                equals: "image-text",
                require: &["articles"],
            },
            line: 24,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "msg_type",
                equals: "text",
                require: &["text"],
            },
            line: 25,
        },
    ],
};

static MESSAGE_TOTAL_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageTotalSendResponse",
    file: "spec/open_public/message.total.send.yaml",
    fields: &[schema::FieldDef::text("message_id", 28)],
    rules: &[],
};

static ARTICLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Article",
    file: "spec/open_public/message.total.send.yaml",
    fields: &[
        schema::FieldDef::text("action_name", 38),
        schema::FieldDef::text("desc", 39),
        schema::FieldDef::text("image_url", 40),
        schema::FieldDef::text("title", 45),
        schema::FieldDef::text("url", 46),
    ],
    rules: &[],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: "spec/open_public/message.total.send.yaml",
    fields: &[
        schema::FieldDef::text("content", 51),
        schema::FieldDef::text("title", 52),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.message.total.send` (群发消息).
///
/// Broadcast a message to the followers of a life account.
///
/// ```
/// use alipay::open_public::MessageTotalSend;
///
/// let request = MessageTotalSend::new()
///     .msg_type("text");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`articles`](Self::articles) | required in some cases |
/// | [`msg_type`](Self::msg_type) | required in some cases; one of its values |
/// | [`text`](Self::text) | required in some cases |
/// | rule | Where `msg_type` is `image-text`, there must be `articles` |
/// | rule | Where `msg_type` is `text`, there must be `text` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/total/send`. Described
/// in `spec/open_public/message.total.send.yaml`.
/// Returns [`MessageTotalSendResponse`], or an error with a [`MessageTotalSendErrorCode`].
#[doc(alias = "alipay.open.public.message.total.send")]
#[doc(alias = "/v3/alipay/open/public/message/total/send")]
#[doc(alias = "群发消息")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct MessageTotalSend {
    /// Article messages.
    ///
    /// 图文消息; required in some cases.
    pub articles: Vec<Article>,
    /// Kind of message.
    ///
    /// 消息类型; required in some cases. Example: `text`.
    pub msg_type: Option<record::Choice<MessageTotalSendMsgType>>,
    /// Body of a text message; required when `msg_type` is `text`.
    ///
    /// Required in some cases.
    pub text: Option<Text>,
}

impl MessageTotalSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn msg_type(
        mut self,
        msg_type: impl Into<record::Choice<MessageTotalSendMsgType>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.message.total.send` (群发消息).
#[non_exhaustive]
pub struct MessageTotalSendResponse {
    /// Id of the message that was sent.
    ///
    /// 消息ID. Example: `2013121100055554f1000b64-3f05-4581-a5e1-16e29d242950`.
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

/// An article of an image-text message.
///
/// | Field | Limits |
/// |---|---|
/// | [`image_url`](Self::image_url) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct Article {
    /// Link text.
    ///
    /// 链接文字.
    pub action_name: Option<String>,
    /// Content of the article.
    ///
    /// 图文消息内容.
    pub desc: Option<String>,
    /// Image URL from the image upload API; required for the first of several articles.
    ///
    /// 图片链接; required in some cases.
    pub image_url: Option<String>,
    /// Title of the article.
    ///
    /// 图文消息标题.
    pub title: Option<String>,
    /// Page opened when the user taps the article.
    ///
    /// 点击图文消息跳转的链接.
    pub url: Option<String>,
}

impl Article {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Body of a text message.
#[must_use]
#[non_exhaustive]
pub struct Text {
    /// Message content.
    ///
    /// 文本消息的内容.
    pub content: Option<String>,
    /// Message title.
    ///
    /// 文本消息的标题.
    pub title: Option<String>,
}

impl Text {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The values of the platform's type `MessageTotalSendMsgType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageTotalSendMsgType {
    /// `text`: Text message (文本消息).
    Text,
    /// `image-text`: Article message (图文消息).
    ImageText,
}

impl record::Enumeration for MessageTotalSendMsgType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("text", Self::Text),
        ("image-text", Self::ImageText),
    ];
}

impl std::fmt::Debug for MessageTotalSendMsgType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.message.total.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageTotalSendErrorCode {
    /// `MSG_TYPE_ILLEGAL`: The message type is not valid.
    ///
    /// Check the message type.
    MsgTypeIllegal,
    /// `OPEN_ID_IS_ILLEGAL`: The open id is not valid.
    ///
    /// Check the open id.
    OpenIdIsIllegal,
    /// `ILLEGAL_ARGUMENT_PARAMS`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalArgumentParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
