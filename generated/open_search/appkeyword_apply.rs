//! `alipay.open.search.appkeyword.apply` · 提报搜索关键词
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/appkeyword/apply`. Described in
//! `spec/open_search/appkeyword.apply.yaml`.

use crate::{record, schema};

static APPKEYWORD_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordApply",
    file: "spec/open_search/appkeyword.apply.yaml",
    fields: &[
        schema::FieldDef::text("config_id", 9),
        schema::FieldDef::new(
            "key_words",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::text("target_appid", 11),
    ],
    rules: &[],
};

static APPKEYWORD_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordApplyResponse",
    file: "spec/open_search/appkeyword.apply.yaml",
    fields: &[schema::FieldDef::text("apply_no", 14)],
    rules: &[],
};

/// A request of `alipay.open.search.appkeyword.apply` (提报搜索关键词).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/appkeyword/apply`. Described in
/// `spec/open_search/appkeyword.apply.yaml`.
/// Answered by [`AppkeywordApplyResponse`], or by an error with a [`AppkeywordApplyErrorCode`].
#[doc(alias = "alipay.open.search.appkeyword.apply")]
#[doc(alias = "提报搜索关键词")]
#[must_use]
#[non_exhaustive]
pub struct AppkeywordApply {
    /// On the wire `config_id`, a text. Source: `spec/open_search/appkeyword.apply.yaml:9`.
    pub config_id: Option<String>,
    /// On the wire `key_words`, a list; each element is a text. Source: `spec/open_search/appkeyword.apply.yaml:10`.
    pub key_words: Vec<String>,
    /// On the wire `target_appid`, a text. Source: `spec/open_search/appkeyword.apply.yaml:11`.
    pub target_appid: Option<String>,
}

impl AppkeywordApply {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.appkeyword.apply` (提报搜索关键词).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AppkeywordApplyResponse {
    /// On the wire `apply_no`, a text. Source: `spec/open_search/appkeyword.apply.yaml:14`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppkeywordApplyErrorCode {
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/appkeyword.apply.yaml:17`.
    NoPermission,
    /// On the wire `APP_NOT_ONLINE`. Source: `spec/open_search/appkeyword.apply.yaml:18`.
    AppNotOnline,
    /// On the wire `MINI_APP_CAN_NOT_SEARCH`. Source: `spec/open_search/appkeyword.apply.yaml:19`.
    MiniAppCanNotSearch,
    /// On the wire `KEYWORDS_EXCEED_MAX_LIMIT`. Source: `spec/open_search/appkeyword.apply.yaml:20`.
    KeywordsExceedMaxLimit,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/appkeyword.apply.yaml:21`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/appkeyword.apply.yaml:22`.
    SystemError,
    /// On the wire `OPERATE_TOO_FAST`. Source: `spec/open_search/appkeyword.apply.yaml:23`.
    OperateTooFast,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/open_search/appkeyword.apply.yaml:24`.
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
