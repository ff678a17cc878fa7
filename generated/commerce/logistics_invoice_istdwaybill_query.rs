//! `alipay.commerce.logistics.invoice.istdwaybill.query` · 查询即时配送订单的开票结果
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/commerce/logistics/invoice/istdwaybill/query`. Described in
//! `spec/commerce/logistics.invoice.istdwaybill.query.yaml`.

use crate::{record, schema};

static LOGISTICS_INVOICE_ISTDWAYBILL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInvoiceIstdwaybillQuery",
    file: "spec/commerce/logistics.invoice.istdwaybill.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("logistics_code", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_invoice_request_no", 11)
        },
    ],
    rules: &[],
};

static LOGISTICS_INVOICE_ISTDWAYBILL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInvoiceIstdwaybillQueryResponse",
    file: "spec/commerce/logistics.invoice.istdwaybill.query.yaml",
    fields: &[
        schema::FieldDef::new("status", schema::Kind::Integer, 14),
        schema::FieldDef::new(
            "waybill_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAYBILL_INVOICE_QUERY_ISTD),
                    limits: &[],
                },
            ),
            15,
        ),
    ],
    rules: &[],
};

static WAYBILL_INVOICE_QUERY_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaybillInvoiceQueryIstd",
    file: "spec/commerce/logistics.invoice.istdwaybill.query.yaml",
    fields: &[
        schema::FieldDef::text("reason", 20),
        schema::FieldDef::text("shop_no", 21),
        schema::FieldDef::text("waybill_amount", 22),
        schema::FieldDef::new("waybill_invoice_status", schema::Kind::Integer, 23),
        schema::FieldDef::text("waybill_no", 24),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.logistics.invoice.istdwaybill.query` (查询即时配送订单的开票结果).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/commerce/logistics/invoice/istdwaybill/query`. Described in
/// `spec/commerce/logistics.invoice.istdwaybill.query.yaml`.
/// Answered by [`LogisticsInvoiceIstdwaybillQueryResponse`], or by an error with a [`LogisticsInvoiceIstdwaybillQueryErrorCode`].
#[doc(alias = "alipay.commerce.logistics.invoice.istdwaybill.query")]
#[doc(alias = "查询即时配送订单的开票结果")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsInvoiceIstdwaybillQuery {
    /// On the wire `logistics_code`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.query.yaml:10`.
    pub logistics_code: Option<String>,
    /// On the wire `out_invoice_request_no`, a text. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.query.yaml:11`.
    pub out_invoice_request_no: Option<String>,
}

impl LogisticsInvoiceIstdwaybillQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            logistics_code: None,
            out_invoice_request_no: None,
        }
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

impl record::Record for LogisticsInvoiceIstdwaybillQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_INVOICE_ISTDWAYBILL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logistics_code),
            1 => Some(&self.out_invoice_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logistics_code),
            1 => Some(&mut self.out_invoice_request_no),
            _ => None,
        }
    }
}

impl Default for LogisticsInvoiceIstdwaybillQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsInvoiceIstdwaybillQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsInvoiceIstdwaybillQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsInvoiceIstdwaybillQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.logistics.invoice.istdwaybill.query` (查询即时配送订单的开票结果).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LogisticsInvoiceIstdwaybillQueryResponse {
    /// On the wire `status`, a whole number. Source: `spec/commerce/logistics.invoice.istdwaybill.query.yaml:14`.
    pub status: Option<i64>,
    /// On the wire `waybill_invoices`, a list; each element is a record of the kind `WaybillInvoiceQueryIstd`.
    /// Source: `spec/commerce/logistics.invoice.istdwaybill.query.yaml:15`.
    pub waybill_invoices: Vec<WaybillInvoiceQueryIstd>,
}

impl record::Record for LogisticsInvoiceIstdwaybillQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_INVOICE_ISTDWAYBILL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.status),
            1 => Some(&self.waybill_invoices),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.status),
            1 => Some(&mut self.waybill_invoices),
            _ => None,
        }
    }
}

impl Default for LogisticsInvoiceIstdwaybillQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            status: None,
            waybill_invoices: Vec::new(),
        }
    }
}

impl Clone for LogisticsInvoiceIstdwaybillQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsInvoiceIstdwaybillQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsInvoiceIstdwaybillQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `WaybillInvoiceQueryIstd`.
///
/// Source: `spec/commerce/logistics.invoice.istdwaybill.query.yaml:18`.
#[non_exhaustive]
pub struct WaybillInvoiceQueryIstd {
    /// On the wire `reason`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.query.yaml:20`.
    pub reason: Option<String>,
    /// On the wire `shop_no`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.query.yaml:21`.
    pub shop_no: Option<String>,
    /// On the wire `waybill_amount`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.query.yaml:22`.
    pub waybill_amount: Option<String>,
    /// On the wire `waybill_invoice_status`, a whole number. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.query.yaml:23`.
    pub waybill_invoice_status: Option<i64>,
    /// On the wire `waybill_no`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.query.yaml:24`.
    pub waybill_no: Option<String>,
}

impl record::Record for WaybillInvoiceQueryIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &WAYBILL_INVOICE_QUERY_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.reason),
            1 => Some(&self.shop_no),
            2 => Some(&self.waybill_amount),
            3 => Some(&self.waybill_invoice_status),
            4 => Some(&self.waybill_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.reason),
            1 => Some(&mut self.shop_no),
            2 => Some(&mut self.waybill_amount),
            3 => Some(&mut self.waybill_invoice_status),
            4 => Some(&mut self.waybill_no),
            _ => None,
        }
    }
}

impl Default for WaybillInvoiceQueryIstd {
    #[inline]
    fn default() -> Self {
        Self {
            reason: None,
            shop_no: None,
            waybill_amount: None,
            waybill_invoice_status: None,
            waybill_no: None,
        }
    }
}

impl Clone for WaybillInvoiceQueryIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for WaybillInvoiceQueryIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for WaybillInvoiceQueryIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.logistics.invoice.istdwaybill.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogisticsInvoiceIstdwaybillQueryErrorCode {
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/commerce/logistics.invoice.istdwaybill.query.yaml:27`.
    ParamIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.query.yaml:28`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LogisticsInvoiceIstdwaybillQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LogisticsInvoiceIstdwaybillQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
