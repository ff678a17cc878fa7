//! `alipay.mobile.public.template.message.delete` · 模板消息删除接口
//!
//! Delete a message template.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/template/message/delete`.
//! Described in `spec/mobile/public.template.message.delete.yaml`.

use crate::{record, schema};

static PUBLIC_TEMPLATE_MESSAGE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageDelete",
    file: "spec/mobile/public.template.message.delete.yaml",
    fields: &[schema::FieldDef::text("template_id", 11)],
    rules: &[],
};

static PUBLIC_TEMPLATE_MESSAGE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageDeleteResponse",
    file: "spec/mobile/public.template.message.delete.yaml",
    fields: &[],
    rules: &[],
};

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
        Self { template_id: None }
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl record::Record for PublicTemplateMessageDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_TEMPLATE_MESSAGE_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for PublicTemplateMessageDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicTemplateMessageDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicTemplateMessageDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicTemplateMessageDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.mobile.public.template.message.delete` (模板消息删除接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct PublicTemplateMessageDeleteResponse {}

impl record::Record for PublicTemplateMessageDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_TEMPLATE_MESSAGE_DELETE_RESPONSE
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

impl Default for PublicTemplateMessageDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for PublicTemplateMessageDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicTemplateMessageDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicTemplateMessageDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.template.message.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicTemplateMessageDeleteErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicTemplateMessageDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicTemplateMessageDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
