//! `alipay.trade.customer.create` · 客户创建接口，用于创建商户侧客户信息
//!
//! Create a customer on the merchant's side.
//!
//! Offered on the gateway (V2). Described in `spec/trade/customer.create.yaml`.

use crate::{record, schema};

static CUSTOMER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerCreate",
    file: "spec/trade/customer.create.yaml",
    fields: &[],
    rules: &[],
};

static CUSTOMER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerCreateResponse",
    file: "spec/trade/customer.create.yaml",
    fields: &[
        schema::FieldDef::text("customer_id", 12),
        schema::FieldDef::text("merchant_request_no", 13),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for CustomerCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_CREATE
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

impl Default for CustomerCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomerCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for CustomerCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.customer_id),
            1 => Some(&self.merchant_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.customer_id),
            1 => Some(&mut self.merchant_request_no),
            _ => None,
        }
    }
}

impl Default for CustomerCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            customer_id: None,
            merchant_request_no: None,
        }
    }
}

impl Clone for CustomerCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.customer.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CustomerCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CustomerCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
