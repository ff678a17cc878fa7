//! `alipay.merchant.tradecomplain.reply.submit` · 商家留言回复
//!
//! Leave a message on a complaint that awaits, has had or has overrun the merchant's answer.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/reply`. Described in
//! `spec/merchant/tradecomplain.reply.submit.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.tradecomplain.reply.submit` (商家留言回复).
///
/// Leave a message on a complaint that awaits, has had or has overrun the merchant's answer.
///
/// ```
/// use alipay::merchant::TradecomplainReplySubmit;
///
/// let request = TradecomplainReplySubmit::new()
///     .complain_event_id("2022032200102000000001459758");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`complain_event_id`](Self::complain_event_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/reply`. Described in
/// `spec/merchant/tradecomplain.reply.submit.yaml`.
/// Returns [`TradecomplainReplySubmitResponse`], or an error with a [`TradecomplainReplySubmitErrorCode`].
#[doc(alias = "alipay.merchant.tradecomplain.reply.submit")]
#[doc(alias = "/v3/alipay/merchant/tradecomplain/reply")]
#[doc(alias = "商家留言回复")]
#[must_use]
#[non_exhaustive]
pub struct TradecomplainReplySubmit {
    /// Alipay's complaint number.
    ///
    /// 支付宝侧投诉单号; required. Example: `2022032200102000000001459758`.
    pub complain_event_id: String,
    /// Text of the message.
    ///
    /// 回复留言内容. Example: `你好，已发货，快递单号:*****`.
    pub reply_content: Option<String>,
    /// Ids of evidence images from the complaint image upload, comma-separated.
    ///
    /// Example: `ySYHS5CtTCmag14Wk8jeNAAAACMAAQEW,ySYHS5CtTCmag14Wk8jeNAAAACMAAQAX`.
    pub reply_images: Option<String>,
}

impl TradecomplainReplySubmit {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`complain_event_id`](Self::complain_event_id).
    #[inline]
    pub fn complain_event_id(mut self, complain_event_id: impl Into<String>) -> Self {
        self.complain_event_id = complain_event_id.into();
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

/// The response of `alipay.merchant.tradecomplain.reply.submit` (商家留言回复).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TradecomplainReplySubmitResponse {}

/// The error codes of `alipay.merchant.tradecomplain.reply.submit`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TradecomplainReplySubmitErrorCode {
    /// `WAITING_REFUND`: A refund is still pending.
    WaitingRefund,
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamIllegal,
    /// `AUTHORITY_ILLEGAL`: The caller's authority is not valid.
    AuthorityIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `STATUS_CHANGED`: The status has changed in the meantime.
    ///
    /// Query the current status first.
    StatusChanged,
    /// `SUBMIT_CONTENT_VIOLATION`: The submitted content violates the rules.
    ///
    /// Change the content, then submit again.
    SubmitContentViolation,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TradecomplainReplySubmitErrorCode, "WAITING_REFUND" WaitingRefund, "PARAM_ILLEGAL"
    ParamIllegal, "AUTHORITY_ILLEGAL" AuthorityIllegal, "SYSTEM_ERROR" SystemError,
    "STATUS_CHANGED" StatusChanged, "SUBMIT_CONTENT_VIOLATION" SubmitContentViolation
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TradecomplainReplySubmit, TRADECOMPLAIN_REPLY_SUBMIT, 0 complain_event_id
    String::new(), 1 reply_content None, 2 reply_images None
);

record::record!(TradecomplainReplySubmitResponse, TRADECOMPLAIN_REPLY_SUBMIT_RESPONSE);

static TRADECOMPLAIN_REPLY_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainReplySubmit",
    file: "spec/merchant/tradecomplain.reply.submit.yaml",
    rows: &[
        schema::Row::Limited(
            "complain_event_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("reply_content"),
        schema::Row::Text("reply_images"),
    ],
    rules: &[],
    lines: &[11, 15, 17, 18],
};

static TRADECOMPLAIN_REPLY_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainReplySubmitResponse",
    file: "spec/merchant/tradecomplain.reply.submit.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
