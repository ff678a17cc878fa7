//! `alipay.commerce.logistics.waybill.istddetail.query` · 查询即时配送运单详情
//!
//! Query the details of an instant delivery waybill.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/logistics/waybill/istddetail/query`.
//! Described in `spec/commerce/logistics.waybill.istddetail.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.commerce.logistics.waybill.istddetail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    LogisticsWaybillIstddetailQueryErrorCode, "PARAM_ILLEGAL" ParamIllegal,
    "SYSTEM_ERROR" SystemError
);

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

record::record!(
    LogisticsWaybillIstddetailQuery, LOGISTICS_WAYBILL_ISTDDETAIL_QUERY, 0 shop_no None,
    1 out_order_no None, 2 order_no None, 3 logistics_code None, 4 waybill_no None
);

record::record!(
    LogisticsWaybillIstddetailQueryResponse, LOGISTICS_WAYBILL_ISTDDETAIL_QUERY_RESPONSE,
    0 reach_duration None, 1 rider_lat None, 2 rider_lng None, 3 rider_mobile_no None, 4
    rider_name None, 5 rider_poi_link None, 6 status None
);

static LOGISTICS_WAYBILL_ISTDDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsWaybillIstddetailQuery",
    file: "spec/commerce/logistics.waybill.istddetail.query.yaml",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_order_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "logistics_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "waybill_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 23, 24],
};

static LOGISTICS_WAYBILL_ISTDDETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsWaybillIstddetailQueryResponse",
    file: "spec/commerce/logistics.waybill.istddetail.query.yaml",
    rows: &[
        schema::Row::Plain("reach_duration", schema::Kind::Integer),
        schema::Row::Text("rider_lat"),
        schema::Row::Text("rider_lng"),
        schema::Row::Text("rider_mobile_no"),
        schema::Row::Text("rider_name"),
        schema::Row::Text("rider_poi_link"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
