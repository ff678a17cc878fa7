//! `alipay.data.bill.buy.query` · 支付宝商家账户买入交易查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/buy/query`. Described in
//! `spec/data/bill.buy.query.yaml`.

use crate::{record, schema};

static BILL_BUY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBuyQuery",
    file: "spec/data/bill.buy.query.yaml",
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
            ..schema::FieldDef::text("alipay_order_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_order_no", 13)
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

static BILL_BUY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBuyQueryResponse",
    file: "spec/data/bill.buy.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_ITEM_RESULT),
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

/// A request of `alipay.data.bill.buy.query` (支付宝商家账户买入交易查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/buy/query`. Described in
/// `spec/data/bill.buy.query.yaml`.
/// Answered by [`BillBuyQueryResponse`], or by an error with a [`BillBuyQueryErrorCode`].
#[doc(alias = "alipay.data.bill.buy.query")]
#[doc(alias = "支付宝商家账户买入交易查询")]
#[must_use]
#[non_exhaustive]
pub struct BillBuyQuery {
    /// On the wire `start_time`, a text. Source: `spec/data/bill.buy.query.yaml:10`.
    pub start_time: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/data/bill.buy.query.yaml:11`.
    pub end_time: Option<String>,
    /// On the wire `alipay_order_no`, a text. Source: `spec/data/bill.buy.query.yaml:12`.
    pub alipay_order_no: Option<String>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/data/bill.buy.query.yaml:13`.
    pub merchant_order_no: Option<String>,
    /// On the wire `store_no`, a text. Source: `spec/data/bill.buy.query.yaml:14`.
    pub store_no: Option<String>,
    /// On the wire `page_no`, a text. Source: `spec/data/bill.buy.query.yaml:15`.
    pub page_no: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/data/bill.buy.query.yaml:16`.
    pub page_size: Option<String>,
}

impl BillBuyQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            alipay_order_no: None,
            merchant_order_no: None,
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

    /// Sets [`alipay_order_no`](Self::alipay_order_no).
    #[inline]
    pub fn alipay_order_no(mut self, alipay_order_no: impl Into<String>) -> Self {
        self.alipay_order_no = Some(alipay_order_no.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
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

impl record::Record for BillBuyQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_BUY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.start_time),
            1 => Some(&self.end_time),
            2 => Some(&self.alipay_order_no),
            3 => Some(&self.merchant_order_no),
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
            2 => Some(&mut self.alipay_order_no),
            3 => Some(&mut self.merchant_order_no),
            4 => Some(&mut self.store_no),
            5 => Some(&mut self.page_no),
            6 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for BillBuyQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillBuyQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillBuyQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillBuyQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillBuyQuery {}

impl record::Request for BillBuyQuery {
    type Response = BillBuyQueryResponse;
    type ErrorCode = BillBuyQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.buy.query",
        title: "支付宝商家账户买入交易查询",
        file: "spec/data/bill.buy.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/bill/buy/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BILL_BUY_QUERY,
        response: &BILL_BUY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.buy.query` (支付宝商家账户买入交易查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillBuyQueryResponse {
    /// On the wire `detail_list`, a list; each element is a record of the kind `TradeItemResult`. Source:
    /// `spec/data/bill.buy.query.yaml:19`.
    pub detail_list: Vec<super::types::TradeItemResult>,
    /// On the wire `page_no`, a text. Source: `spec/data/bill.buy.query.yaml:20`.
    pub page_no: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/data/bill.buy.query.yaml:21`.
    pub page_size: Option<String>,
    /// On the wire `total_size`, a text. Source: `spec/data/bill.buy.query.yaml:22`.
    pub total_size: Option<String>,
}

impl record::Record for BillBuyQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_BUY_QUERY_RESPONSE
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

impl Default for BillBuyQueryResponse {
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

impl Clone for BillBuyQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillBuyQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillBuyQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.bill.buy.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillBuyQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.buy.query.yaml:25`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.buy.query.yaml:26`.
    InvalidParameter,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/data/bill.buy.query.yaml:27`.
    SystemBusy,
    /// On the wire `SYSTEM_RATE_LIMIT`. Source: `spec/data/bill.buy.query.yaml:28`.
    SystemRateLimit,
    /// On the wire `DATA_QUERY_TIMEOUT`. Source: `spec/data/bill.buy.query.yaml:29`.
    DataQueryTimeout,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillBuyQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("SYSTEM_RATE_LIMIT", Self::SystemRateLimit),
        ("DATA_QUERY_TIMEOUT", Self::DataQueryTimeout),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillBuyQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
