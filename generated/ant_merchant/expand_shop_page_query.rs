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
/// Answered by [`ExpandShopPageQueryResponse`], or by an error with a [`ExpandShopPageQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.page.query")]
#[doc(alias = "/v3/ant/merchant/shop/pagequery")]
#[doc(alias = "店铺分页查询接口")]
#[doc(alias = "店铺")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopPageQuery {
    /// Merchant role id: PID if direct or for IoT device binding, SMID if indirect.
    ///
    /// On the wire `ip_role_id` (商户角色id); required. Example: `2088000000000001`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:12`.
    pub ip_role_id: String,
    /// Page to query.
    ///
    /// On the wire `page_num` (查询页数); required. Example: `1`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:18`.
    pub page_num: Option<i64>,
    /// Stores per page.
    ///
    /// On the wire `page_size`; required; not more than 100. Example: `10`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:24`.
    pub page_size: Option<i64>,
    /// Version of the administrative divisions; empty means 2020Q1.
    ///
    /// On the wire `address_version` (行政区划版本); other values may be added. Example: `2022Q2`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:30`.
    pub address_version: Option<record::Choice<ExpandShopPageQueryAddressVersion>>,
    /// Province code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// On the wire `province_code` (省份编码). Source: `spec/ant_merchant/expand.shop.page.query.yaml:39`.
    pub province_code: Option<String>,
    /// City code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// On the wire `city_code` (城市编码). Source: `spec/ant_merchant/expand.shop.page.query.yaml:43`.
    pub city_code: Option<String>,
    /// District code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// On the wire `district_code` (区县编码). Source: `spec/ant_merchant/expand.shop.page.query.yaml:47`.
    pub district_code: Option<String>,
}

impl ExpandShopPageQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `ant.merchant.expand.shop.page.query` (店铺分页查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandShopPageQueryResponse {
    /// Alipay address id of a verified store, for rebates and benefits; may come later.
    ///
    /// On the wire `alipay_poiid` (门店地址库 ID). Example: `2022082900502055000000100000`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:53`.
    pub alipay_poiid: Option<String>,
    /// Details of the stores.
    ///
    /// On the wire `shop_infos` (门店详情). Source: `spec/ant_merchant/expand.shop.page.query.yaml:58`.
    pub shop_infos: Vec<ShopQueryOpenApiVo>,
    /// Number of pages in all.
    ///
    /// On the wire `total_pages` (总页数). Example: `10`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:59`.
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
///
/// Source: `spec/ant_merchant/expand.shop.page.query.yaml:62`.
#[non_exhaustive]
pub struct ShopQueryOpenApiVo {
    /// Business address.
    ///
    /// On the wire `business_address` (经营地址). Source: `spec/ant_merchant/expand.shop.page.query.yaml:65`.
    pub business_address: Option<super::types::AddressInfo>,
    /// Business hours of the store.
    ///
    /// On the wire `business_time` (店铺经营时间). Source: `spec/ant_merchant/expand.shop.page.query.yaml:66`.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// Mobile number of the store.
    ///
    /// On the wire `contact_mobile` (店铺联系手机). Example: `13800000000`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:67`.
    pub contact_mobile: Option<String>,
    /// Landline of the store.
    ///
    /// On the wire `contact_phone` (店铺的联系固话). Example: `010-00000000`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:68`.
    pub contact_phone: Option<String>,
    /// Business hours for seven days, with several periods a day.
    ///
    /// On the wire `new_business_time` (门店营业时间). Source: `spec/ant_merchant/expand.shop.page.query.yaml:69`.
    pub new_business_time: Vec<super::types::ComplexBusinessTime>,
    /// Second-level code of the new store category standard, such as `B0001`.
    ///
    /// On the wire `new_shop_category`. Example: `B0001`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:73`.
    pub new_shop_category: Option<String>,
    /// Store category of the former standard, third level.
    ///
    /// On the wire `shop_category`. Example: `1002`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:77`.
    pub shop_category: Option<String>,
    /// Ant store id.
    ///
    /// On the wire `shop_id` (蚂蚁店铺id). Example: `2018011900502000000005124744`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:78`.
    pub shop_id: Option<String>,
    /// Whether name, address and position agree; matters for digital operation, not for settlement.
    ///
    /// On the wire `shop_info_status`. Example: `01`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:79`.
    pub shop_info_status: Option<String>,
    /// Store name.
    ///
    /// On the wire `shop_name` (店铺名称). Example: `支付宝东门小卖铺`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:83`.
    pub shop_name: Option<String>,
    /// Status of the store, such as `01`.
    ///
    /// On the wire `shop_status` (门店状态). Example: `01`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:84`.
    pub shop_status: Option<String>,
    /// How the store is run, such as `01`.
    ///
    /// On the wire `shop_type` (店铺经营类型). Example: `01`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:85`.
    pub shop_type: Option<String>,
    /// Merchant's own store number within its PID or SMID.
    ///
    /// On the wire `store_id` (门店编号). Example: `NO0001`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:86`.
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
///
/// Source: `spec/ant_merchant/expand.shop.page.query.yaml:34`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandShopPageQueryAddressVersion {
    /// Second quarter of 2022\.
    ///
    /// On the wire `2022Q2`.
    V2022q2,
    /// Latest version.
    ///
    /// On the wire `UPTODATE` (取最新版本).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandShopPageQueryErrorCode {
    /// A required parameter is missing.
    ///
    /// Send all required parameters.
    ///
    /// On the wire `MER_ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:93` and
    /// `spec/codes.yaml:1571`.
    MerArgumentNull,
    /// Settling is not allowed.
    ///
    /// On the wire `NOT_ALLOWED_SETTLE`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:94` and
    /// `spec/codes.yaml:1691`.
    NotAllowedSettle,
    /// The merchant does not exist.
    ///
    /// Check the merchant.
    ///
    /// On the wire `MERCHANT_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:95` and
    /// `spec/codes.yaml:1546`.
    MerchantNotExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/ant_merchant/expand.shop.page.query.yaml:96` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The version code of the address is not valid.
    ///
    /// Correct the version code.
    ///
    /// On the wire `ADDRESS_VERSION_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:97` and
    /// `spec/codes.yaml:515`.
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
