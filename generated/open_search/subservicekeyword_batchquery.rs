//! `alipay.open.search.subservicekeyword.batchquery` · 服务关键词批量查询接口
//!
//! List the service keywords of a mini program.
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

static SUBSERVICEKEYWORD_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordBatchqueryResponse",
    file: "spec/open_search/subservicekeyword.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("page_number", schema::Kind::Integer, 22),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 23),
        schema::FieldDef::new(
            "subservice_keyword_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_SERVICE_KEY_WORD_INFO),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 25),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 26),
    ],
    rules: &[],
};

static SUB_SERVICE_KEY_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubServiceKeyWordInfo",
    file: "spec/open_search/subservicekeyword.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 32),
        schema::FieldDef::new(
            "keyword_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::KEY_WORD_INFO),
                    limits: &[],
                },
            ),
            33,
        ),
        schema::FieldDef::text("mini_app_id", 34),
        schema::FieldDef::text("sub_service_code", 35),
        schema::FieldDef::text("sub_service_desc", 40),
        schema::FieldDef::text("sub_service_name", 45),
        schema::FieldDef::text("sub_service_status", 46),
    ],
    rules: &[],
};

/// A request of `alipay.open.search.subservicekeyword.batchquery` (服务关键词批量查询接口).
///
/// List the service keywords of a mini program.
///
/// ```
/// use alipay::open_search::SubservicekeywordBatchquery;
///
/// let request = SubservicekeywordBatchquery::new()
///     .target_appid("2021001112626071");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/subservicekeyword/batchquery`.
/// Described in `spec/open_search/subservicekeyword.batchquery.yaml`.
/// Answered by [`SubservicekeywordBatchqueryResponse`], or by an error with a [`SubservicekeywordBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.subservicekeyword.batchquery")]
#[doc(alias = "/v3/alipay/open/search/subservicekeyword/batchquery")]
#[doc(alias = "服务关键词批量查询接口")]
#[must_use]
#[non_exhaustive]
pub struct SubservicekeywordBatchquery {
    /// Mini program id.
    ///
    /// On the wire `target_appid` (小程序id). Example: `2021001112626071`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:12`.
    pub target_appid: Option<String>,
    /// Review state to filter by, such as `ONLINE`; absent means all.
    ///
    /// On the wire `status` (审核状态). Example: `ONLINE`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:13`.
    pub status: Option<String>,
    /// Page number.
    ///
    /// On the wire `page_number`. Example: `1`. Source: `spec/open_search/subservicekeyword.batchquery.yaml:18`.
    pub page_number: Option<i64>,
    /// Entries per page.
    ///
    /// On the wire `page_size` (每页大小). Example: `10`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:19`.
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

/// The answer of `alipay.open.search.subservicekeyword.batchquery` (服务关键词批量查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SubservicekeywordBatchqueryResponse {
    /// Page number.
    ///
    /// On the wire `page_number` (第几页). Example: `1`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:22`.
    pub page_number: Option<i64>,
    /// Entries per page.
    ///
    /// On the wire `page_size`. Example: `2`. Source: `spec/open_search/subservicekeyword.batchquery.yaml:23`.
    pub page_size: Option<i64>,
    /// Keywords by service.
    ///
    /// On the wire `subservice_keyword_info` (关键词明细). Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:24`.
    pub subservice_keyword_info: Vec<SubServiceKeyWordInfo>,
    /// Number of employees.
    ///
    /// On the wire `total_count` (总条数). Example: `12`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:25`.
    pub total_count: Option<i64>,
    /// Total number of pages.
    ///
    /// On the wire `total_page_count` (总页数). Example: `6`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:26`.
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

/// A service and its keywords.
///
/// Source: `spec/open_search/subservicekeyword.batchquery.yaml:29`.
#[non_exhaustive]
pub struct SubServiceKeyWordInfo {
    /// Name of the mini program.
    ///
    /// On the wire `app_name` (小程序名称). Example: `示例小程序`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:32`.
    pub app_name: Option<String>,
    /// Keywords of the service.
    ///
    /// On the wire `keyword_info`. Source: `spec/open_search/subservicekeyword.batchquery.yaml:33`.
    pub keyword_info: Vec<super::types::KeyWordInfo>,
    /// Mini program to promote.
    ///
    /// On the wire `mini_app_id` (小程序ID). Example: `2021002172648359`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:34`.
    pub mini_app_id: Option<String>,
    /// Sub-service code.
    ///
    /// On the wire `sub_service_code` (子服务code). Example: `2022051021000880652471`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:35`.
    pub sub_service_code: Option<String>,
    /// Short description of the sub-service.
    ///
    /// On the wire `sub_service_desc` (子服务简单描述). Example: `这是个服务`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:40`.
    pub sub_service_desc: Option<String>,
    /// Name of the sub-service.
    ///
    /// On the wire `sub_service_name` (子服务名). Example: `这是服务名字`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:45`.
    pub sub_service_name: Option<String>,
    /// State of the sub-service.
    ///
    /// On the wire `sub_service_status` (子服务状态). Example: `INVALID`. Source:
    /// `spec/open_search/subservicekeyword.batchquery.yaml:46`.
    pub sub_service_status: Option<
        record::Choice<SubServiceKeyWordInfoSubServiceStatus>,
    >,
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

/// The values of the platform's type `SubServiceKeyWordInfoSubServiceStatus`.
///
/// Source: `spec/open_search/subservicekeyword.batchquery.yaml:50`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubServiceKeyWordInfoSubServiceStatus {
    /// Initialized.
    ///
    /// On the wire `INITIAL`.
    Initial,
    /// In effect.
    ///
    /// On the wire `VALID` (已生效).
    Valid,
    /// No longer in effect.
    ///
    /// On the wire `INVALID` (已失效).
    Invalid,
}

impl record::Enumeration for SubServiceKeyWordInfoSubServiceStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INITIAL", Self::Initial),
        ("VALID", Self::Valid),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for SubServiceKeyWordInfoSubServiceStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.search.subservicekeyword.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubservicekeywordBatchqueryErrorCode {
    /// On the wire `UN_SUPPORT_SEARCH_BOX_STATUS`. Source: `spec/open_search/subservicekeyword.batchquery.yaml:57`.
    UnSupportSearchBoxStatus,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/subservicekeyword.batchquery.yaml:58` and
    /// `spec/codes.yaml:1748`.
    NoPermission,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/subservicekeyword.batchquery.yaml:59` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_search/subservicekeyword.batchquery.yaml:60` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The system is busy.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `SYSTEM_BUSY`; the same call may succeed later; the call may have had its effect, so that it comes
    /// as an unknown outcome. Source: `spec/open_search/subservicekeyword.batchquery.yaml:61` and
    /// `spec/codes.yaml:2408`.
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
