//! `alipay.open.public.topic.delete` · 营销位删除接口
//!
//! Delete a marketing slot by its id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/topic/delete`. Described in
//! `spec/open_public/topic.delete.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[inline]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = topic_id.into();
        self
    }
}

/// The response of `alipay.open.public.topic.delete` (营销位删除接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TopicDeleteResponse {}

/// The error codes of `alipay.open.public.topic.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TopicDeleteErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "TOPIC_ID_INVALID"
    TopicIdInvalid, "TOPIC_NOT_EXISTS" TopicNotExists, "SYSTEM_ERROR" SystemError,
    "BUSINESS_ERROR" BusinessError, "AUTHORIZE_NOT_ADMIT" AuthorizeNotAdmit
);

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

record::record!(TopicDelete, TOPIC_DELETE, 0 topic_id String::new());

record::record!(TopicDeleteResponse, TOPIC_DELETE_RESPONSE);

static TOPIC_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicDelete",
    file: "spec/open_public/topic.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "topic_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(20)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16],
};

static TOPIC_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicDeleteResponse",
    file: "spec/open_public/topic.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
