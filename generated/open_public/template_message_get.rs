//! `alipay.open.public.template.message.get` · 消息模板领取接口
//!
//! Takes a message template of the public library over into the account, which may hold 20 of them.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/template/message/get`. Described
//! in `spec/open_public/template.message.get.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.template.message.get` (消息模板领取接口).
///
/// Takes a message template of the public library over into the account, which may hold 20 of them.
///
/// ```
/// use alipay::open_public::TemplateMessageGet;
///
/// let request = TemplateMessageGet::new()
///     .template_id("TM000000223");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`template_id`](Self::template_id) | required; at most 20 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/template/message/get`. Described
/// in `spec/open_public/template.message.get.yaml`.
/// Returns [`TemplateMessageGetResponse`], or an error with a [`TemplateMessageGetErrorCode`].
#[doc(alias = "alipay.open.public.template.message.get")]
#[doc(alias = "/v3/alipay/open/public/template/message/get")]
#[doc(alias = "消息模板领取接口")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct TemplateMessageGet {
    /// Id of the template in the public library, as the console lists it.
    ///
    /// 消息母板id; required; at most 20 characters. Example: `TM000000223`.
    pub template_id: String,
}

impl TemplateMessageGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = template_id.into();
        self
    }
}

/// The response of `alipay.open.public.template.message.get` (消息模板领取接口).
#[non_exhaustive]
pub struct TemplateMessageGetResponse {
    /// Id of the account's own copy, which sending a template message asks for.
    ///
    /// 消息模板id; required, a mismatch if missing; at most 60 characters. Example:
    /// `14330d60f0ab4516853a0900827cee35`.
    pub msg_template_id: String,
    /// The template, with placeholders in the form of \${ALIPAY.toUserId}, so that it becomes JSON only when they are
    /// filled in.
    ///
    /// 模板内容; required, a mismatch if missing; JSON in a string; at most 1024 characters. Example:
    /// `{"appId":"${ALIPAY.appId}","createTime":${ALIPAY.createTime},"toUserId":"${ALIPAY.toUserId}","msgType":"text","push":"true"}`.
    pub template: String,
}

/// The error codes of `alipay.open.public.template.message.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TemplateMessageGetErrorCode {
    /// `TEMPLATE_MESSAGE_ID_INVAILD`: No such template, or it belongs to an industry that the account did not choose.
    ///
    /// Check the template id and the account's message industries.
    TemplateMessageIdInvaild,
    /// `BUSINESS_ERROR`: The platform failed to handle the call.
    ///
    /// Try again. The same call may succeed later.
    BusinessError,
    /// `ILLEGAL_BIZ_PARAMS`: The request's fields are not acceptable.
    ///
    /// Correct the fields and call again.
    IllegalBizParams,
    /// `APPINFO_NOT_EXIST`: The public account of this app does not exist.
    ///
    /// Check the app id.
    AppinfoNotExist,
    /// `PUBLIC_NOT_ONLINE`: The public account was taken offline.
    PublicNotOnline,
    /// `NEED_SELECT_INDUSTRY`: The account has not chosen an industry for its message templates.
    ///
    /// Choose the industry first.
    NeedSelectIndustry,
    /// `EXCEED_MAX_TEMPLATE_NUM`: The account holds as many templates as it may.
    ///
    /// An account holds at most 20 templates; delete one first.
    ExceedMaxTemplateNum,
    /// `APP_NOT_PUBLICAPP`: The app is not a public account.
    AppNotPublicapp,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TemplateMessageGetErrorCode, "TEMPLATE_MESSAGE_ID_INVAILD" TemplateMessageIdInvaild,
    "BUSINESS_ERROR" BusinessError, "ILLEGAL_BIZ_PARAMS" IllegalBizParams,
    "APPINFO_NOT_EXIST" AppinfoNotExist, "PUBLIC_NOT_ONLINE" PublicNotOnline,
    "NEED_SELECT_INDUSTRY" NeedSelectIndustry, "EXCEED_MAX_TEMPLATE_NUM"
    ExceedMaxTemplateNum, "APP_NOT_PUBLICAPP" AppNotPublicapp
);

impl record::CallRequest for TemplateMessageGet {}

impl record::Request for TemplateMessageGet {
    type Response = TemplateMessageGetResponse;
    type ErrorCode = TemplateMessageGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.template.message.get",
        title: "消息模板领取接口",
        file: "spec/open_public/template.message.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/public/template/message/get",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TEMPLATE_MESSAGE_GET,
        response: &TEMPLATE_MESSAGE_GET_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "template_id.required",
                code: "TEMPLATE_MESSAGE_ID_INVAILD",
            },
            schema::LinkDef {
                limit: "template_id.max_length",
                code: "TEMPLATE_MESSAGE_ID_INVAILD",
            },
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "TEMPLATE_MESSAGE_ID_INVAILD",
                summary: "No such template, or it belongs to an industry that the account did not choose.",
                fix: "Check the template id and the account's message industries.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUSINESS_ERROR",
                summary: "The platform failed to handle the call.",
                fix: "Try again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ILLEGAL_BIZ_PARAMS",
                summary: "The request's fields are not acceptable.",
                fix: "Correct the fields and call again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "APPINFO_NOT_EXIST",
                summary: "The public account of this app does not exist.",
                fix: "Check the app id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PUBLIC_NOT_ONLINE",
                summary: "The public account was taken offline.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NEED_SELECT_INDUSTRY",
                summary: "The account has not chosen an industry for its message templates.",
                fix: "Choose the industry first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EXCEED_MAX_TEMPLATE_NUM",
                summary: "The account holds as many templates as it may.",
                fix: "An account holds at most 20 templates; delete one first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "APP_NOT_PUBLICAPP",
                summary: "The app is not a public account.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(TemplateMessageGet, TEMPLATE_MESSAGE_GET, 0 template_id String::new());

record::record!(
    TemplateMessageGetResponse, TEMPLATE_MESSAGE_GET_RESPONSE, 0 msg_template_id
    String::new(), 1 template String::new()
);

static TEMPLATE_MESSAGE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMessageGet",
    file: "spec/open_public/template.message.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "template_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16],
};

static TEMPLATE_MESSAGE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMessageGetResponse",
    file: "spec/open_public/template.message.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "msg_template_id",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "template",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};
