//! `alipay.security.risk.verifyidentity.miniapp.confirm` · 小程序核验服务结果确认接口
//!
//! Confirm the result of an identity check in a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/security/risk/verifyidentity/miniapp/confirm`. Described in
//! `spec/security/risk.verifyidentity.miniapp.confirm.yaml`.

use crate::{record, schema};

/// A request of `alipay.security.risk.verifyidentity.miniapp.confirm` (小程序核验服务结果确认接口).
///
/// Confirm the result of an identity check in a mini program.
///
/// ```
/// use alipay::security::RiskVerifyidentityMiniappConfirm;
///
/// let request = RiskVerifyidentityMiniappConfirm::new()
///     .challenge("00123456");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/security/risk/verifyidentity/miniapp/confirm`. Described in
/// `spec/security/risk.verifyidentity.miniapp.confirm.yaml`.
/// Returns [`RiskVerifyidentityMiniappConfirmResponse`], or an error with a [`RiskVerifyidentityMiniappConfirmErrorCode`].
#[doc(alias = "alipay.security.risk.verifyidentity.miniapp.confirm")]
#[doc(alias = "/v3/alipay/security/risk/verifyidentity/miniapp/confirm")]
#[doc(alias = "小程序核验服务结果确认接口")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct RiskVerifyidentityMiniappConfirm {
    /// Serial number of the business, such as an order id.
    ///
    /// 业务流水号. Example: `00123456`.
    pub challenge: Option<String>,
    /// Open id; must match the one in the verification session, or the check fails.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// User id; must match the one in the verification session, or the check fails.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Unique id of the identity check.
    ///
    /// 核身校验id. Example: `0xa213nfdajbav17521`.
    pub verify_id: Option<String>,
}

impl RiskVerifyidentityMiniappConfirm {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`challenge`](Self::challenge).
    #[inline]
    pub fn challenge(mut self, challenge: impl Into<String>) -> Self {
        self.challenge = Some(challenge.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`verify_id`](Self::verify_id).
    #[inline]
    pub fn verify_id(mut self, verify_id: impl Into<String>) -> Self {
        self.verify_id = Some(verify_id.into());
        self
    }
}

/// The response of `alipay.security.risk.verifyidentity.miniapp.confirm` (小程序核验服务结果确认接口).
#[non_exhaustive]
pub struct RiskVerifyidentityMiniappConfirmResponse {
    /// Error code if the check failed.
    ///
    /// Example: `SYSTEM_ERROR`.
    pub error_code: Option<String>,
    /// Error reason if the check failed.
    ///
    /// Example: `系统繁忙，请稍后再试`.
    pub error_msg: Option<String>,
    /// Whether the identity check was passed.
    ///
    /// 身份核验结果. Example: `true`.
    pub verify_result: Option<bool>,
}

/// The error codes of `alipay.security.risk.verifyidentity.miniapp.confirm`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskVerifyidentityMiniappConfirmErrorCode {
    /// `PARAM_TAMPERED`.
    ParamTampered,
    /// `INVALID_ARGUMENTS`.
    InvalidArguments,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `VERIFY_STATE_ERROR`.
    VerifyStateError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    RiskVerifyidentityMiniappConfirmErrorCode, "PARAM_TAMPERED" ParamTampered,
    "INVALID_ARGUMENTS" InvalidArguments, "SYSTEM_ERROR" SystemError,
    "VERIFY_STATE_ERROR" VerifyStateError
);

impl record::CallRequest for RiskVerifyidentityMiniappConfirm {}

impl record::Request for RiskVerifyidentityMiniappConfirm {
    type Response = RiskVerifyidentityMiniappConfirmResponse;
    type ErrorCode = RiskVerifyidentityMiniappConfirmErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.verifyidentity.miniapp.confirm",
        title: "小程序核验服务结果确认接口",
        file: "spec/security/risk.verifyidentity.miniapp.confirm.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/security/risk/verifyidentity/miniapp/confirm",
        }),
        idempotency: schema::Idempotency::Never,
        request: &RISK_VERIFYIDENTITY_MINIAPP_CONFIRM,
        response: &RISK_VERIFYIDENTITY_MINIAPP_CONFIRM_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    RiskVerifyidentityMiniappConfirm, RISK_VERIFYIDENTITY_MINIAPP_CONFIRM, 0 challenge
    None, 1 open_id None, 2 user_id None, 3 verify_id None
);

record::record!(
    RiskVerifyidentityMiniappConfirmResponse,
    RISK_VERIFYIDENTITY_MINIAPP_CONFIRM_RESPONSE, 0 error_code None, 1 error_msg None, 2
    verify_result None
);

static RISK_VERIFYIDENTITY_MINIAPP_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskVerifyidentityMiniappConfirm",
    file: "spec/security/risk.verifyidentity.miniapp.confirm.yaml",
    rows: &[
        schema::Row::Text("challenge"),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
        schema::Row::Text("verify_id"),
    ],
    rules: &[],
    lines: &[11, 16, 20, 24],
};

static RISK_VERIFYIDENTITY_MINIAPP_CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskVerifyidentityMiniappConfirmResponse",
    file: "spec/security/risk.verifyidentity.miniapp.confirm.yaml",
    rows: &[
        schema::Row::Text("error_code"),
        schema::Row::Text("error_msg"),
        schema::Row::Plain("verify_result", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[],
};
