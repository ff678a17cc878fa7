//! `alipay.user.certdoc.certverify.consult` · 实名证件信息比对验证咨询
//!
//! Compare pre-recorded identity data with the user's Alipay real-name data, after consent.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/certdoc/certverify/consult`. Described
//! in `spec/user/certdoc.certverify.consult.yaml`.

use crate::{record, schema};

static CERTDOC_CERTVERIFY_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertdocCertverifyConsult",
    file: "spec/user/certdoc.certverify.consult.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("verify_id", 11)
        },
    ],
    rules: &[],
};

static CERTDOC_CERTVERIFY_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertdocCertverifyConsultResponse",
    file: "spec/user/certdoc.certverify.consult.yaml",
    fields: &[
        schema::FieldDef::text("fail_params", 18),
        schema::FieldDef::text("fail_reason", 22),
        schema::FieldDef::text("passed", 23),
    ],
    rules: &[],
};

/// A request of `alipay.user.certdoc.certverify.consult` (实名证件信息比对验证咨询).
///
/// Compare pre-recorded identity data with the user's Alipay real-name data, after consent.
///
/// ```
/// use alipay::user::CertdocCertverifyConsult;
///
/// let request = CertdocCertverifyConsult::new()
///     .verify_id("671ffcda5447bc87e9ed2f669eb143d4");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/certdoc/certverify/consult`. Described
/// in `spec/user/certdoc.certverify.consult.yaml`.
/// Returns [`CertdocCertverifyConsultResponse`], or an error with a [`CertdocCertverifyConsultErrorCode`].
#[doc(alias = "alipay.user.certdoc.certverify.consult")]
#[doc(alias = "/v3/alipay/user/certdoc/certverify/consult")]
#[doc(alias = "实名证件信息比对验证咨询")]
#[doc(alias = "实名")]
#[must_use]
#[non_exhaustive]
pub struct CertdocCertverifyConsult {
    /// Verification id from `alipay.user.certdoc.certverify.preconsult`.
    ///
    /// 信息校验验证ID. Example: `671ffcda5447bc87e9ed2f669eb143d4`.
    pub verify_id: Option<String>,
}

impl CertdocCertverifyConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { verify_id: None }
    }

    /// Sets [`verify_id`](Self::verify_id).
    #[inline]
    pub fn verify_id(mut self, verify_id: impl Into<String>) -> Self {
        self.verify_id = Some(verify_id.into());
        self
    }
}

impl record::Record for CertdocCertverifyConsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERTDOC_CERTVERIFY_CONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.verify_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.verify_id),
            _ => None,
        }
    }
}

impl Default for CertdocCertverifyConsult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CertdocCertverifyConsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertdocCertverifyConsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertdocCertverifyConsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CertdocCertverifyConsult {}

impl record::Request for CertdocCertverifyConsult {
    type Response = CertdocCertverifyConsultResponse;
    type ErrorCode = CertdocCertverifyConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.certdoc.certverify.consult",
        title: "实名证件信息比对验证咨询",
        file: "spec/user/certdoc.certverify.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/user/certdoc/certverify/consult",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CERTDOC_CERTVERIFY_CONSULT,
        response: &CERTDOC_CERTVERIFY_CONSULT_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.user.certdoc.certverify.consult` (实名证件信息比对验证咨询).
#[non_exhaustive]
pub struct CertdocCertverifyConsultResponse {
    /// Fields that differ, a JSON list of names as given to the pre-consultation.
    ///
    /// Example: `["user_name"]`.
    pub fail_params: Option<String>,
    /// Why the data do not match.
    ///
    /// Example: `姓名不一致`.
    pub fail_reason: Option<String>,
    /// Whether the data match.
    ///
    /// 校验是否一致. Example: `F`.
    pub passed: Option<record::Choice<CertdocCertverifyConsultResponsePassed>>,
}

impl record::Record for CertdocCertverifyConsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERTDOC_CERTVERIFY_CONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_params),
            1 => Some(&self.fail_reason),
            2 => Some(&self.passed),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_params),
            1 => Some(&mut self.fail_reason),
            2 => Some(&mut self.passed),
            _ => None,
        }
    }
}

impl Default for CertdocCertverifyConsultResponse {
    #[inline]
    fn default() -> Self {
        Self {
            fail_params: None,
            fail_reason: None,
            passed: None,
        }
    }
}

impl Clone for CertdocCertverifyConsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertdocCertverifyConsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertdocCertverifyConsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CertdocCertverifyConsultResponsePassed`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertdocCertverifyConsultResponsePassed {
    /// `T`: Match (一致).
    T,
    /// `F`: No match (不一致).
    F,
}

impl record::Enumeration for CertdocCertverifyConsultResponsePassed {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for CertdocCertverifyConsultResponsePassed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.certdoc.certverify.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertdocCertverifyConsultErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `IDENTITY_VERIFY_CACHE_EXPIRED`.
    IdentityVerifyCacheExpired,
    /// `REQUIRED_PARAM_MISSING`.
    RequiredParamMissing,
    /// `GUARDIAN_LIMIT_ERROR`.
    GuardianLimitError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CertdocCertverifyConsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("IDENTITY_VERIFY_CACHE_EXPIRED", Self::IdentityVerifyCacheExpired),
        ("REQUIRED_PARAM_MISSING", Self::RequiredParamMissing),
        ("GUARDIAN_LIMIT_ERROR", Self::GuardianLimitError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CertdocCertverifyConsultErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
