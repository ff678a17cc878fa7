//! `datadigital.fincloud.generalsaas.face.verification.query` · 人脸核身结果查询
//!
//! Query the result of a face verification.
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
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("certify_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("need_alive_photo", 17)
        },
    ],
    rules: &[],
};

static GENERALSAAS_FACE_VERIFICATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceVerificationQueryResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.verification.query.yaml",
    fields: &[
        schema::FieldDef::text("alive_photo", 24),
        schema::FieldDef::text("attack_flag", 25),
        schema::FieldDef::text("certify_state", 32),
        schema::FieldDef::new(
            "meta_info",
            schema::Kind::Record(&super::types::OPEN_CERTIFY_META_INFO),
            41,
        ),
        schema::FieldDef::text("quality", 42),
        schema::FieldDef::text("score", 43),
    ],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.face.verification.query` (人脸核身结果查询).
///
/// Query the result of a face verification.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasFaceVerificationQuery;
///
/// let request = GeneralsaasFaceVerificationQuery::new()
///     .certify_id("adsfasdfasdf");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`certify_id`](Self::certify_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/datadigital/fincloud/generalsaas/face/verification/query`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml`.
/// Returns [`GeneralsaasFaceVerificationQueryResponse`], or an error with a [`GeneralsaasFaceVerificationQueryErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.verification.query")]
#[doc(alias = "/v3/datadigital/fincloud/generalsaas/face/verification/query")]
#[doc(alias = "人脸核身结果查询")]
#[doc(alias = "人脸")]
#[doc(alias = "核身")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceVerificationQuery {
    /// Verification number obtained when the face verification was initialized.
    ///
    /// Required. Example: `adsfasdfasdf`.
    pub certify_id: String,
    /// Whether the liveness picture is returned; by default it is not.
    ///
    /// Defaults to `N`. Example: `N`.
    pub need_alive_photo: Option<String>,
}

impl GeneralsaasFaceVerificationQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            certify_id: String::new(),
            need_alive_photo: None,
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `datadigital.fincloud.generalsaas.face.verification.query` (人脸核身结果查询).
#[non_exhaustive]
pub struct GeneralsaasFaceVerificationQueryResponse {
    /// Face picture, base64.
    ///
    /// Example: `adsfsdfsdf`.
    pub alive_photo: Option<String>,
    /// Whether a security risk was found in this verification.
    ///
    /// Example: `true`.
    pub attack_flag: Option<
        record::Choice<GeneralsaasFaceVerificationQueryResponseAttackFlag>,
    >,
    /// State of the face verification.
    ///
    /// 人脸认证状态. Example: `PROCESSING`.
    pub certify_state: Option<
        record::Choice<GeneralsaasFaceVerificationQueryResponseCertifyState>,
    >,
    /// Metadata of the face verification.
    ///
    /// 人脸认证元数据信息.
    pub meta_info: Option<super::types::OpenCertifyMetaInfo>,
    /// Quality score of the face picture, as a double.
    ///
    /// Example: `2`.
    pub quality: Option<String>,
    /// Liveness check score, as a double.
    ///
    /// Example: `30`.
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

/// The values of the platform's type `GeneralsaasFaceVerificationQueryResponseAttackFlag`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationQueryResponseAttackFlag {
    /// `true`: Security risk found (检测到安全风险).
    True,
    /// `false`: No security risk found (未检测到安全风险).
    False,
}

impl record::Enumeration for GeneralsaasFaceVerificationQueryResponseAttackFlag {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for GeneralsaasFaceVerificationQueryResponseAttackFlag {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `GeneralsaasFaceVerificationQueryResponseCertifyState`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationQueryResponseCertifyState {
    /// `PROCESSING`: Initialized (初始化).
    Processing,
    /// `SUCCESS`: Verification passed (认证通过).
    Success,
    /// `FAIL`: Verification not passed (认证不通过).
    Fail,
}

impl record::Enumeration for GeneralsaasFaceVerificationQueryResponseCertifyState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
    ];
}

impl std::fmt::Debug for GeneralsaasFaceVerificationQueryResponseCertifyState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.face.verification.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationQueryErrorCode {
    /// `UNKNOWN_ERROR`: An unknown error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknownError,
    /// `ILLEGAL_ARGUMENT_FORMAT`: A parameter has the wrong format.
    ///
    /// Correct the format of the parameters.
    IllegalArgumentFormat,
    /// `QUERY_INVALID_CERTIFYID`.
    QueryInvalidCertifyid,
    /// `QUERY_CERTIFYID_EXPIRED`.
    QueryCertifyidExpired,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ACCOUNT_NOT_AVAILABLE`.
    AccountNotAvailable,
    /// `SDK_VERSION_NOT_SUPPORT`.
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
