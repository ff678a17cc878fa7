//! `alipay.ebpp.invoice.order.query` · 根据外部订单号查询发票信息
//!
//! Query an invoice by external order number, without an application id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/order/query`. Described in
//! `spec/ebpp/invoice.order.query.yaml`.

use crate::{record, schema};

static INVOICE_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceOrderQuery",
    file: "spec/ebpp/invoice.order.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("m_short_name", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("sub_m_short_name", 21)
        },
    ],
    rules: &[],
};

static INVOICE_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceOrderQueryResponse",
    file: "spec/ebpp/invoice.order.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "invoice_element_model",
            schema::Kind::Record(&super::types::INVOICE_ELEMENT_MODEL),
            28,
        ),
        schema::FieldDef::text("order_no", 29),
    ],
    rules: &[],
};

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
        Self {
            order_no: None,
            m_short_name: None,
            sub_m_short_name: None,
        }
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

impl record::Record for InvoiceOrderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_no),
            1 => Some(&self.m_short_name),
            2 => Some(&self.sub_m_short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_no),
            1 => Some(&mut self.m_short_name),
            2 => Some(&mut self.sub_m_short_name),
            _ => None,
        }
    }
}

impl Default for InvoiceOrderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceOrderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceOrderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceOrderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InvoiceOrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_element_model),
            1 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_element_model),
            1 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Default for InvoiceOrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            invoice_element_model: None,
            order_no: None,
        }
    }
}

impl Clone for InvoiceOrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceOrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceOrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceOrderQueryErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceOrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[("BIZ_ERROR", Self::BizError)];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceOrderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
