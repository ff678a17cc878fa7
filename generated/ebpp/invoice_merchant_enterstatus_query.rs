//! `alipay.ebpp.invoice.merchant.enterstatus.query` · 商户入驻流程状态查询
//!
//! Query how far the onboarding of an invoicing merchant has come.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/merchant/enterstatus/query`.
//! Described in `spec/ebpp/invoice.merchant.enterstatus.query.yaml`.

use crate::{record, schema};

static INVOICE_MERCHANT_ENTERSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantEnterstatusQuery",
    file: "spec/ebpp/invoice.merchant.enterstatus.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Pattern("^[0-9A-Z_]*$"), 16)],
            ..schema::FieldDef::text("m_short_name", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "STANDARD_INVOICE",
                            "INVOICE_RETURN",
                            "INVOICE_EXPENSE",
                            "PAYMENT_OPEN",
                            "PAY_FEE_OPEN",
                        ],
                    ),
                    21,
                ),
            ],
            ..schema::FieldDef::text("product_code", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("process_id", 29)
        },
    ],
    rules: &[],
};

static INVOICE_MERCHANT_ENTERSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantEnterstatusQueryResponse",
    file: "spec/ebpp/invoice.merchant.enterstatus.query.yaml",
    fields: &[schema::FieldDef::text("status", 36)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.merchant.enterstatus.query` (商户入驻流程状态查询).
///
/// Query how far the onboarding of an invoicing merchant has come.
///
/// ```
/// use alipay::ebpp::InvoiceMerchantEnterstatusQuery;
///
/// let request = InvoiceMerchantEnterstatusQuery::new()
///     .m_short_name("MYJF");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`m_short_name`](Self::m_short_name) | matches `^[0-9A-Z_]*$` |
/// | [`product_code`](Self::product_code) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/merchant/enterstatus/query`.
/// Described in `spec/ebpp/invoice.merchant.enterstatus.query.yaml`.
/// Returns [`InvoiceMerchantEnterstatusQueryResponse`], or an error with a [`InvoiceMerchantEnterstatusQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.merchant.enterstatus.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/merchant/enterstatus/query")]
#[doc(alias = "商户入驻流程状态查询")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceMerchantEnterstatusQuery {
    /// Short brand name of the merchant; begins with an uppercase letter.
    ///
    /// 商户品牌简称; matches `^[0-9A-Z_]*$`. Example: `MYJF`.
    pub m_short_name: Option<String>,
    /// Product the store joins.
    ///
    /// 商户门店入驻的产品码. Example: `STANDARD_INVOICE`.
    pub product_code: Option<record::Choice<InvoiceMerchantEnterstatusQueryProductCode>>,
    /// Work order number; the latest work order if left out.
    ///
    /// 工单流水号. Example: `1234567`.
    pub process_id: Option<String>,
}

impl InvoiceMerchantEnterstatusQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            m_short_name: None,
            product_code: None,
            process_id: None,
        }
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<
            record::Choice<InvoiceMerchantEnterstatusQueryProductCode>,
        >,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`process_id`](Self::process_id).
    #[inline]
    pub fn process_id(mut self, process_id: impl Into<String>) -> Self {
        self.process_id = Some(process_id.into());
        self
    }
}

impl record::Record for InvoiceMerchantEnterstatusQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_MERCHANT_ENTERSTATUS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.m_short_name),
            1 => Some(&self.product_code),
            2 => Some(&self.process_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.m_short_name),
            1 => Some(&mut self.product_code),
            2 => Some(&mut self.process_id),
            _ => None,
        }
    }
}

impl Default for InvoiceMerchantEnterstatusQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceMerchantEnterstatusQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceMerchantEnterstatusQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceMerchantEnterstatusQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceMerchantEnterstatusQuery {}

impl record::Request for InvoiceMerchantEnterstatusQuery {
    type Response = InvoiceMerchantEnterstatusQueryResponse;
    type ErrorCode = InvoiceMerchantEnterstatusQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.merchant.enterstatus.query",
        title: "商户入驻流程状态查询",
        file: "spec/ebpp/invoice.merchant.enterstatus.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/merchant/enterstatus/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_MERCHANT_ENTERSTATUS_QUERY,
        response: &INVOICE_MERCHANT_ENTERSTATUS_QUERY_RESPONSE,
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

/// The response of `alipay.ebpp.invoice.merchant.enterstatus.query` (商户入驻流程状态查询).
#[non_exhaustive]
pub struct InvoiceMerchantEnterstatusQueryResponse {
    /// State of the work order.
    ///
    /// 工单状态. Example: `SUCCESS`.
    pub status: Option<record::Choice<InvoiceMerchantEnterstatusQueryResponseStatus>>,
}

impl record::Record for InvoiceMerchantEnterstatusQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_MERCHANT_ENTERSTATUS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for InvoiceMerchantEnterstatusQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { status: None }
    }
}

impl Clone for InvoiceMerchantEnterstatusQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceMerchantEnterstatusQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceMerchantEnterstatusQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InvoiceMerchantEnterstatusQueryProductCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceMerchantEnterstatusQueryProductCode {
    /// `STANDARD_INVOICE`: Invoicing by scanning a code (扫码开票).
    StandardInvoice,
    /// `INVOICE_RETURN`: Enterprise's own system returns invoices.
    InvoiceReturn,
    /// `INVOICE_EXPENSE`: Invoice reimbursement (发票报销).
    InvoiceExpense,
    /// `PAYMENT_OPEN`: Invoice upon payment (支付即开票).
    PaymentOpen,
    /// `PAY_FEE_OPEN`: Invoice after paying a fee (缴费后开票).
    PayFeeOpen,
}

impl record::Enumeration for InvoiceMerchantEnterstatusQueryProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("STANDARD_INVOICE", Self::StandardInvoice),
        ("INVOICE_RETURN", Self::InvoiceReturn),
        ("INVOICE_EXPENSE", Self::InvoiceExpense),
        ("PAYMENT_OPEN", Self::PaymentOpen),
        ("PAY_FEE_OPEN", Self::PayFeeOpen),
    ];
}

impl std::fmt::Debug for InvoiceMerchantEnterstatusQueryProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceMerchantEnterstatusQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceMerchantEnterstatusQueryResponseStatus {
    /// `AUDITING`: Under review.
    Auditing,
    /// `ACCEPTING`: Under acceptance.
    Accepting,
    /// `SUCCESS`: Succeeded.
    Success,
    /// `FAIL`: Failed.
    Fail,
}

impl record::Enumeration for InvoiceMerchantEnterstatusQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("ACCEPTING", Self::Accepting),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
    ];
}

impl std::fmt::Debug for InvoiceMerchantEnterstatusQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.merchant.enterstatus.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceMerchantEnterstatusQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `RECORD_NOT_EXIST`: The record does not exist.
    RecordNotExist,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceMerchantEnterstatusQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("RECORD_NOT_EXIST", Self::RecordNotExist),
        ("PERMISSION_DENIED", Self::PermissionDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceMerchantEnterstatusQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
