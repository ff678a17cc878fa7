//! `alipay.user.auth.zhimaorg.identity.apply` · 芝麻企业征信基于身份的协议授权
//!
//! Authorize Zhima enterprise credit access based on a company's identity.
//!
//! Offered on the gateway (V2). Described in `spec/user/auth.zhimaorg.identity.apply.yaml`.

use crate::{record, schema};

static AUTH_ZHIMAORG_IDENTITY_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthZhimaorgIdentityApply",
    file: "spec/user/auth.zhimaorg.identity.apply.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 15),
            ],
            ..schema::FieldDef::text("cert_no", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 21),
                schema::LimitDef::new(
                    schema::Limit::Values(&["NATIONAL_LEGAL", "NATIONAL_LEGAL_MERGE"]),
                    20,
                ),
            ],
            ..schema::FieldDef::text("cert_type", 18)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 29),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 30),
            ],
            ..schema::FieldDef::text("name", 25)
        },
    ],
    rules: &[],
};

static AUTH_ZHIMAORG_IDENTITY_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthZhimaorgIdentityApplyResponse",
    file: "spec/user/auth.zhimaorg.identity.apply.yaml",
    fields: &[
        schema::FieldDef::text("access_token", 35),
        schema::FieldDef::text("auth_token_type", 40),
        schema::FieldDef::text("refresh_token", 48),
    ],
    rules: &[],
};

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
        Self {
            cert_no: String::new(),
            cert_type: Default::default(),
            name: String::new(),
        }
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

impl record::Record for AuthZhimaorgIdentityApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ZHIMAORG_IDENTITY_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_no),
            1 => Some(&self.cert_type),
            2 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_no),
            1 => Some(&mut self.cert_type),
            2 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for AuthZhimaorgIdentityApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthZhimaorgIdentityApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthZhimaorgIdentityApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthZhimaorgIdentityApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for AuthZhimaorgIdentityApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ZHIMAORG_IDENTITY_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_token),
            1 => Some(&self.auth_token_type),
            2 => Some(&self.refresh_token),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_token),
            1 => Some(&mut self.auth_token_type),
            2 => Some(&mut self.refresh_token),
            _ => None,
        }
    }
}

impl Default for AuthZhimaorgIdentityApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            access_token: None,
            auth_token_type: None,
            refresh_token: None,
        }
    }
}

impl Clone for AuthZhimaorgIdentityApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthZhimaorgIdentityApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthZhimaorgIdentityApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AuthZhimaorgIdentityApplyCertType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthZhimaorgIdentityApplyCertType {
    /// `NATIONAL_LEGAL`: Business license number (营业执照号码).
    NationalLegal,
    /// `NATIONAL_LEGAL_MERGE`: Three-in-one certificate number (三证合一号码).
    NationalLegalMerge,
}

impl record::Enumeration for AuthZhimaorgIdentityApplyCertType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NATIONAL_LEGAL", Self::NationalLegal),
        ("NATIONAL_LEGAL_MERGE", Self::NationalLegalMerge),
    ];
}

impl std::fmt::Debug for AuthZhimaorgIdentityApplyCertType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthZhimaorgIdentityApplyResponseAuthTokenType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthZhimaorgIdentityApplyResponseAuthTokenType {
    /// `permanent`: Both tokens never expire.
    Permanent,
}

impl record::Enumeration for AuthZhimaorgIdentityApplyResponseAuthTokenType {
    const VALUES: &'static [(&'static str, Self)] = &[("permanent", Self::Permanent)];
}

impl std::fmt::Debug for AuthZhimaorgIdentityApplyResponseAuthTokenType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.auth.zhimaorg.identity.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthZhimaorgIdentityApplyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthZhimaorgIdentityApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthZhimaorgIdentityApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
