//! `alipay.open.public.message.custom.send` · 异步单发消息
//!
//! Message a follower who interacted within 48 hours; 100 messages per user and day.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/custom/send`. Described
//! in `spec/open_public/message.custom.send.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.public.message.custom.send` (异步单发消息).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MessageCustomSendResponse {}

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

/// The values of the platform's type `MessageCustomSendChat`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MessageCustomSendChat {
    /// `0`: Not chat; shown on the home page (非聊天消息).
    V0,
    /// `1`: Chat; shown in the feedback list (聊天消息).
    V1,
}

record::enumeration!(MessageCustomSendChat, "0" V0, "1" V1);

/// The values of the platform's type `MessageCustomSendEventType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MessageCustomSendEventType {
    /// `follow`: User followed.
    Follow,
    /// `click`: Menu clicked.
    Click,
    /// `enter_ppchat`: User entered.
    EnterPpchat,
}

record::enumeration!(
    MessageCustomSendEventType, "follow" Follow, "click" Click, "enter_ppchat"
    EnterPpchat
);

/// The values of the platform's type `MessageCustomSendMsgType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MessageCustomSendMsgType {
    /// `text`: Text message (文本消息).
    Text,
    /// `image-text`: Article message (图文消息).
    ImageText,
}

record::enumeration!(MessageCustomSendMsgType, "text" Text, "image-text" ImageText);

/// The error codes of `alipay.open.public.message.custom.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MessageCustomSendErrorCode, "PUBLIC_CHANNELS_CONFIG_INVAILD"
    PublicChannelsConfigInvaild, "MSG_TYPE_ILLEGAL" MsgTypeIllegal, "OPEN_ID_IS_ILLEGAL"
    OpenIdIsIllegal, "MSG_SD_NOBEHAVIOR" MsgSdNobehavior, "SYSTEM_ERROR" SystemError,
    "MSG_SD_EVENT_TYPE_NOT_EXISTS" MsgSdEventTypeNotExists, "MSG_SD_FOLLOW_NOT_EXISTS"
    MsgSdFollowNotExists, "MSG_SD_OVER_TIME" MsgSdOverTime, "MSG_ENTER_EVENT_OVER_LIMIT"
    MsgEnterEventOverLimit
);

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
            },
            schema::ErrorDef {
                code: "MSG_SD_NOBEHAVIOR",
                summary: "The user has not interacted with the account lately.",
                fix: "Wait until the user does.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_SD_EVENT_TYPE_NOT_EXISTS",
                summary: "The event type does not exist.",
                fix: "Send a value that `event_type` lists.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_SD_FOLLOW_NOT_EXISTS",
                summary: "There is no follow event of the user.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_ENTER_EVENT_OVER_LIMIT",
                summary: "The message for entering was sent already.",
                fix: "Send one such message a day.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MessageCustomSend, MESSAGE_CUSTOM_SEND, 0 articles Vec::new(), 1 chat None, 2
    event_type None, 3 msg_type Default::default(), 4 open_id None, 5 text None, 6
    to_user_id None
);

record::record!(MessageCustomSendResponse, MESSAGE_CUSTOM_SEND_RESPONSE);

record::record!(
    Article, ARTICLE, 0 action_name None, 1 desc None, 2 image_url None, 3 title None, 4
    url None
);

record::record!(Text, TEXT, 0 content None, 1 title None);

static MESSAGE_CUSTOM_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageCustomSend",
    file: "spec/open_public/message.custom.send.yaml",
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
            "chat",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Limited(
            "event_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["follow", "click", "enter_ppchat"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "msg_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["text", "image-text"])),
            ],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Plain("text", schema::Kind::Record(&TEXT)),
        schema::Row::Limited(
            "to_user_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
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
        schema::Rule::AtLeastOne(&["open_id", "to_user_id"]),
    ],
    lines: &[11, 12, 15, 21, 24, 30, 34, 33, 39, 45, 46, 50, 54, 55, 56],
};

static MESSAGE_CUSTOM_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageCustomSendResponse",
    file: "spec/open_public/message.custom.send.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static ARTICLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Article",
    file: "spec/open_public/message.custom.send.yaml",
    rows: &[
        schema::Row::Text("action_name"),
        schema::Row::Text("desc"),
        schema::Row::Text("image_url"),
        schema::Row::Text("title"),
        schema::Row::Text("url"),
    ],
    rules: &[],
    lines: &[64, 65, 66, 71, 72],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: "spec/open_public/message.custom.send.yaml",
    rows: &[schema::Row::Text("content"), schema::Row::Text("title")],
    rules: &[],
    lines: &[77, 78],
};
