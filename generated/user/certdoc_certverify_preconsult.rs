//! `alipay.user.certdoc.certverify.preconsult` · 实名证件信息比对验证预咨询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/certdoc/certverify/preconsult`.
//! Described in `spec/user/certdoc.certverify.preconsult.yaml`.

use crate::{record, schema};

static CERTDOC_CERTVERIFY_PRECONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertdocCertverifyPreconsult",
    file: "spec/user/certdoc.certverify.preconsult.yaml",
    fields: &[
        schema::FieldDef::text("cert_no", 9),
        schema::FieldDef::text("cert_type", 10),
        schema::FieldDef::text("ext_info", 11),
        schema::FieldDef::text("logon_id", 12),
        schema::FieldDef::text("mobile", 13),
        schema::FieldDef::text("user_name", 14),
    ],
    rules: &[],
};

static CERTDOC_CERTVERIFY_PRECONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertdocCertverifyPreconsultResponse",
    file: "spec/user/certdoc.certverify.preconsult.yaml",
    fields: &[schema::FieldDef::text("verify_id", 17)],
    rules: &[],
};

/// A request of `alipay.user.certdoc.certverify.preconsult` (实名证件信息比对验证预咨询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/certdoc/certverify/preconsult`.
/// Described in `spec/user/certdoc.certverify.preconsult.yaml`.
/// Answered by [`CertdocCertverifyPreconsultResponse`], or by an error with a [`CertdocCertverifyPreconsultErrorCode`].
#[doc(alias = "alipay.user.certdoc.certverify.preconsult")]
#[doc(alias = "实名证件信息比对验证预咨询")]
#[must_use]
#[non_exhaustive]
pub struct CertdocCertverifyPreconsult {
    /// On the wire `cert_no`, a text. Source: `spec/user/certdoc.certverify.preconsult.yaml:9`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/user/certdoc.certverify.preconsult.yaml:10`.
    pub cert_type: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/user/certdoc.certverify.preconsult.yaml:11`.
    pub ext_info: Option<String>,
    /// On the wire `logon_id`, a text. Source: `spec/user/certdoc.certverify.preconsult.yaml:12`.
    pub logon_id: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/user/certdoc.certverify.preconsult.yaml:13`.
    pub mobile: Option<String>,
    /// On the wire `user_name`, a text. Source: `spec/user/certdoc.certverify.preconsult.yaml:14`.
    pub user_name: Option<String>,
}

impl CertdocCertverifyPreconsult {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_no: None,
            cert_type: None,
            ext_info: None,
            logon_id: None,
            mobile: None,
            user_name: None,
        }
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
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

impl record::Record for CertdocCertverifyPreconsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERTDOC_CERTVERIFY_PRECONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_no),
            1 => Some(&self.cert_type),
            2 => Some(&self.ext_info),
            3 => Some(&self.logon_id),
            4 => Some(&self.mobile),
            5 => Some(&self.user_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_no),
            1 => Some(&mut self.cert_type),
            2 => Some(&mut self.ext_info),
            3 => Some(&mut self.logon_id),
            4 => Some(&mut self.mobile),
            5 => Some(&mut self.user_name),
            _ => None,
        }
    }
}

impl Default for CertdocCertverifyPreconsult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CertdocCertverifyPreconsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertdocCertverifyPreconsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertdocCertverifyPreconsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.certdoc.certverify.preconsult` (实名证件信息比对验证预咨询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CertdocCertverifyPreconsultResponse {
    /// On the wire `verify_id`, a text. Source: `spec/user/certdoc.certverify.preconsult.yaml:17`.
    pub verify_id: Option<String>,
}

impl record::Record for CertdocCertverifyPreconsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERTDOC_CERTVERIFY_PRECONSULT_RESPONSE
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

impl Default for CertdocCertverifyPreconsultResponse {
    #[inline]
    fn default() -> Self {
        Self { verify_id: None }
    }
}

impl Clone for CertdocCertverifyPreconsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertdocCertverifyPreconsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertdocCertverifyPreconsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.certdoc.certverify.preconsult`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertdocCertverifyPreconsultErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/certdoc.certverify.preconsult.yaml:20`.
    SystemError,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/user/certdoc.certverify.preconsult.yaml:21`.
    IllegalArgument,
    /// On the wire `REQUIRED_PARAM_MISSING`. Source: `spec/user/certdoc.certverify.preconsult.yaml:22`.
    RequiredParamMissing,
    /// On the wire `GUARDIAN_LIMIT_ERROR`. Source: `spec/user/certdoc.certverify.preconsult.yaml:23`.
    GuardianLimitError,
    /// On the wire `CERT_TYPE_INVALID`. Source: `spec/user/certdoc.certverify.preconsult.yaml:24`.
    CertTypeInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CertdocCertverifyPreconsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("REQUIRED_PARAM_MISSING", Self::RequiredParamMissing),
        ("GUARDIAN_LIMIT_ERROR", Self::GuardianLimitError),
        ("CERT_TYPE_INVALID", Self::CertTypeInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CertdocCertverifyPreconsultErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
