//! `alipay.ebpp.invoice.isvtoken.reim.apply` · 获取报销授权令牌
//!
//! Obtain a token with which reimbursement software opens Alipay's reimbursement assistant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/isvtoken/reim/apply`. Described
//! in `spec/ebpp/invoice.isvtoken.reim.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.isvtoken.reim.apply` (获取报销授权令牌).
///
/// Obtain a token with which reimbursement software opens Alipay's reimbursement assistant.
///
/// ```
/// use alipay::ebpp::InvoiceIsvtokenReimApply;
///
/// let request = InvoiceIsvtokenReimApply::new()
///     .isv_app_code("ekuaibao_tinyapp");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/isvtoken/reim/apply`. Described
/// in `spec/ebpp/invoice.isvtoken.reim.apply.yaml`.
/// Returns [`InvoiceIsvtokenReimApplyResponse`], or an error with a [`InvoiceIsvtokenReimApplyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.isvtoken.reim.apply")]
#[doc(alias = "/v3/alipay/ebpp/invoice/isvtoken/reim/apply")]
#[doc(alias = "获取报销授权令牌")]
#[doc(alias = "授权")]
#[doc(alias = "令牌")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceIsvtokenReimApply {
    /// Code Alipay assigned to the app of the reimbursement software.
    ///
    /// Example: `ekuaibao_tinyapp`.
    pub isv_app_code: Option<String>,
}

impl InvoiceIsvtokenReimApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`isv_app_code`](Self::isv_app_code).
    #[inline]
    pub fn isv_app_code(mut self, isv_app_code: impl Into<String>) -> Self {
        self.isv_app_code = Some(isv_app_code.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.isvtoken.reim.apply` (获取报销授权令牌).
#[non_exhaustive]
pub struct InvoiceIsvtokenReimApplyResponse {
    /// Authorization token for the reimbursement software; valid 20 minutes at present.
    ///
    /// Example: `9232d035c6b547f8a2023a399b1e8fe2`.
    pub isv_token: Option<String>,
    /// Unique number of this request; valid 20 minutes at present.
    ///
    /// Example: `1730d660f1d`.
    pub serial_no: Option<String>,
}

/// The error codes of `alipay.ebpp.invoice.isvtoken.reim.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceIsvtokenReimApplyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceIsvtokenReimApplyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for InvoiceIsvtokenReimApply {}

impl record::Request for InvoiceIsvtokenReimApply {
    type Response = InvoiceIsvtokenReimApplyResponse;
    type ErrorCode = InvoiceIsvtokenReimApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.isvtoken.reim.apply",
        title: "获取报销授权令牌",
        file: "spec/ebpp/invoice.isvtoken.reim.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/isvtoken/reim/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ISVTOKEN_REIM_APPLY,
        response: &INVOICE_ISVTOKEN_REIM_APPLY_RESPONSE,
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
    InvoiceIsvtokenReimApply, INVOICE_ISVTOKEN_REIM_APPLY, 0 isv_app_code None
);

record::record!(
    InvoiceIsvtokenReimApplyResponse, INVOICE_ISVTOKEN_REIM_APPLY_RESPONSE, 0 isv_token
    None, 1 serial_no None
);

static INVOICE_ISVTOKEN_REIM_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIsvtokenReimApply",
    file: "spec/ebpp/invoice.isvtoken.reim.apply.yaml",
    rows: &[schema::Row::Text("isv_app_code")],
    rules: &[],
    lines: &[11],
};

static INVOICE_ISVTOKEN_REIM_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIsvtokenReimApplyResponse",
    file: "spec/ebpp/invoice.isvtoken.reim.apply.yaml",
    rows: &[schema::Row::Text("isv_token"), schema::Row::Text("serial_no")],
    rules: &[],
    lines: &[],
};
