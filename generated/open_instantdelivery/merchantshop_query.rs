//! `alipay.open.instantdelivery.merchantshop.query` · 即时配送商家门店详情查询
//!
//! Query the details of an instant delivery store.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/instantdelivery/merchantshop/query`.
//! Described in `spec/open_instantdelivery/merchantshop.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = Some(shop_no.into());
        self
    }
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

/// The error codes of `alipay.open.instantdelivery.merchantshop.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MerchantshopQueryErrorCode, "UNKNOWN_EXCEPTION" UnknownException, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError
);

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

record::record!(MerchantshopQuery, MERCHANTSHOP_QUERY, 0 shop_no None);

record::record!(
    MerchantshopQueryResponse, MERCHANTSHOP_QUERY_RESPONSE, 0 contact_name None, 1
    detail_address None, 2 enterprise_city None, 3 enterprise_district None, 4
    enterprise_province None, 5 latitude None, 6 logistics_shop_status Vec::new(), 7
    longitude None, 8 phone None, 9 poiid None, 10 shop_category None, 11 shop_name None,
    12 shop_no None
);

static MERCHANTSHOP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopQuery",
    file: "spec/open_instantdelivery/merchantshop.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "shop_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static MERCHANTSHOP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopQueryResponse",
    file: "spec/open_instantdelivery/merchantshop.query.yaml",
    rows: &[
        schema::Row::Text("contact_name"),
        schema::Row::Text("detail_address"),
        schema::Row::Text("enterprise_city"),
        schema::Row::Text("enterprise_district"),
        schema::Row::Text("enterprise_province"),
        schema::Row::Text("latitude"),
        schema::Row::Plain(
            "logistics_shop_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LOGISTICS_SHOP_STATUS_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("longitude"),
        schema::Row::Text("phone"),
        schema::Row::Text("poiid"),
        schema::Row::Text("shop_category"),
        schema::Row::Text("shop_name"),
        schema::Row::Text("shop_no"),
    ],
    rules: &[],
    lines: &[],
};
