//! `alipay.open.instantdelivery.merchantshop.query` · 即时配送商家门店详情查询
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
            ..schema::FieldDef::text("shop_no", 10)
        },
    ],
    rules: &[],
};

static MERCHANTSHOP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopQueryResponse",
    file: "spec/open_instantdelivery/merchantshop.query.yaml",
    fields: &[
        schema::FieldDef::text("contact_name", 13),
        schema::FieldDef::text("detail_address", 14),
        schema::FieldDef::text("enterprise_city", 15),
        schema::FieldDef::text("enterprise_district", 16),
        schema::FieldDef::text("enterprise_province", 17),
        schema::FieldDef::text("latitude", 18),
        schema::FieldDef::new(
            "logistics_shop_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LOGISTICS_SHOP_STATUS_DTO),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("longitude", 20),
        schema::FieldDef::text("phone", 21),
        schema::FieldDef::text("poiid", 22),
        schema::FieldDef::text("shop_category", 23),
        schema::FieldDef::text("shop_name", 24),
        schema::FieldDef::text("shop_no", 25),
    ],
    rules: &[],
};

/// A request of `alipay.open.instantdelivery.merchantshop.query` (即时配送商家门店详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/instantdelivery/merchantshop/query`.
/// Described in `spec/open_instantdelivery/merchantshop.query.yaml`.
/// Answered by [`MerchantshopQueryResponse`], or by an error with a [`MerchantshopQueryErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.merchantshop.query")]
#[doc(alias = "即时配送商家门店详情查询")]
#[must_use]
#[non_exhaustive]
pub struct MerchantshopQuery {
    /// On the wire `shop_no`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:10`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.instantdelivery.merchantshop.query` (即时配送商家门店详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MerchantshopQueryResponse {
    /// On the wire `contact_name`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:13`.
    pub contact_name: Option<String>,
    /// On the wire `detail_address`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:14`.
    pub detail_address: Option<String>,
    /// On the wire `enterprise_city`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:15`.
    pub enterprise_city: Option<String>,
    /// On the wire `enterprise_district`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:16`.
    pub enterprise_district: Option<String>,
    /// On the wire `enterprise_province`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:17`.
    pub enterprise_province: Option<String>,
    /// On the wire `latitude`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:18`.
    pub latitude: Option<String>,
    /// On the wire `logistics_shop_status`, a list; each element is a record of the kind `LogisticsShopStatusDto`.
    /// Source: `spec/open_instantdelivery/merchantshop.query.yaml:19`.
    pub logistics_shop_status: Vec<super::types::LogisticsShopStatusDto>,
    /// On the wire `longitude`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:20`.
    pub longitude: Option<String>,
    /// On the wire `phone`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:21`.
    pub phone: Option<String>,
    /// On the wire `poiid`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:22`.
    pub poiid: Option<String>,
    /// On the wire `shop_category`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:23`.
    pub shop_category: Option<String>,
    /// On the wire `shop_name`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:24`.
    pub shop_name: Option<String>,
    /// On the wire `shop_no`, a text. Source: `spec/open_instantdelivery/merchantshop.query.yaml:25`.
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
    /// On the wire `UNKNOWN_EXCEPTION`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:28`.
    UnknownException,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:29`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_instantdelivery/merchantshop.query.yaml:30`.
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
