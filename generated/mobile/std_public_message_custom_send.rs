//! `alipay.mobile.std.public.message.custom.send` · 异步单发消息
//!
//! Send a message to one user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/std/public/message/custom/send`.
//! Described in `spec/mobile/std.public.message.custom.send.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.std.public.message.custom.send` (异步单发消息).
///
/// Send a message to one user.
///
/// ```
/// use alipay::mobile::StdPublicMessageCustomSend;
///
/// let request = StdPublicMessageCustomSend::new()
///     .biz_content("biz_content");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/std/public/message/custom/send`.
/// Described in `spec/mobile/std.public.message.custom.send.yaml`.
/// Returns [`StdPublicMessageCustomSendResponse`], or an error with a [`StdPublicMessageCustomSendErrorCode`].
#[doc(alias = "alipay.mobile.std.public.message.custom.send")]
#[doc(alias = "/v3/alipay/mobile/std/public/message/custom/send")]
#[doc(alias = "异步单发消息")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct StdPublicMessageCustomSend {
    /// JSON with `msgType`, message and the recipient `toUserId`.
    ///
    /// 业务内容.
    pub biz_content: Option<String>,
}

impl StdPublicMessageCustomSend {
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

/// The response of `alipay.mobile.std.public.message.custom.send` (异步单发消息).
///
/// This response has no fields.
#[non_exhaustive]
pub struct StdPublicMessageCustomSendResponse {}

/// The error codes of `alipay.mobile.std.public.message.custom.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum StdPublicMessageCustomSendErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(StdPublicMessageCustomSendErrorCode);

impl record::CallRequest for StdPublicMessageCustomSend {}

impl record::Request for StdPublicMessageCustomSend {
    type Response = StdPublicMessageCustomSendResponse;
    type ErrorCode = StdPublicMessageCustomSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.std.public.message.custom.send",
        title: "异步单发消息",
        file: "spec/mobile/std.public.message.custom.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/std/public/message/custom/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &STD_PUBLIC_MESSAGE_CUSTOM_SEND,
        response: &STD_PUBLIC_MESSAGE_CUSTOM_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    StdPublicMessageCustomSend, STD_PUBLIC_MESSAGE_CUSTOM_SEND, 0 biz_content None
);

record::record!(
    StdPublicMessageCustomSendResponse, STD_PUBLIC_MESSAGE_CUSTOM_SEND_RESPONSE
);

static STD_PUBLIC_MESSAGE_CUSTOM_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "StdPublicMessageCustomSend",
    file: "spec/mobile/std.public.message.custom.send.yaml",
    rows: &[schema::Row::Text("biz_content")],
    rules: &[],
    lines: &[11],
};

static STD_PUBLIC_MESSAGE_CUSTOM_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "StdPublicMessageCustomSendResponse",
    file: "spec/mobile/std.public.message.custom.send.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
