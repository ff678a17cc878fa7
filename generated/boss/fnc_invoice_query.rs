//! `alipay.boss.fnc.invoice.query` · 根据发票ID查询发票信息
//!
//! Query an invoice in detail by the id from `alipay.boss.fnc.invoice.batchquery`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/boss/fnc/invoice/query`. Described in
//! `spec/boss/fnc.invoice.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.boss.fnc.invoice.query` (根据发票ID查询发票信息).
///
/// Query an invoice in detail by the id from `alipay.boss.fnc.invoice.batchquery`.
///
/// ```
/// use alipay::boss::FncInvoiceQuery;
///
/// let request = FncInvoiceQuery::new()
///     .invoice_id("2017060210122000040400270002815483");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/boss/fnc/invoice/query`. Described in
/// `spec/boss/fnc.invoice.query.yaml`.
/// Returns [`FncInvoiceQueryResponse`], or an error with a [`FncInvoiceQueryErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoice.query")]
#[doc(alias = "/v3/alipay/boss/fnc/invoice/query")]
#[doc(alias = "根据发票ID查询发票信息")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoiceQuery {
    /// Invoice id, found by the invoice search.
    ///
    /// 查询ID. Example: `2017060210122000040400270002815483`.
    pub invoice_id: Option<String>,
}

impl FncInvoiceQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[inline]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }
}

/// The response of `alipay.boss.fnc.invoice.query` (根据发票ID查询发票信息).
#[non_exhaustive]
pub struct FncInvoiceQueryResponse {
    /// Invoice found.
    ///
    /// 查询返回结果.
    pub result_set: Option<super::types::ArInvoiceOpenApiResponse>,
}

/// The error codes of `alipay.boss.fnc.invoice.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FncInvoiceQueryErrorCode {
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
    FncInvoiceQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for FncInvoiceQuery {}

impl record::Request for FncInvoiceQuery {
    type Response = FncInvoiceQueryResponse;
    type ErrorCode = FncInvoiceQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.boss.fnc.invoice.query",
        title: "根据发票ID查询发票信息",
        file: "spec/boss/fnc.invoice.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/boss/fnc/invoice/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &FNC_INVOICE_QUERY,
        response: &FNC_INVOICE_QUERY_RESPONSE,
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

record::record!(FncInvoiceQuery, FNC_INVOICE_QUERY, 0 invoice_id None);

record::record!(FncInvoiceQueryResponse, FNC_INVOICE_QUERY_RESPONSE, 0 result_set None);

static FNC_INVOICE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceQuery",
    file: "spec/boss/fnc.invoice.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "invoice_id",
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

static FNC_INVOICE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceQueryResponse",
    file: "spec/boss/fnc.invoice.query.yaml",
    rows: &[
        schema::Row::Plain(
            "result_set",
            schema::Kind::Record(&super::types::AR_INVOICE_OPEN_API_RESPONSE),
        ),
    ],
    rules: &[],
    lines: &[],
};
