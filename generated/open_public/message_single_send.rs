//! `alipay.open.public.message.single.send` · 单发模板消息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/single/send`. Described
//! in `spec/open_public/message.single.send.yaml`.

use crate::{record, schema};

static MESSAGE_SINGLE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageSingleSend",
    file: "spec/open_public/message.single.send.yaml",
    fields: &[
        schema::FieldDef::new("template", schema::Kind::Record(&TEMPLATE), 9),
        schema::FieldDef::text("to_open_id", 10),
        schema::FieldDef::text("to_user_id", 11),
    ],
    rules: &[],
};

static MESSAGE_SINGLE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageSingleSendResponse",
    file: "spec/open_public/message.single.send.yaml",
    fields: &[],
    rules: &[],
};

static CONTEXT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Context",
    file: "spec/open_public/message.single.send.yaml",
    fields: &[
        schema::FieldDef::text("action_name", 18),
        schema::FieldDef::new("first", schema::Kind::Record(&KEYWORD), 19),
        schema::FieldDef::text("head_color", 20),
        schema::FieldDef::new("keyword1", schema::Kind::Record(&KEYWORD), 21),
        schema::FieldDef::new("keyword2", schema::Kind::Record(&KEYWORD), 22),
        schema::FieldDef::new("remark", schema::Kind::Record(&KEYWORD), 23),
        schema::FieldDef::text("url", 24),
    ],
    rules: &[],
};

static KEYWORD: schema::RecordDef<'static> = schema::RecordDef {
    name: "Keyword",
    file: "spec/open_public/message.single.send.yaml",
    fields: &[schema::FieldDef::text("color", 28), schema::FieldDef::text("value", 29)],
    rules: &[],
};

static TEMPLATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Template",
    file: "spec/open_public/message.single.send.yaml",
    fields: &[
        schema::FieldDef::new("context", schema::Kind::Record(&CONTEXT), 33),
        schema::FieldDef::text("template_id", 34),
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
#[must_use]
#[non_exhaustive]
pub struct MessageSingleSend {
    /// On the wire `template`, a record of the kind `Template`. Source:
    /// `spec/open_public/message.single.send.yaml:9`.
    pub template: Option<Template>,
    /// On the wire `to_open_id`, a text. Source: `spec/open_public/message.single.send.yaml:10`.
    pub to_open_id: Option<String>,
    /// On the wire `to_user_id`, a text. Source: `spec/open_public/message.single.send.yaml:11`.
    pub to_user_id: Option<String>,
}

impl MessageSingleSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            template: None,
            to_open_id: None,
            to_user_id: None,
        }
    }

    /// Sets [`template`](Self::template).
    #[inline]
    pub fn template(mut self, template: Template) -> Self {
        self.template = Some(template);
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

impl Default for MessageSingleSend {
    #[inline]
    fn default() -> Self {
        Self::new()
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.message.single.send` (单发模板消息).
///
/// It has no fields: that it came is what it says.
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

impl Default for MessageSingleSendResponse {
    #[inline]
    fn default() -> Self {
        Self {}
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
#[must_use]
#[non_exhaustive]
pub struct Context {
    /// On the wire `action_name`, a text. Source: `spec/open_public/message.single.send.yaml:18`.
    pub action_name: Option<String>,
    /// On the wire `first`, a record of the kind `Keyword`. Source: `spec/open_public/message.single.send.yaml:19`.
    pub first: Option<Keyword>,
    /// On the wire `head_color`, a text. Source: `spec/open_public/message.single.send.yaml:20`.
    pub head_color: Option<String>,
    /// On the wire `keyword1`, a record of the kind `Keyword`. Source:
    /// `spec/open_public/message.single.send.yaml:21`.
    pub keyword1: Option<Keyword>,
    /// On the wire `keyword2`, a record of the kind `Keyword`. Source:
    /// `spec/open_public/message.single.send.yaml:22`.
    pub keyword2: Option<Keyword>,
    /// On the wire `remark`, a record of the kind `Keyword`. Source: `spec/open_public/message.single.send.yaml:23`.
    pub remark: Option<Keyword>,
    /// On the wire `url`, a text. Source: `spec/open_public/message.single.send.yaml:24`.
    pub url: Option<String>,
}

impl Context {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            action_name: None,
            first: None,
            head_color: None,
            keyword1: None,
            keyword2: None,
            remark: None,
            url: None,
        }
    }

    /// Sets [`action_name`](Self::action_name).
    #[inline]
    pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name = Some(action_name.into());
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
        self.head_color = Some(head_color.into());
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

impl Default for Context {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct Keyword {
    /// On the wire `color`, a text. Source: `spec/open_public/message.single.send.yaml:28`.
    pub color: Option<String>,
    /// On the wire `value`, a text. Source: `spec/open_public/message.single.send.yaml:29`.
    pub value_: Option<String>,
}

impl Keyword {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { color: None, value_: None }
    }

    /// Sets [`color`](Self::color).
    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
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

impl Default for Keyword {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct Template {
    /// On the wire `context`, a record of the kind `Context`. Source: `spec/open_public/message.single.send.yaml:33`.
    pub context: Option<Context>,
    /// On the wire `template_id`, a text. Source: `spec/open_public/message.single.send.yaml:34`.
    pub template_id: Option<String>,
}

impl Template {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            context: None,
            template_id: None,
        }
    }

    /// Sets [`context`](Self::context).
    #[inline]
    pub fn context(mut self, context: Context) -> Self {
        self.context = Some(context);
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
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

impl Default for Template {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for MessageSingleSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
