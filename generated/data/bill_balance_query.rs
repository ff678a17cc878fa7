//! `alipay.data.bill.balance.query` · 支付宝商家账户当前余额查询
//!
//! Query the current balance of a merchant's Alipay account.
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
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(16), 16)],
            ..schema::FieldDef::text("bill_user_id", 12)
        },
    ],
    rules: &[],
};

static BILL_BALANCE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalanceQueryResponse",
    file: "spec/data/bill.balance.query.yaml",
    fields: &[
        schema::FieldDef::text("available_amount", 20),
        schema::FieldDef::text("freeze_amount", 21),
        schema::FieldDef::text("settle_amount", 22),
        schema::FieldDef::text("total_amount", 23),
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.balance.query` (支付宝商家账户当前余额查询).
///
/// Query the current balance of a merchant's Alipay account.
///
/// ```
/// use alipay::data::BillBalanceQuery;
///
/// let request = BillBalanceQuery::new()
///     .bill_user_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`bill_user_id`](Self::bill_user_id) | at most 16 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/balance/query`. Described in
/// `spec/data/bill.balance.query.yaml`.
/// Returns [`BillBalanceQueryResponse`], or an error with a [`BillBalanceQueryErrorCode`].
#[doc(alias = "alipay.data.bill.balance.query")]
#[doc(alias = "/v3/alipay/data/bill/balance/query")]
#[doc(alias = "支付宝商家账户当前余额查询")]
#[doc(alias = "支付")]
#[doc(alias = "账户")]
#[doc(alias = "余额")]
#[must_use]
#[non_exhaustive]
pub struct BillBalanceQuery {
    /// Account to query, in some scenarios only; leave out for one's own account.
    ///
    /// 目标查询账户; at most 16 characters. Example: `2088000000000001`.
    pub bill_user_id: Option<String>,
}

impl BillBalanceQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "USER_AGREEMENT_CHECK_FAIL",
                summary: "The user's agreement does not allow it.",
                fix: "Check the agreement with the user.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 28,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.data.bill.balance.query` (支付宝商家账户当前余额查询).
#[non_exhaustive]
pub struct BillBalanceQueryResponse {
    /// Balance available for use, in yuan.
    ///
    /// 账户可用余额; an amount of money as a decimal number. Example: `9000.00`.
    pub available_amount: Option<record::Amount>,
    /// Frozen amount, in yuan.
    ///
    /// 冻结金额; an amount of money as a decimal number. Example: `1000.00`.
    pub freeze_amount: Option<record::Amount>,
    /// Amount awaiting settlement, in yuan.
    ///
    /// 待结算金额; an amount of money as a decimal number. Example: `500.00`.
    pub settle_amount: Option<record::Amount>,
    /// Total balance of the Alipay account, in yuan.
    ///
    /// 支付宝账户余额; an amount of money as a decimal number. Example: `10000.00`.
    pub total_amount: Option<record::Amount>,
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillBalanceQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemBusy,
    /// `USER_AGREEMENT_CHECK_FAIL`: The user's agreement does not allow it.
    ///
    /// Check the agreement with the user.
    UserAgreementCheckFail,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
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
