//! `alipay.open.instantdelivery.merchantshop.query` · 即时配送商家门店详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/instantdelivery/merchantshop/query`.
//! Described in `spec/open_instantdelivery/merchantshop.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_instantdelivery/merchantshop.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.instantdelivery.merchantshop.query",
    title: "即时配送商家门店详情查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "UNKNOWN_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 30,
        },
    ],
};

static MERCHANTSHOP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "shop_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static MERCHANTSHOP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "contact_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "detail_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "enterprise_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "enterprise_district",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "enterprise_province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "latitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "logistics_shop_status",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LOGISTICS_SHOP_STATUS_DTO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "longitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "poiid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "shop_category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "shop_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "shop_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantshopQuery {
    /// The field `shop_no`: a text.
    ///
    /// On the wire `shop_no`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:10`.
    pub shop_no: Option<String>,
}

impl MerchantshopQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.instantdelivery.merchantshop.query` (即时配送商家门店详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantshopQueryResponse {
    /// The field `contact_name`: a text.
    ///
    /// On the wire `contact_name`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:13`.
    pub contact_name: Option<String>,
    /// The field `detail_address`: a text.
    ///
    /// On the wire `detail_address`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:14`.
    pub detail_address: Option<String>,
    /// The field `enterprise_city`: a text.
    ///
    /// On the wire `enterprise_city`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:15`.
    pub enterprise_city: Option<String>,
    /// The field `enterprise_district`: a text.
    ///
    /// On the wire `enterprise_district`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:16`.
    pub enterprise_district: Option<String>,
    /// The field `enterprise_province`: a text.
    ///
    /// On the wire `enterprise_province`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:17`.
    pub enterprise_province: Option<String>,
    /// The field `latitude`: a text.
    ///
    /// On the wire `latitude`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:18`.
    pub latitude: Option<String>,
    /// The field `logistics_shop_status`: a list; each element is a record of the kind `LogisticsShopStatusDto`.
    ///
    /// On the wire `logistics_shop_status`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:19`.
    pub logistics_shop_status: Vec<super::types::LogisticsShopStatusDto>,
    /// The field `longitude`: a text.
    ///
    /// On the wire `longitude`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:20`.
    pub longitude: Option<String>,
    /// The field `phone`: a text.
    ///
    /// On the wire `phone`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:21`.
    pub phone: Option<String>,
    /// The field `poiid`: a text.
    ///
    /// On the wire `poiid`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:22`.
    pub poiid: Option<String>,
    /// The field `shop_category`: a text.
    ///
    /// On the wire `shop_category`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:23`.
    pub shop_category: Option<String>,
    /// The field `shop_name`: a text.
    ///
    /// On the wire `shop_name`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:24`.
    pub shop_name: Option<String>,
    /// The field `shop_no`: a text.
    ///
    /// On the wire `shop_no`. Source: `spec/open_instantdelivery/merchantshop.query.yaml:25`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
