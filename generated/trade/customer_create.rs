//! `alipay.trade.customer.create` · 客户创建接口，用于创建商户侧客户信息
//!
//! Create a customer on the merchant's side.
//!
//! Offered on the gateway (V2). Described in `spec/trade/customer.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.customer.create` (客户创建接口，用于创建商户侧客户信息).
///
/// Create a customer on the merchant's side.
///
/// ```
/// use alipay::trade::CustomerCreate;
///
/// let request = CustomerCreate::new();
/// ```
///
/// Offered on the gateway (V2). Described in `spec/trade/customer.create.yaml`.
/// Returns [`CustomerCreateResponse`], or an error with a [`CustomerCreateErrorCode`].
#[doc(alias = "alipay.trade.customer.create")]
#[doc(alias = "客户创建接口，用于创建商户侧客户信息")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct CustomerCreate {}

impl CustomerCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.trade.customer.create` (客户创建接口，用于创建商户侧客户信息).
#[non_exhaustive]
pub struct CustomerCreateResponse {
    /// Customer id.
    ///
    /// 客户id.
    pub customer_id: Option<String>,
    /// Merchant's request number.
    pub merchant_request_no: Option<String>,
}

/// The error codes of `alipay.trade.customer.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomerCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(CustomerCreateErrorCode);

impl record::CallRequest for CustomerCreate {}

impl record::Request for CustomerCreate {
    type Response = CustomerCreateResponse;
    type ErrorCode = CustomerCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.customer.create",
        title: "客户创建接口，用于创建商户侧客户信息",
        file: "spec/trade/customer.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &CUSTOMER_CREATE,
        response: &CUSTOMER_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(CustomerCreate, CUSTOMER_CREATE);

record::record!(
    CustomerCreateResponse, CUSTOMER_CREATE_RESPONSE, 0 customer_id None, 1
    merchant_request_no None
);

static CUSTOMER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerCreate",
    file: "spec/trade/customer.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static CUSTOMER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerCreateResponse",
    file: "spec/trade/customer.create.yaml",
    rows: &[schema::Row::Text("customer_id"), schema::Row::Text("merchant_request_no")],
    rules: &[],
    lines: &[],
};
