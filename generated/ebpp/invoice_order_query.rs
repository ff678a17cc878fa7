//! `alipay.ebpp.invoice.order.query` · 根据外部订单号查询发票信息
//!
//! Query an invoice by external order number, without an application id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/order/query`. Described in
//! `spec/ebpp/invoice.order.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.order.query` (根据外部订单号查询发票信息).
///
/// Query an invoice by external order number, without an application id.
///
/// ```
/// use alipay::ebpp::InvoiceOrderQuery;
///
/// let request = InvoiceOrderQuery::new()
///     .order_no("20200520110046966071");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/order/query`. Described in
/// `spec/ebpp/invoice.order.query.yaml`.
/// Returns [`InvoiceOrderQueryResponse`], or an error with a [`InvoiceOrderQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.order.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/order/query")]
#[doc(alias = "根据外部订单号查询发票信息")]
#[doc(alias = "发票")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceOrderQuery {
    /// Order number of the invoice application, not limited to Alipay trades.
    ///
    /// Example: `20200520110046966071`.
    pub order_no: Option<String>,
    /// Short brand name the merchant gave when joining.
    ///
    /// 商户的一级简称. Example: `KFC`.
    pub m_short_name: Option<String>,
    /// Short store name; brand and store name together must be unique.
    ///
    /// 商户的二级简称. Example: `KFC-HZ-19003`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceOrderQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
    pub fn sub_m_short_name(mut self, sub_m_short_name: impl Into<String>) -> Self {
        self.sub_m_short_name = Some(sub_m_short_name.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.order.query` (根据外部订单号查询发票信息).
#[non_exhaustive]
pub struct InvoiceOrderQueryResponse {
    /// Key data of the invoice found.
    pub invoice_element_model: Option<super::types::InvoiceElementModel>,
    /// Main or sub-order number of the application, not limited to Alipay trades.
    ///
    /// Example: `20200520110046966071`.
    pub order_no: Option<String>,
}

/// The error codes of `alipay.ebpp.invoice.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceOrderQueryErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(InvoiceOrderQueryErrorCode, "BIZ_ERROR" BizError);

impl record::CallRequest for InvoiceOrderQuery {}

impl record::Request for InvoiceOrderQuery {
    type Response = InvoiceOrderQueryResponse;
    type ErrorCode = InvoiceOrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.order.query",
        title: "根据外部订单号查询发票信息",
        file: "spec/ebpp/invoice.order.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/order/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_ORDER_QUERY,
        response: &INVOICE_ORDER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceOrderQuery, INVOICE_ORDER_QUERY, 0 order_no None, 1 m_short_name None, 2
    sub_m_short_name None
);

record::record!(
    InvoiceOrderQueryResponse, INVOICE_ORDER_QUERY_RESPONSE, 0 invoice_element_model
    None, 1 order_no None
);

static INVOICE_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceOrderQuery",
    file: "spec/ebpp/invoice.order.query.yaml",
    rows: &[
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
                name: "m_short_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sub_m_short_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 21],
};

static INVOICE_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceOrderQueryResponse",
    file: "spec/ebpp/invoice.order.query.yaml",
    rows: &[
        schema::Row::Plain(
            "invoice_element_model",
            schema::Kind::Record(&super::types::INVOICE_ELEMENT_MODEL),
        ),
        schema::Row::Text("order_no"),
    ],
    rules: &[],
    lines: &[],
};
