//! `alipay.pass.template.update` · 支付宝pass更新模版接口
//!
//! Update a template of Alipay passes.
//!
//! Offered on the gateway (V2). Described in `spec/pass/template.update.yaml`.

use crate::{record, schema};

/// A request of `alipay.pass.template.update` (支付宝pass更新模版接口).
///
/// Update a template of Alipay passes.
///
/// ```
/// use alipay::pass::TemplateUpdate;
///
/// let request = TemplateUpdate::new()
///     .tpl_content("tpl_content");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`tpl_content`](Self::tpl_content) | at most 99999 characters |
/// | [`tpl_id`](Self::tpl_id) | at most 999 characters |
///
/// Offered on the gateway (V2). Described in `spec/pass/template.update.yaml`.
/// Returns [`TemplateUpdateResponse`], or an error with a [`TemplateUpdateErrorCode`].
#[doc(alias = "alipay.pass.template.update")]
#[doc(alias = "支付宝pass更新模版接口")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct TemplateUpdate {
    /// Content of the template, JSON.
    ///
    /// 模板内容信息; at most 99999 characters.
    pub tpl_content: Option<String>,
    /// Template id returned by `alipay.pass.template.add`.
    ///
    /// 支付宝pass模版ID; at most 999 characters.
    pub tpl_id: Option<String>,
}

impl TemplateUpdate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tpl_content`](Self::tpl_content).
    #[inline]
    pub fn tpl_content(mut self, tpl_content: impl Into<String>) -> Self {
        self.tpl_content = Some(tpl_content.into());
        self
    }

    /// Sets [`tpl_id`](Self::tpl_id).
    #[inline]
    pub fn tpl_id(mut self, tpl_id: impl Into<String>) -> Self {
        self.tpl_id = Some(tpl_id.into());
        self
    }
}

/// The response of `alipay.pass.template.update` (支付宝pass更新模版接口).
#[non_exhaustive]
pub struct TemplateUpdateResponse {
    /// Result as JSON text holding `errorCode`, `errorMsg`, `tpl_id` and `tpl_params`.
    ///
    /// 接口调用返回结果信息. Example: `{}`.
    pub result: Option<String>,
    /// Whether the operation succeeded.
    ///
    /// 操作成功标识. Example: `true`.
    pub success: Option<record::Choice<TemplateUpdateResponseSuccess>>,
}

/// The values of the platform's type `TemplateUpdateResponseSuccess`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TemplateUpdateResponseSuccess {
    /// `true`: Succeeded (成功).
    True,
    /// `false`: Failed.
    False,
}

record::enumeration!(TemplateUpdateResponseSuccess, "true" True, "false" False);

/// The error codes of `alipay.pass.template.update`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TemplateUpdateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(TemplateUpdateErrorCode);

impl record::CallRequest for TemplateUpdate {}

impl record::Request for TemplateUpdate {
    type Response = TemplateUpdateResponse;
    type ErrorCode = TemplateUpdateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pass.template.update",
        title: "支付宝pass更新模版接口",
        file: "spec/pass/template.update.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &TEMPLATE_UPDATE,
        response: &TEMPLATE_UPDATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(TemplateUpdate, TEMPLATE_UPDATE, 0 tpl_content None, 1 tpl_id None);

record::record!(
    TemplateUpdateResponse, TEMPLATE_UPDATE_RESPONSE, 0 result None, 1 success None
);

static TEMPLATE_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUpdate",
    file: "spec/pass/template.update.yaml",
    rows: &[
        schema::Row::Limited(
            "tpl_content",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(99999))],
        ),
        schema::Row::Limited(
            "tpl_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(999))],
        ),
    ],
    rules: &[],
    lines: &[10, 10, 11, 15],
};

static TEMPLATE_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUpdateResponse",
    file: "spec/pass/template.update.yaml",
    rows: &[schema::Row::Text("result"), schema::Row::Text("success")],
    rules: &[],
    lines: &[],
};
