//! `alipay.open.public.template.message.industry.modify` · 模板消息行业设置修改接口
//!
//! Change the industries set for the account's message templates.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/public/template/message/industry/modify`. Described in
//! `spec/open_public/template.message.industry.modify.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.public.template.message.industry.modify` (模板消息行业设置修改接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TemplateMessageIndustryModifyResponse {}

/// The error codes of `alipay.open.public.template.message.industry.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TemplateMessageIndustryModifyErrorCode, "PUB.ILLEGAL_BIZ_PARAMS" PubIllegalBizParams,
    "PUB.BIZ_CONTENT_IS_NULL" PubBizContentIsNull, "PUB.APPINFO_NOT_EXIST"
    PubAppinfoNotExist, "PUB.PUBLIC_NOT_ONLINE" PubPublicNotOnline,
    "PUB.MODIFY_OVER_LIMIT" PubModifyOverLimit, "PUB.NEED_DELETE_MSG_TEMPLATES"
    PubNeedDeleteMsgTemplates
);

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
            },
            schema::ErrorDef {
                code: "PUB.BIZ_CONTENT_IS_NULL",
                summary: "The content of the request is missing.",
                fix: "Send the content.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PUB.APPINFO_NOT_EXIST",
                summary: "The account of this app does not exist.",
                fix: "Check the app.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PUB.PUBLIC_NOT_ONLINE",
                summary: "The account is not online.",
                fix: "Put the account online first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PUB.MODIFY_OVER_LIMIT",
                summary: "The industries were changed as often as allowed.",
                fix: "Change them in the next period.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PUB.NEED_DELETE_MSG_TEMPLATES",
                summary: "Message templates of the present industries are in use.",
                fix: "Delete the message templates first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: &[],
    };
}

record::record!(
    TemplateMessageIndustryModify, TEMPLATE_MESSAGE_INDUSTRY_MODIFY, 0
    primary_industry_code String::new(), 1 primary_industry_name String::new(), 2
    secondary_industry_code String::new(), 3 secondary_industry_name String::new()
);

record::record!(
    TemplateMessageIndustryModifyResponse, TEMPLATE_MESSAGE_INDUSTRY_MODIFY_RESPONSE
);

static TEMPLATE_MESSAGE_INDUSTRY_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMessageIndustryModify",
    file: "spec/open_public/template.message.industry.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "primary_industry_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
            ],
        ),
        schema::Row::Limited(
            "primary_industry_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(30)),
            ],
        ),
        schema::Row::Limited(
            "secondary_industry_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
            ],
        ),
        schema::Row::Limited(
            "secondary_industry_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(30)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 15, 17, 20, 21, 23, 26, 27, 29, 32, 33],
};

static TEMPLATE_MESSAGE_INDUSTRY_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMessageIndustryModifyResponse",
    file: "spec/open_public/template.message.industry.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
