//! `alipay.open.search.subservicekeyword.apply` · 提报服务关键词
//!
//! Submit search keywords of a mini program's service for review.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/subservicekeyword/apply`.
//! Described in `spec/open_search/subservicekeyword.apply.yaml`.

use crate::{record, schema};

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

/// The response of `alipay.open.search.subservicekeyword.apply` (提报服务关键词).
#[non_exhaustive]
pub struct SubservicekeywordApplyResponse {
    /// Id of the review work order.
    ///
    /// 审核工单id. Example: `20220524000000113287`.
    pub apply_no: Option<String>,
}

/// The error codes of `alipay.open.search.subservicekeyword.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    SubservicekeywordApplyErrorCode, "APP_NOT_ONLINE" AppNotOnline,
    "APP_NOT_SEARCH_VISIBLE" AppNotSearchVisible, "INVALID_PARAMETER" InvalidParameter,
    "KEYWORDS_EXCEED_MAX_LIMIT" KeywordsExceedMaxLimit, "SYSTEM_ERROR" SystemError,
    "APP_NOT_EXSIT" AppNotExsit, "INVALID_STATUS" InvalidStatus,
    "SUB_SERVICE_CAN_NOT_SEARCH" SubServiceCanNotSearch, "NO_PERMISSION" NoPermission
);

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

record::record!(
    SubservicekeywordApply, SUBSERVICEKEYWORD_APPLY, 0 config_id None, 1 key_words
    Vec::new(), 2 sub_service_code None, 3 target_appid None
);

record::record!(
    SubservicekeywordApplyResponse, SUBSERVICEKEYWORD_APPLY_RESPONSE, 0 apply_no None
);

static SUBSERVICEKEYWORD_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordApply",
    file: "spec/open_search/subservicekeyword.apply.yaml",
    rows: &[
        schema::Row::Text("config_id"),
        schema::Row::Limited(
            "key_words",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(30))],
        ),
        schema::Row::Text("sub_service_code"),
        schema::Row::Text("target_appid"),
    ],
    rules: &[],
    lines: &[11, 16, 20, 22, 27],
};

static SUBSERVICEKEYWORD_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordApplyResponse",
    file: "spec/open_search/subservicekeyword.apply.yaml",
    rows: &[schema::Row::Text("apply_no")],
    rules: &[],
    lines: &[],
};
