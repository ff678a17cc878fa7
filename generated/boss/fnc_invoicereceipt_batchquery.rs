//! `alipay.boss.fnc.invoicereceipt.batchquery` · 根据月账单号集合和来源查询开票单据及金额汇总
//!
//! Sum up invoiceable documents by monthly bill numbers and source.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoicereceipt/batchquery`.
//! Described in `spec/boss/fnc.invoicereceipt.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.boss.fnc.invoicereceipt.batchquery` (根据月账单号集合和来源查询开票单据及金额汇总).
///
/// Sum up invoiceable documents by monthly bill numbers and source.
///
/// ```
/// use alipay::boss::FncInvoicereceiptBatchquery;
///
/// let request = FncInvoicereceiptBatchquery::new()
///     .bill_nos(["2015050910120900000001120000000001"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_biz_type`](Self::out_biz_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoicereceipt/batchquery`.
/// Described in `spec/boss/fnc.invoicereceipt.batchquery.yaml`.
/// Returns [`FncInvoicereceiptBatchqueryResponse`], or an error with a [`FncInvoicereceiptBatchqueryErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoicereceipt.batchquery")]
#[doc(alias = "/v3/alipay/boss/fnc/invoicereceipt/batchquery")]
#[doc(alias = "根据月账单号集合和来源查询开票单据及金额汇总")]
#[doc(alias = "开票")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoicereceiptBatchquery {
    /// Unique numbers of monthly bills.
    ///
    /// 月账单号集合. Example: `2015050910120900000001120000000001`.
    pub bill_nos: Vec<String>,
    /// Business the bills come from.
    ///
    /// 来源类型. Example: `03`.
    pub out_biz_type: Option<record::Choice<FncInvoicereceiptBatchqueryOutBizType>>,
}

impl FncInvoicereceiptBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn out_biz_type(
        mut self,
        out_biz_type: impl Into<record::Choice<FncInvoicereceiptBatchqueryOutBizType>>,
    ) -> Self {
        self.out_biz_type = Some(out_biz_type.into());
        self
    }
}

/// The response of `alipay.boss.fnc.invoicereceipt.batchquery` (根据月账单号集合和来源查询开票单据及金额汇总).
#[non_exhaustive]
pub struct FncInvoicereceiptBatchqueryResponse {
    /// Documents that can be invoiced.
    pub result_set: Vec<ArInvoiceReceiptOpenApiResponse>,
    /// Sum of amounts that can be invoiced, over the returned documents.
    pub total_inv_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Sum of amounts already invoiced, over the returned documents.
    ///
    /// 已开票总金额.
    pub total_inved_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Sum of linked invoice amounts, over the returned documents.
    ///
    /// 关联票总金额.
    pub total_link_invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
}

/// A document that can be invoiced.
#[non_exhaustive]
pub struct ArInvoiceReceiptOpenApiResponse {
    /// Contract number.
    ///
    /// 合约号. Example: `20180410I1019001100551917674`.
    pub arrangement_no: Option<String>,
    /// Key of the invoiceable document.
    ///
    /// Example: `2016090310122000040400210000000001`.
    pub id: Option<String>,
    /// Institution id.
    ///
    /// 机构ID. Example: `Z50`.
    pub inst_id: Option<String>,
    /// Month of invoicing, as yyyyMM.
    ///
    /// 开票时间. Example: `201807`.
    pub inv_dt: Option<String>,
    /// Mode of invoicing.
    ///
    /// 开票模式. Example: `02`.
    pub inv_mode: Option<record::Choice<ArInvoiceReceiptOpenApiResponseInvMode>>,
    /// Amount that can be invoiced.
    pub invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Amount already invoiced.
    ///
    /// 已开票金额.
    pub invoiced_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Ip id for settlement.
    ///
    /// 结算ip_id. Example: `727407`.
    pub ip_id: Option<String>,
    /// Ip role id of the settlement party.
    ///
    /// Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Last editor.
    ///
    /// Example: `李某某`.
    pub last_moder: Option<String>,
    /// Amount of invoices linked.
    ///
    /// 已关联发票金额.
    pub link_invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// External document number: the monthly bill number of the invoice record.
    ///
    /// 外部单据号. Example: `2017090611122000040400450000091196`.
    pub out_biz_no: Option<String>,
    /// Business the document comes from.
    ///
    /// Example: `03`.
    pub out_biz_type: Option<record::Choice<ArInvoiceReceiptOpenApiResponseOutBizType>>,
    /// How the bill is paid.
    ///
    /// 付款方式. Example: `1`.
    pub pay_way: Option<record::Choice<ArInvoiceReceiptOpenApiResponsePayWay>>,
    /// Product code.
    ///
    /// 产品码. Example: `w1010100100000000018`.
    pub prod_code: Option<String>,
    /// Kind of settlement.
    ///
    /// 结算类型. Example: `02`.
    pub settle_type: Option<record::Choice<ArInvoiceReceiptOpenApiResponseSettleType>>,
    /// How far the amount is invoiced.
    ///
    /// 开票金额消耗状态. Example: `01`.
    pub status: Option<record::Choice<ArInvoiceReceiptOpenApiResponseStatus>>,
    /// Tax rate.
    ///
    /// 税率.
    pub tax_rate: Option<i64>,
    /// Kind of tax.
    ///
    /// 税收类型. Example: `01`.
    pub tax_type: Option<record::Choice<ArInvoiceReceiptOpenApiResponseTaxType>>,
    /// Tenant id.
    ///
    /// 租户ID. Example: `ANTGW2CN`.
    pub tnt_inst_id: Option<String>,
    /// Whether the document is a receivable or a rebate.
    ///
    /// 类型. Example: `1`.
    pub r#type: Option<record::Choice<ArInvoiceReceiptOpenApiResponseType>>,
}

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseInvMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponseInvMode {
    /// `01`: On receipt (实收开票).
    V01,
    /// `02`: On receivables (应收开票).
    V02,
    /// `03`: On cumulative receipts (累计实收开票).
    V03,
}

record::enumeration!(
    ArInvoiceReceiptOpenApiResponseInvMode, "01" V01, "02" V02, "03" V03
);

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseOutBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponseOutBizType {
    /// `01`: Main site (主站).
    V01,
    /// `02`: Zhima (芝麻).
    V02,
    /// `03`: Financial cloud (金融云).
    V03,
    /// `04`: Micro loans (微贷).
    V04,
}

record::enumeration!(
    ArInvoiceReceiptOpenApiResponseOutBizType, "01" V01, "02" V02, "03" V03, "04" V04
);

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponsePayWay`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponsePayWay {
    /// `1`: Funds (资金).
    V1,
    /// `5`: Volume (走量).
    V5,
}

record::enumeration!(ArInvoiceReceiptOpenApiResponsePayWay, "1" V1, "5" V5);

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseSettleType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponseSettleType {
    /// `01`: Real-time (实时).
    V01,
    /// `02`: Prepaid (预收).
    V02,
    /// `03`: Postpaid (后收).
    V03,
    /// `04`: Periodic (周期性).
    V04,
    /// `05`: Summed daily (按日汇总).
    V05,
    /// `09`: Deferred (延期结算).
    V09,
}

record::enumeration!(
    ArInvoiceReceiptOpenApiResponseSettleType, "01" V01, "02" V02, "03" V03, "04" V04,
    "05" V05, "09" V09
);

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponseStatus {
    /// `01`: Not invoiced.
    V01,
    /// `02`: Partly invoiced.
    V02,
    /// `03`: Invoiced (已开票).
    V03,
}

record::enumeration!(
    ArInvoiceReceiptOpenApiResponseStatus, "01" V01, "02" V02, "03" V03
);

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseTaxType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponseTaxType {
    /// `01`: Value-added tax (增值税).
    V01,
    /// `02`: Business tax (营业税).
    V02,
}

record::enumeration!(ArInvoiceReceiptOpenApiResponseTaxType, "01" V01, "02" V02);

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponseType {
    /// `1`: Receivable (应收).
    V1,
    /// `2`: Rebate (返点).
    V2,
}

record::enumeration!(ArInvoiceReceiptOpenApiResponseType, "1" V1, "2" V2);

/// The values of the platform's type `FncInvoicereceiptBatchqueryOutBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoicereceiptBatchqueryOutBizType {
    /// `01`: Main site (主站).
    V01,
    /// `02`: Zhima (芝麻).
    V02,
    /// `03`: Financial cloud (金融云).
    V03,
    /// `04`: Micro loans (微贷).
    V04,
}

record::enumeration!(
    FncInvoicereceiptBatchqueryOutBizType, "01" V01, "02" V02, "03" V03, "04" V04
);

/// The error codes of `alipay.boss.fnc.invoicereceipt.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FncInvoicereceiptBatchqueryErrorCode {
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
    FncInvoicereceiptBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

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
    FncInvoicereceiptBatchquery, FNC_INVOICERECEIPT_BATCHQUERY, 0 bill_nos Vec::new(), 1
    out_biz_type None
);

record::record!(
    FncInvoicereceiptBatchqueryResponse, FNC_INVOICERECEIPT_BATCHQUERY_RESPONSE, 0
    result_set Vec::new(), 1 total_inv_amt None, 2 total_inved_amt None, 3
    total_link_invoice_amt None
);

record::record!(
    ArInvoiceReceiptOpenApiResponse, AR_INVOICE_RECEIPT_OPEN_API_RESPONSE, 0
    arrangement_no None, 1 id None, 2 inst_id None, 3 inv_dt None, 4 inv_mode None, 5
    invoice_amt None, 6 invoiced_amt None, 7 ip_id None, 8 ip_role_id None, 9 last_moder
    None, 10 link_invoice_amt None, 11 out_biz_no None, 12 out_biz_type None, 13 pay_way
    None, 14 prod_code None, 15 settle_type None, 16 status None, 17 tax_rate None, 18
    tax_type None, 19 tnt_inst_id None, 20 r#type None
);

static FNC_INVOICERECEIPT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoicereceiptBatchquery",
    file: "spec/boss/fnc.invoicereceipt.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "bill_nos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "out_biz_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02", "03", "04"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 19],
};

static FNC_INVOICERECEIPT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoicereceiptBatchqueryResponse",
    file: "spec/boss/fnc.invoicereceipt.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "result_set",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_INVOICE_RECEIPT_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "total_inv_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain(
            "total_inved_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain(
            "total_link_invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
    ],
    rules: &[],
    lines: &[],
};

static AR_INVOICE_RECEIPT_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArInvoiceReceiptOpenApiResponse",
    file: "spec/boss/fnc.invoicereceipt.batchquery.yaml",
    rows: &[
        schema::Row::Text("arrangement_no"),
        schema::Row::Text("id"),
        schema::Row::Text("inst_id"),
        schema::Row::Text("inv_dt"),
        schema::Row::Text("inv_mode"),
        schema::Row::Plain(
            "invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain(
            "invoiced_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Text("ip_id"),
        schema::Row::Text("ip_role_id"),
        schema::Row::Text("last_moder"),
        schema::Row::Plain(
            "link_invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("out_biz_type"),
        schema::Row::Text("pay_way"),
        schema::Row::Text("prod_code"),
        schema::Row::Text("settle_type"),
        schema::Row::Text("status"),
        schema::Row::Plain("tax_rate", schema::Kind::Integer),
        schema::Row::Text("tax_type"),
        schema::Row::Text("tnt_inst_id"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[],
};
