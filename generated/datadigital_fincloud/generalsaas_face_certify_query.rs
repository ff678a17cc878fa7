//! `datadigital.fincloud.generalsaas.face.certify.query` · H5人脸核身查询记录
//!
//! Query result and data of an H5 face verification.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/datadigital/fincloud/generalsaas/face/certify/query`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.certify.query.yaml`.

use crate::{record, schema};

/// A request of `datadigital.fincloud.generalsaas.face.certify.query` (H5人脸核身查询记录).
///
/// Query result and data of an H5 face verification.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasFaceCertifyQuery;
///
/// let request = GeneralsaasFaceCertifyQuery::new()
///     .certify_id("03cdsfsss20048373");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`certify_id`](Self::certify_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/datadigital/fincloud/generalsaas/face/certify/query`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.certify.query.yaml`.
/// Returns [`GeneralsaasFaceCertifyQueryResponse`], or an error with a [`GeneralsaasFaceCertifyQueryErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.certify.query")]
#[doc(alias = "/v3/datadigital/fincloud/generalsaas/face/certify/query")]
#[doc(alias = "H5人脸核身查询记录")]
#[doc(alias = "人脸")]
#[doc(alias = "核身")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceCertifyQuery {
    /// Verification number returned by `datadigital.fincloud.generalsaas.face.certify.initialize`.
    ///
    /// Required. Example: `03cdsfsss20048373`.
    pub certify_id: String,
}

impl GeneralsaasFaceCertifyQuery {
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
}

/// The response of `datadigital.fincloud.generalsaas.face.certify.query` (H5人脸核身查询记录).
#[non_exhaustive]
pub struct GeneralsaasFaceCertifyQueryResponse {
    /// Reason of failure; an extension field, not returned by default.
    ///
    /// 认证错误原因. Example: `Z1147`.
    pub fail_reason: Option<String>,
    /// Identity information of the person; empty at present.
    ///
    /// 刷脸用户的身份信息. Example: `{}`.
    pub identity_info: Option<String>,
    /// Attached material, mainly pictures; empty in ordinary verifications.
    ///
    /// 认证主体附件信息. Example: `{}`.
    pub material_info: Option<String>,
    /// Whether the verification passed.
    ///
    /// 是否通过. Example: `T`.
    pub passed: Option<record::Choice<GeneralsaasFaceCertifyQueryResponsePassed>>,
}

/// The values of the platform's type `GeneralsaasFaceCertifyQueryResponsePassed`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceCertifyQueryResponsePassed {
    /// `T`: Passed.
    T,
    /// `F`: Not passed.
    F,
}

record::enumeration!(GeneralsaasFaceCertifyQueryResponsePassed, "T" T, "F" F);

/// The error codes of `datadigital.fincloud.generalsaas.face.certify.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceCertifyQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `CERTIFY_ID_EXPIRED`: The certification has expired.
    ///
    /// Start a new certification.
    CertifyIdExpired,
    /// `OPEN_CERTIFY_BILL_NOT_EXIST`: The certification bill does not exist.
    ///
    /// Check the certification id.
    OpenCertifyBillNotExist,
    /// `OPEN_CERTIFY_BILL_STATUS_ERROR`: The certification bill is in the wrong state.
    OpenCertifyBillStatusError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GeneralsaasFaceCertifyQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "CERTIFY_ID_EXPIRED" CertifyIdExpired,
    "OPEN_CERTIFY_BILL_NOT_EXIST" OpenCertifyBillNotExist,
    "OPEN_CERTIFY_BILL_STATUS_ERROR" OpenCertifyBillStatusError
);

impl record::CallRequest for GeneralsaasFaceCertifyQuery {}

impl record::Request for GeneralsaasFaceCertifyQuery {
    type Response = GeneralsaasFaceCertifyQueryResponse;
    type ErrorCode = GeneralsaasFaceCertifyQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.face.certify.query",
        title: "H5人脸核身查询记录",
        file: "spec/datadigital_fincloud/generalsaas.face.certify.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/datadigital/fincloud/generalsaas/face/certify/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &GENERALSAAS_FACE_CERTIFY_QUERY,
        response: &GENERALSAAS_FACE_CERTIFY_QUERY_RESPONSE,
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
    GeneralsaasFaceCertifyQuery, GENERALSAAS_FACE_CERTIFY_QUERY, 0 certify_id
    String::new()
);

record::record!(
    GeneralsaasFaceCertifyQueryResponse, GENERALSAAS_FACE_CERTIFY_QUERY_RESPONSE, 0
    fail_reason None, 1 identity_info None, 2 material_info None, 3 passed None
);

static GENERALSAAS_FACE_CERTIFY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyQuery",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.query.yaml",
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
    ],
    rules: &[],
    lines: &[12, 15],
};

static GENERALSAAS_FACE_CERTIFY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyQueryResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.query.yaml",
    rows: &[
        schema::Row::Text("fail_reason"),
        schema::Row::Text("identity_info"),
        schema::Row::Text("material_info"),
        schema::Row::Text("passed"),
    ],
    rules: &[],
    lines: &[],
};
