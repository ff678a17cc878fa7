//! `ant.merchant.expand.shop.page.query` · 店铺分页查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/shop/pagequery`. Described in
//! `spec/ant_merchant/expand.shop.page.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ant_merchant/expand.shop.page.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "ant.merchant.expand.shop.page.query",
    title: "店铺分页查询接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "MER_ARGUMENT_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "NOT_ALLOWED_SETTLE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "MERCHANT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 44,
        },
        schema::ErrorDef {
            code: "ADDRESS_VERSION_CODE_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
    ],
};

static EXPAND_SHOP_PAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopPageQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ip_role_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "address_version",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "province_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "district_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static EXPAND_SHOP_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandShopPageQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alipay_poiid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "shop_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SHOP_QUERY_OPEN_API_VO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "total_pages",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static SHOP_QUERY_OPEN_API_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopQueryOpenApiVo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "business_address",
            kind: schema::Kind::Record(&super::types::ADDRESS_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "business_time",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SHOP_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "contact_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "contact_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "new_business_time",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::COMPLEX_BUSINESS_TIME),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "new_shop_category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "shop_category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "shop_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "shop_info_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "shop_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "shop_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "shop_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandShopPageQuery {
    /// The field `ip_role_id`: a text.
    ///
    /// On the wire `ip_role_id`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:10`.
    pub ip_role_id: Option<String>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:11`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:12`.
    pub page_size: Option<i64>,
    /// The field `address_version`: a text.
    ///
    /// On the wire `address_version`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:13`.
    pub address_version: Option<String>,
    /// The field `province_code`: a text.
    ///
    /// On the wire `province_code`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:14`.
    pub province_code: Option<String>,
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:15`.
    pub city_code: Option<String>,
    /// The field `district_code`: a text.
    ///
    /// On the wire `district_code`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:16`.
    pub district_code: Option<String>,
}

impl ExpandShopPageQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    #[must_use]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`address_version`](Self::address_version).
    #[inline]
    #[must_use]
    pub fn address_version(mut self, address_version: impl Into<String>) -> Self {
        self.address_version = Some(address_version.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `ant.merchant.expand.shop.page.query` (店铺分页查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandShopPageQueryResponse {
    /// The field `alipay_poiid`: a text.
    ///
    /// On the wire `alipay_poiid`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:19`.
    pub alipay_poiid: Option<String>,
    /// The field `shop_infos`: a list; each element is a record of the kind `ShopQueryOpenApiVo`.
    ///
    /// On the wire `shop_infos`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:20`.
    pub shop_infos: Vec<ShopQueryOpenApiVo>,
    /// The field `total_pages`: a whole number.
    ///
    /// On the wire `total_pages`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:21`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ShopQueryOpenApiVo {
    /// The field `business_address`: a record of the kind `AddressInfo`.
    ///
    /// On the wire `business_address`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:26`.
    pub business_address: Option<super::types::AddressInfo>,
    /// The field `business_time`: a list; each element is a record of the kind `ShopBusinessTime`.
    ///
    /// On the wire `business_time`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:27`.
    pub business_time: Vec<super::types::ShopBusinessTime>,
    /// The field `contact_mobile`: a text.
    ///
    /// On the wire `contact_mobile`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:28`.
    pub contact_mobile: Option<String>,
    /// The field `contact_phone`: a text.
    ///
    /// On the wire `contact_phone`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:29`.
    pub contact_phone: Option<String>,
    /// The field `new_business_time`: a list; each element is a record of the kind `ComplexBusinessTime`.
    ///
    /// On the wire `new_business_time`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:30`.
    pub new_business_time: Vec<super::types::ComplexBusinessTime>,
    /// The field `new_shop_category`: a text.
    ///
    /// On the wire `new_shop_category`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:31`.
    pub new_shop_category: Option<String>,
    /// The field `shop_category`: a text.
    ///
    /// On the wire `shop_category`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:32`.
    pub shop_category: Option<String>,
    /// The field `shop_id`: a text.
    ///
    /// On the wire `shop_id`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:33`.
    pub shop_id: Option<String>,
    /// The field `shop_info_status`: a text.
    ///
    /// On the wire `shop_info_status`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:34`.
    pub shop_info_status: Option<String>,
    /// The field `shop_name`: a text.
    ///
    /// On the wire `shop_name`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:35`.
    pub shop_name: Option<String>,
    /// The field `shop_status`: a text.
    ///
    /// On the wire `shop_status`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:36`.
    pub shop_status: Option<String>,
    /// The field `shop_type`: a text.
    ///
    /// On the wire `shop_type`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:37`.
    pub shop_type: Option<String>,
    /// The field `store_id`: a text.
    ///
    /// On the wire `store_id`. Source: `spec/ant_merchant/expand.shop.page.query.yaml:38`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
