//! `alipay.commerce.operation.activity.merchant.sign` · 商户签约活动
//!
//! Sign a merchant up for an activity.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/operation/activity/merchant/sign`.
//! Described in `spec/commerce/operation.activity.merchant.sign.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.operation.activity.merchant.sign` (商户签约活动).
///
/// Sign a merchant up for an activity.
///
/// ```
/// use alipay::commerce::OperationActivityMerchantSign;
///
/// let request = OperationActivityMerchantSign::new()
///     .consumption_threshold(5000);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`type`](Self::type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/operation/activity/merchant/sign`.
/// Described in `spec/commerce/operation.activity.merchant.sign.yaml`.
/// Returns [`OperationActivityMerchantSignResponse`], or an error with a [`OperationActivityMerchantSignErrorCode`].
#[doc(alias = "alipay.commerce.operation.activity.merchant.sign")]
#[doc(alias = "/v3/alipay/commerce/operation/activity/merchant/sign")]
#[doc(alias = "商户签约活动")]
#[doc(alias = "商户")]
#[doc(alias = "活动")]
#[doc(alias = "签约")]
#[must_use]
#[non_exhaustive]
pub struct OperationActivityMerchantSign {
    /// Spending threshold, in fen.
    ///
    /// 消费门槛. Example: `5000`.
    pub consumption_threshold: Option<i64>,
    /// Discount amount, in fen.
    ///
    /// 优惠金额. Example: `500`.
    pub discount_amount: Option<i64>,
    /// Whether enrollment is restricted.
    ///
    /// 报名类型. Example: `NORMAL`.
    pub r#type: Option<record::Choice<OperationActivityMerchantSignType>>,
}

impl OperationActivityMerchantSign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`consumption_threshold`](Self::consumption_threshold).
    #[inline]
    pub fn consumption_threshold(mut self, consumption_threshold: i64) -> Self {
        self.consumption_threshold = Some(consumption_threshold);
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(mut self, discount_amount: i64) -> Self {
        self.discount_amount = Some(discount_amount);
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<OperationActivityMerchantSignType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The response of `alipay.commerce.operation.activity.merchant.sign` (商户签约活动).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OperationActivityMerchantSignResponse {}

/// The values of the platform's type `OperationActivityMerchantSignType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperationActivityMerchantSignType {
    /// `NORMAL`: Regular, no restriction.
    Normal,
    /// `RESTRICTED`: Enrollment conditions apply.
    Restricted,
}

record::enumeration!(
    OperationActivityMerchantSignType, "NORMAL" Normal, "RESTRICTED" Restricted
);

/// The error codes of `alipay.commerce.operation.activity.merchant.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperationActivityMerchantSignErrorCode {
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
    OperationActivityMerchantSignErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BIZ_SYSTEM_ERROR" BizSystemError
);

impl record::CallRequest for OperationActivityMerchantSign {}

impl record::Request for OperationActivityMerchantSign {
    type Response = OperationActivityMerchantSignResponse;
    type ErrorCode = OperationActivityMerchantSignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.operation.activity.merchant.sign",
        title: "商户签约活动",
        file: "spec/commerce/operation.activity.merchant.sign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/operation/activity/merchant/sign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &OPERATION_ACTIVITY_MERCHANT_SIGN,
        response: &OPERATION_ACTIVITY_MERCHANT_SIGN_RESPONSE,
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

record::record!(
    OperationActivityMerchantSign, OPERATION_ACTIVITY_MERCHANT_SIGN, 0
    consumption_threshold None, 1 discount_amount None, 2 r#type None
);

record::record!(
    OperationActivityMerchantSignResponse, OPERATION_ACTIVITY_MERCHANT_SIGN_RESPONSE
);

static OPERATION_ACTIVITY_MERCHANT_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationActivityMerchantSign",
    file: "spec/commerce/operation.activity.merchant.sign.yaml",
    rows: &[
        schema::Row::Plain("consumption_threshold", schema::Kind::Integer),
        schema::Row::Plain("discount_amount", schema::Kind::Integer),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["NORMAL", "RESTRICTED"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 13, 16],
};

static OPERATION_ACTIVITY_MERCHANT_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationActivityMerchantSignResponse",
    file: "spec/commerce/operation.activity.merchant.sign.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
