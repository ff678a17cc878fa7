//! `alipay.open.public.message.total.send` · 群发消息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/total/send`. Described
//! in `spec/open_public/message.total.send.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/message.total.send.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.message.total.send",
    title: "群发消息",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "MSG_TYPE_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "OPEN_ID_IS_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 34,
        },
    ],
};

static MESSAGE_TOTAL_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageTotalSend",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "articles",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ARTICLE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "msg_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "text",
            kind: schema::Kind::Record(&TEXT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static MESSAGE_TOTAL_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageTotalSendResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "message_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static ARTICLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Article",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "action_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "image_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct MessageTotalSend {
    /// The field `articles`: a list; each element is a record of the kind `Article`.
    ///
    /// On the wire `articles`. Source: `spec/open_public/message.total.send.yaml:9`.
    pub articles: Vec<Article>,
    /// The field `msg_type`: a text.
    ///
    /// On the wire `msg_type`. Source: `spec/open_public/message.total.send.yaml:10`.
    pub msg_type: Option<String>,
    /// The field `text`: a record of the kind `Text`.
    ///
    /// On the wire `text`. Source: `spec/open_public/message.total.send.yaml:11`.
    pub text: Option<Text>,
}

impl MessageTotalSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`articles`](Self::articles).
    #[inline]
    #[must_use]
    pub fn articles(mut self, articles: impl IntoIterator<Item = Article>) -> Self {
        self.articles = articles.into_iter().collect();
        self
    }

    /// Sets [`msg_type`](Self::msg_type).
    #[inline]
    #[must_use]
    pub fn msg_type(mut self, msg_type: impl Into<String>) -> Self {
        self.msg_type = Some(msg_type.into());
        self
    }

    /// Sets [`text`](Self::text).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.message.total.send` (群发消息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MessageTotalSendResponse {
    /// The field `message_id`: a text.
    ///
    /// On the wire `message_id`. Source: `spec/open_public/message.total.send.yaml:14`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct Article {
    /// The field `action_name`: a text.
    ///
    /// On the wire `action_name`. Source: `spec/open_public/message.total.send.yaml:19`.
    pub action_name: Option<String>,
    /// The field `desc`: a text.
    ///
    /// On the wire `desc`. Source: `spec/open_public/message.total.send.yaml:20`.
    pub desc: Option<String>,
    /// The field `image_url`: a text.
    ///
    /// On the wire `image_url`. Source: `spec/open_public/message.total.send.yaml:21`.
    pub image_url: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/open_public/message.total.send.yaml:22`.
    pub title: Option<String>,
    /// The field `url`: a text.
    ///
    /// On the wire `url`. Source: `spec/open_public/message.total.send.yaml:23`.
    pub url: Option<String>,
}

impl Article {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action_name`](Self::action_name).
    #[inline]
    #[must_use]
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = Some(action_name.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`image_url`](Self::image_url).
    #[inline]
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct Text {
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/open_public/message.total.send.yaml:27`.
    pub content: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/open_public/message.total.send.yaml:28`.
    pub title: Option<String>,
}

impl Text {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
