//! `ant.merchant.expand.shop.page.query` · 店铺分页查询接口
//!
//! List the stores of a provider or merchant by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/shop/pagequery`. Described in
//! `spec/ant_merchant/expand.shop.page.query.yaml`.

use crate::{record, schema};

static EXPAND_SHOP_PAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopPageQuery",
    file: "spec/ant_merchant/expand.shop.page.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 16)],
            ..schema::FieldDef::text("ip_role_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 22)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 27),
                schema::LimitDef::new(schema::Limit::Maximum("100"), 28),
            ],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("address_version", 30)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("province_code", 39)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("city_code", 43)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("district_code", 47)
        },
    ],
    rules: &[],
};

static EXPAND_SHOP_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopPageQueryResponse",
    file: "spec/ant_merchant/expand.shop.page.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_poiid", 53),
        schema::FieldDef::new(
            "shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_QUERY_OPEN_API_VO),
                    limits: &[],
                },
            ),
            58,
        ),
        schema::FieldDef::new("total_pages", schema::Kind::Integer, 59),
    ],
    rules: &[],
};

static SHOP_QUERY_OPEN_API_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopQueryOpenApiVo",
    file: "spec/ant_merchant/expand.shop.page.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "business_address",
            schema::Kind::Record(&super::types::ADDRESS_INFO),
            65,
        ),
        schema::FieldDef::new(
            "business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            66,
        ),
        schema::FieldDef::text("contact_mobile", 67),
        schema::FieldDef::text("contact_phone", 68),
        schema::FieldDef::new(
            "new_business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            69,
        ),
        schema::FieldDef::text("new_shop_category", 73),
        schema::FieldDef::text("shop_category", 77),
        schema::FieldDef::text("shop_id", 78),
        schema::FieldDef::text("shop_info_status", 79),
        schema::FieldDef::text("shop_name", 83),
        schema::FieldDef::text("shop_status", 84),
        schema::FieldDef::text("shop_type", 85),
        schema::FieldDef::text("store_id", 86),
    ],
    rules: &[],
};

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
        Self {
            ip_role_id: String::new(),
            page_num: None,
            page_size: None,
            address_version: None,
            province_code: None,
            city_code: None,
            district_code: None,
        }
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

impl record::Record for ExpandShopPageQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_PAGE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ip_role_id),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.address_version),
            4 => Some(&self.province_code),
            5 => Some(&self.city_code),
            6 => Some(&self.district_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ip_role_id),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.address_version),
            4 => Some(&mut self.province_code),
            5 => Some(&mut self.city_code),
            6 => Some(&mut self.district_code),
            _ => None,
        }
    }
}

impl Default for ExpandShopPageQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandShopPageQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopPageQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopPageQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ExpandShopPageQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_SHOP_PAGE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_poiid),
            1 => Some(&self.shop_infos),
            2 => Some(&self.total_pages),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_poiid),
            1 => Some(&mut self.shop_infos),
            2 => Some(&mut self.total_pages),
            _ => None,
        }
    }
}

impl Default for ExpandShopPageQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_poiid: None,
            shop_infos: Vec::new(),
            total_pages: None,
        }
    }
}

impl Clone for ExpandShopPageQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandShopPageQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandShopPageQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for ShopQueryOpenApiVo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHOP_QUERY_OPEN_API_VO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_address),
            1 => Some(&self.business_time),
            2 => Some(&self.contact_mobile),
            3 => Some(&self.contact_phone),
            4 => Some(&self.new_business_time),
            5 => Some(&self.new_shop_category),
            6 => Some(&self.shop_category),
            7 => Some(&self.shop_id),
            8 => Some(&self.shop_info_status),
            9 => Some(&self.shop_name),
            10 => Some(&self.shop_status),
            11 => Some(&self.shop_type),
            12 => Some(&self.store_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_address),
            1 => Some(&mut self.business_time),
            2 => Some(&mut self.contact_mobile),
            3 => Some(&mut self.contact_phone),
            4 => Some(&mut self.new_business_time),
            5 => Some(&mut self.new_shop_category),
            6 => Some(&mut self.shop_category),
            7 => Some(&mut self.shop_id),
            8 => Some(&mut self.shop_info_status),
            9 => Some(&mut self.shop_name),
            10 => Some(&mut self.shop_status),
            11 => Some(&mut self.shop_type),
            12 => Some(&mut self.store_id),
            _ => None,
        }
    }
}

impl Default for ShopQueryOpenApiVo {
    #[inline]
    fn default() -> Self {
        Self {
            business_address: None,
            business_time: Vec::new(),
            contact_mobile: None,
            contact_phone: None,
            new_business_time: Vec::new(),
            new_shop_category: None,
            shop_category: None,
            shop_id: None,
            shop_info_status: None,
            shop_name: None,
            shop_status: None,
            shop_type: None,
            store_id: None,
        }
    }
}

impl Clone for ShopQueryOpenApiVo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShopQueryOpenApiVo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShopQueryOpenApiVo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ExpandShopPageQueryAddressVersion`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopPageQueryAddressVersion {
    /// `2022Q2`: Second quarter of 2022.
    V2022q2,
    /// `UPTODATE`: Latest version (取最新版本).
    Uptodate,
}

impl record::Enumeration for ExpandShopPageQueryAddressVersion {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("2022Q2", Self::V2022q2),
        ("UPTODATE", Self::Uptodate),
    ];
}

impl std::fmt::Debug for ExpandShopPageQueryAddressVersion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.shop.page.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ExpandShopPageQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MER_ARGUMENT_NULL", Self::MerArgumentNull),
        ("NOT_ALLOWED_SETTLE", Self::NotAllowedSettle),
        ("MERCHANT_NOT_EXIST", Self::MerchantNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ADDRESS_VERSION_CODE_ILLEGAL", Self::AddressVersionCodeIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandShopPageQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
