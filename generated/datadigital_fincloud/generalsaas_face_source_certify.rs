//! `datadigital.fincloud.generalsaas.face.source.certify` · 纯服务端人脸核身
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/source/certify`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml`.

use crate::{record, schema};

static GENERALSAAS_FACE_SOURCE_CERTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceSourceCertify",
    file: "spec/datadigital_fincloud/generalsaas.face.source.certify.yaml",
    fields: &[
        schema::FieldDef::text("cert_name", 9),
        schema::FieldDef::text("cert_no", 10),
        schema::FieldDef::text("cert_type", 11),
        schema::FieldDef::text("liveness_strategy", 12),
        schema::FieldDef::text("nation", 13),
        schema::FieldDef::text("outer_biz_no", 14),
        schema::FieldDef::text("phone", 15),
        schema::FieldDef::new("reserved", schema::Kind::Boolean, 16),
        schema::FieldDef::text("security_strategy", 17),
        schema::FieldDef::new("file_content", schema::Kind::File, 18),
    ],
    rules: &[],
};

static GENERALSAAS_FACE_SOURCE_CERTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceSourceCertifyResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.source.certify.yaml",
    fields: &[
        schema::FieldDef::text("certify_no", 21),
        schema::FieldDef::text("mismatch_reason", 22),
        schema::FieldDef::text("passed", 23),
        schema::FieldDef::text("quality", 24),
        schema::FieldDef::text("score", 25),
    ],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.face.source.certify` (纯服务端人脸核身).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/face/source/certify`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml`.
/// Answered by [`GeneralsaasFaceSourceCertifyResponse`], or by an error with a [`GeneralsaasFaceSourceCertifyErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.source.certify")]
#[doc(alias = "纯服务端人脸核身")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceSourceCertify {
    /// On the wire `cert_name`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:9`.
    pub cert_name: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:10`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:11`.
    pub cert_type: Option<String>,
    /// On the wire `liveness_strategy`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:12`.
    pub liveness_strategy: Option<String>,
    /// On the wire `nation`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:13`.
    pub nation: Option<String>,
    /// On the wire `outer_biz_no`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:14`.
    pub outer_biz_no: Option<String>,
    /// On the wire `phone`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:15`.
    pub phone: Option<String>,
    /// On the wire `reserved`, true or false. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:16`.
    pub reserved: Option<bool>,
    /// On the wire `security_strategy`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:17`.
    pub security_strategy: Option<String>,
    /// On the wire `file_content`, a file. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:18`.
    pub file_content: Option<record::Upload>,
}

impl GeneralsaasFaceSourceCertify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_name: None,
            cert_no: None,
            cert_type: None,
            liveness_strategy: None,
            nation: None,
            outer_biz_no: None,
            phone: None,
            reserved: None,
            security_strategy: None,
            file_content: None,
        }
    }

    /// Sets [`cert_name`](Self::cert_name).
    #[inline]
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.cert_name = Some(cert_name.into());
        self
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

    /// Sets [`liveness_strategy`](Self::liveness_strategy).
    #[inline]
    pub fn liveness_strategy(mut self, liveness_strategy: impl Into<String>) -> Self {
        self.liveness_strategy = Some(liveness_strategy.into());
        self
    }

    /// Sets [`nation`](Self::nation).
    #[inline]
    pub fn nation(mut self, nation: impl Into<String>) -> Self {
        self.nation = Some(nation.into());
        self
    }

    /// Sets [`outer_biz_no`](Self::outer_biz_no).
    #[inline]
    pub fn outer_biz_no(mut self, outer_biz_no: impl Into<String>) -> Self {
        self.outer_biz_no = Some(outer_biz_no.into());
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`reserved`](Self::reserved).
    #[inline]
    pub fn reserved(mut self, reserved: bool) -> Self {
        self.reserved = Some(reserved);
        self
    }

    /// Sets [`security_strategy`](Self::security_strategy).
    #[inline]
    pub fn security_strategy(mut self, security_strategy: impl Into<String>) -> Self {
        self.security_strategy = Some(security_strategy.into());
        self
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

impl record::Record for GeneralsaasFaceSourceCertify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_SOURCE_CERTIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_name),
            1 => Some(&self.cert_no),
            2 => Some(&self.cert_type),
            3 => Some(&self.liveness_strategy),
            4 => Some(&self.nation),
            5 => Some(&self.outer_biz_no),
            6 => Some(&self.phone),
            7 => Some(&self.reserved),
            8 => Some(&self.security_strategy),
            9 => Some(&self.file_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_name),
            1 => Some(&mut self.cert_no),
            2 => Some(&mut self.cert_type),
            3 => Some(&mut self.liveness_strategy),
            4 => Some(&mut self.nation),
            5 => Some(&mut self.outer_biz_no),
            6 => Some(&mut self.phone),
            7 => Some(&mut self.reserved),
            8 => Some(&mut self.security_strategy),
            9 => Some(&mut self.file_content),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceSourceCertify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasFaceSourceCertify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceSourceCertify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceSourceCertify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for GeneralsaasFaceSourceCertify {}

impl record::Request for GeneralsaasFaceSourceCertify {
    type Response = GeneralsaasFaceSourceCertifyResponse;
    type ErrorCode = GeneralsaasFaceSourceCertifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.face.source.certify",
        title: "纯服务端人脸核身",
        file: "spec/datadigital_fincloud/generalsaas.face.source.certify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/datadigital/fincloud/generalsaas/face/source/certify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_FACE_SOURCE_CERTIFY,
        response: &GENERALSAAS_FACE_SOURCE_CERTIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `datadigital.fincloud.generalsaas.face.source.certify` (纯服务端人脸核身).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct GeneralsaasFaceSourceCertifyResponse {
    /// On the wire `certify_no`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:21`.
    pub certify_no: Option<String>,
    /// On the wire `mismatch_reason`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:22`.
    pub mismatch_reason: Option<String>,
    /// On the wire `passed`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:23`.
    pub passed: Option<String>,
    /// On the wire `quality`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:24`.
    pub quality: Option<String>,
    /// On the wire `score`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:25`.
    pub score: Option<String>,
}

impl record::Record for GeneralsaasFaceSourceCertifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_SOURCE_CERTIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_no),
            1 => Some(&self.mismatch_reason),
            2 => Some(&self.passed),
            3 => Some(&self.quality),
            4 => Some(&self.score),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_no),
            1 => Some(&mut self.mismatch_reason),
            2 => Some(&mut self.passed),
            3 => Some(&mut self.quality),
            4 => Some(&mut self.score),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceSourceCertifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            certify_no: None,
            mismatch_reason: None,
            passed: None,
            quality: None,
            score: None,
        }
    }
}

impl Clone for GeneralsaasFaceSourceCertifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceSourceCertifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceSourceCertifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.face.source.certify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceSourceCertifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:28`.
    SystemError,
    /// On the wire `ILLEGAL_ARGUMENT_FORMAT`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:29`.
    IllegalArgumentFormat,
    /// On the wire `UNKNOWN_ERROR`. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:30`.
    UnknownError,
    /// On the wire `ACCOUNT_MONEY_LIMIT_ERROR`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:31`.
    AccountMoneyLimitError,
    /// On the wire `FILE_SIZE_TO_LARGE`. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:32`.
    FileSizeToLarge,
    /// On the wire `INVALID_SWITCH`. Source: `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml:33`.
    InvalidSwitch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GeneralsaasFaceSourceCertifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT_FORMAT", Self::IllegalArgumentFormat),
        ("UNKNOWN_ERROR", Self::UnknownError),
        ("ACCOUNT_MONEY_LIMIT_ERROR", Self::AccountMoneyLimitError),
        ("FILE_SIZE_TO_LARGE", Self::FileSizeToLarge),
        ("INVALID_SWITCH", Self::InvalidSwitch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasFaceSourceCertifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
