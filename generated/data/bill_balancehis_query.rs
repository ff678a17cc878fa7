//! `alipay.data.bill.balancehis.query` · 支付宝商家账户历史余额查询
//!
//! Query opening and closing balance of a merchant's account for a day or month.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/balancehis/query`. Described in
//! `spec/data/bill.balancehis.query.yaml`.

use crate::{record, schema};

static BILL_BALANCEHIS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalancehisQuery",
    file: "spec/data/bill.balancehis.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_date", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_month", 16)
        },
    ],
    rules: &[],
};

static BILL_BALANCEHIS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalancehisQueryResponse",
    file: "spec/data/bill.balancehis.query.yaml",
    fields: &[
        schema::FieldDef::text("beginning_balance", 22),
        schema::FieldDef::text("ending_balance", 27),
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.balancehis.query` (支付宝商家账户历史余额查询).
///
/// Query opening and closing balance of a merchant's account for a day or month.
///
/// ```
/// use alipay::data::BillBalancehisQuery;
///
/// let request = BillBalancehisQuery::new()
///     .biz_date("2019-08-01");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/balancehis/query`. Described in
/// `spec/data/bill.balancehis.query.yaml`.
/// Returns [`BillBalancehisQueryResponse`], or an error with a [`BillBalancehisQueryErrorCode`].
#[doc(alias = "alipay.data.bill.balancehis.query")]
#[doc(alias = "/v3/alipay/data/bill/balancehis/query")]
#[doc(alias = "支付宝商家账户历史余额查询")]
#[doc(alias = "支付")]
#[doc(alias = "账户")]
#[doc(alias = "余额")]
#[must_use]
#[non_exhaustive]
pub struct BillBalancehisQuery {
    /// Calendar day to query; mutually exclusive with `biz_month`.
    ///
    /// Example: `2019-08-01`.
    pub biz_date: Option<String>,
    /// Calendar month to query; mutually exclusive with `biz_date`.
    ///
    /// Example: `2019-08`.
    pub biz_month: Option<String>,
}

impl BillBalancehisQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_date: None,
            biz_month: None,
        }
    }

    /// Sets [`biz_date`](Self::biz_date).
    #[inline]
    pub fn biz_date(mut self, biz_date: impl Into<String>) -> Self {
        self.biz_date = Some(biz_date.into());
        self
    }

    /// Sets [`biz_month`](Self::biz_month).
    #[inline]
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

impl Default for BillBalancehisQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.balancehis.query",
        title: "支付宝商家账户历史余额查询",
        file: "spec/data/bill.balancehis.query.yaml",
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

/// The response of `alipay.data.bill.balancehis.query` (支付宝商家账户历史余额查询).
#[non_exhaustive]
pub struct BillBalancehisQueryResponse {
    /// Balance at the beginning of the period.
    ///
    /// 期初余额. Example: `10000.00`.
    pub beginning_balance: Option<String>,
    /// Balance at the end of the period.
    ///
    /// 期末余额. Example: `11000.00`.
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

impl Default for BillBalancehisQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            beginning_balance: None,
            ending_balance: None,
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillBalancehisQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PROCESSING`.
    Processing,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
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

impl std::fmt::Debug for BillBalancehisQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
