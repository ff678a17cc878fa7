//! `ant.merchant.expand.shop.page.query` · 店铺分页查询接口
//!
//! List the stores of a provider or merchant by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/shop/pagequery`. Described in
//! `spec/ant_merchant/expand.shop.page.query.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.shop.page.query` (店铺分页查询接口).
///
/// List the stores of a provider or merchant by page.
///
/// ```
/// use alipay::ant_merchant::ExpandShopPageQuery;
///
/// let request = ExpandShopPageQuery::new()
///     .ip_role_id("2088000000000001")
///     .page_num(1)
///     .page_size(10);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`ip_role_id`](Self::ip_role_id) | required |
/// | [`page_num`](Self::page_num) | required |
/// | [`page_size`](Self::page_size) | required; not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/shop/pagequery`. Described in
/// `spec/ant_merchant/expand.shop.page.query.yaml`.
/// Returns [`ExpandShopPageQueryResponse`], or an error with a [`ExpandShopPageQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.page.query")]
#[doc(alias = "/v3/ant/merchant/shop/pagequery")]
#[doc(alias = "店铺分页查询接口")]
#[doc(alias = "店铺")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopPageQuery {
    /// Merchant role id: PID if direct or for IoT device binding, SMID if indirect.
    ///
    /// 商户角色id; required. Example: `2088000000000001`.
    pub ip_role_id: String,
    /// Page to query.
    ///
    /// 查询页数; required. Example: `1`.
    pub page_num: Option<i64>,
    /// Stores per page.
    ///
    /// Required; not more than 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Version of the administrative divisions; empty means 2020Q1.
    ///
    /// 行政区划版本; other values may be added. Example: `2022Q2`.
    pub address_version: Option<record::Choice<ExpandShopPageQueryAddressVersion>>,
    /// Province code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// 省份编码.
    pub province_code: Option<String>,
    /// City code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// 城市编码.
    pub city_code: Option<String>,
    /// District code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// 区县编码.
    pub district_code: Option<String>,
}

impl ExpandShopPageQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = ip_role_id.into();
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`address_version`](Self::address_version).
    #[inline]
    pub fn address_version(
        mut self,
        address_version: impl Into<record::Choice<ExpandShopPageQueryAddressVersion>>,
    ) -> Self {
        self.address_version = Some(address_version.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }
}

/// The response of `ant.merchant.expand.shop.page.query` (店铺分页查询接口).
#[non_exhaustive]
pub struct ExpandShopPageQueryResponse {
    /// Alipay address id of a verified store, for rebates and benefits; may come later.
    ///
    /// 门店地址库 ID. Example: `2022082900502055000000100000`.
    pub alipay_poiid: Option<String>,
    /// Details of the stores.
    ///
    /// 门店详情.
    pub shop_infos: Vec<ShopQueryOpenApiVo>,
    /// Number of pages in all.
    ///
    /// 总页数. Example: `10`.
    pub total_pages: Option<i64>,
}

/// Details of a store.
#[non_exhaustive]
pub struct ShopQueryOpenApiVo {
    /// Business address.
    ///
    /// 经营地址.
    pub business_address: Option<super::types::AddressInfo>,
    /// Business hours of the store.
    ///
    /// 店铺经营时间.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// Mobile number of the store.
    ///
    /// 店铺联系手机. Example: `13800000000`.
    pub contact_mobile: Option<String>,
    /// Landline of the store.
    ///
    /// 店铺的联系固话. Example: `010-00000000`.
    pub contact_phone: Option<String>,
    /// Business hours for seven days, with several periods a day.
    ///
    /// 门店营业时间.
    pub new_business_time: Vec<super::types::ComplexBusinessTime>,
    /// Second-level code of the new store category standard, such as `B0001`.
    ///
    /// Example: `B0001`.
    pub new_shop_category: Option<String>,
    /// Store category of the former standard, third level.
    ///
    /// Example: `1002`.
    pub shop_category: Option<String>,
    /// Ant store id.
    ///
    /// 蚂蚁店铺id. Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
    /// Whether name, address and position agree; matters for digital operation, not for settlement.
    ///
    /// Example: `01`.
    pub shop_info_status: Option<String>,
    /// Store name.
    ///
    /// 店铺名称. Example: `支付宝东门小卖铺`.
    pub shop_name: Option<String>,
    /// Status of the store, such as `01`.
    ///
    /// 门店状态. Example: `01`.
    pub shop_status: Option<String>,
    /// How the store is run, such as `01`.
    ///
    /// 店铺经营类型. Example: `01`.
    pub shop_type: Option<String>,
    /// Merchant's own store number within its PID or SMID.
    ///
    /// 门店编号. Example: `NO0001`.
    pub store_id: Option<String>,
}

/// The values of the platform's type `ExpandShopPageQueryAddressVersion`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandShopPageQueryAddressVersion {
    /// `2022Q2`: Second quarter of 2022.
    V2022q2,
    /// `UPTODATE`: Latest version (取最新版本).
    Uptodate,
}

record::enumeration!(
    ExpandShopPageQueryAddressVersion, "2022Q2" V2022q2, "UPTODATE" Uptodate
);

/// The error codes of `ant.merchant.expand.shop.page.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandShopPageQueryErrorCode {
    /// `MER_ARGUMENT_NULL`: A required parameter is missing.
    ///
    /// Send all required parameters.
    MerArgumentNull,
    /// `NOT_ALLOWED_SETTLE`: Settling is not allowed.
    NotAllowedSettle,
    /// `MERCHANT_NOT_EXIST`: The merchant does not exist.
    ///
    /// Check the merchant.
    MerchantNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ADDRESS_VERSION_CODE_ILLEGAL`: The version code of the address is not valid.
    ///
    /// Correct the version code.
    AddressVersionCodeIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandShopPageQueryErrorCode, "MER_ARGUMENT_NULL" MerArgumentNull,
    "NOT_ALLOWED_SETTLE" NotAllowedSettle, "MERCHANT_NOT_EXIST" MerchantNotExist,
    "SYSTEM_ERROR" SystemError, "ADDRESS_VERSION_CODE_ILLEGAL" AddressVersionCodeIllegal
);

impl record::CallRequest for ExpandShopPageQuery {}

impl record::Request for ExpandShopPageQuery {
    type Response = ExpandShopPageQueryResponse;
    type ErrorCode = ExpandShopPageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.shop.page.query",
        title: "店铺分页查询接口",
        file: "spec/ant_merchant/expand.shop.page.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/ant/merchant/shop/pagequery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPAND_SHOP_PAGE_QUERY,
        response: &EXPAND_SHOP_PAGE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandShopPageQuery, EXPAND_SHOP_PAGE_QUERY, 0 ip_role_id String::new(), 1 page_num
    None, 2 page_size None, 3 address_version None, 4 province_code None, 5 city_code
    None, 6 district_code None
);

record::record!(
    ExpandShopPageQueryResponse, EXPAND_SHOP_PAGE_QUERY_RESPONSE, 0 alipay_poiid None, 1
    shop_infos Vec::new(), 2 total_pages None
);

record::record!(
    ShopQueryOpenApiVo, SHOP_QUERY_OPEN_API_VO, 0 business_address None, 1 business_time
    Vec::new(), 2 contact_mobile None, 3 contact_phone None, 4 new_business_time
    Vec::new(), 5 new_shop_category None, 6 shop_category None, 7 shop_id None, 8
    shop_info_status None, 9 shop_name None, 10 shop_status None, 11 shop_type None, 12
    store_id None
);

static EXPAND_SHOP_PAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopPageQuery",
    file: "spec/ant_merchant/expand.shop.page.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "ip_role_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::Maximum("100")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "address_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "province_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "city_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "district_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18, 22, 24, 27, 28, 30, 39, 43, 47],
};

static EXPAND_SHOP_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopPageQueryResponse",
    file: "spec/ant_merchant/expand.shop.page.query.yaml",
    rows: &[
        schema::Row::Text("alipay_poiid"),
        schema::Row::Plain(
            "shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_QUERY_OPEN_API_VO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_pages", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static SHOP_QUERY_OPEN_API_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopQueryOpenApiVo",
    file: "spec/ant_merchant/expand.shop.page.query.yaml",
    rows: &[
        schema::Row::Plain(
            "business_address",
            schema::Kind::Record(&super::types::ADDRESS_INFO),
        ),
        schema::Row::Plain(
            "business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("contact_mobile"),
        schema::Row::Text("contact_phone"),
        schema::Row::Plain(
            "new_business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_BUSINESS_TIME),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("new_shop_category"),
        schema::Row::Text("shop_category"),
        schema::Row::Text("shop_id"),
        schema::Row::Text("shop_info_status"),
        schema::Row::Text("shop_name"),
        schema::Row::Text("shop_status"),
        schema::Row::Text("shop_type"),
        schema::Row::Text("store_id"),
    ],
    rules: &[],
    lines: &[],
};
