//! `alipay.open.search.appkeywordquota.query` · 查询小程序可配置关键词数
//!
//! Query how many search keywords a mini program may still configure.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/appkeywordquota/query`. Described
//! in `spec/open_search/appkeywordquota.query.yaml`.

use crate::{record, schema};

static APPKEYWORDQUOTA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordquotaQuery",
    file: "spec/open_search/appkeywordquota.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("target_appid", 12)
        },
    ],
    rules: &[],
};

static APPKEYWORDQUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordquotaQueryResponse",
    file: "spec/open_search/appkeywordquota.query.yaml",
    fields: &[schema::FieldDef::text("quota_num", 15)],
    rules: &[],
};

/// A request of `alipay.open.search.appkeywordquota.query` (查询小程序可配置关键词数).
///
/// Query how many search keywords a mini program may still configure.
///
/// ```
/// use alipay::open_search::AppkeywordquotaQuery;
///
/// let request = AppkeywordquotaQuery::new()
///     .target_appid("2021001120654127");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/appkeywordquota/query`. Described
/// in `spec/open_search/appkeywordquota.query.yaml`.
/// Returns [`AppkeywordquotaQueryResponse`], or an error with a [`AppkeywordquotaQueryErrorCode`].
#[doc(alias = "alipay.open.search.appkeywordquota.query")]
#[doc(alias = "/v3/alipay/open/search/appkeywordquota/query")]
#[doc(alias = "查询小程序可配置关键词数")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct AppkeywordquotaQuery {
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001120654127`.
    pub target_appid: Option<String>,
}

impl AppkeywordquotaQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { target_appid: None }
    }

    /// Sets [`target_appid`](Self::target_appid).
    #[inline]
    pub fn target_appid(mut self, target_appid: impl Into<String>) -> Self {
        self.target_appid = Some(target_appid.into());
        self
    }
}

impl record::Record for AppkeywordquotaQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPKEYWORDQUOTA_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.target_appid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.target_appid),
            _ => None,
        }
    }
}

impl Default for AppkeywordquotaQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AppkeywordquotaQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppkeywordquotaQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppkeywordquotaQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AppkeywordquotaQuery {}

impl record::Request for AppkeywordquotaQuery {
    type Response = AppkeywordquotaQueryResponse;
    type ErrorCode = AppkeywordquotaQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.appkeywordquota.query",
        title: "查询小程序可配置关键词数",
        file: "spec/open_search/appkeywordquota.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/search/appkeywordquota/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &APPKEYWORDQUOTA_QUERY,
        response: &APPKEYWORDQUOTA_QUERY_RESPONSE,
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

/// The response of `alipay.open.search.appkeywordquota.query` (查询小程序可配置关键词数).
#[non_exhaustive]
pub struct AppkeywordquotaQueryResponse {
    /// Number of keywords still available.
    ///
    /// 剩余可配置额度数量. Example: `1`.
    pub quota_num: Option<String>,
}

impl record::Record for AppkeywordquotaQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPKEYWORDQUOTA_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.quota_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.quota_num),
            _ => None,
        }
    }
}

impl Default for AppkeywordquotaQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { quota_num: None }
    }
}

impl Clone for AppkeywordquotaQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppkeywordquotaQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppkeywordquotaQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.appkeywordquota.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppkeywordquotaQueryErrorCode {
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `APP_NOT_ONLINE`: The app is not online.
    ///
    /// Put the app online first.
    AppNotOnline,
    /// `MINI_APP_CAN_NOT_SEARCH`: The mini program cannot be searched.
    MiniAppCanNotSearch,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `OPERATE_TOO_FAST`: The operations follow each other too fast.
    ///
    /// Wait, then call again. The same call may succeed later.
    OperateTooFast,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemBusy,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AppkeywordquotaQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_PERMISSION", Self::NoPermission),
        ("APP_NOT_ONLINE", Self::AppNotOnline),
        ("MINI_APP_CAN_NOT_SEARCH", Self::MiniAppCanNotSearch),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("OPERATE_TOO_FAST", Self::OperateTooFast),
        ("SYSTEM_BUSY", Self::SystemBusy),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AppkeywordquotaQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
