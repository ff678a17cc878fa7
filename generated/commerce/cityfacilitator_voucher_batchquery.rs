//! `alipay.commerce.cityfacilitator.voucher.batchquery` · 地铁购票订单批量查询
//!
//! Query the status of several metro ticket orders.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/cityfacilitator/voucher/batchquery`. Described in
//! `spec/commerce/cityfacilitator.voucher.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.cityfacilitator.voucher.batchquery` (地铁购票订单批量查询).
///
/// Query the status of several metro ticket orders.
///
/// ```
/// use alipay::commerce::CityfacilitatorVoucherBatchquery;
///
/// let request = CityfacilitatorVoucherBatchquery::new()
///     .city_code("440300");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/cityfacilitator/voucher/batchquery`. Described in
/// `spec/commerce/cityfacilitator.voucher.batchquery.yaml`.
/// Returns [`CityfacilitatorVoucherBatchqueryResponse`], or an error with a [`CityfacilitatorVoucherBatchqueryErrorCode`].
#[doc(alias = "alipay.commerce.cityfacilitator.voucher.batchquery")]
#[doc(alias = "/v3/alipay/commerce/cityfacilitator/voucher/batchquery")]
#[doc(alias = "地铁购票订单批量查询")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct CityfacilitatorVoucherBatchquery {
    /// City code of the national administrative division standard; only some cities are supported.
    ///
    /// 城市编码; other values may be added. Example: `440300`.
    pub city_code: Option<record::Choice<CityfacilitatorVoucherBatchqueryCityCode>>,
    /// Alipay trade numbers to query.
    ///
    /// 支付宝交易号列表. Example: `010-00000000`.
    pub trade_nos: Vec<String>,
}

impl CityfacilitatorVoucherBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(
        mut self,
        city_code: impl Into<record::Choice<CityfacilitatorVoucherBatchqueryCityCode>>,
    ) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`trade_nos`](Self::trade_nos).
    #[inline]
    pub fn trade_nos(
        mut self,
        trade_nos: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.trade_nos = trade_nos.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `alipay.commerce.cityfacilitator.voucher.batchquery` (地铁购票订单批量查询).
#[non_exhaustive]
pub struct CityfacilitatorVoucherBatchqueryResponse {
    /// Orders found.
    ///
    /// 查询到的订单信息列表.
    pub tickets: Vec<TicketDetailInfo>,
}

/// A metro ticket order.
#[non_exhaustive]
pub struct TicketDetailInfo {
    /// Total amount, in yuan.
    ///
    /// 总金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Code of the destination station.
    ///
    /// 终点站编码. Example: `21003002`.
    pub end_station: Option<String>,
    /// Chinese name of the destination station.
    ///
    /// 终点站中文名称. Example: `浦电路`.
    pub end_station_name: Option<String>,
    /// Number of tickets.
    ///
    /// 票数量. Example: `8`.
    pub quantity: Option<String>,
    /// Code of the start station.
    ///
    /// 起点站编码. Example: `12300002`.
    pub start_station: Option<String>,
    /// Chinese name of the start station.
    ///
    /// 起点站中文名称. Example: `蓝村路`.
    pub start_station_name: Option<String>,
    /// Status of the order, such as `SUCCESS`.
    ///
    /// 订单状态. Example: `SUCCESS`.
    pub status: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 单价; an amount of money as a decimal number. Example: `5.00`.
    pub ticket_price: Option<record::Amount>,
    /// Type of ticket, such as `oneway`.
    ///
    /// 票类型. Example: `oneway`.
    pub ticket_type: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `010-00000000`.
    pub trade_no: Option<String>,
}

/// The values of the platform's type `CityfacilitatorVoucherBatchqueryCityCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherBatchqueryCityCode {
    /// `440100`: Guangzhou.
    V440100,
    /// `440300`: Shenzhen.
    V440300,
    /// `330100`: Hangzhou.
    V330100,
}

record::enumeration!(
    CityfacilitatorVoucherBatchqueryCityCode, "440100" V440100, "440300" V440300,
    "330100" V330100
);

/// The error codes of `alipay.commerce.cityfacilitator.voucher.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CityfacilitatorVoucherBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `NO_RIGHT`: The caller has no right to the operation.
    NoRight,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CityfacilitatorVoucherBatchqueryErrorCode, "SYSTEM_ERROR" SystemError,
    "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "NO_RIGHT" NoRight
);

impl record::CallRequest for CityfacilitatorVoucherBatchquery {}

impl record::Request for CityfacilitatorVoucherBatchquery {
    type Response = CityfacilitatorVoucherBatchqueryResponse;
    type ErrorCode = CityfacilitatorVoucherBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.cityfacilitator.voucher.batchquery",
        title: "地铁购票订单批量查询",
        file: "spec/commerce/cityfacilitator.voucher.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/cityfacilitator/voucher/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CITYFACILITATOR_VOUCHER_BATCHQUERY,
        response: &CITYFACILITATOR_VOUCHER_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CityfacilitatorVoucherBatchquery, CITYFACILITATOR_VOUCHER_BATCHQUERY, 0 city_code
    None, 1 trade_nos Vec::new()
);

record::record!(
    CityfacilitatorVoucherBatchqueryResponse,
    CITYFACILITATOR_VOUCHER_BATCHQUERY_RESPONSE, 0 tickets Vec::new()
);

record::record!(
    TicketDetailInfo, TICKET_DETAIL_INFO, 0 amount None, 1 end_station None, 2
    end_station_name None, 3 quantity None, 4 start_station None, 5 start_station_name
    None, 6 status None, 7 ticket_price None, 8 ticket_type None, 9 trade_no None
);

static CITYFACILITATOR_VOUCHER_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherBatchquery",
    file: "spec/commerce/cityfacilitator.voucher.batchquery.yaml",
    rows: &[
        schema::Row::Text("city_code"),
        schema::Row::Plain(
            "trade_nos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 21],
};

static CITYFACILITATOR_VOUCHER_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CityfacilitatorVoucherBatchqueryResponse",
    file: "spec/commerce/cityfacilitator.voucher.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "tickets",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TICKET_DETAIL_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static TICKET_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketDetailInfo",
    file: "spec/commerce/cityfacilitator.voucher.batchquery.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("end_station"),
        schema::Row::Text("end_station_name"),
        schema::Row::Text("quantity"),
        schema::Row::Text("start_station"),
        schema::Row::Text("start_station_name"),
        schema::Row::Text("status"),
        schema::Row::Text("ticket_price"),
        schema::Row::Text("ticket_type"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};
