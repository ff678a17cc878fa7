//! `alipay.open.search.box.batchquery` · 批量查询搜索直达配置列表
//!
//! List the merchant's search boxes and their mini programs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/batchquery`. Described in
//! `spec/open_search/box.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `SearchBoxBasicInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    SearchBoxBasicInfoStatus, "INITIAL" Initial, "ONLINE" Online, "EXPIRE" Expire,
    "OFFLINE" Offline
);

/// The error codes of `alipay.open.search.box.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BoxBatchqueryErrorCode, "INPUT_ARGUMENT_NULL" InputArgumentNull,
    "INPUT_ARGUMENT_ILLEGAL" InputArgumentIllegal, "ISV_NOT_AUTH" IsvNotAuth,
    "NO_PERMISSION" NoPermission, "SYSTEM_ERROR" SystemError
);

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

record::record!(
    BoxBatchquery, BOX_BATCHQUERY, 0 merchant_id None, 1 page_number None, 2 page_size
    None
);

record::record!(
    BoxBatchqueryResponse, BOX_BATCHQUERY_RESPONSE, 0 box_infos Vec::new(), 1 page_number
    None, 2 page_size None, 3 total_count None, 4 total_page_count None
);

record::record!(
    SearchBoxBasicInfo, SEARCH_BOX_BASIC_INFO, 0 box_id None, 1 brand_id None, 2 name
    None, 3 status None, 4 target_appid None
);

static BOX_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBatchquery",
    file: "spec/open_search/box.batchquery.yaml",
    rows: &[
        schema::Row::Text("merchant_id"),
        schema::Row::Limited(
            "page_number",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("50"))],
        ),
    ],
    rules: &[],
    lines: &[11, 17, 17, 18, 18],
};

static BOX_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBatchqueryResponse",
    file: "spec/open_search/box.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "box_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_BOX_BASIC_INFO),
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

static SEARCH_BOX_BASIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxBasicInfo",
    file: "spec/open_search/box.batchquery.yaml",
    rows: &[
        schema::Row::Text("box_id"),
        schema::Row::Text("brand_id"),
        schema::Row::Text("name"),
        schema::Row::Text("status"),
        schema::Row::Text("target_appid"),
    ],
    rules: &[],
    lines: &[],
};
