//! `alipay.mobile.public.template.message.query` · 模板消息查询接口
//!
//! Query a message template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/template/message/query`.
//! Described in `spec/mobile/public.template.message.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.template.message.query` (模板消息查询接口).
///
/// Query a message template.
///
/// ```
/// use alipay::mobile::PublicTemplateMessageQuery;
///
/// let request = PublicTemplateMessageQuery::new()
///     .template_id("6900b58b65ce457eb67ad94cadadc64e");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/template/message/query`.
/// Described in `spec/mobile/public.template.message.query.yaml`.
/// Returns [`PublicTemplateMessageQueryResponse`], or an error with a [`PublicTemplateMessageQueryErrorCode`].
#[doc(alias = "alipay.mobile.public.template.message.query")]
#[doc(alias = "/v3/alipay/mobile/public/template/message/query")]
#[doc(alias = "模板消息查询接口")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct PublicTemplateMessageQuery {
    /// Template.
    ///
    /// 模板.
    pub template: Option<String>,
    /// Template id.
    ///
    /// 模板id. Example: `6900b58b65ce457eb67ad94cadadc64e`.
    pub template_id: Option<String>,
}

impl PublicTemplateMessageQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`template`](Self::template).
    #[inline]
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

/// The response of `alipay.mobile.public.template.message.query` (模板消息查询接口).
#[non_exhaustive]
pub struct PublicTemplateMessageQueryResponse {
    /// Result value.
    ///
    /// 结果值. Example: `true`.
    pub result: Option<String>,
}

/// The error codes of `alipay.mobile.public.template.message.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicTemplateMessageQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicTemplateMessageQueryErrorCode);

impl record::CallRequest for PublicTemplateMessageQuery {}

impl record::Request for PublicTemplateMessageQuery {
    type Response = PublicTemplateMessageQueryResponse;
    type ErrorCode = PublicTemplateMessageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.template.message.query",
        title: "模板消息查询接口",
        file: "spec/mobile/public.template.message.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/template/message/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_TEMPLATE_MESSAGE_QUERY,
        response: &PUBLIC_TEMPLATE_MESSAGE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    PublicTemplateMessageQuery, PUBLIC_TEMPLATE_MESSAGE_QUERY, 0 template None, 1
    template_id None
);

record::record!(
    PublicTemplateMessageQueryResponse, PUBLIC_TEMPLATE_MESSAGE_QUERY_RESPONSE, 0 result
    None
);

static PUBLIC_TEMPLATE_MESSAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageQuery",
    file: "spec/mobile/public.template.message.query.yaml",
    rows: &[schema::Row::Text("template"), schema::Row::Text("template_id")],
    rules: &[],
    lines: &[11, 12],
};

static PUBLIC_TEMPLATE_MESSAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageQueryResponse",
    file: "spec/mobile/public.template.message.query.yaml",
    rows: &[schema::Row::Text("result")],
    rules: &[],
    lines: &[],
};
