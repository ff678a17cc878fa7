//! `alipay.open.app.mini.templatemessage.send` · 小程序发送模板消息
//!
//! Send a template message to a user after payment, form submission, face scan or subscription.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/mini/templatemessage/send`.
//! Described in `spec/open_app/mini.templatemessage.send.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.app.mini.templatemessage.send` (小程序发送模板消息).
///
/// Send a template message to a user after payment, form submission, face scan or subscription.
///
/// ```
/// use alipay::open_app::MiniTemplatemessageSend;
///
/// let request = MiniTemplatemessageSend::new()
///     .data("{\"keyword1\":{\"value\":\"12:00\"},\"keyword2\":{\"value\":\"20180808\"},\"keyword3\":{\"value\":\"支付宝\"}}")
///     .page("page/component/index")
///     .user_template_id("MDI4YzIxMDE2M2I5YTQzYjUxNWE4MjA4NmU1MTIyYmM=")
///     .to_open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`data`](Self::data) | required; at most 2048 characters |
/// | [`form_id`](Self::form_id) | required in some cases; at most 64 characters |
/// | [`page`](Self::page) | required; at most 128 characters |
/// | [`to_open_id`](Self::to_open_id) | required in some cases |
/// | [`to_user_id`](Self::to_user_id) | required in some cases; at most 20 characters |
/// | [`user_template_id`](Self::user_template_id) | required; at most 64 characters |
/// | rule | At least one of `to_open_id`, `to_user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/mini/templatemessage/send`.
/// Described in `spec/open_app/mini.templatemessage.send.yaml`.
/// Returns [`MiniTemplatemessageSendResponse`], or an error with a [`MiniTemplatemessageSendErrorCode`].
#[doc(alias = "alipay.open.app.mini.templatemessage.send")]
#[doc(alias = "/v3/alipay/open/app/mini/templatemessage/send")]
#[doc(alias = "小程序发送模板消息")]
#[doc(alias = "小程序")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct MiniTemplatemessageSend {
    /// Values for the template's placeholders, as JSON; each value has at most 50 characters.
    ///
    /// 模板消息内容; required; at most 2048 characters. Example:
    /// `{"keyword1":{"value":"12:00"},"keyword2":{"value":"20180808"},"keyword3":{"value":"支付宝"}}`.
    pub data: String,
    /// Trigger credential: trade number for payments, form number for forms, `ftoken` for face scans; valid 7 days.
    ///
    /// Required in some cases; at most 64 characters. Example: `2017010100000000580012345678`.
    pub form_id: Option<String>,
    /// Mini program page opened when the user taps the message.
    ///
    /// 小程序的跳转页面; required; at most 128 characters. Example: `page/component/index`.
    pub page: String,
    /// Open id of the recipient within this app; give this or `to_user_id`.
    ///
    /// 支付宝openId; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub to_open_id: Option<String>,
    /// Alipay user id of the recipient, obtained by user authorization; give this or `to_open_id`.
    ///
    /// 接收模板消息用户支付宝 user_id; required in some cases; at most 20 characters. Example: `2088000000000001`.
    pub to_user_id: Option<String>,
    /// Id of the message template chosen in the merchant operations center.
    ///
    /// Required; at most 64 characters. Example: `MDI4YzIxMDE2M2I5YTQzYjUxNWE4MjA4NmU1MTIyYmM=`.
    pub user_template_id: String,
}

impl MiniTemplatemessageSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`data`](Self::data).
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = data.into();
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
        self.page = page.into();
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
        self.user_template_id = user_template_id.into();
        self
    }
}

/// The response of `alipay.open.app.mini.templatemessage.send` (小程序发送模板消息).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MiniTemplatemessageSendResponse {}

/// The error codes of `alipay.open.app.mini.templatemessage.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MiniTemplatemessageSendErrorCode {
    /// `FORM_ID_SEND_LIMIT`: The form id has sent as many messages as it may.
    ///
    /// Use another form id.
    FormIdSendLimit,
    /// `TEMPLATE_ILLEGAL`: The message template is not valid.
    ///
    /// Check the template id.
    TemplateIllegal,
    /// `MESSAGE_TEMPLATE_KEYWORD_ILLEGAL`: A keyword of the template is not valid.
    ///
    /// Send the keywords of the template.
    MessageTemplateKeywordIllegal,
    /// `USER_TEMPLATE_ILLEGAL`: The message template is not valid or does not fit.
    ///
    /// Check the template id, its kind and the form id.
    UserTemplateIllegal,
    /// `USER_TEMPLATE_LACK_KEYWORD`: The number of keywords differs from the template's.
    ///
    /// Send every keyword of the template.
    UserTemplateLackKeyword,
    /// `FORM_ID_INVALID`: The form id is not valid.
    ///
    /// Use a form id of a real device, or a trade number.
    FormIdInvalid,
    /// `FORM_ID_NOT_MATCH_APPID`: The form id does not belong to the app.
    ///
    /// Send with the mini program that produced the form id.
    FormIdNotMatchAppid,
    /// `FORM_ID_OVER_TIME`: The form id or trade number is older than 7 days.
    ///
    /// Use a newer form id or trade number.
    FormIdOverTime,
    /// `USER_KEYWORD_LENGTH_ERROR`: A keyword value is too long.
    ///
    /// Shorten every keyword value to 50 characters.
    UserKeywordLengthError,
    /// `PAGE_OVER_LIMIT`: The page's path is too long.
    ///
    /// Shorten the path.
    PageOverLimit,
    /// `TRADE_NO_NOT_MATCH_USERID`: The trade number belongs to another user or was not paid.
    ///
    /// Send a paid trade number of the same user.
    TradeNoNotMatchUserid,
    /// `QUERY_CONSUMER_REQEUST_ERROR`: The trade could not be queried.
    ///
    /// Check the trade number.
    QueryConsumerReqeustError,
    /// `BIZ_CONTENT_FORMAT_ERROR`: The business content has the wrong format.
    ///
    /// Correct the format of the business content.
    BizContentFormatError,
    /// `DATA_CONTENT_FORMAT_ERROR`: The content is not JSON of the expected form.
    ///
    /// Send an object with a `value` for each keyword.
    DataContentFormatError,
    /// `DATA_SENSITIVE`: The content contains sensitive words.
    ///
    /// Reword the content.
    DataSensitive,
    /// `USER_ID_INVALID`: The user id is not valid.
    ///
    /// Check the user id.
    UserIdInvalid,
    /// `NO_BIND_PUBLIC_APP`: The mini program is not bound to a life account.
    ///
    /// Bind one first.
    NoBindPublicApp,
    /// `MESSAGE_SEND_AUTH_ERROR`: The caller may not send messages.
    ///
    /// Check the product and its authorization.
    MessageSendAuthError,
    /// `USER_TEMPLATE_STATUS_ILLEGAL`: The state of the template does not allow sending.
    ///
    /// Check the template in the console.
    UserTemplateStatusIllegal,
    /// `APP_TYPE_ERROR`: The app is of the wrong type.
    ///
    /// Call as the third-party app with the mini program's authorization token.
    AppTypeError,
    /// `MSG_SEND_ERROR`: The message could not be sent.
    MsgSendError,
    /// `ILLEGAL_ARGUMENT_PARAMS`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalArgumentParams,
    /// `NO_RECENT_VISIT_RECORD`: The user has not visited the mini program lately.
    NoRecentVisitRecord,
    /// `MSG_SINGLE_SD_OVER`: The limit of single messages is exceeded.
    MsgSingleSdOver,
    /// `NO_PLACE_ORDER_RECORD`: The user has placed no order.
    NoPlaceOrderRecord,
    /// `MSG_UNSUBSCRIBED`: The user has not subscribed to the message.
    ///
    /// Ask the user to subscribe.
    MsgUnsubscribed,
    /// `MSG_CONTENT_NOT_INTERESTED`: The user is not interested in such messages.
    MsgContentNotInterested,
    /// `MSG_REJECTED`: The user refuses messages.
    MsgRejected,
    /// `MSG_TEMPLATE_ID_VALID`: The template id is not valid.
    ///
    /// Check the template id.
    MsgTemplateIdValid,
    /// `DATA_IS_EMPTY`: The content is missing.
    ///
    /// Send the content.
    DataIsEmpty,
    /// `MSG_UNAUTHORIZED`: The user has not authorized messages.
    ///
    /// Ask the user to subscribe.
    MsgUnauthorized,
    /// `APP_NO_AVAIABLE`: The app is not available.
    AppNoAvaiable,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MiniTemplatemessageSendErrorCode, "FORM_ID_SEND_LIMIT" FormIdSendLimit,
    "TEMPLATE_ILLEGAL" TemplateIllegal, "MESSAGE_TEMPLATE_KEYWORD_ILLEGAL"
    MessageTemplateKeywordIllegal, "USER_TEMPLATE_ILLEGAL" UserTemplateIllegal,
    "USER_TEMPLATE_LACK_KEYWORD" UserTemplateLackKeyword, "FORM_ID_INVALID"
    FormIdInvalid, "FORM_ID_NOT_MATCH_APPID" FormIdNotMatchAppid, "FORM_ID_OVER_TIME"
    FormIdOverTime, "USER_KEYWORD_LENGTH_ERROR" UserKeywordLengthError, "PAGE_OVER_LIMIT"
    PageOverLimit, "TRADE_NO_NOT_MATCH_USERID" TradeNoNotMatchUserid,
    "QUERY_CONSUMER_REQEUST_ERROR" QueryConsumerReqeustError, "BIZ_CONTENT_FORMAT_ERROR"
    BizContentFormatError, "DATA_CONTENT_FORMAT_ERROR" DataContentFormatError,
    "DATA_SENSITIVE" DataSensitive, "USER_ID_INVALID" UserIdInvalid, "NO_BIND_PUBLIC_APP"
    NoBindPublicApp, "MESSAGE_SEND_AUTH_ERROR" MessageSendAuthError,
    "USER_TEMPLATE_STATUS_ILLEGAL" UserTemplateStatusIllegal, "APP_TYPE_ERROR"
    AppTypeError, "MSG_SEND_ERROR" MsgSendError, "ILLEGAL_ARGUMENT_PARAMS"
    IllegalArgumentParams, "NO_RECENT_VISIT_RECORD" NoRecentVisitRecord,
    "MSG_SINGLE_SD_OVER" MsgSingleSdOver, "NO_PLACE_ORDER_RECORD" NoPlaceOrderRecord,
    "MSG_UNSUBSCRIBED" MsgUnsubscribed, "MSG_CONTENT_NOT_INTERESTED"
    MsgContentNotInterested, "MSG_REJECTED" MsgRejected, "MSG_TEMPLATE_ID_VALID"
    MsgTemplateIdValid, "DATA_IS_EMPTY" DataIsEmpty, "MSG_UNAUTHORIZED" MsgUnauthorized,
    "APP_NO_AVAIABLE" AppNoAvaiable
);

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
        links: &[
            schema::LinkDef {
                limit: "page.max_length",
                code: "PAGE_OVER_LIMIT",
            },
            schema::LinkDef {
                limit: "data.required",
                code: "DATA_IS_EMPTY",
            },
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "FORM_ID_SEND_LIMIT",
                summary: "The form id has sent as many messages as it may.",
                fix: "Use another form id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TEMPLATE_ILLEGAL",
                summary: "The message template is not valid.",
                fix: "Check the template id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MESSAGE_TEMPLATE_KEYWORD_ILLEGAL",
                summary: "A keyword of the template is not valid.",
                fix: "Send the keywords of the template.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FORM_ID_INVALID",
                summary: "The form id is not valid.",
                fix: "Use a form id of a real device, or a trade number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PAGE_OVER_LIMIT",
                summary: "The page's path is too long.",
                fix: "Shorten the path.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "QUERY_CONSUMER_REQEUST_ERROR",
                summary: "The trade could not be queried.",
                fix: "Check the trade number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DATA_CONTENT_FORMAT_ERROR",
                summary: "The content is not JSON of the expected form.",
                fix: "Send an object with a `value` for each keyword.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DATA_SENSITIVE",
                summary: "The content contains sensitive words.",
                fix: "Reword the content.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_ID_INVALID",
                summary: "The user id is not valid.",
                fix: "Check the user id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NO_BIND_PUBLIC_APP",
                summary: "The mini program is not bound to a life account.",
                fix: "Bind one first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MESSAGE_SEND_AUTH_ERROR",
                summary: "The caller may not send messages.",
                fix: "Check the product and its authorization.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_TEMPLATE_STATUS_ILLEGAL",
                summary: "The state of the template does not allow sending.",
                fix: "Check the template in the console.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_SEND_ERROR",
                summary: "The message could not be sent.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NO_RECENT_VISIT_RECORD",
                summary: "The user has not visited the mini program lately.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NO_PLACE_ORDER_RECORD",
                summary: "The user has placed no order.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_UNSUBSCRIBED",
                summary: "The user has not subscribed to the message.",
                fix: "Ask the user to subscribe.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_CONTENT_NOT_INTERESTED",
                summary: "The user is not interested in such messages.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_REJECTED",
                summary: "The user refuses messages.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_TEMPLATE_ID_VALID",
                summary: "The template id is not valid.",
                fix: "Check the template id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DATA_IS_EMPTY",
                summary: "The content is missing.",
                fix: "Send the content.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_UNAUTHORIZED",
                summary: "The user has not authorized messages.",
                fix: "Ask the user to subscribe.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MiniTemplatemessageSend, MINI_TEMPLATEMESSAGE_SEND, 0 data String::new(), 1 form_id
    None, 2 page String::new(), 3 to_open_id None, 4 to_user_id None, 5 user_template_id
    String::new()
);

record::record!(MiniTemplatemessageSendResponse, MINI_TEMPLATEMESSAGE_SEND_RESPONSE);

static MINI_TEMPLATEMESSAGE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniTemplatemessageSend",
    file: "spec/open_app/mini.templatemessage.send.yaml",
    rows: &[
        schema::Row::Limited(
            "data",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(2048)),
            ],
        ),
        schema::Row::Limited(
            "form_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "page",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(128)),
            ],
        ),
        schema::Row::Text("to_open_id"),
        schema::Row::Limited(
            "to_user_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "user_template_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["to_open_id", "to_user_id"])],
    lines: &[11, 15, 16, 18, 22, 24, 28, 29, 31, 37, 42, 44, 47, 48, 52],
};

static MINI_TEMPLATEMESSAGE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniTemplatemessageSendResponse",
    file: "spec/open_app/mini.templatemessage.send.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
