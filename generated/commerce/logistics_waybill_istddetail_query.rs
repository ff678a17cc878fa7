//! `alipay.commerce.logistics.waybill.istddetail.query` · 查询即时配送运单详情
//!
//! Query the details of an instant delivery waybill.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/logistics/waybill/istddetail/query`.
//! Described in `spec/commerce/logistics.waybill.istddetail.query.yaml`.

use crate::{record, schema};

static LOGISTICS_WAYBILL_ISTDDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsWaybillIstddetailQuery",
    file: "spec/commerce/logistics.waybill.istddetail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("shop_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_order_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_no", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("logistics_code", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("waybill_no", 24)
        },
    ],
    rules: &[],
};

static LOGISTICS_WAYBILL_ISTDDETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsWaybillIstddetailQueryResponse",
    file: "spec/commerce/logistics.waybill.istddetail.query.yaml",
    fields: &[
        schema::FieldDef::new("reach_duration", schema::Kind::Integer, 31),
        schema::FieldDef::text("rider_lat", 36),
        schema::FieldDef::text("rider_lng", 37),
        schema::FieldDef::text("rider_mobile_no", 38),
        schema::FieldDef::text("rider_name", 39),
        schema::FieldDef::text("rider_poi_link", 40),
        schema::FieldDef::text("status", 45),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.logistics.waybill.istddetail.query` (查询即时配送运单详情).
///
/// Query the details of an instant delivery waybill.
///
/// ```
/// use alipay::commerce::LogisticsWaybillIstddetailQuery;
///
/// let request = LogisticsWaybillIstddetailQuery::new()
///     .shop_no("shopno001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/logistics/waybill/istddetail/query`.
/// Described in `spec/commerce/logistics.waybill.istddetail.query.yaml`.
/// Returns [`LogisticsWaybillIstddetailQueryResponse`], or an error with a [`LogisticsWaybillIstddetailQueryErrorCode`].
#[doc(alias = "alipay.commerce.logistics.waybill.istddetail.query")]
#[doc(alias = "/v3/alipay/commerce/logistics/waybill/istddetail/query")]
#[doc(alias = "查询即时配送运单详情")]
#[doc(alias = "配送")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsWaybillIstddetailQuery {
    /// Merchant's store number.
    ///
    /// 商家门店编号. Example: `shopno001`.
    pub shop_no: Option<String>,
    /// Merchant's order number.
    ///
    /// 商家订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Alipay's serial number of the order.
    ///
    /// 支付宝订单流水号. Example: `2020090411130000000000772400280352`.
    pub order_no: Option<String>,
    /// Code of the instant delivery company.
    ///
    /// 即时配送公司编码. Example: `FENGNIAO`.
    pub logistics_code: Option<String>,
    /// Number of the instant delivery waybill.
    ///
    /// 即时配送运单编号. Example: `waybillno001`.
    pub waybill_no: Option<String>,
}

impl LogisticsWaybillIstddetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            shop_no: None,
            out_order_no: None,
            order_no: None,
            logistics_code: None,
            waybill_no: None,
        }
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = Some(shop_no.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`waybill_no`](Self::waybill_no).
    #[inline]
    pub fn waybill_no(mut self, waybill_no: impl Into<String>) -> Self {
        self.waybill_no = Some(waybill_no.into());
        self
    }
}

impl record::Record for LogisticsWaybillIstddetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_WAYBILL_ISTDDETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.shop_no),
            1 => Some(&self.out_order_no),
            2 => Some(&self.order_no),
            3 => Some(&self.logistics_code),
            4 => Some(&self.waybill_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.shop_no),
            1 => Some(&mut self.out_order_no),
            2 => Some(&mut self.order_no),
            3 => Some(&mut self.logistics_code),
            4 => Some(&mut self.waybill_no),
            _ => None,
        }
    }
}

impl Default for LogisticsWaybillIstddetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsWaybillIstddetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsWaybillIstddetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsWaybillIstddetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LogisticsWaybillIstddetailQuery {}

impl record::Request for LogisticsWaybillIstddetailQuery {
    type Response = LogisticsWaybillIstddetailQueryResponse;
    type ErrorCode = LogisticsWaybillIstddetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.logistics.waybill.istddetail.query",
        title: "查询即时配送运单详情",
        file: "spec/commerce/logistics.waybill.istddetail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/logistics/waybill/istddetail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &LOGISTICS_WAYBILL_ISTDDETAIL_QUERY,
        response: &LOGISTICS_WAYBILL_ISTDDETAIL_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.commerce.logistics.waybill.istddetail.query` (查询即时配送运单详情).
#[non_exhaustive]
pub struct LogisticsWaybillIstddetailQueryResponse {
    /// Expected time until arrival, in seconds.
    ///
    /// 预计还剩多久送达. Example: `600`.
    pub reach_duration: Option<i64>,
    /// Latitude of the rider.
    ///
    /// 骑手位置纬度. Example: `30.246984`.
    pub rider_lat: Option<String>,
    /// Longitude of the rider.
    ///
    /// 骑手位置经度. Example: `120.210568`.
    pub rider_lng: Option<String>,
    /// Phone number of the rider.
    ///
    /// 骑手电话. Example: `13800000000`.
    pub rider_mobile_no: Option<String>,
    /// Name of the rider.
    ///
    /// 骑手姓名. Example: `小明`.
    pub rider_name: Option<String>,
    /// H5 page with the rider's live position; given once a rider has accepted.
    ///
    /// 骑手实时定位H5链接. Example: `http://aliyun.com`.
    pub rider_poi_link: Option<String>,
    /// Status of the waybill, such as `i_102`.
    ///
    /// 即时配送运单状态. Example: `i_102`.
    pub status: Option<String>,
}

impl record::Record for LogisticsWaybillIstddetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_WAYBILL_ISTDDETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.reach_duration),
            1 => Some(&self.rider_lat),
            2 => Some(&self.rider_lng),
            3 => Some(&self.rider_mobile_no),
            4 => Some(&self.rider_name),
            5 => Some(&self.rider_poi_link),
            6 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.reach_duration),
            1 => Some(&mut self.rider_lat),
            2 => Some(&mut self.rider_lng),
            3 => Some(&mut self.rider_mobile_no),
            4 => Some(&mut self.rider_name),
            5 => Some(&mut self.rider_poi_link),
            6 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for LogisticsWaybillIstddetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            reach_duration: None,
            rider_lat: None,
            rider_lng: None,
            rider_mobile_no: None,
            rider_name: None,
            rider_poi_link: None,
            status: None,
        }
    }
}

impl Clone for LogisticsWaybillIstddetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsWaybillIstddetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsWaybillIstddetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.logistics.waybill.istddetail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogisticsWaybillIstddetailQueryErrorCode {
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LogisticsWaybillIstddetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LogisticsWaybillIstddetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
