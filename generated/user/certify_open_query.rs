//! `alipay.user.certify.open.query` · 身份认证记录查询
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
            ..schema::FieldDef::text("certify_id", 10)
        },
    ],
    rules: &[],
};

static CERTIFY_OPEN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenQueryResponse",
    file: "spec/user/certify.open.query.yaml",
    fields: &[
        schema::FieldDef::text("fail_reason", 13),
        schema::FieldDef::text("identity_info", 14),
        schema::FieldDef::text("material_info", 15),
        schema::FieldDef::text("passed", 16),
    ],
    rules: &[],
};

/// A request of `alipay.user.certify.open.query` (身份认证记录查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/user/certify/open/query`. Described in
/// `spec/user/certify.open.query.yaml`.
/// Answered by [`CertifyOpenQueryResponse`], or by an error with a [`CertifyOpenQueryErrorCode`].
#[doc(alias = "alipay.user.certify.open.query")]
#[doc(alias = "身份认证记录查询")]
#[must_use]
#[non_exhaustive]
pub struct CertifyOpenQuery {
    /// On the wire `certify_id`, a text. Source: `spec/user/certify.open.query.yaml:10`.
    pub certify_id: Option<String>,
}

impl CertifyOpenQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { certify_id: None }
    }

    /// Sets [`certify_id`](Self::certify_id).
    #[inline]
    pub fn certify_id(mut self, certify_id: impl Into<String>) -> Self {
        self.certify_id = Some(certify_id.into());
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.certify.open.query` (身份认证记录查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CertifyOpenQueryResponse {
    /// On the wire `fail_reason`, a text. Source: `spec/user/certify.open.query.yaml:13`.
    pub fail_reason: Option<String>,
    /// On the wire `identity_info`, a text. Source: `spec/user/certify.open.query.yaml:14`.
    pub identity_info: Option<String>,
    /// On the wire `material_info`, a text. Source: `spec/user/certify.open.query.yaml:15`.
    pub material_info: Option<String>,
    /// On the wire `passed`, a text. Source: `spec/user/certify.open.query.yaml:16`.
    pub passed: Option<String>,
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

/// The error codes of `alipay.user.certify.open.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertifyOpenQueryErrorCode {
    /// On the wire `UNKNOWN_ERROR`. Source: `spec/user/certify.open.query.yaml:19`.
    UnknownError,
    /// On the wire `ILLEGAL_ARGUMENT_FORMAT`. Source: `spec/user/certify.open.query.yaml:20`.
    IllegalArgumentFormat,
    /// On the wire `CERTIFY_ID_EXPIRED`. Source: `spec/user/certify.open.query.yaml:21`.
    CertifyIdExpired,
    /// On the wire `OPEN_CERTIFY_BILL_NOT_EXIST`. Source: `spec/user/certify.open.query.yaml:22`.
    OpenCertifyBillNotExist,
    /// On the wire `OPEN_CERTIFY_BILL_STATUS_ERROR`. Source: `spec/user/certify.open.query.yaml:23`.
    OpenCertifyBillStatusError,
    /// On the wire `UNABLE_GET_IMAGE`. Source: `spec/user/certify.open.query.yaml:24`.
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
