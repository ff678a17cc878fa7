//! `alipay.trade.product.create` · 商品创建接口
//!
//! Create a product.
//!
//! Offered on the gateway (V2). Described in `spec/trade/product.create.yaml`.

use crate::{record, schema};

static PRODUCT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductCreate",
    file: "spec/trade/product.create.yaml",
    fields: &[],
    rules: &[],
};

static PRODUCT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductCreateResponse",
    file: "spec/trade/product.create.yaml",
    fields: &[schema::FieldDef::text("product_id", 12)],
    rules: &[],
};

/// A request of `alipay.trade.product.create` (商品创建接口).
///
/// Create a product.
///
/// ```
/// use alipay::trade::ProductCreate;
///
/// let request = ProductCreate::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/trade/product.create.yaml`.
/// Returns [`ProductCreateResponse`], or an error with a [`ProductCreateErrorCode`].
#[doc(alias = "alipay.trade.product.create")]
#[doc(alias = "商品创建接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ProductCreate {}

impl ProductCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for ProductCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRODUCT_CREATE
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

impl Default for ProductCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ProductCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProductCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProductCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ProductCreate {}

impl record::Request for ProductCreate {
    type Response = ProductCreateResponse;
    type ErrorCode = ProductCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.product.create",
        title: "商品创建接口",
        file: "spec/trade/product.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &PRODUCT_CREATE,
        response: &PRODUCT_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.trade.product.create` (商品创建接口).
#[non_exhaustive]
pub struct ProductCreateResponse {
    /// Product id.
    ///
    /// 商品id.
    pub product_id: Option<String>,
}

impl record::Record for ProductCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRODUCT_CREATE_RESPONSE
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

impl Default for ProductCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { product_id: None }
    }
}

impl Clone for ProductCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProductCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProductCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.product.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ProductCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ProductCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
