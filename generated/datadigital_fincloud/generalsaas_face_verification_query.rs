//! `datadigital.fincloud.generalsaas.face.verification.query` · 人脸核身结果查询
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/datadigital/fincloud/generalsaas/face/verification/query`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml`.

use crate::{record, schema};

static GENERALSAAS_FACE_VERIFICATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceVerificationQuery",
    file: "spec/datadigital_fincloud/generalsaas.face.verification.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("certify_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_alive_photo", 11)
        },
    ],
    rules: &[],
};

static GENERALSAAS_FACE_VERIFICATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceVerificationQueryResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.verification.query.yaml",
    fields: &[
        schema::FieldDef::text("alive_photo", 14),
        schema::FieldDef::text("attack_flag", 15),
        schema::FieldDef::text("certify_state", 16),
        schema::FieldDef::new(
            "meta_info",
            schema::Kind::Record(&super::types::OPEN_CERTIFY_META_INFO),
            17,
        ),
        schema::FieldDef::text("quality", 18),
        schema::FieldDef::text("score", 19),
    ],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.face.verification.query` (人脸核身结果查询).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/datadigital/fincloud/generalsaas/face/verification/query`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml`.
/// Answered by [`GeneralsaasFaceVerificationQueryResponse`], or by an error with a [`GeneralsaasFaceVerificationQueryErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.verification.query")]
#[doc(alias = "人脸核身结果查询")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceVerificationQuery {
    /// On the wire `certify_id`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:10`.
    pub certify_id: Option<String>,
    /// On the wire `need_alive_photo`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:11`.
    pub need_alive_photo: Option<String>,
}

impl GeneralsaasFaceVerificationQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            certify_id: None,
            need_alive_photo: None,
        }
    }

    /// Sets [`certify_id`](Self::certify_id).
    #[inline]
    pub fn certify_id(mut self, certify_id: impl Into<String>) -> Self {
        self.certify_id = Some(certify_id.into());
        self
    }

    /// Sets [`need_alive_photo`](Self::need_alive_photo).
    #[inline]
    pub fn need_alive_photo(mut self, need_alive_photo: impl Into<String>) -> Self {
        self.need_alive_photo = Some(need_alive_photo.into());
        self
    }
}

impl record::Record for GeneralsaasFaceVerificationQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_VERIFICATION_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_id),
            1 => Some(&self.need_alive_photo),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_id),
            1 => Some(&mut self.need_alive_photo),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceVerificationQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasFaceVerificationQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceVerificationQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceVerificationQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for GeneralsaasFaceVerificationQuery {}

impl record::Request for GeneralsaasFaceVerificationQuery {
    type Response = GeneralsaasFaceVerificationQueryResponse;
    type ErrorCode = GeneralsaasFaceVerificationQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.face.verification.query",
        title: "人脸核身结果查询",
        file: "spec/datadigital_fincloud/generalsaas.face.verification.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/datadigital/fincloud/generalsaas/face/verification/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &GENERALSAAS_FACE_VERIFICATION_QUERY,
        response: &GENERALSAAS_FACE_VERIFICATION_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `datadigital.fincloud.generalsaas.face.verification.query` (人脸核身结果查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct GeneralsaasFaceVerificationQueryResponse {
    /// On the wire `alive_photo`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:14`.
    pub alive_photo: Option<String>,
    /// On the wire `attack_flag`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:15`.
    pub attack_flag: Option<String>,
    /// On the wire `certify_state`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:16`.
    pub certify_state: Option<String>,
    /// On the wire `meta_info`, a record of the kind `OpenCertifyMetaInfo`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:17`.
    pub meta_info: Option<super::types::OpenCertifyMetaInfo>,
    /// On the wire `quality`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:18`.
    pub quality: Option<String>,
    /// On the wire `score`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:19`.
    pub score: Option<String>,
}

impl record::Record for GeneralsaasFaceVerificationQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_VERIFICATION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alive_photo),
            1 => Some(&self.attack_flag),
            2 => Some(&self.certify_state),
            3 => Some(&self.meta_info),
            4 => Some(&self.quality),
            5 => Some(&self.score),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alive_photo),
            1 => Some(&mut self.attack_flag),
            2 => Some(&mut self.certify_state),
            3 => Some(&mut self.meta_info),
            4 => Some(&mut self.quality),
            5 => Some(&mut self.score),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceVerificationQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            alive_photo: None,
            attack_flag: None,
            certify_state: None,
            meta_info: None,
            quality: None,
            score: None,
        }
    }
}

impl Clone for GeneralsaasFaceVerificationQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceVerificationQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceVerificationQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.face.verification.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationQueryErrorCode {
    /// On the wire `UNKNOWN_ERROR`. Source: `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:22`.
    UnknownError,
    /// On the wire `ILLEGAL_ARGUMENT_FORMAT`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:23`.
    IllegalArgumentFormat,
    /// On the wire `QUERY_INVALID_CERTIFYID`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:24`.
    QueryInvalidCertifyid,
    /// On the wire `QUERY_CERTIFYID_EXPIRED`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:25`.
    QueryCertifyidExpired,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:26`.
    SystemError,
    /// On the wire `ACCOUNT_NOT_AVAILABLE`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:27`.
    AccountNotAvailable,
    /// On the wire `SDK_VERSION_NOT_SUPPORT`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml:28`.
    SdkVersionNotSupport,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GeneralsaasFaceVerificationQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UNKNOWN_ERROR", Self::UnknownError),
        ("ILLEGAL_ARGUMENT_FORMAT", Self::IllegalArgumentFormat),
        ("QUERY_INVALID_CERTIFYID", Self::QueryInvalidCertifyid),
        ("QUERY_CERTIFYID_EXPIRED", Self::QueryCertifyidExpired),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ACCOUNT_NOT_AVAILABLE", Self::AccountNotAvailable),
        ("SDK_VERSION_NOT_SUPPORT", Self::SdkVersionNotSupport),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasFaceVerificationQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
