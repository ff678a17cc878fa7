//! `alipay.open.public.message.group.send` · 分组消息发送接口
//!
//! Send a message to the followers in a group; delivery is asynchronous.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/group/send`. Described
//! in `spec/open_public/message.group.send.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.message.group.send` (分组消息发送接口).
///
/// Send a message to the followers in a group; delivery is asynchronous.
///
/// ```
/// use alipay::open_public::MessageGroupSend;
///
/// let request = MessageGroupSend::new()
///     .group_id("10000")
///     .msg_type("text")
///     .text(alipay::open_public::message_group_send::Text::new().content("content"));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`articles`](Self::articles) | required in some cases |
/// | [`group_id`](Self::group_id) | required; at most 32 characters (advisory) |
/// | [`image`](Self::image) | required in some cases |
/// | [`msg_type`](Self::msg_type) | required |
/// | [`text`](Self::text) | required in some cases |
/// | rule | Where `msg_type` is `image-text`, there must be `articles` |
/// | rule | Where `msg_type` is `text`, there must be `text` |
/// | rule | Where `msg_type` is `image`, there must be `image` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/group/send`. Described
/// in `spec/open_public/message.group.send.yaml`.
/// Returns [`MessageGroupSendResponse`], or an error with a [`MessageGroupSendErrorCode`].
#[doc(alias = "alipay.open.public.message.group.send")]
#[doc(alias = "/v3/alipay/open/public/message/group/send")]
#[doc(alias = "分组消息发送接口")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct MessageGroupSend {
    /// Article messages.
    ///
    /// 图文消息; required in some cases.
    pub articles: Vec<Article>,
    /// Group id returned by `alipay.open.public.group.create`.
    ///
    /// 分组ID; required; at most 32 characters (advisory). Example: `10000`.
    pub group_id: String,
    /// Image message, not supported yet; 1080×750 advised, JPG or PNG.
    ///
    /// 纯图片消息; required in some cases.
    pub image: Option<Image>,
    /// Kind of message.
    ///
    /// 消息类型; required; other values may be added. Example: `text`.
    pub msg_type: record::Choice<MessageGroupSendMsgType>,
    /// Text message.
    ///
    /// 文本消息内容; required in some cases.
    pub text: Option<Text>,
}

impl MessageGroupSend {
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

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = group_id.into();
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
    pub fn msg_type(
        mut self,
        msg_type: impl Into<record::Choice<MessageGroupSendMsgType>>,
    ) -> Self {
        self.msg_type = msg_type.into();
        self
    }

    /// Sets [`text`](Self::text).
    #[inline]
    pub fn text(mut self, text: Text) -> Self {
        self.text = Some(text);
        self
    }
}

/// The response of `alipay.open.public.message.group.send` (分组消息发送接口).
#[non_exhaustive]
pub struct MessageGroupSendResponse {
    /// Message id.
    ///
    /// 消息ID. Example: `2013121100055554f1000b64-3f05-4581-a5e1-16e29d242950`.
    pub message_id: Option<String>,
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

/// An image message.
#[must_use]
#[non_exhaustive]
pub struct Image {
    /// Image URL from `alipay.offline.material.image.upload`.
    ///
    /// 图片url. Example: `http://example.com/abc.jpg`.
    pub url: Option<String>,
}

impl Image {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The values of the platform's type `MessageGroupSendMsgType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MessageGroupSendMsgType {
    /// `text`: Text message (文本消息).
    Text,
    /// `image-text`: Article message (图文消息).
    ImageText,
    /// `image`: Image message, not supported yet.
    Image,
}

record::enumeration!(
    MessageGroupSendMsgType, "text" Text, "image-text" ImageText, "image" Image
);

/// The error codes of `alipay.open.public.message.group.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MessageGroupSendErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `GROUP_EMPTY_ERROR`: The group is missing or empty.
    ///
    /// Check the group.
    GroupEmptyError,
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `MSG_BATCH_SD_OVER`: The limit of group messages was reached.
    ///
    /// Send again in the next period.
    MsgBatchSdOver,
    /// `MSG_SEND_ILLEGAL`: The message may not be sent.
    MsgSendIllegal,
    /// `IMAGE_SIZE_ERROR`: The picture's dimensions are wrong.
    ///
    /// Check the dimensions.
    ImageSizeError,
    /// `IMAGE_TOO_LARGE`: The picture is too large.
    ///
    /// Send a smaller picture.
    ImageTooLarge,
    /// `ILLEGAL_IMAGE_FORMAT`: The picture's format is not allowed.
    ///
    /// Send JPG or PNG.
    IllegalImageFormat,
    /// `MESSAGE_IS_EMPTY`: The message is empty.
    ///
    /// Fill in the message.
    MessageIsEmpty,
    /// `MESSAGE_IS_INCOMPLETE`: The message is incomplete.
    ///
    /// Fill in the parts of its kind.
    MessageIsIncomplete,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MessageGroupSendErrorCode, "SYSTEM_ERROR" SystemError, "GROUP_EMPTY_ERROR"
    GroupEmptyError, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "MSG_BATCH_SD_OVER"
    MsgBatchSdOver, "MSG_SEND_ILLEGAL" MsgSendIllegal, "IMAGE_SIZE_ERROR" ImageSizeError,
    "IMAGE_TOO_LARGE" ImageTooLarge, "ILLEGAL_IMAGE_FORMAT" IllegalImageFormat,
    "MESSAGE_IS_EMPTY" MessageIsEmpty, "MESSAGE_IS_INCOMPLETE" MessageIsIncomplete
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "GROUP_EMPTY_ERROR",
                summary: "The group is missing or empty.",
                fix: "Check the group.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_BATCH_SD_OVER",
                summary: "The limit of group messages was reached.",
                fix: "Send again in the next period.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "IMAGE_SIZE_ERROR",
                summary: "The picture's dimensions are wrong.",
                fix: "Check the dimensions.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "IMAGE_TOO_LARGE",
                summary: "The picture is too large.",
                fix: "Send a smaller picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ILLEGAL_IMAGE_FORMAT",
                summary: "The picture's format is not allowed.",
                fix: "Send JPG or PNG.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MESSAGE_IS_EMPTY",
                summary: "The message is empty.",
                fix: "Fill in the message.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MESSAGE_IS_INCOMPLETE",
                summary: "The message is incomplete.",
                fix: "Fill in the parts of its kind.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MessageGroupSend, MESSAGE_GROUP_SEND, 0 articles Vec::new(), 1 group_id
    String::new(), 2 image None, 3 msg_type Default::default(), 4 text None
);

record::record!(
    MessageGroupSendResponse, MESSAGE_GROUP_SEND_RESPONSE, 0 message_id None
);

record::record!(
    Article, ARTICLE, 0 action_name None, 1 desc None, 2 image_url None, 3 title None, 4
    url None
);

record::record!(Image, IMAGE, 0 url None);

record::record!(Text, TEXT, 0 content None, 1 title None);

static MESSAGE_GROUP_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageGroupSend",
    file: "spec/open_public/message.group.send.yaml",
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
            "group_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Plain("image", schema::Kind::Record(&IMAGE)),
        schema::Row::Limited(
            "msg_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
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
        schema::Rule::When {
            field: "msg_type",
            equals: "image",
            require: &["image"],
        },
    ],
    lines: &[11, 12, 16, 17, 20, 25, 29, 36, 39, 40, 41],
};

static MESSAGE_GROUP_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageGroupSendResponse",
    file: "spec/open_public/message.group.send.yaml",
    rows: &[schema::Row::Text("message_id")],
    rules: &[],
    lines: &[],
};

static ARTICLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Article",
    file: "spec/open_public/message.group.send.yaml",
    rows: &[
        schema::Row::Text("action_name"),
        schema::Row::Text("desc"),
        schema::Row::Text("image_url"),
        schema::Row::Text("title"),
        schema::Row::Text("url"),
    ],
    rules: &[],
    lines: &[54, 55, 56, 61, 62],
};

static IMAGE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Image",
    file: "spec/open_public/message.group.send.yaml",
    rows: &[schema::Row::Text("url")],
    rules: &[],
    lines: &[67],
};

static TEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Text",
    file: "spec/open_public/message.group.send.yaml",
    rows: &[schema::Row::Text("content"), schema::Row::Text("title")],
    rules: &[],
    lines: &[76, 77],
};
