//! `alipay.commerce.ec.industryinvoice.invoiceapply.retry` · 支付可开票开票申请重试
//!
//! Retry an invoice application.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.invoiceapply.retry.yaml`.

use crate::{record, schema};

static EC_INDUSTRYINVOICE_INVOICEAPPLY_RETRY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceInvoiceapplyRetry",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.retry.yaml",
    fields: &[
        schema::FieldDef::text("invoice_apply_id", 10),
        schema::FieldDef::text("product_id", 15),
        schema::FieldDef::text("tax_no", 20),
    ],
    rules: &[],
};

static EC_INDUSTRYINVOICE_INVOICEAPPLY_RETRY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceInvoiceapplyRetryResponse",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.retry.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            invoice_apply_id: None,
            product_id: None,
            tax_no: None,
        }
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

impl record::Record for EcIndustryinvoiceInvoiceapplyRetry {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_INDUSTRYINVOICE_INVOICEAPPLY_RETRY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_apply_id),
            1 => Some(&self.product_id),
            2 => Some(&self.tax_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_apply_id),
            1 => Some(&mut self.product_id),
            2 => Some(&mut self.tax_no),
            _ => None,
        }
    }
}

impl Default for EcIndustryinvoiceInvoiceapplyRetry {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcIndustryinvoiceInvoiceapplyRetry {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcIndustryinvoiceInvoiceapplyRetry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcIndustryinvoiceInvoiceapplyRetry {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.commerce.ec.industryinvoice.invoiceapply.retry` (支付可开票开票申请重试).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EcIndustryinvoiceInvoiceapplyRetryResponse {}

impl record::Record for EcIndustryinvoiceInvoiceapplyRetryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_INDUSTRYINVOICE_INVOICEAPPLY_RETRY_RESPONSE
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

impl Default for EcIndustryinvoiceInvoiceapplyRetryResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for EcIndustryinvoiceInvoiceapplyRetryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcIndustryinvoiceInvoiceapplyRetryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcIndustryinvoiceInvoiceapplyRetryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.industryinvoice.invoiceapply.retry`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcIndustryinvoiceInvoiceapplyRetryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcIndustryinvoiceInvoiceapplyRetryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcIndustryinvoiceInvoiceapplyRetryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
