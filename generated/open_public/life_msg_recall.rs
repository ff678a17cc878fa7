//! `alipay.open.public.life.msg.recall` · 生活号消息撤回接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/msg/recall`. Described in
//! `spec/open_public/life.msg.recall.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/life.msg.recall.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.life.msg.recall",
    title: "生活号消息撤回接口",
    file: FILE,
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
};

static LIFE_MSG_RECALL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeMsgRecall",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "message_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
    ],
    rules: &[],
};

static LIFE_MSG_RECALL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeMsgRecallResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.life.msg.recall` (生活号消息撤回接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/msg/recall`. Described in
/// `spec/open_public/life.msg.recall.yaml`.
/// Answered by [`LifeMsgRecallResponse`], or by an error with a [`LifeMsgRecallErrorCode`].
#[doc(alias = "alipay.open.public.life.msg.recall")]
#[doc(alias = "生活号消息撤回接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct LifeMsgRecall {
    /// The field `message_id`: a text.
    ///
    /// On the wire `message_id`. Source: `spec/open_public/life.msg.recall.yaml:9`.
    pub message_id: Option<String>,
}

impl LifeMsgRecall {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message_id`](Self::message_id).
    #[inline]
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.life.msg.recall` (生活号消息撤回接口).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifeMsgRecallErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LifeMsgRecallErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}
