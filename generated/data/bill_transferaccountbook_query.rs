//! `alipay.data.bill.transferaccountbook.query` · 子账本充提转账单查询(incubating)
//!
//! Query deposits, withdrawals and transfers of a sub-account book.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/transferaccountbook/query`.
//! Described in `spec/data/bill.transferaccountbook.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.bill.transferaccountbook.query` (子账本充提转账单查询(incubating)).
///
/// Query deposits, withdrawals and transfers of a sub-account book.
///
/// ```
/// use alipay::data::BillTransferaccountbookQuery;
///
/// let request = BillTransferaccountbookQuery::new()
///     .start_time("2019-01-01 00:00:00");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`type`](Self::type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/transferaccountbook/query`.
/// Described in `spec/data/bill.transferaccountbook.query.yaml`.
/// Returns [`BillTransferaccountbookQueryResponse`], or an error with a [`BillTransferaccountbookQueryErrorCode`].
#[doc(alias = "alipay.data.bill.transferaccountbook.query")]
#[doc(alias = "/v3/alipay/data/bill/transferaccountbook/query")]
#[doc(alias = "子账本充提转账单查询(incubating)")]
#[doc(alias = "子账本充提转账单查询")]
#[doc(alias = "账单")]
#[doc(alias = "转账")]
#[must_use]
#[non_exhaustive]
pub struct BillTransferaccountbookQuery {
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
    /// 转账类型. Example: `TRANSFER`.
    pub r#type: Option<record::Choice<BillTransferaccountbookQueryType>>,
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// 协议号. Example: `20205215001418078112`.
    pub agreement_no: Option<String>,
    /// Number or name of the sub-account book; matched fuzzily.
    ///
    /// 子账本号. Example: `2088000000000001`.
    pub store_no: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 分页号. Example: `1`.
    pub page_no: Option<String>,
    /// Records per page.
    ///
    /// Defaults to `2000`. Example: `2000`.
    pub page_size: Option<String>,
}

impl BillTransferaccountbookQuery {
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
        r#type: impl Into<record::Choice<BillTransferaccountbookQueryType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`store_no`](Self::store_no).
    #[inline]
    pub fn store_no(mut self, store_no: impl Into<String>) -> Self {
        self.store_no = Some(store_no.into());
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

/// The response of `alipay.data.bill.transferaccountbook.query` (子账本充提转账单查询(incubating)).
#[non_exhaustive]
pub struct BillTransferaccountbookQueryResponse {
    /// Deposits, withdrawals and transfers found.
    pub detail_list: Vec<TransferAccountBookDetailResult>,
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

/// A deposit, withdrawal or transfer of a sub-account book.
#[non_exhaustive]
pub struct TransferAccountBookDetailResult {
    /// Paying account of a deposit, otherwise receiving account; name and account are masked.
    ///
    /// 付款/收款账户. Example: `*三（招商银行2456）`.
    pub account: Option<String>,
    /// Amount of the movement.
    ///
    /// 金额. Example: `100.00`.
    pub amount: Option<String>,
    /// Business description; tells apart business types and sub-account books.
    ///
    /// 业务类型描述. Example: `薪资代发-明细转账-I{2088000000000001}`.
    pub biz_desc: Option<String>,
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

/// The values of the platform's type `BillTransferaccountbookQueryType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillTransferaccountbookQueryType {
    /// `DEPOSIT`: Deposit.
    Deposit,
    /// `WITHDRAW`: Withdrawal.
    Withdraw,
    /// `TRANSFER`: Transfer.
    Transfer,
}

record::enumeration!(
    BillTransferaccountbookQueryType, "DEPOSIT" Deposit, "WITHDRAW" Withdraw, "TRANSFER"
    Transfer
);

/// The error codes of `alipay.data.bill.transferaccountbook.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BillTransferaccountbookQueryErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BillTransferaccountbookQueryErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter, "SYSTEM_BUSY" SystemBusy
);

impl record::CallRequest for BillTransferaccountbookQuery {}

impl record::Request for BillTransferaccountbookQuery {
    type Response = BillTransferaccountbookQueryResponse;
    type ErrorCode = BillTransferaccountbookQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.transferaccountbook.query",
        title: "子账本充提转账单查询(incubating)",
        file: "spec/data/bill.transferaccountbook.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/bill/transferaccountbook/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BILL_TRANSFERACCOUNTBOOK_QUERY,
        response: &BILL_TRANSFERACCOUNTBOOK_QUERY_RESPONSE,
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
    BillTransferaccountbookQuery, BILL_TRANSFERACCOUNTBOOK_QUERY, 0 start_time None, 1
    end_time None, 2 r#type None, 3 agreement_no None, 4 store_no None, 5 page_no None, 6
    page_size None
);

record::record!(
    BillTransferaccountbookQueryResponse, BILL_TRANSFERACCOUNTBOOK_QUERY_RESPONSE, 0
    detail_list Vec::new(), 1 page_no None, 2 page_size None, 3 total_size None
);

record::record!(
    TransferAccountBookDetailResult, TRANSFER_ACCOUNT_BOOK_DETAIL_RESULT, 0 account None,
    1 amount None, 2 biz_desc None, 3 fund_desc None, 4 instruction_id None, 5 memo None,
    6 order_no None, 7 service_fee None, 8 status None, 9 sub_type_desc None, 10 trans_dt
    None, 11 type_desc None
);

static BILL_TRANSFERACCOUNTBOOK_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillTransferaccountbookQuery",
    file: "spec/data/bill.transferaccountbook.query.yaml",
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
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "store_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
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
    lines: &[12, 16, 20, 23, 29, 34, 39, 40],
};

static BILL_TRANSFERACCOUNTBOOK_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillTransferaccountbookQueryResponse",
    file: "spec/data/bill.transferaccountbook.query.yaml",
    rows: &[
        schema::Row::Plain(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANSFER_ACCOUNT_BOOK_DETAIL_RESULT),
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

static TRANSFER_ACCOUNT_BOOK_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferAccountBookDetailResult",
    file: "spec/data/bill.transferaccountbook.query.yaml",
    rows: &[
        schema::Row::Text("account"),
        schema::Row::Text("amount"),
        schema::Row::Text("biz_desc"),
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
