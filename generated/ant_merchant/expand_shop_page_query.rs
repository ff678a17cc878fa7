//! `ant.merchant.expand.shop.page.query` · 店铺分页查询接口
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
            ..schema::FieldDef::text("ip_role_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("address_version", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("province_code", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("city_code", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("district_code", 16)
        },
    ],
    rules: &[],
};

static EXPAND_SHOP_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopPageQueryResponse",
    file: "spec/ant_merchant/expand.shop.page.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_poiid", 19),
        schema::FieldDef::new(
            "shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_QUERY_OPEN_API_VO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new("total_pages", schema::Kind::Integer, 21),
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
            26,
        ),
        schema::FieldDef::new(
            "business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::text("contact_mobile", 28),
        schema::FieldDef::text("contact_phone", 29),
        schema::FieldDef::new(
            "new_business_time",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::text("new_shop_category", 31),
        schema::FieldDef::text("shop_category", 32),
        schema::FieldDef::text("shop_id", 33),
        schema::FieldDef::text("shop_info_status", 34),
        schema::FieldDef::text("shop_name", 35),
        schema::FieldDef::text("shop_status", 36),
        schema::FieldDef::text("shop_type", 37),
        schema::FieldDef::text("store_id", 38),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.shop.page.query` (店铺分页查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/shop/pagequery`. Described in
/// `spec/ant_merchant/expand.shop.page.query.yaml`.
/// Answered by [`ExpandShopPageQueryResponse`], or by an error with a [`ExpandShopPageQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.shop.page.query")]
#[doc(alias = "店铺分页查询接口")]
#[must_use]
#[non_exhaustive]
pub struct ExpandShopPageQuery {
    /// On the wire `ip_role_id`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:10`.
    pub ip_role_id: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/ant_merchant/expand.shop.page.query.yaml:11`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/ant_merchant/expand.shop.page.query.yaml:12`.
    pub page_size: Option<i64>,
    /// On the wire `address_version`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:13`.
    pub address_version: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:14`.
    pub province_code: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:15`.
    pub city_code: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:16`.
    pub district_code: Option<String>,
}

impl ExpandShopPageQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ip_role_id: None,
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
        self.ip_role_id = Some(ip_role_id.into());
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
    pub fn address_version(mut self, address_version: impl Into<String>) -> Self {
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
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.shop.page.query` (店铺分页查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandShopPageQueryResponse {
    /// On the wire `alipay_poiid`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:19`.
    pub alipay_poiid: Option<String>,
    /// On the wire `shop_infos`, a list; each element is a record of the kind `ShopQueryOpenApiVo`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:20`.
    pub shop_infos: Vec<ShopQueryOpenApiVo>,
    /// On the wire `total_pages`, a whole number. Source: `spec/ant_merchant/expand.shop.page.query.yaml:21`.
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

/// The platform's type `ShopQueryOpenApiVo`.
///
/// Source: `spec/ant_merchant/expand.shop.page.query.yaml:24`.
#[non_exhaustive]
pub struct ShopQueryOpenApiVo {
    /// On the wire `business_address`, a record of the kind `AddressInfo`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:26`.
    pub business_address: Option<super::types::AddressInfo>,
    /// On the wire `business_time`, a list; each element is a record of the kind `ShopBusinessTime`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:27`.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// On the wire `contact_mobile`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:28`.
    pub contact_mobile: Option<String>,
    /// On the wire `contact_phone`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:29`.
    pub contact_phone: Option<String>,
    /// On the wire `new_business_time`, a list; each element is a record of the kind `ComplexBusinessTime`. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:30`.
    pub new_business_time: Vec<super::types::ComplexBusinessTime>,
    /// On the wire `new_shop_category`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:31`.
    pub new_shop_category: Option<String>,
    /// On the wire `shop_category`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:32`.
    pub shop_category: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:33`.
    pub shop_id: Option<String>,
    /// On the wire `shop_info_status`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:34`.
    pub shop_info_status: Option<String>,
    /// On the wire `shop_name`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:35`.
    pub shop_name: Option<String>,
    /// On the wire `shop_status`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:36`.
    pub shop_status: Option<String>,
    /// On the wire `shop_type`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:37`.
    pub shop_type: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/ant_merchant/expand.shop.page.query.yaml:38`.
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

/// The error codes of `ant.merchant.expand.shop.page.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandShopPageQueryErrorCode {
    /// On the wire `MER_ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:41`.
    MerArgumentNull,
    /// On the wire `NOT_ALLOWED_SETTLE`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:42`.
    NotAllowedSettle,
    /// On the wire `MERCHANT_NOT_EXIST`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:43`.
    MerchantNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.shop.page.query.yaml:44`.
    SystemError,
    /// On the wire `ADDRESS_VERSION_CODE_ILLEGAL`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:45`.
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
