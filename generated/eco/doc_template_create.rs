//! `alipay.eco.doc.template.create` · 创建合同模板（E签宝）
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/doc/template/create`. Described in
//! `spec/eco/doc.template.create.yaml`.

use crate::{record, schema};

static DOC_TEMPLATE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DocTemplateCreate",
    file: "spec/eco/doc.template.create.yaml",
    fields: &[
        schema::FieldDef::text("content_md_5", 9),
        schema::FieldDef::text("content_type", 10),
        schema::FieldDef::text("convert_to_pdf", 11),
        schema::FieldDef::text("file_name", 12),
    ],
    rules: &[],
};

static DOC_TEMPLATE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DocTemplateCreateResponse",
    file: "spec/eco/doc.template.create.yaml",
    fields: &[
        schema::FieldDef::text("template_id", 15),
        schema::FieldDef::text("upload_url", 16),
    ],
    rules: &[],
};

/// A request of `alipay.eco.doc.template.create` (创建合同模板（E签宝）).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/doc/template/create`. Described in
/// `spec/eco/doc.template.create.yaml`.
/// Answered by [`DocTemplateCreateResponse`], or by an error with a [`DocTemplateCreateErrorCode`].
#[doc(alias = "alipay.eco.doc.template.create")]
#[doc(alias = "创建合同模板（E签宝）")]
#[doc(alias = "创建合同模板")]
#[must_use]
#[non_exhaustive]
pub struct DocTemplateCreate {
    /// On the wire `content_md_5`, a text. Source: `spec/eco/doc.template.create.yaml:9`.
    pub content_md_5: Option<String>,
    /// On the wire `content_type`, a text. Source: `spec/eco/doc.template.create.yaml:10`.
    pub content_type: Option<String>,
    /// On the wire `convert_to_pdf`, a text. Source: `spec/eco/doc.template.create.yaml:11`.
    pub convert_to_pdf: Option<String>,
    /// On the wire `file_name`, a text. Source: `spec/eco/doc.template.create.yaml:12`.
    pub file_name: Option<String>,
}

impl DocTemplateCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            content_md_5: None,
            content_type: None,
            convert_to_pdf: None,
            file_name: None,
        }
    }

    /// Sets [`content_md_5`](Self::content_md_5).
    #[inline]
    pub fn content_md_5(mut self, content_md_5: impl Into<String>) -> Self {
        self.content_md_5 = Some(content_md_5.into());
        self
    }

    /// Sets [`content_type`](Self::content_type).
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets [`convert_to_pdf`](Self::convert_to_pdf).
    #[inline]
    pub fn convert_to_pdf(mut self, convert_to_pdf: impl Into<String>) -> Self {
        self.convert_to_pdf = Some(convert_to_pdf.into());
        self
    }

    /// Sets [`file_name`](Self::file_name).
    #[inline]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
}

impl record::Record for DocTemplateCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DOC_TEMPLATE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content_md_5),
            1 => Some(&self.content_type),
            2 => Some(&self.convert_to_pdf),
            3 => Some(&self.file_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content_md_5),
            1 => Some(&mut self.content_type),
            2 => Some(&mut self.convert_to_pdf),
            3 => Some(&mut self.file_name),
            _ => None,
        }
    }
}

impl Default for DocTemplateCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DocTemplateCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DocTemplateCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DocTemplateCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DocTemplateCreate {}

impl record::Request for DocTemplateCreate {
    type Response = DocTemplateCreateResponse;
    type ErrorCode = DocTemplateCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.doc.template.create",
        title: "创建合同模板（E签宝）",
        file: "spec/eco/doc.template.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/doc/template/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &DOC_TEMPLATE_CREATE,
        response: &DOC_TEMPLATE_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.doc.template.create` (创建合同模板（E签宝）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct DocTemplateCreateResponse {
    /// On the wire `template_id`, a text. Source: `spec/eco/doc.template.create.yaml:15`.
    pub template_id: Option<String>,
    /// On the wire `upload_url`, a text. Source: `spec/eco/doc.template.create.yaml:16`.
    pub upload_url: Option<String>,
}

impl record::Record for DocTemplateCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DOC_TEMPLATE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template_id),
            1 => Some(&self.upload_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template_id),
            1 => Some(&mut self.upload_url),
            _ => None,
        }
    }
}

impl Default for DocTemplateCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            template_id: None,
            upload_url: None,
        }
    }
}

impl Clone for DocTemplateCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DocTemplateCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DocTemplateCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.doc.template.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocTemplateCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/doc.template.create.yaml:19`.
    SystemError,
    /// On the wire `PARAM_ERROR`. Source: `spec/eco/doc.template.create.yaml:20`.
    ParamError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DocTemplateCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAM_ERROR", Self::ParamError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DocTemplateCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
