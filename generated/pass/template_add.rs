//! `alipay.pass.template.add` · 卡券模板创建
//!
//! Create a template of Alipay passes.
//!
//! Offered on the gateway (V2). Described in `spec/pass/template.add.yaml`.

use crate::{record, schema};

static TEMPLATE_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateAdd",
    file: "spec/pass/template.add.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::advisory(schema::Limit::MaxLength(99999), 15),
            ],
            ..schema::FieldDef::text("tpl_content", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 20),
                schema::LimitDef::advisory(schema::Limit::MaxLength(999), 21),
            ],
            ..schema::FieldDef::text("unique_id", 17)
        },
    ],
    rules: &[],
};

static TEMPLATE_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateAddResponse",
    file: "spec/pass/template.add.yaml",
    fields: &[
        schema::FieldDef::text("result", 25),
        schema::FieldDef::text("success", 30),
    ],
    rules: &[],
};

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
        Self {
            tpl_content: String::new(),
            unique_id: String::new(),
        }
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

impl record::Record for TemplateAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tpl_content),
            1 => Some(&self.unique_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tpl_content),
            1 => Some(&mut self.unique_id),
            _ => None,
        }
    }
}

impl Default for TemplateAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TemplateAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_ADD_RESPONSE
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

impl Default for TemplateAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            result: None,
            success: None,
        }
    }
}

impl Clone for TemplateAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TemplateAddResponseSuccess`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateAddResponseSuccess {
    /// `true`: Succeeded (成功).
    True,
    /// `false`: Failed.
    False,
}

impl record::Enumeration for TemplateAddResponseSuccess {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for TemplateAddResponseSuccess {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.pass.template.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateAddErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TemplateAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TemplateAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
