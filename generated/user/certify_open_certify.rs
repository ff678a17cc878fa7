//! `alipay.user.certify.open.certify` · 开放认证开始认证
//!
//! Start an open identity certification.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in
//! `spec/user/certify.open.certify.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.certify.open.certify` (开放认证开始认证).
///
/// Start an open identity certification.
///
/// ```
/// use alipay::user::CertifyOpenCertify;
///
/// let request = CertifyOpenCertify::new()
///     .certify_id("2109b5e671aa3ff2eb4851816c65828f");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`certify_id`](Self::certify_id) | required; at most 32 characters |
///
/// Offered on the gateway (V2) as a page, which the user's browser opens. Described in
/// `spec/user/certify.open.certify.yaml`.
/// Returns [`CertifyOpenCertifyResponse`], or an error with a [`CertifyOpenCertifyErrorCode`].
#[doc(alias = "alipay.user.certify.open.certify")]
#[doc(alias = "开放认证开始认证")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct CertifyOpenCertify {
    /// Id of this certification, from the initialization API; needed by all later calls.
    ///
    /// Required; at most 32 characters. Example: `2109b5e671aa3ff2eb4851816c65828f`.
    pub certify_id: String,
}

impl CertifyOpenCertify {
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

/// The response of `alipay.user.certify.open.certify` (开放认证开始认证).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CertifyOpenCertifyResponse {}

/// The error codes of `alipay.user.certify.open.certify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CertifyOpenCertifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(CertifyOpenCertifyErrorCode);

impl record::PageRequest for CertifyOpenCertify {}

impl record::Request for CertifyOpenCertify {
    type Response = CertifyOpenCertifyResponse;
    type ErrorCode = CertifyOpenCertifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.certify.open.certify",
        title: "开放认证开始认证",
        file: "spec/user/certify.open.certify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &CERTIFY_OPEN_CERTIFY,
        response: &CERTIFY_OPEN_CERTIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(CertifyOpenCertify, CERTIFY_OPEN_CERTIFY, 0 certify_id String::new());

record::record!(CertifyOpenCertifyResponse, CERTIFY_OPEN_CERTIFY_RESPONSE);

static CERTIFY_OPEN_CERTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenCertify",
    file: "spec/user/certify.open.certify.yaml",
    rows: &[
        schema::Row::Limited(
            "certify_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 13, 14],
};

static CERTIFY_OPEN_CERTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenCertifyResponse",
    file: "spec/user/certify.open.certify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
