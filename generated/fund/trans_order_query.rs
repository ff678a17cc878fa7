//! `alipay.fund.trans.order.query` · 查询转账订单接口
//!
//! Query the state and payment time of a B2C transfer.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/order/query`. Described in
//! `spec/fund/trans.order.query.yaml`.

use crate::{record, schema};

static TRANS_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransOrderQuery",
    file: "spec/fund/trans.order.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 16)],
            ..schema::FieldDef::text("out_biz_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 22)],
            ..schema::FieldDef::text("order_id", 18)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_biz_no", "order_id"]),
            line: 26,
        },
    ],
};

static TRANS_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransOrderQueryResponse",
    file: "spec/fund/trans.order.query.yaml",
    fields: &[
        schema::FieldDef::text("arrival_time_end", 29),
        schema::FieldDef::text("error_code", 34),
        schema::FieldDef::text("fail_reason", 38),
        schema::FieldDef::text("order_fee", 39),
        schema::FieldDef::text("order_id", 45),
        schema::FieldDef::text("out_biz_no", 50),
        schema::FieldDef::text("pay_date", 54),
        schema::FieldDef::text("status", 59),
    ],
    rules: &[],
};

/// A request of `alipay.fund.trans.order.query` (查询转账订单接口).
///
/// Query the state and payment time of a B2C transfer.
///
/// ```
/// use alipay::fund::TransOrderQuery;
///
/// let request = TransOrderQuery::new()
///     .out_biz_no("3142321423432");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_biz_no`](Self::out_biz_no) | at most 64 characters |
/// | [`order_id`](Self::order_id) | at most 64 characters |
/// | rule | At least one of `out_biz_no`, `order_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/order/query`. Described in
/// `spec/fund/trans.order.query.yaml`.
/// Returns [`TransOrderQueryResponse`], or an error with a [`TransOrderQueryErrorCode`].
#[doc(alias = "alipay.fund.trans.order.query")]
#[doc(alias = "/v3/alipay/fund/trans/order/query")]
#[doc(alias = "查询转账订单接口")]
#[doc(alias = "订单")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct TransOrderQuery {
    /// Merchant's unique transfer number; ignored when `order_id` is given.
    ///
    /// 商户转账唯一订单号; at most 64 characters. Example: `3142321423432`.
    pub out_biz_no: Option<String>,
    /// Alipay's transfer number; takes precedence over `out_biz_no`.
    ///
    /// 支付宝转账单据号; at most 64 characters. Example: `20160627110070001502260006780837`.
    pub order_id: Option<String>,
}

impl TransOrderQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_biz_no: None,
            order_id: None,
        }
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl record::Record for TransOrderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_ORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_biz_no),
            1 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_biz_no),
            1 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Default for TransOrderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransOrderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransOrderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransOrderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransOrderQuery {}

impl record::Request for TransOrderQuery {
    type Response = TransOrderQueryResponse;
    type ErrorCode = TransOrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.order.query",
        title: "查询转账订单接口",
        file: "spec/fund/trans.order.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/trans/order/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TRANS_ORDER_QUERY,
        response: &TRANS_ORDER_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ORDER_NOT_EXIST",
                summary: "No transfer has this number; it may still be in work, or have failed early.",
                fix: "Query again after some minutes, or repeat the transfer with the same `out_biz_no`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 73,
            },
            schema::ErrorDef {
                code: "NO_ORDER_PERMISSION",
                summary: "The caller has no right to this order.",
                fix: "Query own transfers only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 76,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.fund.trans.order.query` (查询转账订单接口).
#[non_exhaustive]
pub struct TransOrderQueryResponse {
    /// Expected arrival of a bank card transfer; an estimate, absent if not accepted.
    ///
    /// 预计到账时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2013-01-01 08:08:08`.
    pub arrival_time_end: Option<record::DateTime>,
    /// Error code of a failed query; absent for bank returns.
    ///
    /// Example: `EXCEED_LIMIT_SM_AMOUNT`.
    pub error_code: Option<String>,
    /// Reason; returned if the status is `FAIL` or `REFUND`.
    ///
    /// Example: `单笔额度超限`.
    pub fail_reason: Option<String>,
    /// Expected fee of a bank card transfer, in yuan; absent if it failed.
    ///
    /// 预计收费金额; an amount of money as a decimal number; at most 2 decimals. Example: `0.02`.
    pub order_fee: Option<record::Amount>,
    /// Alipay's transfer number; absent if the query failed.
    ///
    /// 支付宝转账单据号. Example: `20181225110070001502260000212207`.
    pub order_id: Option<String>,
    /// Transfer number given by its originator; absent if the query failed.
    ///
    /// Example: `3142321423432`.
    pub out_biz_no: Option<String>,
    /// Time of payment; absent if the transfer failed.
    ///
    /// 支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2013-01-01 08:08:08`.
    pub pay_date: Option<record::DateTime>,
    /// State of the transfer; for bank accounts a success can still become `REFUND`.
    ///
    /// 转账单据状态. Example: `SUCCESS`.
    pub status: Option<record::Choice<TransOrderQueryResponseStatus>>,
}

impl record::Record for TransOrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.arrival_time_end),
            1 => Some(&self.error_code),
            2 => Some(&self.fail_reason),
            3 => Some(&self.order_fee),
            4 => Some(&self.order_id),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.pay_date),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.arrival_time_end),
            1 => Some(&mut self.error_code),
            2 => Some(&mut self.fail_reason),
            3 => Some(&mut self.order_fee),
            4 => Some(&mut self.order_id),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.pay_date),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for TransOrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            arrival_time_end: None,
            error_code: None,
            fail_reason: None,
            order_fee: None,
            order_id: None,
            out_biz_no: None,
            pay_date: None,
            status: None,
        }
    }
}

impl Clone for TransOrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransOrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransOrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TransOrderQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransOrderQueryResponseStatus {
    /// `SUCCESS`: Succeeded.
    Success,
    /// `FAIL`: Failed.
    Fail,
    /// `INIT`: Waiting to be processed (等待处理).
    Init,
    /// `DEALING`: In progress (处理中).
    Dealing,
    /// `REFUND`: Returned by the bank.
    Refund,
    /// `UNKNOWN`: Unknown (状态未知).
    Unknown_,
}

impl record::Enumeration for TransOrderQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("INIT", Self::Init),
        ("DEALING", Self::Dealing),
        ("REFUND", Self::Refund),
        ("UNKNOWN", Self::Unknown_),
    ];
}

impl std::fmt::Debug for TransOrderQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.trans.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransOrderQueryErrorCode {
    /// `ORDER_NOT_EXIST`: No transfer has this number; it may still be in work, or have failed early.
    ///
    /// Query again after some minutes, or repeat the transfer with the same `out_biz_no`.
    OrderNotExist,
    /// `NO_ORDER_PERMISSION`: The caller has no right to this order.
    ///
    /// Query own transfers only.
    NoOrderPermission,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ILLEGAL_ACCOUNT_STATUS_EXCEPTION`: The account is in an abnormal state.
    ///
    /// Check the account state, else ask support.
    IllegalAccountStatusException,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ORDER_ID_INVALID`: The order number is not valid.
    ///
    /// Check that its length is 30 or 32\.
    OrderIdInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransOrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("NO_ORDER_PERMISSION", Self::NoOrderPermission),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ILLEGAL_ACCOUNT_STATUS_EXCEPTION", Self::IllegalAccountStatusException),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ORDER_ID_INVALID", Self::OrderIdInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransOrderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
