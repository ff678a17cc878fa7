//! `alipay.data.bill.bail.query` · 支付宝商家账户保证金查询
//!
//! Query movements of a merchant's security deposit, for reconciliation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/bail/query`. Described in
//! `spec/data/bill.bail.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.bill.bail.query` (支付宝商家账户保证金查询).
///
/// Query movements of a merchant's security deposit, for reconciliation.
///
/// ```
/// use alipay::data::BillBailQuery;
///
/// let request = BillBailQuery::new()
///     .start_time("2019-01-01 00:00:00");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/bail/query`. Described in
/// `spec/data/bill.bail.query.yaml`.
/// Returns [`BillBailQueryResponse`], or an error with a [`BillBailQueryErrorCode`].
#[doc(alias = "alipay.data.bill.bail.query")]
#[doc(alias = "/v3/alipay/data/bill/bail/query")]
#[doc(alias = "支付宝商家账户保证金查询")]
#[doc(alias = "支付")]
#[doc(alias = "账户")]
#[doc(alias = "保证金")]
#[must_use]
#[non_exhaustive]
pub struct BillBailQuery {
    /// Start of the creation time range of deposit movements, inclusive.
    ///
    /// Example: `2019-01-01 00:00:00`.
    pub start_time: Option<String>,
    /// End of the range, exclusive; at most 31 days after the start.
    ///
    /// Example: `2019-01-02 00:00:00`.
    pub end_time: Option<String>,
    /// Kind of deposit to query.
    ///
    /// 保证金类型; other values may be added. Example: `TMALL_S_BAIL`.
    pub bail_type: Option<record::Choice<BillBailQueryBailType>>,
    /// Deposit movement number; if given, only its records are returned.
    ///
    /// 保证金流水号. Example: `20190101***`.
    pub trans_log_id: Option<String>,
    /// Number of the underlying order; if given, only its records are returned.
    ///
    /// 业务基础订单号. Example: `1***`.
    pub biz_orig_no: Option<String>,
}

impl BillBailQuery {
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

    /// Sets [`bail_type`](Self::bail_type).
    #[inline]
    pub fn bail_type(
        mut self,
        bail_type: impl Into<record::Choice<BillBailQueryBailType>>,
    ) -> Self {
        self.bail_type = Some(bail_type.into());
        self
    }

    /// Sets [`trans_log_id`](Self::trans_log_id).
    #[inline]
    pub fn trans_log_id(mut self, trans_log_id: impl Into<String>) -> Self {
        self.trans_log_id = Some(trans_log_id.into());
        self
    }

    /// Sets [`biz_orig_no`](Self::biz_orig_no).
    #[inline]
    pub fn biz_orig_no(mut self, biz_orig_no: impl Into<String>) -> Self {
        self.biz_orig_no = Some(biz_orig_no.into());
        self
    }
}

/// The response of `alipay.data.bill.bail.query` (支付宝商家账户保证金查询).
#[non_exhaustive]
pub struct BillBailQueryResponse {
    /// Deposit movements found.
    ///
    /// 保证金明细列表; at most 5000 items.
    pub detail_list: Vec<BailDetailResult>,
}

/// A movement of a merchant's security deposit.
#[non_exhaustive]
pub struct BailDetailResult {
    /// Amount received into or paid out of the deposit.
    ///
    /// 保证金收支金额. Example: `10.00`.
    pub amount: Option<String>,
    /// Description of the kind of deposit, for reference only.
    ///
    /// 保证金类型描述. Example: `天猫保证金`.
    pub bail_type: Option<String>,
    /// Deposit balance after the movement; `- -` means not updated yet, retry after a minute.
    ///
    /// Example: `1000.00`.
    pub balance: Option<String>,
    /// Business scenario behind the movement.
    ///
    /// 业务描述. Example: `余额账户迁入`.
    pub biz_desc: Option<String>,
    /// Number that uniquely identifies the original order behind the movement.
    ///
    /// 业务基础订单号. Example: `1***`.
    pub biz_orig_no: Option<String>,
    /// Note on the deposit movement.
    ///
    /// 保证金说明. Example: `保证金冻结`.
    pub memo: Option<String>,
    /// Time at which the movement took place.
    ///
    /// 业务发生时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 00:00:00`.
    pub trans_dt: Option<record::DateTime>,
    /// Number of the deposit movement.
    ///
    /// 保证金业务流水号. Example: `20190101***`.
    pub trans_log_id: Option<String>,
}

/// The values of the platform's type `BillBailQueryBailType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillBailQueryBailType {
    /// `TMALL_S_BAIL`: Tmall deposit (天猫保证金).
    TmallSBail,
    /// `TAOBAO_BAIL`: Taobao deposit (淘宝保证金).
    TaobaoBail,
}

record::enumeration!(
    BillBailQueryBailType, "TMALL_S_BAIL" TmallSBail, "TAOBAO_BAIL" TaobaoBail
);

/// The error codes of `alipay.data.bill.bail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BillBailQueryErrorCode {
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
    BillBailQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_BUSY" SystemBusy
);

impl record::CallRequest for BillBailQuery {}

impl record::Request for BillBailQuery {
    type Response = BillBailQueryResponse;
    type ErrorCode = BillBailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.bail.query",
        title: "支付宝商家账户保证金查询",
        file: "spec/data/bill.bail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/bill/bail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BILL_BAIL_QUERY,
        response: &BILL_BAIL_QUERY_RESPONSE,
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
    BillBailQuery, BILL_BAIL_QUERY, 0 start_time None, 1 end_time None, 2 bail_type None,
    3 trans_log_id None, 4 biz_orig_no None
);

record::record!(
    BillBailQueryResponse, BILL_BAIL_QUERY_RESPONSE, 0 detail_list Vec::new()
);

record::record!(
    BailDetailResult, BAIL_DETAIL_RESULT, 0 amount None, 1 bail_type None, 2 balance
    None, 3 biz_desc None, 4 biz_orig_no None, 5 memo None, 6 trans_dt None, 7
    trans_log_id None
);

static BILL_BAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBailQuery",
    file: "spec/data/bill.bail.query.yaml",
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
                name: "bail_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "trans_log_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_orig_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 20, 29, 34],
};

static BILL_BAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBailQueryResponse",
    file: "spec/data/bill.bail.query.yaml",
    rows: &[
        schema::Row::Plain(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BAIL_DETAIL_RESULT),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static BAIL_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BailDetailResult",
    file: "spec/data/bill.bail.query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("bail_type"),
        schema::Row::Text("balance"),
        schema::Row::Text("biz_desc"),
        schema::Row::Text("biz_orig_no"),
        schema::Row::Text("memo"),
        schema::Row::Text("trans_dt"),
        schema::Row::Text("trans_log_id"),
    ],
    rules: &[],
    lines: &[],
};
