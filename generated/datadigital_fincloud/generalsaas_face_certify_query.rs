//! `datadigital.fincloud.generalsaas.face.certify.query` · H5人脸核身查询记录
//!
//! Query result and data of an H5 face verification.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/datadigital/fincloud/generalsaas/face/certify/query`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.certify.query.yaml`.

use crate::{record, schema};

static GENERALSAAS_FACE_CERTIFY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyQuery",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("certify_id", 12)
        },
    ],
    rules: &[],
};

static GENERALSAAS_FACE_CERTIFY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyQueryResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.query.yaml",
    fields: &[
        schema::FieldDef::text("fail_reason", 19),
        schema::FieldDef::text("identity_info", 24),
        schema::FieldDef::text("material_info", 29),
        schema::FieldDef::text("passed", 34),
    ],
    rules: &[],
};

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
        Self { certify_id: String::new() }
    }

    /// Sets [`certify_id`](Self::certify_id).
    #[inline]
    pub fn certify_id(mut self, certify_id: impl Into<String>) -> Self {
        self.certify_id = certify_id.into();
        self
    }
}

impl record::Record for GeneralsaasFaceCertifyQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_CERTIFY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_id),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceCertifyQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasFaceCertifyQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceCertifyQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceCertifyQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for GeneralsaasFaceCertifyQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_CERTIFY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_reason),
            1 => Some(&self.identity_info),
            2 => Some(&self.material_info),
            3 => Some(&self.passed),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_reason),
            1 => Some(&mut self.identity_info),
            2 => Some(&mut self.material_info),
            3 => Some(&mut self.passed),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceCertifyQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            fail_reason: None,
            identity_info: None,
            material_info: None,
            passed: None,
        }
    }
}

impl Clone for GeneralsaasFaceCertifyQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceCertifyQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceCertifyQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `GeneralsaasFaceCertifyQueryResponsePassed`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralsaasFaceCertifyQueryResponsePassed {
    /// `T`: Passed.
    T,
    /// `F`: Not passed.
    F,
}

impl record::Enumeration for GeneralsaasFaceCertifyQueryResponsePassed {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for GeneralsaasFaceCertifyQueryResponsePassed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.face.certify.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for GeneralsaasFaceCertifyQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("CERTIFY_ID_EXPIRED", Self::CertifyIdExpired),
        ("OPEN_CERTIFY_BILL_NOT_EXIST", Self::OpenCertifyBillNotExist),
        ("OPEN_CERTIFY_BILL_STATUS_ERROR", Self::OpenCertifyBillStatusError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasFaceCertifyQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
