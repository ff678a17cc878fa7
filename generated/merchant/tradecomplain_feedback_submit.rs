//! `alipay.merchant.tradecomplain.feedback.submit` · 商家处理交易投诉
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/feedback`. Described
//! in `spec/merchant/tradecomplain.feedback.submit.yaml`.

use crate::{record, schema};

static TRADECOMPLAIN_FEEDBACK_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainFeedbackSubmit",
    file: "spec/merchant/tradecomplain.feedback.submit.yaml",
    fields: &[
        schema::FieldDef::text("complain_event_id", 9),
        schema::FieldDef::text("feedback_code", 10),
        schema::FieldDef::text("feedback_content", 11),
        schema::FieldDef::text("feedback_images", 12),
        schema::FieldDef::text("operator", 13),
    ],
    rules: &[],
};

static TRADECOMPLAIN_FEEDBACK_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainFeedbackSubmitResponse",
    file: "spec/merchant/tradecomplain.feedback.submit.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.merchant.tradecomplain.feedback.submit` (商家处理交易投诉).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/feedback`. Described
/// in `spec/merchant/tradecomplain.feedback.submit.yaml`.
/// Answered by [`TradecomplainFeedbackSubmitResponse`], or by an error with a [`TradecomplainFeedbackSubmitErrorCode`].
#[doc(alias = "alipay.merchant.tradecomplain.feedback.submit")]
#[doc(alias = "商家处理交易投诉")]
#[must_use]
#[non_exhaustive]
pub struct TradecomplainFeedbackSubmit {
    /// On the wire `complain_event_id`, a text. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:9`.
    pub complain_event_id: Option<String>,
    /// On the wire `feedback_code`, a text. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:10`.
    pub feedback_code: Option<String>,
    /// On the wire `feedback_content`, a text. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:11`.
    pub feedback_content: Option<String>,
    /// On the wire `feedback_images`, a text. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:12`.
    pub feedback_images: Option<String>,
    /// On the wire `operator`, a text. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:13`.
    pub operator: Option<String>,
}

impl TradecomplainFeedbackSubmit {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            complain_event_id: None,
            feedback_code: None,
            feedback_content: None,
            feedback_images: None,
            operator: None,
        }
    }

    /// Sets [`complain_event_id`](Self::complain_event_id).
    #[inline]
    pub fn complain_event_id(mut self, complain_event_id: impl Into<String>) -> Self {
        self.complain_event_id = Some(complain_event_id.into());
        self
    }

    /// Sets [`feedback_code`](Self::feedback_code).
    #[inline]
    pub fn feedback_code(mut self, feedback_code: impl Into<String>) -> Self {
        self.feedback_code = Some(feedback_code.into());
        self
    }

    /// Sets [`feedback_content`](Self::feedback_content).
    #[inline]
    pub fn feedback_content(mut self, feedback_content: impl Into<String>) -> Self {
        self.feedback_content = Some(feedback_content.into());
        self
    }

    /// Sets [`feedback_images`](Self::feedback_images).
    #[inline]
    pub fn feedback_images(mut self, feedback_images: impl Into<String>) -> Self {
        self.feedback_images = Some(feedback_images.into());
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

impl record::Record for TradecomplainFeedbackSubmit {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_FEEDBACK_SUBMIT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.complain_event_id),
            1 => Some(&self.feedback_code),
            2 => Some(&self.feedback_content),
            3 => Some(&self.feedback_images),
            4 => Some(&self.operator),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.complain_event_id),
            1 => Some(&mut self.feedback_code),
            2 => Some(&mut self.feedback_content),
            3 => Some(&mut self.feedback_images),
            4 => Some(&mut self.operator),
            _ => None,
        }
    }
}

impl Default for TradecomplainFeedbackSubmit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TradecomplainFeedbackSubmit {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainFeedbackSubmit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainFeedbackSubmit {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TradecomplainFeedbackSubmit {}

impl record::Request for TradecomplainFeedbackSubmit {
    type Response = TradecomplainFeedbackSubmitResponse;
    type ErrorCode = TradecomplainFeedbackSubmitErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.tradecomplain.feedback.submit",
        title: "商家处理交易投诉",
        file: "spec/merchant/tradecomplain.feedback.submit.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/tradecomplain/feedback",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRADECOMPLAIN_FEEDBACK_SUBMIT,
        response: &TRADECOMPLAIN_FEEDBACK_SUBMIT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.tradecomplain.feedback.submit` (商家处理交易投诉).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct TradecomplainFeedbackSubmitResponse {}

impl record::Record for TradecomplainFeedbackSubmitResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADECOMPLAIN_FEEDBACK_SUBMIT_RESPONSE
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

impl Default for TradecomplainFeedbackSubmitResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for TradecomplainFeedbackSubmitResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradecomplainFeedbackSubmitResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradecomplainFeedbackSubmitResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.merchant.tradecomplain.feedback.submit`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TradecomplainFeedbackSubmitErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/tradecomplain.feedback.submit.yaml:18`.
    SystemError,
    /// On the wire `SUBMIT_CONTENT_VIOLATION`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:19`.
    SubmitContentViolation,
    /// On the wire `AUTHORITY_ILLEGAL`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:20`.
    AuthorityIllegal,
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:21`.
    ParamIllegal,
    /// On the wire `REFUND_FEEDBACK_FAILED`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:22`.
    RefundFeedbackFailed,
    /// On the wire `STATUS_CHANGED`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:23`.
    StatusChanged,
    /// On the wire `WAITING_REFUND`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:24`.
    WaitingRefund,
    /// On the wire `REFUND_ALREADY_SUCCEED`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:25`.
    RefundAlreadySucceed,
    /// On the wire `SECURITY_INTERCEPT`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:26`.
    SecurityIntercept,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TradecomplainFeedbackSubmitErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("SUBMIT_CONTENT_VIOLATION", Self::SubmitContentViolation),
        ("AUTHORITY_ILLEGAL", Self::AuthorityIllegal),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("REFUND_FEEDBACK_FAILED", Self::RefundFeedbackFailed),
        ("STATUS_CHANGED", Self::StatusChanged),
        ("WAITING_REFUND", Self::WaitingRefund),
        ("REFUND_ALREADY_SUCCEED", Self::RefundAlreadySucceed),
        ("SECURITY_INTERCEPT", Self::SecurityIntercept),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TradecomplainFeedbackSubmitErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
