//! `alipay.ebpp.invoice.taxno.batchquery` · 获取指定企业的发票要素列表
//!
//! List key invoice data by buyer's tax number, for reimbursement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/taxno/batchquery`. Described in
//! `spec/ebpp/invoice.taxno.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.taxno.batchquery` (获取指定企业的发票要素列表).
///
/// List key invoice data by buyer's tax number, for reimbursement.
///
/// ```
/// use alipay::ebpp::InvoiceTaxnoBatchquery;
///
/// let request = InvoiceTaxnoBatchquery::new()
///     .enable_trade_out("true");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`enable_trade_out`](Self::enable_trade_out) | one of its values |
/// | [`end_invoice_date`](Self::end_invoice_date) | required in some cases |
/// | [`limit_size`](Self::limit_size) | not more than 20 |
/// | [`scene`](Self::scene) | one of its values |
/// | [`start_invoice_date`](Self::start_invoice_date) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/taxno/batchquery`. Described in
/// `spec/ebpp/invoice.taxno.batchquery.yaml`.
/// Returns [`InvoiceTaxnoBatchqueryResponse`], or an error with a [`InvoiceTaxnoBatchqueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.taxno.batchquery")]
#[doc(alias = "/v3/alipay/ebpp/invoice/taxno/batchquery")]
#[doc(alias = "获取指定企业的发票要素列表")]
#[doc(alias = "发票")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceTaxnoBatchquery {
    /// Whether trade information is included.
    ///
    /// Defaults to `false`. Example: `true`.
    pub enable_trade_out: Option<record::Choice<InvoiceTaxnoBatchqueryEnableTradeOut>>,
    /// Last invoice date; with `start_invoice_date` or neither, span up to 6 months.
    ///
    /// 查询结束时间; required in some cases. Example: `2017-07-11`.
    pub end_invoice_date: Option<String>,
    /// Kinds of invoice to query.
    ///
    /// 票种列表. Example: `PLAIN`.
    pub invoice_kind_list: Vec<String>,
    /// Maximum number of results.
    ///
    /// 查询结果上限笔数; not more than 20. Example: `20`.
    pub limit_size: Option<i64>,
    /// Page number; the first page if left out.
    ///
    /// Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// What the invoice data are needed for.
    ///
    /// Example: `INVOICE_EXPENSE`.
    pub scene: Option<record::Choice<InvoiceTaxnoBatchqueryScene>>,
    /// First invoice date; without both dates, 200 invoices of the last half year.
    ///
    /// 查询起始时间; required in some cases. Example: `2017-01-11`.
    pub start_invoice_date: Option<String>,
    /// Tax number of the enterprise.
    ///
    /// 企业税号. Example: `123`.
    pub tax_no: Option<String>,
}

impl InvoiceTaxnoBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enable_trade_out`](Self::enable_trade_out).
    #[inline]
    pub fn enable_trade_out(
        mut self,
        enable_trade_out: impl Into<record::Choice<InvoiceTaxnoBatchqueryEnableTradeOut>>,
    ) -> Self {
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
    pub fn scene(
        mut self,
        scene: impl Into<record::Choice<InvoiceTaxnoBatchqueryScene>>,
    ) -> Self {
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

/// The response of `alipay.ebpp.invoice.taxno.batchquery` (获取指定企业的发票要素列表).
#[non_exhaustive]
pub struct InvoiceTaxnoBatchqueryResponse {
    /// Key data of the invoices found.
    ///
    /// 发票要素列表.
    pub invoice_element_list: Vec<super::types::InvoiceElementModel>,
    /// User, by open id.
    ///
    /// 支付宝用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 支付宝用户id. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

/// The values of the platform's type `InvoiceTaxnoBatchqueryEnableTradeOut`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceTaxnoBatchqueryEnableTradeOut {
    /// `true`: Trade information included.
    True,
    /// `false`: No trade information.
    False,
}

record::enumeration!(InvoiceTaxnoBatchqueryEnableTradeOut, "true" True, "false" False);

/// The values of the platform's type `InvoiceTaxnoBatchqueryScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceTaxnoBatchqueryScene {
    /// `INVOICE_EXPENSE`: Expense reimbursement.
    InvoiceExpense,
}

record::enumeration!(InvoiceTaxnoBatchqueryScene, "INVOICE_EXPENSE" InvoiceExpense);

/// The error codes of `alipay.ebpp.invoice.taxno.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceTaxnoBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO`: The queried tax number differs from the certified one.
    ///
    /// Check the tax number.
    QueryTaxNoNotEqualCertifyNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceTaxnoBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "PARAMETER_ILLEGAL"
    ParameterIllegal, "PERMISSION_DENIED" PermissionDenied,
    "QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO" QueryTaxNoNotEqualCertifyNo
);

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
    InvoiceTaxnoBatchquery, INVOICE_TAXNO_BATCHQUERY, 0 enable_trade_out None, 1
    end_invoice_date None, 2 invoice_kind_list Vec::new(), 3 limit_size None, 4 page_num
    None, 5 scene None, 6 start_invoice_date None, 7 tax_no None
);

record::record!(
    InvoiceTaxnoBatchqueryResponse, INVOICE_TAXNO_BATCHQUERY_RESPONSE, 0
    invoice_element_list Vec::new(), 1 open_id None, 2 user_id None
);

static INVOICE_TAXNO_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTaxnoBatchquery",
    file: "spec/ebpp/invoice.taxno.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "enable_trade_out",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"]))],
        ),
        schema::Row::Text("end_invoice_date"),
        schema::Row::Plain(
            "invoice_kind_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "limit_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("20"))],
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Limited(
            "scene",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["INVOICE_EXPENSE"]))],
        ),
        schema::Row::Text("start_invoice_date"),
        schema::Row::Text("tax_no"),
    ],
    rules: &[],
    lines: &[11, 13, 19, 25, 26, 26, 27, 28, 30, 34, 40],
};

static INVOICE_TAXNO_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTaxnoBatchqueryResponse",
    file: "spec/ebpp/invoice.taxno.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "invoice_element_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ELEMENT_MODEL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
