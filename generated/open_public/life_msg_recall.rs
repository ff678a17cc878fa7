//! `alipay.open.public.life.msg.recall` · 生活号消息撤回接口
//!
//! Recall a life account message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/msg/recall`. Described in
//! `spec/open_public/life.msg.recall.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`message_id`](Self::message_id).
    #[inline]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = message_id.into();
        self
    }
}

/// The response of `alipay.open.public.life.msg.recall` (生活号消息撤回接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct LifeMsgRecallResponse {}

/// The error codes of `alipay.open.public.life.msg.recall`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LifeMsgRecallErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(LifeMsgRecallErrorCode);

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

record::record!(LifeMsgRecall, LIFE_MSG_RECALL, 0 message_id String::new());

record::record!(LifeMsgRecallResponse, LIFE_MSG_RECALL_RESPONSE);

static LIFE_MSG_RECALL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeMsgRecall",
    file: "spec/open_public/life.msg.recall.yaml",
    rows: &[
        schema::Row::Limited(
            "message_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16],
};

static LIFE_MSG_RECALL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeMsgRecallResponse",
    file: "spec/open_public/life.msg.recall.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
