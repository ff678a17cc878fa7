//! `alipay.fund.trans.order.query` · 查询转账订单接口
//!
//! Query the state and payment time of a B2C transfer.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/order/query`. Described in
//! `spec/fund/trans.order.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `TransOrderQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    TransOrderQueryResponseStatus, "SUCCESS" Success, "FAIL" Fail, "INIT" Init, "DEALING"
    Dealing, "REFUND" Refund, "UNKNOWN" Unknown_
);

/// The error codes of `alipay.fund.trans.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TransOrderQueryErrorCode, "ORDER_NOT_EXIST" OrderNotExist, "NO_ORDER_PERMISSION"
    NoOrderPermission, "INVALID_PARAMETER" InvalidParameter,
    "ILLEGAL_ACCOUNT_STATUS_EXCEPTION" IllegalAccountStatusException, "SYSTEM_ERROR"
    SystemError, "ORDER_ID_INVALID" OrderIdInvalid
);

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
            },
            schema::ErrorDef {
                code: "NO_ORDER_PERMISSION",
                summary: "The caller has no right to this order.",
                fix: "Query own transfers only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(TransOrderQuery, TRANS_ORDER_QUERY, 0 out_biz_no None, 1 order_id None);

record::record!(
    TransOrderQueryResponse, TRANS_ORDER_QUERY_RESPONSE, 0 arrival_time_end None, 1
    error_code None, 2 fail_reason None, 3 order_fee None, 4 order_id None, 5 out_biz_no
    None, 6 pay_date None, 7 status None
);

static TRANS_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransOrderQuery",
    file: "spec/fund/trans.order.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_biz_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_biz_no", "order_id"])],
    lines: &[12, 16, 18, 22, 26],
};

static TRANS_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransOrderQueryResponse",
    file: "spec/fund/trans.order.query.yaml",
    rows: &[
        schema::Row::Text("arrival_time_end"),
        schema::Row::Text("error_code"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("order_fee"),
        schema::Row::Text("order_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("pay_date"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
