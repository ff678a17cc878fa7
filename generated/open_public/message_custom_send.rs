//! `alipay.open.public.message.custom.send` · 异步单发消息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/custom/send`. Described
//! in `spec/open_public/message.custom.send.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/message.custom.send.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.message.custom.send",
    title: "异步单发消息",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "PUBLIC_CHANNELS_CONFIG_INVAILD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "MSG_TYPE_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "OPEN_ID_IS_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "MSG_SD_NOBEHAVIOR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 38,
        },
        schema::ErrorDef {
            code: "MSG_SD_EVENT_TYPE_NOT_EXISTS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "MSG_SD_FOLLOW_NOT_EXISTS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "MSG_SD_OVER_TIME",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "MSG_ENTER_EVENT_OVER_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
    ],
};

static MESSAGE_CUSTOM_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageCustomSend",
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
            name: "chat",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "event_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "msg_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "text",
            kind: schema::Kind::Record(&TEXT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "to_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static MESSAGE_CUSTOM_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageCustomSendResponse",
    file: FILE,
    fields: &[],
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
            line: 22,
        },
        schema::FieldDef {
            name: "desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "image_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
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
            line: 30,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct MessageCustomSend {
    /// The field `articles`: a list; each element is a record of the kind `Article`.
    ///
    /// On the wire `articles`. Source: `spec/open_public/message.custom.send.yaml:9`.
    pub articles: Vec<Article>,
    /// The field `chat`: a text.
    ///
    /// On the wire `chat`. Source: `spec/open_public/message.custom.send.yaml:10`.
    pub chat: Option<String>,
    /// The field `event_type`: a text.
    ///
    /// On the wire `event_type`. Source: `spec/open_public/message.custom.send.yaml:11`.
    pub event_type: Option<String>,
    /// The field `msg_type`: a text.
    ///
    /// On the wire `msg_type`. Source: `spec/open_public/message.custom.send.yaml:12`.
    pub msg_type: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/open_public/message.custom.send.yaml:13`.
    pub open_id: Option<String>,
    /// The field `text`: a record of the kind `Text`.
    ///
    /// On the wire `text`. Source: `spec/open_public/message.custom.send.yaml:14`.
    pub text: Option<Text>,
    /// The field `to_user_id`: a text.
    ///
    /// On the wire `to_user_id`. Source: `spec/open_public/message.custom.send.yaml:15`.
    pub to_user_id: Option<String>,
}

impl MessageCustomSend {
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

    /// Sets [`chat`](Self::chat).
    #[inline]
    #[must_use]
    pub fn chat(mut self, chat: impl Into<String>) -> Self {
        self.chat = Some(chat.into());
        self
    }

    /// Sets [`event_type`](Self::event_type).
    #[inline]
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets [`msg_type`](Self::msg_type).
    #[inline]
    #[must_use]
    pub fn msg_type(mut self, msg_type: impl Into<String>) -> Self {
        self.msg_type = Some(msg_type.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`text`](Self::text).
    #[inline]
    #[must_use]
    pub fn text(mut self, text: Text) -> Self {
        self.text = Some(text);
        self
    }

    /// Sets [`to_user_id`](Self::to_user_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.message.custom.send` (异步单发消息).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Default)]
#[non_exhaustive]
pub struct Article {
    /// The field `action_name`: a text.
    ///
    /// On the wire `action_name`. Source: `spec/open_public/message.custom.send.yaml:22`.
    pub action_name: Option<String>,
    /// The field `desc`: a text.
    ///
    /// On the wire `desc`. Source: `spec/open_public/message.custom.send.yaml:23`.
    pub desc: Option<String>,
    /// The field `image_url`: a text.
    ///
    /// On the wire `image_url`. Source: `spec/open_public/message.custom.send.yaml:24`.
    pub image_url: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/open_public/message.custom.send.yaml:25`.
    pub title: Option<String>,
    /// The field `url`: a text.
    ///
    /// On the wire `url`. Source: `spec/open_public/message.custom.send.yaml:26`.
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
/// Source: `spec/open_public/message.custom.send.yaml:28`.
#[derive(Default)]
#[non_exhaustive]
pub struct Text {
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/open_public/message.custom.send.yaml:30`.
    pub content: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/open_public/message.custom.send.yaml:31`.
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

/// The error codes of `alipay.open.public.message.custom.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
