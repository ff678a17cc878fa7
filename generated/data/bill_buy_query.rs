//! `alipay.data.bill.buy.query` · 支付宝商家账户买入交易查询
//!
//! Query trades in which a merchant's account was the buyer, for reconciliation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/buy/query`. Described in
//! `spec/data/bill.buy.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.bill.buy.query` (支付宝商家账户买入交易查询).
///
/// Query trades in which a merchant's account was the buyer, for reconciliation.
///
/// ```
/// use alipay::data::BillBuyQuery;
///
/// let request = BillBuyQuery::new()
///     .start_time("2019-01-01 00:00:00");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/buy/query`. Described in
/// `spec/data/bill.buy.query.yaml`.
/// Returns [`BillBuyQueryResponse`], or an error with a [`BillBuyQueryErrorCode`].
#[doc(alias = "alipay.data.bill.buy.query")]
#[doc(alias = "/v3/alipay/data/bill/buy/query")]
#[doc(alias = "支付宝商家账户买入交易查询")]
#[doc(alias = "交易")]
#[doc(alias = "支付")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct BillBuyQuery {
    /// Start of the creation time range of trades, inclusive.
    ///
    /// Example: `2019-01-01 00:00:00`.
    pub start_time: Option<String>,
    /// End of the range, exclusive; at most 31 days after the start.
    ///
    /// Example: `2019-01-02 00:00:00`.
    pub end_time: Option<String>,
    /// Alipay trade number; if given, only its records are returned.
    ///
    /// 支付宝交易流水号. Example: `20190101***`.
    pub alipay_order_no: Option<String>,
    /// Merchant's trade number; if given, only its records are returned.
    ///
    /// 商户交易号. Example: `TX***`.
    pub merchant_order_no: Option<String>,
    /// Store number; matched fuzzily.
    ///
    /// 门店编号. Example: `门店1`.
    pub store_no: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 分页号. Example: `1`.
    pub page_no: Option<String>,
    /// Records per page.
    ///
    /// Defaults to `2000`. Example: `2000`.
    pub page_size: Option<String>,
}

impl BillBuyQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`alipay_order_no`](Self::alipay_order_no).
    #[inline]
    pub fn alipay_order_no(mut self, alipay_order_no: impl Into<String>) -> Self {
        self.alipay_order_no = Some(alipay_order_no.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`store_no`](Self::store_no).
    #[inline]
    pub fn store_no(mut self, store_no: impl Into<String>) -> Self {
        self.store_no = Some(store_no.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: impl Into<String>) -> Self {
        self.page_no = Some(page_no.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }
}

/// The response of `alipay.data.bill.buy.query` (支付宝商家账户买入交易查询).
#[non_exhaustive]
pub struct BillBuyQueryResponse {
    /// Trades found.
    ///
    /// 交易流水详情.
    pub detail_list: Vec<super::types::TradeItemResult>,
    /// Page number, counted from 1\.
    ///
    /// 分页号. Example: `1`.
    pub page_no: Option<String>,
    /// Records per page.
    ///
    /// Example: `2000`.
    pub page_size: Option<String>,
    /// Number of records that match the query.
    ///
    /// 账务明细总数. Example: `10000`.
    pub total_size: Option<String>,
}

/// The error codes of `alipay.data.bill.buy.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BillBuyQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemBusy,
    /// `SYSTEM_RATE_LIMIT`: The request was throttled under high load.
    ///
    /// Retry after one minute. The same call may succeed later.
    SystemRateLimit,
    /// `DATA_QUERY_TIMEOUT`: The data query timed out.
    ///
    /// Wait, then query again. The same call may succeed later. The outcome is unknown: the call may have taken
    /// effect.
    DataQueryTimeout,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BillBuyQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_BUSY" SystemBusy, "SYSTEM_RATE_LIMIT" SystemRateLimit,
    "DATA_QUERY_TIMEOUT" DataQueryTimeout
);

impl record::CallRequest for BillBuyQuery {}

impl record::Request for BillBuyQuery {
    type Response = BillBuyQueryResponse;
    type ErrorCode = BillBuyQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.buy.query",
        title: "支付宝商家账户买入交易查询",
        file: "spec/data/bill.buy.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/bill/buy/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BILL_BUY_QUERY,
        response: &BILL_BUY_QUERY_RESPONSE,
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

record::record!(
    BillBuyQuery, BILL_BUY_QUERY, 0 start_time None, 1 end_time None, 2 alipay_order_no
    None, 3 merchant_order_no None, 4 store_no None, 5 page_no None, 6 page_size None
);

record::record!(
    BillBuyQueryResponse, BILL_BUY_QUERY_RESPONSE, 0 detail_list Vec::new(), 1 page_no
    None, 2 page_size None, 3 total_size None
);

static BILL_BUY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBuyQuery",
    file: "spec/data/bill.buy.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "start_time",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "end_time",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_order_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_order_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "store_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 20, 25, 30, 31, 32],
};

static BILL_BUY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBuyQueryResponse",
    file: "spec/data/bill.buy.query.yaml",
    rows: &[
        schema::Row::Plain(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_ITEM_RESULT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("page_no"),
        schema::Row::Text("page_size"),
        schema::Row::Text("total_size"),
    ],
    rules: &[],
    lines: &[],
};
