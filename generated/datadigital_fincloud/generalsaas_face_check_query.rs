//! `datadigital.fincloud.generalsaas.face.check.query` · 活体检测结果查询
//!
//! Query the result of a liveness check.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/datadigital/fincloud/generalsaas/face/check/query`.
//! Described in `spec/datadigital_fincloud/generalsaas.face.check.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `GeneralsaasFaceCheckQueryNeedAlivePhoto`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckQueryNeedAlivePhoto {
    /// `Y_O`: Original picture (原始图片).
    YO,
    /// `Y_M`: Blurred, background mosaicked (虚化).
    YM,
    /// `N`: No picture (不返图).
    N,
}

record::enumeration!(GeneralsaasFaceCheckQueryNeedAlivePhoto, "Y_O" YO, "Y_M" YM, "N" N);

/// The values of the platform's type `GeneralsaasFaceCheckQueryNeedQualityScore`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckQueryNeedQualityScore {
    /// `N`: Not needed.
    N,
    /// `Y`: Needed.
    Y,
}

record::enumeration!(GeneralsaasFaceCheckQueryNeedQualityScore, "N" N, "Y" Y);

/// The values of the platform's type `GeneralsaasFaceCheckQueryResponseCertifyState`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceCheckQueryResponseCertifyState {
    /// `PROCESSING`: Initialized (初始化).
    Processing,
    /// `SUCCESS`: Check passed (检测成功).
    Success,
    /// `FAIL`: Check failed (检测失败).
    Fail,
}

record::enumeration!(
    GeneralsaasFaceCheckQueryResponseCertifyState, "PROCESSING" Processing, "SUCCESS"
    Success, "FAIL" Fail
);

/// The error codes of `datadigital.fincloud.generalsaas.face.check.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    GeneralsaasFaceCheckQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "QUERY_INVALID_CERTIFYID" QueryInvalidCertifyid,
    "QUERY_CERTIFYID_EXPIRED" QueryCertifyidExpired
);

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

record::record!(
    GeneralsaasFaceCheckQuery, GENERALSAAS_FACE_CHECK_QUERY, 0 certify_id String::new(),
    1 need_alive_photo None, 2 need_score None, 3 need_quality_score None, 4
    need_attack_result None
);

record::record!(
    GeneralsaasFaceCheckQueryResponse, GENERALSAAS_FACE_CHECK_QUERY_RESPONSE, 0
    alive_photo None, 1 attack_flag None, 2 certify_state None, 3 meta_info None, 4
    quality None, 5 score None
);

static GENERALSAAS_FACE_CHECK_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCheckQuery",
    file: "spec/datadigital_fincloud/generalsaas.face.check.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "certify_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "need_alive_photo",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Values(&["Y_O", "Y_M", "N"])),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "need_score",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "need_quality_score",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Values(&["N", "Y"]))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "need_attack_result",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 17, 19, 26, 31, 33, 39],
};

static GENERALSAAS_FACE_CHECK_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCheckQueryResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.check.query.yaml",
    rows: &[
        schema::Row::Text("alive_photo"),
        schema::Row::Text("attack_flag"),
        schema::Row::Text("certify_state"),
        schema::Row::Plain(
            "meta_info",
            schema::Kind::Record(&super::types::OPEN_CERTIFY_META_INFO),
        ),
        schema::Row::Text("quality"),
        schema::Row::Text("score"),
    ],
    rules: &[],
    lines: &[],
};
