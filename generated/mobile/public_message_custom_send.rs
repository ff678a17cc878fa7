//! `alipay.mobile.public.message.custom.send` · 异步单发消息
//!
//! Send a message to one user asynchronously.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/message/custom/send`.
//! Described in `spec/mobile/public.message.custom.send.yaml`.

use crate::{record, schema};

static PUBLIC_MESSAGE_CUSTOM_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageCustomSend",
    file: "spec/mobile/public.message.custom.send.yaml",
    fields: &[schema::FieldDef::text("biz_content", 11)],
    rules: &[],
};

static PUBLIC_MESSAGE_CUSTOM_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageCustomSendResponse",
    file: "spec/mobile/public.message.custom.send.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 18)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 19)
        },
    ],
    rules: &[],
};

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
        Self { biz_content: None }
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = Some(biz_content.into());
        self
    }
}

impl record::Record for PublicMessageCustomSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MESSAGE_CUSTOM_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_content),
            _ => None,
        }
    }
}

impl Default for PublicMessageCustomSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicMessageCustomSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMessageCustomSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMessageCustomSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PublicMessageCustomSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MESSAGE_CUSTOM_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.msg),
            _ => None,
        }
    }
}

impl Default for PublicMessageCustomSendResponse {
    #[inline]
    fn default() -> Self {
        Self { code: None, msg: None }
    }
}

impl Clone for PublicMessageCustomSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMessageCustomSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMessageCustomSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.message.custom.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PublicMessageCustomSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MSG_SD_NOBEHAVIOR", Self::MsgSdNobehavior),
        ("MSG_TYPE_ILLEGAL", Self::MsgTypeIllegal),
        ("OPEN_ID_IS_ILLEGAL", Self::OpenIdIsIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MSG_SD_EVENT_TYPE_NOT_EXISTS", Self::MsgSdEventTypeNotExists),
        ("MSG_SD_FOLLOW_NOT_EXISTS", Self::MsgSdFollowNotExists),
        ("MSG_SD_OVER_TIME", Self::MsgSdOverTime),
        ("MSG_ENTER_EVENT_OVER_LIMIT", Self::MsgEnterEventOverLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicMessageCustomSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
