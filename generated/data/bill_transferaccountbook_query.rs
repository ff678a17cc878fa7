//! `alipay.data.bill.transferaccountbook.query` · 子账本充提转账单查询(incubating)
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
            ..schema::FieldDef::text("agreement_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("store_no", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_no", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 16)
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
            19,
        ),
        schema::FieldDef::text("page_no", 20),
        schema::FieldDef::text("page_size", 21),
        schema::FieldDef::text("total_size", 22),
    ],
    rules: &[],
};

static TRANSFER_ACCOUNT_BOOK_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferAccountBookDetailResult",
    file: "spec/data/bill.transferaccountbook.query.yaml",
    fields: &[
        schema::FieldDef::text("account", 27),
        schema::FieldDef::text("amount", 28),
        schema::FieldDef::text("biz_desc", 29),
        schema::FieldDef::text("fund_desc", 30),
        schema::FieldDef::text("instruction_id", 31),
        schema::FieldDef::text("memo", 32),
        schema::FieldDef::text("order_no", 33),
        schema::FieldDef::text("service_fee", 34),
        schema::FieldDef::text("status", 35),
        schema::FieldDef::text("sub_type_desc", 36),
        schema::FieldDef::text("trans_dt", 37),
        schema::FieldDef::text("type_desc", 38),
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.transferaccountbook.query` (子账本充提转账单查询(incubating)).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/transferaccountbook/query`.
/// Described in `spec/data/bill.transferaccountbook.query.yaml`.
/// Answered by [`BillTransferaccountbookQueryResponse`], or by an error with a [`BillTransferaccountbookQueryErrorCode`].
#[doc(alias = "alipay.data.bill.transferaccountbook.query")]
#[doc(alias = "子账本充提转账单查询(incubating)")]
#[doc(alias = "子账本充提转账单查询")]
#[must_use]
#[non_exhaustive]
pub struct BillTransferaccountbookQuery {
    /// On the wire `start_time`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:10`.
    pub start_time: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:11`.
    pub end_time: Option<String>,
    /// On the wire `type`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:12`.
    pub r#type: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:13`.
    pub agreement_no: Option<String>,
    /// On the wire `store_no`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:14`.
    pub store_no: Option<String>,
    /// On the wire `page_no`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:15`.
    pub page_no: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:16`.
    pub page_size: Option<String>,
}

impl BillTransferaccountbookQuery {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.transferaccountbook.query` (子账本充提转账单查询(incubating)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillTransferaccountbookQueryResponse {
    /// On the wire `detail_list`, a list; each element is a record of the kind `TransferAccountBookDetailResult`.
    /// Source: `spec/data/bill.transferaccountbook.query.yaml:19`.
    pub detail_list: Vec<TransferAccountBookDetailResult>,
    /// On the wire `page_no`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:20`.
    pub page_no: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:21`.
    pub page_size: Option<String>,
    /// On the wire `total_size`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:22`.
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

/// The platform's type `TransferAccountBookDetailResult`.
///
/// Source: `spec/data/bill.transferaccountbook.query.yaml:25`.
#[non_exhaustive]
pub struct TransferAccountBookDetailResult {
    /// On the wire `account`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:27`.
    pub account: Option<String>,
    /// On the wire `amount`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:28`.
    pub amount: Option<String>,
    /// On the wire `biz_desc`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:29`.
    pub biz_desc: Option<String>,
    /// On the wire `fund_desc`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:30`.
    pub fund_desc: Option<String>,
    /// On the wire `instruction_id`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:31`.
    pub instruction_id: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:32`.
    pub memo: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:33`.
    pub order_no: Option<String>,
    /// On the wire `service_fee`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:34`.
    pub service_fee: Option<String>,
    /// On the wire `status`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:35`.
    pub status: Option<String>,
    /// On the wire `sub_type_desc`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:36`.
    pub sub_type_desc: Option<String>,
    /// On the wire `trans_dt`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:37`.
    pub trans_dt: Option<String>,
    /// On the wire `type_desc`, a text. Source: `spec/data/bill.transferaccountbook.query.yaml:38`.
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

/// The error codes of `alipay.data.bill.transferaccountbook.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillTransferaccountbookQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.transferaccountbook.query.yaml:41`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.transferaccountbook.query.yaml:42`.
    InvalidParameter,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/data/bill.transferaccountbook.query.yaml:43`.
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
