//! `alipay.data.bill.transfer.query` · 支付宝商家账户充值，转账，提现查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/transfer/query`. Described in
//! `spec/data/bill.transfer.query.yaml`.

use crate::{record, schema};

static BILL_TRANSFER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillTransferQuery",
    file: "spec/data/bill.transfer.query.yaml",
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
            ..schema::FieldDef::text("type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 14)
        },
    ],
    rules: &[],
};

static BILL_TRANSFER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillTransferQueryResponse",
    file: "spec/data/bill.transfer.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANSFER_DETAIL_RESULT),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("page_no", 18),
        schema::FieldDef::text("page_size", 19),
        schema::FieldDef::text("total_size", 20),
    ],
    rules: &[],
};

static TRANSFER_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferDetailResult",
    file: "spec/data/bill.transfer.query.yaml",
    fields: &[
        schema::FieldDef::text("account", 25),
        schema::FieldDef::text("amount", 26),
        schema::FieldDef::text("fund_desc", 27),
        schema::FieldDef::text("instruction_id", 28),
        schema::FieldDef::text("memo", 29),
        schema::FieldDef::text("order_no", 30),
        schema::FieldDef::text("service_fee", 31),
        schema::FieldDef::text("status", 32),
        schema::FieldDef::text("sub_type_desc", 33),
        schema::FieldDef::text("trans_dt", 34),
        schema::FieldDef::text("type_desc", 35),
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.transfer.query` (支付宝商家账户充值，转账，提现查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/transfer/query`. Described in
/// `spec/data/bill.transfer.query.yaml`.
/// Answered by [`BillTransferQueryResponse`], or by an error with a [`BillTransferQueryErrorCode`].
#[doc(alias = "alipay.data.bill.transfer.query")]
#[doc(alias = "支付宝商家账户充值，转账，提现查询")]
#[must_use]
#[non_exhaustive]
pub struct BillTransferQuery {
    /// On the wire `start_time`, a text. Source: `spec/data/bill.transfer.query.yaml:10`.
    pub start_time: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/data/bill.transfer.query.yaml:11`.
    pub end_time: Option<String>,
    /// On the wire `type`, a text. Source: `spec/data/bill.transfer.query.yaml:12`.
    pub r#type: Option<String>,
    /// On the wire `page_no`, a text. Source: `spec/data/bill.transfer.query.yaml:13`.
    pub page_no: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/data/bill.transfer.query.yaml:14`.
    pub page_size: Option<String>,
}

impl BillTransferQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            r#type: None,
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
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
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

impl record::Record for BillTransferQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_TRANSFER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.start_time),
            1 => Some(&self.end_time),
            2 => Some(&self.r#type),
            3 => Some(&self.page_no),
            4 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.start_time),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.r#type),
            3 => Some(&mut self.page_no),
            4 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for BillTransferQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillTransferQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillTransferQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillTransferQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.transfer.query` (支付宝商家账户充值，转账，提现查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillTransferQueryResponse {
    /// On the wire `detail_list`, a list; each element is a record of the kind `TransferDetailResult`. Source:
    /// `spec/data/bill.transfer.query.yaml:17`.
    pub detail_list: Vec<TransferDetailResult>,
    /// On the wire `page_no`, a text. Source: `spec/data/bill.transfer.query.yaml:18`.
    pub page_no: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/data/bill.transfer.query.yaml:19`.
    pub page_size: Option<String>,
    /// On the wire `total_size`, a text. Source: `spec/data/bill.transfer.query.yaml:20`.
    pub total_size: Option<String>,
}

impl record::Record for BillTransferQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_TRANSFER_QUERY_RESPONSE
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

impl Default for BillTransferQueryResponse {
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

impl Clone for BillTransferQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillTransferQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillTransferQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TransferDetailResult`.
///
/// Source: `spec/data/bill.transfer.query.yaml:23`.
#[non_exhaustive]
pub struct TransferDetailResult {
    /// On the wire `account`, a text. Source: `spec/data/bill.transfer.query.yaml:25`.
    pub account: Option<String>,
    /// On the wire `amount`, a text. Source: `spec/data/bill.transfer.query.yaml:26`.
    pub amount: Option<String>,
    /// On the wire `fund_desc`, a text. Source: `spec/data/bill.transfer.query.yaml:27`.
    pub fund_desc: Option<String>,
    /// On the wire `instruction_id`, a text. Source: `spec/data/bill.transfer.query.yaml:28`.
    pub instruction_id: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/data/bill.transfer.query.yaml:29`.
    pub memo: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/data/bill.transfer.query.yaml:30`.
    pub order_no: Option<String>,
    /// On the wire `service_fee`, a text. Source: `spec/data/bill.transfer.query.yaml:31`.
    pub service_fee: Option<String>,
    /// On the wire `status`, a text. Source: `spec/data/bill.transfer.query.yaml:32`.
    pub status: Option<String>,
    /// On the wire `sub_type_desc`, a text. Source: `spec/data/bill.transfer.query.yaml:33`.
    pub sub_type_desc: Option<String>,
    /// On the wire `trans_dt`, a text. Source: `spec/data/bill.transfer.query.yaml:34`.
    pub trans_dt: Option<String>,
    /// On the wire `type_desc`, a text. Source: `spec/data/bill.transfer.query.yaml:35`.
    pub type_desc: Option<String>,
}

impl record::Record for TransferDetailResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSFER_DETAIL_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account),
            1 => Some(&self.amount),
            2 => Some(&self.fund_desc),
            3 => Some(&self.instruction_id),
            4 => Some(&self.memo),
            5 => Some(&self.order_no),
            6 => Some(&self.service_fee),
            7 => Some(&self.status),
            8 => Some(&self.sub_type_desc),
            9 => Some(&self.trans_dt),
            10 => Some(&self.type_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account),
            1 => Some(&mut self.amount),
            2 => Some(&mut self.fund_desc),
            3 => Some(&mut self.instruction_id),
            4 => Some(&mut self.memo),
            5 => Some(&mut self.order_no),
            6 => Some(&mut self.service_fee),
            7 => Some(&mut self.status),
            8 => Some(&mut self.sub_type_desc),
            9 => Some(&mut self.trans_dt),
            10 => Some(&mut self.type_desc),
            _ => None,
        }
    }
}

impl Default for TransferDetailResult {
    #[inline]
    fn default() -> Self {
        Self {
            account: None,
            amount: None,
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

impl Clone for TransferDetailResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransferDetailResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransferDetailResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.bill.transfer.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillTransferQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.transfer.query.yaml:38`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.transfer.query.yaml:39`.
    InvalidParameter,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/data/bill.transfer.query.yaml:40`.
    SystemBusy,
    /// On the wire `SYSTEM_RATE_LIMIT`. Source: `spec/data/bill.transfer.query.yaml:41`.
    SystemRateLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillTransferQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("SYSTEM_RATE_LIMIT", Self::SystemRateLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillTransferQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
