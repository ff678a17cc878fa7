//! `alipay.open.search.box.batchquery` · 批量查询搜索直达配置列表
//!
//! List the merchant's search boxes and their mini programs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/batchquery`. Described in
//! `spec/open_search/box.batchquery.yaml`.

use crate::{record, schema};

static BOX_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBatchquery",
    file: "spec/open_search/box.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("merchant_id", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 17)],
            ..schema::FieldDef::new("page_number", schema::Kind::Integer, 17)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("50"), 18)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 18)
        },
    ],
    rules: &[],
};

static BOX_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBatchqueryResponse",
    file: "spec/open_search/box.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "box_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_BOX_BASIC_INFO),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::new("page_number", schema::Kind::Integer, 22),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 23),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 24),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 25),
    ],
    rules: &[],
};

static SEARCH_BOX_BASIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxBasicInfo",
    file: "spec/open_search/box.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("box_id", 31),
        schema::FieldDef::text("brand_id", 36),
        schema::FieldDef::text("name", 37),
        schema::FieldDef::text("status", 38),
        schema::FieldDef::text("target_appid", 48),
    ],
    rules: &[],
};

/// A request of `alipay.open.search.box.batchquery` (批量查询搜索直达配置列表).
///
/// List the merchant's search boxes and their mini programs.
///
/// ```
/// use alipay::open_search::BoxBatchquery;
///
/// let request = BoxBatchquery::new()
///     .merchant_id("2088xxxxxxxxxxxx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
/// | [`page_number`](Self::page_number) | not less than 1 |
/// | [`page_size`](Self::page_size) | not more than 50 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/batchquery`. Described in
/// `spec/open_search/box.batchquery.yaml`.
/// Answered by [`BoxBatchqueryResponse`], or by an error with a [`BoxBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.box.batchquery")]
#[doc(alias = "/v3/alipay/open/search/box/batchquery")]
#[doc(alias = "批量查询搜索直达配置列表")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxBatchquery {
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// On the wire `merchant_id` (商户id); required in some cases. Example: `2088xxxxxxxxxxxx`. Source:
    /// `spec/open_search/box.batchquery.yaml:11`.
    pub merchant_id: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// On the wire `page_number` (分页查询的当前页号); not less than 1. Example: `1`. Source:
    /// `spec/open_search/box.batchquery.yaml:17`.
    pub page_number: Option<i64>,
    /// Entries per page.
    ///
    /// On the wire `page_size`; not more than 50. Where it is not set, the platform takes `10`. Example: `10`.
    /// Source: `spec/open_search/box.batchquery.yaml:18`.
    pub page_size: Option<i64>,
}

impl BoxBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            merchant_id: None,
            page_number: None,
            page_size: None,
        }
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
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

impl record::Record for BoxBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_id),
            1 => Some(&self.page_number),
            2 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_id),
            1 => Some(&mut self.page_number),
            2 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for BoxBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BoxBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BoxBatchquery {}

impl record::Request for BoxBatchquery {
    type Response = BoxBatchqueryResponse;
    type ErrorCode = BoxBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.box.batchquery",
        title: "批量查询搜索直达配置列表",
        file: "spec/open_search/box.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/box/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BOX_BATCHQUERY,
        response: &BOX_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INPUT_ARGUMENT_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.search.box.batchquery` (批量查询搜索直达配置列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BoxBatchqueryResponse {
    /// Basic data of the search boxes.
    ///
    /// On the wire `box_infos` (搜索直达基础信息). Source: `spec/open_search/box.batchquery.yaml:21`.
    pub box_infos: Vec<SearchBoxBasicInfo>,
    /// Current page number.
    ///
    /// On the wire `page_number`. Example: `1`. Source: `spec/open_search/box.batchquery.yaml:22`.
    pub page_number: Option<i64>,
    /// Results per page.
    ///
    /// On the wire `page_size`. Example: `10`. Source: `spec/open_search/box.batchquery.yaml:23`.
    pub page_size: Option<i64>,
    /// Total number of records.
    ///
    /// On the wire `total_count` (总记录数). Example: `100`. Source: `spec/open_search/box.batchquery.yaml:24`.
    pub total_count: Option<i64>,
    /// Total number of pages.
    ///
    /// On the wire `total_page_count` (总页数). Example: `5`. Source: `spec/open_search/box.batchquery.yaml:25`.
    pub total_page_count: Option<i64>,
}

impl record::Record for BoxBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_infos),
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
            0 => Some(&mut self.box_infos),
            1 => Some(&mut self.page_number),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_count),
            4 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for BoxBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            box_infos: Vec::new(),
            page_number: None,
            page_size: None,
            total_count: None,
            total_page_count: None,
        }
    }
}

impl Clone for BoxBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Basic data of a search box.
///
/// Source: `spec/open_search/box.batchquery.yaml:28`.
#[non_exhaustive]
pub struct SearchBoxBasicInfo {
    /// Search box configuration id.
    ///
    /// On the wire `box_id` (搜索直达配置id). Example: `20220117000000112680`. Source:
    /// `spec/open_search/box.batchquery.yaml:31`.
    pub box_id: Option<String>,
    /// Brand id.
    ///
    /// On the wire `brand_id` (品牌id). Example: `1000467882`. Source: `spec/open_search/box.batchquery.yaml:36`.
    pub brand_id: Option<String>,
    /// Name of the search box.
    ///
    /// On the wire `name` (搜索直达名称). Example: `示例品牌`. Source: `spec/open_search/box.batchquery.yaml:37`.
    pub name: Option<String>,
    /// State of the configuration.
    ///
    /// On the wire `status` (搜索直达配置状态). Example: `ONLINE`. Source: `spec/open_search/box.batchquery.yaml:38`.
    pub status: Option<record::Choice<SearchBoxBasicInfoStatus>>,
    /// Mini program id.
    ///
    /// On the wire `target_appid` (小程序id). Example: `2018092561507369`. Source:
    /// `spec/open_search/box.batchquery.yaml:48`.
    pub target_appid: Option<String>,
}

impl record::Record for SearchBoxBasicInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_BASIC_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_id),
            1 => Some(&self.brand_id),
            2 => Some(&self.name),
            3 => Some(&self.status),
            4 => Some(&self.target_appid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.box_id),
            1 => Some(&mut self.brand_id),
            2 => Some(&mut self.name),
            3 => Some(&mut self.status),
            4 => Some(&mut self.target_appid),
            _ => None,
        }
    }
}

impl Default for SearchBoxBasicInfo {
    #[inline]
    fn default() -> Self {
        Self {
            box_id: None,
            brand_id: None,
            name: None,
            status: None,
            target_appid: None,
        }
    }
}

impl Clone for SearchBoxBasicInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxBasicInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxBasicInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `SearchBoxBasicInfoStatus`.
///
/// Source: `spec/open_search/box.batchquery.yaml:42`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchBoxBasicInfoStatus {
    /// Initial.
    ///
    /// On the wire `INITIAL` (初始).
    Initial,
    /// Online.
    ///
    /// On the wire `ONLINE` (已上架).
    Online,
    /// Expired.
    ///
    /// On the wire `EXPIRE` (已失效).
    Expire,
    /// Taken offline.
    ///
    /// On the wire `OFFLINE` (已下架).
    Offline,
}

impl record::Enumeration for SearchBoxBasicInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INITIAL", Self::Initial),
        ("ONLINE", Self::Online),
        ("EXPIRE", Self::Expire),
        ("OFFLINE", Self::Offline),
    ];
}

impl std::fmt::Debug for SearchBoxBasicInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.search.box.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxBatchqueryErrorCode {
    /// An input parameter is missing.
    ///
    /// Send all required parameters.
    ///
    /// On the wire `INPUT_ARGUMENT_NULL`. Source: `spec/open_search/box.batchquery.yaml:51` and
    /// `spec/codes.yaml:1254`.
    InputArgumentNull,
    /// An input parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INPUT_ARGUMENT_ILLEGAL`. Source: `spec/open_search/box.batchquery.yaml:52` and
    /// `spec/codes.yaml:1250`.
    InputArgumentIllegal,
    /// The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    ///
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/box.batchquery.yaml:53` and `spec/codes.yaml:1408`.
    IsvNotAuth,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/box.batchquery.yaml:54` and `spec/codes.yaml:1748`.
    NoPermission,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_search/box.batchquery.yaml:55` and `spec/codes.yaml:2413`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BoxBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INPUT_ARGUMENT_NULL", Self::InputArgumentNull),
        ("INPUT_ARGUMENT_ILLEGAL", Self::InputArgumentIllegal),
        ("ISV_NOT_AUTH", Self::IsvNotAuth),
        ("NO_PERMISSION", Self::NoPermission),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BoxBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
