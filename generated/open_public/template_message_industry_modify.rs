//! `alipay.open.public.template.message.industry.modify` · 模板消息行业设置修改接口
//!
//! Change the industries set for the account's message templates.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/public/template/message/industry/modify`. Described in
//! `spec/open_public/template.message.industry.modify.yaml`.

use crate::{record, schema};

static TEMPLATE_MESSAGE_INDUSTRY_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMessageIndustryModify",
    file: "spec/open_public/template.message.industry.modify.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::new(schema::Limit::MaxLength(20), 15),
            ],
            ..schema::FieldDef::text("primary_industry_code", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 20),
                schema::LimitDef::new(schema::Limit::MaxLength(30), 21),
            ],
            ..schema::FieldDef::text("primary_industry_name", 17)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 26),
                schema::LimitDef::new(schema::Limit::MaxLength(20), 27),
            ],
            ..schema::FieldDef::text("secondary_industry_code", 23)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 32),
                schema::LimitDef::new(schema::Limit::MaxLength(30), 33),
            ],
            ..schema::FieldDef::text("secondary_industry_name", 29)
        },
    ],
    rules: &[],
};

static TEMPLATE_MESSAGE_INDUSTRY_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMessageIndustryModifyResponse",
    file: "spec/open_public/template.message.industry.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.template.message.industry.modify` (模板消息行业设置修改接口).
///
/// Change the industries set for the account's message templates.
///
/// ```
/// use alipay::open_public::TemplateMessageIndustryModify;
///
/// let request = TemplateMessageIndustryModify::new()
///     .primary_industry_code("10001/20102")
///     .primary_industry_name("IT科技/IT软件与服务")
///     .secondary_industry_code("10001/20102")
///     .secondary_industry_name("IT科技/IT软件与服务");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`primary_industry_code`](Self::primary_industry_code) | required; at most 20 characters |
/// | [`primary_industry_name`](Self::primary_industry_name) | required; at most 30 characters |
/// | [`secondary_industry_code`](Self::secondary_industry_code) | required; at most 20 characters |
/// | [`secondary_industry_name`](Self::secondary_industry_name) | required; at most 30 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/open/public/template/message/industry/modify`. Described in
/// `spec/open_public/template.message.industry.modify.yaml`.
/// Returns [`TemplateMessageIndustryModifyResponse`], or an error with a [`TemplateMessageIndustryModifyErrorCode`].
#[doc(alias = "alipay.open.public.template.message.industry.modify")]
#[doc(alias = "/v3/alipay/open/public/template/message/industry/modify")]
#[doc(alias = "模板消息行业设置修改接口")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct TemplateMessageIndustryModify {
    /// Code of the main industry, first and second level joined by `/`.
    ///
    /// Required; at most 20 characters. Example: `10001/20102`.
    pub primary_industry_code: String,
    /// Name of the main industry, first and second level joined by `/`.
    ///
    /// Required; at most 30 characters. Example: `IT科技/IT软件与服务`.
    pub primary_industry_name: String,
    /// Code of the secondary industry, first and second level joined by `/`.
    ///
    /// Required; at most 20 characters. Example: `10001/20102`.
    pub secondary_industry_code: String,
    /// Name of the secondary industry, first and second level joined by `/`.
    ///
    /// Required; at most 30 characters. Example: `IT科技/IT软件与服务`.
    pub secondary_industry_name: String,
}

impl TemplateMessageIndustryModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            primary_industry_code: String::new(),
            primary_industry_name: String::new(),
            secondary_industry_code: String::new(),
            secondary_industry_name: String::new(),
        }
    }

    /// Sets [`primary_industry_code`](Self::primary_industry_code).
    #[inline]
    pub fn primary_industry_code(
        mut self,
        primary_industry_code: impl Into<String>,
    ) -> Self {
        self.primary_industry_code = primary_industry_code.into();
        self
    }

    /// Sets [`primary_industry_name`](Self::primary_industry_name).
    #[inline]
    pub fn primary_industry_name(
        mut self,
        primary_industry_name: impl Into<String>,
    ) -> Self {
        self.primary_industry_name = primary_industry_name.into();
        self
    }

    /// Sets [`secondary_industry_code`](Self::secondary_industry_code).
    #[inline]
    pub fn secondary_industry_code(
        mut self,
        secondary_industry_code: impl Into<String>,
    ) -> Self {
        self.secondary_industry_code = secondary_industry_code.into();
        self
    }

    /// Sets [`secondary_industry_name`](Self::secondary_industry_name).
    #[inline]
    pub fn secondary_industry_name(
        mut self,
        secondary_industry_name: impl Into<String>,
    ) -> Self {
        self.secondary_industry_name = secondary_industry_name.into();
        self
    }
}

impl record::Record for TemplateMessageIndustryModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_MESSAGE_INDUSTRY_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.primary_industry_code),
            1 => Some(&self.primary_industry_name),
            2 => Some(&self.secondary_industry_code),
            3 => Some(&self.secondary_industry_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.primary_industry_code),
            1 => Some(&mut self.primary_industry_name),
            2 => Some(&mut self.secondary_industry_code),
            3 => Some(&mut self.secondary_industry_name),
            _ => None,
        }
    }
}

impl Default for TemplateMessageIndustryModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateMessageIndustryModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateMessageIndustryModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateMessageIndustryModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TemplateMessageIndustryModify {}

impl record::Request for TemplateMessageIndustryModify {
    type Response = TemplateMessageIndustryModifyResponse;
    type ErrorCode = TemplateMessageIndustryModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.template.message.industry.modify",
        title: "模板消息行业设置修改接口",
        file: "spec/open_public/template.message.industry.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/template/message/industry/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TEMPLATE_MESSAGE_INDUSTRY_MODIFY,
        response: &TEMPLATE_MESSAGE_INDUSTRY_MODIFY_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "PUB.ILLEGAL_BIZ_PARAMS",
                summary: "The request's fields are not acceptable.",
                fix: "Correct the fields and call again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 39,
            },
            schema::ErrorDef {
                code: "PUB.BIZ_CONTENT_IS_NULL",
                summary: "The content of the request is missing.",
                fix: "Send the content.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 42,
            },
            schema::ErrorDef {
                code: "PUB.APPINFO_NOT_EXIST",
                summary: "The account of this app does not exist.",
                fix: "Check the app.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 45,
            },
            schema::ErrorDef {
                code: "PUB.PUBLIC_NOT_ONLINE",
                summary: "The account is not online.",
                fix: "Put the account online first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 48,
            },
            schema::ErrorDef {
                code: "PUB.MODIFY_OVER_LIMIT",
                summary: "The industries were changed as often as allowed.",
                fix: "Change them in the next period.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 51,
            },
            schema::ErrorDef {
                code: "PUB.NEED_DELETE_MSG_TEMPLATES",
                summary: "Message templates of the present industries are in use.",
                fix: "Delete the message templates first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 54,
            },
        ],
        shared_errors: &[],
    };
}

/// The response of `alipay.open.public.template.message.industry.modify` (模板消息行业设置修改接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TemplateMessageIndustryModifyResponse {}

impl record::Record for TemplateMessageIndustryModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_MESSAGE_INDUSTRY_MODIFY_RESPONSE
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

impl Default for TemplateMessageIndustryModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for TemplateMessageIndustryModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateMessageIndustryModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateMessageIndustryModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.template.message.industry.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateMessageIndustryModifyErrorCode {
    /// `PUB.ILLEGAL_BIZ_PARAMS`: The request's fields are not acceptable.
    ///
    /// Correct the fields and call again.
    PubIllegalBizParams,
    /// `PUB.BIZ_CONTENT_IS_NULL`: The content of the request is missing.
    ///
    /// Send the content.
    PubBizContentIsNull,
    /// `PUB.APPINFO_NOT_EXIST`: The account of this app does not exist.
    ///
    /// Check the app.
    PubAppinfoNotExist,
    /// `PUB.PUBLIC_NOT_ONLINE`: The account is not online.
    ///
    /// Put the account online first.
    PubPublicNotOnline,
    /// `PUB.MODIFY_OVER_LIMIT`: The industries were changed as often as allowed.
    ///
    /// Change them in the next period.
    PubModifyOverLimit,
    /// `PUB.NEED_DELETE_MSG_TEMPLATES`: Message templates of the present industries are in use.
    ///
    /// Delete the message templates first.
    PubNeedDeleteMsgTemplates,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TemplateMessageIndustryModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PUB.ILLEGAL_BIZ_PARAMS", Self::PubIllegalBizParams),
        ("PUB.BIZ_CONTENT_IS_NULL", Self::PubBizContentIsNull),
        ("PUB.APPINFO_NOT_EXIST", Self::PubAppinfoNotExist),
        ("PUB.PUBLIC_NOT_ONLINE", Self::PubPublicNotOnline),
        ("PUB.MODIFY_OVER_LIMIT", Self::PubModifyOverLimit),
        ("PUB.NEED_DELETE_MSG_TEMPLATES", Self::PubNeedDeleteMsgTemplates),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TemplateMessageIndustryModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
