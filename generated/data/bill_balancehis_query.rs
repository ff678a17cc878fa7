//! `alipay.data.bill.balancehis.query` · 支付宝商家账户历史余额查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/balancehis/query`. Described in
//! `spec/data/bill.balancehis.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/data/bill.balancehis.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.data.bill.balancehis.query",
    title: "支付宝商家账户历史余额查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/data/bill/balancehis/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &BILL_BALANCEHIS_QUERY,
    response: &BILL_BALANCEHIS_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 18,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "PROCESSING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "SYSTEM_BUSY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
    ],
};

static BILL_BALANCEHIS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalancehisQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_date",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_month",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static BILL_BALANCEHIS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalancehisQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "beginning_balance",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "ending_balance",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.balancehis.query` (支付宝商家账户历史余额查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/balancehis/query`. Described in
/// `spec/data/bill.balancehis.query.yaml`.
/// Answered by [`BillBalancehisQueryResponse`], or by an error with a [`BillBalancehisQueryErrorCode`].
#[doc(alias = "alipay.data.bill.balancehis.query")]
#[doc(alias = "支付宝商家账户历史余额查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct BillBalancehisQuery {
    /// The field `biz_date`: a text.
    ///
    /// On the wire `biz_date`. Source: `spec/data/bill.balancehis.query.yaml:10`.
    pub biz_date: Option<String>,
    /// The field `biz_month`: a text.
    ///
    /// On the wire `biz_month`. Source: `spec/data/bill.balancehis.query.yaml:11`.
    pub biz_month: Option<String>,
}

impl BillBalancehisQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_date`](Self::biz_date).
    #[inline]
    #[must_use]
    pub fn biz_date(mut self, biz_date: impl Into<String>) -> Self {
        self.biz_date = Some(biz_date.into());
        self
    }

    /// Sets [`biz_month`](Self::biz_month).
    #[inline]
    #[must_use]
    pub fn biz_month(mut self, biz_month: impl Into<String>) -> Self {
        self.biz_month = Some(biz_month.into());
        self
    }
}

impl record::Record for BillBalancehisQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_BALANCEHIS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_date),
            1 => Some(&self.biz_month),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_date),
            1 => Some(&mut self.biz_month),
            _ => None,
        }
    }
}

impl Clone for BillBalancehisQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillBalancehisQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillBalancehisQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillBalancehisQuery {}

impl record::Request for BillBalancehisQuery {
    type Response = BillBalancehisQueryResponse;
    type ErrorCode = BillBalancehisQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.data.bill.balancehis.query` (支付宝商家账户历史余额查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BillBalancehisQueryResponse {
    /// The field `beginning_balance`: a text.
    ///
    /// On the wire `beginning_balance`. Source: `spec/data/bill.balancehis.query.yaml:14`.
    pub beginning_balance: Option<String>,
    /// The field `ending_balance`: a text.
    ///
    /// On the wire `ending_balance`. Source: `spec/data/bill.balancehis.query.yaml:15`.
    pub ending_balance: Option<String>,
}

impl record::Record for BillBalancehisQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_BALANCEHIS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.beginning_balance),
            1 => Some(&self.ending_balance),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.beginning_balance),
            1 => Some(&mut self.ending_balance),
            _ => None,
        }
    }
}

impl Clone for BillBalancehisQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillBalancehisQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillBalancehisQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.bill.balancehis.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillBalancehisQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.balancehis.query.yaml:18`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.balancehis.query.yaml:19`.
    InvalidParameter,
    /// On the wire `PROCESSING`. Source: `spec/data/bill.balancehis.query.yaml:20`.
    Processing,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/data/bill.balancehis.query.yaml:21`.
    SystemBusy,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillBalancehisQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PROCESSING", Self::Processing),
        ("SYSTEM_BUSY", Self::SystemBusy),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
