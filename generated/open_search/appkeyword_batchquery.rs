//! `alipay.open.search.appkeyword.batchquery` · 查询小程序已配置关键词
//!
//! List the search keywords configured for a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/appkeyword/batchquery`. Described
//! in `spec/open_search/appkeyword.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.appkeyword.batchquery` (查询小程序已配置关键词).
///
/// List the search keywords configured for a mini program.
///
/// ```
/// use alipay::open_search::AppkeywordBatchquery;
///
/// let request = AppkeywordBatchquery::new()
///     .target_appid("2021001120654127");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/appkeyword/batchquery`. Described
/// in `spec/open_search/appkeyword.batchquery.yaml`.
/// Returns [`AppkeywordBatchqueryResponse`], or an error with a [`AppkeywordBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.appkeyword.batchquery")]
#[doc(alias = "/v3/alipay/open/search/appkeyword/batchquery")]
#[doc(alias = "查询小程序已配置关键词")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct AppkeywordBatchquery {
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001120654127`.
    pub target_appid: Option<String>,
    /// Keyword state to filter by, such as `ONLINE`; absent means all.
    ///
    /// 关键词的状态. Example: `ONLINE`.
    pub status: Option<String>,
    /// Page number.
    ///
    /// Example: `1`.
    pub page_number: Option<i64>,
    /// Entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
}

impl AppkeywordBatchquery {
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

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`page_number`](Self::page_number).
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

/// The response of `alipay.open.search.appkeyword.batchquery` (查询小程序已配置关键词).
#[non_exhaustive]
pub struct AppkeywordBatchqueryResponse {
    /// Keywords that passed review.
    ///
    /// 审核通过关键词明细.
    pub key_word_info: Vec<super::types::KeyWordInfo>,
    /// Page number.
    ///
    /// 第几页. Example: `1`.
    pub page_number: Option<i64>,
    /// Entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Number of employees.
    ///
    /// 总条数. Example: `1234`.
    pub total_count: Option<i64>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `123`.
    pub total_page_count: Option<i64>,
}

/// The error codes of `alipay.open.search.appkeyword.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppkeywordBatchqueryErrorCode {
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
    /// `UN_SUPPORT_SEARCH_BOX_STATUS`.
    UnSupportSearchBoxStatus,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AppkeywordBatchqueryErrorCode, "NO_PERMISSION" NoPermission, "APP_NOT_ONLINE"
    AppNotOnline, "MINI_APP_CAN_NOT_SEARCH" MiniAppCanNotSearch, "SYSTEM_ERROR"
    SystemError, "INVALID_PARAMETER" InvalidParameter, "OPERATE_TOO_FAST" OperateTooFast,
    "SYSTEM_BUSY" SystemBusy, "UN_SUPPORT_SEARCH_BOX_STATUS" UnSupportSearchBoxStatus
);

impl record::CallRequest for AppkeywordBatchquery {}

impl record::Request for AppkeywordBatchquery {
    type Response = AppkeywordBatchqueryResponse;
    type ErrorCode = AppkeywordBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.appkeyword.batchquery",
        title: "查询小程序已配置关键词",
        file: "spec/open_search/appkeyword.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/search/appkeyword/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &APPKEYWORD_BATCHQUERY,
        response: &APPKEYWORD_BATCHQUERY_RESPONSE,
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
    AppkeywordBatchquery, APPKEYWORD_BATCHQUERY, 0 target_appid None, 1 status None, 2
    page_number None, 3 page_size None
);

record::record!(
    AppkeywordBatchqueryResponse, APPKEYWORD_BATCHQUERY_RESPONSE, 0 key_word_info
    Vec::new(), 1 page_number None, 2 page_size None, 3 total_count None, 4
    total_page_count None
);

static APPKEYWORD_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordBatchquery",
    file: "spec/open_search/appkeyword.batchquery.yaml",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "status",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_number",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 19],
};

static APPKEYWORD_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordBatchqueryResponse",
    file: "spec/open_search/appkeyword.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "key_word_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::KEY_WORD_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_number", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_count", schema::Kind::Integer),
        schema::Row::Plain("total_page_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
