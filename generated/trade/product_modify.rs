//! `alipay.trade.product.modify` · 商品修改
//!
//! Modify a product.
//!
//! Offered on the gateway (V2). Described in `spec/trade/product.modify.yaml`.

use crate::{record, schema};

static PRODUCT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductModify",
    file: "spec/trade/product.modify.yaml",
    fields: &[],
    rules: &[],
};

static PRODUCT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductModifyResponse",
    file: "spec/trade/product.modify.yaml",
    fields: &[schema::FieldDef::text("product_id", 12)],
    rules: &[],
};

/// A request of `alipay.trade.product.modify` (商品修改).
///
/// Modify a product.
///
/// ```
/// use alipay::trade::ProductModify;
///
/// let request = ProductModify::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/trade/product.modify.yaml`.
/// Returns [`ProductModifyResponse`], or an error with a [`ProductModifyErrorCode`].
#[doc(alias = "alipay.trade.product.modify")]
#[doc(alias = "商品修改")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ProductModify {}

impl ProductModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for ProductModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRODUCT_MODIFY
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

impl Default for ProductModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ProductModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProductModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProductModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ProductModify {}

impl record::Request for ProductModify {
    type Response = ProductModifyResponse;
    type ErrorCode = ProductModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.product.modify",
        title: "商品修改",
        file: "spec/trade/product.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &PRODUCT_MODIFY,
        response: &PRODUCT_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.trade.product.modify` (商品修改).
#[non_exhaustive]
pub struct ProductModifyResponse {
    /// Product id.
    ///
    /// 商品id.
    pub product_id: Option<String>,
}

impl record::Record for ProductModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRODUCT_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_id),
            _ => None,
        }
    }
}

impl Default for ProductModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { product_id: None }
    }
}

impl Clone for ProductModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProductModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProductModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.product.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductModifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ProductModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ProductModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
