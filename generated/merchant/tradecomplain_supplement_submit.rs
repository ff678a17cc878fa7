//! `alipay.merchant.tradecomplain.supplement.submit` · 商家补充凭证
//!
//! Supply further evidence for a complaint the platform is handling.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/supplement`.
//! Described in `spec/merchant/tradecomplain.supplement.submit.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.tradecomplain.supplement.submit` (商家补充凭证).
///
/// Supply further evidence for a complaint the platform is handling.
///
/// ```
/// use alipay::merchant::TradecomplainSupplementSubmit;
///
/// let request = TradecomplainSupplementSubmit::new()
///     .complain_event_id("2020092300102000000001459758");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`complain_event_id`](Self::complain_event_id) | required |
/// | [`supplement_content`](Self::supplement_content) | at most 200 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/tradecomplain/supplement`.
/// Described in `spec/merchant/tradecomplain.supplement.submit.yaml`.
/// Returns [`TradecomplainSupplementSubmitResponse`], or an error with a [`TradecomplainSupplementSubmitErrorCode`].
#[doc(alias = "alipay.merchant.tradecomplain.supplement.submit")]
#[doc(alias = "/v3/alipay/merchant/tradecomplain/supplement")]
#[doc(alias = "商家补充凭证")]
#[doc(alias = "凭证")]
#[must_use]
#[non_exhaustive]
pub struct TradecomplainSupplementSubmit {
    /// Alipay's complaint number.
    ///
    /// 支付宝侧投诉单号; required. Example: `2020092300102000000001459758`.
    pub complain_event_id: String,
    /// Text of the explanation.
    ///
    /// 回复内容; at most 200 characters. Example: `已发货，快递单号详见截图`.
    pub supplement_content: Option<String>,
    /// Ids of evidence images from the complaint image upload, comma-separated.
    ///
    /// 商家补充凭证时的图片id. Example: `ySYHS5CtTCmag14Wk8jeNAAAACMAAQEW,ySYHS5CtTCmag14Wk8jeNAAAACMAAQAX`.
    pub supplement_images: Option<String>,
}

impl TradecomplainSupplementSubmit {
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

    /// Sets [`supplement_content`](Self::supplement_content).
    #[inline]
    pub fn supplement_content(mut self, supplement_content: impl Into<String>) -> Self {
        self.supplement_content = Some(supplement_content.into());
        self
    }

    /// Sets [`supplement_images`](Self::supplement_images).
    #[inline]
    pub fn supplement_images(mut self, supplement_images: impl Into<String>) -> Self {
        self.supplement_images = Some(supplement_images.into());
        self
    }
}

/// The response of `alipay.merchant.tradecomplain.supplement.submit` (商家补充凭证).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TradecomplainSupplementSubmitResponse {}

/// The error codes of `alipay.merchant.tradecomplain.supplement.submit`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TradecomplainSupplementSubmitErrorCode {
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
    TradecomplainSupplementSubmitErrorCode, "WAITING_REFUND" WaitingRefund,
    "PARAM_ILLEGAL" ParamIllegal, "AUTHORITY_ILLEGAL" AuthorityIllegal, "SYSTEM_ERROR"
    SystemError, "STATUS_CHANGED" StatusChanged, "SUBMIT_CONTENT_VIOLATION"
    SubmitContentViolation
);

impl record::CallRequest for TradecomplainSupplementSubmit {}

impl record::Request for TradecomplainSupplementSubmit {
    type Response = TradecomplainSupplementSubmitResponse;
    type ErrorCode = TradecomplainSupplementSubmitErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.tradecomplain.supplement.submit",
        title: "商家补充凭证",
        file: "spec/merchant/tradecomplain.supplement.submit.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/tradecomplain/supplement",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRADECOMPLAIN_SUPPLEMENT_SUBMIT,
        response: &TRADECOMPLAIN_SUPPLEMENT_SUBMIT_RESPONSE,
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
    TradecomplainSupplementSubmit, TRADECOMPLAIN_SUPPLEMENT_SUBMIT, 0 complain_event_id
    String::new(), 1 supplement_content None, 2 supplement_images None
);

record::record!(
    TradecomplainSupplementSubmitResponse, TRADECOMPLAIN_SUPPLEMENT_SUBMIT_RESPONSE
);

static TRADECOMPLAIN_SUPPLEMENT_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainSupplementSubmit",
    file: "spec/merchant/tradecomplain.supplement.submit.yaml",
    rows: &[
        schema::Row::Limited(
            "complain_event_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "supplement_content",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(200))],
        ),
        schema::Row::Text("supplement_images"),
    ],
    rules: &[],
    lines: &[11, 15, 17, 21, 23],
};

static TRADECOMPLAIN_SUPPLEMENT_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradecomplainSupplementSubmitResponse",
    file: "spec/merchant/tradecomplain.supplement.submit.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
