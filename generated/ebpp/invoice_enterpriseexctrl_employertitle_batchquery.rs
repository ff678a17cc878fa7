//! `alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery` · 批量查询企业抬头
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/batchquery`. Described in
//! `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleBatchquery",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("enterprise_id", 11),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 12),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 13),
        schema::FieldDef::text("tax_register_no", 14),
    ],
    rules: &[],
};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_BATCHQUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 17)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 18)
        },
        schema::FieldDef::text("title_code", 19),
        schema::FieldDef::new(
            "title_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ENTERPRISE_TITLE_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery` (批量查询企业抬头).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/batchquery`. Described in
/// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml`.
/// Answered by [`InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse`], or by an error with a [`InvoiceEnterpriseexctrlEmployertitleBatchqueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery")]
#[doc(alias = "批量查询企业抬头")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleBatchquery {
    /// On the wire `account_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `enterprise_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:11`.
    pub enterprise_id: Option<String>,
    /// On the wire `page_num`, a whole number. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:12`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:13`.
    pub page_size: Option<i64>,
    /// On the wire `tax_register_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:14`.
    pub tax_register_no: Option<String>,
}

impl InvoiceEnterpriseexctrlEmployertitleBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            page_num: None,
            page_size: None,
            tax_register_no: None,
        }
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

impl record::Record for InvoiceEnterpriseexctrlEmployertitleBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            5 => Some(&self.tax_register_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            5 => Some(&mut self.tax_register_no),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseexctrlEmployertitleBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEnterpriseexctrlEmployertitleBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseexctrlEmployertitleBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery` (批量查询企业抬头).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse {
    /// On the wire `code`, a text; on REST only. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:17`.
    pub code: Option<String>,
    /// On the wire `msg`, a text; on REST only. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:18`.
    pub msg: Option<String>,
    /// On the wire `title_code`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:19`.
    pub title_code: Option<String>,
    /// On the wire `title_info_list`, a list; each element is a record of the kind `EnterpriseTitleInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:20`.
    pub title_info_list: Vec<super::types::EnterpriseTitleInfo>,
}

impl record::Record for InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.msg),
            2 => Some(&self.title_code),
            3 => Some(&self.title_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.msg),
            2 => Some(&mut self.title_code),
            3 => Some(&mut self.title_info_list),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            msg: None,
            title_code: None,
            title_info_list: Vec::new(),
        }
    }
}

impl Clone for InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseexctrlEmployertitleBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseexctrlEmployertitleBatchqueryErrorCode {
    /// On the wire `PERMISSION_DENIED`. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:23`.
    PermissionDenied,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:24`.
    SystemError,
    /// On the wire `PARAMETER_ILLEGAL`. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.batchquery.yaml:25`.
    ParameterIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseexctrlEmployertitleBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
