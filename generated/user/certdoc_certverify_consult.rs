//! `alipay.user.certdoc.certverify.consult` · 实名证件信息比对验证咨询
//!
//! Compare pre-recorded identity data with the user's Alipay real-name data, after consent.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/certdoc/certverify/consult`. Described
//! in `spec/user/certdoc.certverify.consult.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`verify_id`](Self::verify_id).
    #[inline]
    pub fn verify_id(mut self, verify_id: impl Into<String>) -> Self {
        self.verify_id = Some(verify_id.into());
        self
    }
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

/// The values of the platform's type `CertdocCertverifyConsultResponsePassed`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CertdocCertverifyConsultResponsePassed {
    /// `T`: Match (一致).
    T,
    /// `F`: No match (不一致).
    F,
}

record::enumeration!(CertdocCertverifyConsultResponsePassed, "T" T, "F" F);

/// The error codes of `alipay.user.certdoc.certverify.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CertdocCertverifyConsultErrorCode, "SYSTEM_ERROR" SystemError, "ILLEGAL_ARGUMENT"
    IllegalArgument, "IDENTITY_VERIFY_CACHE_EXPIRED" IdentityVerifyCacheExpired,
    "REQUIRED_PARAM_MISSING" RequiredParamMissing, "GUARDIAN_LIMIT_ERROR"
    GuardianLimitError
);

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

record::record!(CertdocCertverifyConsult, CERTDOC_CERTVERIFY_CONSULT, 0 verify_id None);

record::record!(
    CertdocCertverifyConsultResponse, CERTDOC_CERTVERIFY_CONSULT_RESPONSE, 0 fail_params
    None, 1 fail_reason None, 2 passed None
);

static CERTDOC_CERTVERIFY_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertdocCertverifyConsult",
    file: "spec/user/certdoc.certverify.consult.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "verify_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11],
};

static CERTDOC_CERTVERIFY_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertdocCertverifyConsultResponse",
    file: "spec/user/certdoc.certverify.consult.yaml",
    rows: &[
        schema::Row::Text("fail_params"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("passed"),
    ],
    rules: &[],
    lines: &[],
};
