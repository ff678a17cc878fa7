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
/// Returns [`TradecomplainFeedbackSubmitResponse`], or an error with a [`TradecomplainFeedbackSubmitErrorCode`].
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
    /// 支付宝侧投诉单号; required. Example: `2020092300102000000001459758`.
    pub complain_event_id: String,
    /// Category of the answer; values depend on the kind of complaint.
    ///
    /// 小程序交易反馈类目ID; required in some cases; other values may be added. Example: `02`.
    pub feedback_code: Option<record::Choice<TradecomplainFeedbackSubmitFeedbackCode>>,
    /// Text of the answer.
    ///
    /// 反馈内容; required in some cases; at most 200 characters. Example: `钱已退款给您，请查收`.
    pub feedback_content: Option<String>,
    /// Ids of evidence images from the complaint image upload, comma-separated.
    ///
    /// Example: `wAe1XmjGS8mBSV0FFklAUgAAACMAAQED,A*C5jFT7v7SIMAAAAAAAAAAAAADpp1AQ`.
    pub feedback_images: Option<String>,
    /// Person handling the complaint.
    ///
    /// 处理投诉人; at most 6 characters. Example: `某某`.
    pub operator: Option<String>,
}

impl TradecomplainFeedbackSubmit {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.merchant.tradecomplain.feedback.submit` (商家处理交易投诉).
///
/// This response has no fields.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradecomplainFeedbackSubmitFeedbackCode {
    /// `02`: Refunded in another way (通过其他方式退款).
    V02,
    /// `03`: Shipped (已发货).
    V03,
    /// `04`: Other (其他).
    V04,
    /// `05`: After-sales service done (已完成售后服务).
    V05,
    /// `06`: Not the merchant's responsibility (非我方责任范围).
    V06,
    /// `194`: Outcome of the handling (反馈处理结果).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TradecomplainFeedbackSubmitErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SUBMIT_CONTENT_VIOLATION`: The submitted content violates the rules.
    ///
    /// Change the content, then submit again.
    SubmitContentViolation,
    /// `AUTHORITY_ILLEGAL`: The caller's authority is not valid.
    AuthorityIllegal,
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamIllegal,
    /// `REFUND_FEEDBACK_FAILED`: The refund of the answer failed.
    ///
    /// Check the refund, then answer again.
    RefundFeedbackFailed,
    /// `STATUS_CHANGED`: The status has changed in the meantime.
    ///
    /// Query the current status first.
    StatusChanged,
    /// `WAITING_REFUND`: A refund is still pending.
    WaitingRefund,
    /// `REFUND_ALREADY_SUCCEED`: The trade was refunded already.
    RefundAlreadySucceed,
    /// `SECURITY_INTERCEPT`: The security check stopped the answer.
    ///
    /// Reword the answer.
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
