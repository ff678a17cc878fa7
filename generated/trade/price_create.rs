//! `alipay.trade.price.create` · 价格创建接口
//!
//! Create a price.
//!
//! Offered on the gateway (V2). Described in `spec/trade/price.create.yaml`.

use crate::{record, schema};

static PRICE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PriceCreate",
    file: "spec/trade/price.create.yaml",
    fields: &[],
    rules: &[],
};

static PRICE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PriceCreateResponse",
    file: "spec/trade/price.create.yaml",
    fields: &[
        schema::FieldDef::text("price_id", 12),
        schema::FieldDef::text("product_id", 13),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for PriceCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRICE_CREATE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for PriceCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PriceCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PriceCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PriceCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PriceCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRICE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.price_id),
            1 => Some(&self.product_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.price_id),
            1 => Some(&mut self.product_id),
            _ => None,
        }
    }
}

impl Default for PriceCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            price_id: None,
            product_id: None,
        }
    }
}

impl Clone for PriceCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PriceCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PriceCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.price.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PriceCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PriceCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
