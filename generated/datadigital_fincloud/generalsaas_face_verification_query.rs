//! `datadigital.fincloud.generalsaas.face.verification.query` · 人脸核身结果查询
//!
//! Query the result of a face verification.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/datadigital/fincloud/generalsaas/face/verification/query`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.verification.query.yaml`.

use crate::{record, schema};

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
    pub fn need_alive_photo(mut self, need_alive_photo: impl Into<String>) -> Self {
        self.need_alive_photo = Some(need_alive_photo.into());
        self
    }
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

/// The values of the platform's type `GeneralsaasFaceVerificationQueryResponseAttackFlag`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationQueryResponseAttackFlag {
    /// `true`: Security risk found (检测到安全风险).
    True,
    /// `false`: No security risk found (未检测到安全风险).
    False,
}

record::enumeration!(
    GeneralsaasFaceVerificationQueryResponseAttackFlag, "true" True, "false" False
);

/// The values of the platform's type `GeneralsaasFaceVerificationQueryResponseCertifyState`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationQueryResponseCertifyState {
    /// `PROCESSING`: Initialized (初始化).
    Processing,
    /// `SUCCESS`: Verification passed (认证通过).
    Success,
    /// `FAIL`: Verification not passed (认证不通过).
    Fail,
}

record::enumeration!(
    GeneralsaasFaceVerificationQueryResponseCertifyState, "PROCESSING" Processing,
    "SUCCESS" Success, "FAIL" Fail
);

/// The error codes of `datadigital.fincloud.generalsaas.face.verification.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    GeneralsaasFaceVerificationQueryErrorCode, "UNKNOWN_ERROR" UnknownError,
    "ILLEGAL_ARGUMENT_FORMAT" IllegalArgumentFormat, "QUERY_INVALID_CERTIFYID"
    QueryInvalidCertifyid, "QUERY_CERTIFYID_EXPIRED" QueryCertifyidExpired,
    "SYSTEM_ERROR" SystemError, "ACCOUNT_NOT_AVAILABLE" AccountNotAvailable,
    "SDK_VERSION_NOT_SUPPORT" SdkVersionNotSupport
);

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

record::record!(
    GeneralsaasFaceVerificationQuery, GENERALSAAS_FACE_VERIFICATION_QUERY, 0 certify_id
    String::new(), 1 need_alive_photo None
);

record::record!(
    GeneralsaasFaceVerificationQueryResponse,
    GENERALSAAS_FACE_VERIFICATION_QUERY_RESPONSE, 0 alive_photo None, 1 attack_flag None,
    2 certify_state None, 3 meta_info None, 4 quality None, 5 score None
);

static GENERALSAAS_FACE_VERIFICATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceVerificationQuery",
    file: "spec/datadigital_fincloud/generalsaas.face.verification.query.yaml",
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
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 17],
};

static GENERALSAAS_FACE_VERIFICATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceVerificationQueryResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.verification.query.yaml",
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
