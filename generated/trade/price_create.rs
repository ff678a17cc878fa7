//! `alipay.trade.price.create` · 价格创建接口
//!
//! Create a price.
//!
//! Offered on the gateway (V2). Described in `spec/trade/price.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.price.create` (价格创建接口).
///
/// Create a price.
///
/// ```
/// use alipay::trade::PriceCreate;
///
/// let request = PriceCreate::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/trade/price.create.yaml`.
/// Returns [`PriceCreateResponse`], or an error with a [`PriceCreateErrorCode`].
#[doc(alias = "alipay.trade.price.create")]
#[doc(alias = "价格创建接口")]
#[must_use]
#[non_exhaustive]
pub struct PriceCreate {}

impl PriceCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.trade.price.create` (价格创建接口).
#[non_exhaustive]
pub struct PriceCreateResponse {
    /// Price id.
    ///
    /// 价格实例id.
    pub price_id: Option<String>,
    /// Product created with the price or named in the request.
    pub product_id: Option<String>,
}

/// The error codes of `alipay.trade.price.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PriceCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PriceCreateErrorCode);

impl record::CallRequest for PriceCreate {}

impl record::Request for PriceCreate {
    type Response = PriceCreateResponse;
    type ErrorCode = PriceCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.price.create",
        title: "价格创建接口",
        file: "spec/trade/price.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &PRICE_CREATE,
        response: &PRICE_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(PriceCreate, PRICE_CREATE);

record::record!(
    PriceCreateResponse, PRICE_CREATE_RESPONSE, 0 price_id None, 1 product_id None
);

static PRICE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PriceCreate",
    file: "spec/trade/price.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static PRICE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PriceCreateResponse",
    file: "spec/trade/price.create.yaml",
    rows: &[schema::Row::Text("price_id"), schema::Row::Text("product_id")],
    rules: &[],
    lines: &[],
};
