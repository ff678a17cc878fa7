//! `alipay.open.search.appkeyword.apply` · 提报搜索关键词
//!
//! Submit search keywords of a mini program for review.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/appkeyword/apply`. Described in
//! `spec/open_search/appkeyword.apply.yaml`.

use crate::{record, schema};

static APPKEYWORD_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordApply",
    file: "spec/open_search/appkeyword.apply.yaml",
    fields: &[
        schema::FieldDef::text("config_id", 11),
        schema::FieldDef::new(
            "key_words",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("target_appid", 17),
    ],
    rules: &[],
};

static APPKEYWORD_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordApplyResponse",
    file: "spec/open_search/appkeyword.apply.yaml",
    fields: &[schema::FieldDef::text("apply_no", 20)],
    rules: &[],
};

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
        Self {
            config_id: None,
            key_words: Vec::new(),
            target_appid: None,
        }
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

impl record::Record for AppkeywordApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPKEYWORD_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.config_id),
            1 => Some(&self.key_words),
            2 => Some(&self.target_appid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.config_id),
            1 => Some(&mut self.key_words),
            2 => Some(&mut self.target_appid),
            _ => None,
        }
    }
}

impl Default for AppkeywordApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AppkeywordApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppkeywordApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppkeywordApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.search.appkeyword.apply` (提报搜索关键词).
#[non_exhaustive]
pub struct AppkeywordApplyResponse {
    /// Id of the review work order; poll it for the result.
    ///
    /// Example: `20220524000000113288`.
    pub apply_no: Option<String>,
}

impl record::Record for AppkeywordApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPKEYWORD_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_no),
            _ => None,
        }
    }
}

impl Default for AppkeywordApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { apply_no: None }
    }
}

impl Clone for AppkeywordApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppkeywordApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppkeywordApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.appkeyword.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for AppkeywordApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_PERMISSION", Self::NoPermission),
        ("APP_NOT_ONLINE", Self::AppNotOnline),
        ("MINI_APP_CAN_NOT_SEARCH", Self::MiniAppCanNotSearch),
        ("KEYWORDS_EXCEED_MAX_LIMIT", Self::KeywordsExceedMaxLimit),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPERATE_TOO_FAST", Self::OperateTooFast),
        ("SYSTEM_BUSY", Self::SystemBusy),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AppkeywordApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
