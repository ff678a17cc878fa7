//! `alipay.commerce.operation.activity.merchant.unsign` · 活动商户解约
//!
//! End a merchant's sign-up for an activity in the bank merchant mode.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/operation/activity/merchant/unsign`. Described in
//! `spec/commerce/operation.activity.merchant.unsign.yaml`.

use crate::{record, schema};

static OPERATION_ACTIVITY_MERCHANT_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationActivityMerchantUnsign",
    file: "spec/commerce/operation.activity.merchant.unsign.yaml",
    fields: &[],
    rules: &[],
};

static OPERATION_ACTIVITY_MERCHANT_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationActivityMerchantUnsignResponse",
    file: "spec/commerce/operation.activity.merchant.unsign.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.commerce.operation.activity.merchant.unsign` (活动商户解约).
///
/// End a merchant's sign-up for an activity in the bank merchant mode.
///
/// ```
/// use alipay::commerce::OperationActivityMerchantUnsign;
///
/// let request = OperationActivityMerchantUnsign::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/operation/activity/merchant/unsign`. Described in
/// `spec/commerce/operation.activity.merchant.unsign.yaml`.
/// Returns [`OperationActivityMerchantUnsignResponse`], or an error with a [`OperationActivityMerchantUnsignErrorCode`].
#[doc(alias = "alipay.commerce.operation.activity.merchant.unsign")]
#[doc(alias = "/v3/alipay/commerce/operation/activity/merchant/unsign")]
#[doc(alias = "活动商户解约")]
#[doc(alias = "商户")]
#[doc(alias = "活动")]
#[doc(alias = "解约")]
#[must_use]
#[non_exhaustive]
pub struct OperationActivityMerchantUnsign {}

impl OperationActivityMerchantUnsign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for OperationActivityMerchantUnsign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_ACTIVITY_MERCHANT_UNSIGN
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

impl Default for OperationActivityMerchantUnsign {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OperationActivityMerchantUnsign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationActivityMerchantUnsign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationActivityMerchantUnsign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OperationActivityMerchantUnsign {}

impl record::Request for OperationActivityMerchantUnsign {
    type Response = OperationActivityMerchantUnsignResponse;
    type ErrorCode = OperationActivityMerchantUnsignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.operation.activity.merchant.unsign",
        title: "活动商户解约",
        file: "spec/commerce/operation.activity.merchant.unsign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/operation/activity/merchant/unsign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &OPERATION_ACTIVITY_MERCHANT_UNSIGN,
        response: &OPERATION_ACTIVITY_MERCHANT_UNSIGN_RESPONSE,
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

/// The response of `alipay.commerce.operation.activity.merchant.unsign` (活动商户解约).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OperationActivityMerchantUnsignResponse {}

impl record::Record for OperationActivityMerchantUnsignResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_ACTIVITY_MERCHANT_UNSIGN_RESPONSE
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

impl Default for OperationActivityMerchantUnsignResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for OperationActivityMerchantUnsignResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationActivityMerchantUnsignResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationActivityMerchantUnsignResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.operation.activity.merchant.unsign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationActivityMerchantUnsignErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_SYSTEM_ERROR`: The business system had an error.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    BizSystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OperationActivityMerchantUnsignErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_SYSTEM_ERROR", Self::BizSystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OperationActivityMerchantUnsignErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
