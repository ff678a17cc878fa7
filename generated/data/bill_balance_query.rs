//! `alipay.data.bill.balance.query` · 支付宝商家账户当前余额查询
//!
//! Query the current balance of a merchant's Alipay account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/balance/query`. Described in
//! `spec/data/bill.balance.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`bill_user_id`](Self::bill_user_id).
    #[inline]
    pub fn bill_user_id(mut self, bill_user_id: impl Into<String>) -> Self {
        self.bill_user_id = Some(bill_user_id.into());
        self
    }
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

/// The error codes of `alipay.data.bill.balance.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BillBalanceQueryErrorCode, "SYSTEM_ERROR" SystemError, "SYSTEM_BUSY" SystemBusy,
    "USER_AGREEMENT_CHECK_FAIL" UserAgreementCheckFail, "INVALID_PARAMETER"
    InvalidParameter
);

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
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(BillBalanceQuery, BILL_BALANCE_QUERY, 0 bill_user_id None);

record::record!(
    BillBalanceQueryResponse, BILL_BALANCE_QUERY_RESPONSE, 0 available_amount None, 1
    freeze_amount None, 2 settle_amount None, 3 total_amount None
);

static BILL_BALANCE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalanceQuery",
    file: "spec/data/bill.balance.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "bill_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(16))],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16],
};

static BILL_BALANCE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBalanceQueryResponse",
    file: "spec/data/bill.balance.query.yaml",
    rows: &[
        schema::Row::Text("available_amount"),
        schema::Row::Text("freeze_amount"),
        schema::Row::Text("settle_amount"),
        schema::Row::Text("total_amount"),
    ],
    rules: &[],
    lines: &[],
};
