//! `alipay.open.public.message.query` · 生活号查询已发送消息接口
//!
//! Looks up when earlier messages were sent, what became of them and what they said.
//!
//! Offered on the gateway (V2). Described in `spec/open_public/message.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.message.query` (生活号查询已发送消息接口).
///
/// Looks up when earlier messages were sent, what became of them and what they said.
///
/// ```
/// use alipay::open_public::MessageQuery;
///
/// let request = MessageQuery::new()
///     .message_ids(["2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`message_ids`](Self::message_ids) | required; at most 20 items; each at most 64 characters |
///
/// Offered on the gateway (V2). Described in `spec/open_public/message.query.yaml`.
/// Returns [`MessageQueryResponse`], or an error with a [`MessageQueryErrorCode`].
#[doc(alias = "alipay.open.public.message.query")]
#[doc(alias = "生活号查询已发送消息接口")]
#[doc(alias = "消息")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct MessageQuery {
    /// Ids that the mass-send and group-send APIs returned; the caller has to keep them.
    ///
    /// 消息id集; required; at most 20 items; each at most 64 characters. Example:
    /// `2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72`.
    pub message_ids: Vec<String>,
}

impl MessageQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message_ids`](Self::message_ids).
    #[inline]
    pub fn message_ids(
        mut self,
        message_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.message_ids = message_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `alipay.open.public.message.query` (生活号查询已发送消息接口).
#[non_exhaustive]
pub struct MessageQueryResponse {
    /// One entry for each message that this account sent; ids of others are left out.
    ///
    /// 发送消息结果集.
    pub list: Vec<PublicMessageInfo>,
}

/// One message that was sent, or is to be.
#[non_exhaustive]
pub struct PublicMessageInfo {
    /// When the message was sent.
    ///
    /// 消息发送时间; required, a mismatch if missing; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`; at most 64
    /// characters. Example: `2017-07-27 15:34:19`.
    pub send_time: record::DateTime,
    /// What other calls name the message by.
    ///
    /// 消息id; required, a mismatch if missing; at most 64 characters. Example:
    /// `2017071800094212ff1c12e2-267e-425e-9880-653598f0bb59`.
    pub message_id: String,
    /// How far the delivery is.
    ///
    /// 发送状态; required, a mismatch if missing; at most 32 characters. Example: `SUCCESS`.
    pub status: record::Choice<MessageStatus>,
    /// The same in Chinese words.
    ///
    /// 消息状态; required, a mismatch if missing; at most 32 characters. Example: `发送成功`.
    pub status_desc: String,
    /// What the message says. The page omits this field, official SDKs decode it.
    ///
    /// 内容信息.
    pub articles: Vec<ImageTextItem>,
}

/// One article of an image-and-text message.
#[non_exhaustive]
pub struct ImageTextItem {
    /// The headline.
    ///
    /// 标题. Example: `标题`.
    pub title: Option<String>,
    /// The text below the headline.
    ///
    /// 描述. Example: `描述信息`.
    pub desc: Option<String>,
    /// Where the picture is.
    ///
    /// 封面图链接. Example: `http://dl.django.t.taobao.com/rest/1.0/image?fileIds=V9rfg69SSimLZg5wDA3yEgAAACMA...`.
    pub image_url: Option<String>,
    /// Where a tap leads.
    ///
    /// 跳转链接. Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
    /// The id of the message that the article belongs to.
    ///
    /// 文章内容id. Example: `12345678996434444`.
    pub msg_id: Option<String>,
}

/// How far the delivery of a message is.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MessageStatus {
    /// `INIT`: Not started.
    Init,
    /// `RUNNING`: Being sent.
    Running,
    /// `SUCCESS`: Sent.
    Success,
    /// `FAILURE`: Could not be sent.
    Failure,
    /// `RECALLING`: Being taken back.
    Recalling,
    /// `RECALLED`: Taken back. The page calls this state a failed recall, which contradicts its name and its own list
    /// of state texts.
    Recalled,
}

record::enumeration!(
    MessageStatus, "INIT" Init, "RUNNING" Running, "SUCCESS" Success, "FAILURE" Failure,
    "RECALLING" Recalling, "RECALLED" Recalled
);

/// The error codes of `alipay.open.public.message.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MessageQueryErrorCode {
    /// `SYSTEM_ERROR`: The platform is busy.
    ///
    /// Try again later. The same call may succeed later. The outcome is unknown: the call may have taken effect.
    SystemError,
    /// `ILLEGAL_BIZ_PARAMS`: The request's fields are not acceptable.
    ///
    /// Check that message_ids is filled in.
    IllegalBizParams,
    /// `MESSAGE_QUERY_ID_EMPTY`: No message id was given.
    ///
    /// Give at least one id in message_ids.
    MessageQueryIdEmpty,
    /// `MESSAGE_QUERY_OVER_LIMIT`: More ids than one query allows.
    ///
    /// Ask for at most 20 ids at once.
    MessageQueryOverLimit,
    /// `MESSAGE_QUERY_ID_TOO_LONG`: A message id is too long.
    ///
    /// An id has at most 64 characters; check where it came from.
    MessageQueryIdTooLong,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MessageQueryErrorCode, "SYSTEM_ERROR" SystemError, "ILLEGAL_BIZ_PARAMS"
    IllegalBizParams, "MESSAGE_QUERY_ID_EMPTY" MessageQueryIdEmpty,
    "MESSAGE_QUERY_OVER_LIMIT" MessageQueryOverLimit, "MESSAGE_QUERY_ID_TOO_LONG"
    MessageQueryIdTooLong
);

impl record::CallRequest for MessageQuery {}

impl record::Request for MessageQuery {
    type Response = MessageQueryResponse;
    type ErrorCode = MessageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.message.query",
        title: "生活号查询已发送消息接口",
        file: "spec/open_public/message.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Always,
        request: &MESSAGE_QUERY,
        response: &MESSAGE_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "message_ids.required",
                code: "MESSAGE_QUERY_ID_EMPTY",
            },
            schema::LinkDef {
                limit: "message_ids.max_items",
                code: "MESSAGE_QUERY_OVER_LIMIT",
            },
            schema::LinkDef {
                limit: "message_ids.items.max_length",
                code: "MESSAGE_QUERY_ID_TOO_LONG",
            },
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "The platform is busy.",
                fix: "Try again later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "ILLEGAL_BIZ_PARAMS",
                summary: "The request's fields are not acceptable.",
                fix: "Check that message_ids is filled in.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MESSAGE_QUERY_ID_EMPTY",
                summary: "No message id was given.",
                fix: "Give at least one id in message_ids.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MESSAGE_QUERY_OVER_LIMIT",
                summary: "More ids than one query allows.",
                fix: "Ask for at most 20 ids at once.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MESSAGE_QUERY_ID_TOO_LONG",
                summary: "A message id is too long.",
                fix: "An id has at most 64 characters; check where it came from.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(MessageQuery, MESSAGE_QUERY, 0 message_ids Vec::new());

record::record!(MessageQueryResponse, MESSAGE_QUERY_RESPONSE, 0 list Vec::new());

record::record!(
    PublicMessageInfo, PUBLIC_MESSAGE_INFO, 0 send_time Default::default(), 1 message_id
    String::new(), 2 status Default::default(), 3 status_desc String::new(), 4 articles
    Vec::new()
);

record::record!(
    ImageTextItem, IMAGE_TEXT_ITEM, 0 title None, 1 desc None, 2 image_url None, 3 url
    None, 4 msg_id None
);

static MESSAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageQuery",
    file: "spec/open_public/message.query.yaml",
    rows: &[
        schema::Row::Limited(
            "message_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
                },
            ),
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxItems(20)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 17],
};

static MESSAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageQueryResponse",
    file: "spec/open_public/message.query.yaml",
    rows: &[
        schema::Row::Plain(
            "list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PUBLIC_MESSAGE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PUBLIC_MESSAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageInfo",
    file: "spec/open_public/message.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "send_time",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "message_id",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "status",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "status_desc",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Plain(
            "articles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&IMAGE_TEXT_ITEM),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static IMAGE_TEXT_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "ImageTextItem",
    file: "spec/open_public/message.query.yaml",
    rows: &[
        schema::Row::Text("title"),
        schema::Row::Text("desc"),
        schema::Row::Text("image_url"),
        schema::Row::Text("url"),
        schema::Row::Text("msg_id"),
    ],
    rules: &[],
    lines: &[],
};
