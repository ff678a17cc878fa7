//! `alipay.data.bill.bail.query` · 支付宝商家账户保证金查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/bail/query`. Described in
//! `spec/data/bill.bail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/data/bill.bail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.data.bill.bail.query",
    title: "支付宝商家账户保证金查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 32,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "SYSTEM_BUSY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
    ],
};

static BILL_BAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBailQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "bail_type",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "trans_log_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "biz_orig_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static BILL_BAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BAIL_DETAIL_RESULT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static BAIL_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BailDetailResult",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "bail_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "balance",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "biz_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "biz_orig_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "trans_dt",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "trans_log_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct BillBailQuery {
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/data/bill.bail.query.yaml:10`.
    pub start_time: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/data/bill.bail.query.yaml:11`.
    pub end_time: Option<String>,
    /// The field `bail_type`: a text.
    ///
    /// On the wire `bail_type`. Source: `spec/data/bill.bail.query.yaml:12`.
    pub bail_type: Option<String>,
    /// The field `trans_log_id`: a text.
    ///
    /// On the wire `trans_log_id`. Source: `spec/data/bill.bail.query.yaml:13`.
    pub trans_log_id: Option<String>,
    /// The field `biz_orig_no`: a text.
    ///
    /// On the wire `biz_orig_no`. Source: `spec/data/bill.bail.query.yaml:14`.
    pub biz_orig_no: Option<String>,
}

impl BillBailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`bail_type`](Self::bail_type).
    #[inline]
    #[must_use]
    pub fn bail_type(mut self, bail_type: impl Into<String>) -> Self {
        self.bail_type = Some(bail_type.into());
        self
    }

    /// Sets [`trans_log_id`](Self::trans_log_id).
    #[inline]
    #[must_use]
    pub fn trans_log_id(mut self, trans_log_id: impl Into<String>) -> Self {
        self.trans_log_id = Some(trans_log_id.into());
        self
    }

    /// Sets [`biz_orig_no`](Self::biz_orig_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.data.bill.bail.query` (支付宝商家账户保证金查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BillBailQueryResponse {
    /// The field `detail_list`: a list; each element is a record of the kind `BailDetailResult`.
    ///
    /// On the wire `detail_list`. Source: `spec/data/bill.bail.query.yaml:17`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct BailDetailResult {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/data/bill.bail.query.yaml:22`.
    pub amount: Option<String>,
    /// The field `bail_type`: a text.
    ///
    /// On the wire `bail_type`. Source: `spec/data/bill.bail.query.yaml:23`.
    pub bail_type: Option<String>,
    /// The field `balance`: a text.
    ///
    /// On the wire `balance`. Source: `spec/data/bill.bail.query.yaml:24`.
    pub balance: Option<String>,
    /// The field `biz_desc`: a text.
    ///
    /// On the wire `biz_desc`. Source: `spec/data/bill.bail.query.yaml:25`.
    pub biz_desc: Option<String>,
    /// The field `biz_orig_no`: a text.
    ///
    /// On the wire `biz_orig_no`. Source: `spec/data/bill.bail.query.yaml:26`.
    pub biz_orig_no: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/data/bill.bail.query.yaml:27`.
    pub memo: Option<String>,
    /// The field `trans_dt`: a text.
    ///
    /// On the wire `trans_dt`. Source: `spec/data/bill.bail.query.yaml:28`.
    pub trans_dt: Option<String>,
    /// The field `trans_log_id`: a text.
    ///
    /// On the wire `trans_log_id`. Source: `spec/data/bill.bail.query.yaml:29`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
