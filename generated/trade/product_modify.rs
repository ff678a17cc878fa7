//! `alipay.trade.product.modify` · 商品修改
//!
//! Modify a product.
//!
//! Offered on the gateway (V2). Described in `spec/trade/product.modify.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.trade.product.modify` (商品修改).
#[non_exhaustive]
pub struct ProductModifyResponse {
    /// Product id.
    ///
    /// 商品id.
    pub product_id: Option<String>,
}

/// The error codes of `alipay.trade.product.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProductModifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(ProductModifyErrorCode);

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

record::record!(ProductModify, PRODUCT_MODIFY);

record::record!(ProductModifyResponse, PRODUCT_MODIFY_RESPONSE, 0 product_id None);

static PRODUCT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductModify",
    file: "spec/trade/product.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static PRODUCT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductModifyResponse",
    file: "spec/trade/product.modify.yaml",
    rows: &[schema::Row::Text("product_id")],
    rules: &[],
    lines: &[],
};
