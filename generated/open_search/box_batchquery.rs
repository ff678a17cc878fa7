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
/// Returns [`BoxBatchqueryResponse`], or an error with a [`BoxBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.box.batchquery")]
#[doc(alias = "/v3/alipay/open/search/box/batchquery")]
#[doc(alias = "批量查询搜索直达配置列表")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxBatchquery {
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// 商户id; required in some cases. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 分页查询的当前页号; not less than 1. Example: `1`.
    pub page_number: Option<i64>,
    /// Entries per page.
    ///
    /// Not more than 50. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
}

impl BoxBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.search.box.batchquery` (批量查询搜索直达配置列表).
#[non_exhaustive]
pub struct BoxBatchqueryResponse {
    /// Basic data of the search boxes.
    ///
    /// 搜索直达基础信息.
    pub box_infos: Vec<SearchBoxBasicInfo>,
    /// Current page number.
    ///
    /// Example: `1`.
    pub page_number: Option<i64>,
    /// Results per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Total number of records.
    ///
    /// 总记录数. Example: `100`.
    pub total_count: Option<i64>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `5`.
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
#[non_exhaustive]
pub struct SearchBoxBasicInfo {
    /// Search box configuration id.
    ///
    /// 搜索直达配置id. Example: `20220117000000112680`.
    pub box_id: Option<String>,
    /// Brand id.
    ///
    /// 品牌id. Example: `1000467882`.
    pub brand_id: Option<String>,
    /// Name of the search box.
    ///
    /// 搜索直达名称. Example: `示例品牌`.
    pub name: Option<String>,
    /// State of the configuration.
    ///
    /// 搜索直达配置状态. Example: `ONLINE`.
    pub status: Option<record::Choice<SearchBoxBasicInfoStatus>>,
    /// Mini program id.
    ///
    /// 小程序id. Example: `2018092561507369`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchBoxBasicInfoStatus {
    /// `INITIAL`: Initial (初始).
    Initial,
    /// `ONLINE`: Online (已上架).
    Online,
    /// `EXPIRE`: Expired (已失效).
    Expire,
    /// `OFFLINE`: Taken offline (已下架).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxBatchqueryErrorCode {
    /// `INPUT_ARGUMENT_NULL`: An input parameter is missing.
    ///
    /// Send all required parameters.
    InputArgumentNull,
    /// `INPUT_ARGUMENT_ILLEGAL`: An input parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InputArgumentIllegal,
    /// `ISV_NOT_AUTH`: The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    IsvNotAuth,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
