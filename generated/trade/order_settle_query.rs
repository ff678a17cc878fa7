//! `alipay.trade.order.settle.query` · 交易分账查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/order/settle/query`. Described in
//! `spec/trade/order.settle.query.yaml`.

use crate::{record, schema};

static ORDER_SETTLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSettleQuery",
    file: "spec/trade/order.settle.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("settle_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_request_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("trade_no", 12)
        },
    ],
    rules: &[],
};

static ORDER_SETTLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSettleQueryResponse",
    file: "spec/trade/order.settle.query.yaml",
    fields: &[
        schema::FieldDef::text("operation_dt", 15),
        schema::FieldDef::text("out_request_no", 16),
        schema::FieldDef::new(
            "royalty_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DETAIL),
                    limits: &[],
                },
            ),
            17,
        ),
    ],
    rules: &[],
};

static ROYALTY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetail",
    file: "spec/trade/order.settle.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 22),
        schema::FieldDef::text("detail_id", 23),
        schema::FieldDef::text("error_code", 24),
        schema::FieldDef::text("error_desc", 25),
        schema::FieldDef::text("execute_dt", 26),
        schema::FieldDef::text("operation_type", 27),
        schema::FieldDef::text("state", 28),
        schema::FieldDef::text("trans_in", 29),
        schema::FieldDef::text("trans_in_open_id", 30),
        schema::FieldDef::text("trans_in_type", 31),
        schema::FieldDef::text("trans_out", 32),
        schema::FieldDef::text("trans_out_open_id", 33),
        schema::FieldDef::text("trans_out_type", 34),
    ],
    rules: &[],
};

/// A request of `alipay.trade.order.settle.query` (交易分账查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/order/settle/query`. Described in
/// `spec/trade/order.settle.query.yaml`.
/// Answered by [`OrderSettleQueryResponse`], or by an error with a [`OrderSettleQueryErrorCode`].
#[doc(alias = "alipay.trade.order.settle.query")]
#[doc(alias = "交易分账查询接口")]
#[must_use]
#[non_exhaustive]
pub struct OrderSettleQuery {
    /// On the wire `settle_no`, a text. Source: `spec/trade/order.settle.query.yaml:10`.
    pub settle_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/order.settle.query.yaml:11`.
    pub out_request_no: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/order.settle.query.yaml:12`.
    pub trade_no: Option<String>,
}

impl OrderSettleQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            settle_no: None,
            out_request_no: None,
            trade_no: None,
        }
    }

    /// Sets [`settle_no`](Self::settle_no).
    #[inline]
    pub fn settle_no(mut self, settle_no: impl Into<String>) -> Self {
        self.settle_no = Some(settle_no.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for OrderSettleQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_SETTLE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.settle_no),
            1 => Some(&self.out_request_no),
            2 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.settle_no),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for OrderSettleQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderSettleQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderSettleQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderSettleQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OrderSettleQuery {}

impl record::Request for OrderSettleQuery {
    type Response = OrderSettleQueryResponse;
    type ErrorCode = OrderSettleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.order.settle.query",
        title: "交易分账查询接口",
        file: "spec/trade/order.settle.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/trade/order/settle/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ORDER_SETTLE_QUERY,
        response: &ORDER_SETTLE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.order.settle.query` (交易分账查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OrderSettleQueryResponse {
    /// On the wire `operation_dt`, a text. Source: `spec/trade/order.settle.query.yaml:15`.
    pub operation_dt: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/order.settle.query.yaml:16`.
    pub out_request_no: Option<String>,
    /// On the wire `royalty_detail_list`, a list; each element is a record of the kind `RoyaltyDetail`. Source:
    /// `spec/trade/order.settle.query.yaml:17`.
    pub royalty_detail_list: Vec<RoyaltyDetail>,
}

impl record::Record for OrderSettleQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_SETTLE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.operation_dt),
            1 => Some(&self.out_request_no),
            2 => Some(&self.royalty_detail_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.operation_dt),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.royalty_detail_list),
            _ => None,
        }
    }
}

impl Default for OrderSettleQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            operation_dt: None,
            out_request_no: None,
            royalty_detail_list: Vec::new(),
        }
    }
}

impl Clone for OrderSettleQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderSettleQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderSettleQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `RoyaltyDetail`.
///
/// Source: `spec/trade/order.settle.query.yaml:20`.
#[non_exhaustive]
pub struct RoyaltyDetail {
    /// On the wire `amount`, a text. Source: `spec/trade/order.settle.query.yaml:22`.
    pub amount: Option<String>,
    /// On the wire `detail_id`, a text. Source: `spec/trade/order.settle.query.yaml:23`.
    pub detail_id: Option<String>,
    /// On the wire `error_code`, a text. Source: `spec/trade/order.settle.query.yaml:24`.
    pub error_code: Option<String>,
    /// On the wire `error_desc`, a text. Source: `spec/trade/order.settle.query.yaml:25`.
    pub error_desc: Option<String>,
    /// On the wire `execute_dt`, a text. Source: `spec/trade/order.settle.query.yaml:26`.
    pub execute_dt: Option<String>,
    /// On the wire `operation_type`, a text. Source: `spec/trade/order.settle.query.yaml:27`.
    pub operation_type: Option<String>,
    /// On the wire `state`, a text. Source: `spec/trade/order.settle.query.yaml:28`.
    pub state: Option<String>,
    /// On the wire `trans_in`, a text. Source: `spec/trade/order.settle.query.yaml:29`.
    pub trans_in: Option<String>,
    /// On the wire `trans_in_open_id`, a text. Source: `spec/trade/order.settle.query.yaml:30`.
    pub trans_in_open_id: Option<String>,
    /// On the wire `trans_in_type`, a text. Source: `spec/trade/order.settle.query.yaml:31`.
    pub trans_in_type: Option<String>,
    /// On the wire `trans_out`, a text. Source: `spec/trade/order.settle.query.yaml:32`.
    pub trans_out: Option<String>,
    /// On the wire `trans_out_open_id`, a text. Source: `spec/trade/order.settle.query.yaml:33`.
    pub trans_out_open_id: Option<String>,
    /// On the wire `trans_out_type`, a text. Source: `spec/trade/order.settle.query.yaml:34`.
    pub trans_out_type: Option<String>,
}

impl record::Record for RoyaltyDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.detail_id),
            2 => Some(&self.error_code),
            3 => Some(&self.error_desc),
            4 => Some(&self.execute_dt),
            5 => Some(&self.operation_type),
            6 => Some(&self.state),
            7 => Some(&self.trans_in),
            8 => Some(&self.trans_in_open_id),
            9 => Some(&self.trans_in_type),
            10 => Some(&self.trans_out),
            11 => Some(&self.trans_out_open_id),
            12 => Some(&self.trans_out_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.detail_id),
            2 => Some(&mut self.error_code),
            3 => Some(&mut self.error_desc),
            4 => Some(&mut self.execute_dt),
            5 => Some(&mut self.operation_type),
            6 => Some(&mut self.state),
            7 => Some(&mut self.trans_in),
            8 => Some(&mut self.trans_in_open_id),
            9 => Some(&mut self.trans_in_type),
            10 => Some(&mut self.trans_out),
            11 => Some(&mut self.trans_out_open_id),
            12 => Some(&mut self.trans_out_type),
            _ => None,
        }
    }
}

impl Default for RoyaltyDetail {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            detail_id: None,
            error_code: None,
            error_desc: None,
            execute_dt: None,
            operation_type: None,
            state: None,
            trans_in: None,
            trans_in_open_id: None,
            trans_in_type: None,
            trans_out: None,
            trans_out_open_id: None,
            trans_out_type: None,
        }
    }
}

impl Clone for RoyaltyDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.order.settle.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderSettleQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/order.settle.query.yaml:37`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/order.settle.query.yaml:38`.
    SystemError,
    /// On the wire `MERCHANT_TRADE_NOT_MATCH`. Source: `spec/trade/order.settle.query.yaml:39`.
    MerchantTradeNotMatch,
    /// On the wire `OPENID_APPID_NOT_MATCH`. Source: `spec/trade/order.settle.query.yaml:40`.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderSettleQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_TRADE_NOT_MATCH", Self::MerchantTradeNotMatch),
        ("OPENID_APPID_NOT_MATCH", Self::OpenidAppidNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderSettleQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
