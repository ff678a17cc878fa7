//! `datadigital.fincloud.generalsaas.face.check.query` · 活体检测结果查询
//!
//! Query the result of a liveness check.
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
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("certify_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["Y_O", "Y_M", "N"]), 19),
            ],
            ..schema::FieldDef::text("need_alive_photo", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_score", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["N", "Y"]), 33)],
            ..schema::FieldDef::text("need_quality_score", 31)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_attack_result", 39)
        },
    ],
    rules: &[],
};

static GENERALSAAS_FACE_CHECK_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCheckQueryResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.check.query.yaml",
    fields: &[
        schema::FieldDef::text("alive_photo", 46),
        schema::FieldDef::text("attack_flag", 50),
        schema::FieldDef::text("certify_state", 55),
        schema::FieldDef::new(
            "meta_info",
            schema::Kind::Record(&super::types::OPEN_CERTIFY_META_INFO),
            63,
        ),
        schema::FieldDef::text("quality", 64),
        schema::FieldDef::text("score", 65),
    ],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.face.check.query` (活体检测结果查询).
///
/// Query the result of a liveness check.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasFaceCheckQuery;
///
/// let request = GeneralsaasFaceCheckQuery::new()
///     .certify_id("dddddfsss88833ssf");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`certify_id`](Self::certify_id) | required |
/// | [`need_alive_photo`](Self::need_alive_photo) | one of its values |
/// | [`need_quality_score`](Self::need_quality_score) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/datadigital/fincloud/generalsaas/face/check/query`.
/// Described in `spec/datadigital_fincloud/generalsaas.face.check.query.yaml`.
/// Returns [`GeneralsaasFaceCheckQueryResponse`], or an error with a [`GeneralsaasFaceCheckQueryErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.check.query")]
#[doc(alias = "/v3/datadigital/fincloud/generalsaas/face/check/query")]
#[doc(alias = "活体检测结果查询")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceCheckQuery {
    /// Check number returned by `datadigital.fincloud.generalsaas.face.check.initialize`.
    ///
    /// Required. Example: `dddddfsss88833ssf`.
    pub certify_id: String,
    /// Whether, and in which form, the liveness picture is returned.
    ///
    /// Defaults to `N`. Example: `Y_M`.
    pub need_alive_photo: Option<
        record::Choice<GeneralsaasFaceCheckQueryNeedAlivePhoto>,
    >,
    /// Formerly asked for the comparison score.
    ///
    /// Example: `Y`.
    #[deprecated(note = "Retired by the platform.")]
    pub need_score: Option<String>,
    /// Whether the picture quality score is returned.
    ///
    /// Defaults to `N`. Example: `N`.
    pub need_quality_score: Option<
        record::Choice<GeneralsaasFaceCheckQueryNeedQualityScore>,
    >,
    /// Formerly asked for the attack result.
    ///
    /// Example: `N`.
    #[deprecated(note = "Retired by the platform.")]
    pub need_attack_result: Option<String>,
}

#[allow(deprecated)]
impl GeneralsaasFaceCheckQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            certify_id: String::new(),
            need_alive_photo: None,
            need_score: None,
            need_quality_score: None,
            need_attack_result: None,
        }
    }

    /// Sets [`certify_id`](Self::certify_id).
    #[inline]
    pub fn certify_id(mut self, certify_id: impl Into<String>) -> Self {
        self.certify_id = certify_id.into();
        self
    }

    /// Sets [`need_alive_photo`](Self::need_alive_photo).
    #[inline]
    pub fn need_alive_photo(
        mut self,
        need_alive_photo: impl Into<
            record::Choice<GeneralsaasFaceCheckQueryNeedAlivePhoto>,
        >,
    ) -> Self {
        self.need_alive_photo = Some(need_alive_photo.into());
        self
    }

    /// Sets [`need_score`](Self::need_score).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn need_score(mut self, need_score: impl Into<String>) -> Self {
        self.need_score = Some(need_score.into());
        self
    }

    /// Sets [`need_quality_score`](Self::need_quality_score).
    #[inline]
    pub fn need_quality_score(
        mut self,
        need_quality_score: impl Into<
            record::Choice<GeneralsaasFaceCheckQueryNeedQualityScore>,
        >,
    ) -> Self {
        self.need_quality_score = Some(need_quality_score.into());
        self
    }

    /// Sets [`need_attack_result`](Self::need_attack_result).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn need_attack_result(mut self, need_attack_result: impl Into<String>) -> Self {
        self.need_attack_result = Some(need_attack_result.into());
        self
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `datadigital.fincloud.generalsaas.face.check.query` (活体检测结果查询).
#[non_exhaustive]
pub struct GeneralsaasFaceCheckQueryResponse {
    /// Face picture, base64; returned unless `need_alive_photo` is `N`.
    ///
    /// Example: `fasf8777asf`.
    pub alive_photo: Option<String>,
    /// Former attack flag.
    ///
    /// Example: `false`.
    #[deprecated(note = "Retired by the platform.")]
    pub attack_flag: Option<String>,
    /// State of the check.
    ///
    /// Example: `SUCCESS`.
    pub certify_state: Option<
        record::Choice<GeneralsaasFaceCheckQueryResponseCertifyState>,
    >,
    /// Metadata of the face verification.
    ///
    /// 人脸认证元数据信息.
    pub meta_info: Option<super::types::OpenCertifyMetaInfo>,
    /// Quality score of the face picture, in points.
    ///
    /// 人脸图片质量分. Example: `4.84`.
    pub quality: Option<String>,
    /// Face comparison score, in points.
    ///
    /// 人脸比对分. Example: `3.58`.
    pub score: Option<String>,
}

#[allow(deprecated)]
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

#[allow(deprecated)]
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

/// The values of the platform's type `GeneralsaasFaceCheckQueryNeedAlivePhoto`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckQueryNeedAlivePhoto {
    /// `Y_O`: Original picture (原始图片).
    YO,
    /// `Y_M`: Blurred, background mosaicked (虚化).
    YM,
    /// `N`: No picture (不返图).
    N,
}

impl record::Enumeration for GeneralsaasFaceCheckQueryNeedAlivePhoto {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Y_O", Self::YO),
        ("Y_M", Self::YM),
        ("N", Self::N),
    ];
}

impl std::fmt::Debug for GeneralsaasFaceCheckQueryNeedAlivePhoto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `GeneralsaasFaceCheckQueryNeedQualityScore`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckQueryNeedQualityScore {
    /// `N`: Not needed.
    N,
    /// `Y`: Needed.
    Y,
}

impl record::Enumeration for GeneralsaasFaceCheckQueryNeedQualityScore {
    const VALUES: &'static [(&'static str, Self)] = &[("N", Self::N), ("Y", Self::Y)];
}

impl std::fmt::Debug for GeneralsaasFaceCheckQueryNeedQualityScore {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `GeneralsaasFaceCheckQueryResponseCertifyState`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckQueryResponseCertifyState {
    /// `PROCESSING`: Initialized (初始化).
    Processing,
    /// `SUCCESS`: Check passed (检测成功).
    Success,
    /// `FAIL`: Check failed (检测失败).
    Fail,
}

impl record::Enumeration for GeneralsaasFaceCheckQueryResponseCertifyState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
    ];
}

impl std::fmt::Debug for GeneralsaasFaceCheckQueryResponseCertifyState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.face.check.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `QUERY_INVALID_CERTIFYID`.
    QueryInvalidCertifyid,
    /// `QUERY_CERTIFYID_EXPIRED`.
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
