//! `alipay.ebpp.invoice.taxno.batchquery` · 获取指定企业的发票要素列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/taxno/batchquery`. Described in
//! `spec/ebpp/invoice.taxno.batchquery.yaml`.

use crate::{record, schema};

static INVOICE_TAXNO_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTaxnoBatchquery",
    file: "spec/ebpp/invoice.taxno.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("enable_trade_out", 9),
        schema::FieldDef::text("end_invoice_date", 10),
        schema::FieldDef::new(
            "invoice_kind_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::new("limit_size", schema::Kind::Integer, 12),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 13),
        schema::FieldDef::text("scene", 14),
        schema::FieldDef::text("start_invoice_date", 15),
        schema::FieldDef::text("tax_no", 16),
    ],
    rules: &[],
};

static INVOICE_TAXNO_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTaxnoBatchqueryResponse",
    file: "spec/ebpp/invoice.taxno.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "invoice_element_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ELEMENT_MODEL),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("open_id", 20),
        schema::FieldDef::text("user_id", 21),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.taxno.batchquery` (获取指定企业的发票要素列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/taxno/batchquery`. Described in
/// `spec/ebpp/invoice.taxno.batchquery.yaml`.
/// Answered by [`InvoiceTaxnoBatchqueryResponse`], or by an error with a [`InvoiceTaxnoBatchqueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.taxno.batchquery")]
#[doc(alias = "获取指定企业的发票要素列表")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceTaxnoBatchquery {
    /// On the wire `enable_trade_out`, a text. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:9`.
    pub enable_trade_out: Option<String>,
    /// On the wire `end_invoice_date`, a text. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:10`.
    pub end_invoice_date: Option<String>,
    /// On the wire `invoice_kind_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.taxno.batchquery.yaml:11`.
    pub invoice_kind_list: Vec<String>,
    /// On the wire `limit_size`, a whole number. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:12`.
    pub limit_size: Option<i64>,
    /// On the wire `page_num`, a whole number. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:13`.
    pub page_num: Option<i64>,
    /// On the wire `scene`, a text. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:14`.
    pub scene: Option<String>,
    /// On the wire `start_invoice_date`, a text. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:15`.
    pub start_invoice_date: Option<String>,
    /// On the wire `tax_no`, a text. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:16`.
    pub tax_no: Option<String>,
}

impl InvoiceTaxnoBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            enable_trade_out: None,
            end_invoice_date: None,
            invoice_kind_list: Vec::new(),
            limit_size: None,
            page_num: None,
            scene: None,
            start_invoice_date: None,
            tax_no: None,
        }
    }

    /// Sets [`enable_trade_out`](Self::enable_trade_out).
    #[inline]
    pub fn enable_trade_out(mut self, enable_trade_out: impl Into<String>) -> Self {
        self.enable_trade_out = Some(enable_trade_out.into());
        self
    }

    /// Sets [`end_invoice_date`](Self::end_invoice_date).
    #[inline]
    pub fn end_invoice_date(mut self, end_invoice_date: impl Into<String>) -> Self {
        self.end_invoice_date = Some(end_invoice_date.into());
        self
    }

    /// Sets [`invoice_kind_list`](Self::invoice_kind_list).
    #[inline]
    pub fn invoice_kind_list(
        mut self,
        invoice_kind_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.invoice_kind_list = invoice_kind_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`limit_size`](Self::limit_size).
    #[inline]
    pub fn limit_size(mut self, limit_size: i64) -> Self {
        self.limit_size = Some(limit_size);
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`start_invoice_date`](Self::start_invoice_date).
    #[inline]
    pub fn start_invoice_date(mut self, start_invoice_date: impl Into<String>) -> Self {
        self.start_invoice_date = Some(start_invoice_date.into());
        self
    }

    /// Sets [`tax_no`](Self::tax_no).
    #[inline]
    pub fn tax_no(mut self, tax_no: impl Into<String>) -> Self {
        self.tax_no = Some(tax_no.into());
        self
    }
}

impl record::Record for InvoiceTaxnoBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_TAXNO_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enable_trade_out),
            1 => Some(&self.end_invoice_date),
            2 => Some(&self.invoice_kind_list),
            3 => Some(&self.limit_size),
            4 => Some(&self.page_num),
            5 => Some(&self.scene),
            6 => Some(&self.start_invoice_date),
            7 => Some(&self.tax_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enable_trade_out),
            1 => Some(&mut self.end_invoice_date),
            2 => Some(&mut self.invoice_kind_list),
            3 => Some(&mut self.limit_size),
            4 => Some(&mut self.page_num),
            5 => Some(&mut self.scene),
            6 => Some(&mut self.start_invoice_date),
            7 => Some(&mut self.tax_no),
            _ => None,
        }
    }
}

impl Default for InvoiceTaxnoBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceTaxnoBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceTaxnoBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceTaxnoBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceTaxnoBatchquery {}

impl record::Request for InvoiceTaxnoBatchquery {
    type Response = InvoiceTaxnoBatchqueryResponse;
    type ErrorCode = InvoiceTaxnoBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.taxno.batchquery",
        title: "获取指定企业的发票要素列表",
        file: "spec/ebpp/invoice.taxno.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/taxno/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_TAXNO_BATCHQUERY,
        response: &INVOICE_TAXNO_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.taxno.batchquery` (获取指定企业的发票要素列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceTaxnoBatchqueryResponse {
    /// On the wire `invoice_element_list`, a list; each element is a record of the kind `InvoiceElementModel`.
    /// Source: `spec/ebpp/invoice.taxno.batchquery.yaml:19`.
    pub invoice_element_list: Vec<super::types::InvoiceElementModel>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:20`.
    pub open_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:21`.
    pub user_id: Option<String>,
}

impl record::Record for InvoiceTaxnoBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_TAXNO_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_element_list),
            1 => Some(&self.open_id),
            2 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_element_list),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for InvoiceTaxnoBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            invoice_element_list: Vec::new(),
            open_id: None,
            user_id: None,
        }
    }
}

impl Clone for InvoiceTaxnoBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceTaxnoBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceTaxnoBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.taxno.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceTaxnoBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.taxno.batchquery.yaml:24`.
    SystemError,
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:25`.
    ParameterIllegal,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:26`.
    PermissionDenied,
    /// On the wire `QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO`. Source: `spec/ebpp/invoice.taxno.batchquery.yaml:27`.
    QueryTaxNoNotEqualCertifyNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceTaxnoBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO", Self::QueryTaxNoNotEqualCertifyNo),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceTaxnoBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
