//! `alipay.user.certdoc.certverify.preconsult` · 实名证件信息比对验证预咨询
//!
//! Record a user's identity data for a later comparison.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/certdoc/certverify/preconsult`.
//! Described in `spec/user/certdoc.certverify.preconsult.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.certdoc.certverify.preconsult` (实名证件信息比对验证预咨询).
///
/// Record a user's identity data for a later comparison.
///
/// ```
/// use alipay::user::CertdocCertverifyPreconsult;
///
/// let request = CertdocCertverifyPreconsult::new()
///     .cert_no("110101190001010000");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/certdoc/certverify/preconsult`.
/// Described in `spec/user/certdoc.certverify.preconsult.yaml`.
/// Returns [`CertdocCertverifyPreconsultResponse`], or an error with a [`CertdocCertverifyPreconsultErrorCode`].
#[doc(alias = "alipay.user.certdoc.certverify.preconsult")]
#[doc(alias = "/v3/alipay/user/certdoc/certverify/preconsult")]
#[doc(alias = "实名证件信息比对验证预咨询")]
#[doc(alias = "实名")]
#[must_use]
#[non_exhaustive]
pub struct CertdocCertverifyPreconsult {
    /// Number of the identity document.
    ///
    /// 证件号. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Kind of certificate.
    ///
    /// 证件类型; other values may be added. Example: `IDENTITY_CARD`.
    pub cert_type: Option<record::Choice<CertdocCertverifyPreconsultCertType>>,
    /// Extension data, JSON.
    ///
    /// 拓展字段. Example: `{}`.
    pub ext_info: Option<String>,
    /// Alipay login name.
    ///
    /// 支付宝登录名. Example: `user@example.com`.
    pub logon_id: Option<String>,
    /// Mobile phone number.
    ///
    /// 手机号码. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Real name.
    ///
    /// 真实姓名. Example: `某某`.
    pub user_name: Option<String>,
}

impl CertdocCertverifyPreconsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<CertdocCertverifyPreconsultCertType>>,
    ) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`logon_id`](Self::logon_id).
    #[inline]
    pub fn logon_id(mut self, logon_id: impl Into<String>) -> Self {
        self.logon_id = Some(logon_id.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

/// The response of `alipay.user.certdoc.certverify.preconsult` (实名证件信息比对验证预咨询).
#[non_exhaustive]
pub struct CertdocCertverifyPreconsultResponse {
    /// Verification id for the comparison; valid for 2 hours.
    ///
    /// 申请验证ID. Example: `671ffcda5447bc87e9ed2f669eb143d4`.
    pub verify_id: Option<String>,
}

/// The values of the platform's type `CertdocCertverifyPreconsultCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CertdocCertverifyPreconsultCertType {
    /// `IDENTITY_CARD`: Identity card (身份证).
    IdentityCard,
}

record::enumeration!(CertdocCertverifyPreconsultCertType, "IDENTITY_CARD" IdentityCard);

/// The error codes of `alipay.user.certdoc.certverify.preconsult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CertdocCertverifyPreconsultErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `REQUIRED_PARAM_MISSING`.
    RequiredParamMissing,
    /// `GUARDIAN_LIMIT_ERROR`.
    GuardianLimitError,
    /// `CERT_TYPE_INVALID`.
    CertTypeInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CertdocCertverifyPreconsultErrorCode, "SYSTEM_ERROR" SystemError, "ILLEGAL_ARGUMENT"
    IllegalArgument, "REQUIRED_PARAM_MISSING" RequiredParamMissing,
    "GUARDIAN_LIMIT_ERROR" GuardianLimitError, "CERT_TYPE_INVALID" CertTypeInvalid
);

impl record::CallRequest for CertdocCertverifyPreconsult {}

impl record::Request for CertdocCertverifyPreconsult {
    type Response = CertdocCertverifyPreconsultResponse;
    type ErrorCode = CertdocCertverifyPreconsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.certdoc.certverify.preconsult",
        title: "实名证件信息比对验证预咨询",
        file: "spec/user/certdoc.certverify.preconsult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/certdoc/certverify/preconsult",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CERTDOC_CERTVERIFY_PRECONSULT,
        response: &CERTDOC_CERTVERIFY_PRECONSULT_RESPONSE,
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

record::record!(
    CertdocCertverifyPreconsult, CERTDOC_CERTVERIFY_PRECONSULT, 0 cert_no None, 1
    cert_type None, 2 ext_info None, 3 logon_id None, 4 mobile None, 5 user_name None
);

record::record!(
    CertdocCertverifyPreconsultResponse, CERTDOC_CERTVERIFY_PRECONSULT_RESPONSE, 0
    verify_id None
);

static CERTDOC_CERTVERIFY_PRECONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertdocCertverifyPreconsult",
    file: "spec/user/certdoc.certverify.preconsult.yaml",
    rows: &[
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Text("ext_info"),
        schema::Row::Text("logon_id"),
        schema::Row::Text("mobile"),
        schema::Row::Text("user_name"),
    ],
    rules: &[],
    lines: &[11, 12, 20, 21, 22, 23],
};

static CERTDOC_CERTVERIFY_PRECONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertdocCertverifyPreconsultResponse",
    file: "spec/user/certdoc.certverify.preconsult.yaml",
    rows: &[schema::Row::Text("verify_id")],
    rules: &[],
    lines: &[],
};
