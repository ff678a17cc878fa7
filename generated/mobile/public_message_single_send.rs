//! `alipay.mobile.public.message.single.send` · 单发模板消息
//!
//! Send a template message to one user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/message/single/send`.
//! Described in `spec/mobile/public.message.single.send.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = Some(biz_content.into());
        self
    }
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

/// The error codes of `alipay.mobile.public.message.single.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicMessageSingleSendErrorCode {
    /// `OPENID_INVALID`: The open id is not valid.
    ///
    /// Check the open id.
    OpenidInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicMessageSingleSendErrorCode, "OPENID_INVALID" OpenidInvalid);

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

record::record!(PublicMessageSingleSend, PUBLIC_MESSAGE_SINGLE_SEND, 0 biz_content None);

record::record!(
    PublicMessageSingleSendResponse, PUBLIC_MESSAGE_SINGLE_SEND_RESPONSE, 0 code None, 1
    msg None
);

static PUBLIC_MESSAGE_SINGLE_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageSingleSend",
    file: "spec/mobile/public.message.single.send.yaml",
    rows: &[schema::Row::Text("biz_content")],
    rules: &[],
    lines: &[11],
};

static PUBLIC_MESSAGE_SINGLE_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageSingleSendResponse",
    file: "spec/mobile/public.message.single.send.yaml",
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
