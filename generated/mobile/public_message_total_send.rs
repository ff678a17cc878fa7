//! `alipay.mobile.public.message.total.send` · 群发消息
//!
//! Send a message to many users at once.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/message/total/send`. Described
//! in `spec/mobile/public.message.total.send.yaml`.

use crate::{record, schema};

static PUBLIC_MESSAGE_TOTAL_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageTotalSend",
    file: "spec/mobile/public.message.total.send.yaml",
    fields: &[schema::FieldDef::text("biz_content", 11)],
    rules: &[],
};

static PUBLIC_MESSAGE_TOTAL_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageTotalSendResponse",
    file: "spec/mobile/public.message.total.send.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 18)
        },
        schema::FieldDef::text("data", 19),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 24)
        },
    ],
    rules: &[],
};

/// A request of `alipay.mobile.public.message.total.send` (群发消息).
///
/// Send a message to many users at once.
///
/// ```
/// use alipay::mobile::PublicMessageTotalSend;
///
/// let request = PublicMessageTotalSend::new()
///     .biz_content("{\"msgType\":\"text\",\"text\":{\"content\":\"你好!\"}}");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/message/total/send`. Described
/// in `spec/mobile/public.message.total.send.yaml`.
/// Returns [`PublicMessageTotalSendResponse`], or an error with a [`PublicMessageTotalSendErrorCode`].
#[doc(alias = "alipay.mobile.public.message.total.send")]
#[doc(alias = "/v3/alipay/mobile/public/message/total/send")]
#[doc(alias = "群发消息")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct PublicMessageTotalSend {
    /// JSON with `msgType` and the message.
    ///
    /// 业务内容. Example: `{"msgType":"text","text":{"content":"你好!"}}`.
    pub biz_content: Option<String>,
}

impl PublicMessageTotalSend {
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

impl record::Record for PublicMessageTotalSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MESSAGE_TOTAL_SEND
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

impl Default for PublicMessageTotalSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicMessageTotalSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMessageTotalSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMessageTotalSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PublicMessageTotalSend {}

impl record::Request for PublicMessageTotalSend {
    type Response = PublicMessageTotalSendResponse;
    type ErrorCode = PublicMessageTotalSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.message.total.send",
        title: "群发消息",
        file: "spec/mobile/public.message.total.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/message/total/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_MESSAGE_TOTAL_SEND,
        response: &PUBLIC_MESSAGE_TOTAL_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.mobile.public.message.total.send` (群发消息).
#[non_exhaustive]
pub struct PublicMessageTotalSendResponse {
    /// Result code.
    ///
    /// 结果码; on REST only. Example: `200`.
    pub code: Option<String>,
    /// Message id.
    ///
    /// 消息ID. Example: `2013121100055554f1000b64-3f05-4581-a5e1-16e29d242950`.
    pub data: Option<String>,
    /// Description of the result.
    ///
    /// 结果描述; on REST only. Example: `成功`.
    pub msg: Option<String>,
}

impl record::Record for PublicMessageTotalSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MESSAGE_TOTAL_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.data),
            2 => Some(&self.msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.data),
            2 => Some(&mut self.msg),
            _ => None,
        }
    }
}

impl Default for PublicMessageTotalSendResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            data: None,
            msg: None,
        }
    }
}

impl Clone for PublicMessageTotalSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMessageTotalSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMessageTotalSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.message.total.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicMessageTotalSendErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicMessageTotalSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicMessageTotalSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
