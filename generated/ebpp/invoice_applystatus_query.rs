//! `alipay.ebpp.invoice.applystatus.query` · 根据外部订单号查询开票状态
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/applystatus/query`. Described
//! in `spec/ebpp/invoice.applystatus.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.applystatus.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.applystatus.query",
    title: "根据外部订单号查询开票状态",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/ebpp/invoice/applystatus/query",
    }),
    idempotency: schema::Idempotency::Never,
    request: &INVOICE_APPLYSTATUS_QUERY,
    response: &INVOICE_APPLYSTATUS_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
    ],
};

static INVOICE_APPLYSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplystatusQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "m_short_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "order_no_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "sub_m_short_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static INVOICE_APPLYSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplystatusQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_status_brief_dtos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_APPLY_STATUS_BRIEF_DTO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static ORDER_APPLY_STATUS_BRIEF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderApplyStatusBriefDto",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.applystatus.query` (根据外部订单号查询开票状态).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/applystatus/query`. Described
/// in `spec/ebpp/invoice.applystatus.query.yaml`.
/// Answered by [`InvoiceApplystatusQueryResponse`], or by an error with a [`InvoiceApplystatusQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.applystatus.query")]
#[doc(alias = "根据外部订单号查询开票状态")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceApplystatusQuery {
    /// The field `m_short_name`: a text.
    ///
    /// On the wire `m_short_name`. Source: `spec/ebpp/invoice.applystatus.query.yaml:9`.
    pub m_short_name: Option<String>,
    /// The field `order_no_list`: a list; each element is a text.
    ///
    /// On the wire `order_no_list`. Source: `spec/ebpp/invoice.applystatus.query.yaml:10`.
    pub order_no_list: Vec<String>,
    /// The field `sub_m_short_name`: a text.
    ///
    /// On the wire `sub_m_short_name`. Source: `spec/ebpp/invoice.applystatus.query.yaml:11`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceApplystatusQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    #[must_use]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }

    /// Sets [`order_no_list`](Self::order_no_list).
    #[inline]
    #[must_use]
    pub fn order_no_list(
        mut self,
        order_no_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_no_list = order_no_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
    #[must_use]
    pub fn sub_m_short_name(mut self, sub_m_short_name: impl Into<String>) -> Self {
        self.sub_m_short_name = Some(sub_m_short_name.into());
        self
    }
}

impl record::Record for InvoiceApplystatusQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLYSTATUS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.m_short_name),
            1 => Some(&self.order_no_list),
            2 => Some(&self.sub_m_short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.m_short_name),
            1 => Some(&mut self.order_no_list),
            2 => Some(&mut self.sub_m_short_name),
            _ => None,
        }
    }
}

impl Clone for InvoiceApplystatusQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplystatusQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplystatusQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceApplystatusQuery {}

impl record::Request for InvoiceApplystatusQuery {
    type Response = InvoiceApplystatusQueryResponse;
    type ErrorCode = InvoiceApplystatusQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.applystatus.query` (根据外部订单号查询开票状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceApplystatusQueryResponse {
    /// The field `apply_status_brief_dtos`: a list; each element is a record of the kind `OrderApplyStatusBriefDto`.
    ///
    /// On the wire `apply_status_brief_dtos`. Source: `spec/ebpp/invoice.applystatus.query.yaml:14`.
    pub apply_status_brief_dtos: Vec<OrderApplyStatusBriefDto>,
}

impl record::Record for InvoiceApplystatusQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLYSTATUS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_status_brief_dtos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_status_brief_dtos),
            _ => None,
        }
    }
}

impl Clone for InvoiceApplystatusQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplystatusQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplystatusQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OrderApplyStatusBriefDto`.
///
/// Source: `spec/ebpp/invoice.applystatus.query.yaml:17`.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderApplyStatusBriefDto {
    /// The field `apply_status`: a text.
    ///
    /// On the wire `apply_status`. Source: `spec/ebpp/invoice.applystatus.query.yaml:19`.
    pub apply_status: Option<String>,
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/ebpp/invoice.applystatus.query.yaml:20`.
    pub order_no: Option<String>,
}

impl record::Record for OrderApplyStatusBriefDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_APPLY_STATUS_BRIEF_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_status),
            1 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_status),
            1 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Clone for OrderApplyStatusBriefDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderApplyStatusBriefDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderApplyStatusBriefDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.applystatus.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplystatusQueryErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.applystatus.query.yaml:23`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceApplystatusQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[("BIZ_ERROR", Self::BizError)];
    const UNKNOWN: Self = Self::Unknown;
}
