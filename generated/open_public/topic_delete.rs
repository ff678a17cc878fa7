//! `alipay.open.public.topic.delete` · 营销位删除接口
//!
//! Delete a marketing slot by its id.
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
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(20), 16),
            ],
            ..schema::FieldDef::text("topic_id", 11)
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
/// Delete a marketing slot by its id.
///
/// ```
/// use alipay::open_public::TopicDelete;
///
/// let request = TopicDelete::new()
///     .topic_id("123");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`topic_id`](Self::topic_id) | required; at most 20 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/topic/delete`. Described in
/// `spec/open_public/topic.delete.yaml`.
/// Returns [`TopicDeleteResponse`], or an error with a [`TopicDeleteErrorCode`].
#[doc(alias = "alipay.open.public.topic.delete")]
#[doc(alias = "/v3/alipay/open/public/topic/delete")]
#[doc(alias = "营销位删除接口")]
#[doc(alias = "营销")]
#[must_use]
#[non_exhaustive]
pub struct TopicDelete {
    /// Id of the slot.
    ///
    /// 营销位id; required; at most 20 characters (advisory). Example: `123`.
    pub topic_id: String,
}

impl TopicDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { topic_id: String::new() }
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[inline]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = topic_id.into();
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.topic.delete` (营销位删除接口).
///
/// This response has no fields.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TopicDeleteErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `TOPIC_ID_INVALID`.
    TopicIdInvalid,
    /// `TOPIC_NOT_EXISTS`.
    TopicNotExists,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
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
