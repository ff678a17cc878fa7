//! `alipay.eco.doc.template.create` · 创建合同模板（E签宝）
//!
//! Create a contract template and get the address to upload its file.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/doc/template/create`. Described in
//! `spec/eco/doc.template.create.yaml`.

use crate::{record, schema};

static DOC_TEMPLATE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DocTemplateCreate",
    file: "spec/eco/doc.template.create.yaml",
    fields: &[
        schema::FieldDef::text("content_md_5", 11),
        schema::FieldDef::text("content_type", 16),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["true", "false"]), 23),
            ],
            ..schema::FieldDef::text("convert_to_pdf", 21)
        },
        schema::FieldDef::text("file_name", 28),
    ],
    rules: &[],
};

static DOC_TEMPLATE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DocTemplateCreateResponse",
    file: "spec/eco/doc.template.create.yaml",
    fields: &[
        schema::FieldDef::text("template_id", 35),
        schema::FieldDef::text("upload_url", 40),
    ],
    rules: &[],
};

/// A request of `alipay.eco.doc.template.create` (创建合同模板（E签宝）).
///
/// Create a contract template and get the address to upload its file.
///
/// ```
/// use alipay::eco::DocTemplateCreate;
///
/// let request = DocTemplateCreate::new()
///     .content_md_5("L+K1FXfqwcY6LJ0LFXb7gQ==");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`convert_to_pdf`](Self::convert_to_pdf) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/doc/template/create`. Described in
/// `spec/eco/doc.template.create.yaml`.
/// Returns [`DocTemplateCreateResponse`], or an error with a [`DocTemplateCreateErrorCode`].
#[doc(alias = "alipay.eco.doc.template.create")]
#[doc(alias = "/v3/alipay/eco/doc/template/create")]
#[doc(alias = "创建合同模板（E签宝）")]
#[doc(alias = "创建合同模板")]
#[doc(alias = "合同")]
#[doc(alias = "模板")]
#[must_use]
#[non_exhaustive]
pub struct DocTemplateCreate {
    /// MD5 of the template file.
    ///
    /// 模版文件的md5值. Example: `L+K1FXfqwcY6LJ0LFXb7gQ==`.
    pub content_md_5: Option<String>,
    /// MIME type of the file.
    ///
    /// 目标文件的MIME类型. Example: `application/octet-stream`.
    pub content_type: Option<String>,
    /// Whether to convert to PDF: `true` for `.doc` and `.docx`, `false` for PDF.
    ///
    /// Example: `false`.
    pub convert_to_pdf: Option<record::Choice<DocTemplateCreateConvertToPdf>>,
    /// File name with its extension; without one, starting a flow fails.
    ///
    /// 文件名称. Example: `劳动合同.PDF`.
    pub file_name: Option<String>,
}

impl DocTemplateCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn convert_to_pdf(
        mut self,
        convert_to_pdf: impl Into<record::Choice<DocTemplateCreateConvertToPdf>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.eco.doc.template.create` (创建合同模板（E签宝）).
#[non_exhaustive]
pub struct DocTemplateCreateResponse {
    /// Template id; keep it for starting contracts.
    ///
    /// 模板id. Example: `049d33945cde46b7953bf377fe2a7608`.
    pub template_id: Option<String>,
    /// Upload address; PUT the file there, the template works only afterwards.
    ///
    /// 文件直传地址.
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

/// The values of the platform's type `DocTemplateCreateConvertToPdf`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DocTemplateCreateConvertToPdf {
    /// `true`: Convert a Word file.
    True,
    /// `false`: File is a PDF already.
    False,
}

impl record::Enumeration for DocTemplateCreateConvertToPdf {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for DocTemplateCreateConvertToPdf {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.doc.template.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocTemplateCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
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
