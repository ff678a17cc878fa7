//! `alipay.open.app.mini.templatemessage.send` · 小程序发送模板消息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/mini/templatemessage/send`.
//! Described in `spec/open_app/mini.templatemessage.send.yaml`.

use crate::{record, schema};

static MINI_TEMPLATEMESSAGE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniTemplatemessageSend",
    file: "spec/open_app/mini.templatemessage.send.yaml",
    fields: &[
        schema::FieldDef::text("data", 9),
        schema::FieldDef::text("form_id", 10),
        schema::FieldDef::text("page", 11),
        schema::FieldDef::text("to_open_id", 12),
        schema::FieldDef::text("to_user_id", 13),
        schema::FieldDef::text("user_template_id", 14),
    ],
    rules: &[],
};

static MINI_TEMPLATEMESSAGE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniTemplatemessageSendResponse",
    file: "spec/open_app/mini.templatemessage.send.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.app.mini.templatemessage.send` (小程序发送模板消息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/mini/templatemessage/send`.
/// Described in `spec/open_app/mini.templatemessage.send.yaml`.
/// Answered by [`MiniTemplatemessageSendResponse`], or by an error with a [`MiniTemplatemessageSendErrorCode`].
#[doc(alias = "alipay.open.app.mini.templatemessage.send")]
#[doc(alias = "小程序发送模板消息")]
#[must_use]
#[non_exhaustive]
pub struct MiniTemplatemessageSend {
    /// On the wire `data`, a text. Source: `spec/open_app/mini.templatemessage.send.yaml:9`.
    pub data: Option<String>,
    /// On the wire `form_id`, a text. Source: `spec/open_app/mini.templatemessage.send.yaml:10`.
    pub form_id: Option<String>,
    /// On the wire `page`, a text. Source: `spec/open_app/mini.templatemessage.send.yaml:11`.
    pub page: Option<String>,
    /// On the wire `to_open_id`, a text. Source: `spec/open_app/mini.templatemessage.send.yaml:12`.
    pub to_open_id: Option<String>,
    /// On the wire `to_user_id`, a text. Source: `spec/open_app/mini.templatemessage.send.yaml:13`.
    pub to_user_id: Option<String>,
    /// On the wire `user_template_id`, a text. Source: `spec/open_app/mini.templatemessage.send.yaml:14`.
    pub user_template_id: Option<String>,
}

impl MiniTemplatemessageSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            data: None,
            form_id: None,
            page: None,
            to_open_id: None,
            to_user_id: None,
            user_template_id: None,
        }
    }

    /// Sets [`data`](Self::data).
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets [`form_id`](Self::form_id).
    #[inline]
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.form_id = Some(form_id.into());
        self
    }

    /// Sets [`page`](Self::page).
    #[inline]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets [`to_open_id`](Self::to_open_id).
    #[inline]
    pub fn to_open_id(mut self, to_open_id: impl Into<String>) -> Self {
        self.to_open_id = Some(to_open_id.into());
        self
    }

    /// Sets [`to_user_id`](Self::to_user_id).
    #[inline]
    pub fn to_user_id(mut self, to_user_id: impl Into<String>) -> Self {
        self.to_user_id = Some(to_user_id.into());
        self
    }

    /// Sets [`user_template_id`](Self::user_template_id).
    #[inline]
    pub fn user_template_id(mut self, user_template_id: impl Into<String>) -> Self {
        self.user_template_id = Some(user_template_id.into());
        self
    }
}

impl record::Record for MiniTemplatemessageSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_TEMPLATEMESSAGE_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data),
            1 => Some(&self.form_id),
            2 => Some(&self.page),
            3 => Some(&self.to_open_id),
            4 => Some(&self.to_user_id),
            5 => Some(&self.user_template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data),
            1 => Some(&mut self.form_id),
            2 => Some(&mut self.page),
            3 => Some(&mut self.to_open_id),
            4 => Some(&mut self.to_user_id),
            5 => Some(&mut self.user_template_id),
            _ => None,
        }
    }
}

impl Default for MiniTemplatemessageSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniTemplatemessageSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniTemplatemessageSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniTemplatemessageSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MiniTemplatemessageSend {}

impl record::Request for MiniTemplatemessageSend {
    type Response = MiniTemplatemessageSendResponse;
    type ErrorCode = MiniTemplatemessageSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.mini.templatemessage.send",
        title: "小程序发送模板消息",
        file: "spec/open_app/mini.templatemessage.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/app/mini/templatemessage/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MINI_TEMPLATEMESSAGE_SEND,
        response: &MINI_TEMPLATEMESSAGE_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.app.mini.templatemessage.send` (小程序发送模板消息).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct MiniTemplatemessageSendResponse {}

impl record::Record for MiniTemplatemessageSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_TEMPLATEMESSAGE_SEND_RESPONSE
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

impl Default for MiniTemplatemessageSendResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MiniTemplatemessageSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniTemplatemessageSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniTemplatemessageSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.mini.templatemessage.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiniTemplatemessageSendErrorCode {
    /// On the wire `FORM_ID_SEND_LIMIT`. Source: `spec/open_app/mini.templatemessage.send.yaml:19`.
    FormIdSendLimit,
    /// On the wire `TEMPLATE_ILLEGAL`. Source: `spec/open_app/mini.templatemessage.send.yaml:20`.
    TemplateIllegal,
    /// On the wire `MESSAGE_TEMPLATE_KEYWORD_ILLEGAL`. Source: `spec/open_app/mini.templatemessage.send.yaml:21`.
    MessageTemplateKeywordIllegal,
    /// On the wire `USER_TEMPLATE_ILLEGAL`. Source: `spec/open_app/mini.templatemessage.send.yaml:22`.
    UserTemplateIllegal,
    /// On the wire `USER_TEMPLATE_LACK_KEYWORD`. Source: `spec/open_app/mini.templatemessage.send.yaml:23`.
    UserTemplateLackKeyword,
    /// On the wire `FORM_ID_INVALID`. Source: `spec/open_app/mini.templatemessage.send.yaml:24`.
    FormIdInvalid,
    /// On the wire `FORM_ID_NOT_MATCH_APPID`. Source: `spec/open_app/mini.templatemessage.send.yaml:25`.
    FormIdNotMatchAppid,
    /// On the wire `FORM_ID_OVER_TIME`. Source: `spec/open_app/mini.templatemessage.send.yaml:26`.
    FormIdOverTime,
    /// On the wire `USER_KEYWORD_LENGTH_ERROR`. Source: `spec/open_app/mini.templatemessage.send.yaml:27`.
    UserKeywordLengthError,
    /// On the wire `PAGE_OVER_LIMIT`. Source: `spec/open_app/mini.templatemessage.send.yaml:28`.
    PageOverLimit,
    /// On the wire `TRADE_NO_NOT_MATCH_USERID`. Source: `spec/open_app/mini.templatemessage.send.yaml:29`.
    TradeNoNotMatchUserid,
    /// On the wire `QUERY_CONSUMER_REQEUST_ERROR`. Source: `spec/open_app/mini.templatemessage.send.yaml:30`.
    QueryConsumerReqeustError,
    /// On the wire `BIZ_CONTENT_FORMAT_ERROR`. Source: `spec/open_app/mini.templatemessage.send.yaml:31`.
    BizContentFormatError,
    /// On the wire `DATA_CONTENT_FORMAT_ERROR`. Source: `spec/open_app/mini.templatemessage.send.yaml:32`.
    DataContentFormatError,
    /// On the wire `DATA_SENSITIVE`. Source: `spec/open_app/mini.templatemessage.send.yaml:33`.
    DataSensitive,
    /// On the wire `USER_ID_INVALID`. Source: `spec/open_app/mini.templatemessage.send.yaml:34`.
    UserIdInvalid,
    /// On the wire `NO_BIND_PUBLIC_APP`. Source: `spec/open_app/mini.templatemessage.send.yaml:35`.
    NoBindPublicApp,
    /// On the wire `MESSAGE_SEND_AUTH_ERROR`. Source: `spec/open_app/mini.templatemessage.send.yaml:36`.
    MessageSendAuthError,
    /// On the wire `USER_TEMPLATE_STATUS_ILLEGAL`. Source: `spec/open_app/mini.templatemessage.send.yaml:37`.
    UserTemplateStatusIllegal,
    /// On the wire `APP_TYPE_ERROR`. Source: `spec/open_app/mini.templatemessage.send.yaml:38`.
    AppTypeError,
    /// On the wire `MSG_SEND_ERROR`. Source: `spec/open_app/mini.templatemessage.send.yaml:39`.
    MsgSendError,
    /// On the wire `ILLEGAL_ARGUMENT_PARAMS`. Source: `spec/open_app/mini.templatemessage.send.yaml:40`.
    IllegalArgumentParams,
    /// On the wire `NO_RECENT_VISIT_RECORD`. Source: `spec/open_app/mini.templatemessage.send.yaml:41`.
    NoRecentVisitRecord,
    /// On the wire `MSG_SINGLE_SD_OVER`. Source: `spec/open_app/mini.templatemessage.send.yaml:42`.
    MsgSingleSdOver,
    /// On the wire `NO_PLACE_ORDER_RECORD`. Source: `spec/open_app/mini.templatemessage.send.yaml:43`.
    NoPlaceOrderRecord,
    /// On the wire `MSG_UNSUBSCRIBED`. Source: `spec/open_app/mini.templatemessage.send.yaml:44`.
    MsgUnsubscribed,
    /// On the wire `MSG_CONTENT_NOT_INTERESTED`. Source: `spec/open_app/mini.templatemessage.send.yaml:45`.
    MsgContentNotInterested,
    /// On the wire `MSG_REJECTED`. Source: `spec/open_app/mini.templatemessage.send.yaml:46`.
    MsgRejected,
    /// On the wire `MSG_TEMPLATE_ID_VALID`. Source: `spec/open_app/mini.templatemessage.send.yaml:47`.
    MsgTemplateIdValid,
    /// On the wire `DATA_IS_EMPTY`. Source: `spec/open_app/mini.templatemessage.send.yaml:48`.
    DataIsEmpty,
    /// On the wire `MSG_UNAUTHORIZED`. Source: `spec/open_app/mini.templatemessage.send.yaml:49`.
    MsgUnauthorized,
    /// On the wire `APP_NO_AVAIABLE`. Source: `spec/open_app/mini.templatemessage.send.yaml:50`.
    AppNoAvaiable,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MiniTemplatemessageSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("FORM_ID_SEND_LIMIT", Self::FormIdSendLimit),
        ("TEMPLATE_ILLEGAL", Self::TemplateIllegal),
        ("MESSAGE_TEMPLATE_KEYWORD_ILLEGAL", Self::MessageTemplateKeywordIllegal),
        ("USER_TEMPLATE_ILLEGAL", Self::UserTemplateIllegal),
        ("USER_TEMPLATE_LACK_KEYWORD", Self::UserTemplateLackKeyword),
        ("FORM_ID_INVALID", Self::FormIdInvalid),
        ("FORM_ID_NOT_MATCH_APPID", Self::FormIdNotMatchAppid),
        ("FORM_ID_OVER_TIME", Self::FormIdOverTime),
        ("USER_KEYWORD_LENGTH_ERROR", Self::UserKeywordLengthError),
        ("PAGE_OVER_LIMIT", Self::PageOverLimit),
        ("TRADE_NO_NOT_MATCH_USERID", Self::TradeNoNotMatchUserid),
        ("QUERY_CONSUMER_REQEUST_ERROR", Self::QueryConsumerReqeustError),
        ("BIZ_CONTENT_FORMAT_ERROR", Self::BizContentFormatError),
        ("DATA_CONTENT_FORMAT_ERROR", Self::DataContentFormatError),
        ("DATA_SENSITIVE", Self::DataSensitive),
        ("USER_ID_INVALID", Self::UserIdInvalid),
        ("NO_BIND_PUBLIC_APP", Self::NoBindPublicApp),
        ("MESSAGE_SEND_AUTH_ERROR", Self::MessageSendAuthError),
        ("USER_TEMPLATE_STATUS_ILLEGAL", Self::UserTemplateStatusIllegal),
        ("APP_TYPE_ERROR", Self::AppTypeError),
        ("MSG_SEND_ERROR", Self::MsgSendError),
        ("ILLEGAL_ARGUMENT_PARAMS", Self::IllegalArgumentParams),
        ("NO_RECENT_VISIT_RECORD", Self::NoRecentVisitRecord),
        ("MSG_SINGLE_SD_OVER", Self::MsgSingleSdOver),
        ("NO_PLACE_ORDER_RECORD", Self::NoPlaceOrderRecord),
        ("MSG_UNSUBSCRIBED", Self::MsgUnsubscribed),
        ("MSG_CONTENT_NOT_INTERESTED", Self::MsgContentNotInterested),
        ("MSG_REJECTED", Self::MsgRejected),
        ("MSG_TEMPLATE_ID_VALID", Self::MsgTemplateIdValid),
        ("DATA_IS_EMPTY", Self::DataIsEmpty),
        ("MSG_UNAUTHORIZED", Self::MsgUnauthorized),
        ("APP_NO_AVAIABLE", Self::AppNoAvaiable),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MiniTemplatemessageSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
