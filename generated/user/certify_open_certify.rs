//! `alipay.user.certify.open.certify` · 开放认证开始认证
//!
//! Start an open identity certification.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in
//! `spec/user/certify.open.certify.yaml`.

use crate::{record, schema};

static CERTIFY_OPEN_CERTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenCertify",
    file: "spec/user/certify.open.certify.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 13),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 14),
            ],
            ..schema::FieldDef::text("certify_id", 10)
        },
    ],
    rules: &[],
};

static CERTIFY_OPEN_CERTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CertifyOpenCertifyResponse",
    file: "spec/user/certify.open.certify.yaml",
    fields: &[],
    rules: &[],
};

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
        Self { certify_id: String::new() }
    }

    /// Sets [`certify_id`](Self::certify_id).
    #[inline]
    pub fn certify_id(mut self, certify_id: impl Into<String>) -> Self {
        self.certify_id = certify_id.into();
        self
    }
}

impl record::Record for CertifyOpenCertify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERTIFY_OPEN_CERTIFY
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

impl Default for CertifyOpenCertify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CertifyOpenCertify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertifyOpenCertify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertifyOpenCertify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.user.certify.open.certify` (开放认证开始认证).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CertifyOpenCertifyResponse {}

impl record::Record for CertifyOpenCertifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CERTIFY_OPEN_CERTIFY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for CertifyOpenCertifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CertifyOpenCertifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CertifyOpenCertifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CertifyOpenCertifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.certify.open.certify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertifyOpenCertifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CertifyOpenCertifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CertifyOpenCertifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
