//! `alipay.user.agreement.userverify.apply` · 协议用户一致性验证
//!
//! Apply to verify that a user matches the one of an agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/userverify/apply`. Described
//! in `spec/user/agreement.userverify.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.agreement.userverify.apply` (协议用户一致性验证).
///
/// Apply to verify that a user matches the one of an agreement.
///
/// ```
/// use alipay::user::AgreementUserverifyApply;
///
/// let request = AgreementUserverifyApply::new()
///     .agreement_no("20170502000610755993");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/userverify/apply`. Described
/// in `spec/user/agreement.userverify.apply.yaml`.
/// Returns [`AgreementUserverifyApplyResponse`], or an error with a [`AgreementUserverifyApplyErrorCode`].
#[doc(alias = "alipay.user.agreement.userverify.apply")]
#[doc(alias = "/v3/alipay/user/agreement/userverify/apply")]
#[doc(alias = "协议用户一致性验证")]
#[must_use]
#[non_exhaustive]
pub struct AgreementUserverifyApply {
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// 协议号. Example: `20170502000610755993`.
    pub agreement_no: Option<String>,
}

impl AgreementUserverifyApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

/// The response of `alipay.user.agreement.userverify.apply` (协议用户一致性验证).
#[non_exhaustive]
pub struct AgreementUserverifyApplyResponse {
    /// Token of the verification, in Alipay's own format; the result is queried with it.
    ///
    /// 用户验证申请token. Example: `MDEDUCT0068292ca377d1d44b65fa24ec9cd89132f`.
    pub apply_token: Option<String>,
}

/// The error codes of `alipay.user.agreement.userverify.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementUserverifyApplyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `USER_AGREEMENT_NOT_EXIST`: The user agreement does not exist.
    ///
    /// Check the agreement.
    UserAgreementNotExist,
    /// `AGREEMENT_NO_IS_INVALID`.
    AgreementNoIsInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AgreementUserverifyApplyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "USER_AGREEMENT_NOT_EXIST" UserAgreementNotExist,
    "AGREEMENT_NO_IS_INVALID" AgreementNoIsInvalid
);

impl record::CallRequest for AgreementUserverifyApply {}

impl record::Request for AgreementUserverifyApply {
    type Response = AgreementUserverifyApplyResponse;
    type ErrorCode = AgreementUserverifyApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.userverify.apply",
        title: "协议用户一致性验证",
        file: "spec/user/agreement.userverify.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/agreement/userverify/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AGREEMENT_USERVERIFY_APPLY,
        response: &AGREEMENT_USERVERIFY_APPLY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AgreementUserverifyApply, AGREEMENT_USERVERIFY_APPLY, 0 agreement_no None
);

record::record!(
    AgreementUserverifyApplyResponse, AGREEMENT_USERVERIFY_APPLY_RESPONSE, 0 apply_token
    None
);

static AGREEMENT_USERVERIFY_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyApply",
    file: "spec/user/agreement.userverify.apply.yaml",
    rows: &[schema::Row::Text("agreement_no")],
    rules: &[],
    lines: &[11],
};

static AGREEMENT_USERVERIFY_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyApplyResponse",
    file: "spec/user/agreement.userverify.apply.yaml",
    rows: &[schema::Row::Text("apply_token")],
    rules: &[],
    lines: &[],
};
