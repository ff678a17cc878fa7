//! `alipay.user.certify.open.query` · 身份认证记录查询
//!
//! Query state and data of an identity certification after it is done.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/certify/open/query`. Described in
//! `spec/user/certify.open.query.yaml`.

use crate::{record, schema};

static CERTIFY_OPEN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenQuery",
    file: "spec/user/certify.open.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 16),
            ],
            ..schema::FieldDef::text("certify_id", 12)
        },
    ],
    rules: &[],
};

static CERTIFY_OPEN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenQueryResponse",
    file: "spec/user/certify.open.query.yaml",
    fields: &[
        schema::FieldDef::text("fail_reason", 20),
        schema::FieldDef::text("identity_info", 25),
        schema::FieldDef::text("material_info", 30),
        schema::FieldDef::text("passed", 35),
    ],
    rules: &[],
};

/// A request of `alipay.user.certify.open.query` (身份认证记录查询).
///
/// Query state and data of an identity certification after it is done.
///
/// ```
/// use alipay::user::CertifyOpenQuery;
///
/// let request = CertifyOpenQuery::new()
///     .certify_id("2109b5e671aa3ff2eb4851816c65828f");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`certify_id`](Self::certify_id) | required; at most 32 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/certify/open/query`. Described in
/// `spec/user/certify.open.query.yaml`.
/// Returns [`CertifyOpenQueryResponse`], or an error with a [`CertifyOpenQueryErrorCode`].
#[doc(alias = "alipay.user.certify.open.query")]
#[doc(alias = "/v3/alipay/user/certify/open/query")]
#[doc(alias = "身份认证记录查询")]
#[doc(alias = "身份")]
#[doc(alias = "认证")]
#[doc(alias = "身份认证")]
#[must_use]
#[non_exhaustive]
pub struct CertifyOpenQuery {
    /// Certification id from `alipay.user.certify.open.initialize`.
    ///
    /// Required; at most 32 characters. Example: `2109b5e671aa3ff2eb4851816c65828f`.
    pub certify_id: String,
}

impl CertifyOpenQuery {
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

impl record::Record for CertifyOpenQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERTIFY_OPEN_QUERY
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

impl Default for CertifyOpenQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CertifyOpenQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertifyOpenQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertifyOpenQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CertifyOpenQuery {}

impl record::Request for CertifyOpenQuery {
    type Response = CertifyOpenQueryResponse;
    type ErrorCode = CertifyOpenQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.certify.open.query",
        title: "身份认证记录查询",
        file: "spec/user/certify.open.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/user/certify/open/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CERTIFY_OPEN_QUERY,
        response: &CERTIFY_OPEN_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.user.certify.open.query` (身份认证记录查询).
#[non_exhaustive]
pub struct CertifyOpenQueryResponse {
    /// Reason of failure; an extension field, not returned by default.
    ///
    /// 认证错误原因. Example: `Z1147`.
    pub fail_reason: Option<String>,
    /// Data of the certified person; usually empty.
    ///
    /// 认证的主体信息. Example: `{}`.
    pub identity_info: Option<String>,
    /// Attached material, mainly pictures; empty in ordinary verifications.
    ///
    /// 认证主体附件信息. Example: `{}`.
    pub material_info: Option<String>,
    /// Whether the verification passed.
    ///
    /// 是否通过. Example: `T`.
    pub passed: Option<record::Choice<CertifyOpenQueryResponsePassed>>,
}

impl record::Record for CertifyOpenQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERTIFY_OPEN_QUERY_RESPONSE
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

impl Default for CertifyOpenQueryResponse {
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

impl Clone for CertifyOpenQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertifyOpenQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertifyOpenQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CertifyOpenQueryResponsePassed`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertifyOpenQueryResponsePassed {
    /// `T`: Passed.
    T,
    /// `F`: Not passed.
    F,
}

impl record::Enumeration for CertifyOpenQueryResponsePassed {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for CertifyOpenQueryResponsePassed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.certify.open.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertifyOpenQueryErrorCode {
    /// `UNKNOWN_ERROR`: An unknown error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknownError,
    /// `ILLEGAL_ARGUMENT_FORMAT`: A parameter has the wrong format.
    ///
    /// Correct the format of the parameters.
    IllegalArgumentFormat,
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
    /// `UNABLE_GET_IMAGE`: The image could not be obtained.
    UnableGetImage,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CertifyOpenQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UNKNOWN_ERROR", Self::UnknownError),
        ("ILLEGAL_ARGUMENT_FORMAT", Self::IllegalArgumentFormat),
        ("CERTIFY_ID_EXPIRED", Self::CertifyIdExpired),
        ("OPEN_CERTIFY_BILL_NOT_EXIST", Self::OpenCertifyBillNotExist),
        ("OPEN_CERTIFY_BILL_STATUS_ERROR", Self::OpenCertifyBillStatusError),
        ("UNABLE_GET_IMAGE", Self::UnableGetImage),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CertifyOpenQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
