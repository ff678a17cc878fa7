//! `alipay.open.mini.safedomain.create` · 小程序添加域白名单
//!
//! Add a domain to a mini program's whitelist.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/safedomain/create`. Described in
//! `spec/open_mini/safedomain.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.safedomain.create` (小程序添加域白名单).
///
/// Add a domain to a mini program's whitelist.
///
/// ```
/// use alipay::open_mini::SafedomainCreate;
///
/// let request = SafedomainCreate::new()
///     .safe_domain("example.com");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/safedomain/create`. Described in
/// `spec/open_mini/safedomain.create.yaml`.
/// Returns [`SafedomainCreateResponse`], or an error with a [`SafedomainCreateErrorCode`].
#[doc(alias = "alipay.open.mini.safedomain.create")]
#[doc(alias = "/v3/alipay/open/mini/safedomain/create")]
#[doc(alias = "小程序添加域白名单")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct SafedomainCreate {
    /// Domain the mini program may contact; takes effect with a newly uploaded version, 30 per app.
    ///
    /// 服务器域名白名单. Example: `example.com`.
    pub safe_domain: Option<String>,
}

impl SafedomainCreate {
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

/// The response of `alipay.open.mini.safedomain.create` (小程序添加域白名单).
///
/// This response has no fields.
#[non_exhaustive]
pub struct SafedomainCreateResponse {}

/// The error codes of `alipay.open.mini.safedomain.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SafedomainCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SAFE_DOMAIN_IS_BLANK`.
    SafeDomainIsBlank,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `SAFEDOMAIN_FORBID`.
    SafedomainForbid,
    /// `SAFEDOMAIN_EXCEED_LENGTH`.
    SafedomainExceedLength,
    /// `SAFEDOMAIN_VOER_LIMIT`.
    SafedomainVoerLimit,
    /// `SAFEDOMAIN_EXSIT`.
    SafedomainExsit,
    /// `ANTI_PHISHING_EXIST`.
    AntiPhishingExist,
    /// `INVALID_SAFE_DOMAIN`.
    InvalidSafeDomain,
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SafedomainCreateErrorCode, "SYSTEM_ERROR" SystemError, "SAFE_DOMAIN_IS_BLANK"
    SafeDomainIsBlank, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "SAFEDOMAIN_FORBID" SafedomainForbid, "SAFEDOMAIN_EXCEED_LENGTH"
    SafedomainExceedLength, "SAFEDOMAIN_VOER_LIMIT" SafedomainVoerLimit,
    "SAFEDOMAIN_EXSIT" SafedomainExsit, "ANTI_PHISHING_EXIST" AntiPhishingExist,
    "INVALID_SAFE_DOMAIN" InvalidSafeDomain, "ILLEGAL_PARAMS" IllegalParams
);

impl record::CallRequest for SafedomainCreate {}

impl record::Request for SafedomainCreate {
    type Response = SafedomainCreateResponse;
    type ErrorCode = SafedomainCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.safedomain.create",
        title: "小程序添加域白名单",
        file: "spec/open_mini/safedomain.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/safedomain/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SAFEDOMAIN_CREATE,
        response: &SAFEDOMAIN_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(SafedomainCreate, SAFEDOMAIN_CREATE, 0 safe_domain None);

record::record!(SafedomainCreateResponse, SAFEDOMAIN_CREATE_RESPONSE);

static SAFEDOMAIN_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SafedomainCreate",
    file: "spec/open_mini/safedomain.create.yaml",
    rows: &[schema::Row::Text("safe_domain")],
    rules: &[],
    lines: &[11],
};

static SAFEDOMAIN_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SafedomainCreateResponse",
    file: "spec/open_mini/safedomain.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
