//! `alipay.commerce.logistics.waybill.istddetail.query` · 查询即时配送运单详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/logistics/waybill/istddetail/query`.
//! Described in `spec/commerce/logistics.waybill.istddetail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/logistics.waybill.istddetail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.logistics.waybill.istddetail.query",
    title: "查询即时配送运单详情",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "PARAM_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 27,
        },
    ],
};

static LOGISTICS_WAYBILL_ISTDDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsWaybillIstddetailQuery",
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
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "logistics_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "waybill_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static LOGISTICS_WAYBILL_ISTDDETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsWaybillIstddetailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "reach_duration",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "rider_lat",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "rider_lng",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "rider_mobile_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "rider_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "rider_poi_link",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct LogisticsWaybillIstddetailQuery {
    /// The field `shop_no`: a text.
    ///
    /// On the wire `shop_no`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:10`.
    pub shop_no: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:11`.
    pub out_order_no: Option<String>,
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:12`.
    pub order_no: Option<String>,
    /// The field `logistics_code`: a text.
    ///
    /// On the wire `logistics_code`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:13`.
    pub logistics_code: Option<String>,
    /// The field `waybill_no`: a text.
    ///
    /// On the wire `waybill_no`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:14`.
    pub waybill_no: Option<String>,
}

impl LogisticsWaybillIstddetailQuery {
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

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    #[must_use]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    #[must_use]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`waybill_no`](Self::waybill_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.logistics.waybill.istddetail.query` (查询即时配送运单详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct LogisticsWaybillIstddetailQueryResponse {
    /// The field `reach_duration`: a whole number.
    ///
    /// On the wire `reach_duration`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:17`.
    pub reach_duration: Option<i64>,
    /// The field `rider_lat`: a text.
    ///
    /// On the wire `rider_lat`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:18`.
    pub rider_lat: Option<String>,
    /// The field `rider_lng`: a text.
    ///
    /// On the wire `rider_lng`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:19`.
    pub rider_lng: Option<String>,
    /// The field `rider_mobile_no`: a text.
    ///
    /// On the wire `rider_mobile_no`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:20`.
    pub rider_mobile_no: Option<String>,
    /// The field `rider_name`: a text.
    ///
    /// On the wire `rider_name`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:21`.
    pub rider_name: Option<String>,
    /// The field `rider_poi_link`: a text.
    ///
    /// On the wire `rider_poi_link`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:22`.
    pub rider_poi_link: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/commerce/logistics.waybill.istddetail.query.yaml:23`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
