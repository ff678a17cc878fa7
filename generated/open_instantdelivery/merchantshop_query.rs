//! `alipay.open.instantdelivery.merchantshop.query` · 即时配送商家门店详情查询
//!
//! Query the details of an instant delivery store.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/instantdelivery/merchantshop/query`.
//! Described in `spec/open_instantdelivery/merchantshop.query.yaml`.

use crate::{record, schema};

static MERCHANTSHOP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopQuery",
    file: "spec/open_instantdelivery/merchantshop.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("shop_no", 12)
        },
    ],
    rules: &[],
};

static MERCHANTSHOP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopQueryResponse",
    file: "spec/open_instantdelivery/merchantshop.query.yaml",
    fields: &[
        schema::FieldDef::text("contact_name", 15),
        schema::FieldDef::text("detail_address", 16),
        schema::FieldDef::text("enterprise_city", 21),
        schema::FieldDef::text("enterprise_district", 22),
        schema::FieldDef::text("enterprise_province", 23),
        schema::FieldDef::text("latitude", 24),
        schema::FieldDef::new(
            "logistics_shop_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LOGISTICS_SHOP_STATUS_DTO),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("longitude", 30),
        schema::FieldDef::text("phone", 35),
        schema::FieldDef::text("poiid", 36),
        schema::FieldDef::text("shop_category", 37),
        schema::FieldDef::text("shop_name", 42),
        schema::FieldDef::text("shop_no", 43),
    ],
    rules: &[],
};

/// A request of `alipay.open.instantdelivery.merchantshop.query` (即时配送商家门店详情查询).
///
/// Query the details of an instant delivery store.
///
/// ```
/// use alipay::open_instantdelivery::MerchantshopQuery;
///
/// let request = MerchantshopQuery::new()
///     .shop_no("1000");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/instantdelivery/merchantshop/query`.
/// Described in `spec/open_instantdelivery/merchantshop.query.yaml`.
/// Answered by [`MerchantshopQueryResponse`], or by an error with a [`MerchantshopQueryErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.merchantshop.query")]
#[doc(alias = "/v3/alipay/open/instantdelivery/merchantshop/query")]
#[doc(alias = "即时配送商家门店详情查询")]
#[doc(alias = "配送")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct MerchantshopQuery {
    /// Merchant's store number.
    ///
    /// On the wire `shop_no` (商家门店编码). Example: `1000`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:12`.
    pub shop_no: Option<String>,
}

impl MerchantshopQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { shop_no: None }
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = Some(shop_no.into());
        self
    }
}

impl record::Record for MerchantshopQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANTSHOP_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.shop_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.shop_no),
            _ => None,
        }
    }
}

impl Default for MerchantshopQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MerchantshopQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantshopQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantshopQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MerchantshopQuery {}

impl record::Request for MerchantshopQuery {
    type Response = MerchantshopQueryResponse;
    type ErrorCode = MerchantshopQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.instantdelivery.merchantshop.query",
        title: "即时配送商家门店详情查询",
        file: "spec/open_instantdelivery/merchantshop.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/instantdelivery/merchantshop/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &MERCHANTSHOP_QUERY,
        response: &MERCHANTSHOP_QUERY_RESPONSE,
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

/// The answer of `alipay.open.instantdelivery.merchantshop.query` (即时配送商家门店详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MerchantshopQueryResponse {
    /// Name of the contact.
    ///
    /// On the wire `contact_name` (联系人姓名). Example: `某某`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:15`.
    pub contact_name: Option<String>,
    /// Address where the merchant does business or the staff are located.
    ///
    /// On the wire `detail_address` (地址). Example: `万塘路18号黄龙时代广场B座`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:16`.
    pub detail_address: Option<String>,
    /// City code from the linked table.
    ///
    /// On the wire `enterprise_city` (城市编码). Example: `371000`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:21`.
    pub enterprise_city: Option<String>,
    /// District code from the linked table.
    ///
    /// On the wire `enterprise_district` (区县编码). Example: `371002`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:22`.
    pub enterprise_district: Option<String>,
    /// Province code from the linked table.
    ///
    /// On the wire `enterprise_province` (省份编码). Example: `370000`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:23`.
    pub enterprise_province: Option<String>,
    /// Latitude in the Amap (Gaode) coordinate system.
    ///
    /// On the wire `latitude` (纬度). Example: `60.270001`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:24`.
    pub latitude: Option<String>,
    /// State of the store at each delivery company.
    ///
    /// On the wire `logistics_shop_status`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:29`.
    pub logistics_shop_status: Vec<super::types::LogisticsShopStatusDto>,
    /// Longitude in the Amap (Gaode) coordinate system.
    ///
    /// On the wire `longitude` (经度). Example: `120.760001`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:30`.
    pub longitude: Option<String>,
    /// Phone or mobile number of the contact.
    ///
    /// On the wire `phone` (联系人电话/手机号). Example: `13800000000`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:35`.
    pub phone: Option<String>,
    /// AMap POI id.
    ///
    /// On the wire `poiid` (高德poiid). Example: `B0FFIVU189`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:36`.
    pub poiid: Option<String>,
    /// Store category: a third-level code from the linked table.
    ///
    /// On the wire `shop_category` (店铺类目). Example: `1001`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:37`.
    pub shop_category: Option<String>,
    /// Store name.
    ///
    /// On the wire `shop_name` (门店名称); at most 256 characters. Example: `门店1`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:42`.
    pub shop_name: Option<String>,
    /// Merchant's store number.
    ///
    /// On the wire `shop_no` (商家门店编码). Example: `1000`. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:43`.
    pub shop_no: Option<String>,
}

impl record::Record for MerchantshopQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANTSHOP_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.contact_name),
            1 => Some(&self.detail_address),
            2 => Some(&self.enterprise_city),
            3 => Some(&self.enterprise_district),
            4 => Some(&self.enterprise_province),
            5 => Some(&self.latitude),
            6 => Some(&self.logistics_shop_status),
            7 => Some(&self.longitude),
            8 => Some(&self.phone),
            9 => Some(&self.poiid),
            10 => Some(&self.shop_category),
            11 => Some(&self.shop_name),
            12 => Some(&self.shop_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.contact_name),
            1 => Some(&mut self.detail_address),
            2 => Some(&mut self.enterprise_city),
            3 => Some(&mut self.enterprise_district),
            4 => Some(&mut self.enterprise_province),
            5 => Some(&mut self.latitude),
            6 => Some(&mut self.logistics_shop_status),
            7 => Some(&mut self.longitude),
            8 => Some(&mut self.phone),
            9 => Some(&mut self.poiid),
            10 => Some(&mut self.shop_category),
            11 => Some(&mut self.shop_name),
            12 => Some(&mut self.shop_no),
            _ => None,
        }
    }
}

impl Default for MerchantshopQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            contact_name: None,
            detail_address: None,
            enterprise_city: None,
            enterprise_district: None,
            enterprise_province: None,
            latitude: None,
            logistics_shop_status: Vec::new(),
            longitude: None,
            phone: None,
            poiid: None,
            shop_category: None,
            shop_name: None,
            shop_no: None,
        }
    }
}

impl Clone for MerchantshopQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantshopQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantshopQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.instantdelivery.merchantshop.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantshopQueryErrorCode {
    /// An unknown internal error occurred.
    ///
    /// Contact support.
    ///
    /// On the wire `UNKNOWN_EXCEPTION`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/open_instantdelivery/merchantshop.query.yaml:46` and `spec/codes.yaml:2529`.
    UnknownException,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:47` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_instantdelivery/merchantshop.query.yaml:48` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MerchantshopQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UNKNOWN_EXCEPTION", Self::UnknownException),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MerchantshopQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
