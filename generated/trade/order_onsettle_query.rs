//! `alipay.trade.order.onsettle.query` · 交易分账统一查询
//!
//! Query what is left of a trade for royalties.
//!
//! Offered on the gateway (V2). Described in `spec/trade/order.onsettle.query.yaml`.

use crate::{record, schema};

static ORDER_ONSETTLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderOnsettleQuery",
    file: "spec/trade/order.onsettle.query.yaml",
    fields: &[
        schema::FieldDef::text("royalty_source", 10),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 17)],
            ..schema::FieldDef::text("trade_no", 17)
        },
    ],
    rules: &[],
};

static ORDER_ONSETTLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderOnsettleQueryResponse",
    file: "spec/trade/order.onsettle.query.yaml",
    fields: &[schema::FieldDef::text("unsettled_amount", 20)],
    rules: &[],
};

/// A request of `alipay.trade.order.onsettle.query` (交易分账统一查询).
///
/// Query what is left of a trade for royalties.
///
/// ```
/// use alipay::trade::OrderOnsettleQuery;
///
/// let request = OrderOnsettleQuery::new()
///     .trade_no("2014112611001004680073956707");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`trade_no`](Self::trade_no) | required |
///
/// Offered on the gateway (V2). Described in `spec/trade/order.onsettle.query.yaml`.
/// Returns [`OrderOnsettleQueryResponse`], or an error with a [`OrderOnsettleQueryErrorCode`].
#[doc(alias = "alipay.trade.order.onsettle.query")]
#[doc(alias = "交易分账统一查询")]
#[doc(alias = "交易")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct OrderOnsettleQuery {
    /// Source of the royalty; left out, royalties after the sale are meant.
    ///
    /// Other values may be added. Example: `unsettled`.
    pub royalty_source: Option<record::Choice<OrderOnsettleQueryRoyaltySource>>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号; required. Example: `2014112611001004680073956707`.
    pub trade_no: String,
}

impl OrderOnsettleQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            royalty_source: None,
            trade_no: String::new(),
        }
    }

    /// Sets [`royalty_source`](Self::royalty_source).
    #[inline]
    pub fn royalty_source(
        mut self,
        royalty_source: impl Into<record::Choice<OrderOnsettleQueryRoyaltySource>>,
    ) -> Self {
        self.royalty_source = Some(royalty_source.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = trade_no.into();
        self
    }
}

impl record::Record for OrderOnsettleQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_ONSETTLE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.royalty_source),
            1 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.royalty_source),
            1 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for OrderOnsettleQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderOnsettleQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderOnsettleQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderOnsettleQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OrderOnsettleQuery {}

impl record::Request for OrderOnsettleQuery {
    type Response = OrderOnsettleQueryResponse;
    type ErrorCode = OrderOnsettleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.order.onsettle.query",
        title: "交易分账统一查询",
        file: "spec/trade/order.onsettle.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &ORDER_ONSETTLE_QUERY,
        response: &ORDER_ONSETTLE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.trade.order.onsettle.query` (交易分账统一查询).
#[non_exhaustive]
pub struct OrderOnsettleQueryResponse {
    /// Amount left to share.
    ///
    /// 剩余可分金额. Example: `10000.00`.
    pub unsettled_amount: Option<String>,
}

impl record::Record for OrderOnsettleQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_ONSETTLE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.unsettled_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.unsettled_amount),
            _ => None,
        }
    }
}

impl Default for OrderOnsettleQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { unsettled_amount: None }
    }
}

impl Clone for OrderOnsettleQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderOnsettleQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderOnsettleQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `OrderOnsettleQueryRoyaltySource`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderOnsettleQueryRoyaltySource {
    /// `unsettled`: Funds awaiting settlement.
    Unsettled,
}

impl record::Enumeration for OrderOnsettleQueryRoyaltySource {
    const VALUES: &'static [(&'static str, Self)] = &[("unsettled", Self::Unsettled)];
}

impl std::fmt::Debug for OrderOnsettleQueryRoyaltySource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.order.onsettle.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderOnsettleQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderOnsettleQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderOnsettleQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
