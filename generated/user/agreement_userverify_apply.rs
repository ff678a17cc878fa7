//! `alipay.user.agreement.userverify.apply` · 协议用户一致性验证
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/userverify/apply`. Described
//! in `spec/user/agreement.userverify.apply.yaml`.

use crate::{record, schema};

static AGREEMENT_USERVERIFY_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyApply",
    file: "spec/user/agreement.userverify.apply.yaml",
    fields: &[schema::FieldDef::text("agreement_no", 9)],
    rules: &[],
};

static AGREEMENT_USERVERIFY_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyApplyResponse",
    file: "spec/user/agreement.userverify.apply.yaml",
    fields: &[schema::FieldDef::text("apply_token", 12)],
    rules: &[],
};

/// A request of `alipay.user.agreement.userverify.apply` (协议用户一致性验证).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/userverify/apply`. Described
/// in `spec/user/agreement.userverify.apply.yaml`.
/// Answered by [`AgreementUserverifyApplyResponse`], or by an error with a [`AgreementUserverifyApplyErrorCode`].
#[doc(alias = "alipay.user.agreement.userverify.apply")]
#[doc(alias = "协议用户一致性验证")]
#[must_use]
#[non_exhaustive]
pub struct AgreementUserverifyApply {
    /// On the wire `agreement_no`, a text. Source: `spec/user/agreement.userverify.apply.yaml:9`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.agreement.userverify.apply` (协议用户一致性验证).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AgreementUserverifyApplyResponse {
    /// On the wire `apply_token`, a text. Source: `spec/user/agreement.userverify.apply.yaml:12`.
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
    /// On the wire `INVALID_PARAMETER`. Source: `spec/user/agreement.userverify.apply.yaml:15`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/agreement.userverify.apply.yaml:16`.
    SystemError,
    /// On the wire `USER_AGREEMENT_NOT_EXIST`. Source: `spec/user/agreement.userverify.apply.yaml:17`.
    UserAgreementNotExist,
    /// On the wire `AGREEMENT_NO_IS_INVALID`. Source: `spec/user/agreement.userverify.apply.yaml:18`.
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
