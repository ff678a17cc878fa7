//! `alipay.data.bill.bail.query` · 支付宝商家账户保证金查询
//!
//! Query movements of a merchant's security deposit, for reconciliation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/bail/query`. Described in
//! `spec/data/bill.bail.query.yaml`.

use crate::{record, schema};

static BILL_BAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBailQuery",
    file: "spec/data/bill.bail.query.yaml",
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
            ..schema::FieldDef::text("bail_type", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("trans_log_id", 29)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_orig_no", 34)
        },
    ],
    rules: &[],
};

static BILL_BAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBailQueryResponse",
    file: "spec/data/bill.bail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BAIL_DETAIL_RESULT),
                    limits: &[],
                },
            ),
            41,
        ),
    ],
    rules: &[],
};

static BAIL_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BailDetailResult",
    file: "spec/data/bill.bail.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 47),
        schema::FieldDef::text("bail_type", 52),
        schema::FieldDef::text("balance", 57),
        schema::FieldDef::text("biz_desc", 61),
        schema::FieldDef::text("biz_orig_no", 62),
        schema::FieldDef::text("memo", 67),
        schema::FieldDef::text("trans_dt", 68),
        schema::FieldDef::text("trans_log_id", 73),
    ],
    rules: &[],
};

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
        Self {
            start_time: None,
            end_time: None,
            bail_type: None,
            trans_log_id: None,
            biz_orig_no: None,
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

impl record::Record for BillBailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_BAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.start_time),
            1 => Some(&self.end_time),
            2 => Some(&self.bail_type),
            3 => Some(&self.trans_log_id),
            4 => Some(&self.biz_orig_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.start_time),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.bail_type),
            3 => Some(&mut self.trans_log_id),
            4 => Some(&mut self.biz_orig_no),
            _ => None,
        }
    }
}

impl Default for BillBailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillBailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillBailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillBailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.data.bill.bail.query` (支付宝商家账户保证金查询).
#[non_exhaustive]
pub struct BillBailQueryResponse {
    /// Deposit movements found.
    ///
    /// 保证金明细列表; at most 5000 items.
    pub detail_list: Vec<BailDetailResult>,
}

impl record::Record for BillBailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_BAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.detail_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.detail_list),
            _ => None,
        }
    }
}

impl Default for BillBailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { detail_list: Vec::new() }
    }
}

impl Clone for BillBailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillBailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillBailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for BailDetailResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BAIL_DETAIL_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.bail_type),
            2 => Some(&self.balance),
            3 => Some(&self.biz_desc),
            4 => Some(&self.biz_orig_no),
            5 => Some(&self.memo),
            6 => Some(&self.trans_dt),
            7 => Some(&self.trans_log_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.bail_type),
            2 => Some(&mut self.balance),
            3 => Some(&mut self.biz_desc),
            4 => Some(&mut self.biz_orig_no),
            5 => Some(&mut self.memo),
            6 => Some(&mut self.trans_dt),
            7 => Some(&mut self.trans_log_id),
            _ => None,
        }
    }
}

impl Default for BailDetailResult {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            bail_type: None,
            balance: None,
            biz_desc: None,
            biz_orig_no: None,
            memo: None,
            trans_dt: None,
            trans_log_id: None,
        }
    }
}

impl Clone for BailDetailResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BailDetailResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BailDetailResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BillBailQueryBailType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillBailQueryBailType {
    /// `TMALL_S_BAIL`: Tmall deposit (天猫保证金).
    TmallSBail,
    /// `TAOBAO_BAIL`: Taobao deposit (淘宝保证金).
    TaobaoBail,
}

impl record::Enumeration for BillBailQueryBailType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TMALL_S_BAIL", Self::TmallSBail),
        ("TAOBAO_BAIL", Self::TaobaoBail),
    ];
}

impl std::fmt::Debug for BillBailQueryBailType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.bill.bail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for BillBailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillBailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
