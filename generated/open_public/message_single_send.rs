//! `alipay.open.public.message.single.send` · 单发模板消息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/single/send`. Described
//! in `spec/open_public/message.single.send.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/message.single.send.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.message.single.send",
    title: "单发模板消息",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "MSG_TEMPLATE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "MSG_TEMPLATE_ID_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "MSG_TEMPLATE_KEY_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "OPENID_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "MSG_TEMPLATE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "MSG_TEMPLATE_NOT_STARTED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "MSG_TEMPLATE_CONTEXT_LACK_KEY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 45,
        },
        schema::ErrorDef {
            code: "MSG_SD_NOFOLLOW",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "APP_NO_AVAIABLE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "BIZ_CONTENT_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "UNFOLLOW_REFUSE_RECOMMONED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
        schema::ErrorDef {
            code: "MSG_SEND_FORBIDDEN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
        schema::ErrorDef {
            code: "TYPEATEMPLATE_SWITCH_UNSUBSCRIBED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "MSG_SEND_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "MSG_SINGLE_SD_OVER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
    ],
};

static MESSAGE_SINGLE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageSingleSend",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "template",
            kind: schema::Kind::Record(&TEMPLATE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "to_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "to_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static MESSAGE_SINGLE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageSingleSendResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

static CONTEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Context",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "action_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "first",
            kind: schema::Kind::Record(&KEYWORD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "head_color",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "keyword1",
            kind: schema::Kind::Record(&KEYWORD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "keyword2",
            kind: schema::Kind::Record(&KEYWORD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "remark",
            kind: schema::Kind::Record(&KEYWORD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

static KEYWORD: schema::RecordDef<'static> = schema::RecordDef {
    name: "Keyword",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "color",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static TEMPLATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Template",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "context",
            kind: schema::Kind::Record(&CONTEXT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.message.single.send` (单发模板消息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/single/send`. Described
/// in `spec/open_public/message.single.send.yaml`.
/// Answered by [`MessageSingleSendResponse`], or by an error with a [`MessageSingleSendErrorCode`].
#[doc(alias = "alipay.open.public.message.single.send")]
#[doc(alias = "单发模板消息")]
#[derive(Default)]
#[non_exhaustive]
pub struct MessageSingleSend {
    /// The field `template`: a record of the kind `Template`.
    ///
    /// On the wire `template`. Source: `spec/open_public/message.single.send.yaml:9`.
    pub template: Option<Template>,
    /// The field `to_open_id`: a text.
    ///
    /// On the wire `to_open_id`. Source: `spec/open_public/message.single.send.yaml:10`.
    pub to_open_id: Option<String>,
    /// The field `to_user_id`: a text.
    ///
    /// On the wire `to_user_id`. Source: `spec/open_public/message.single.send.yaml:11`.
    pub to_user_id: Option<String>,
}

impl MessageSingleSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`template`](Self::template).
    #[inline]
    #[must_use]
    pub fn template(mut self, template: Template) -> Self {
        self.template = Some(template);
        self
    }

    /// Sets [`to_open_id`](Self::to_open_id).
    #[inline]
    #[must_use]
    pub fn to_open_id(mut self, to_open_id: impl Into<String>) -> Self {
        self.to_open_id = Some(to_open_id.into());
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

impl record::Record for MessageSingleSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_SINGLE_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template),
            1 => Some(&self.to_open_id),
            2 => Some(&self.to_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template),
            1 => Some(&mut self.to_open_id),
            2 => Some(&mut self.to_user_id),
            _ => None,
        }
    }
}

impl Clone for MessageSingleSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageSingleSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageSingleSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MessageSingleSend {}

impl record::Request for MessageSingleSend {
    type Response = MessageSingleSendResponse;
    type ErrorCode = MessageSingleSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.message.single.send` (单发模板消息).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct MessageSingleSendResponse {}

impl record::Record for MessageSingleSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_SINGLE_SEND_RESPONSE
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

impl Clone for MessageSingleSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageSingleSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageSingleSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Context`.
///
/// Source: `spec/open_public/message.single.send.yaml:16`.
#[derive(Default)]
#[non_exhaustive]
pub struct Context {
    /// The field `action_name`: a text.
    ///
    /// On the wire `action_name`. Source: `spec/open_public/message.single.send.yaml:18`.
    pub action_name: Option<String>,
    /// The field `first`: a record of the kind `Keyword`.
    ///
    /// On the wire `first`. Source: `spec/open_public/message.single.send.yaml:19`.
    pub first: Option<Keyword>,
    /// The field `head_color`: a text.
    ///
    /// On the wire `head_color`. Source: `spec/open_public/message.single.send.yaml:20`.
    pub head_color: Option<String>,
    /// The field `keyword1`: a record of the kind `Keyword`.
    ///
    /// On the wire `keyword1`. Source: `spec/open_public/message.single.send.yaml:21`.
    pub keyword1: Option<Keyword>,
    /// The field `keyword2`: a record of the kind `Keyword`.
    ///
    /// On the wire `keyword2`. Source: `spec/open_public/message.single.send.yaml:22`.
    pub keyword2: Option<Keyword>,
    /// The field `remark`: a record of the kind `Keyword`.
    ///
    /// On the wire `remark`. Source: `spec/open_public/message.single.send.yaml:23`.
    pub remark: Option<Keyword>,
    /// The field `url`: a text.
    ///
    /// On the wire `url`. Source: `spec/open_public/message.single.send.yaml:24`.
    pub url: Option<String>,
}

impl Context {
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

    /// Sets [`first`](Self::first).
    #[inline]
    #[must_use]
    pub fn first(mut self, first: Keyword) -> Self {
        self.first = Some(first);
        self
    }

    /// Sets [`head_color`](Self::head_color).
    #[inline]
    #[must_use]
    pub fn head_color(mut self, head_color: impl Into<String>) -> Self {
        self.head_color = Some(head_color.into());
        self
    }

    /// Sets [`keyword1`](Self::keyword1).
    #[inline]
    #[must_use]
    pub fn keyword1(mut self, keyword1: Keyword) -> Self {
        self.keyword1 = Some(keyword1);
        self
    }

    /// Sets [`keyword2`](Self::keyword2).
    #[inline]
    #[must_use]
    pub fn keyword2(mut self, keyword2: Keyword) -> Self {
        self.keyword2 = Some(keyword2);
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    #[must_use]
    pub fn remark(mut self, remark: Keyword) -> Self {
        self.remark = Some(remark);
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

impl record::Record for Context {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTEXT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_name),
            1 => Some(&self.first),
            2 => Some(&self.head_color),
            3 => Some(&self.keyword1),
            4 => Some(&self.keyword2),
            5 => Some(&self.remark),
            6 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_name),
            1 => Some(&mut self.first),
            2 => Some(&mut self.head_color),
            3 => Some(&mut self.keyword1),
            4 => Some(&mut self.keyword2),
            5 => Some(&mut self.remark),
            6 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Clone for Context {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Context {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Context {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Keyword`.
///
/// Source: `spec/open_public/message.single.send.yaml:26`.
#[derive(Default)]
#[non_exhaustive]
pub struct Keyword {
    /// The field `color`: a text.
    ///
    /// On the wire `color`. Source: `spec/open_public/message.single.send.yaml:28`.
    pub color: Option<String>,
    /// The field `value`: a text.
    ///
    /// On the wire `value`. Source: `spec/open_public/message.single.send.yaml:29`.
    pub value_: Option<String>,
}

impl Keyword {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`color`](Self::color).
    #[inline]
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    #[must_use]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

impl record::Record for Keyword {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &KEYWORD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.color),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.color),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Clone for Keyword {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Keyword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Keyword {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Template`.
///
/// Source: `spec/open_public/message.single.send.yaml:31`.
#[derive(Default)]
#[non_exhaustive]
pub struct Template {
    /// The field `context`: a record of the kind `Context`.
    ///
    /// On the wire `context`. Source: `spec/open_public/message.single.send.yaml:33`.
    pub context: Option<Context>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/open_public/message.single.send.yaml:34`.
    pub template_id: Option<String>,
}

impl Template {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`context`](Self::context).
    #[inline]
    #[must_use]
    pub fn context(mut self, context: Context) -> Self {
        self.context = Some(context);
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl record::Record for Template {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.context),
            1 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.context),
            1 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Clone for Template {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Template {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Template {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.message.single.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSingleSendErrorCode {
    /// On the wire `MSG_TEMPLATE_INVALID`. Source: `spec/open_public/message.single.send.yaml:37`.
    MsgTemplateInvalid,
    /// On the wire `MSG_TEMPLATE_ID_INVALID`. Source: `spec/open_public/message.single.send.yaml:38`.
    MsgTemplateIdInvalid,
    /// On the wire `MSG_TEMPLATE_KEY_INVALID`. Source: `spec/open_public/message.single.send.yaml:39`.
    MsgTemplateKeyInvalid,
    /// On the wire `OPENID_INVALID`. Source: `spec/open_public/message.single.send.yaml:40`.
    OpenidInvalid,
    /// On the wire `MSG_TEMPLATE_NOT_EXIST`. Source: `spec/open_public/message.single.send.yaml:41`.
    MsgTemplateNotExist,
    /// On the wire `MSG_TEMPLATE_NOT_STARTED`. Source: `spec/open_public/message.single.send.yaml:42`.
    MsgTemplateNotStarted,
    /// On the wire `MSG_TEMPLATE_CONTEXT_LACK_KEY`. Source: `spec/open_public/message.single.send.yaml:43`.
    MsgTemplateContextLackKey,
    /// On the wire `ILLEGAL_ARGUMENT_PARAMS`. Source: `spec/open_public/message.single.send.yaml:44`.
    IllegalArgumentParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/message.single.send.yaml:45`.
    SystemError,
    /// On the wire `MSG_SD_NOFOLLOW`. Source: `spec/open_public/message.single.send.yaml:46`.
    MsgSdNofollow,
    /// On the wire `APP_NO_AVAIABLE`. Source: `spec/open_public/message.single.send.yaml:47`.
    AppNoAvaiable,
    /// On the wire `BIZ_CONTENT_IS_NULL`. Source: `spec/open_public/message.single.send.yaml:48`.
    BizContentIsNull,
    /// On the wire `UNFOLLOW_REFUSE_RECOMMONED`. Source: `spec/open_public/message.single.send.yaml:49`.
    UnfollowRefuseRecommoned,
    /// On the wire `MSG_SEND_FORBIDDEN`. Source: `spec/open_public/message.single.send.yaml:50`.
    MsgSendForbidden,
    /// On the wire `TYPEATEMPLATE_SWITCH_UNSUBSCRIBED`. Source: `spec/open_public/message.single.send.yaml:51`.
    TypeatemplateSwitchUnsubscribed,
    /// On the wire `MSG_SEND_ILLEGAL`. Source: `spec/open_public/message.single.send.yaml:52`.
    MsgSendIllegal,
    /// On the wire `MSG_SINGLE_SD_OVER`. Source: `spec/open_public/message.single.send.yaml:53`.
    MsgSingleSdOver,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MessageSingleSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MSG_TEMPLATE_INVALID", Self::MsgTemplateInvalid),
        ("MSG_TEMPLATE_ID_INVALID", Self::MsgTemplateIdInvalid),
        ("MSG_TEMPLATE_KEY_INVALID", Self::MsgTemplateKeyInvalid),
        ("OPENID_INVALID", Self::OpenidInvalid),
        ("MSG_TEMPLATE_NOT_EXIST", Self::MsgTemplateNotExist),
        ("MSG_TEMPLATE_NOT_STARTED", Self::MsgTemplateNotStarted),
        ("MSG_TEMPLATE_CONTEXT_LACK_KEY", Self::MsgTemplateContextLackKey),
        ("ILLEGAL_ARGUMENT_PARAMS", Self::IllegalArgumentParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MSG_SD_NOFOLLOW", Self::MsgSdNofollow),
        ("APP_NO_AVAIABLE", Self::AppNoAvaiable),
        ("BIZ_CONTENT_IS_NULL", Self::BizContentIsNull),
        ("UNFOLLOW_REFUSE_RECOMMONED", Self::UnfollowRefuseRecommoned),
        ("MSG_SEND_FORBIDDEN", Self::MsgSendForbidden),
        ("TYPEATEMPLATE_SWITCH_UNSUBSCRIBED", Self::TypeatemplateSwitchUnsubscribed),
        ("MSG_SEND_ILLEGAL", Self::MsgSendIllegal),
        ("MSG_SINGLE_SD_OVER", Self::MsgSingleSdOver),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
