//! `alipay.merchant.tradecomplain.feedback.submit` · 商家处理交易投诉
//!
//! Answer a trade complaint with a category, text and image evidence.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/feedback`. Described
//! in `spec/merchant/tradecomplain.feedback.submit.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.merchant.tradecomplain.feedback.submit` (商家处理交易投诉).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TradecomplainFeedbackSubmitResponse {}

/// The values of the platform's type `TradecomplainFeedbackSubmitFeedbackCode`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TradecomplainFeedbackSubmitFeedbackCode, "02" V02, "03" V03, "04" V04, "05" V05, "06"
    V06, "194" V194
);

/// The error codes of `alipay.merchant.tradecomplain.feedback.submit`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TradecomplainFeedbackSubmitErrorCode, "SYSTEM_ERROR" SystemError,
    "SUBMIT_CONTENT_VIOLATION" SubmitContentViolation, "AUTHORITY_ILLEGAL"
    AuthorityIllegal, "PARAM_ILLEGAL" ParamIllegal, "REFUND_FEEDBACK_FAILED"
    RefundFeedbackFailed, "STATUS_CHANGED" StatusChanged, "WAITING_REFUND" WaitingRefund,
    "REFUND_ALREADY_SUCCEED" RefundAlreadySucceed, "SECURITY_INTERCEPT" SecurityIntercept
);

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
            },
            schema::ErrorDef {
                code: "REFUND_ALREADY_SUCCEED",
                summary: "The trade was refunded already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SECURITY_INTERCEPT",
                summary: "The security check stopped the answer.",
                fix: "Reword the answer.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TradecomplainFeedbackSubmit, TRADECOMPLAIN_FEEDBACK_SUBMIT, 0 complain_event_id
    String::new(), 1 feedback_code None, 2 feedback_content None, 3 feedback_images None,
    4 operator None
);

record::record!(
    TradecomplainFeedbackSubmitResponse, TRADECOMPLAIN_FEEDBACK_SUBMIT_RESPONSE
);

static TRADECOMPLAIN_FEEDBACK_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainFeedbackSubmit",
    file: "spec/merchant/tradecomplain.feedback.submit.yaml",
    rows: &[
        schema::Row::Limited(
            "complain_event_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("feedback_code"),
        schema::Row::Limited(
            "feedback_content",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(200))],
        ),
        schema::Row::Text("feedback_images"),
        schema::Row::Limited(
            "operator",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(6))],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17, 31, 36, 38, 42, 42],
};

static TRADECOMPLAIN_FEEDBACK_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainFeedbackSubmitResponse",
    file: "spec/merchant/tradecomplain.feedback.submit.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
