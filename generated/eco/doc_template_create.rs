//! `alipay.eco.doc.template.create` · 创建合同模板（E签宝）
//!
//! Create a contract template and get the address to upload its file.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/doc/template/create`. Described in
//! `spec/eco/doc.template.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `DocTemplateCreateConvertToPdf`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DocTemplateCreateConvertToPdf {
    /// `true`: Convert a Word file.
    True,
    /// `false`: File is a PDF already.
    False,
}

record::enumeration!(DocTemplateCreateConvertToPdf, "true" True, "false" False);

/// The error codes of `alipay.eco.doc.template.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    DocTemplateCreateErrorCode, "SYSTEM_ERROR" SystemError, "PARAM_ERROR" ParamError
);

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

record::record!(
    DocTemplateCreate, DOC_TEMPLATE_CREATE, 0 content_md_5 None, 1 content_type None, 2
    convert_to_pdf None, 3 file_name None
);

record::record!(
    DocTemplateCreateResponse, DOC_TEMPLATE_CREATE_RESPONSE, 0 template_id None, 1
    upload_url None
);

static DOC_TEMPLATE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DocTemplateCreate",
    file: "spec/eco/doc.template.create.yaml",
    rows: &[
        schema::Row::Text("content_md_5"),
        schema::Row::Text("content_type"),
        schema::Row::Limited(
            "convert_to_pdf",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"]))],
        ),
        schema::Row::Text("file_name"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 23, 28],
};

static DOC_TEMPLATE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DocTemplateCreateResponse",
    file: "spec/eco/doc.template.create.yaml",
    rows: &[schema::Row::Text("template_id"), schema::Row::Text("upload_url")],
    rules: &[],
    lines: &[],
};
