//! `alipay.ebpp.invoice.apply.result.sync` · ISV向支付宝同步发票申请结果
//!
//! Report the result of an invoice application to Alipay as an ISV.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/apply/result/sync`. Described
//! in `spec/ebpp/invoice.apply.result.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.apply.result.sync` (ISV向支付宝同步发票申请结果).
///
/// Report the result of an invoice application to Alipay as an ISV.
///
/// ```
/// use alipay::ebpp::InvoiceApplyResultSync;
///
/// let request = InvoiceApplyResultSync::new()
///     .apply_id("2023000000000000000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`result`](Self::result) | one of its values |
/// | [`result_code`](Self::result_code) | one of its values |
/// | [`tax_apply_id`](Self::tax_apply_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/apply/result/sync`. Described
/// in `spec/ebpp/invoice.apply.result.sync.yaml`.
/// Returns [`InvoiceApplyResultSyncResponse`], or an error with a [`InvoiceApplyResultSyncErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.apply.result.sync")]
#[doc(alias = "/v3/alipay/ebpp/invoice/apply/result/sync")]
#[doc(alias = "ISV向支付宝同步发票申请结果")]
#[doc(alias = "发票")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceApplyResultSync {
    /// Unique application id Alipay passed on when it asked for the invoice.
    ///
    /// 支付宝发起开票申请的id. Example: `2023000000000000000000000001`.
    pub apply_id: Option<String>,
    /// Result of issuing the invoice.
    ///
    /// Example: `SUCCESS`.
    pub result: Option<record::Choice<InvoiceApplyResultSyncResult>>,
    /// Code that details the result.
    ///
    /// 结果码. Example: `SUCCESS`.
    pub result_code: Option<record::Choice<InvoiceApplyResultSyncResultCode>>,
    /// Description of the result.
    ///
    /// 结果描述. Example: `成功`.
    pub result_msg: Option<String>,
    /// Unique application id of the tax provider; required if invoices are queried by it.
    ///
    /// Required in some cases. Example: `20160707399929991001`.
    pub tax_apply_id: Option<String>,
}

impl InvoiceApplyResultSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`result`](Self::result).
    #[inline]
    pub fn result(
        mut self,
        result: impl Into<record::Choice<InvoiceApplyResultSyncResult>>,
    ) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Sets [`result_code`](Self::result_code).
    #[inline]
    pub fn result_code(
        mut self,
        result_code: impl Into<record::Choice<InvoiceApplyResultSyncResultCode>>,
    ) -> Self {
        self.result_code = Some(result_code.into());
        self
    }

    /// Sets [`result_msg`](Self::result_msg).
    #[inline]
    pub fn result_msg(mut self, result_msg: impl Into<String>) -> Self {
        self.result_msg = Some(result_msg.into());
        self
    }

    /// Sets [`tax_apply_id`](Self::tax_apply_id).
    #[inline]
    pub fn tax_apply_id(mut self, tax_apply_id: impl Into<String>) -> Self {
        self.tax_apply_id = Some(tax_apply_id.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.apply.result.sync` (ISV向支付宝同步发票申请结果).
#[non_exhaustive]
pub struct InvoiceApplyResultSyncResponse {
    /// On failure, whether retrying can help; if false, stop and follow the error code.
    ///
    /// Example: `false`.
    pub retry_flag: Option<bool>,
}

/// The values of the platform's type `InvoiceApplyResultSyncResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceApplyResultSyncResult {
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `FAIL`: Failed (失败).
    Fail,
}

record::enumeration!(InvoiceApplyResultSyncResult, "SUCCESS" Success, "FAIL" Fail);

/// The values of the platform's type `InvoiceApplyResultSyncResultCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceApplyResultSyncResultCode {
    /// `SUCCESS`: Succeeded.
    Success,
    /// `PARAMETER_ILLEGAL`: Invalid parameter.
    ParameterIllegal,
    /// `MERCHANT_TAX_DEVICE_ERROR`: Merchant's tax device failed.
    MerchantTaxDeviceError,
}

record::enumeration!(
    InvoiceApplyResultSyncResultCode, "SUCCESS" Success, "PARAMETER_ILLEGAL"
    ParameterIllegal, "MERCHANT_TAX_DEVICE_ERROR" MerchantTaxDeviceError
);

/// The error codes of `alipay.ebpp.invoice.apply.result.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplyResultSyncErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ANT_INVOICE_APPLY_NOT_EXIST`: The invoice application does not exist.
    ///
    /// Check the application id.
    AntInvoiceApplyNotExist,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVOICE_APPLY_RETURN_INVALID`: The result cannot be returned in the application's state.
    InvoiceApplyReturnInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceApplyResultSyncErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "ANT_INVOICE_APPLY_NOT_EXIST" AntInvoiceApplyNotExist, "BIZ_ERROR" BizError,
    "INVOICE_APPLY_RETURN_INVALID" InvoiceApplyReturnInvalid
);

impl record::CallRequest for InvoiceApplyResultSync {}

impl record::Request for InvoiceApplyResultSync {
    type Response = InvoiceApplyResultSyncResponse;
    type ErrorCode = InvoiceApplyResultSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.apply.result.sync",
        title: "ISV向支付宝同步发票申请结果",
        file: "spec/ebpp/invoice.apply.result.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/apply/result/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_APPLY_RESULT_SYNC,
        response: &INVOICE_APPLY_RESULT_SYNC_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ANT_INVOICE_APPLY_NOT_EXIST",
                summary: "The invoice application does not exist.",
                fix: "Check the application id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVOICE_APPLY_RETURN_INVALID",
                summary: "The result cannot be returned in the application's state.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceApplyResultSync, INVOICE_APPLY_RESULT_SYNC, 0 apply_id None, 1 result None, 2
    result_code None, 3 result_msg None, 4 tax_apply_id None
);

record::record!(
    InvoiceApplyResultSyncResponse, INVOICE_APPLY_RESULT_SYNC_RESPONSE, 0 retry_flag None
);

static INVOICE_APPLY_RESULT_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyResultSync",
    file: "spec/ebpp/invoice.apply.result.sync.yaml",
    rows: &[
        schema::Row::Text("apply_id"),
        schema::Row::Limited(
            "result",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["SUCCESS", "FAIL"]))],
        ),
        schema::Row::Limited(
            "result_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["SUCCESS", "PARAMETER_ILLEGAL", "MERCHANT_TAX_DEVICE_ERROR"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("result_msg"),
        schema::Row::Text("tax_apply_id"),
    ],
    rules: &[],
    lines: &[11, 16, 18, 23, 26, 32, 33],
};

static INVOICE_APPLY_RESULT_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyResultSyncResponse",
    file: "spec/ebpp/invoice.apply.result.sync.yaml",
    rows: &[schema::Row::Plain("retry_flag", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
