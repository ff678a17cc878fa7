//! `alipay.mobile.public.message.single.send` · 单发模板消息
//!
//! Send a template message to one user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/message/single/send`.
//! Described in `spec/mobile/public.message.single.send.yaml`.

use crate::{record, schema};

static PUBLIC_MESSAGE_SINGLE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageSingleSend",
    file: "spec/mobile/public.message.single.send.yaml",
    fields: &[schema::FieldDef::text("biz_content", 11)],
    rules: &[],
};

static PUBLIC_MESSAGE_SINGLE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageSingleSendResponse",
    file: "spec/mobile/public.message.single.send.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 14)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 15)
        },
    ],
    rules: &[],
};

/// A request of `alipay.mobile.public.message.single.send` (单发模板消息).
///
/// Send a template message to one user.
///
/// ```
/// use alipay::mobile::PublicMessageSingleSend;
///
/// let request = PublicMessageSingleSend::new()
///     .biz_content("biz_content");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/message/single/send`.
/// Described in `spec/mobile/public.message.single.send.yaml`.
/// Returns [`PublicMessageSingleSendResponse`], or an error with a [`PublicMessageSingleSendErrorCode`].
#[doc(alias = "alipay.mobile.public.message.single.send")]
#[doc(alias = "/v3/alipay/mobile/public/message/single/send")]
#[doc(alias = "单发模板消息")]
#[doc(alias = "模板")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct PublicMessageSingleSend {
    /// JSON with `template` and the recipient `toUserId`.
    ///
    /// 业务内容.
    pub biz_content: Option<String>,
}

impl PublicMessageSingleSend {
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

impl record::Record for PublicMessageSingleSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MESSAGE_SINGLE_SEND
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

impl Default for PublicMessageSingleSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicMessageSingleSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMessageSingleSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMessageSingleSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PublicMessageSingleSend {}

impl record::Request for PublicMessageSingleSend {
    type Response = PublicMessageSingleSendResponse;
    type ErrorCode = PublicMessageSingleSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.message.single.send",
        title: "单发模板消息",
        file: "spec/mobile/public.message.single.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/message/single/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_MESSAGE_SINGLE_SEND,
        response: &PUBLIC_MESSAGE_SINGLE_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.mobile.public.message.single.send` (单发模板消息).
#[non_exhaustive]
pub struct PublicMessageSingleSendResponse {
    /// Result code.
    ///
    /// 结果码; on REST only. Example: `200`.
    pub code: Option<String>,
    /// Description of the result.
    ///
    /// 结果描述; on REST only. Example: `成功`.
    pub msg: Option<String>,
}

impl record::Record for PublicMessageSingleSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_MESSAGE_SINGLE_SEND_RESPONSE
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

impl Default for PublicMessageSingleSendResponse {
    #[inline]
    fn default() -> Self {
        Self { code: None, msg: None }
    }
}

impl Clone for PublicMessageSingleSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicMessageSingleSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicMessageSingleSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.message.single.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicMessageSingleSendErrorCode {
    /// `OPENID_INVALID`: The open id is not valid.
    ///
    /// Check the open id.
    OpenidInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicMessageSingleSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("OPENID_INVALID", Self::OpenidInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicMessageSingleSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
