//! `alipay.open.search.appkeywordquota.query` · 查询小程序可配置关键词数
//!
//! Query how many search keywords a mini program may still configure.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/appkeywordquota/query`. Described
//! in `spec/open_search/appkeywordquota.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`target_appid`](Self::target_appid).
    #[inline]
    pub fn target_appid(mut self, target_appid: impl Into<String>) -> Self {
        self.target_appid = Some(target_appid.into());
        self
    }
}

/// The response of `alipay.open.search.appkeywordquota.query` (查询小程序可配置关键词数).
#[non_exhaustive]
pub struct AppkeywordquotaQueryResponse {
    /// Number of keywords still available.
    ///
    /// 剩余可配置额度数量. Example: `1`.
    pub quota_num: Option<String>,
}

/// The error codes of `alipay.open.search.appkeywordquota.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    AppkeywordquotaQueryErrorCode, "NO_PERMISSION" NoPermission, "APP_NOT_ONLINE"
    AppNotOnline, "MINI_APP_CAN_NOT_SEARCH" MiniAppCanNotSearch, "SYSTEM_ERROR"
    SystemError, "INVALID_PARAMETER" InvalidParameter, "OPERATE_TOO_FAST" OperateTooFast,
    "SYSTEM_BUSY" SystemBusy
);

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

record::record!(AppkeywordquotaQuery, APPKEYWORDQUOTA_QUERY, 0 target_appid None);

record::record!(
    AppkeywordquotaQueryResponse, APPKEYWORDQUOTA_QUERY_RESPONSE, 0 quota_num None
);

static APPKEYWORDQUOTA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordquotaQuery",
    file: "spec/open_search/appkeywordquota.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "target_appid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static APPKEYWORDQUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordquotaQueryResponse",
    file: "spec/open_search/appkeywordquota.query.yaml",
    rows: &[schema::Row::Text("quota_num")],
    rules: &[],
    lines: &[],
};
