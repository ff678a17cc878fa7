//! `alipay.user.agreement.userverify.apply` · 协议用户一致性验证
//!
//! Apply to verify that a user matches the one of an agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/userverify/apply`. Described
//! in `spec/user/agreement.userverify.apply.yaml`.

use crate::{record, schema};

static AGREEMENT_USERVERIFY_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyApply",
    file: "spec/user/agreement.userverify.apply.yaml",
    fields: &[schema::FieldDef::text("agreement_no", 11)],
    rules: &[],
};

static AGREEMENT_USERVERIFY_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyApplyResponse",
    file: "spec/user/agreement.userverify.apply.yaml",
    fields: &[schema::FieldDef::text("apply_token", 18)],
    rules: &[],
};

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
/// Answered by [`AgreementUserverifyApplyResponse`], or by an error with a [`AgreementUserverifyApplyErrorCode`].
#[doc(alias = "alipay.user.agreement.userverify.apply")]
#[doc(alias = "/v3/alipay/user/agreement/userverify/apply")]
#[doc(alias = "协议用户一致性验证")]
#[must_use]
#[non_exhaustive]
pub struct AgreementUserverifyApply {
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// On the wire `agreement_no` (协议号). Example: `20170502000610755993`. Source:
    /// `spec/user/agreement.userverify.apply.yaml:11`.
    pub agreement_no: Option<String>,
}

impl AgreementUserverifyApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { agreement_no: None }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

impl record::Record for AgreementUserverifyApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_USERVERIFY_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            _ => None,
        }
    }
}

impl Default for AgreementUserverifyApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementUserverifyApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementUserverifyApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementUserverifyApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.user.agreement.userverify.apply` (协议用户一致性验证).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AgreementUserverifyApplyResponse {
    /// Token of the verification, in Alipay's own format; the result is queried with it.
    ///
    /// On the wire `apply_token` (用户验证申请token). Example: `MDEDUCT0068292ca377d1d44b65fa24ec9cd89132f`. Source:
    /// `spec/user/agreement.userverify.apply.yaml:18`.
    pub apply_token: Option<String>,
}

impl record::Record for AgreementUserverifyApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_USERVERIFY_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_token),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_token),
            _ => None,
        }
    }
}

impl Default for AgreementUserverifyApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { apply_token: None }
    }
}

impl Clone for AgreementUserverifyApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementUserverifyApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementUserverifyApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.agreement.userverify.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementUserverifyApplyErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/user/agreement.userverify.apply.yaml:25` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/user/agreement.userverify.apply.yaml:26` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The user agreement does not exist.
    ///
    /// Check the agreement.
    ///
    /// On the wire `USER_AGREEMENT_NOT_EXIST`. Source: `spec/user/agreement.userverify.apply.yaml:27` and
    /// `spec/codes.yaml:2569`.
    UserAgreementNotExist,
    /// On the wire `AGREEMENT_NO_IS_INVALID`. Source: `spec/user/agreement.userverify.apply.yaml:28`.
    AgreementNoIsInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AgreementUserverifyApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("USER_AGREEMENT_NOT_EXIST", Self::UserAgreementNotExist),
        ("AGREEMENT_NO_IS_INVALID", Self::AgreementNoIsInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AgreementUserverifyApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
