//! `alipay.open.search.subservicekeyword.batchquery` · 服务关键词批量查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/subservicekeyword/batchquery`.
//! Described in `spec/open_search/subservicekeyword.batchquery.yaml`.

use crate::{record, schema};

static SUBSERVICEKEYWORD_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordBatchquery",
    file: "spec/open_search/subservicekeyword.batchquery.yaml",
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

static SUBSERVICEKEYWORD_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordBatchqueryResponse",
    file: "spec/open_search/subservicekeyword.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_number", schema::Kind::Integer, 16),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 17),
        schema::FieldDef::new(
            "subservice_keyword_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_SERVICE_KEY_WORD_INFO),
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 19),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 20),
    ],
    rules: &[],
};

static SUB_SERVICE_KEY_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubServiceKeyWordInfo",
    file: "spec/open_search/subservicekeyword.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 25),
        schema::FieldDef::new(
            "keyword_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::KEY_WORD_INFO),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("mini_app_id", 27),
        schema::FieldDef::text("sub_service_code", 28),
        schema::FieldDef::text("sub_service_desc", 29),
        schema::FieldDef::text("sub_service_name", 30),
        schema::FieldDef::text("sub_service_status", 31),
    ],
    rules: &[],
};

/// A request of `alipay.open.search.subservicekeyword.batchquery` (服务关键词批量查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/subservicekeyword/batchquery`.
/// Described in `spec/open_search/subservicekeyword.batchquery.yaml`.
/// Answered by [`SubservicekeywordBatchqueryResponse`], or by an error with a [`SubservicekeywordBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.subservicekeyword.batchquery")]
#[doc(alias = "服务关键词批量查询接口")]
#[must_use]
#[non_exhaustive]
pub struct SubservicekeywordBatchquery {
    /// On the wire `target_appid`, a text. Source: `spec/open_search/subservicekeyword.batchquery.yaml:10`.
    pub target_appid: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/subservicekeyword.batchquery.yaml:11`.
    pub status: Option<String>,
    /// On the wire `page_number`, a whole number. Source: `spec/open_search/subservicekeyword.batchquery.yaml:12`.
    pub page_number: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_search/subservicekeyword.batchquery.yaml:13`.
    pub page_size: Option<i64>,
}

impl SubservicekeywordBatchquery {
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

impl record::Record for SubservicekeywordBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSERVICEKEYWORD_BATCHQUERY
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

impl Default for SubservicekeywordBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubservicekeywordBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubservicekeywordBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubservicekeywordBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SubservicekeywordBatchquery {}

impl record::Request for SubservicekeywordBatchquery {
    type Response = SubservicekeywordBatchqueryResponse;
    type ErrorCode = SubservicekeywordBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.subservicekeyword.batchquery",
        title: "服务关键词批量查询接口",
        file: "spec/open_search/subservicekeyword.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/search/subservicekeyword/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &SUBSERVICEKEYWORD_BATCHQUERY,
        response: &SUBSERVICEKEYWORD_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.subservicekeyword.batchquery` (服务关键词批量查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SubservicekeywordBatchqueryResponse {
    /// On the wire `page_number`, a whole number. Source: `spec/open_search/subservicekeyword.batchquery.yaml:16`.
    pub page_number: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_search/subservicekeyword.batchquery.yaml:17`.
    pub page_size: Option<i64>,
    /// On the wire `subservice_keyword_info`, a list; each element is a record of the kind `SubServiceKeyWordInfo`.
    /// Source: `spec/open_search/subservicekeyword.batchquery.yaml:18`.
    pub subservice_keyword_info: Vec<SubServiceKeyWordInfo>,
    /// On the wire `total_count`, a whole number. Source: `spec/open_search/subservicekeyword.batchquery.yaml:19`.
    pub total_count: Option<i64>,
    /// On the wire `total_page_count`, a whole number. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:20`.
    pub total_page_count: Option<i64>,
}

impl record::Record for SubservicekeywordBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSERVICEKEYWORD_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_number),
            1 => Some(&self.page_size),
            2 => Some(&self.subservice_keyword_info),
            3 => Some(&self.total_count),
            4 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_number),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.subservice_keyword_info),
            3 => Some(&mut self.total_count),
            4 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for SubservicekeywordBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page_number: None,
            page_size: None,
            subservice_keyword_info: Vec::new(),
            total_count: None,
            total_page_count: None,
        }
    }
}

impl Clone for SubservicekeywordBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubservicekeywordBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubservicekeywordBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SubServiceKeyWordInfo`.
///
/// Source: `spec/open_search/subservicekeyword.batchquery.yaml:23`.
#[non_exhaustive]
pub struct SubServiceKeyWordInfo {
    /// On the wire `app_name`, a text. Source: `spec/open_search/subservicekeyword.batchquery.yaml:25`.
    pub app_name: Option<String>,
    /// On the wire `keyword_info`, a list; each element is a record of the kind `KeyWordInfo`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:26`.
    pub keyword_info: Vec<super::types::KeyWordInfo>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_search/subservicekeyword.batchquery.yaml:27`.
    pub mini_app_id: Option<String>,
    /// On the wire `sub_service_code`, a text. Source: `spec/open_search/subservicekeyword.batchquery.yaml:28`.
    pub sub_service_code: Option<String>,
    /// On the wire `sub_service_desc`, a text. Source: `spec/open_search/subservicekeyword.batchquery.yaml:29`.
    pub sub_service_desc: Option<String>,
    /// On the wire `sub_service_name`, a text. Source: `spec/open_search/subservicekeyword.batchquery.yaml:30`.
    pub sub_service_name: Option<String>,
    /// On the wire `sub_service_status`, a text. Source: `spec/open_search/subservicekeyword.batchquery.yaml:31`.
    pub sub_service_status: Option<String>,
}

impl record::Record for SubServiceKeyWordInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_SERVICE_KEY_WORD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.keyword_info),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.sub_service_code),
            4 => Some(&self.sub_service_desc),
            5 => Some(&self.sub_service_name),
            6 => Some(&self.sub_service_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.keyword_info),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.sub_service_code),
            4 => Some(&mut self.sub_service_desc),
            5 => Some(&mut self.sub_service_name),
            6 => Some(&mut self.sub_service_status),
            _ => None,
        }
    }
}

impl Default for SubServiceKeyWordInfo {
    #[inline]
    fn default() -> Self {
        Self {
            app_name: None,
            keyword_info: Vec::new(),
            mini_app_id: None,
            sub_service_code: None,
            sub_service_desc: None,
            sub_service_name: None,
            sub_service_status: None,
        }
    }
}

impl Clone for SubServiceKeyWordInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubServiceKeyWordInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubServiceKeyWordInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.subservicekeyword.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubservicekeywordBatchqueryErrorCode {
    /// On the wire `UN_SUPPORT_SEARCH_BOX_STATUS`. Source: `spec/open_search/subservicekeyword.batchquery.yaml:34`.
    UnSupportSearchBoxStatus,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/subservicekeyword.batchquery.yaml:35`.
    NoPermission,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/subservicekeyword.batchquery.yaml:36`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:37`.
    SystemError,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/open_search/subservicekeyword.batchquery.yaml:38`.
    SystemBusy,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SubservicekeywordBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UN_SUPPORT_SEARCH_BOX_STATUS", Self::UnSupportSearchBoxStatus),
        ("NO_PERMISSION", Self::NoPermission),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SYSTEM_BUSY", Self::SystemBusy),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SubservicekeywordBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
