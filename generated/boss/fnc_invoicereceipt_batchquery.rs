//! `alipay.boss.fnc.invoicereceipt.batchquery` · 根据月账单号集合和来源查询开票单据及金额汇总
//!
//! Sum up invoiceable documents by monthly bill numbers and source.
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
            11,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["01", "02", "03", "04"]),
                    19,
                ),
            ],
            ..schema::FieldDef::text("out_biz_type", 16)
        },
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
            28,
        ),
        schema::FieldDef::new(
            "total_inv_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            29,
        ),
        schema::FieldDef::new(
            "total_inved_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            32,
        ),
        schema::FieldDef::new(
            "total_link_invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            36,
        ),
    ],
    rules: &[],
};

static AR_INVOICE_RECEIPT_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArInvoiceReceiptOpenApiResponse",
    file: "spec/boss/fnc.invoicereceipt.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("arrangement_no", 45),
        schema::FieldDef::text("id", 46),
        schema::FieldDef::text("inst_id", 47),
        schema::FieldDef::text("inv_dt", 48),
        schema::FieldDef::text("inv_mode", 49),
        schema::FieldDef::new(
            "invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            58,
        ),
        schema::FieldDef::new(
            "invoiced_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            59,
        ),
        schema::FieldDef::text("ip_id", 60),
        schema::FieldDef::text("ip_role_id", 61),
        schema::FieldDef::text("last_moder", 62),
        schema::FieldDef::new(
            "link_invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            63,
        ),
        schema::FieldDef::text("out_biz_no", 64),
        schema::FieldDef::text("out_biz_type", 69),
        schema::FieldDef::text("pay_way", 78),
        schema::FieldDef::text("prod_code", 86),
        schema::FieldDef::text("settle_type", 87),
        schema::FieldDef::text("status", 99),
        schema::FieldDef::new("tax_rate", schema::Kind::Integer, 108),
        schema::FieldDef::text("tax_type", 109),
        schema::FieldDef::text("tnt_inst_id", 117),
        schema::FieldDef::text("type", 118),
    ],
    rules: &[],
};

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
    pub fn out_biz_type(
        mut self,
        out_biz_type: impl Into<record::Choice<FncInvoicereceiptBatchqueryOutBizType>>,
    ) -> Self {
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

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseInvMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponseInvMode {
    /// `01`: On receipt (实收开票).
    V01,
    /// `02`: On receivables (应收开票).
    V02,
    /// `03`: On cumulative receipts (累计实收开票).
    V03,
}

impl record::Enumeration for ArInvoiceReceiptOpenApiResponseInvMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
    ];
}

impl std::fmt::Debug for ArInvoiceReceiptOpenApiResponseInvMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseOutBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ArInvoiceReceiptOpenApiResponseOutBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
    ];
}

impl std::fmt::Debug for ArInvoiceReceiptOpenApiResponseOutBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponsePayWay`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponsePayWay {
    /// `1`: Funds (资金).
    V1,
    /// `5`: Volume (走量).
    V5,
}

impl record::Enumeration for ArInvoiceReceiptOpenApiResponsePayWay {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("5", Self::V5)];
}

impl std::fmt::Debug for ArInvoiceReceiptOpenApiResponsePayWay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseSettleType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ArInvoiceReceiptOpenApiResponseSettleType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
        ("09", Self::V09),
    ];
}

impl std::fmt::Debug for ArInvoiceReceiptOpenApiResponseSettleType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponseStatus {
    /// `01`: Not invoiced.
    V01,
    /// `02`: Partly invoiced.
    V02,
    /// `03`: Invoiced (已开票).
    V03,
}

impl record::Enumeration for ArInvoiceReceiptOpenApiResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
    ];
}

impl std::fmt::Debug for ArInvoiceReceiptOpenApiResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseTaxType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponseTaxType {
    /// `01`: Value-added tax (增值税).
    V01,
    /// `02`: Business tax (营业税).
    V02,
}

impl record::Enumeration for ArInvoiceReceiptOpenApiResponseTaxType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for ArInvoiceReceiptOpenApiResponseTaxType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceReceiptOpenApiResponseType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceReceiptOpenApiResponseType {
    /// `1`: Receivable (应收).
    V1,
    /// `2`: Rebate (返点).
    V2,
}

impl record::Enumeration for ArInvoiceReceiptOpenApiResponseType {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for ArInvoiceReceiptOpenApiResponseType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoicereceiptBatchqueryOutBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for FncInvoicereceiptBatchqueryOutBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
    ];
}

impl std::fmt::Debug for FncInvoicereceiptBatchqueryOutBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.boss.fnc.invoicereceipt.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
