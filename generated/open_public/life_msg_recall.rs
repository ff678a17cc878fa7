//! `alipay.open.public.life.msg.recall` · 生活号消息撤回接口
//!
//! Recall a life account message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/msg/recall`. Described in
//! `spec/open_public/life.msg.recall.yaml`.

use crate::{record, schema};

static LIFE_MSG_RECALL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeMsgRecall",
    file: "spec/open_public/life.msg.recall.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 16),
            ],
            ..schema::FieldDef::text("message_id", 11)
        },
    ],
    rules: &[],
};

static LIFE_MSG_RECALL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeMsgRecallResponse",
    file: "spec/open_public/life.msg.recall.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.life.msg.recall` (生活号消息撤回接口).
///
/// Recall a life account message.
///
/// ```
/// use alipay::open_public::LifeMsgRecall;
///
/// let request = LifeMsgRecall::new()
///     .message_id("2016000000000000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`message_id`](Self::message_id) | required; at most 64 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/msg/recall`. Described in
/// `spec/open_public/life.msg.recall.yaml`.
/// Returns [`LifeMsgRecallResponse`], or an error with a [`LifeMsgRecallErrorCode`].
#[doc(alias = "alipay.open.public.life.msg.recall")]
#[doc(alias = "/v3/alipay/open/public/life/msg/recall")]
#[doc(alias = "生活号消息撤回接口")]
#[doc(alias = "消息")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct LifeMsgRecall {
    /// Message id returned when the message was sent to all or to a group.
    ///
    /// 消息id; required; at most 64 characters. Example: `2016000000000000`.
    pub message_id: String,
}

impl LifeMsgRecall {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { message_id: String::new() }
    }

    /// Sets [`message_id`](Self::message_id).
    #[inline]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = message_id.into();
        self
    }
}

impl record::Record for LifeMsgRecall {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_MSG_RECALL
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

impl Default for LifeMsgRecall {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LifeMsgRecall {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeMsgRecall {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeMsgRecall {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LifeMsgRecall {}

impl record::Request for LifeMsgRecall {
    type Response = LifeMsgRecallResponse;
    type ErrorCode = LifeMsgRecallErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.msg.recall",
        title: "生活号消息撤回接口",
        file: "spec/open_public/life.msg.recall.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/life/msg/recall",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIFE_MSG_RECALL,
        response: &LIFE_MSG_RECALL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.open.public.life.msg.recall` (生活号消息撤回接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct LifeMsgRecallResponse {}

impl record::Record for LifeMsgRecallResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_MSG_RECALL_RESPONSE
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

impl Default for LifeMsgRecallResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for LifeMsgRecallResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeMsgRecallResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeMsgRecallResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.life.msg.recall`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifeMsgRecallErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LifeMsgRecallErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LifeMsgRecallErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
