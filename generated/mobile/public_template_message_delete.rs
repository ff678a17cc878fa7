//! `alipay.mobile.public.template.message.delete` · 模板消息删除接口
//!
//! Delete a message template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/template/message/delete`.
//! Described in `spec/mobile/public.template.message.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.template.message.delete` (模板消息删除接口).
///
/// Delete a message template.
///
/// ```
/// use alipay::mobile::PublicTemplateMessageDelete;
///
/// let request = PublicTemplateMessageDelete::new()
///     .template_id("e58e4db6af7d4f63b2649c48e49824ba");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/template/message/delete`.
/// Described in `spec/mobile/public.template.message.delete.yaml`.
/// Returns [`PublicTemplateMessageDeleteResponse`], or an error with a [`PublicTemplateMessageDeleteErrorCode`].
#[doc(alias = "alipay.mobile.public.template.message.delete")]
#[doc(alias = "/v3/alipay/mobile/public/template/message/delete")]
#[doc(alias = "模板消息删除接口")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct PublicTemplateMessageDelete {
    /// Template id.
    ///
    /// 模板id. Example: `e58e4db6af7d4f63b2649c48e49824ba`.
    pub template_id: Option<String>,
}

impl PublicTemplateMessageDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

/// The response of `alipay.mobile.public.template.message.delete` (模板消息删除接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct PublicTemplateMessageDeleteResponse {}

/// The error codes of `alipay.mobile.public.template.message.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicTemplateMessageDeleteErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicTemplateMessageDeleteErrorCode);

impl record::CallRequest for PublicTemplateMessageDelete {}

impl record::Request for PublicTemplateMessageDelete {
    type Response = PublicTemplateMessageDeleteResponse;
    type ErrorCode = PublicTemplateMessageDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.template.message.delete",
        title: "模板消息删除接口",
        file: "spec/mobile/public.template.message.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/template/message/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_TEMPLATE_MESSAGE_DELETE,
        response: &PUBLIC_TEMPLATE_MESSAGE_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    PublicTemplateMessageDelete, PUBLIC_TEMPLATE_MESSAGE_DELETE, 0 template_id None
);

record::record!(
    PublicTemplateMessageDeleteResponse, PUBLIC_TEMPLATE_MESSAGE_DELETE_RESPONSE
);

static PUBLIC_TEMPLATE_MESSAGE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageDelete",
    file: "spec/mobile/public.template.message.delete.yaml",
    rows: &[schema::Row::Text("template_id")],
    rules: &[],
    lines: &[11],
};

static PUBLIC_TEMPLATE_MESSAGE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageDeleteResponse",
    file: "spec/mobile/public.template.message.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
