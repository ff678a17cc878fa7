//! `alipay.user.agreement.userverify.query` · 用户协议鉴权查询结果
//!
//! Query the result of a user verification by its token.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/agreement/userverify/query`. Described
//! in `spec/user/agreement.userverify.query.yaml`.

use crate::{record, schema};

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
/// Returns [`AgreementUserverifyQueryResponse`], or an error with a [`AgreementUserverifyQueryErrorCode`].
#[doc(alias = "alipay.user.agreement.userverify.query")]
#[doc(alias = "/v3/alipay/user/agreement/userverify/query")]
#[doc(alias = "用户协议鉴权查询结果")]
#[must_use]
#[non_exhaustive]
pub struct AgreementUserverifyQuery {
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// 协议号. Example: `20170502000610755993`.
    pub agreement_no: Option<String>,
    /// Token returned when the verification was applied for.
    ///
    /// 申请时获取的token. Example: `MDEDUCT0068292ca377d1d44b65fa24ec9cd89132f`.
    pub apply_token: Option<String>,
}

impl AgreementUserverifyQuery {
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

    /// Sets [`apply_token`](Self::apply_token).
    #[inline]
    pub fn apply_token(mut self, apply_token: impl Into<String>) -> Self {
        self.apply_token = Some(apply_token.into());
        self
    }
}

/// The response of `alipay.user.agreement.userverify.query` (用户协议鉴权查询结果).
#[non_exhaustive]
pub struct AgreementUserverifyQueryResponse {
    /// Whether the user information matches.
    ///
    /// 用户信息是否匹配. Example: `true`.
    pub user_match: Option<bool>,
}

/// The error codes of `alipay.user.agreement.userverify.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementUserverifyQueryErrorCode {
    /// `USER_AGREEMENT_NOT_EXIST`: The user agreement does not exist.
    ///
    /// Check the agreement.
    UserAgreementNotExist,
    /// `AGREEMENT_NO_IS_INVALID`.
    AgreementNoIsInvalid,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `AGREEMENT_NO_IS_NOT_MATCH`.
    AgreementNoIsNotMatch,
    /// `APPLY_TOKEN_NOT_EXIST`.
    ApplyTokenNotExist,
    /// `AUTHOREE_IS_NOT_MATCH`: The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    AuthoreeIsNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AgreementUserverifyQueryErrorCode, "USER_AGREEMENT_NOT_EXIST" UserAgreementNotExist,
    "AGREEMENT_NO_IS_INVALID" AgreementNoIsInvalid, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter, "AGREEMENT_NO_IS_NOT_MATCH"
    AgreementNoIsNotMatch, "APPLY_TOKEN_NOT_EXIST" ApplyTokenNotExist,
    "AUTHOREE_IS_NOT_MATCH" AuthoreeIsNotMatch
);

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

record::record!(
    AgreementUserverifyQuery, AGREEMENT_USERVERIFY_QUERY, 0 agreement_no None, 1
    apply_token None
);

record::record!(
    AgreementUserverifyQueryResponse, AGREEMENT_USERVERIFY_QUERY_RESPONSE, 0 user_match
    None
);

static AGREEMENT_USERVERIFY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyQuery",
    file: "spec/user/agreement.userverify.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "apply_token",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17],
};

static AGREEMENT_USERVERIFY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementUserverifyQueryResponse",
    file: "spec/user/agreement.userverify.query.yaml",
    rows: &[schema::Row::Plain("user_match", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
