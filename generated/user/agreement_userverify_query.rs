//! `alipay.user.agreement.userverify.query` · 用户协议鉴权查询结果
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/agreement/userverify/query`. Described
//! in `spec/user/agreement.userverify.query.yaml`.

use crate::{record, schema};

static AGREEMENT_USERVERIFY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyQuery",
    file: "spec/user/agreement.userverify.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("apply_token", 11)
        },
    ],
    rules: &[],
};

static AGREEMENT_USERVERIFY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyQueryResponse",
    file: "spec/user/agreement.userverify.query.yaml",
    fields: &[schema::FieldDef::new("user_match", schema::Kind::Boolean, 14)],
    rules: &[],
};

/// A request of `alipay.user.agreement.userverify.query` (用户协议鉴权查询结果).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/agreement/userverify/query`. Described
/// in `spec/user/agreement.userverify.query.yaml`.
/// Answered by [`AgreementUserverifyQueryResponse`], or by an error with a [`AgreementUserverifyQueryErrorCode`].
#[doc(alias = "alipay.user.agreement.userverify.query")]
#[doc(alias = "用户协议鉴权查询结果")]
#[must_use]
#[non_exhaustive]
pub struct AgreementUserverifyQuery {
    /// On the wire `agreement_no`, a text. Source: `spec/user/agreement.userverify.query.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `apply_token`, a text. Source: `spec/user/agreement.userverify.query.yaml:11`.
    pub apply_token: Option<String>,
}

impl AgreementUserverifyQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            apply_token: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`apply_token`](Self::apply_token).
    #[inline]
    pub fn apply_token(mut self, apply_token: impl Into<String>) -> Self {
        self.apply_token = Some(apply_token.into());
        self
    }
}

impl record::Record for AgreementUserverifyQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_USERVERIFY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.apply_token),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.apply_token),
            _ => None,
        }
    }
}

impl Default for AgreementUserverifyQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementUserverifyQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementUserverifyQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementUserverifyQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AgreementUserverifyQuery {}

impl record::Request for AgreementUserverifyQuery {
    type Response = AgreementUserverifyQueryResponse;
    type ErrorCode = AgreementUserverifyQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.userverify.query",
        title: "用户协议鉴权查询结果",
        file: "spec/user/agreement.userverify.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/user/agreement/userverify/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &AGREEMENT_USERVERIFY_QUERY,
        response: &AGREEMENT_USERVERIFY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.agreement.userverify.query` (用户协议鉴权查询结果).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AgreementUserverifyQueryResponse {
    /// On the wire `user_match`, true or false. Source: `spec/user/agreement.userverify.query.yaml:14`.
    pub user_match: Option<bool>,
}

impl record::Record for AgreementUserverifyQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_USERVERIFY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_match),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_match),
            _ => None,
        }
    }
}

impl Default for AgreementUserverifyQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { user_match: None }
    }
}

impl Clone for AgreementUserverifyQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementUserverifyQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementUserverifyQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.agreement.userverify.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementUserverifyQueryErrorCode {
    /// On the wire `USER_AGREEMENT_NOT_EXIST`. Source: `spec/user/agreement.userverify.query.yaml:17`.
    UserAgreementNotExist,
    /// On the wire `AGREEMENT_NO_IS_INVALID`. Source: `spec/user/agreement.userverify.query.yaml:18`.
    AgreementNoIsInvalid,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/agreement.userverify.query.yaml:19`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/user/agreement.userverify.query.yaml:20`.
    InvalidParameter,
    /// On the wire `AGREEMENT_NO_IS_NOT_MATCH`. Source: `spec/user/agreement.userverify.query.yaml:21`.
    AgreementNoIsNotMatch,
    /// On the wire `APPLY_TOKEN_NOT_EXIST`. Source: `spec/user/agreement.userverify.query.yaml:22`.
    ApplyTokenNotExist,
    /// On the wire `AUTHOREE_IS_NOT_MATCH`. Source: `spec/user/agreement.userverify.query.yaml:23`.
    AuthoreeIsNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AgreementUserverifyQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("USER_AGREEMENT_NOT_EXIST", Self::UserAgreementNotExist),
        ("AGREEMENT_NO_IS_INVALID", Self::AgreementNoIsInvalid),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGREEMENT_NO_IS_NOT_MATCH", Self::AgreementNoIsNotMatch),
        ("APPLY_TOKEN_NOT_EXIST", Self::ApplyTokenNotExist),
        ("AUTHOREE_IS_NOT_MATCH", Self::AuthoreeIsNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AgreementUserverifyQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
