//! `alipay.ebpp.invoice.ecorder.order.query` · 企业码订单查询
//!
//! Query an enterprise code order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/ecorder/order/query`. Described
//! in `spec/ebpp/invoice.ecorder.order.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.ebpp.invoice.ecorder.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InvoiceEcorderOrderQueryErrorCode, "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED"
    PermissionDenied, "INVALID_PARAMETER" InvalidParameter, "ORDER_NOT_EXIST"
    OrderNotExist
);

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

record::record!(
    InvoiceEcorderOrderQuery, INVOICE_ECORDER_ORDER_QUERY, 0 enterprise_id None, 1
    account_id None, 2 agreement_no None, 3 order_id None, 4 order_type None
);

record::record!(
    InvoiceEcorderOrderQueryResponse, INVOICE_ECORDER_ORDER_QUERY_RESPONSE, 0 order_info
    None, 1 sub_order_list Vec::new()
);

static INVOICE_ECORDER_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEcorderOrderQuery",
    file: "spec/ebpp/invoice.ecorder.order.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "enterprise_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 19, 20],
};

static INVOICE_ECORDER_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEcorderOrderQueryResponse",
    file: "spec/ebpp/invoice.ecorder.order.query.yaml",
    rows: &[
        schema::Row::Plain(
            "order_info",
            schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
        ),
        schema::Row::Plain(
            "sub_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
