//! `alipay.eco.edu.kt.billing.query` · 缴费账单查询
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
            ..schema::FieldDef::text("isv_pid", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("school_pid", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_trade_no", 12)
        },
    ],
    rules: &[],
};

static EDU_KT_BILLING_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtBillingQueryResponse",
    file: "spec/eco/edu.kt.billing.query.yaml",
    fields: &[
        schema::FieldDef::text("order_status", 15),
        schema::FieldDef::text("out_trade_no", 16),
    ],
    rules: &[],
};

/// A request of `alipay.eco.edu.kt.billing.query` (缴费账单查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/edu/kt/billing/query`. Described in
/// `spec/eco/edu.kt.billing.query.yaml`.
/// Answered by [`EduKtBillingQueryResponse`], or by an error with a [`EduKtBillingQueryErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.billing.query")]
#[doc(alias = "缴费账单查询")]
#[must_use]
#[non_exhaustive]
pub struct EduKtBillingQuery {
    /// On the wire `isv_pid`, a text. Source: `spec/eco/edu.kt.billing.query.yaml:10`.
    pub isv_pid: Option<String>,
    /// On the wire `school_pid`, a text. Source: `spec/eco/edu.kt.billing.query.yaml:11`.
    pub school_pid: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/eco/edu.kt.billing.query.yaml:12`.
    pub out_trade_no: Option<String>,
}

impl EduKtBillingQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.edu.kt.billing.query` (缴费账单查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EduKtBillingQueryResponse {
    /// On the wire `order_status`, a text. Source: `spec/eco/edu.kt.billing.query.yaml:15`.
    pub order_status: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/eco/edu.kt.billing.query.yaml:16`.
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

/// The error codes of `alipay.eco.edu.kt.billing.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EduKtBillingQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/edu.kt.billing.query.yaml:19`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/edu.kt.billing.query.yaml:20`.
    InvalidParameter,
    /// On the wire `ILLEGAL_PARAM`. Source: `spec/eco/edu.kt.billing.query.yaml:21`.
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
