//! `alipay.data.bill.transferaccountbook.query` · 子账本充提转账单查询(incubating)
//!
//! Query deposits, withdrawals and transfers of a sub-account book.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/transferaccountbook/query`.
//! Described in `spec/data/bill.transferaccountbook.query.yaml`.

use crate::{record, schema};

static BILL_TRANSFERACCOUNTBOOK_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillTransferaccountbookQuery",
    file: "spec/data/bill.transferaccountbook.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_time", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_time", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["DEPOSIT", "WITHDRAW", "TRANSFER"]),
                    23,
                ),
            ],
            ..schema::FieldDef::text("type", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 29)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("store_no", 34)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_no", 39)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 40)
        },
    ],
    rules: &[],
};

static BILL_TRANSFERACCOUNTBOOK_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillTransferaccountbookQueryResponse",
    file: "spec/data/bill.transferaccountbook.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANSFER_ACCOUNT_BOOK_DETAIL_RESULT),
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("page_no", 44),
        schema::FieldDef::text("page_size", 45),
        schema::FieldDef::text("total_size", 46),
    ],
    rules: &[],
};

static TRANSFER_ACCOUNT_BOOK_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferAccountBookDetailResult",
    file: "spec/data/bill.transferaccountbook.query.yaml",
    fields: &[
        schema::FieldDef::text("account", 52),
        schema::FieldDef::text("amount", 57),
        schema::FieldDef::text("biz_desc", 58),
        schema::FieldDef::text("fund_desc", 63),
        schema::FieldDef::text("instruction_id", 68),
        schema::FieldDef::text("memo", 73),
        schema::FieldDef::text("order_no", 74),
        schema::FieldDef::text("service_fee", 79),
        schema::FieldDef::text("status", 80),
        schema::FieldDef::text("sub_type_desc", 81),
        schema::FieldDef::text("trans_dt", 86),
        schema::FieldDef::text("type_desc", 91),
    ],
    rules: &[],
};

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
        Self {
            start_time: None,
            end_time: None,
            r#type: None,
            agreement_no: None,
            store_no: None,
            page_no: None,
            page_size: None,
        }
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

impl record::Record for BillTransferaccountbookQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_TRANSFERACCOUNTBOOK_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.start_time),
            1 => Some(&self.end_time),
            2 => Some(&self.r#type),
            3 => Some(&self.agreement_no),
            4 => Some(&self.store_no),
            5 => Some(&self.page_no),
            6 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.start_time),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.r#type),
            3 => Some(&mut self.agreement_no),
            4 => Some(&mut self.store_no),
            5 => Some(&mut self.page_no),
            6 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for BillTransferaccountbookQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillTransferaccountbookQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillTransferaccountbookQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillTransferaccountbookQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for BillTransferaccountbookQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_TRANSFERACCOUNTBOOK_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.detail_list),
            1 => Some(&self.page_no),
            2 => Some(&self.page_size),
            3 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.detail_list),
            1 => Some(&mut self.page_no),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for BillTransferaccountbookQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            detail_list: Vec::new(),
            page_no: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for BillTransferaccountbookQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillTransferaccountbookQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillTransferaccountbookQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for TransferAccountBookDetailResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSFER_ACCOUNT_BOOK_DETAIL_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account),
            1 => Some(&self.amount),
            2 => Some(&self.biz_desc),
            3 => Some(&self.fund_desc),
            4 => Some(&self.instruction_id),
            5 => Some(&self.memo),
            6 => Some(&self.order_no),
            7 => Some(&self.service_fee),
            8 => Some(&self.status),
            9 => Some(&self.sub_type_desc),
            10 => Some(&self.trans_dt),
            11 => Some(&self.type_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account),
            1 => Some(&mut self.amount),
            2 => Some(&mut self.biz_desc),
            3 => Some(&mut self.fund_desc),
            4 => Some(&mut self.instruction_id),
            5 => Some(&mut self.memo),
            6 => Some(&mut self.order_no),
            7 => Some(&mut self.service_fee),
            8 => Some(&mut self.status),
            9 => Some(&mut self.sub_type_desc),
            10 => Some(&mut self.trans_dt),
            11 => Some(&mut self.type_desc),
            _ => None,
        }
    }
}

impl Default for TransferAccountBookDetailResult {
    #[inline]
    fn default() -> Self {
        Self {
            account: None,
            amount: None,
            biz_desc: None,
            fund_desc: None,
            instruction_id: None,
            memo: None,
            order_no: None,
            service_fee: None,
            status: None,
            sub_type_desc: None,
            trans_dt: None,
            type_desc: None,
        }
    }
}

impl Clone for TransferAccountBookDetailResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransferAccountBookDetailResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransferAccountBookDetailResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BillTransferaccountbookQueryType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillTransferaccountbookQueryType {
    /// `DEPOSIT`: Deposit.
    Deposit,
    /// `WITHDRAW`: Withdrawal.
    Withdraw,
    /// `TRANSFER`: Transfer.
    Transfer,
}

impl record::Enumeration for BillTransferaccountbookQueryType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DEPOSIT", Self::Deposit),
        ("WITHDRAW", Self::Withdraw),
        ("TRANSFER", Self::Transfer),
    ];
}

impl std::fmt::Debug for BillTransferaccountbookQueryType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.bill.transferaccountbook.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for BillTransferaccountbookQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillTransferaccountbookQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
