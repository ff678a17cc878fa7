//! `alipay.data.bill.balance.query` · 支付宝商家账户当前余额查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/balance/query`. Described in
//! `spec/data/bill.balance.query.yaml`.

use crate::{record, schema};

static BILL_BALANCE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalanceQuery",
    file: "spec/data/bill.balance.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bill_user_id", 10)
        },
    ],
    rules: &[],
};

static BILL_BALANCE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalanceQueryResponse",
    file: "spec/data/bill.balance.query.yaml",
    fields: &[
        schema::FieldDef::text("available_amount", 13),
        schema::FieldDef::text("freeze_amount", 14),
        schema::FieldDef::text("settle_amount", 15),
        schema::FieldDef::text("total_amount", 16),
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.balance.query` (支付宝商家账户当前余额查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/balance/query`. Described in
/// `spec/data/bill.balance.query.yaml`.
/// Answered by [`BillBalanceQueryResponse`], or by an error with a [`BillBalanceQueryErrorCode`].
#[doc(alias = "alipay.data.bill.balance.query")]
#[doc(alias = "支付宝商家账户当前余额查询")]
#[must_use]
#[non_exhaustive]
pub struct BillBalanceQuery {
    /// On the wire `bill_user_id`, a text. Source: `spec/data/bill.balance.query.yaml:10`.
    pub bill_user_id: Option<String>,
}

impl BillBalanceQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { bill_user_id: None }
    }

    /// Sets [`bill_user_id`](Self::bill_user_id).
    #[inline]
    pub fn bill_user_id(mut self, bill_user_id: impl Into<String>) -> Self {
        self.bill_user_id = Some(bill_user_id.into());
        self
    }
}

impl record::Record for BillBalanceQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_BALANCE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_user_id),
            _ => None,
        }
    }
}

impl Default for BillBalanceQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillBalanceQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillBalanceQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillBalanceQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillBalanceQuery {}

impl record::Request for BillBalanceQuery {
    type Response = BillBalanceQueryResponse;
    type ErrorCode = BillBalanceQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.balance.query",
        title: "支付宝商家账户当前余额查询",
        file: "spec/data/bill.balance.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/bill/balance/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BILL_BALANCE_QUERY,
        response: &BILL_BALANCE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.balance.query` (支付宝商家账户当前余额查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillBalanceQueryResponse {
    /// On the wire `available_amount`, a text. Source: `spec/data/bill.balance.query.yaml:13`.
    pub available_amount: Option<String>,
    /// On the wire `freeze_amount`, a text. Source: `spec/data/bill.balance.query.yaml:14`.
    pub freeze_amount: Option<String>,
    /// On the wire `settle_amount`, a text. Source: `spec/data/bill.balance.query.yaml:15`.
    pub settle_amount: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/data/bill.balance.query.yaml:16`.
    pub total_amount: Option<String>,
}

impl record::Record for BillBalanceQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_BALANCE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_amount),
            1 => Some(&self.freeze_amount),
            2 => Some(&self.settle_amount),
            3 => Some(&self.total_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_amount),
            1 => Some(&mut self.freeze_amount),
            2 => Some(&mut self.settle_amount),
            3 => Some(&mut self.total_amount),
            _ => None,
        }
    }
}

impl Default for BillBalanceQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            available_amount: None,
            freeze_amount: None,
            settle_amount: None,
            total_amount: None,
        }
    }
}

impl Clone for BillBalanceQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillBalanceQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillBalanceQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.bill.balance.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillBalanceQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.balance.query.yaml:19`.
    SystemError,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/data/bill.balance.query.yaml:20`.
    SystemBusy,
    /// On the wire `USER_AGREEMENT_CHECK_FAIL`. Source: `spec/data/bill.balance.query.yaml:21`.
    UserAgreementCheckFail,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.balance.query.yaml:22`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillBalanceQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("USER_AGREEMENT_CHECK_FAIL", Self::UserAgreementCheckFail),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillBalanceQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
