//! `alipay.open.search.appkeyword.apply` · 提报搜索关键词
//!
//! Submit search keywords of a mini program for review.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/appkeyword/apply`. Described in
//! `spec/open_search/appkeyword.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.appkeyword.apply` (提报搜索关键词).
///
/// Submit search keywords of a mini program for review.
///
/// ```
/// use alipay::open_search::AppkeywordApply;
///
/// let request = AppkeywordApply::new()
///     .config_id("20221108000000245181");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/appkeyword/apply`. Described in
/// `spec/open_search/appkeyword.apply.yaml`.
/// Returns [`AppkeywordApplyResponse`], or an error with a [`AppkeywordApplyErrorCode`].
#[doc(alias = "alipay.open.search.appkeyword.apply")]
#[doc(alias = "/v3/alipay/open/search/appkeyword/apply")]
#[doc(alias = "提报搜索关键词")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct AppkeywordApply {
    /// Keyword configuration id from Alipay, known once the application passes.
    ///
    /// 关键词配置id. Example: `20221108000000245181`.
    pub config_id: Option<String>,
    /// Keywords to submit.
    ///
    /// 提报的关键词. Example: `["关键词1","关键词2"]`.
    pub key_words: Vec<String>,
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001120654127`.
    pub target_appid: Option<String>,
}

impl AppkeywordApply {
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

/// The response of `alipay.open.search.appkeyword.apply` (提报搜索关键词).
#[non_exhaustive]
pub struct AppkeywordApplyResponse {
    /// Id of the review work order; poll it for the result.
    ///
    /// Example: `20220524000000113288`.
    pub apply_no: Option<String>,
}

/// The error codes of `alipay.open.search.appkeyword.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppkeywordApplyErrorCode {
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
    /// `KEYWORDS_EXCEED_MAX_LIMIT`.
    KeywordsExceedMaxLimit,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
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
    AppkeywordApplyErrorCode, "NO_PERMISSION" NoPermission, "APP_NOT_ONLINE"
    AppNotOnline, "MINI_APP_CAN_NOT_SEARCH" MiniAppCanNotSearch,
    "KEYWORDS_EXCEED_MAX_LIMIT" KeywordsExceedMaxLimit, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "OPERATE_TOO_FAST" OperateTooFast,
    "SYSTEM_BUSY" SystemBusy
);

impl record::CallRequest for AppkeywordApply {}

impl record::Request for AppkeywordApply {
    type Response = AppkeywordApplyResponse;
    type ErrorCode = AppkeywordApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.appkeyword.apply",
        title: "提报搜索关键词",
        file: "spec/open_search/appkeyword.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/appkeyword/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &APPKEYWORD_APPLY,
        response: &APPKEYWORD_APPLY_RESPONSE,
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
    AppkeywordApply, APPKEYWORD_APPLY, 0 config_id None, 1 key_words Vec::new(), 2
    target_appid None
);

record::record!(AppkeywordApplyResponse, APPKEYWORD_APPLY_RESPONSE, 0 apply_no None);

static APPKEYWORD_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordApply",
    file: "spec/open_search/appkeyword.apply.yaml",
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
    lines: &[11, 16, 17],
};

static APPKEYWORD_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordApplyResponse",
    file: "spec/open_search/appkeyword.apply.yaml",
    rows: &[schema::Row::Text("apply_no")],
    rules: &[],
    lines: &[],
};
