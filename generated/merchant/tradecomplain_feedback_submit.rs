//! `alipay.merchant.tradecomplain.feedback.submit` · 商家处理交易投诉
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/feedback`. Described
//! in `spec/merchant/tradecomplain.feedback.submit.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/merchant/tradecomplain.feedback.submit.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.merchant.tradecomplain.feedback.submit",
    title: "商家处理交易投诉",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 18,
        },
        schema::ErrorDef {
            code: "SUBMIT_CONTENT_VIOLATION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "AUTHORITY_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "PARAM_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "REFUND_FEEDBACK_FAILED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "STATUS_CHANGED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "WAITING_REFUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "REFUND_ALREADY_SUCCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "SECURITY_INTERCEPT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
    ],
};

static TRADECOMPLAIN_FEEDBACK_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainFeedbackSubmit",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "complain_event_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "feedback_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "feedback_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "feedback_images",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "operator",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static TRADECOMPLAIN_FEEDBACK_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainFeedbackSubmitResponse",
    file: FILE,
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
#[derive(Default)]
#[non_exhaustive]
pub struct TradecomplainFeedbackSubmit {
    /// The field `complain_event_id`: a text.
    ///
    /// On the wire `complain_event_id`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:9`.
    pub complain_event_id: Option<String>,
    /// The field `feedback_code`: a text.
    ///
    /// On the wire `feedback_code`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:10`.
    pub feedback_code: Option<String>,
    /// The field `feedback_content`: a text.
    ///
    /// On the wire `feedback_content`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:11`.
    pub feedback_content: Option<String>,
    /// The field `feedback_images`: a text.
    ///
    /// On the wire `feedback_images`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:12`.
    pub feedback_images: Option<String>,
    /// The field `operator`: a text.
    ///
    /// On the wire `operator`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:13`.
    pub operator: Option<String>,
}

impl TradecomplainFeedbackSubmit {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`complain_event_id`](Self::complain_event_id).
    #[inline]
    #[must_use]
    pub fn complain_event_id(mut self, complain_event_id: impl Into<String>) -> Self {
        self.complain_event_id = Some(complain_event_id.into());
        self
    }

    /// Sets [`feedback_code`](Self::feedback_code).
    #[inline]
    #[must_use]
    pub fn feedback_code(mut self, feedback_code: impl Into<String>) -> Self {
        self.feedback_code = Some(feedback_code.into());
        self
    }

    /// Sets [`feedback_content`](Self::feedback_content).
    #[inline]
    #[must_use]
    pub fn feedback_content(mut self, feedback_content: impl Into<String>) -> Self {
        self.feedback_content = Some(feedback_content.into());
        self
    }

    /// Sets [`feedback_images`](Self::feedback_images).
    #[inline]
    #[must_use]
    pub fn feedback_images(mut self, feedback_images: impl Into<String>) -> Self {
        self.feedback_images = Some(feedback_images.into());
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.merchant.tradecomplain.feedback.submit` (商家处理交易投诉).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
