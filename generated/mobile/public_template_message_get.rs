//! `alipay.mobile.public.template.message.get` · 模板消息领取接口
//!
//! Obtain an industry message template from the service window's public library.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/template/message/get`.
//! Described in `spec/mobile/public.template.message.get.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.template.message.get` (模板消息领取接口).
///
/// Obtain an industry message template from the service window's public library.
///
/// ```
/// use alipay::mobile::PublicTemplateMessageGet;
///
/// let request = PublicTemplateMessageGet::new()
///     .template_id("TM000000223");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/template/message/get`.
/// Described in `spec/mobile/public.template.message.get.yaml`.
/// Returns [`PublicTemplateMessageGetResponse`], or an error with a [`PublicTemplateMessageGetErrorCode`].
#[doc(alias = "alipay.mobile.public.template.message.get")]
#[doc(alias = "/v3/alipay/mobile/public/template/message/get")]
#[doc(alias = "模板消息领取接口")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct PublicTemplateMessageGet {
    /// Master template in the library.
    ///
    /// 消息母板id. Example: `TM000000223`.
    pub template_id: Option<String>,
}

impl PublicTemplateMessageGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

/// The response of `alipay.mobile.public.template.message.get` (模板消息领取接口).
#[non_exhaustive]
pub struct PublicTemplateMessageGetResponse {
    /// Unique template id created when the merchant obtained the master template.
    ///
    /// 消息模板id. Example: `14330d60f0ab4516853a0900827cee35`.
    pub msg_template_id: Option<String>,
    /// Content of the template.
    ///
    /// 模板内容.
    pub template: Option<String>,
}

/// The error codes of `alipay.mobile.public.template.message.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicTemplateMessageGetErrorCode {
    /// `PUB.TEMPLATE_MESSAGE_ID_INVAILD`.
    PubTemplateMessageIdInvaild,
    /// `PUB.BUSINESS_ERROR`.
    PubBusinessError,
    /// `PUB.ILLEGAL_BIZ_PARAMS`.
    PubIllegalBizParams,
    /// `PUB.APPINFO_NOT_EXIST`.
    PubAppinfoNotExist,
    /// `PUB.PUBLIC_NOT_ONLINE`.
    PubPublicNotOnline,
    /// `PUB.NEED_SELECT_INDUSTRY`.
    PubNeedSelectIndustry,
    /// `PUB.EXCEED_MAX_TEMPLATE_NUM`.
    PubExceedMaxTemplateNum,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PublicTemplateMessageGetErrorCode, "PUB.TEMPLATE_MESSAGE_ID_INVAILD"
    PubTemplateMessageIdInvaild, "PUB.BUSINESS_ERROR" PubBusinessError,
    "PUB.ILLEGAL_BIZ_PARAMS" PubIllegalBizParams, "PUB.APPINFO_NOT_EXIST"
    PubAppinfoNotExist, "PUB.PUBLIC_NOT_ONLINE" PubPublicNotOnline,
    "PUB.NEED_SELECT_INDUSTRY" PubNeedSelectIndustry, "PUB.EXCEED_MAX_TEMPLATE_NUM"
    PubExceedMaxTemplateNum
);

impl record::CallRequest for PublicTemplateMessageGet {}

impl record::Request for PublicTemplateMessageGet {
    type Response = PublicTemplateMessageGetResponse;
    type ErrorCode = PublicTemplateMessageGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.template.message.get",
        title: "模板消息领取接口",
        file: "spec/mobile/public.template.message.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/mobile/public/template/message/get",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_TEMPLATE_MESSAGE_GET,
        response: &PUBLIC_TEMPLATE_MESSAGE_GET_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    PublicTemplateMessageGet, PUBLIC_TEMPLATE_MESSAGE_GET, 0 template_id None
);

record::record!(
    PublicTemplateMessageGetResponse, PUBLIC_TEMPLATE_MESSAGE_GET_RESPONSE, 0
    msg_template_id None, 1 template None
);

static PUBLIC_TEMPLATE_MESSAGE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageGet",
    file: "spec/mobile/public.template.message.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "template_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11],
};

static PUBLIC_TEMPLATE_MESSAGE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageGetResponse",
    file: "spec/mobile/public.template.message.get.yaml",
    rows: &[schema::Row::Text("msg_template_id"), schema::Row::Text("template")],
    rules: &[],
    lines: &[],
};
