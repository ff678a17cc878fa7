//! `alipay.open.search.appkeyword.delete` · 删除搜索关键词
//!
//! Delete search keywords.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/appkeyword/delete`. Described in
//! `spec/open_search/appkeyword.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.appkeyword.delete` (删除搜索关键词).
///
/// Delete search keywords.
///
/// ```
/// use alipay::open_search::AppkeywordDelete;
///
/// let request = AppkeywordDelete::new()
///     .config_id("20220513000000165607");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/appkeyword/delete`. Described in
/// `spec/open_search/appkeyword.delete.yaml`.
/// Returns [`AppkeywordDeleteResponse`], or an error with a [`AppkeywordDeleteErrorCode`].
#[doc(alias = "alipay.open.search.appkeyword.delete")]
#[doc(alias = "/v3/alipay/open/search/appkeyword/delete")]
#[doc(alias = "删除搜索关键词")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct AppkeywordDelete {
    /// Keyword configuration id.
    ///
    /// 关键词配置ID. Example: `20220513000000165607`.
    pub config_id: Option<String>,
    /// Keywords in effect to be deleted.
    ///
    /// Example: `["关键词1","关键词2"]`.
    pub key_words: Vec<String>,
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001120654127`.
    pub target_appid: Option<String>,
}

impl AppkeywordDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`config_id`](Self::config_id).
    #[inline]
    pub fn config_id(mut self, config_id: impl Into<String>) -> Self {
        self.config_id = Some(config_id.into());
        self
    }

    /// Sets [`key_words`](Self::key_words).
    #[inline]
    pub fn key_words(
        mut self,
        key_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_words = key_words.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`target_appid`](Self::target_appid).
    #[inline]
    pub fn target_appid(mut self, target_appid: impl Into<String>) -> Self {
        self.target_appid = Some(target_appid.into());
        self
    }
}

/// The response of `alipay.open.search.appkeyword.delete` (删除搜索关键词).
///
/// This response has no fields.
#[non_exhaustive]
pub struct AppkeywordDeleteResponse {}

/// The error codes of `alipay.open.search.appkeyword.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppkeywordDeleteErrorCode {
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
    /// `INVALID_STATUS`: The status is not valid.
    ///
    /// Check the status.
    InvalidStatus,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemBusy,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AppkeywordDeleteErrorCode, "NO_PERMISSION" NoPermission, "APP_NOT_ONLINE"
    AppNotOnline, "MINI_APP_CAN_NOT_SEARCH" MiniAppCanNotSearch, "SYSTEM_ERROR"
    SystemError, "INVALID_PARAMETER" InvalidParameter, "INVALID_STATUS" InvalidStatus,
    "SYSTEM_BUSY" SystemBusy
);

impl record::CallRequest for AppkeywordDelete {}

impl record::Request for AppkeywordDelete {
    type Response = AppkeywordDeleteResponse;
    type ErrorCode = AppkeywordDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.appkeyword.delete",
        title: "删除搜索关键词",
        file: "spec/open_search/appkeyword.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/appkeyword/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &APPKEYWORD_DELETE,
        response: &APPKEYWORD_DELETE_RESPONSE,
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

record::record!(
    AppkeywordDelete, APPKEYWORD_DELETE, 0 config_id None, 1 key_words Vec::new(), 2
    target_appid None
);

record::record!(AppkeywordDeleteResponse, APPKEYWORD_DELETE_RESPONSE);

static APPKEYWORD_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordDelete",
    file: "spec/open_search/appkeyword.delete.yaml",
    rows: &[
        schema::Row::Text("config_id"),
        schema::Row::Plain(
            "key_words",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("target_appid"),
    ],
    rules: &[],
    lines: &[11, 12, 13],
};

static APPKEYWORD_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordDeleteResponse",
    file: "spec/open_search/appkeyword.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
