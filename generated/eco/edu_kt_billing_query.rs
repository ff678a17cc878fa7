//! `alipay.eco.edu.kt.billing.query` · 缴费账单查询
//!
//! Query a school fee bill.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/edu/kt/billing/query`. Described in
//! `spec/eco/edu.kt.billing.query.yaml`.

use crate::{record, schema};

static EDU_KT_BILLING_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingQuery",
    file: "spec/eco/edu.kt.billing.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("isv_pid", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("school_pid", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_trade_no", 18)
        },
    ],
    rules: &[],
};

static EDU_KT_BILLING_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingQueryResponse",
    file: "spec/eco/edu.kt.billing.query.yaml",
    fields: &[
        schema::FieldDef::text("order_status", 24),
        schema::FieldDef::text("out_trade_no", 35),
    ],
    rules: &[],
};

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
        Self {
            isv_pid: None,
            school_pid: None,
            out_trade_no: None,
        }
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

impl record::Record for EduKtBillingQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_BILLING_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.isv_pid),
            1 => Some(&self.school_pid),
            2 => Some(&self.out_trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.isv_pid),
            1 => Some(&mut self.school_pid),
            2 => Some(&mut self.out_trade_no),
            _ => None,
        }
    }
}

impl Default for EduKtBillingQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EduKtBillingQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtBillingQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtBillingQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for EduKtBillingQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDU_KT_BILLING_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_status),
            1 => Some(&self.out_trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_status),
            1 => Some(&mut self.out_trade_no),
            _ => None,
        }
    }
}

impl Default for EduKtBillingQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_status: None,
            out_trade_no: None,
        }
    }
}

impl Clone for EduKtBillingQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EduKtBillingQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EduKtBillingQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `EduKtBillingQueryResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for EduKtBillingQueryResponseOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NOT_PAY", Self::NotPay),
        ("PAYING", Self::Paying),
        ("PAY_SUCCESS", Self::PaySuccess),
        ("BILLING_SUCCESS", Self::BillingSuccess),
        ("TIMEOUT_CLOSED", Self::TimeoutClosed),
        ("ISV_CLOSED", Self::IsvClosed),
    ];
}

impl std::fmt::Debug for EduKtBillingQueryResponseOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.edu.kt.billing.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for EduKtBillingQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ILLEGAL_PARAM", Self::IllegalParam),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EduKtBillingQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
