//! `alipay.open.public.topic.delete` · 营销位删除接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/topic/delete`. Described in
//! `spec/open_public/topic.delete.yaml`.

use crate::{record, schema};

static TOPIC_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicDelete",
    file: "spec/open_public/topic.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("topic_id", 9)
        },
    ],
    rules: &[],
};

static TOPIC_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicDeleteResponse",
    file: "spec/open_public/topic.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.topic.delete` (营销位删除接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/topic/delete`. Described in
/// `spec/open_public/topic.delete.yaml`.
/// Answered by [`TopicDeleteResponse`], or by an error with a [`TopicDeleteErrorCode`].
#[doc(alias = "alipay.open.public.topic.delete")]
#[doc(alias = "营销位删除接口")]
#[must_use]
#[non_exhaustive]
pub struct TopicDelete {
    /// On the wire `topic_id`, a text. Source: `spec/open_public/topic.delete.yaml:9`.
    pub topic_id: Option<String>,
}

impl TopicDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { topic_id: None }
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[inline]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }
}

impl record::Record for TopicDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOPIC_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.topic_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.topic_id),
            _ => None,
        }
    }
}

impl Default for TopicDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TopicDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TopicDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TopicDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TopicDelete {}

impl record::Request for TopicDelete {
    type Response = TopicDeleteResponse;
    type ErrorCode = TopicDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.topic.delete",
        title: "营销位删除接口",
        file: "spec/open_public/topic.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/public/topic/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TOPIC_DELETE,
        response: &TOPIC_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.topic.delete` (营销位删除接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct TopicDeleteResponse {}

impl record::Record for TopicDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOPIC_DELETE_RESPONSE
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

impl Default for TopicDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for TopicDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TopicDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TopicDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.topic.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TopicDeleteErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/topic.delete.yaml:14`.
    IllegalBizParams,
    /// On the wire `TOPIC_ID_INVALID`. Source: `spec/open_public/topic.delete.yaml:15`.
    TopicIdInvalid,
    /// On the wire `TOPIC_NOT_EXISTS`. Source: `spec/open_public/topic.delete.yaml:16`.
    TopicNotExists,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/topic.delete.yaml:17`.
    SystemError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/topic.delete.yaml:18`.
    BusinessError,
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/topic.delete.yaml:19`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TopicDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("TOPIC_ID_INVALID", Self::TopicIdInvalid),
        ("TOPIC_NOT_EXISTS", Self::TopicNotExists),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TopicDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
