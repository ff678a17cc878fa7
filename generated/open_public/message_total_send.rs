//! `alipay.open.public.message.total.send` · 群发消息
//!
//! Broadcast a message to the followers of a life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/total/send`. Described
//! in `spec/open_public/message.total.send.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.public.message.total.send` (群发消息).
#[non_exhaustive]
pub struct MessageTotalSendResponse {
    /// Id of the message that was sent.
    ///
    /// 消息ID. Example: `2013121100055554f1000b64-3f05-4581-a5e1-16e29d242950`.
    pub message_id: Option<String>,
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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `MessageTotalSendMsgType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MessageTotalSendMsgType {
    /// `text`: Text message (文本消息).
    Text,
    /// `image-text`: Article message (图文消息).
    ImageText,
}

record::enumeration!(MessageTotalSendMsgType, "text" Text, "image-text" ImageText);

/// The error codes of `alipay.open.public.message.total.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MessageTotalSendErrorCode, "MSG_TYPE_ILLEGAL" MsgTypeIllegal, "OPEN_ID_IS_ILLEGAL"
    OpenIdIsIllegal, "ILLEGAL_ARGUMENT_PARAMS" IllegalArgumentParams, "SYSTEM_ERROR"
    SystemError
);

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

record::record!(
    MessageTotalSend, MESSAGE_TOTAL_SEND, 0 articles Vec::new(), 1 msg_type None, 2 text
    None
);

record::record!(
    MessageTotalSendResponse, MESSAGE_TOTAL_SEND_RESPONSE, 0 message_id None
);

record::record!(
    Article, ARTICLE, 0 action_name None, 1 desc None, 2 image_url None, 3 title None, 4
    url None
);

record::record!(Text, TEXT, 0 content None, 1 title None);

static MESSAGE_TOTAL_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageTotalSend",
    file: "spec/open_public/message.total.send.yaml",
    rows: &[
        schema::Row::Plain(
            "articles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ARTICLE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "msg_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["text", "image-text"]))],
        ),
        schema::Row::Plain("text", schema::Kind::Record(&TEXT)),
    ],
    rules: &[
        schema::Rule::When {
            field: "msg_type",
            equals: "image-text",
            require: &["articles"],
        },
        schema::Rule::When {
            field: "msg_type",
            equals: "text",
            require: &["text"],
        },
    ],
    lines: &[11, 12, 15, 21, 24, 25],
};

static MESSAGE_TOTAL_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageTotalSendResponse",
    file: "spec/open_public/message.total.send.yaml",
    rows: &[schema::Row::Text("message_id")],
    rules: &[],
    lines: &[],
};

static ARTICLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Article",
    file: "spec/open_public/message.total.send.yaml",
    rows: &[
        schema::Row::Text("action_name"),
        schema::Row::Text("desc"),
        schema::Row::Text("image_url"),
        schema::Row::Text("title"),
        schema::Row::Text("url"),
    ],
    rules: &[],
    lines: &[38, 39, 40, 45, 46],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: "spec/open_public/message.total.send.yaml",
    rows: &[schema::Row::Text("content"), schema::Row::Text("title")],
    rules: &[],
    lines: &[51, 52],
};
