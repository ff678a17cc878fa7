//! `alipay.user.agreement.userverify.query` · 用户协议鉴权查询结果
//!
//! Query the result of a user verification by its token.
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
            ..schema::FieldDef::text("agreement_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("apply_token", 17)
        },
    ],
    rules: &[],
};

static AGREEMENT_USERVERIFY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyQueryResponse",
    file: "spec/user/agreement.userverify.query.yaml",
    fields: &[schema::FieldDef::new("user_match", schema::Kind::Boolean, 24)],
    rules: &[],
};

/// A request of `alipay.user.agreement.userverify.query` (用户协议鉴权查询结果).
///
/// Query the result of a user verification by its token.
///
/// ```
/// use alipay::user::AgreementUserverifyQuery;
///
/// let request = AgreementUserverifyQuery::new()
///     .agreement_no("20170502000610755993");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/agreement/userverify/query`. Described
/// in `spec/user/agreement.userverify.query.yaml`.
/// Answered by [`AgreementUserverifyQueryResponse`], or by an error with a [`AgreementUserverifyQueryErrorCode`].
#[doc(alias = "alipay.user.agreement.userverify.query")]
#[doc(alias = "/v3/alipay/user/agreement/userverify/query")]
#[doc(alias = "用户协议鉴权查询结果")]
#[must_use]
#[non_exhaustive]
pub struct AgreementUserverifyQuery {
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// On the wire `agreement_no` (协议号). Example: `20170502000610755993`. Source:
    /// `spec/user/agreement.userverify.query.yaml:12`.
    pub agreement_no: Option<String>,
    /// Token returned when the verification was applied for.
    ///
    /// On the wire `apply_token` (申请时获取的token). Example: `MDEDUCT0068292ca377d1d44b65fa24ec9cd89132f`. Source:
    /// `spec/user/agreement.userverify.query.yaml:17`.
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

/// The answer of `alipay.user.agreement.userverify.query` (用户协议鉴权查询结果).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AgreementUserverifyQueryResponse {
    /// Whether the user information matches.
    ///
    /// On the wire `user_match` (用户信息是否匹配). Example: `true`. Source:
    /// `spec/user/agreement.userverify.query.yaml:24`.
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
    /// The user agreement does not exist.
    ///
    /// Check the agreement.
    ///
    /// On the wire `USER_AGREEMENT_NOT_EXIST`. Source: `spec/user/agreement.userverify.query.yaml:27` and
    /// `spec/codes.yaml:2569`.
    UserAgreementNotExist,
    /// On the wire `AGREEMENT_NO_IS_INVALID`. Source: `spec/user/agreement.userverify.query.yaml:28`.
    AgreementNoIsInvalid,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/user/agreement.userverify.query.yaml:29` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/user/agreement.userverify.query.yaml:30` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `AGREEMENT_NO_IS_NOT_MATCH`. Source: `spec/user/agreement.userverify.query.yaml:31`.
    AgreementNoIsNotMatch,
    /// On the wire `APPLY_TOKEN_NOT_EXIST`. Source: `spec/user/agreement.userverify.query.yaml:32`.
    ApplyTokenNotExist,
    /// The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    ///
    /// On the wire `AUTHOREE_IS_NOT_MATCH`. Source: `spec/user/agreement.userverify.query.yaml:33` and
    /// `spec/codes.yaml:642`.
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
