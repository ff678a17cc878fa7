//! `alipay.open.search.appkeyword.batchquery` · 查询小程序已配置关键词
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
            ..schema::FieldDef::text("target_appid", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("status", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_number", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 13)
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
            16,
        ),
        schema::FieldDef::new("page_number", schema::Kind::Integer, 17),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 18),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 19),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 20),
    ],
    rules: &[],
};

/// A request of `alipay.open.search.appkeyword.batchquery` (查询小程序已配置关键词).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/appkeyword/batchquery`. Described
/// in `spec/open_search/appkeyword.batchquery.yaml`.
/// Answered by [`AppkeywordBatchqueryResponse`], or by an error with a [`AppkeywordBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.appkeyword.batchquery")]
#[doc(alias = "查询小程序已配置关键词")]
#[must_use]
#[non_exhaustive]
pub struct AppkeywordBatchquery {
    /// On the wire `target_appid`, a text. Source: `spec/open_search/appkeyword.batchquery.yaml:10`.
    pub target_appid: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/appkeyword.batchquery.yaml:11`.
    pub status: Option<String>,
    /// On the wire `page_number`, a whole number. Source: `spec/open_search/appkeyword.batchquery.yaml:12`.
    pub page_number: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_search/appkeyword.batchquery.yaml:13`.
    pub page_size: Option<i64>,
}

impl AppkeywordBatchquery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.appkeyword.batchquery` (查询小程序已配置关键词).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AppkeywordBatchqueryResponse {
    /// On the wire `key_word_info`, a list; each element is a record of the kind `KeyWordInfo`. Source:
    /// `spec/open_search/appkeyword.batchquery.yaml:16`.
    pub key_word_info: Vec<super::types::KeyWordInfo>,
    /// On the wire `page_number`, a whole number. Source: `spec/open_search/appkeyword.batchquery.yaml:17`.
    pub page_number: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_search/appkeyword.batchquery.yaml:18`.
    pub page_size: Option<i64>,
    /// On the wire `total_count`, a whole number. Source: `spec/open_search/appkeyword.batchquery.yaml:19`.
    pub total_count: Option<i64>,
    /// On the wire `total_page_count`, a whole number. Source: `spec/open_search/appkeyword.batchquery.yaml:20`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppkeywordBatchqueryErrorCode {
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/appkeyword.batchquery.yaml:23`.
    NoPermission,
    /// On the wire `APP_NOT_ONLINE`. Source: `spec/open_search/appkeyword.batchquery.yaml:24`.
    AppNotOnline,
    /// On the wire `MINI_APP_CAN_NOT_SEARCH`. Source: `spec/open_search/appkeyword.batchquery.yaml:25`.
    MiniAppCanNotSearch,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/appkeyword.batchquery.yaml:26`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/appkeyword.batchquery.yaml:27`.
    InvalidParameter,
    /// On the wire `OPERATE_TOO_FAST`. Source: `spec/open_search/appkeyword.batchquery.yaml:28`.
    OperateTooFast,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/open_search/appkeyword.batchquery.yaml:29`.
    SystemBusy,
    /// On the wire `UN_SUPPORT_SEARCH_BOX_STATUS`. Source: `spec/open_search/appkeyword.batchquery.yaml:30`.
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
