//! `alipay.open.mini.safedomain.delete` · 小程序删除域白名单
//!
//! Remove a domain from a mini program's whitelist.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/mini/safedomain/delete`. Described in
//! `spec/open_mini/safedomain.delete.yaml`.

use crate::{record, schema};

static SAFEDOMAIN_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SafedomainDelete",
    file: "spec/open_mini/safedomain.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("safe_domain", 11)
        },
    ],
    rules: &[],
};

static SAFEDOMAIN_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SafedomainDeleteResponse",
    file: "spec/open_mini/safedomain.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.safedomain.delete` (小程序删除域白名单).
///
/// Remove a domain from a mini program's whitelist.
///
/// ```
/// use alipay::open_mini::SafedomainDelete;
///
/// let request = SafedomainDelete::new()
///     .safe_domain("example.com");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/mini/safedomain/delete`. Described in
/// `spec/open_mini/safedomain.delete.yaml`.
/// Returns [`SafedomainDeleteResponse`], or an error with a [`SafedomainDeleteErrorCode`].
#[doc(alias = "alipay.open.mini.safedomain.delete")]
#[doc(alias = "/v3/alipay/open/mini/safedomain/delete")]
#[doc(alias = "小程序删除域白名单")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct SafedomainDelete {
    /// Domain to remove; takes effect with a newly uploaded version, old versions keep it.
    ///
    /// 服务器域名白名单. Example: `example.com`.
    pub safe_domain: Option<String>,
}

impl SafedomainDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { safe_domain: None }
    }

    /// Sets [`safe_domain`](Self::safe_domain).
    #[inline]
    pub fn safe_domain(mut self, safe_domain: impl Into<String>) -> Self {
        self.safe_domain = Some(safe_domain.into());
        self
    }
}

impl record::Record for SafedomainDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SAFEDOMAIN_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.safe_domain),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.safe_domain),
            _ => None,
        }
    }
}

impl Default for SafedomainDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SafedomainDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SafedomainDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SafedomainDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SafedomainDelete {}

impl record::Request for SafedomainDelete {
    type Response = SafedomainDeleteResponse;
    type ErrorCode = SafedomainDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.safedomain.delete",
        title: "小程序删除域白名单",
        file: "spec/open_mini/safedomain.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/mini/safedomain/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SAFEDOMAIN_DELETE,
        response: &SAFEDOMAIN_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.safedomain.delete` (小程序删除域白名单).
///
/// This response has no fields.
#[non_exhaustive]
pub struct SafedomainDeleteResponse {}

impl record::Record for SafedomainDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SAFEDOMAIN_DELETE_RESPONSE
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

impl Default for SafedomainDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for SafedomainDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SafedomainDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SafedomainDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.safedomain.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SafedomainDeleteErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `SAFE_DOMAIN_IS_BLANK`.
    SafeDomainIsBlank,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SafedomainDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("SAFE_DOMAIN_IS_BLANK", Self::SafeDomainIsBlank),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SafedomainDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
