//! `alipay.user.auth.zhimaorg.identity.apply` · 芝麻企业征信基于身份的协议授权
//!
//! Authorize Zhima enterprise credit access based on a company's identity.
//!
//! Offered on the gateway (V2). Described in `spec/user/auth.zhimaorg.identity.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.auth.zhimaorg.identity.apply` (芝麻企业征信基于身份的协议授权).
///
/// Authorize Zhima enterprise credit access based on a company's identity.
///
/// ```
/// use alipay::user::AuthZhimaorgIdentityApply;
///
/// let request = AuthZhimaorgIdentityApply::new()
///     .cert_no("91330100MA00000000")
///     .cert_type("NATIONAL_LEGAL")
///     .name("示例有限公司");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`cert_no`](Self::cert_no) | required; at most 32 characters (advisory) |
/// | [`cert_type`](Self::cert_type) | required; one of its values |
/// | [`name`](Self::name) | required; at most 64 characters (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/user/auth.zhimaorg.identity.apply.yaml`.
/// Returns [`AuthZhimaorgIdentityApplyResponse`], or an error with a [`AuthZhimaorgIdentityApplyErrorCode`].
#[doc(alias = "alipay.user.auth.zhimaorg.identity.apply")]
#[doc(alias = "芝麻企业征信基于身份的协议授权")]
#[doc(alias = "身份")]
#[doc(alias = "授权")]
#[doc(alias = "芝麻")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct AuthZhimaorgIdentityApply {
    /// Business license number.
    ///
    /// 营业执照号码; required; at most 32 characters (advisory). Example: `91330100MA00000000`.
    pub cert_no: String,
    /// Kind of license number.
    ///
    /// Required.
    pub cert_type: record::Choice<AuthZhimaorgIdentityApplyCertType>,
    /// Company name.
    ///
    /// 企业名称; required; at most 64 characters (advisory). Example: `示例有限公司`.
    pub name: String,
}

impl AuthZhimaorgIdentityApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = cert_no.into();
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<AuthZhimaorgIdentityApplyCertType>>,
    ) -> Self {
        self.cert_type = cert_type.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}

/// The response of `alipay.user.auth.zhimaorg.identity.apply` (芝麻企业征信基于身份的协议授权).
#[non_exhaustive]
pub struct AuthZhimaorgIdentityApplyResponse {
    /// Access token for APIs that need authorization.
    ///
    /// 访问令牌. Example: `20120823ac6ffaa4d2d84e7384bf983531473993`.
    pub access_token: Option<String>,
    /// Kind of token; empty means that `expires_in` and `re_expires_in` apply.
    ///
    /// 令牌类型; other values may be added. Example: `permanent`.
    pub auth_token_type: Option<
        record::Choice<AuthZhimaorgIdentityApplyResponseAuthTokenType>,
    >,
    /// Token that refreshes `access_token`.
    ///
    /// 刷新令牌. Example: `201509BBdcba1e3347de4e75ba3fed2c9abebE36`.
    pub refresh_token: Option<String>,
}

/// The values of the platform's type `AuthZhimaorgIdentityApplyCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthZhimaorgIdentityApplyCertType {
    /// `NATIONAL_LEGAL`: Business license number (营业执照号码).
    NationalLegal,
    /// `NATIONAL_LEGAL_MERGE`: Three-in-one certificate number (三证合一号码).
    NationalLegalMerge,
}

record::enumeration!(
    AuthZhimaorgIdentityApplyCertType, "NATIONAL_LEGAL" NationalLegal,
    "NATIONAL_LEGAL_MERGE" NationalLegalMerge
);

/// The values of the platform's type `AuthZhimaorgIdentityApplyResponseAuthTokenType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthZhimaorgIdentityApplyResponseAuthTokenType {
    /// `permanent`: Both tokens never expire.
    Permanent,
}

record::enumeration!(
    AuthZhimaorgIdentityApplyResponseAuthTokenType, "permanent" Permanent
);

/// The error codes of `alipay.user.auth.zhimaorg.identity.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthZhimaorgIdentityApplyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(AuthZhimaorgIdentityApplyErrorCode);

impl record::CallRequest for AuthZhimaorgIdentityApply {}

impl record::Request for AuthZhimaorgIdentityApply {
    type Response = AuthZhimaorgIdentityApplyResponse;
    type ErrorCode = AuthZhimaorgIdentityApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.auth.zhimaorg.identity.apply",
        title: "芝麻企业征信基于身份的协议授权",
        file: "spec/user/auth.zhimaorg.identity.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ZHIMAORG_IDENTITY_APPLY,
        response: &AUTH_ZHIMAORG_IDENTITY_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    AuthZhimaorgIdentityApply, AUTH_ZHIMAORG_IDENTITY_APPLY, 0 cert_no String::new(), 1
    cert_type Default::default(), 2 name String::new()
);

record::record!(
    AuthZhimaorgIdentityApplyResponse, AUTH_ZHIMAORG_IDENTITY_APPLY_RESPONSE, 0
    access_token None, 1 auth_token_type None, 2 refresh_token None
);

static AUTH_ZHIMAORG_IDENTITY_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthZhimaorgIdentityApply",
    file: "spec/user/auth.zhimaorg.identity.apply.yaml",
    rows: &[
        schema::Row::Limited(
            "cert_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "cert_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["NATIONAL_LEGAL", "NATIONAL_LEGAL_MERGE"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 14, 15, 18, 21, 20, 25, 29, 30],
};

static AUTH_ZHIMAORG_IDENTITY_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthZhimaorgIdentityApplyResponse",
    file: "spec/user/auth.zhimaorg.identity.apply.yaml",
    rows: &[
        schema::Row::Text("access_token"),
        schema::Row::Text("auth_token_type"),
        schema::Row::Text("refresh_token"),
    ],
    rules: &[],
    lines: &[],
};
