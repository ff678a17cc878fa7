//! `alipay.pass.template.add` · 卡券模板创建
//!
//! Create a template of Alipay passes.
//!
//! Offered on the gateway (V2). Described in `spec/pass/template.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.pass.template.add` (卡券模板创建).
///
/// Create a template of Alipay passes.
///
/// ```
/// use alipay::pass::TemplateAdd;
///
/// let request = TemplateAdd::new()
///     .tpl_content("tpl_content")
///     .unique_id("unique_id");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`tpl_content`](Self::tpl_content) | required; at most 99999 characters (advisory) |
/// | [`unique_id`](Self::unique_id) | required; at most 999 characters (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/pass/template.add.yaml`.
/// Returns [`TemplateAddResponse`], or an error with a [`TemplateAddErrorCode`].
#[doc(alias = "alipay.pass.template.add")]
#[doc(alias = "卡券模板创建")]
#[doc(alias = "卡券")]
#[doc(alias = "模板")]
#[must_use]
#[non_exhaustive]
pub struct TemplateAdd {
    /// Content of the template, JSON.
    ///
    /// 模板内容信息; required; at most 99999 characters (advisory).
    pub tpl_content: String,
    /// Merchant's key that makes the template unique, such as a timestamp.
    ///
    /// Required; at most 999 characters (advisory).
    pub unique_id: String,
}

impl TemplateAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tpl_content`](Self::tpl_content).
    #[inline]
    pub fn tpl_content(mut self, tpl_content: impl Into<String>) -> Self {
        self.tpl_content = tpl_content.into();
        self
    }

    /// Sets [`unique_id`](Self::unique_id).
    #[inline]
    pub fn unique_id(mut self, unique_id: impl Into<String>) -> Self {
        self.unique_id = unique_id.into();
        self
    }
}

/// The response of `alipay.pass.template.add` (卡券模板创建).
#[non_exhaustive]
pub struct TemplateAddResponse {
    /// Result as JSON text holding `errorCode`, `errorMsg`, `tpl_id` and `tpl_params`.
    ///
    /// 接口调用返回结果信息. Example: `{}`.
    pub result: Option<String>,
    /// Whether the operation succeeded.
    ///
    /// 操作成功标识. Example: `true`.
    pub success: Option<record::Choice<TemplateAddResponseSuccess>>,
}

/// The values of the platform's type `TemplateAddResponseSuccess`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TemplateAddResponseSuccess {
    /// `true`: Succeeded (成功).
    True,
    /// `false`: Failed.
    False,
}

record::enumeration!(TemplateAddResponseSuccess, "true" True, "false" False);

/// The error codes of `alipay.pass.template.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TemplateAddErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TemplateAddErrorCode);

impl record::CallRequest for TemplateAdd {}

impl record::Request for TemplateAdd {
    type Response = TemplateAddResponse;
    type ErrorCode = TemplateAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pass.template.add",
        title: "卡券模板创建",
        file: "spec/pass/template.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TEMPLATE_ADD,
        response: &TEMPLATE_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    TemplateAdd, TEMPLATE_ADD, 0 tpl_content String::new(), 1 unique_id String::new()
);

record::record!(
    TemplateAddResponse, TEMPLATE_ADD_RESPONSE, 0 result None, 1 success None
);

static TEMPLATE_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateAdd",
    file: "spec/pass/template.add.yaml",
    rows: &[
        schema::Row::Limited(
            "tpl_content",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(99999)),
            ],
        ),
        schema::Row::Limited(
            "unique_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(999)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 14, 15, 17, 20, 21],
};

static TEMPLATE_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateAddResponse",
    file: "spec/pass/template.add.yaml",
    rows: &[schema::Row::Text("result"), schema::Row::Text("success")],
    rules: &[],
    lines: &[],
};
