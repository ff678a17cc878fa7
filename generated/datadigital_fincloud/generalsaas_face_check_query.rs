//! `datadigital.fincloud.generalsaas.face.check.query` · 活体检测结果查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/datadigital/fincloud/generalsaas/face/check/query`.
//! Described in `spec/datadigital_fincloud/generalsaas.face.check.query.yaml`.

use crate::{record, schema};

static GENERALSAAS_FACE_CHECK_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCheckQuery",
    file: "spec/datadigital_fincloud/generalsaas.face.check.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("certify_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_alive_photo", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_score", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_quality_score", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_attack_result", 14)
        },
    ],
    rules: &[],
};

static GENERALSAAS_FACE_CHECK_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCheckQueryResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.check.query.yaml",
    fields: &[
        schema::FieldDef::text("alive_photo", 17),
        schema::FieldDef::text("attack_flag", 18),
        schema::FieldDef::text("certify_state", 19),
        schema::FieldDef::new(
            "meta_info",
            schema::Kind::Record(&super::types::OPEN_CERTIFY_META_INFO),
            20,
        ),
        schema::FieldDef::text("quality", 21),
        schema::FieldDef::text("score", 22),
    ],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.face.check.query` (活体检测结果查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/datadigital/fincloud/generalsaas/face/check/query`.
/// Described in `spec/datadigital_fincloud/generalsaas.face.check.query.yaml`.
/// Answered by [`GeneralsaasFaceCheckQueryResponse`], or by an error with a [`GeneralsaasFaceCheckQueryErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.check.query")]
#[doc(alias = "活体检测结果查询")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceCheckQuery {
    /// On the wire `certify_id`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:10`.
    pub certify_id: Option<String>,
    /// On the wire `need_alive_photo`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:11`.
    pub need_alive_photo: Option<String>,
    /// On the wire `need_score`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:12`.
    pub need_score: Option<String>,
    /// On the wire `need_quality_score`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:13`.
    pub need_quality_score: Option<String>,
    /// On the wire `need_attack_result`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:14`.
    pub need_attack_result: Option<String>,
}

impl GeneralsaasFaceCheckQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            certify_id: None,
            need_alive_photo: None,
            need_score: None,
            need_quality_score: None,
            need_attack_result: None,
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

    /// Sets [`need_score`](Self::need_score).
    #[inline]
    pub fn need_score(mut self, need_score: impl Into<String>) -> Self {
        self.need_score = Some(need_score.into());
        self
    }

    /// Sets [`need_quality_score`](Self::need_quality_score).
    #[inline]
    pub fn need_quality_score(mut self, need_quality_score: impl Into<String>) -> Self {
        self.need_quality_score = Some(need_quality_score.into());
        self
    }

    /// Sets [`need_attack_result`](Self::need_attack_result).
    #[inline]
    pub fn need_attack_result(mut self, need_attack_result: impl Into<String>) -> Self {
        self.need_attack_result = Some(need_attack_result.into());
        self
    }
}

impl record::Record for GeneralsaasFaceCheckQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_CHECK_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_id),
            1 => Some(&self.need_alive_photo),
            2 => Some(&self.need_score),
            3 => Some(&self.need_quality_score),
            4 => Some(&self.need_attack_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_id),
            1 => Some(&mut self.need_alive_photo),
            2 => Some(&mut self.need_score),
            3 => Some(&mut self.need_quality_score),
            4 => Some(&mut self.need_attack_result),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceCheckQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasFaceCheckQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceCheckQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceCheckQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for GeneralsaasFaceCheckQuery {}

impl record::Request for GeneralsaasFaceCheckQuery {
    type Response = GeneralsaasFaceCheckQueryResponse;
    type ErrorCode = GeneralsaasFaceCheckQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.face.check.query",
        title: "活体检测结果查询",
        file: "spec/datadigital_fincloud/generalsaas.face.check.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/datadigital/fincloud/generalsaas/face/check/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &GENERALSAAS_FACE_CHECK_QUERY,
        response: &GENERALSAAS_FACE_CHECK_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `datadigital.fincloud.generalsaas.face.check.query` (活体检测结果查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct GeneralsaasFaceCheckQueryResponse {
    /// On the wire `alive_photo`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:17`.
    pub alive_photo: Option<String>,
    /// On the wire `attack_flag`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:18`.
    pub attack_flag: Option<String>,
    /// On the wire `certify_state`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:19`.
    pub certify_state: Option<String>,
    /// On the wire `meta_info`, a record of the kind `OpenCertifyMetaInfo`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:20`.
    pub meta_info: Option<super::types::OpenCertifyMetaInfo>,
    /// On the wire `quality`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:21`.
    pub quality: Option<String>,
    /// On the wire `score`, a text. Source: `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:22`.
    pub score: Option<String>,
}

impl record::Record for GeneralsaasFaceCheckQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_CHECK_QUERY_RESPONSE
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

impl Default for GeneralsaasFaceCheckQueryResponse {
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

impl Clone for GeneralsaasFaceCheckQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceCheckQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceCheckQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.face.check.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:25`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:26`.
    InvalidParameter,
    /// On the wire `QUERY_INVALID_CERTIFYID`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:27`.
    QueryInvalidCertifyid,
    /// On the wire `QUERY_CERTIFYID_EXPIRED`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.check.query.yaml:28`.
    QueryCertifyidExpired,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GeneralsaasFaceCheckQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("QUERY_INVALID_CERTIFYID", Self::QueryInvalidCertifyid),
        ("QUERY_CERTIFYID_EXPIRED", Self::QueryCertifyidExpired),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasFaceCheckQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
