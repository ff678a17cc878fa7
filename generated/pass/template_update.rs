//! `alipay.pass.template.update` · 支付宝pass更新模版接口
//!
//! Update a template of Alipay passes.
//!
//! Offered on the gateway (V2). Described in `spec/pass/template.update.yaml`.

use crate::{record, schema};

static TEMPLATE_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUpdate",
    file: "spec/pass/template.update.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(99999), 10)],
            ..schema::FieldDef::text("tpl_content", 10)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(999), 15)],
            ..schema::FieldDef::text("tpl_id", 11)
        },
    ],
    rules: &[],
};

static TEMPLATE_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateUpdateResponse",
    file: "spec/pass/template.update.yaml",
    fields: &[
        schema::FieldDef::text("result", 18),
        schema::FieldDef::text("success", 23),
    ],
    rules: &[],
};

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
        Self {
            tpl_content: None,
            tpl_id: None,
        }
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

impl record::Record for TemplateUpdate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_UPDATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tpl_content),
            1 => Some(&self.tpl_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tpl_content),
            1 => Some(&mut self.tpl_id),
            _ => None,
        }
    }
}

impl Default for TemplateUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateUpdate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TemplateUpdateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_UPDATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            1 => Some(&self.success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            1 => Some(&mut self.success),
            _ => None,
        }
    }
}

impl Default for TemplateUpdateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            result: None,
            success: None,
        }
    }
}

impl Clone for TemplateUpdateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateUpdateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateUpdateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TemplateUpdateResponseSuccess`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateUpdateResponseSuccess {
    /// `true`: Succeeded (成功).
    True,
    /// `false`: Failed.
    False,
}

impl record::Enumeration for TemplateUpdateResponseSuccess {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for TemplateUpdateResponseSuccess {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.pass.template.update`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateUpdateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TemplateUpdateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TemplateUpdateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
