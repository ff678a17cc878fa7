//! `alipay.open.public.message.custom.send` · 异步单发消息
//!
//! Message a follower who interacted within 48 hours; 100 messages per user and day.
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
            11,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 15)],
            ..schema::FieldDef::text("chat", 12)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["follow", "click", "enter_ppchat"]),
                    24,
                ),
            ],
            ..schema::FieldDef::text("event_type", 21)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 34),
                schema::LimitDef::new(schema::Limit::Values(&["text", "image-text"]), 33),
            ],
            ..schema::FieldDef::text("msg_type", 30)
        },
        schema::FieldDef::text("open_id", 39),
        schema::FieldDef::new("text", schema::Kind::Record(&TEXT), 45),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 50)],
            ..schema::FieldDef::text("to_user_id", 46)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "msg_type",
                equals: "image-text",
                require: &["articles"],
            },
            line: 54,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "msg_type",
                equals: "text",
                require: &["text"],
            },
            line: 55,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["open_id", "to_user_id"]),
            line: 56,
        },
    ],
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
        schema::FieldDef::text("action_name", 64),
        schema::FieldDef::text("desc", 65),
        schema::FieldDef::text("image_url", 66),
        schema::FieldDef::text("title", 71),
        schema::FieldDef::text("url", 72),
    ],
    rules: &[],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: "spec/open_public/message.custom.send.yaml",
    fields: &[
        schema::FieldDef::text("content", 77),
        schema::FieldDef::text("title", 78),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.message.custom.send` (异步单发消息).
///
/// Message a follower who interacted within 48 hours; 100 messages per user and day.
///
/// ```
/// use alipay::open_public::MessageCustomSend;
///
/// let request = MessageCustomSend::new()
///     .msg_type("text")
///     .text(alipay::open_public::message_custom_send::Text::new().content("content"))
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`articles`](Self::articles) | required in some cases |
/// | [`chat`](Self::chat) | one of its values |
/// | [`event_type`](Self::event_type) | one of its values |
/// | [`msg_type`](Self::msg_type) | required; one of its values |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`text`](Self::text) | required in some cases |
/// | [`to_user_id`](Self::to_user_id) | required in some cases; at most 32 characters |
/// | rule | Where `msg_type` is `image-text`, there must be `articles` |
/// | rule | Where `msg_type` is `text`, there must be `text` |
/// | rule | At least one of `open_id`, `to_user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/custom/send`. Described
/// in `spec/open_public/message.custom.send.yaml`.
/// Returns [`MessageCustomSendResponse`], or an error with a [`MessageCustomSendErrorCode`].
#[doc(alias = "alipay.open.public.message.custom.send")]
#[doc(alias = "/v3/alipay/open/public/message/custom/send")]
#[doc(alias = "异步单发消息")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct MessageCustomSend {
    /// Article messages.
    ///
    /// Required in some cases.
    pub articles: Vec<Article>,
    /// Whether this is a chat message, shown in the feedback list, not the home page.
    ///
    /// 是否为聊天消息. Defaults to `0`. Example: `0`.
    pub chat: Option<record::Choice<MessageCustomSendChat>>,
    /// Event that triggered the message; empty by default, case-sensitive.
    ///
    /// 触发消息的事件类型. Example: `follow`.
    pub event_type: Option<record::Choice<MessageCustomSendEventType>>,
    /// Kind of message.
    ///
    /// 消息类型; required. Example: `text`.
    pub msg_type: record::Choice<MessageCustomSendMsgType>,
    /// Open id of the recipient; give this or `to_user_id`.
    ///
    /// 支付宝用户的唯一标识; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Text message.
    ///
    /// 文本消息内容; required in some cases.
    pub text: Option<Text>,
    /// Alipay user id of the recipient; give this or `open_id`.
    ///
    /// Required in some cases; at most 32 characters. Example: `2088000000000001`.
    pub to_user_id: Option<String>,
}

impl MessageCustomSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            articles: Vec::new(),
            chat: None,
            event_type: None,
            msg_type: Default::default(),
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
    pub fn chat(
        mut self,
        chat: impl Into<record::Choice<MessageCustomSendChat>>,
    ) -> Self {
        self.chat = Some(chat.into());
        self
    }

    /// Sets [`event_type`](Self::event_type).
    #[inline]
    pub fn event_type(
        mut self,
        event_type: impl Into<record::Choice<MessageCustomSendEventType>>,
    ) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets [`msg_type`](Self::msg_type).
    #[inline]
    pub fn msg_type(
        mut self,
        msg_type: impl Into<record::Choice<MessageCustomSendMsgType>>,
    ) -> Self {
        self.msg_type = msg_type.into();
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
        errors: &[
            schema::ErrorDef {
                code: "PUBLIC_CHANNELS_CONFIG_INVAILD",
                summary: "The channel configuration of the account is not valid.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 81,
            },
            schema::ErrorDef {
                code: "MSG_SD_NOBEHAVIOR",
                summary: "The user has not interacted with the account lately.",
                fix: "Wait until the user does.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 85,
            },
            schema::ErrorDef {
                code: "MSG_SD_EVENT_TYPE_NOT_EXISTS",
                summary: "The event type does not exist.",
                fix: "Send a value that `event_type` lists.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 89,
            },
            schema::ErrorDef {
                code: "MSG_SD_FOLLOW_NOT_EXISTS",
                summary: "There is no follow event of the user.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 92,
            },
            schema::ErrorDef {
                code: "MSG_ENTER_EVENT_OVER_LIMIT",
                summary: "The message for entering was sent already.",
                fix: "Send one such message a day.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 95,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.message.custom.send` (异步单发消息).
///
/// This response has no fields.
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

/// An article of an article message.
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

/// A text message.
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

/// The values of the platform's type `MessageCustomSendChat`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageCustomSendChat {
    /// `0`: Not chat; shown on the home page (非聊天消息).
    V0,
    /// `1`: Chat; shown in the feedback list (聊天消息).
    V1,
}

impl record::Enumeration for MessageCustomSendChat {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for MessageCustomSendChat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MessageCustomSendEventType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageCustomSendEventType {
    /// `follow`: User followed.
    Follow,
    /// `click`: Menu clicked.
    Click,
    /// `enter_ppchat`: User entered.
    EnterPpchat,
}

impl record::Enumeration for MessageCustomSendEventType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("follow", Self::Follow),
        ("click", Self::Click),
        ("enter_ppchat", Self::EnterPpchat),
    ];
}

impl std::fmt::Debug for MessageCustomSendEventType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MessageCustomSendMsgType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageCustomSendMsgType {
    /// `text`: Text message (文本消息).
    Text,
    /// `image-text`: Article message (图文消息).
    ImageText,
}

impl record::Enumeration for MessageCustomSendMsgType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("text", Self::Text),
        ("image-text", Self::ImageText),
    ];
}

impl std::fmt::Debug for MessageCustomSendMsgType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.message.custom.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageCustomSendErrorCode {
    /// `PUBLIC_CHANNELS_CONFIG_INVAILD`: The channel configuration of the account is not valid.
    PublicChannelsConfigInvaild,
    /// `MSG_TYPE_ILLEGAL`: The message type is not valid.
    ///
    /// Check the message type.
    MsgTypeIllegal,
    /// `OPEN_ID_IS_ILLEGAL`: The open id is not valid.
    ///
    /// Check the open id.
    OpenIdIsIllegal,
    /// `MSG_SD_NOBEHAVIOR`: The user has not interacted with the account lately.
    ///
    /// Wait until the user does.
    MsgSdNobehavior,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MSG_SD_EVENT_TYPE_NOT_EXISTS`: The event type does not exist.
    ///
    /// Send a value that `event_type` lists.
    MsgSdEventTypeNotExists,
    /// `MSG_SD_FOLLOW_NOT_EXISTS`: There is no follow event of the user.
    MsgSdFollowNotExists,
    /// `MSG_SD_OVER_TIME`: The message was sent too late after the event.
    ///
    /// Send within the time allowed for the event type.
    MsgSdOverTime,
    /// `MSG_ENTER_EVENT_OVER_LIMIT`: The message for entering was sent already.
    ///
    /// Send one such message a day.
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
