//! `alipay.trade.royalty.rate.query` · 分账比例查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/royalty/rate/query`. Described in
//! `spec/trade/royalty.rate.query.yaml`.

use crate::{record, schema};

static ROYALTY_RATE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRateQuery",
    file: "spec/trade/royalty.rate.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_request_no", 10)
        },
    ],
    rules: &[],
};

static ROYALTY_RATE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyRateQueryResponse",
    file: "spec/trade/royalty.rate.query.yaml",
    fields: &[
        schema::FieldDef::new("max_ratio", schema::Kind::Integer, 13),
        schema::FieldDef::text("user_id", 14),
    ],
    rules: &[],
};

/// A request of `alipay.trade.royalty.rate.query` (分账比例查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/royalty/rate/query`. Described in
/// `spec/trade/royalty.rate.query.yaml`.
/// Answered by [`RoyaltyRateQueryResponse`], or by an error with a [`RoyaltyRateQueryErrorCode`].
#[doc(alias = "alipay.trade.royalty.rate.query")]
#[doc(alias = "分账比例查询")]
#[must_use]
#[non_exhaustive]
pub struct RoyaltyRateQuery {
    /// On the wire `out_request_no`, a text. Source: `spec/trade/royalty.rate.query.yaml:10`.
    pub out_request_no: Option<String>,
}

impl RoyaltyRateQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { out_request_no: None }
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }
}

impl record::Record for RoyaltyRateQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_RATE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for RoyaltyRateQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyRateQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyRateQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyRateQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.royalty.rate.query` (分账比例查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RoyaltyRateQueryResponse {
    /// On the wire `max_ratio`, a whole number. Source: `spec/trade/royalty.rate.query.yaml:13`.
    pub max_ratio: Option<i64>,
    /// On the wire `user_id`, a text. Source: `spec/trade/royalty.rate.query.yaml:14`.
    pub user_id: Option<String>,
}

impl record::Record for RoyaltyRateQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_RATE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.max_ratio),
            1 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.max_ratio),
            1 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for RoyaltyRateQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            max_ratio: None,
            user_id: None,
        }
    }
}

impl Clone for RoyaltyRateQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyRateQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyRateQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.royalty.rate.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoyaltyRateQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/royalty.rate.query.yaml:17`.
    InvalidParameter,
    /// On the wire `PRODUCT_UNSIGN`. Source: `spec/trade/royalty.rate.query.yaml:18`.
    ProductUnsign,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/royalty.rate.query.yaml:19`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RoyaltyRateQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PRODUCT_UNSIGN", Self::ProductUnsign),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RoyaltyRateQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
