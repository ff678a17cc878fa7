//! `alipay.eco.edu.kt.billing.query` · 缴费账单查询
//!
//! Query a school fee bill.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/edu/kt/billing/query`. Described in
//! `spec/eco/edu.kt.billing.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.edu.kt.billing.query` (缴费账单查询).
///
/// Query a school fee bill.
///
/// ```
/// use alipay::eco::EduKtBillingQuery;
///
/// let request = EduKtBillingQuery::new()
///     .isv_pid("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/edu/kt/billing/query`. Described in
/// `spec/eco/edu.kt.billing.query.yaml`.
/// Returns [`EduKtBillingQueryResponse`], or an error with a [`EduKtBillingQueryErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.billing.query")]
#[doc(alias = "/v3/alipay/eco/edu/kt/billing/query")]
#[doc(alias = "缴费账单查询")]
#[doc(alias = "缴费")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct EduKtBillingQuery {
    /// Partner id of the ISV.
    ///
    /// Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// School's Alipay partner id; the sub-merchant id for ZhiFuTong.
    ///
    /// 学校支付宝pid. Example: `2088000000000001`.
    pub school_pid: Option<String>,
    /// The `order_no` returned when the bill was sent.
    ///
    /// Example: `58de07de7bb90a437553e464`.
    pub out_trade_no: Option<String>,
}

impl EduKtBillingQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
        self
    }

    /// Sets [`school_pid`](Self::school_pid).
    #[inline]
    pub fn school_pid(mut self, school_pid: impl Into<String>) -> Self {
        self.school_pid = Some(school_pid.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }
}

/// The response of `alipay.eco.edu.kt.billing.query` (缴费账单查询).
#[non_exhaustive]
pub struct EduKtBillingQueryResponse {
    /// State of the bill.
    ///
    /// Example: `NOT_PAY`.
    pub order_status: Option<record::Choice<EduKtBillingQueryResponseOrderStatus>>,
    /// ISV's bill number, as given when the bill was sent.
    ///
    /// Example: `2017097634092`.
    pub out_trade_no: Option<String>,
}

/// The values of the platform's type `EduKtBillingQueryResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtBillingQueryResponseOrderStatus {
    /// `NOT_PAY`: Waiting for payment.
    NotPay,
    /// `PAYING`: Being paid.
    Paying,
    /// `PAY_SUCCESS`: Paid, in processing.
    PaySuccess,
    /// `BILLING_SUCCESS`: Fee paid.
    BillingSuccess,
    /// `TIMEOUT_CLOSED`: Closed, overdue.
    TimeoutClosed,
    /// `ISV_CLOSED`: Bill closed.
    IsvClosed,
}

record::enumeration!(
    EduKtBillingQueryResponseOrderStatus, "NOT_PAY" NotPay, "PAYING" Paying,
    "PAY_SUCCESS" PaySuccess, "BILLING_SUCCESS" BillingSuccess, "TIMEOUT_CLOSED"
    TimeoutClosed, "ISV_CLOSED" IsvClosed
);

/// The error codes of `alipay.eco.edu.kt.billing.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EduKtBillingQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ILLEGAL_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParam,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EduKtBillingQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "ILLEGAL_PARAM" IllegalParam
);

impl record::CallRequest for EduKtBillingQuery {}

impl record::Request for EduKtBillingQuery {
    type Response = EduKtBillingQueryResponse;
    type ErrorCode = EduKtBillingQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.edu.kt.billing.query",
        title: "缴费账单查询",
        file: "spec/eco/edu.kt.billing.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/edu/kt/billing/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EDU_KT_BILLING_QUERY,
        response: &EDU_KT_BILLING_QUERY_RESPONSE,
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
    EduKtBillingQuery, EDU_KT_BILLING_QUERY, 0 isv_pid None, 1 school_pid None, 2
    out_trade_no None
);

record::record!(
    EduKtBillingQueryResponse, EDU_KT_BILLING_QUERY_RESPONSE, 0 order_status None, 1
    out_trade_no None
);

static EDU_KT_BILLING_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingQuery",
    file: "spec/eco/edu.kt.billing.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "isv_pid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "school_pid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_trade_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18],
};

static EDU_KT_BILLING_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingQueryResponse",
    file: "spec/eco/edu.kt.billing.query.yaml",
    rows: &[schema::Row::Text("order_status"), schema::Row::Text("out_trade_no")],
    rules: &[],
    lines: &[],
};
