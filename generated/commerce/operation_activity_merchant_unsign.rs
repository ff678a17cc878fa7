//! `alipay.commerce.operation.activity.merchant.unsign` · 活动商户解约
//!
//! End a merchant's sign-up for an activity in the bank merchant mode.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/operation/activity/merchant/unsign`. Described in
//! `spec/commerce/operation.activity.merchant.unsign.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.commerce.operation.activity.merchant.unsign` (活动商户解约).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OperationActivityMerchantUnsignResponse {}

/// The error codes of `alipay.commerce.operation.activity.merchant.unsign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    OperationActivityMerchantUnsignErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BIZ_SYSTEM_ERROR" BizSystemError
);

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

record::record!(OperationActivityMerchantUnsign, OPERATION_ACTIVITY_MERCHANT_UNSIGN);

record::record!(
    OperationActivityMerchantUnsignResponse, OPERATION_ACTIVITY_MERCHANT_UNSIGN_RESPONSE
);

static OPERATION_ACTIVITY_MERCHANT_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationActivityMerchantUnsign",
    file: "spec/commerce/operation.activity.merchant.unsign.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static OPERATION_ACTIVITY_MERCHANT_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationActivityMerchantUnsignResponse",
    file: "spec/commerce/operation.activity.merchant.unsign.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
