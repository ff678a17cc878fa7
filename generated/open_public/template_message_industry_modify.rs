//! `alipay.open.public.template.message.industry.modify` · 模板消息行业设置修改接口
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/public/template/message/industry/modify`. Described in
//! `spec/open_public/template.message.industry.modify.yaml`.

use crate::{record, schema};

static TEMPLATE_MESSAGE_INDUSTRY_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMessageIndustryModify",
    file: "spec/open_public/template.message.industry.modify.yaml",
    fields: &[
        schema::FieldDef::text("primary_industry_code", 9),
        schema::FieldDef::text("primary_industry_name", 10),
        schema::FieldDef::text("secondary_industry_code", 11),
        schema::FieldDef::text("secondary_industry_name", 12),
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
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/open/public/template/message/industry/modify`. Described in
/// `spec/open_public/template.message.industry.modify.yaml`.
/// Answered by [`TemplateMessageIndustryModifyResponse`], or by an error with a [`TemplateMessageIndustryModifyErrorCode`].
#[doc(alias = "alipay.open.public.template.message.industry.modify")]
#[doc(alias = "模板消息行业设置修改接口")]
#[must_use]
#[non_exhaustive]
pub struct TemplateMessageIndustryModify {
    /// On the wire `primary_industry_code`, a text. Source:
    /// `spec/open_public/template.message.industry.modify.yaml:9`.
    pub primary_industry_code: Option<String>,
    /// On the wire `primary_industry_name`, a text. Source:
    /// `spec/open_public/template.message.industry.modify.yaml:10`.
    pub primary_industry_name: Option<String>,
    /// On the wire `secondary_industry_code`, a text. Source:
    /// `spec/open_public/template.message.industry.modify.yaml:11`.
    pub secondary_industry_code: Option<String>,
    /// On the wire `secondary_industry_name`, a text. Source:
    /// `spec/open_public/template.message.industry.modify.yaml:12`.
    pub secondary_industry_name: Option<String>,
}

impl TemplateMessageIndustryModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            primary_industry_code: None,
            primary_industry_name: None,
            secondary_industry_code: None,
            secondary_industry_name: None,
        }
    }

    /// Sets [`primary_industry_code`](Self::primary_industry_code).
    #[inline]
    pub fn primary_industry_code(
        mut self,
        primary_industry_code: impl Into<String>,
    ) -> Self {
        self.primary_industry_code = Some(primary_industry_code.into());
        self
    }

    /// Sets [`primary_industry_name`](Self::primary_industry_name).
    #[inline]
    pub fn primary_industry_name(
        mut self,
        primary_industry_name: impl Into<String>,
    ) -> Self {
        self.primary_industry_name = Some(primary_industry_name.into());
        self
    }

    /// Sets [`secondary_industry_code`](Self::secondary_industry_code).
    #[inline]
    pub fn secondary_industry_code(
        mut self,
        secondary_industry_code: impl Into<String>,
    ) -> Self {
        self.secondary_industry_code = Some(secondary_industry_code.into());
        self
    }

    /// Sets [`secondary_industry_name`](Self::secondary_industry_name).
    #[inline]
    pub fn secondary_industry_name(
        mut self,
        secondary_industry_name: impl Into<String>,
    ) -> Self {
        self.secondary_industry_name = Some(secondary_industry_name.into());
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.template.message.industry.modify` (模板消息行业设置修改接口).
///
/// It has no fields: that it came is what it says.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateMessageIndustryModifyErrorCode {
    /// On the wire `PUB.ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/template.message.industry.modify.yaml:17`.
    PubIllegalBizParams,
    /// On the wire `PUB.BIZ_CONTENT_IS_NULL`. Source: `spec/open_public/template.message.industry.modify.yaml:18`.
    PubBizContentIsNull,
    /// On the wire `PUB.APPINFO_NOT_EXIST`. Source: `spec/open_public/template.message.industry.modify.yaml:19`.
    PubAppinfoNotExist,
    /// On the wire `PUB.PUBLIC_NOT_ONLINE`. Source: `spec/open_public/template.message.industry.modify.yaml:20`.
    PubPublicNotOnline,
    /// On the wire `PUB.MODIFY_OVER_LIMIT`. Source: `spec/open_public/template.message.industry.modify.yaml:21`.
    PubModifyOverLimit,
    /// On the wire `PUB.NEED_DELETE_MSG_TEMPLATES`. Source:
    /// `spec/open_public/template.message.industry.modify.yaml:22`.
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
