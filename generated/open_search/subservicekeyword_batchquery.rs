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
/// Returns [`SubservicekeywordBatchqueryResponse`], or an error with a [`SubservicekeywordBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.subservicekeyword.batchquery")]
#[doc(alias = "/v3/alipay/open/search/subservicekeyword/batchquery")]
#[doc(alias = "服务关键词批量查询接口")]
#[must_use]
#[non_exhaustive]
pub struct SubservicekeywordBatchquery {
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001112626071`.
    pub target_appid: Option<String>,
    /// Review state to filter by, such as `ONLINE`; absent means all.
    ///
    /// 审核状态. Example: `ONLINE`.
    pub status: Option<String>,
    /// Page number.
    ///
    /// Example: `1`.
    pub page_number: Option<i64>,
    /// Entries per page.
    ///
    /// 每页大小. Example: `10`.
    pub page_size: Option<i64>,
}

impl SubservicekeywordBatchquery {
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

/// The response of `alipay.open.search.subservicekeyword.batchquery` (服务关键词批量查询接口).
#[non_exhaustive]
pub struct SubservicekeywordBatchqueryResponse {
    /// Page number.
    ///
    /// 第几页. Example: `1`.
    pub page_number: Option<i64>,
    /// Entries per page.
    ///
    /// Example: `2`.
    pub page_size: Option<i64>,
    /// Keywords by service.
    ///
    /// 关键词明细.
    pub subservice_keyword_info: Vec<SubServiceKeyWordInfo>,
    /// Number of employees.
    ///
    /// 总条数. Example: `12`.
    pub total_count: Option<i64>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `6`.
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
#[non_exhaustive]
pub struct SubServiceKeyWordInfo {
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// Keywords of the service.
    pub keyword_info: Vec<super::types::KeyWordInfo>,
    /// Mini program to promote.
    ///
    /// 小程序ID. Example: `2021002172648359`.
    pub mini_app_id: Option<String>,
    /// Sub-service code.
    ///
    /// 子服务code. Example: `2022051021000880652471`.
    pub sub_service_code: Option<String>,
    /// Short description of the sub-service.
    ///
    /// 子服务简单描述. Example: `这是个服务`.
    pub sub_service_desc: Option<String>,
    /// Name of the sub-service.
    ///
    /// 子服务名. Example: `这是服务名字`.
    pub sub_service_name: Option<String>,
    /// State of the sub-service.
    ///
    /// 子服务状态. Example: `INVALID`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubServiceKeyWordInfoSubServiceStatus {
    /// `INITIAL`: Initialized.
    Initial,
    /// `VALID`: In effect (已生效).
    Valid,
    /// `INVALID`: No longer in effect (已失效).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubservicekeywordBatchqueryErrorCode {
    /// `UN_SUPPORT_SEARCH_BOX_STATUS`.
    UnSupportSearchBoxStatus,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
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
