//! `alipay.ebpp.invoice.merchant.enterstatus.query` · 商户入驻流程状态查询
//!
//! Query how far the onboarding of an invoicing merchant has come.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/merchant/enterstatus/query`.
//! Described in `spec/ebpp/invoice.merchant.enterstatus.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.ebpp.invoice.merchant.enterstatus.query` (商户入驻流程状态查询).
#[non_exhaustive]
pub struct InvoiceMerchantEnterstatusQueryResponse {
    /// State of the work order.
    ///
    /// 工单状态. Example: `SUCCESS`.
    pub status: Option<record::Choice<InvoiceMerchantEnterstatusQueryResponseStatus>>,
}

/// The values of the platform's type `InvoiceMerchantEnterstatusQueryProductCode`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    InvoiceMerchantEnterstatusQueryProductCode, "STANDARD_INVOICE" StandardInvoice,
    "INVOICE_RETURN" InvoiceReturn, "INVOICE_EXPENSE" InvoiceExpense, "PAYMENT_OPEN"
    PaymentOpen, "PAY_FEE_OPEN" PayFeeOpen
);

/// The values of the platform's type `InvoiceMerchantEnterstatusQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    InvoiceMerchantEnterstatusQueryResponseStatus, "AUDITING" Auditing, "ACCEPTING"
    Accepting, "SUCCESS" Success, "FAIL" Fail
);

/// The error codes of `alipay.ebpp.invoice.merchant.enterstatus.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InvoiceMerchantEnterstatusQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "BIZ_ERROR" BizError, "RECORD_NOT_EXIST" RecordNotExist,
    "PERMISSION_DENIED" PermissionDenied
);

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

record::record!(
    InvoiceMerchantEnterstatusQuery, INVOICE_MERCHANT_ENTERSTATUS_QUERY, 0 m_short_name
    None, 1 product_code None, 2 process_id None
);

record::record!(
    InvoiceMerchantEnterstatusQueryResponse, INVOICE_MERCHANT_ENTERSTATUS_QUERY_RESPONSE,
    0 status None
);

static INVOICE_MERCHANT_ENTERSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantEnterstatusQuery",
    file: "spec/ebpp/invoice.merchant.enterstatus.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "m_short_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9A-Z_]*$"))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(
                            &[
                                "STANDARD_INVOICE",
                                "INVOICE_RETURN",
                                "INVOICE_EXPENSE",
                                "PAYMENT_OPEN",
                                "PAY_FEE_OPEN",
                            ],
                        ),
                    ),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "process_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18, 21, 29],
};

static INVOICE_MERCHANT_ENTERSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantEnterstatusQueryResponse",
    file: "spec/ebpp/invoice.merchant.enterstatus.query.yaml",
    rows: &[schema::Row::Text("status")],
    rules: &[],
    lines: &[],
};
