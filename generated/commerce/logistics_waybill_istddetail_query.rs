//! `alipay.commerce.logistics.waybill.istddetail.query` · 查询即时配送运单详情
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
            ..schema::FieldDef::text("shop_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_order_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("logistics_code", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("waybill_no", 14)
        },
    ],
    rules: &[],
};

static LOGISTICS_WAYBILL_ISTDDETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsWaybillIstddetailQueryResponse",
    file: "spec/commerce/logistics.waybill.istddetail.query.yaml",
    fields: &[
        schema::FieldDef::new("reach_duration", schema::Kind::Integer, 17),
        schema::FieldDef::text("rider_lat", 18),
        schema::FieldDef::text("rider_lng", 19),
        schema::FieldDef::text("rider_mobile_no", 20),
        schema::FieldDef::text("rider_name", 21),
        schema::FieldDef::text("rider_poi_link", 22),
        schema::FieldDef::text("status", 23),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.logistics.waybill.istddetail.query` (查询即时配送运单详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/logistics/waybill/istddetail/query`.
/// Described in `spec/commerce/logistics.waybill.istddetail.query.yaml`.
/// Answered by [`LogisticsWaybillIstddetailQueryResponse`], or by an error with a [`LogisticsWaybillIstddetailQueryErrorCode`].
#[doc(alias = "alipay.commerce.logistics.waybill.istddetail.query")]
#[doc(alias = "查询即时配送运单详情")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsWaybillIstddetailQuery {
    /// On the wire `shop_no`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:10`.
    pub shop_no: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:11`.
    pub out_order_no: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:12`.
    pub order_no: Option<String>,
    /// On the wire `logistics_code`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:13`.
    pub logistics_code: Option<String>,
    /// On the wire `waybill_no`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:14`.
    pub waybill_no: Option<String>,
}

impl LogisticsWaybillIstddetailQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.logistics.waybill.istddetail.query` (查询即时配送运单详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LogisticsWaybillIstddetailQueryResponse {
    /// On the wire `reach_duration`, a whole number. Source:
    /// `spec/commerce/logistics.waybill.istddetail.query.yaml:17`.
    pub reach_duration: Option<i64>,
    /// On the wire `rider_lat`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:18`.
    pub rider_lat: Option<String>,
    /// On the wire `rider_lng`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:19`.
    pub rider_lng: Option<String>,
    /// On the wire `rider_mobile_no`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:20`.
    pub rider_mobile_no: Option<String>,
    /// On the wire `rider_name`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:21`.
    pub rider_name: Option<String>,
    /// On the wire `rider_poi_link`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:22`.
    pub rider_poi_link: Option<String>,
    /// On the wire `status`, a text. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:23`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogisticsWaybillIstddetailQueryErrorCode {
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:26`.
    ParamIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/logistics.waybill.istddetail.query.yaml:27`.
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
