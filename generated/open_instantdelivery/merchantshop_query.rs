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
/// Returns [`MerchantshopQueryResponse`], or an error with a [`MerchantshopQueryErrorCode`].
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
    /// 商家门店编码. Example: `1000`.
    pub shop_no: Option<String>,
}

impl MerchantshopQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.instantdelivery.merchantshop.query` (即时配送商家门店详情查询).
#[non_exhaustive]
pub struct MerchantshopQueryResponse {
    /// Name of the contact.
    ///
    /// 联系人姓名. Example: `某某`.
    pub contact_name: Option<String>,
    /// Address where the merchant does business or the staff are located.
    ///
    /// 地址. Example: `万塘路18号黄龙时代广场B座`.
    pub detail_address: Option<String>,
    /// City code from the linked table.
    ///
    /// 城市编码. Example: `371000`.
    pub enterprise_city: Option<String>,
    /// District code from the linked table.
    ///
    /// 区县编码. Example: `371002`.
    pub enterprise_district: Option<String>,
    /// Province code from the linked table.
    ///
    /// 省份编码. Example: `370000`.
    pub enterprise_province: Option<String>,
    /// Latitude in the Amap (Gaode) coordinate system.
    ///
    /// 纬度. Example: `60.270001`.
    pub latitude: Option<String>,
    /// State of the store at each delivery company.
    pub logistics_shop_status: Vec<super::types::LogisticsShopStatusDto>,
    /// Longitude in the Amap (Gaode) coordinate system.
    ///
    /// 经度. Example: `120.760001`.
    pub longitude: Option<String>,
    /// Phone or mobile number of the contact.
    ///
    /// 联系人电话/手机号. Example: `13800000000`.
    pub phone: Option<String>,
    /// AMap POI id.
    ///
    /// 高德poiid. Example: `B0FFIVU189`.
    pub poiid: Option<String>,
    /// Store category: a third-level code from the linked table.
    ///
    /// 店铺类目. Example: `1001`.
    pub shop_category: Option<String>,
    /// Store name.
    ///
    /// 门店名称; at most 256 characters. Example: `门店1`.
    pub shop_name: Option<String>,
    /// Merchant's store number.
    ///
    /// 商家门店编码. Example: `1000`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantshopQueryErrorCode {
    /// `UNKNOWN_EXCEPTION`: An unknown internal error occurred.
    ///
    /// Contact support. The outcome is unknown: the call may have taken effect.
    UnknownException,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
