//! `alipay.open.agent.commonsign.confirm` · 代商户签约，提交信息确认接口
//!
//! Confirm a product sign-up made for a merchant once its information is uploaded.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/commonsign/confirm`. Described in
//! `spec/open_agent/commonsign.confirm.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.agent.commonsign.confirm` (代商户签约，提交信息确认接口).
///
/// Confirm a product sign-up made for a merchant once its information is uploaded.
///
/// ```
/// use alipay::open_agent::CommonsignConfirm;
///
/// let request = CommonsignConfirm::new()
///     .batch_no("2017110616474516400082883");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`batch_no`](Self::batch_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/commonsign/confirm`. Described in
/// `spec/open_agent/commonsign.confirm.yaml`.
/// Returns [`CommonsignConfirmResponse`], or an error with a [`CommonsignConfirmErrorCode`].
#[doc(alias = "alipay.open.agent.commonsign.confirm")]
#[doc(alias = "/v3/alipay/open/agent/commonsign/confirm")]
#[doc(alias = "代商户签约，提交信息确认接口")]
#[doc(alias = "商户")]
#[doc(alias = "签约")]
#[must_use]
#[non_exhaustive]
pub struct CommonsignConfirm {
    /// Transaction number returned by `alipay.open.agent.create`.
    ///
    /// Required. Example: `2017110616474516400082883`.
    pub batch_no: String,
}

impl CommonsignConfirm {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = batch_no.into();
        self
    }
}

/// The response of `alipay.open.agent.commonsign.confirm` (代商户签约，提交信息确认接口).
#[non_exhaustive]
pub struct CommonsignConfirmResponse {
    /// Number of the sign-up order.
    ///
    /// 签约单号. Example: `20211102034000100000023843766649`.
    pub order_no: Option<String>,
}

/// The error codes of `alipay.open.agent.commonsign.confirm`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CommonsignConfirmErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `INVALID_BATCH_NO`: The batch number is empty or not valid.
    ///
    /// Send the batch number.
    InvalidBatchNo,
    /// `NO_APP_PERMISSION`: The batch was created by another app.
    ///
    /// Call with the app that created the batch.
    NoAppPermission,
    /// `BATCH_STATUS_IS_FINAL`: The batch is in a final state.
    ///
    /// Use a batch that is still in the initial state.
    BatchStatusIsFinal,
    /// `BATCH_IS_NOT_EXIST`: The batch number does not exist.
    ///
    /// Check the batch number.
    BatchIsNotExist,
    /// `BATCH_IS_EMPTY`: The batch is empty.
    ///
    /// Call a signing API first, then submit the batch.
    BatchIsEmpty,
    /// `BUSINESS_LICENSE_NO_EMPTY`: The business license number is empty.
    ///
    /// Send the business license number.
    BusinessLicenseNoEmpty,
    /// `FEERATE_NOT_INTERAVL`: The fee rate is outside its range.
    ///
    /// Use a rate within the range in the response.
    FeerateNotInteravl,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `OPEN_API_SIGN_PRODUCT_NOT_SUPPORT`: The product cannot be signed by API.
    OpenApiSignProductNotSupport,
    /// `OPEN_API_SIGN_ISV_NOT_IN_WHITELIST`: The ISV is not on the white list for signing.
    OpenApiSignIsvNotInWhitelist,
    /// `UNKNOWN_EXCEPTION`: An unknown internal error occurred.
    ///
    /// Contact support. The outcome is unknown: the call may have taken effect.
    UnknownException,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_SIGN_PRODUCT_IN_AUDIT`: A signing of the merchant is under review.
    ///
    /// Wait for the review, or cancel the earlier order.
    MerchantSignProductInAudit,
    /// `ANT_PRODUCT_CONFLICT`: The product conflicts with another product.
    ///
    /// Check the products already signed and those of the batch.
    AntProductConflict,
    /// `NOT_MATCHED_SSU_OR_PS`: The product does not support the merchant's category or industry.
    ///
    /// Check the category sent and the merchant's industry.
    NotMatchedSsuOrPs,
    /// `OPEN_API_SIGN_PRODUCT_NUM_TOO_BIG`: The batch contains too many products.
    ///
    /// Submit fewer products.
    OpenApiSignProductNumTooBig,
    /// `MERCHANT_INTERFACE_INFO_ERR`: Business information differs between the products of the batch.
    ///
    /// Make the shared information equal.
    MerchantInterfaceInfoErr,
    /// `ORDER_TYPE_NULL_ERROR`: The order type of the product is empty.
    ///
    /// Read the reason returned with the code.
    OrderTypeNullError,
    /// `RESTRICT_VALID_ERROR`: Product information cannot be completed within a batch.
    ///
    /// Leave out the products that need completion.
    RestrictValidError,
    /// `NEW_LINK_CANNOT_BATCH_SIGN`: Several products cannot be signed at once here.
    ///
    /// Sign the products one by one.
    NewLinkCannotBatchSign,
    /// `PRODUCT_CANNOT_MIX_SIGN`: Products of the old and the new chain are mixed.
    ///
    /// Submit them separately.
    ProductCannotMixSign,
    /// `PRODUCT_OPEN_FAIL`: Opening the product failed.
    ///
    /// Correct the parameters as the message says.
    ProductOpenFail,
    /// `PRODUCT_NO_OPENABLE_PERMISSION_SET`: No permission set of the product can be opened.
    ProductNoOpenablePermissionSet,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CommonsignConfirmErrorCode, "INVALID_PARAMETER" InvalidParameter, "INVALID_BATCH_NO"
    InvalidBatchNo, "NO_APP_PERMISSION" NoAppPermission, "BATCH_STATUS_IS_FINAL"
    BatchStatusIsFinal, "BATCH_IS_NOT_EXIST" BatchIsNotExist, "BATCH_IS_EMPTY"
    BatchIsEmpty, "BUSINESS_LICENSE_NO_EMPTY" BusinessLicenseNoEmpty,
    "FEERATE_NOT_INTERAVL" FeerateNotInteravl, "BIZ_ERROR" BizError,
    "OPEN_API_SIGN_PRODUCT_NOT_SUPPORT" OpenApiSignProductNotSupport,
    "OPEN_API_SIGN_ISV_NOT_IN_WHITELIST" OpenApiSignIsvNotInWhitelist,
    "UNKNOWN_EXCEPTION" UnknownException, "SYSTEM_ERROR" SystemError,
    "MERCHANT_SIGN_PRODUCT_IN_AUDIT" MerchantSignProductInAudit, "ANT_PRODUCT_CONFLICT"
    AntProductConflict, "NOT_MATCHED_SSU_OR_PS" NotMatchedSsuOrPs,
    "OPEN_API_SIGN_PRODUCT_NUM_TOO_BIG" OpenApiSignProductNumTooBig,
    "MERCHANT_INTERFACE_INFO_ERR" MerchantInterfaceInfoErr, "ORDER_TYPE_NULL_ERROR"
    OrderTypeNullError, "RESTRICT_VALID_ERROR" RestrictValidError,
    "NEW_LINK_CANNOT_BATCH_SIGN" NewLinkCannotBatchSign, "PRODUCT_CANNOT_MIX_SIGN"
    ProductCannotMixSign, "PRODUCT_OPEN_FAIL" ProductOpenFail,
    "PRODUCT_NO_OPENABLE_PERMISSION_SET" ProductNoOpenablePermissionSet
);

impl record::CallRequest for CommonsignConfirm {}

impl record::Request for CommonsignConfirm {
    type Response = CommonsignConfirmResponse;
    type ErrorCode = CommonsignConfirmErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.commonsign.confirm",
        title: "代商户签约，提交信息确认接口",
        file: "spec/open_agent/commonsign.confirm.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/commonsign/confirm",
        }),
        idempotency: schema::Idempotency::Never,
        request: &COMMONSIGN_CONFIRM,
        response: &COMMONSIGN_CONFIRM_RESPONSE,
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

record::record!(CommonsignConfirm, COMMONSIGN_CONFIRM, 0 batch_no String::new());

record::record!(CommonsignConfirmResponse, COMMONSIGN_CONFIRM_RESPONSE, 0 order_no None);

static COMMONSIGN_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonsignConfirm",
    file: "spec/open_agent/commonsign.confirm.yaml",
    rows: &[
        schema::Row::Limited(
            "batch_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 14],
};

static COMMONSIGN_CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonsignConfirmResponse",
    file: "spec/open_agent/commonsign.confirm.yaml",
    rows: &[schema::Row::Text("order_no")],
    rules: &[],
    lines: &[],
};
