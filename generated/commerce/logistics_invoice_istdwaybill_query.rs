//! `alipay.commerce.logistics.invoice.istdwaybill.query` · 查询即时配送订单的开票结果
//!
//! Query the invoicing result of instant delivery orders.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/commerce/logistics/invoice/istdwaybill/query`. Described in
//! `spec/commerce/logistics.invoice.istdwaybill.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.logistics.invoice.istdwaybill.query` (查询即时配送订单的开票结果).
///
/// Query the invoicing result of instant delivery orders.
///
/// ```
/// use alipay::commerce::LogisticsInvoiceIstdwaybillQuery;
///
/// let request = LogisticsInvoiceIstdwaybillQuery::new()
///     .logistics_code("FENGNIAO");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/commerce/logistics/invoice/istdwaybill/query`. Described in
/// `spec/commerce/logistics.invoice.istdwaybill.query.yaml`.
/// Returns [`LogisticsInvoiceIstdwaybillQueryResponse`], or an error with a [`LogisticsInvoiceIstdwaybillQueryErrorCode`].
#[doc(alias = "alipay.commerce.logistics.invoice.istdwaybill.query")]
#[doc(alias = "/v3/alipay/commerce/logistics/invoice/istdwaybill/query")]
#[doc(alias = "查询即时配送订单的开票结果")]
#[doc(alias = "开票")]
#[doc(alias = "订单")]
#[doc(alias = "配送")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsInvoiceIstdwaybillQuery {
    /// Code of the instant delivery company.
    ///
    /// 即时配送公司编码. Example: `FENGNIAO`.
    pub logistics_code: Option<String>,
    /// Serial number of the invoice request.
    ///
    /// 开票请求流水号. Example: `out_invoice_no_00001`.
    pub out_invoice_request_no: Option<String>,
}

impl LogisticsInvoiceIstdwaybillQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`out_invoice_request_no`](Self::out_invoice_request_no).
    #[inline]
    pub fn out_invoice_request_no(
        mut self,
        out_invoice_request_no: impl Into<String>,
    ) -> Self {
        self.out_invoice_request_no = Some(out_invoice_request_no.into());
        self
    }
}

/// The response of `alipay.commerce.logistics.invoice.istdwaybill.query` (查询即时配送订单的开票结果).
#[non_exhaustive]
pub struct LogisticsInvoiceIstdwaybillQueryResponse {
    /// Overall invoicing status of the waybills.
    ///
    /// 整体的运单开票状态; one of `0`, `1`, `2`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Processing (处理中).
    /// - `1`: Invoiced (开票成功).
    /// - `2`: Invoicing failed (开票失败).
    pub status: Option<i64>,
    /// Instant delivery waybills to invoice.
    ///
    /// 即时配送运单列表.
    pub waybill_invoices: Vec<WaybillInvoiceQueryIstd>,
}

/// Invoicing result of one waybill, as queried.
#[non_exhaustive]
pub struct WaybillInvoiceQueryIstd {
    /// Why this waybill was rejected.
    ///
    /// 失败原因. Example: `开票金额错误`.
    pub reason: Option<String>,
    /// Merchant's store number.
    ///
    /// 商家门店编号. Example: `shop_no_20200818`.
    pub shop_no: Option<String>,
    /// Amount of the waybill; present when it was invoiced.
    ///
    /// 即时配送运单金额. Example: `200`.
    pub waybill_amount: Option<String>,
    /// Invoicing status of the waybill; no details while the overall status is 0\.
    ///
    /// 明细的运单开票状态. Example: `0`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `1`: Invoiced (开票成功).
    /// - `2`: Cannot be invoiced (不可开票).
    /// - `3`: Can be invoiced (可开票).
    pub waybill_invoice_status: Option<i64>,
    /// Number of the instant delivery waybill.
    ///
    /// 即时配送运单编号. Example: `waybill_no_20200811`.
    pub waybill_no: Option<String>,
}

/// The error codes of `alipay.commerce.logistics.invoice.istdwaybill.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LogisticsInvoiceIstdwaybillQueryErrorCode {
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
    LogisticsInvoiceIstdwaybillQueryErrorCode, "PARAM_ILLEGAL" ParamIllegal,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for LogisticsInvoiceIstdwaybillQuery {}

impl record::Request for LogisticsInvoiceIstdwaybillQuery {
    type Response = LogisticsInvoiceIstdwaybillQueryResponse;
    type ErrorCode = LogisticsInvoiceIstdwaybillQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.logistics.invoice.istdwaybill.query",
        title: "查询即时配送订单的开票结果",
        file: "spec/commerce/logistics.invoice.istdwaybill.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/logistics/invoice/istdwaybill/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &LOGISTICS_INVOICE_ISTDWAYBILL_QUERY,
        response: &LOGISTICS_INVOICE_ISTDWAYBILL_QUERY_RESPONSE,
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
    LogisticsInvoiceIstdwaybillQuery, LOGISTICS_INVOICE_ISTDWAYBILL_QUERY, 0
    logistics_code None, 1 out_invoice_request_no None
);

record::record!(
    LogisticsInvoiceIstdwaybillQueryResponse,
    LOGISTICS_INVOICE_ISTDWAYBILL_QUERY_RESPONSE, 0 status None, 1 waybill_invoices
    Vec::new()
);

record::record!(
    WaybillInvoiceQueryIstd, WAYBILL_INVOICE_QUERY_ISTD, 0 reason None, 1 shop_no None, 2
    waybill_amount None, 3 waybill_invoice_status None, 4 waybill_no None
);

static LOGISTICS_INVOICE_ISTDWAYBILL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInvoiceIstdwaybillQuery",
    file: "spec/commerce/logistics.invoice.istdwaybill.query.yaml",
    rows: &[
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
                name: "out_invoice_request_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13],
};

static LOGISTICS_INVOICE_ISTDWAYBILL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInvoiceIstdwaybillQueryResponse",
    file: "spec/commerce/logistics.invoice.istdwaybill.query.yaml",
    rows: &[
        schema::Row::Plain("status", schema::Kind::Integer),
        schema::Row::Plain(
            "waybill_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAYBILL_INVOICE_QUERY_ISTD),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static WAYBILL_INVOICE_QUERY_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaybillInvoiceQueryIstd",
    file: "spec/commerce/logistics.invoice.istdwaybill.query.yaml",
    rows: &[
        schema::Row::Text("reason"),
        schema::Row::Text("shop_no"),
        schema::Row::Text("waybill_amount"),
        schema::Row::Plain("waybill_invoice_status", schema::Kind::Integer),
        schema::Row::Text("waybill_no"),
    ],
    rules: &[],
    lines: &[],
};
