//! `alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery` · 批量查询企业抬头
//!
//! List the invoice titles of an enterprise, page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/batchquery`. Described in
//! `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery` (批量查询企业抬头).
///
/// List the invoice titles of an enterprise, page by page.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseexctrlEmployertitleBatchquery;
///
/// let request = InvoiceEnterpriseexctrlEmployertitleBatchquery::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/batchquery`. Described in
/// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml`.
/// Returns [`InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse`], or an error with a [`InvoiceEnterpriseexctrlEmployertitleBatchqueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/batchquery")]
#[doc(alias = "批量查询企业抬头")]
#[doc(alias = "抬头")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleBatchquery {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001181407500`.
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Titles per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Tax number.
    ///
    /// 税号.
    pub tax_register_no: Option<String>,
}

impl InvoiceEnterpriseexctrlEmployertitleBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery` (批量查询企业抬头).
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse {
    /// Return code; anything but 10000 is a failure.
    ///
    /// Other values may be added; on REST only. Example: `10000`.
    pub code: Option<
        record::Choice<InvoiceEnterpriseexctrlEmployertitleBatchqueryResponseCode>,
    >,
    /// Return message.
    ///
    /// On REST only. Example: `成功`.
    pub msg: Option<String>,
    /// Code of the title.
    ///
    /// 抬头编码.
    pub title_code: Option<String>,
    /// Invoice titles of the enterprise.
    ///
    /// 企业抬头信息.
    pub title_info_list: Vec<super::types::EnterpriseTitleInfo>,
}

/// The values of the platform's type `InvoiceEnterpriseexctrlEmployertitleBatchqueryResponseCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceEnterpriseexctrlEmployertitleBatchqueryResponseCode {
    /// `10000`: Success (成功).
    V10000,
}

record::enumeration!(
    InvoiceEnterpriseexctrlEmployertitleBatchqueryResponseCode, "10000" V10000
);

/// The error codes of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseexctrlEmployertitleBatchqueryErrorCode {
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceEnterpriseexctrlEmployertitleBatchqueryErrorCode, "PERMISSION_DENIED"
    PermissionDenied, "SYSTEM_ERROR" SystemError, "PARAMETER_ILLEGAL" ParameterIllegal
);

impl record::CallRequest for InvoiceEnterpriseexctrlEmployertitleBatchquery {}

impl record::Request for InvoiceEnterpriseexctrlEmployertitleBatchquery {
    type Response = InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse;
    type ErrorCode = InvoiceEnterpriseexctrlEmployertitleBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery",
        title: "批量查询企业抬头",
        file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_BATCHQUERY,
        response: &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceEnterpriseexctrlEmployertitleBatchquery,
    INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_BATCHQUERY, 0 account_id None, 1 agreement_no
    None, 2 enterprise_id None, 3 page_num None, 4 page_size None, 5 tax_register_no None
);

record::record!(
    InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse,
    INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_BATCHQUERY_RESPONSE, 0 code None, 1 msg None,
    2 title_code None, 3 title_info_list Vec::new()
);

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleBatchquery",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Text("tax_register_no"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 22, 23, 24],
};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_BATCHQUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "code",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "msg",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Text("title_code"),
        schema::Row::Plain(
            "title_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ENTERPRISE_TITLE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
