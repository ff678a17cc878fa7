//! `alipay.commerce.ec.industryinvoice.invoiceapply.retry` · 支付可开票开票申请重试
//!
//! Retry an invoice application.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.invoiceapply.retry.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.industryinvoice.invoiceapply.retry` (支付可开票开票申请重试).
///
/// Retry an invoice application.
///
/// ```
/// use alipay::commerce::EcIndustryinvoiceInvoiceapplyRetry;
///
/// let request = EcIndustryinvoiceInvoiceapplyRetry::new()
///     .tax_no("310113000782689");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_apply_id`](Self::invoice_apply_id) | required in some cases |
/// | [`product_id`](Self::product_id) | required in some cases |
/// | [`tax_no`](Self::tax_no) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.invoiceapply.retry.yaml`.
/// Returns [`EcIndustryinvoiceInvoiceapplyRetryResponse`], or an error with a [`EcIndustryinvoiceInvoiceapplyRetryErrorCode`].
#[doc(alias = "alipay.commerce.ec.industryinvoice.invoiceapply.retry")]
#[doc(alias = "支付可开票开票申请重试")]
#[doc(alias = "开票")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct EcIndustryinvoiceInvoiceapplyRetry {
    /// Id of the invoice application.
    ///
    /// 开票申请ID; required in some cases.
    pub invoice_apply_id: Option<String>,
    /// Invoicing product id.
    ///
    /// 发票产品ID; required in some cases.
    pub product_id: Option<String>,
    /// Tax number of the enterprise (merchant).
    ///
    /// 企业税号; required in some cases. Example: `310113000782689`.
    pub tax_no: Option<String>,
}

impl EcIndustryinvoiceInvoiceapplyRetry {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_apply_id`](Self::invoice_apply_id).
    #[inline]
    pub fn invoice_apply_id(mut self, invoice_apply_id: impl Into<String>) -> Self {
        self.invoice_apply_id = Some(invoice_apply_id.into());
        self
    }

    /// Sets [`product_id`](Self::product_id).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets [`tax_no`](Self::tax_no).
    #[inline]
    pub fn tax_no(mut self, tax_no: impl Into<String>) -> Self {
        self.tax_no = Some(tax_no.into());
        self
    }
}

/// The response of `alipay.commerce.ec.industryinvoice.invoiceapply.retry` (支付可开票开票申请重试).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EcIndustryinvoiceInvoiceapplyRetryResponse {}

/// The error codes of `alipay.commerce.ec.industryinvoice.invoiceapply.retry`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcIndustryinvoiceInvoiceapplyRetryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(EcIndustryinvoiceInvoiceapplyRetryErrorCode);

impl record::CallRequest for EcIndustryinvoiceInvoiceapplyRetry {}

impl record::Request for EcIndustryinvoiceInvoiceapplyRetry {
    type Response = EcIndustryinvoiceInvoiceapplyRetryResponse;
    type ErrorCode = EcIndustryinvoiceInvoiceapplyRetryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.industryinvoice.invoiceapply.retry",
        title: "支付可开票开票申请重试",
        file: "spec/commerce/ec.industryinvoice.invoiceapply.retry.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &EC_INDUSTRYINVOICE_INVOICEAPPLY_RETRY,
        response: &EC_INDUSTRYINVOICE_INVOICEAPPLY_RETRY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    EcIndustryinvoiceInvoiceapplyRetry, EC_INDUSTRYINVOICE_INVOICEAPPLY_RETRY, 0
    invoice_apply_id None, 1 product_id None, 2 tax_no None
);

record::record!(
    EcIndustryinvoiceInvoiceapplyRetryResponse,
    EC_INDUSTRYINVOICE_INVOICEAPPLY_RETRY_RESPONSE
);

static EC_INDUSTRYINVOICE_INVOICEAPPLY_RETRY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceInvoiceapplyRetry",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.retry.yaml",
    rows: &[
        schema::Row::Text("invoice_apply_id"),
        schema::Row::Text("product_id"),
        schema::Row::Text("tax_no"),
    ],
    rules: &[],
    lines: &[10, 15, 20],
};

static EC_INDUSTRYINVOICE_INVOICEAPPLY_RETRY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceInvoiceapplyRetryResponse",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.retry.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
