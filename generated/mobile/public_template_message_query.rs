//! `alipay.mobile.public.template.message.query` · 模板消息查询接口
//!
//! Query a message template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/template/message/query`.
//! Described in `spec/mobile/public.template.message.query.yaml`.

use crate::{record, schema};

static PUBLIC_TEMPLATE_MESSAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageQuery",
    file: "spec/mobile/public.template.message.query.yaml",
    fields: &[
        schema::FieldDef::text("template", 11),
        schema::FieldDef::text("template_id", 12),
    ],
    rules: &[],
};

static PUBLIC_TEMPLATE_MESSAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageQueryResponse",
    file: "spec/mobile/public.template.message.query.yaml",
    fields: &[schema::FieldDef::text("result", 15)],
    rules: &[],
};

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
        Self {
            template: None,
            template_id: None,
        }
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

impl record::Record for PublicTemplateMessageQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_TEMPLATE_MESSAGE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template),
            1 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template),
            1 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for PublicTemplateMessageQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicTemplateMessageQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicTemplateMessageQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicTemplateMessageQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.mobile.public.template.message.query` (模板消息查询接口).
#[non_exhaustive]
pub struct PublicTemplateMessageQueryResponse {
    /// Result value.
    ///
    /// 结果值. Example: `true`.
    pub result: Option<String>,
}

impl record::Record for PublicTemplateMessageQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_TEMPLATE_MESSAGE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            _ => None,
        }
    }
}

impl Default for PublicTemplateMessageQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { result: None }
    }
}

impl Clone for PublicTemplateMessageQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicTemplateMessageQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicTemplateMessageQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.template.message.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicTemplateMessageQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicTemplateMessageQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicTemplateMessageQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
