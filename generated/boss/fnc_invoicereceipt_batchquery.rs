//! `alipay.boss.fnc.invoicereceipt.batchquery` · 根据月账单号集合和来源查询开票单据及金额汇总
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoicereceipt/batchquery`.
//! Described in `spec/boss/fnc.invoicereceipt.batchquery.yaml`.

use crate::{record, schema};

static FNC_INVOICERECEIPT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoicereceiptBatchquery",
    file: "spec/boss/fnc.invoicereceipt.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "bill_nos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("out_biz_type", 10),
    ],
    rules: &[],
};

static FNC_INVOICERECEIPT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoicereceiptBatchqueryResponse",
    file: "spec/boss/fnc.invoicereceipt.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "result_set",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_INVOICE_RECEIPT_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::new(
            "total_inv_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            14,
        ),
        schema::FieldDef::new(
            "total_inved_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            15,
        ),
        schema::FieldDef::new(
            "total_link_invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            16,
        ),
    ],
    rules: &[],
};

static AR_INVOICE_RECEIPT_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArInvoiceReceiptOpenApiResponse",
    file: "spec/boss/fnc.invoicereceipt.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("arrangement_no", 21),
        schema::FieldDef::text("id", 22),
        schema::FieldDef::text("inst_id", 23),
        schema::FieldDef::text("inv_dt", 24),
        schema::FieldDef::text("inv_mode", 25),
        schema::FieldDef::new(
            "invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            26,
        ),
        schema::FieldDef::new(
            "invoiced_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            27,
        ),
        schema::FieldDef::text("ip_id", 28),
        schema::FieldDef::text("ip_role_id", 29),
        schema::FieldDef::text("last_moder", 30),
        schema::FieldDef::new(
            "link_invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            31,
        ),
        schema::FieldDef::text("out_biz_no", 32),
        schema::FieldDef::text("out_biz_type", 33),
        schema::FieldDef::text("pay_way", 34),
        schema::FieldDef::text("prod_code", 35),
        schema::FieldDef::text("settle_type", 36),
        schema::FieldDef::text("status", 37),
        schema::FieldDef::new("tax_rate", schema::Kind::Integer, 38),
        schema::FieldDef::text("tax_type", 39),
        schema::FieldDef::text("tnt_inst_id", 40),
        schema::FieldDef::text("type", 41),
    ],
    rules: &[],
};

/// A request of `alipay.boss.fnc.invoicereceipt.batchquery` (根据月账单号集合和来源查询开票单据及金额汇总).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoicereceipt/batchquery`.
/// Described in `spec/boss/fnc.invoicereceipt.batchquery.yaml`.
/// Answered by [`FncInvoicereceiptBatchqueryResponse`], or by an error with a [`FncInvoicereceiptBatchqueryErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoicereceipt.batchquery")]
#[doc(alias = "根据月账单号集合和来源查询开票单据及金额汇总")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoicereceiptBatchquery {
    /// On the wire `bill_nos`, a list; each element is a text. Source:
    /// `spec/boss/fnc.invoicereceipt.batchquery.yaml:9`.
    pub bill_nos: Vec<String>,
    /// On the wire `out_biz_type`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:10`.
    pub out_biz_type: Option<String>,
}

impl FncInvoicereceiptBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bill_nos: Vec::new(),
            out_biz_type: None,
        }
    }

    /// Sets [`bill_nos`](Self::bill_nos).
    #[inline]
    pub fn bill_nos(
        mut self,
        bill_nos: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bill_nos = bill_nos.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`out_biz_type`](Self::out_biz_type).
    #[inline]
    pub fn out_biz_type(mut self, out_biz_type: impl Into<String>) -> Self {
        self.out_biz_type = Some(out_biz_type.into());
        self
    }
}

impl record::Record for FncInvoicereceiptBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_INVOICERECEIPT_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_nos),
            1 => Some(&self.out_biz_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_nos),
            1 => Some(&mut self.out_biz_type),
            _ => None,
        }
    }
}

impl Default for FncInvoicereceiptBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FncInvoicereceiptBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncInvoicereceiptBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncInvoicereceiptBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for FncInvoicereceiptBatchquery {}

impl record::Request for FncInvoicereceiptBatchquery {
    type Response = FncInvoicereceiptBatchqueryResponse;
    type ErrorCode = FncInvoicereceiptBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.boss.fnc.invoicereceipt.batchquery",
        title: "根据月账单号集合和来源查询开票单据及金额汇总",
        file: "spec/boss/fnc.invoicereceipt.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/boss/fnc/invoicereceipt/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &FNC_INVOICERECEIPT_BATCHQUERY,
        response: &FNC_INVOICERECEIPT_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.boss.fnc.invoicereceipt.batchquery` (根据月账单号集合和来源查询开票单据及金额汇总).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct FncInvoicereceiptBatchqueryResponse {
    /// On the wire `result_set`, a list; each element is a record of the kind `ArInvoiceReceiptOpenApiResponse`.
    /// Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:13`.
    pub result_set: Vec<ArInvoiceReceiptOpenApiResponse>,
    /// On the wire `total_inv_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.batchquery.yaml:14`.
    pub total_inv_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `total_inved_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.batchquery.yaml:15`.
    pub total_inved_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `total_link_invoice_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.batchquery.yaml:16`.
    pub total_link_invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
}

impl record::Record for FncInvoicereceiptBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_INVOICERECEIPT_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result_set),
            1 => Some(&self.total_inv_amt),
            2 => Some(&self.total_inved_amt),
            3 => Some(&self.total_link_invoice_amt),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result_set),
            1 => Some(&mut self.total_inv_amt),
            2 => Some(&mut self.total_inved_amt),
            3 => Some(&mut self.total_link_invoice_amt),
            _ => None,
        }
    }
}

impl Default for FncInvoicereceiptBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            result_set: Vec::new(),
            total_inv_amt: None,
            total_inved_amt: None,
            total_link_invoice_amt: None,
        }
    }
}

impl Clone for FncInvoicereceiptBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncInvoicereceiptBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncInvoicereceiptBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ArInvoiceReceiptOpenApiResponse`.
///
/// Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:19`.
#[non_exhaustive]
pub struct ArInvoiceReceiptOpenApiResponse {
    /// On the wire `arrangement_no`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:21`.
    pub arrangement_no: Option<String>,
    /// On the wire `id`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:22`.
    pub id: Option<String>,
    /// On the wire `inst_id`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:23`.
    pub inst_id: Option<String>,
    /// On the wire `inv_dt`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:24`.
    pub inv_dt: Option<String>,
    /// On the wire `inv_mode`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:25`.
    pub inv_mode: Option<String>,
    /// On the wire `invoice_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.batchquery.yaml:26`.
    pub invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `invoiced_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.batchquery.yaml:27`.
    pub invoiced_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `ip_id`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:28`.
    pub ip_id: Option<String>,
    /// On the wire `ip_role_id`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:29`.
    pub ip_role_id: Option<String>,
    /// On the wire `last_moder`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:30`.
    pub last_moder: Option<String>,
    /// On the wire `link_invoice_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.batchquery.yaml:31`.
    pub link_invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `out_biz_no`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:32`.
    pub out_biz_no: Option<String>,
    /// On the wire `out_biz_type`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:33`.
    pub out_biz_type: Option<String>,
    /// On the wire `pay_way`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:34`.
    pub pay_way: Option<String>,
    /// On the wire `prod_code`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:35`.
    pub prod_code: Option<String>,
    /// On the wire `settle_type`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:36`.
    pub settle_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:37`.
    pub status: Option<String>,
    /// On the wire `tax_rate`, a whole number. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:38`.
    pub tax_rate: Option<i64>,
    /// On the wire `tax_type`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:39`.
    pub tax_type: Option<String>,
    /// On the wire `tnt_inst_id`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:40`.
    pub tnt_inst_id: Option<String>,
    /// On the wire `type`, a text. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:41`.
    pub r#type: Option<String>,
}

impl record::Record for ArInvoiceReceiptOpenApiResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AR_INVOICE_RECEIPT_OPEN_API_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.arrangement_no),
            1 => Some(&self.id),
            2 => Some(&self.inst_id),
            3 => Some(&self.inv_dt),
            4 => Some(&self.inv_mode),
            5 => Some(&self.invoice_amt),
            6 => Some(&self.invoiced_amt),
            7 => Some(&self.ip_id),
            8 => Some(&self.ip_role_id),
            9 => Some(&self.last_moder),
            10 => Some(&self.link_invoice_amt),
            11 => Some(&self.out_biz_no),
            12 => Some(&self.out_biz_type),
            13 => Some(&self.pay_way),
            14 => Some(&self.prod_code),
            15 => Some(&self.settle_type),
            16 => Some(&self.status),
            17 => Some(&self.tax_rate),
            18 => Some(&self.tax_type),
            19 => Some(&self.tnt_inst_id),
            20 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.arrangement_no),
            1 => Some(&mut self.id),
            2 => Some(&mut self.inst_id),
            3 => Some(&mut self.inv_dt),
            4 => Some(&mut self.inv_mode),
            5 => Some(&mut self.invoice_amt),
            6 => Some(&mut self.invoiced_amt),
            7 => Some(&mut self.ip_id),
            8 => Some(&mut self.ip_role_id),
            9 => Some(&mut self.last_moder),
            10 => Some(&mut self.link_invoice_amt),
            11 => Some(&mut self.out_biz_no),
            12 => Some(&mut self.out_biz_type),
            13 => Some(&mut self.pay_way),
            14 => Some(&mut self.prod_code),
            15 => Some(&mut self.settle_type),
            16 => Some(&mut self.status),
            17 => Some(&mut self.tax_rate),
            18 => Some(&mut self.tax_type),
            19 => Some(&mut self.tnt_inst_id),
            20 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for ArInvoiceReceiptOpenApiResponse {
    #[inline]
    fn default() -> Self {
        Self {
            arrangement_no: None,
            id: None,
            inst_id: None,
            inv_dt: None,
            inv_mode: None,
            invoice_amt: None,
            invoiced_amt: None,
            ip_id: None,
            ip_role_id: None,
            last_moder: None,
            link_invoice_amt: None,
            out_biz_no: None,
            out_biz_type: None,
            pay_way: None,
            prod_code: None,
            settle_type: None,
            status: None,
            tax_rate: None,
            tax_type: None,
            tnt_inst_id: None,
            r#type: None,
        }
    }
}

impl Clone for ArInvoiceReceiptOpenApiResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArInvoiceReceiptOpenApiResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArInvoiceReceiptOpenApiResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.boss.fnc.invoicereceipt.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncInvoicereceiptBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/boss/fnc.invoicereceipt.batchquery.yaml:44`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/boss/fnc.invoicereceipt.batchquery.yaml:45`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FncInvoicereceiptBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FncInvoicereceiptBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
