//! `alipay.mobile.public.message.total.send` · 群发消息
//!
//! Send a message to many users at once.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/message/total/send`. Described
//! in `spec/mobile/public.message.total.send.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = Some(biz_content.into());
        self
    }
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

/// The error codes of `alipay.mobile.public.message.total.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicMessageTotalSendErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicMessageTotalSendErrorCode);

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

record::record!(PublicMessageTotalSend, PUBLIC_MESSAGE_TOTAL_SEND, 0 biz_content None);

record::record!(
    PublicMessageTotalSendResponse, PUBLIC_MESSAGE_TOTAL_SEND_RESPONSE, 0 code None, 1
    data None, 2 msg None
);

static PUBLIC_MESSAGE_TOTAL_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageTotalSend",
    file: "spec/mobile/public.message.total.send.yaml",
    rows: &[schema::Row::Text("biz_content")],
    rules: &[],
    lines: &[11],
};

static PUBLIC_MESSAGE_TOTAL_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMessageTotalSendResponse",
    file: "spec/mobile/public.message.total.send.yaml",
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
        schema::Row::Text("data"),
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
