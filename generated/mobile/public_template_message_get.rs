//! `alipay.mobile.public.template.message.get` · 模板消息领取接口
//!
//! Obtain an industry message template from the service window's public library.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/template/message/get`.
//! Described in `spec/mobile/public.template.message.get.yaml`.

use crate::{record, schema};

static PUBLIC_TEMPLATE_MESSAGE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageGet",
    file: "spec/mobile/public.template.message.get.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("template_id", 11)
        },
    ],
    rules: &[],
};

static PUBLIC_TEMPLATE_MESSAGE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicTemplateMessageGetResponse",
    file: "spec/mobile/public.template.message.get.yaml",
    fields: &[
        schema::FieldDef::text("msg_template_id", 14),
        schema::FieldDef::text("template", 19),
    ],
    rules: &[],
};

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
        Self { template_id: None }
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl record::Record for PublicTemplateMessageGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_TEMPLATE_MESSAGE_GET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for PublicTemplateMessageGet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicTemplateMessageGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicTemplateMessageGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicTemplateMessageGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PublicTemplateMessageGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_TEMPLATE_MESSAGE_GET_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.msg_template_id),
            1 => Some(&self.template),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.msg_template_id),
            1 => Some(&mut self.template),
            _ => None,
        }
    }
}

impl Default for PublicTemplateMessageGetResponse {
    #[inline]
    fn default() -> Self {
        Self {
            msg_template_id: None,
            template: None,
        }
    }
}

impl Clone for PublicTemplateMessageGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicTemplateMessageGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicTemplateMessageGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.template.message.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PublicTemplateMessageGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PUB.TEMPLATE_MESSAGE_ID_INVAILD", Self::PubTemplateMessageIdInvaild),
        ("PUB.BUSINESS_ERROR", Self::PubBusinessError),
        ("PUB.ILLEGAL_BIZ_PARAMS", Self::PubIllegalBizParams),
        ("PUB.APPINFO_NOT_EXIST", Self::PubAppinfoNotExist),
        ("PUB.PUBLIC_NOT_ONLINE", Self::PubPublicNotOnline),
        ("PUB.NEED_SELECT_INDUSTRY", Self::PubNeedSelectIndustry),
        ("PUB.EXCEED_MAX_TEMPLATE_NUM", Self::PubExceedMaxTemplateNum),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicTemplateMessageGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
