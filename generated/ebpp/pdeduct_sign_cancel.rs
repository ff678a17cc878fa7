//! `alipay.ebpp.pdeduct.sign.cancel` · 缴费直连代扣取消签约
//!
//! End a direct deduction agreement for bill payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/cancel`. Described in
//! `spec/ebpp/pdeduct.sign.cancel.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.pdeduct.sign.cancel` (缴费直连代扣取消签约).
///
/// End a direct deduction agreement for bill payment.
///
/// ```
/// use alipay::ebpp::PdeductSignCancel;
///
/// let request = PdeductSignCancel::new()
///     .agent_channel("PUBLICPLATFORM")
///     .agent_code("201603012984123")
///     .agreement_id("20160512331244123124421")
///     .pay_password_token("11505a6f41688644a4b85f9bf80ef071")
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agent_channel`](Self::agent_channel) | required; at most 30 characters (advisory) |
/// | [`agent_code`](Self::agent_code) | required; at most 30 characters (advisory) |
/// | [`agreement_id`](Self::agreement_id) | required; at most 32 characters (advisory) |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`pay_password_token`](Self::pay_password_token) | required; at most 32 characters (advisory) |
/// | [`user_id`](Self::user_id) | required in some cases; at most 16 characters (advisory) |
/// | rule | At least one of `open_id`, `user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/cancel`. Described in
/// `spec/ebpp/pdeduct.sign.cancel.yaml`.
/// Returns [`PdeductSignCancelResponse`], or an error with a [`PdeductSignCancelErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.sign.cancel")]
#[doc(alias = "/v3/alipay/ebpp/pdeduct/sign/cancel")]
#[doc(alias = "缴费直连代扣取消签约")]
#[doc(alias = "代扣")]
#[doc(alias = "签约")]
#[doc(alias = "缴费")]
#[must_use]
#[non_exhaustive]
pub struct PdeductSignCancel {
    /// Channel, for statistics only; any value that is not empty.
    ///
    /// Required; other values may be added; at most 30 characters (advisory).
    pub agent_channel: record::Choice<PdeductSignCancelAgentChannel>,
    /// Initiator, such as the app id of a service window; any unique value.
    ///
    /// 发起方的ID; required; at most 30 characters (advisory). Example: `201603012984123`.
    pub agent_code: String,
    /// Alipay deduction agreement id.
    ///
    /// 支付宝代扣协议ID; required; at most 32 characters (advisory). Example: `20160512331244123124421`.
    pub agreement_id: String,
    /// User's open id, unique within the app; give this or `user_id`.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Token from Alipay's mobile payment password page, handed to the callback address.
    ///
    /// Required; at most 32 characters (advisory). Example: `11505a6f41688644a4b85f9bf80ef071`.
    pub pay_password_token: String,
    /// User, by Alipay user id.
    ///
    /// 用户ID; required in some cases; at most 16 characters (advisory). Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl PdeductSignCancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_channel`](Self::agent_channel).
    #[inline]
    pub fn agent_channel(
        mut self,
        agent_channel: impl Into<record::Choice<PdeductSignCancelAgentChannel>>,
    ) -> Self {
        self.agent_channel = agent_channel.into();
        self
    }

    /// Sets [`agent_code`](Self::agent_code).
    #[inline]
    pub fn agent_code(mut self, agent_code: impl Into<String>) -> Self {
        self.agent_code = agent_code.into();
        self
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = agreement_id.into();
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`pay_password_token`](Self::pay_password_token).
    #[inline]
    pub fn pay_password_token(mut self, pay_password_token: impl Into<String>) -> Self {
        self.pay_password_token = pay_password_token.into();
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.ebpp.pdeduct.sign.cancel` (缴费直连代扣取消签约).
#[non_exhaustive]
pub struct PdeductSignCancelResponse {
    /// Alipay deduction agreement id.
    ///
    /// 支付宝代扣协议ID. Example: `20441111111`.
    pub agreement_id: Option<String>,
    /// State of the agreement; `success` once ended.
    ///
    /// 支付宝协议状态. Example: `success`.
    pub agreement_status: Option<String>,
    /// Merchant's deduction agreement id.
    ///
    /// 商户代扣协议ID. Example: `23433333333`.
    pub out_agreement_id: Option<String>,
}

/// The values of the platform's type `PdeductSignCancelAgentChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignCancelAgentChannel {
    /// `PUBLICPLATFORM`: Service window.
    Publicplatform,
}

record::enumeration!(PdeductSignCancelAgentChannel, "PUBLICPLATFORM" Publicplatform);

/// The error codes of `alipay.ebpp.pdeduct.sign.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PdeductSignCancelErrorCode {
    /// `isp.unknow-error`: An unknown error occurred.
    ///
    /// Retry, or ask support. The same call may succeed later. The outcome is unknown: the call may have taken
    /// effect.
    IspUnknowError,
    /// `isv.arguments-error`: An argument is wrong.
    ///
    /// Check the parameters.
    IsvArgumentsError,
    /// `isv.sign-info-not-exist`: The agreement does not exist.
    ///
    /// Check the agreement id.
    IsvSignInfoNotExist,
    /// `isv.cancel-sign-failure`: The agreement could not be ended.
    IsvCancelSignFailure,
    /// `DEDUCT_SIGN_INFO_NOT_EXIST`: The deduction agreement does not exist.
    ///
    /// Check the agreement number.
    DeductSignInfoNotExist,
    /// `QUERY_DEDUCT_SIGN_INFO_ERROR`: The query of the deduction agreement failed.
    QueryDeductSignInfoError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PdeductSignCancelErrorCode, "isp.unknow-error" IspUnknowError, "isv.arguments-error"
    IsvArgumentsError, "isv.sign-info-not-exist" IsvSignInfoNotExist,
    "isv.cancel-sign-failure" IsvCancelSignFailure, "DEDUCT_SIGN_INFO_NOT_EXIST"
    DeductSignInfoNotExist, "QUERY_DEDUCT_SIGN_INFO_ERROR" QueryDeductSignInfoError
);

impl record::CallRequest for PdeductSignCancel {}

impl record::Request for PdeductSignCancel {
    type Response = PdeductSignCancelResponse;
    type ErrorCode = PdeductSignCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.pdeduct.sign.cancel",
        title: "缴费直连代扣取消签约",
        file: "spec/ebpp/pdeduct.sign.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/pdeduct/sign/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PDEDUCT_SIGN_CANCEL,
        response: &PDEDUCT_SIGN_CANCEL_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "isv.arguments-error",
                summary: "An argument is wrong.",
                fix: "Check the parameters.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.sign-info-not-exist",
                summary: "The agreement does not exist.",
                fix: "Check the agreement id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.cancel-sign-failure",
                summary: "The agreement could not be ended.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PdeductSignCancel, PDEDUCT_SIGN_CANCEL, 0 agent_channel Default::default(), 1
    agent_code String::new(), 2 agreement_id String::new(), 3 open_id None, 4
    pay_password_token String::new(), 5 user_id None
);

record::record!(
    PdeductSignCancelResponse, PDEDUCT_SIGN_CANCEL_RESPONSE, 0 agreement_id None, 1
    agreement_status None, 2 out_agreement_id None
);

static PDEDUCT_SIGN_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignCancel",
    file: "spec/ebpp/pdeduct.sign.cancel.yaml",
    rows: &[
        schema::Row::Limited(
            "agent_channel",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(30)),
            ],
        ),
        schema::Row::Limited(
            "agent_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(30)),
            ],
        ),
        schema::Row::Limited(
            "agreement_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "pay_password_token",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(16))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["open_id", "user_id"])],
    lines: &[11, 14, 15, 20, 24, 25, 28, 32, 33, 36, 41, 44, 45, 48, 53, 58],
};

static PDEDUCT_SIGN_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignCancelResponse",
    file: "spec/ebpp/pdeduct.sign.cancel.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("agreement_status"),
        schema::Row::Text("out_agreement_id"),
    ],
    rules: &[],
    lines: &[],
};
