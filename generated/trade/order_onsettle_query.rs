//! `alipay.trade.order.onsettle.query` · 交易分账统一查询
//!
//! Query what is left of a trade for royalties.
//!
//! Offered on the gateway (V2). Described in `spec/trade/order.onsettle.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.trade.order.onsettle.query` (交易分账统一查询).
#[non_exhaustive]
pub struct OrderOnsettleQueryResponse {
    /// Amount left to share.
    ///
    /// 剩余可分金额. Example: `10000.00`.
    pub unsettled_amount: Option<String>,
}

/// The values of the platform's type `OrderOnsettleQueryRoyaltySource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderOnsettleQueryRoyaltySource {
    /// `unsettled`: Funds awaiting settlement.
    Unsettled,
}

record::enumeration!(OrderOnsettleQueryRoyaltySource, "unsettled" Unsettled);

/// The error codes of `alipay.trade.order.onsettle.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderOnsettleQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(OrderOnsettleQueryErrorCode);

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

record::record!(
    OrderOnsettleQuery, ORDER_ONSETTLE_QUERY, 0 royalty_source None, 1 trade_no
    String::new()
);

record::record!(
    OrderOnsettleQueryResponse, ORDER_ONSETTLE_QUERY_RESPONSE, 0 unsettled_amount None
);

static ORDER_ONSETTLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderOnsettleQuery",
    file: "spec/trade/order.onsettle.query.yaml",
    rows: &[
        schema::Row::Text("royalty_source"),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[10, 17, 17],
};

static ORDER_ONSETTLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderOnsettleQueryResponse",
    file: "spec/trade/order.onsettle.query.yaml",
    rows: &[schema::Row::Text("unsettled_amount")],
    rules: &[],
    lines: &[],
};
