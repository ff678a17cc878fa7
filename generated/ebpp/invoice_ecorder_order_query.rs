//! `alipay.ebpp.invoice.ecorder.order.query` · 企业码订单查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/ecorder/order/query`. Described
//! in `spec/ebpp/invoice.ecorder.order.query.yaml`.

use crate::{record, schema};

static INVOICE_ECORDER_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEcorderOrderQuery",
    file: "spec/ebpp/invoice.ecorder.order.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_type", 14)
        },
    ],
    rules: &[],
};

static INVOICE_ECORDER_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEcorderOrderQueryResponse",
    file: "spec/ebpp/invoice.ecorder.order.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "order_info",
            schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
            17,
        ),
        schema::FieldDef::new(
            "sub_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
                    limits: &[],
                },
            ),
            18,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.ecorder.order.query` (企业码订单查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/ecorder/order/query`. Described
/// in `spec/ebpp/invoice.ecorder.order.query.yaml`.
/// Answered by [`InvoiceEcorderOrderQueryResponse`], or by an error with a [`InvoiceEcorderOrderQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.ecorder.order.query")]
#[doc(alias = "企业码订单查询")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEcorderOrderQuery {
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:10`.
    pub enterprise_id: Option<String>,
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:11`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:12`.
    pub agreement_no: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:13`.
    pub order_id: Option<String>,
    /// On the wire `order_type`, a text. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:14`.
    pub order_type: Option<String>,
}

impl InvoiceEcorderOrderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_id: None,
            account_id: None,
            agreement_no: None,
            order_id: None,
            order_type: None,
        }
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }
}

impl record::Record for InvoiceEcorderOrderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ECORDER_ORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.account_id),
            2 => Some(&self.agreement_no),
            3 => Some(&self.order_id),
            4 => Some(&self.order_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.account_id),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.order_id),
            4 => Some(&mut self.order_type),
            _ => None,
        }
    }
}

impl Default for InvoiceEcorderOrderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEcorderOrderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEcorderOrderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEcorderOrderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEcorderOrderQuery {}

impl record::Request for InvoiceEcorderOrderQuery {
    type Response = InvoiceEcorderOrderQueryResponse;
    type ErrorCode = InvoiceEcorderOrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.ecorder.order.query",
        title: "企业码订单查询",
        file: "spec/ebpp/invoice.ecorder.order.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/ecorder/order/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_ECORDER_ORDER_QUERY,
        response: &INVOICE_ECORDER_ORDER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.ecorder.order.query` (企业码订单查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEcorderOrderQueryResponse {
    /// On the wire `order_info`, a record of the kind `EcOrderItem`. Source:
    /// `spec/ebpp/invoice.ecorder.order.query.yaml:17`.
    pub order_info: Option<super::super::types::EcOrderItem>,
    /// On the wire `sub_order_list`, a list; each element is a record of the kind `EcOrderItem`. Source:
    /// `spec/ebpp/invoice.ecorder.order.query.yaml:18`.
    pub sub_order_list: Vec<super::super::types::EcOrderItem>,
}

impl record::Record for InvoiceEcorderOrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ECORDER_ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_info),
            1 => Some(&self.sub_order_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_info),
            1 => Some(&mut self.sub_order_list),
            _ => None,
        }
    }
}

impl Default for InvoiceEcorderOrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_info: None,
            sub_order_list: Vec::new(),
        }
    }
}

impl Clone for InvoiceEcorderOrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEcorderOrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEcorderOrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.ecorder.order.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEcorderOrderQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.ecorder.order.query.yaml:21`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:22`.
    PermissionDenied,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:23`.
    InvalidParameter,
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:24`.
    OrderNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEcorderOrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEcorderOrderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
