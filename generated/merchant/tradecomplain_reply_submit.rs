//! `alipay.merchant.tradecomplain.reply.submit` · 商家留言回复
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/reply`. Described in
//! `spec/merchant/tradecomplain.reply.submit.yaml`.

use crate::{record, schema};

static TRADECOMPLAIN_REPLY_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainReplySubmit",
    file: "spec/merchant/tradecomplain.reply.submit.yaml",
    fields: &[
        schema::FieldDef::text("complain_event_id", 9),
        schema::FieldDef::text("reply_content", 10),
        schema::FieldDef::text("reply_images", 11),
    ],
    rules: &[],
};

static TRADECOMPLAIN_REPLY_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainReplySubmitResponse",
    file: "spec/merchant/tradecomplain.reply.submit.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.merchant.tradecomplain.reply.submit` (商家留言回复).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/reply`. Described in
/// `spec/merchant/tradecomplain.reply.submit.yaml`.
/// Answered by [`TradecomplainReplySubmitResponse`], or by an error with a [`TradecomplainReplySubmitErrorCode`].
#[doc(alias = "alipay.merchant.tradecomplain.reply.submit")]
#[doc(alias = "商家留言回复")]
#[must_use]
#[non_exhaustive]
pub struct TradecomplainReplySubmit {
    /// On the wire `complain_event_id`, a text. Source: `spec/merchant/tradecomplain.reply.submit.yaml:9`.
    pub complain_event_id: Option<String>,
    /// On the wire `reply_content`, a text. Source: `spec/merchant/tradecomplain.reply.submit.yaml:10`.
    pub reply_content: Option<String>,
    /// On the wire `reply_images`, a text. Source: `spec/merchant/tradecomplain.reply.submit.yaml:11`.
    pub reply_images: Option<String>,
}

impl TradecomplainReplySubmit {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            complain_event_id: None,
            reply_content: None,
            reply_images: None,
        }
    }

    /// Sets [`complain_event_id`](Self::complain_event_id).
    #[inline]
    pub fn complain_event_id(mut self, complain_event_id: impl Into<String>) -> Self {
        self.complain_event_id = Some(complain_event_id.into());
        self
    }

    /// Sets [`reply_content`](Self::reply_content).
    #[inline]
    pub fn reply_content(mut self, reply_content: impl Into<String>) -> Self {
        self.reply_content = Some(reply_content.into());
        self
    }

    /// Sets [`reply_images`](Self::reply_images).
    #[inline]
    pub fn reply_images(mut self, reply_images: impl Into<String>) -> Self {
        self.reply_images = Some(reply_images.into());
        self
    }
}

impl record::Record for TradecomplainReplySubmit {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_REPLY_SUBMIT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complain_event_id),
            1 => Some(&self.reply_content),
            2 => Some(&self.reply_images),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complain_event_id),
            1 => Some(&mut self.reply_content),
            2 => Some(&mut self.reply_images),
            _ => None,
        }
    }
}

impl Default for TradecomplainReplySubmit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TradecomplainReplySubmit {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainReplySubmit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainReplySubmit {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TradecomplainReplySubmit {}

impl record::Request for TradecomplainReplySubmit {
    type Response = TradecomplainReplySubmitResponse;
    type ErrorCode = TradecomplainReplySubmitErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.tradecomplain.reply.submit",
        title: "商家留言回复",
        file: "spec/merchant/tradecomplain.reply.submit.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/tradecomplain/reply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRADECOMPLAIN_REPLY_SUBMIT,
        response: &TRADECOMPLAIN_REPLY_SUBMIT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.tradecomplain.reply.submit` (商家留言回复).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct TradecomplainReplySubmitResponse {}

impl record::Record for TradecomplainReplySubmitResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_REPLY_SUBMIT_RESPONSE
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

impl Default for TradecomplainReplySubmitResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for TradecomplainReplySubmitResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainReplySubmitResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainReplySubmitResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.tradecomplain.reply.submit`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TradecomplainReplySubmitErrorCode {
    /// On the wire `WAITING_REFUND`. Source: `spec/merchant/tradecomplain.reply.submit.yaml:16`.
    WaitingRefund,
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/merchant/tradecomplain.reply.submit.yaml:17`.
    ParamIllegal,
    /// On the wire `AUTHORITY_ILLEGAL`. Source: `spec/merchant/tradecomplain.reply.submit.yaml:18`.
    AuthorityIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/tradecomplain.reply.submit.yaml:19`.
    SystemError,
    /// On the wire `STATUS_CHANGED`. Source: `spec/merchant/tradecomplain.reply.submit.yaml:20`.
    StatusChanged,
    /// On the wire `SUBMIT_CONTENT_VIOLATION`. Source: `spec/merchant/tradecomplain.reply.submit.yaml:21`.
    SubmitContentViolation,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TradecomplainReplySubmitErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("WAITING_REFUND", Self::WaitingRefund),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("AUTHORITY_ILLEGAL", Self::AuthorityIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("STATUS_CHANGED", Self::StatusChanged),
        ("SUBMIT_CONTENT_VIOLATION", Self::SubmitContentViolation),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TradecomplainReplySubmitErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
