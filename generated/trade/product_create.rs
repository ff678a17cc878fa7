//! `alipay.trade.product.create` · 商品创建接口
//!
//! Create a product.
//!
//! Offered on the gateway (V2). Described in `spec/trade/product.create.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.trade.product.create` (商品创建接口).
#[non_exhaustive]
pub struct ProductCreateResponse {
    /// Product id.
    ///
    /// 商品id.
    pub product_id: Option<String>,
}

/// The error codes of `alipay.trade.product.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProductCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(ProductCreateErrorCode);

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

record::record!(ProductCreate, PRODUCT_CREATE);

record::record!(ProductCreateResponse, PRODUCT_CREATE_RESPONSE, 0 product_id None);

static PRODUCT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductCreate",
    file: "spec/trade/product.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static PRODUCT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductCreateResponse",
    file: "spec/trade/product.create.yaml",
    rows: &[schema::Row::Text("product_id")],
    rules: &[],
    lines: &[],
};
