//! `alipay.mobile.public.message.custom.send` · 异步单发消息
//!
//! Send a message to one user asynchronously.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/message/custom/send`.
//! Described in `spec/mobile/public.message.custom.send.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.message.custom.send` (异步单发消息).
///
/// Send a message to one user asynchronously.
///
/// ```
/// use alipay::mobile::PublicMessageCustomSend;
///
/// let request = PublicMessageCustomSend::new()
///     .biz_content("{\"msgType\":\"text\",\"text\":{\"content\":\"你好。\"},\"toUserId\":\"2088000000000001\",\"eventType\":\"follow\"}");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/message/custom/send`.
/// Described in `spec/mobile/public.message.custom.send.yaml`.
/// Returns [`PublicMessageCustomSendResponse`], or an error with a [`PublicMessageCustomSendErrorCode`].
#[doc(alias = "alipay.mobile.public.message.custom.send")]
#[doc(alias = "/v3/alipay/mobile/public/message/custom/send")]
#[doc(alias = "异步单发消息")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct PublicMessageCustomSend {
    /// JSON with `msgType`, message, `toUserId` and, beside it, `eventType`.
    ///
    /// 业务内容. Example:
    /// `{"msgType":"text","text":{"content":"你好。"},"toUserId":"2088000000000001","eventType":"follow"}`.
    pub biz_content: Option<String>,
}

impl PublicMessageCustomSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = Some(biz_content.into());
        self
    }
}

/// The response of `alipay.mobile.public.message.custom.send` (异步单发消息).
#[non_exhaustive]
pub struct PublicMessageCustomSendResponse {
    /// Result code.
    ///
    /// 结果码; on REST only. Example: `200`.
    pub code: Option<String>,
    /// Description of the result.
    ///
    /// 结果描述; on REST only. Example: `成功`.
    pub msg: Option<String>,
}

/// The error codes of `alipay.mobile.public.message.custom.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicMessageCustomSendErrorCode {
    /// `MSG_SD_NOBEHAVIOR`.
    MsgSdNobehavior,
    /// `MSG_TYPE_ILLEGAL`: The message type is not valid.
    ///
    /// Check the message type.
    MsgTypeIllegal,
    /// `OPEN_ID_IS_ILLEGAL`: The open id is not valid.
    ///
    /// Check the open id.
    OpenIdIsIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MSG_SD_EVENT_TYPE_NOT_EXISTS`.
    MsgSdEventTypeNotExists,
    /// `MSG_SD_FOLLOW_NOT_EXISTS`.
    MsgSdFollowNotExists,
    /// `MSG_SD_OVER_TIME`: The message was sent too late after the event.
    ///
    /// Send within the time allowed for the event type.
    MsgSdOverTime,
    /// `MSG_ENTER_EVENT_OVER_LIMIT`.
    MsgEnterEventOverLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PublicMessageCustomSendErrorCode, "MSG_SD_NOBEHAVIOR" MsgSdNobehavior,
    "MSG_TYPE_ILLEGAL" MsgTypeIllegal, "OPEN_ID_IS_ILLEGAL" OpenIdIsIllegal,
    "SYSTEM_ERROR" SystemError, "MSG_SD_EVENT_TYPE_NOT_EXISTS" MsgSdEventTypeNotExists,
    "MSG_SD_FOLLOW_NOT_EXISTS" MsgSdFollowNotExists, "MSG_SD_OVER_TIME" MsgSdOverTime,
    "MSG_ENTER_EVENT_OVER_LIMIT" MsgEnterEventOverLimit
);

impl record::CallRequest for PublicMessageCustomSend {}

impl record::Request for PublicMessageCustomSend {
    type Response = PublicMessageCustomSendResponse;
    type ErrorCode = PublicMessageCustomSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.message.custom.send",
        title: "异步单发消息",
        file: "spec/mobile/public.message.custom.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/message/custom/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_MESSAGE_CUSTOM_SEND,
        response: &PUBLIC_MESSAGE_CUSTOM_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(PublicMessageCustomSend, PUBLIC_MESSAGE_CUSTOM_SEND, 0 biz_content None);

record::record!(
    PublicMessageCustomSendResponse, PUBLIC_MESSAGE_CUSTOM_SEND_RESPONSE, 0 code None, 1
    msg None
);

static PUBLIC_MESSAGE_CUSTOM_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageCustomSend",
    file: "spec/mobile/public.message.custom.send.yaml",
    rows: &[schema::Row::Text("biz_content")],
    rules: &[],
    lines: &[11],
};

static PUBLIC_MESSAGE_CUSTOM_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageCustomSendResponse",
    file: "spec/mobile/public.message.custom.send.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "code",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "msg",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};
