//! `alipay.user.certify.open.query` · 身份认证记录查询
//!
//! Query state and data of an identity certification after it is done.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/certify/open/query`. Described in
//! `spec/user/certify.open.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`certify_id`](Self::certify_id).
    #[inline]
    pub fn certify_id(mut self, certify_id: impl Into<String>) -> Self {
        self.certify_id = certify_id.into();
        self
    }
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

/// The values of the platform's type `CertifyOpenQueryResponsePassed`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CertifyOpenQueryResponsePassed {
    /// `T`: Passed.
    T,
    /// `F`: Not passed.
    F,
}

record::enumeration!(CertifyOpenQueryResponsePassed, "T" T, "F" F);

/// The error codes of `alipay.user.certify.open.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CertifyOpenQueryErrorCode, "UNKNOWN_ERROR" UnknownError, "ILLEGAL_ARGUMENT_FORMAT"
    IllegalArgumentFormat, "CERTIFY_ID_EXPIRED" CertifyIdExpired,
    "OPEN_CERTIFY_BILL_NOT_EXIST" OpenCertifyBillNotExist,
    "OPEN_CERTIFY_BILL_STATUS_ERROR" OpenCertifyBillStatusError, "UNABLE_GET_IMAGE"
    UnableGetImage
);

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

record::record!(CertifyOpenQuery, CERTIFY_OPEN_QUERY, 0 certify_id String::new());

record::record!(
    CertifyOpenQueryResponse, CERTIFY_OPEN_QUERY_RESPONSE, 0 fail_reason None, 1
    identity_info None, 2 material_info None, 3 passed None
);

static CERTIFY_OPEN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenQuery",
    file: "spec/user/certify.open.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "certify_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 16],
};

static CERTIFY_OPEN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenQueryResponse",
    file: "spec/user/certify.open.query.yaml",
    rows: &[
        schema::Row::Text("fail_reason"),
        schema::Row::Text("identity_info"),
        schema::Row::Text("material_info"),
        schema::Row::Text("passed"),
    ],
    rules: &[],
    lines: &[],
};
