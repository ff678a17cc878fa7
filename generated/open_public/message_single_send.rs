//! `alipay.open.public.message.single.send` · 单发模板消息
//!
//! Send a user a template message, such as a payment reminder or parking notice.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/single/send`. Described
//! in `spec/open_public/message.single.send.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.message.single.send` (单发模板消息).
///
/// Send a user a template message, such as a payment reminder or parking notice.
///
/// ```
/// use alipay::open_public::MessageSingleSend;
///
/// let request = MessageSingleSend::new()
///     .template(alipay::open_public::message_single_send::Template::new().context(alipay::open_public::message_single_send::Context::new().action_name("查看详情").head_color("#85be53").url("http://m.baidu.com")).template_id("cbb9fdded2b74fe4bb082de3ed1e1eb2"))
///     .to_open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`template`](Self::template) | required |
/// | [`to_open_id`](Self::to_open_id) | required in some cases |
/// | [`to_user_id`](Self::to_user_id) | required in some cases; at most 32 characters (advisory); at least 16 characters; matches `^[0-9]*$` |
/// | rule | At least one of `to_open_id`, `to_user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/single/send`. Described
/// in `spec/open_public/message.single.send.yaml`.
/// Returns [`MessageSingleSendResponse`], or an error with a [`MessageSingleSendErrorCode`].
#[doc(alias = "alipay.open.public.message.single.send")]
#[doc(alias = "/v3/alipay/open/public/message/single/send")]
#[doc(alias = "单发模板消息")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct MessageSingleSend {
    /// Message template and the values that fill it.
    ///
    /// 消息模板相关参数; required.
    pub template: Template,
    /// Open id of the recipient within this app; give this or `to_user_id`.
    ///
    /// 支付宝openId; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub to_open_id: Option<String>,
    /// Alipay user id of the recipient, 16 digits starting with 2088; give this or `to_open_id`.
    ///
    /// Required in some cases; at most 32 characters (advisory); at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub to_user_id: Option<String>,
}

impl MessageSingleSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`template`](Self::template).
    #[inline]
    pub fn template(mut self, template: Template) -> Self {
        self.template = template;
        self
    }

    /// Sets [`to_open_id`](Self::to_open_id).
    #[inline]
    pub fn to_open_id(mut self, to_open_id: impl Into<String>) -> Self {
        self.to_open_id = Some(to_open_id.into());
        self
    }

    /// Sets [`to_user_id`](Self::to_user_id).
    #[inline]
    pub fn to_user_id(mut self, to_user_id: impl Into<String>) -> Self {
        self.to_user_id = Some(to_user_id.into());
        self
    }
}

/// The response of `alipay.open.public.message.single.send` (单发模板消息).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MessageSingleSendResponse {}

/// Values that fill a message template.
///
/// | Field | Limits |
/// |---|---|
/// | [`action_name`](Self::action_name) | required; at most 16 characters |
/// | [`head_color`](Self::head_color) | required |
/// | [`url`](Self::url) | required |
#[must_use]
#[non_exhaustive]
pub struct Context {
    /// Text of the link at the bottom; longer texts are refused.
    ///
    /// 底部链接描述文字; required; at most 16 characters. Example: `查看详情`.
    pub action_name: String,
    /// Value of the placeholder and its text color.
    pub first: Option<Keyword>,
    /// Color of the bar at the top.
    ///
    /// 顶部色条的色值; required. Example: `#85be53`.
    pub head_color: String,
    /// Value of the placeholder and its text color.
    pub keyword1: Option<Keyword>,
    /// Value of the placeholder and its text color.
    pub keyword2: Option<Keyword>,
    /// Value of the placeholder and its text color.
    pub remark: Option<Keyword>,
    /// Page opened when the user taps the message.
    ///
    /// 点击消息后承接页的地址; required. Example: `http://m.baidu.com`.
    pub url: String,
}

impl Context {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action_name`](Self::action_name).
    #[inline]
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = action_name.into();
        self
    }

    /// Sets [`first`](Self::first).
    #[inline]
    pub fn first(mut self, first: Keyword) -> Self {
        self.first = Some(first);
        self
    }

    /// Sets [`head_color`](Self::head_color).
    #[inline]
    pub fn head_color(mut self, head_color: impl Into<String>) -> Self {
        self.head_color = head_color.into();
        self
    }

    /// Sets [`keyword1`](Self::keyword1).
    #[inline]
    pub fn keyword1(mut self, keyword1: Keyword) -> Self {
        self.keyword1 = Some(keyword1);
        self
    }

    /// Sets [`keyword2`](Self::keyword2).
    #[inline]
    pub fn keyword2(mut self, keyword2: Keyword) -> Self {
        self.keyword2 = Some(keyword2);
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: Keyword) -> Self {
        self.remark = Some(remark);
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }
}

/// Value of a template placeholder and its text color.
///
/// | Field | Limits |
/// |---|---|
/// | [`color`](Self::color) | required |
/// | [`value`](Self::value_) | required |
#[must_use]
#[non_exhaustive]
pub struct Keyword {
    /// Text color.
    ///
    /// Required. Example: `#85be53`.
    pub color: String,
    /// Value of the placeholder.
    ///
    /// 模板中占位符的值; `value` on the wire; required. Example: `2026-11-26`.
    pub value_: String,
}

impl Keyword {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`color`](Self::color).
    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = color.into();
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = value_.into();
        self
    }
}

/// A message template with its values.
///
/// | Field | Limits |
/// |---|---|
/// | [`context`](Self::context) | required |
/// | [`template_id`](Self::template_id) | required |
#[must_use]
#[non_exhaustive]
pub struct Template {
    /// Parameters defined in the template, with their values.
    ///
    /// 消息模板上下文; required.
    pub context: Context,
    /// Message template id.
    ///
    /// 消息模板ID; required. Example: `cbb9fdded2b74fe4bb082de3ed1e1eb2`.
    pub template_id: String,
}

impl Template {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`context`](Self::context).
    #[inline]
    pub fn context(mut self, context: Context) -> Self {
        self.context = context;
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }
}

/// The error codes of `alipay.open.public.message.single.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MessageSingleSendErrorCode {
    /// `MSG_TEMPLATE_INVALID`: The message template is not valid.
    ///
    /// Check the template.
    MsgTemplateInvalid,
    /// `MSG_TEMPLATE_ID_INVALID`: The message template id is not valid.
    ///
    /// Check the template id.
    MsgTemplateIdInvalid,
    /// `MSG_TEMPLATE_KEY_INVALID`: A key of the message template is not valid.
    ///
    /// Check the keys sent.
    MsgTemplateKeyInvalid,
    /// `OPENID_INVALID`: The open id is not valid.
    ///
    /// Check the open id.
    OpenidInvalid,
    /// `MSG_TEMPLATE_NOT_EXIST`: The message template does not exist.
    ///
    /// Check the template id.
    MsgTemplateNotExist,
    /// `MSG_TEMPLATE_NOT_STARTED`: The message template is not started.
    ///
    /// Start the template first.
    MsgTemplateNotStarted,
    /// `MSG_TEMPLATE_CONTEXT_LACK_KEY`: The template message's context lacks a key.
    ///
    /// Send all keys of the template.
    MsgTemplateContextLackKey,
    /// `ILLEGAL_ARGUMENT_PARAMS`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalArgumentParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MSG_SD_NOFOLLOW`: The message's recipient is not a follower.
    MsgSdNofollow,
    /// `APP_NO_AVAIABLE`: The app is not available.
    AppNoAvaiable,
    /// `BIZ_CONTENT_IS_NULL`: The business content is missing.
    ///
    /// Send the business content.
    BizContentIsNull,
    /// `UNFOLLOW_REFUSE_RECOMMONED`: A user who does not follow refuses recommendations.
    UnfollowRefuseRecommoned,
    /// `MSG_SEND_FORBIDDEN`: Sending the message is forbidden.
    MsgSendForbidden,
    /// `TYPEATEMPLATE_SWITCH_UNSUBSCRIBED`: The switch for type A templates is unsubscribed.
    TypeatemplateSwitchUnsubscribed,
    /// `MSG_SEND_ILLEGAL`: The message may not be sent.
    MsgSendIllegal,
    /// `MSG_SINGLE_SD_OVER`: The limit of single messages is exceeded.
    MsgSingleSdOver,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MessageSingleSendErrorCode, "MSG_TEMPLATE_INVALID" MsgTemplateInvalid,
    "MSG_TEMPLATE_ID_INVALID" MsgTemplateIdInvalid, "MSG_TEMPLATE_KEY_INVALID"
    MsgTemplateKeyInvalid, "OPENID_INVALID" OpenidInvalid, "MSG_TEMPLATE_NOT_EXIST"
    MsgTemplateNotExist, "MSG_TEMPLATE_NOT_STARTED" MsgTemplateNotStarted,
    "MSG_TEMPLATE_CONTEXT_LACK_KEY" MsgTemplateContextLackKey, "ILLEGAL_ARGUMENT_PARAMS"
    IllegalArgumentParams, "SYSTEM_ERROR" SystemError, "MSG_SD_NOFOLLOW" MsgSdNofollow,
    "APP_NO_AVAIABLE" AppNoAvaiable, "BIZ_CONTENT_IS_NULL" BizContentIsNull,
    "UNFOLLOW_REFUSE_RECOMMONED" UnfollowRefuseRecommoned, "MSG_SEND_FORBIDDEN"
    MsgSendForbidden, "TYPEATEMPLATE_SWITCH_UNSUBSCRIBED"
    TypeatemplateSwitchUnsubscribed, "MSG_SEND_ILLEGAL" MsgSendIllegal,
    "MSG_SINGLE_SD_OVER" MsgSingleSdOver
);

impl record::CallRequest for MessageSingleSend {}

impl record::Request for MessageSingleSend {
    type Response = MessageSingleSendResponse;
    type ErrorCode = MessageSingleSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.message.single.send",
        title: "单发模板消息",
        file: "spec/open_public/message.single.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/message/single/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MESSAGE_SINGLE_SEND,
        response: &MESSAGE_SINGLE_SEND_RESPONSE,
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
    MessageSingleSend, MESSAGE_SINGLE_SEND, 0 template Default::default(), 1 to_open_id
    None, 2 to_user_id None
);

record::record!(MessageSingleSendResponse, MESSAGE_SINGLE_SEND_RESPONSE);

record::record!(
    Context, CONTEXT, 0 action_name String::new(), 1 first None, 2 head_color
    String::new(), 3 keyword1 None, 4 keyword2 None, 5 remark None, 6 url String::new()
);

record::record!(Keyword, KEYWORD, 0 color String::new(), 1 value_ String::new());

record::record!(
    Template, TEMPLATE, 0 context Default::default(), 1 template_id String::new()
);

static MESSAGE_SINGLE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageSingleSend",
    file: "spec/open_public/message.single.send.yaml",
    rows: &[
        schema::Row::Limited(
            "template",
            schema::Kind::Record(&TEMPLATE),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("to_open_id"),
        schema::Row::Limited(
            "to_user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["to_open_id", "to_user_id"])],
    lines: &[11, 15, 16, 22, 26, 27, 28, 33],
};

static MESSAGE_SINGLE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageSingleSendResponse",
    file: "spec/open_public/message.single.send.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static CONTEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Context",
    file: "spec/open_public/message.single.send.yaml",
    rows: &[
        schema::Row::Limited(
            "action_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
            ],
        ),
        schema::Row::Plain("first", schema::Kind::Record(&KEYWORD)),
        schema::Row::Limited(
            "head_color",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain("keyword1", schema::Kind::Record(&KEYWORD)),
        schema::Row::Plain("keyword2", schema::Kind::Record(&KEYWORD)),
        schema::Row::Plain("remark", schema::Kind::Record(&KEYWORD)),
        schema::Row::Limited(
            "url",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[41, 45, 46, 48, 49, 53, 55, 56, 57, 58, 62],
};

static KEYWORD: schema::RecordDef<'static> = schema::RecordDef {
    name: "Keyword",
    file: "spec/open_public/message.single.send.yaml",
    rows: &[
        schema::Row::Limited(
            "color",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "value",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[68, 71, 73, 77],
};

static TEMPLATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Template",
    file: "spec/open_public/message.single.send.yaml",
    rows: &[
        schema::Row::Limited(
            "context",
            schema::Kind::Record(&CONTEXT),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "template_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[83, 87, 88, 92],
};
