//! `alipay.open.mini.safedomain.delete` · 小程序删除域白名单
//!
//! Remove a domain from a mini program's whitelist.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/mini/safedomain/delete`. Described in
//! `spec/open_mini/safedomain.delete.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`safe_domain`](Self::safe_domain).
    #[inline]
    pub fn safe_domain(mut self, safe_domain: impl Into<String>) -> Self {
        self.safe_domain = Some(safe_domain.into());
        self
    }
}

/// The response of `alipay.open.mini.safedomain.delete` (小程序删除域白名单).
///
/// This response has no fields.
#[non_exhaustive]
pub struct SafedomainDeleteResponse {}

/// The error codes of `alipay.open.mini.safedomain.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    SafedomainDeleteErrorCode, "SYSTEM_ERROR" SystemError, "APPLICATION_TYPE_NOT_MINIAPP"
    ApplicationTypeNotMiniapp, "SAFE_DOMAIN_IS_BLANK" SafeDomainIsBlank
);

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

record::record!(SafedomainDelete, SAFEDOMAIN_DELETE, 0 safe_domain None);

record::record!(SafedomainDeleteResponse, SAFEDOMAIN_DELETE_RESPONSE);

static SAFEDOMAIN_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SafedomainDelete",
    file: "spec/open_mini/safedomain.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "safe_domain",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11],
};

static SAFEDOMAIN_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SafedomainDeleteResponse",
    file: "spec/open_mini/safedomain.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
