//! `alipay.data.bill.bail.query` · 支付宝商家账户保证金查询
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
            ..schema::FieldDef::text("start_time", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_time", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bail_type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("trans_log_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_orig_no", 14)
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
            17,
        ),
    ],
    rules: &[],
};

static BAIL_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BailDetailResult",
    file: "spec/data/bill.bail.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 22),
        schema::FieldDef::text("bail_type", 23),
        schema::FieldDef::text("balance", 24),
        schema::FieldDef::text("biz_desc", 25),
        schema::FieldDef::text("biz_orig_no", 26),
        schema::FieldDef::text("memo", 27),
        schema::FieldDef::text("trans_dt", 28),
        schema::FieldDef::text("trans_log_id", 29),
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.bail.query` (支付宝商家账户保证金查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/bail/query`. Described in
/// `spec/data/bill.bail.query.yaml`.
/// Answered by [`BillBailQueryResponse`], or by an error with a [`BillBailQueryErrorCode`].
#[doc(alias = "alipay.data.bill.bail.query")]
#[doc(alias = "支付宝商家账户保证金查询")]
#[must_use]
#[non_exhaustive]
pub struct BillBailQuery {
    /// On the wire `start_time`, a text. Source: `spec/data/bill.bail.query.yaml:10`.
    pub start_time: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/data/bill.bail.query.yaml:11`.
    pub end_time: Option<String>,
    /// On the wire `bail_type`, a text. Source: `spec/data/bill.bail.query.yaml:12`.
    pub bail_type: Option<String>,
    /// On the wire `trans_log_id`, a text. Source: `spec/data/bill.bail.query.yaml:13`.
    pub trans_log_id: Option<String>,
    /// On the wire `biz_orig_no`, a text. Source: `spec/data/bill.bail.query.yaml:14`.
    pub biz_orig_no: Option<String>,
}

impl BillBailQuery {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn bail_type(mut self, bail_type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.bail.query` (支付宝商家账户保证金查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillBailQueryResponse {
    /// On the wire `detail_list`, a list; each element is a record of the kind `BailDetailResult`. Source:
    /// `spec/data/bill.bail.query.yaml:17`.
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

/// The platform's type `BailDetailResult`.
///
/// Source: `spec/data/bill.bail.query.yaml:20`.
#[non_exhaustive]
pub struct BailDetailResult {
    /// On the wire `amount`, a text. Source: `spec/data/bill.bail.query.yaml:22`.
    pub amount: Option<String>,
    /// On the wire `bail_type`, a text. Source: `spec/data/bill.bail.query.yaml:23`.
    pub bail_type: Option<String>,
    /// On the wire `balance`, a text. Source: `spec/data/bill.bail.query.yaml:24`.
    pub balance: Option<String>,
    /// On the wire `biz_desc`, a text. Source: `spec/data/bill.bail.query.yaml:25`.
    pub biz_desc: Option<String>,
    /// On the wire `biz_orig_no`, a text. Source: `spec/data/bill.bail.query.yaml:26`.
    pub biz_orig_no: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/data/bill.bail.query.yaml:27`.
    pub memo: Option<String>,
    /// On the wire `trans_dt`, a text. Source: `spec/data/bill.bail.query.yaml:28`.
    pub trans_dt: Option<String>,
    /// On the wire `trans_log_id`, a text. Source: `spec/data/bill.bail.query.yaml:29`.
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

/// The error codes of `alipay.data.bill.bail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillBailQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.bail.query.yaml:32`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.bail.query.yaml:33`.
    InvalidParameter,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/data/bill.bail.query.yaml:34`.
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
