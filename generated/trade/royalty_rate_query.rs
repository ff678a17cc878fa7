//! `alipay.trade.royalty.rate.query` · 分账比例查询
//!
//! Query the maximum royalty ratio of a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/royalty/rate/query`. Described in
//! `spec/trade/royalty.rate.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.royalty.rate.query` (分账比例查询).
///
/// Query the maximum royalty ratio of a merchant.
///
/// ```
/// use alipay::trade::RoyaltyRateQuery;
///
/// let request = RoyaltyRateQuery::new()
///     .out_request_no("20220823165400001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_request_no`](Self::out_request_no) | required; at most 32 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/royalty/rate/query`. Described in
/// `spec/trade/royalty.rate.query.yaml`.
/// Returns [`RoyaltyRateQueryResponse`], or an error with a [`RoyaltyRateQueryErrorCode`].
#[doc(alias = "alipay.trade.royalty.rate.query")]
#[doc(alias = "/v3/alipay/trade/royalty/rate/query")]
#[doc(alias = "分账比例查询")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct RoyaltyRateQuery {
    /// Merchant's request number, unique per merchant.
    ///
    /// 外部请求号; required; at most 32 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `20220823165400001`.
    pub out_request_no: String,
}

impl RoyaltyRateQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }
}

/// The response of `alipay.trade.royalty.rate.query` (分账比例查询).
#[non_exhaustive]
pub struct RoyaltyRateQueryResponse {
    /// Highest royalty ratio, as an integer percentage.
    ///
    /// Not less than 0; not more than 100. Example: `80`.
    pub max_ratio: Option<i64>,
    /// Alipay user id of the merchant.
    ///
    /// Example: `2088XXXX1234`.
    pub user_id: Option<String>,
}

/// The error codes of `alipay.trade.royalty.rate.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RoyaltyRateQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PRODUCT_UNSIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductUnsign,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    RoyaltyRateQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "PRODUCT_UNSIGN"
    ProductUnsign, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for RoyaltyRateQuery {}

impl record::Request for RoyaltyRateQuery {
    type Response = RoyaltyRateQueryResponse;
    type ErrorCode = RoyaltyRateQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.royalty.rate.query",
        title: "分账比例查询",
        file: "spec/trade/royalty.rate.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/trade/royalty/rate/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ROYALTY_RATE_QUERY,
        response: &ROYALTY_RATE_QUERY_RESPONSE,
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

record::record!(RoyaltyRateQuery, ROYALTY_RATE_QUERY, 0 out_request_no String::new());

record::record!(
    RoyaltyRateQueryResponse, ROYALTY_RATE_QUERY_RESPONSE, 0 max_ratio None, 1 user_id
    None
);

static ROYALTY_RATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRateQuery",
    file: "spec/trade/royalty.rate.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_request_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                    schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 17, 18],
};

static ROYALTY_RATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRateQueryResponse",
    file: "spec/trade/royalty.rate.query.yaml",
    rows: &[
        schema::Row::Plain("max_ratio", schema::Kind::Integer),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
