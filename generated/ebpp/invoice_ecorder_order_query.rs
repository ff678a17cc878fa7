//! `alipay.ebpp.invoice.ecorder.order.query` · 企业码订单查询
//!
//! Query an enterprise code order.
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
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_id", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_type", 20)
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
            23,
        ),
        schema::FieldDef::new(
            "sub_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
                    limits: &[],
                },
            ),
            24,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.ecorder.order.query` (企业码订单查询).
///
/// Query an enterprise code order.
///
/// ```
/// use alipay::ebpp::InvoiceEcorderOrderQuery;
///
/// let request = InvoiceEcorderOrderQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/ecorder/order/query`. Described
/// in `spec/ebpp/invoice.ecorder.order.query.yaml`.
/// Returns [`InvoiceEcorderOrderQueryResponse`], or an error with a [`InvoiceEcorderOrderQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.ecorder.order.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/ecorder/order/query")]
#[doc(alias = "企业码订单查询")]
#[doc(alias = "订单")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEcorderOrderQuery {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20200000000000000000`.
    pub agreement_no: Option<String>,
    /// Order id.
    ///
    /// 订单ID. Example: `2020103022000000000000000000`.
    pub order_id: Option<String>,
    /// Type of order, such as `METRO`.
    ///
    /// 订单类型. Example: `METRO`.
    pub order_type: Option<String>,
}

impl InvoiceEcorderOrderQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.ebpp.invoice.ecorder.order.query` (企业码订单查询).
#[non_exhaustive]
pub struct InvoiceEcorderOrderQueryResponse {
    /// Details of the enterprise code order.
    ///
    /// 企业码订单详情.
    pub order_info: Option<super::super::types::EcOrderItem>,
    /// Details of its sub-orders.
    ///
    /// 企业码子订单详情列表.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEcorderOrderQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ORDER_NOT_EXIST`: The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
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
