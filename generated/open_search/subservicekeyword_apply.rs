//! `alipay.open.search.subservicekeyword.apply` · 提报服务关键词
//!
//! Submit search keywords of a mini program's service for review.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/subservicekeyword/apply`.
//! Described in `spec/open_search/subservicekeyword.apply.yaml`.

use crate::{record, schema};

static SUBSERVICEKEYWORD_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordApply",
    file: "spec/open_search/subservicekeyword.apply.yaml",
    fields: &[
        schema::FieldDef::text("config_id", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(30), 20)],
            ..schema::FieldDef::new(
                "key_words",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                16,
            )
        },
        schema::FieldDef::text("sub_service_code", 22),
        schema::FieldDef::text("target_appid", 27),
    ],
    rules: &[],
};

static SUBSERVICEKEYWORD_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordApplyResponse",
    file: "spec/open_search/subservicekeyword.apply.yaml",
    fields: &[schema::FieldDef::text("apply_no", 30)],
    rules: &[],
};

/// A request of `alipay.open.search.subservicekeyword.apply` (提报服务关键词).
///
/// Submit search keywords of a mini program's service for review.
///
/// ```
/// use alipay::open_search::SubservicekeywordApply;
///
/// let request = SubservicekeywordApply::new()
///     .config_id("20221108000000245181");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`key_words`](Self::key_words) | at most 30 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/subservicekeyword/apply`.
/// Described in `spec/open_search/subservicekeyword.apply.yaml`.
/// Returns [`SubservicekeywordApplyResponse`], or an error with a [`SubservicekeywordApplyErrorCode`].
#[doc(alias = "alipay.open.search.subservicekeyword.apply")]
#[doc(alias = "/v3/alipay/open/search/subservicekeyword/apply")]
#[doc(alias = "提报服务关键词")]
#[must_use]
#[non_exhaustive]
pub struct SubservicekeywordApply {
    /// Keyword configuration id from Alipay, known once the application passes.
    ///
    /// 关键词配置id. Example: `20221108000000245181`.
    pub config_id: Option<String>,
    /// Service keywords, each under 12 Chinese characters; fails beyond the remaining quota.
    ///
    /// 服务关键词列表; at most 30 items. Example: `["a","b"]`.
    pub key_words: Vec<String>,
    /// Sub-service code from `alipay.open.app.service.list.query`.
    ///
    /// 子服务code. Example: `2020071621000604578858`.
    pub sub_service_code: Option<String>,
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001112626071`.
    pub target_appid: Option<String>,
}

impl SubservicekeywordApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            config_id: None,
            key_words: Vec::new(),
            sub_service_code: None,
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

    /// Sets [`sub_service_code`](Self::sub_service_code).
    #[inline]
    pub fn sub_service_code(mut self, sub_service_code: impl Into<String>) -> Self {
        self.sub_service_code = Some(sub_service_code.into());
        self
    }

    /// Sets [`target_appid`](Self::target_appid).
    #[inline]
    pub fn target_appid(mut self, target_appid: impl Into<String>) -> Self {
        self.target_appid = Some(target_appid.into());
        self
    }
}

impl record::Record for SubservicekeywordApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSERVICEKEYWORD_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.config_id),
            1 => Some(&self.key_words),
            2 => Some(&self.sub_service_code),
            3 => Some(&self.target_appid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.config_id),
            1 => Some(&mut self.key_words),
            2 => Some(&mut self.sub_service_code),
            3 => Some(&mut self.target_appid),
            _ => None,
        }
    }
}

impl Default for SubservicekeywordApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubservicekeywordApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubservicekeywordApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubservicekeywordApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SubservicekeywordApply {}

impl record::Request for SubservicekeywordApply {
    type Response = SubservicekeywordApplyResponse;
    type ErrorCode = SubservicekeywordApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.subservicekeyword.apply",
        title: "提报服务关键词",
        file: "spec/open_search/subservicekeyword.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/subservicekeyword/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SUBSERVICEKEYWORD_APPLY,
        response: &SUBSERVICEKEYWORD_APPLY_RESPONSE,
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

/// The response of `alipay.open.search.subservicekeyword.apply` (提报服务关键词).
#[non_exhaustive]
pub struct SubservicekeywordApplyResponse {
    /// Id of the review work order.
    ///
    /// 审核工单id. Example: `20220524000000113287`.
    pub apply_no: Option<String>,
}

impl record::Record for SubservicekeywordApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSERVICEKEYWORD_APPLY_RESPONSE
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

impl Default for SubservicekeywordApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { apply_no: None }
    }
}

impl Clone for SubservicekeywordApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubservicekeywordApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubservicekeywordApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.subservicekeyword.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubservicekeywordApplyErrorCode {
    /// `APP_NOT_ONLINE`: The app is not online.
    ///
    /// Put the app online first.
    AppNotOnline,
    /// `APP_NOT_SEARCH_VISIBLE`.
    AppNotSearchVisible,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `KEYWORDS_EXCEED_MAX_LIMIT`.
    KeywordsExceedMaxLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_NOT_EXSIT`: The app does not exist.
    ///
    /// Check the app id.
    AppNotExsit,
    /// `INVALID_STATUS`: The status is not valid.
    ///
    /// Check the status.
    InvalidStatus,
    /// `SUB_SERVICE_CAN_NOT_SEARCH`.
    SubServiceCanNotSearch,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SubservicekeywordApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APP_NOT_ONLINE", Self::AppNotOnline),
        ("APP_NOT_SEARCH_VISIBLE", Self::AppNotSearchVisible),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("KEYWORDS_EXCEED_MAX_LIMIT", Self::KeywordsExceedMaxLimit),
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_NOT_EXSIT", Self::AppNotExsit),
        ("INVALID_STATUS", Self::InvalidStatus),
        ("SUB_SERVICE_CAN_NOT_SEARCH", Self::SubServiceCanNotSearch),
        ("NO_PERMISSION", Self::NoPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SubservicekeywordApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
