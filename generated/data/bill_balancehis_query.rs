//! `alipay.data.bill.balancehis.query` · 支付宝商家账户历史余额查询
//!
//! Query opening and closing balance of a merchant's account for a day or month.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/balancehis/query`. Described in
//! `spec/data/bill.balancehis.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.data.bill.balancehis.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BillBalancehisQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "PROCESSING" Processing, "SYSTEM_BUSY" SystemBusy
);

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

record::record!(
    BillBalancehisQuery, BILL_BALANCEHIS_QUERY, 0 biz_date None, 1 biz_month None
);

record::record!(
    BillBalancehisQueryResponse, BILL_BALANCEHIS_QUERY_RESPONSE, 0 beginning_balance
    None, 1 ending_balance None
);

static BILL_BALANCEHIS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalancehisQuery",
    file: "spec/data/bill.balancehis.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_month",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16],
};

static BILL_BALANCEHIS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalancehisQueryResponse",
    file: "spec/data/bill.balancehis.query.yaml",
    rows: &[schema::Row::Text("beginning_balance"), schema::Row::Text("ending_balance")],
    rules: &[],
    lines: &[],
};
