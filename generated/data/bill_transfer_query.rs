//! `alipay.data.bill.transfer.query` · 支付宝商家账户充值，转账，提现查询
//!
//! Query deposits, transfers and withdrawals of a merchant's account, for reconciliation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/transfer/query`. Described in
//! `spec/data/bill.transfer.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.bill.transfer.query` (支付宝商家账户充值，转账，提现查询).
///
/// Query deposits, transfers and withdrawals of a merchant's account, for reconciliation.
///
/// ```
/// use alipay::data::BillTransferQuery;
///
/// let request = BillTransferQuery::new()
///     .start_time("2019-01-01 00:00:00");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`type`](Self::type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/transfer/query`. Described in
/// `spec/data/bill.transfer.query.yaml`.
/// Returns [`BillTransferQueryResponse`], or an error with a [`BillTransferQueryErrorCode`].
#[doc(alias = "alipay.data.bill.transfer.query")]
#[doc(alias = "/v3/alipay/data/bill/transfer/query")]
#[doc(alias = "支付宝商家账户充值，转账，提现查询")]
#[doc(alias = "充值")]
#[doc(alias = "支付")]
#[doc(alias = "账户")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct BillTransferQuery {
    /// Start of the business time range, inclusive.
    ///
    /// Example: `2019-01-01 00:00:00`.
    pub start_time: Option<String>,
    /// End of the range, exclusive; at most 31 days after the start.
    ///
    /// Example: `2019-01-02 00:00:00`.
    pub end_time: Option<String>,
    /// Kind of movement to query.
    ///
    /// 转账类型. Example: `DEPOSIT`.
    pub r#type: Option<record::Choice<BillTransferQueryType>>,
    /// Page number, counted from 1\.
    ///
    /// 分页号. Example: `1`.
    pub page_no: Option<String>,
    /// Records per page.
    ///
    /// Defaults to `2000`. Example: `2000`.
    pub page_size: Option<String>,
}

impl BillTransferQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<BillTransferQueryType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: impl Into<String>) -> Self {
        self.page_no = Some(page_no.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }
}

/// The response of `alipay.data.bill.transfer.query` (支付宝商家账户充值，转账，提现查询).
#[non_exhaustive]
pub struct BillTransferQueryResponse {
    /// Deposits, withdrawals and transfers found.
    pub detail_list: Vec<TransferDetailResult>,
    /// Page number, counted from 1\.
    ///
    /// 分页号. Example: `1`.
    pub page_no: Option<String>,
    /// Records per page.
    ///
    /// Example: `2000`.
    pub page_size: Option<String>,
    /// Number of records that match the query.
    ///
    /// Example: `10000`.
    pub total_size: Option<String>,
}

/// A deposit, withdrawal or transfer.
#[non_exhaustive]
pub struct TransferDetailResult {
    /// Paying account of a deposit, otherwise receiving account; name and account are masked.
    ///
    /// 付款/收款账户. Example: `*三（招商银行2456）`.
    pub account: Option<String>,
    /// Amount of the movement.
    ///
    /// 金额. Example: `100.00`.
    pub amount: Option<String>,
    /// Where the money came from (deposit) or went to (transfer, withdrawal).
    ///
    /// 资金来源/去向类型. Example: `银行卡`.
    pub fund_desc: Option<String>,
    /// Number of the bank's document, unmasked, for reconciliation.
    ///
    /// 银行单据号. Example: `20190101***`.
    pub instruction_id: Option<String>,
    /// Remark.
    ///
    /// 备注信息. Example: `普通充值`.
    pub memo: Option<String>,
    /// Number that uniquely identifies the business document.
    ///
    /// 业务订单号. Example: `20190101***`.
    pub order_no: Option<String>,
    /// Service fee charged.
    ///
    /// 服务费金额. Example: `1.00`.
    pub service_fee: Option<String>,
    /// State of the funds.
    ///
    /// 资金状态. Example: `成功`.
    pub status: Option<String>,
    /// Sub-type of the movement as Chinese text, unmasked, for reconciliation.
    ///
    /// 子类型. Example: `普通充值`.
    pub sub_type_desc: Option<String>,
    /// Time at which the movement took place.
    ///
    /// 业务发生时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 00:00:00`.
    pub trans_dt: Option<record::DateTime>,
    /// Kind of movement as Chinese text.
    ///
    /// 查询类型描述. Example: `充值`.
    pub type_desc: Option<String>,
}

/// The values of the platform's type `BillTransferQueryType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillTransferQueryType {
    /// `DEPOSIT`: Deposit.
    Deposit,
    /// `WITHDRAW`: Withdrawal.
    Withdraw,
    /// `TRANSFER`: Transfer.
    Transfer,
}

record::enumeration!(
    BillTransferQueryType, "DEPOSIT" Deposit, "WITHDRAW" Withdraw, "TRANSFER" Transfer
);

/// The error codes of `alipay.data.bill.transfer.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BillTransferQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemBusy,
    /// `SYSTEM_RATE_LIMIT`: The request was throttled under high load.
    ///
    /// Retry after one minute. The same call may succeed later.
    SystemRateLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BillTransferQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_BUSY" SystemBusy, "SYSTEM_RATE_LIMIT" SystemRateLimit
);

impl record::CallRequest for BillTransferQuery {}

impl record::Request for BillTransferQuery {
    type Response = BillTransferQueryResponse;
    type ErrorCode = BillTransferQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.transfer.query",
        title: "支付宝商家账户充值，转账，提现查询",
        file: "spec/data/bill.transfer.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/bill/transfer/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BILL_TRANSFER_QUERY,
        response: &BILL_TRANSFER_QUERY_RESPONSE,
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
    BillTransferQuery, BILL_TRANSFER_QUERY, 0 start_time None, 1 end_time None, 2 r#type
    None, 3 page_no None, 4 page_size None
);

record::record!(
    BillTransferQueryResponse, BILL_TRANSFER_QUERY_RESPONSE, 0 detail_list Vec::new(), 1
    page_no None, 2 page_size None, 3 total_size None
);

record::record!(
    TransferDetailResult, TRANSFER_DETAIL_RESULT, 0 account None, 1 amount None, 2
    fund_desc None, 3 instruction_id None, 4 memo None, 5 order_no None, 6 service_fee
    None, 7 status None, 8 sub_type_desc None, 9 trans_dt None, 10 type_desc None
);

static BILL_TRANSFER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillTransferQuery",
    file: "spec/data/bill.transfer.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "start_time",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "end_time",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(&["DEPOSIT", "WITHDRAW", "TRANSFER"]),
                    ),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 20, 23, 29, 30],
};

static BILL_TRANSFER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillTransferQueryResponse",
    file: "spec/data/bill.transfer.query.yaml",
    rows: &[
        schema::Row::Plain(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANSFER_DETAIL_RESULT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("page_no"),
        schema::Row::Text("page_size"),
        schema::Row::Text("total_size"),
    ],
    rules: &[],
    lines: &[],
};

static TRANSFER_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferDetailResult",
    file: "spec/data/bill.transfer.query.yaml",
    rows: &[
        schema::Row::Text("account"),
        schema::Row::Text("amount"),
        schema::Row::Text("fund_desc"),
        schema::Row::Text("instruction_id"),
        schema::Row::Text("memo"),
        schema::Row::Text("order_no"),
        schema::Row::Text("service_fee"),
        schema::Row::Text("status"),
        schema::Row::Text("sub_type_desc"),
        schema::Row::Text("trans_dt"),
        schema::Row::Text("type_desc"),
    ],
    rules: &[],
    lines: &[],
};
