//! `alipay.ebpp.invoice.ecorder.order.query` · 企业码订单查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/ecorder/order/query`. Described
//! in `spec/ebpp/invoice.ecorder.order.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.ecorder.order.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.ecorder.order.query",
    title: "企业码订单查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 21,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
    ],
};

static INVOICE_ECORDER_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEcorderOrderQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "order_type",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static INVOICE_ECORDER_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEcorderOrderQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_info",
            kind: schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "sub_order_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::super::types::EC_ORDER_ITEM),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEcorderOrderQuery {
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:10`.
    pub enterprise_id: Option<String>,
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:11`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:12`.
    pub agreement_no: Option<String>,
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:13`.
    pub order_id: Option<String>,
    /// The field `order_type`: a text.
    ///
    /// On the wire `order_type`. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:14`.
    pub order_type: Option<String>,
}

impl InvoiceEcorderOrderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.ecorder.order.query` (企业码订单查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEcorderOrderQueryResponse {
    /// The field `order_info`: a record of the kind `EcOrderItem`.
    ///
    /// On the wire `order_info`. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:17`.
    pub order_info: Option<super::super::types::EcOrderItem>,
    /// The field `sub_order_list`: a list; each element is a record of the kind `EcOrderItem`.
    ///
    /// On the wire `sub_order_list`. Source: `spec/ebpp/invoice.ecorder.order.query.yaml:18`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
