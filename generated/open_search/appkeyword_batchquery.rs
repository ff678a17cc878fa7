//! `alipay.open.search.appkeyword.batchquery` · 查询小程序已配置关键词
//!
//! List the search keywords configured for a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/appkeyword/batchquery`. Described
//! in `spec/open_search/appkeyword.batchquery.yaml`.

use crate::{record, schema};

static APPKEYWORD_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordBatchquery",
    file: "spec/open_search/appkeyword.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("target_appid", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("status", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_number", schema::Kind::Integer, 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 19)
        },
    ],
    rules: &[],
};

static APPKEYWORD_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppkeywordBatchqueryResponse",
    file: "spec/open_search/appkeyword.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "key_word_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::KEY_WORD_INFO),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::new("page_number", schema::Kind::Integer, 23),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 24),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 25),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 26),
    ],
    rules: &[],
};

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
        Self {
            target_appid: None,
            status: None,
            page_number: None,
            page_size: None,
        }
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

impl record::Record for AppkeywordBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPKEYWORD_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.target_appid),
            1 => Some(&self.status),
            2 => Some(&self.page_number),
            3 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.target_appid),
            1 => Some(&mut self.status),
            2 => Some(&mut self.page_number),
            3 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for AppkeywordBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AppkeywordBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppkeywordBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppkeywordBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for AppkeywordBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPKEYWORD_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.key_word_info),
            1 => Some(&self.page_number),
            2 => Some(&self.page_size),
            3 => Some(&self.total_count),
            4 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.key_word_info),
            1 => Some(&mut self.page_number),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_count),
            4 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for AppkeywordBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            key_word_info: Vec::new(),
            page_number: None,
            page_size: None,
            total_count: None,
            total_page_count: None,
        }
    }
}

impl Clone for AppkeywordBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppkeywordBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppkeywordBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.appkeyword.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for AppkeywordBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_PERMISSION", Self::NoPermission),
        ("APP_NOT_ONLINE", Self::AppNotOnline),
        ("MINI_APP_CAN_NOT_SEARCH", Self::MiniAppCanNotSearch),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("OPERATE_TOO_FAST", Self::OperateTooFast),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("UN_SUPPORT_SEARCH_BOX_STATUS", Self::UnSupportSearchBoxStatus),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AppkeywordBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
