//! `alipay.merchant.tradecomplain.feedback.submit` · 商家处理交易投诉
//!
//! Answer a trade complaint with a category, text and image evidence.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/feedback`. Described
//! in `spec/merchant/tradecomplain.feedback.submit.yaml`.

use crate::{record, schema};

static TRADECOMPLAIN_FEEDBACK_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainFeedbackSubmit",
    file: "spec/merchant/tradecomplain.feedback.submit.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("complain_event_id", 11)
        },
        schema::FieldDef::text("feedback_code", 17),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(200), 36)],
            ..schema::FieldDef::text("feedback_content", 31)
        },
        schema::FieldDef::text("feedback_images", 38),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(6), 42)],
            ..schema::FieldDef::text("operator", 42)
        },
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
/// Answer a trade complaint with a category, text and image evidence.
///
/// ```
/// use alipay::merchant::TradecomplainFeedbackSubmit;
///
/// let request = TradecomplainFeedbackSubmit::new()
///     .complain_event_id("2020092300102000000001459758");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`complain_event_id`](Self::complain_event_id) | required |
/// | [`feedback_code`](Self::feedback_code) | required in some cases |
/// | [`feedback_content`](Self::feedback_content) | required in some cases; at most 200 characters |
/// | [`operator`](Self::operator) | at most 6 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/feedback`. Described
/// in `spec/merchant/tradecomplain.feedback.submit.yaml`.
/// Answered by [`TradecomplainFeedbackSubmitResponse`], or by an error with a [`TradecomplainFeedbackSubmitErrorCode`].
#[doc(alias = "alipay.merchant.tradecomplain.feedback.submit")]
#[doc(alias = "/v3/alipay/merchant/tradecomplain/feedback")]
#[doc(alias = "商家处理交易投诉")]
#[doc(alias = "交易")]
#[doc(alias = "投诉")]
#[must_use]
#[non_exhaustive]
pub struct TradecomplainFeedbackSubmit {
    /// Alipay's complaint number.
    ///
    /// On the wire `complain_event_id` (支付宝侧投诉单号); required. Example: `2020092300102000000001459758`. Source:
    /// `spec/merchant/tradecomplain.feedback.submit.yaml:11`.
    pub complain_event_id: String,
    /// Category of the answer; values depend on the kind of complaint.
    ///
    /// On the wire `feedback_code` (小程序交易反馈类目ID); required in some cases; other values may be added.
    /// Example: `02`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:17`.
    pub feedback_code: Option<record::Choice<TradecomplainFeedbackSubmitFeedbackCode>>,
    /// Text of the answer.
    ///
    /// On the wire `feedback_content` (反馈内容); required in some cases; at most 200 characters. Example:
    /// `钱已退款给您，请查收`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:31`.
    pub feedback_content: Option<String>,
    /// Ids of evidence images from the complaint image upload, comma-separated.
    ///
    /// On the wire `feedback_images`. Example: `wAe1XmjGS8mBSV0FFklAUgAAACMAAQED,A*C5jFT7v7SIMAAAAAAAAAAAAADpp1AQ`.
    /// Source: `spec/merchant/tradecomplain.feedback.submit.yaml:38`.
    pub feedback_images: Option<String>,
    /// Person handling the complaint.
    ///
    /// On the wire `operator` (处理投诉人); at most 6 characters. Example: `某某`. Source:
    /// `spec/merchant/tradecomplain.feedback.submit.yaml:42`.
    pub operator: Option<String>,
}

impl TradecomplainFeedbackSubmit {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            complain_event_id: String::new(),
            feedback_code: None,
            feedback_content: None,
            feedback_images: None,
            operator: None,
        }
    }

    /// Sets [`complain_event_id`](Self::complain_event_id).
    #[inline]
    pub fn complain_event_id(mut self, complain_event_id: impl Into<String>) -> Self {
        self.complain_event_id = complain_event_id.into();
        self
    }

    /// Sets [`feedback_code`](Self::feedback_code).
    #[inline]
    pub fn feedback_code(
        mut self,
        feedback_code: impl Into<record::Choice<TradecomplainFeedbackSubmitFeedbackCode>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "REFUND_FEEDBACK_FAILED",
                summary: "The refund of the answer failed.",
                fix: "Check the refund, then answer again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 51,
            },
            schema::ErrorDef {
                code: "REFUND_ALREADY_SUCCEED",
                summary: "The trade was refunded already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 56,
            },
            schema::ErrorDef {
                code: "SECURITY_INTERCEPT",
                summary: "The security check stopped the answer.",
                fix: "Reword the answer.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 58,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
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

/// The values of the platform's type `TradecomplainFeedbackSubmitFeedbackCode`.
///
/// Source: `spec/merchant/tradecomplain.feedback.submit.yaml:22`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradecomplainFeedbackSubmitFeedbackCode {
    /// Refunded in another way.
    ///
    /// On the wire `02` (通过其他方式退款).
    V02,
    /// Shipped.
    ///
    /// On the wire `03` (已发货).
    V03,
    /// Other.
    ///
    /// On the wire `04` (其他).
    V04,
    /// After-sales service done.
    ///
    /// On the wire `05` (已完成售后服务).
    V05,
    /// Not the merchant's responsibility.
    ///
    /// On the wire `06` (非我方责任范围).
    V06,
    /// Outcome of the handling.
    ///
    /// On the wire `194` (反馈处理结果).
    V194,
}

impl record::Enumeration for TradecomplainFeedbackSubmitFeedbackCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
        ("06", Self::V06),
        ("194", Self::V194),
    ];
}

impl std::fmt::Debug for TradecomplainFeedbackSubmitFeedbackCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.tradecomplain.feedback.submit`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TradecomplainFeedbackSubmitErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:47` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The submitted content violates the rules.
    ///
    /// Change the content, then submit again.
    ///
    /// On the wire `SUBMIT_CONTENT_VIOLATION`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:48` and
    /// `spec/codes.yaml:2386`.
    SubmitContentViolation,
    /// The caller's authority is not valid.
    ///
    /// On the wire `AUTHORITY_ILLEGAL`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:49` and
    /// `spec/codes.yaml:645`.
    AuthorityIllegal,
    /// A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:50` and
    /// `spec/codes.yaml:1856`.
    ParamIllegal,
    /// The refund of the answer failed.
    ///
    /// Check the refund, then answer again.
    ///
    /// On the wire `REFUND_FEEDBACK_FAILED`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:51`.
    RefundFeedbackFailed,
    /// The status has changed in the meantime.
    ///
    /// Query the current status first.
    ///
    /// On the wire `STATUS_CHANGED`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:54` and
    /// `spec/codes.yaml:2380`.
    StatusChanged,
    /// A refund is still pending.
    ///
    /// On the wire `WAITING_REFUND`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:55` and
    /// `spec/codes.yaml:2669`.
    WaitingRefund,
    /// The trade was refunded already.
    ///
    /// On the wire `REFUND_ALREADY_SUCCEED`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:56`.
    RefundAlreadySucceed,
    /// The security check stopped the answer.
    ///
    /// Reword the answer.
    ///
    /// On the wire `SECURITY_INTERCEPT`. Source: `spec/merchant/tradecomplain.feedback.submit.yaml:58`.
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
