//! `alipay.user.certdoc.certverify.consult` · 实名证件信息比对验证咨询
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
            ..schema::FieldDef::text("verify_id", 9)
        },
    ],
    rules: &[],
};

static CERTDOC_CERTVERIFY_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertdocCertverifyConsultResponse",
    file: "spec/user/certdoc.certverify.consult.yaml",
    fields: &[
        schema::FieldDef::text("fail_params", 12),
        schema::FieldDef::text("fail_reason", 13),
        schema::FieldDef::text("passed", 14),
    ],
    rules: &[],
};

/// A request of `alipay.user.certdoc.certverify.consult` (实名证件信息比对验证咨询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/certdoc/certverify/consult`. Described
/// in `spec/user/certdoc.certverify.consult.yaml`.
/// Answered by [`CertdocCertverifyConsultResponse`], or by an error with a [`CertdocCertverifyConsultErrorCode`].
#[doc(alias = "alipay.user.certdoc.certverify.consult")]
#[doc(alias = "实名证件信息比对验证咨询")]
#[must_use]
#[non_exhaustive]
pub struct CertdocCertverifyConsult {
    /// On the wire `verify_id`, a text. Source: `spec/user/certdoc.certverify.consult.yaml:9`.
    pub verify_id: Option<String>,
}

impl CertdocCertverifyConsult {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.certdoc.certverify.consult` (实名证件信息比对验证咨询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CertdocCertverifyConsultResponse {
    /// On the wire `fail_params`, a text. Source: `spec/user/certdoc.certverify.consult.yaml:12`.
    pub fail_params: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/user/certdoc.certverify.consult.yaml:13`.
    pub fail_reason: Option<String>,
    /// On the wire `passed`, a text. Source: `spec/user/certdoc.certverify.consult.yaml:14`.
    pub passed: Option<String>,
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

/// The error codes of `alipay.user.certdoc.certverify.consult`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertdocCertverifyConsultErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/certdoc.certverify.consult.yaml:17`.
    SystemError,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/user/certdoc.certverify.consult.yaml:18`.
    IllegalArgument,
    /// On the wire `IDENTITY_VERIFY_CACHE_EXPIRED`. Source: `spec/user/certdoc.certverify.consult.yaml:19`.
    IdentityVerifyCacheExpired,
    /// On the wire `REQUIRED_PARAM_MISSING`. Source: `spec/user/certdoc.certverify.consult.yaml:20`.
    RequiredParamMissing,
    /// On the wire `GUARDIAN_LIMIT_ERROR`. Source: `spec/user/certdoc.certverify.consult.yaml:21`.
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
