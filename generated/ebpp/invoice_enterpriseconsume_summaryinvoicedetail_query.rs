//! `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query` · 查询汇总发票详情
//!
//! Query a summary invoice by the batch id from the notification.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseconsume/summaryinvoicedetail/query`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query` (查询汇总发票详情).
///
/// Query a summary invoice by the batch id from the notification.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseconsumeSummaryinvoicedetailQuery;
///
/// let request = InvoiceEnterpriseconsumeSummaryinvoicedetailQuery::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/enterpriseconsume/summaryinvoicedetail/query`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml`.
/// Returns [`InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse`], or an error with a [`InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseconsume/summaryinvoicedetail/query")]
#[doc(alias = "查询汇总发票详情")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    /// Enterprise id.
    ///
    /// 企业 ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20205820659822371223`.
    pub agreement_no: Option<String>,
    /// Invoicing batch id.
    ///
    /// 开票批次 ID. Example: `2021080400152500230000000881`.
    pub summary_id: Option<String>,
}

impl InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
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

    /// Sets [`summary_id`](Self::summary_id).
    #[inline]
    pub fn summary_id(mut self, summary_id: impl Into<String>) -> Self {
        self.summary_id = Some(summary_id.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query` (查询汇总发票详情).
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    /// Enterprise id, in the case of an enterprise summary.
    ///
    /// Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Time of the application.
    ///
    /// 申请时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-26 11:11:11`.
    pub apply_date: Option<record::DateTime>,
    /// Invoicing batch id; use `summary_id`.
    ///
    /// Example: `2021080400152500230000000881`.
    #[deprecated(note = "Use `summary_id`.")]
    pub batch_id: Option<String>,
    /// State of the batch.
    ///
    /// 批次状态; other values may be added. Example: `SUCCESS`.
    pub batch_status: Option<
        record::Choice<
            InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponseBatchStatus,
        >,
    >,
    /// Invoices of the batch.
    ///
    /// 发票内容.
    pub complete_voucher_list: Vec<CompleteVoucherInfo>,
    /// End of the billing period.
    ///
    /// 账期结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-09 00:00:59`.
    pub gmt_biz_end: Option<record::DateTime>,
    /// Start of the billing period.
    ///
    /// 账期起始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-09 00:00:59`.
    pub gmt_biz_start: Option<record::DateTime>,
    /// State as Chinese text for display.
    ///
    /// Example: `已开票`.
    pub status_show_content: Option<String>,
    /// Invoicing batch id.
    ///
    /// 开票批次 ID. Example: `2021080400152500230000000881`.
    pub summary_id: Option<String>,
    /// Enterprise id, in the case of an enterprise summary; use `account_id` instead.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

/// A complete invoice of a summary batch.
#[non_exhaustive]
pub struct CompleteVoucherInfo {
    /// Anti-counterfeit code.
    ///
    /// 防伪码.
    pub anti_fake_code: Option<String>,
    /// Check code.
    ///
    /// 校验码.
    pub check_sum: Option<String>,
    /// Code of the issuing machine.
    ///
    /// 开票机器码. Example: `110101190001010000`.
    pub device_no: Option<String>,
    /// Download address of the layout file.
    ///
    /// 板式文件下载地址.
    pub file_download_url: Option<String>,
    /// Type of the layout file.
    ///
    /// 板式文件的类型. Example: `pdf`.
    pub file_type: Option<String>,
    /// Invoice amount, in yuan.
    ///
    /// 发票金额. Example: `4950`.
    pub invoice_amount: Option<i64>,
    /// Invoice code.
    ///
    /// 发票代码. Example: `010-00000000`.
    pub invoice_code: Option<String>,
    /// Lines of the summary invoice; empty at present.
    ///
    /// 汇总发票详细信息.
    pub invoice_content_list: Vec<InvoiceContentInfo>,
    /// Date of the invoice.
    ///
    /// 发票日期; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-10 00:00:00`.
    pub invoice_date: Option<record::DateTime>,
    /// Kind of invoice.
    ///
    /// 发票类型; one of `0`, `1`, `2`, `3`, `4`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Electronic ordinary VAT invoice (增值税普通电子发票).
    /// - `1`: Ordinary VAT invoice (增值税普通发票).
    /// - `2`: Special VAT invoice (增值税专用发票).
    /// - `3`: Electronic special VAT invoice (增值税专用电子发票).
    /// - `4`: Electronic fiscal receipt (财政电子发票).
    pub invoice_kind: Option<i64>,
    /// Remark.
    ///
    /// 备注.
    pub invoice_memo: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `56322524`.
    pub invoice_no: Option<String>,
    /// How the invoice came about.
    ///
    /// 发票来源. Example: `SUMMARY_INVOICE_AUTO_OPEN`.
    pub invoice_source: Option<record::Choice<CompleteVoucherInfoInvoiceSource>>,
    /// Invoice title.
    ///
    /// 发票抬头. Example: `支付宝(中国)网络技术有限公司`.
    pub invoice_title: Option<String>,
    /// Whether the invoice is a normal (blue) or a red-letter one.
    ///
    /// 发票类型.
    pub invoice_type: Option<String>,
    /// Seller's address.
    ///
    /// 销售方地址. Example: `杭州市西湖区`.
    pub payee_address: Option<String>,
    /// Seller's bank account.
    ///
    /// 销售方银行账号. Example: `283635722`.
    pub payee_bank_account: Option<String>,
    /// Seller's bank.
    ///
    /// 销售方银行名称. Example: `工行`.
    pub payee_bank_name: Option<String>,
    /// Person who reviewed the invoice.
    ///
    /// 复核人.
    pub payee_checker: Option<String>,
    /// Seller's telephone number.
    ///
    /// 销售方电话. Example: `010-00000000`.
    pub payee_mobile: Option<String>,
    /// Seller's name.
    ///
    /// 销售方名称. Example: `航信培训企业501081`.
    pub payee_name: Option<String>,
    /// Person who issued the invoice.
    ///
    /// 开票人.
    pub payee_operator: Option<String>,
    /// Person who received the payment.
    ///
    /// 收款人.
    pub payee_receiver: Option<String>,
    /// Seller's tax number.
    ///
    /// 销售方税号. Example: `110101190001010000`.
    pub payee_register_no: Option<String>,
    /// Buyer's address.
    ///
    /// 购买方地址.
    pub payer_address: Option<String>,
    /// Buyer's bank account.
    ///
    /// 购买方银行账号.
    pub payer_bank_account: Option<String>,
    /// Buyer's bank.
    ///
    /// 购买方银行名称.
    pub payer_bank_name: Option<String>,
    /// Buyer's telephone number.
    ///
    /// 购买方电话.
    pub payer_mobile: Option<String>,
    /// Buyer's name.
    ///
    /// 购买方名称. Example: `支付宝(中国)网络技术有限公司`.
    pub payer_name: Option<String>,
    /// Buyer's tax number.
    ///
    /// 购买方税号. Example: `91310115768225450T`.
    pub payer_register_no: Option<String>,
    /// Amount without tax, in yuan.
    ///
    /// Example: `4901`.
    pub sum_price: Option<i64>,
    /// Total tax, in yuan.
    ///
    /// 合计税额. Example: `49`.
    pub sum_tax: Option<i64>,
}

/// A line of a summary invoice.
#[non_exhaustive]
pub struct InvoiceContentInfo {
    /// Amount including tax, in yuan.
    ///
    /// 含税金额; an amount of money as a decimal number. Example: `200`.
    pub amount: Option<record::Amount>,
    /// Name of the invoice item or goods.
    ///
    /// 发票项目名称/货物名称.
    pub item_name: Option<String>,
    /// Goods code or tax classification code.
    ///
    /// 商品编码/税收分类编码.
    pub item_no: Option<String>,
    /// Unit of measure.
    pub item_unit: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 单价; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Quantity of goods.
    ///
    /// 商品数量. Example: `1`.
    pub quantity: Option<String>,
    /// Role of the invoice line.
    ///
    /// 发票行性质. Example: `0`.
    pub row_type: Option<record::Choice<InvoiceContentInfoRowType>>,
    /// Specification or model.
    ///
    /// 规格型号.
    pub specification: Option<String>,
    /// Amount without tax, in yuan.
    ///
    /// Example: `150`.
    pub sum_price: Option<String>,
    /// Tax of the line.
    ///
    /// 税额. Example: `40`.
    pub tax: Option<String>,
    /// Tax rate.
    ///
    /// 税率.
    pub tax_rate: Option<String>,
    /// Reason for a zero tax rate; present only when the rate is 0\.
    ///
    /// 税率标识. Example: `3`.
    pub zero_rate_flag: Option<record::Choice<InvoiceContentInfoZeroRateFlag>>,
}

/// The values of the platform's type `InvoiceContentInfoRowType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceContentInfoRowType {
    /// `0`: Normal line.
    V0,
    /// `1`: Discount line.
    V1,
    /// `2`: Discounted line.
    V2,
}

record::enumeration!(InvoiceContentInfoRowType, "0" V0, "1" V1, "2" V2);

/// The values of the platform's type `InvoiceContentInfoZeroRateFlag`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceContentInfoZeroRateFlag {
    /// `0`: Zero rate for export (出口零税率).
    V0,
    /// `1`: Tax exempt (免税).
    V1,
    /// `2`: Not taxed (不征收).
    V2,
    /// `3`: Ordinary zero rate (普通零税率).
    V3,
}

record::enumeration!(InvoiceContentInfoZeroRateFlag, "0" V0, "1" V1, "2" V2, "3" V3);

/// The values of the platform's type `CompleteVoucherInfoInvoiceSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CompleteVoucherInfoInvoiceSource {
    /// `SUMMARY_INVOICE_AUTO_OPEN`: Issued automatically by the system.
    SummaryInvoiceAutoOpen,
    /// `SUMMARY_INVOICE_MERCHANT_UPLOAD`: Uploaded by the merchant by hand.
    SummaryInvoiceMerchantUpload,
}

record::enumeration!(
    CompleteVoucherInfoInvoiceSource, "SUMMARY_INVOICE_AUTO_OPEN" SummaryInvoiceAutoOpen,
    "SUMMARY_INVOICE_MERCHANT_UPLOAD" SummaryInvoiceMerchantUpload
);

/// The values of the platform's type `InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponseBatchStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponseBatchStatus {
    /// `INIT`: Initial, not summarized (汇总批次初始化状态).
    Init,
    /// `SUMMARY`: Summarized, amounts computed (汇总完成).
    Summary,
    /// `PROCESS`: Application for the invoice submitted.
    Process,
    /// `NOT_SUPPORT`: Merchant does not support summary invoicing.
    NotSupport,
    /// `FAIL`: Application failed (汇总批次申请失败状态).
    Fail,
    /// `SUCCESS`: Application succeeded, invoice returned (汇总批次申请成功状态).
    Success,
    /// `MANUAL_CONFIRM`: Receipt of the invoice confirmed by hand (汇总批次人工确认收票).
    ManualConfirm,
}

record::enumeration!(
    InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponseBatchStatus, "INIT" Init,
    "SUMMARY" Summary, "PROCESS" Process, "NOT_SUPPORT" NotSupport, "FAIL" Fail,
    "SUCCESS" Success, "MANUAL_CONFIRM" ManualConfirm
);

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `SUMMARY_INVOICE_NOT_EXIT`.
    SummaryInvoiceNotExit,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode, "SYSTEM_ERROR"
    SystemError, "PERMISSION_DENIED" PermissionDenied, "SUMMARY_INVOICE_NOT_EXIT"
    SummaryInvoiceNotExit, "PARAMETER_ILLEGAL" ParameterIllegal, "BIZ_ERROR" BizError
);

impl record::CallRequest for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {}

impl record::Request for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    type Response = InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse;
    type ErrorCode = InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query",
        title: "查询汇总发票详情",
        file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/enterpriseconsume/summaryinvoicedetail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY,
        response: &INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY_RESPONSE,
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
    InvoiceEnterpriseconsumeSummaryinvoicedetailQuery,
    INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY, 0 account_id None, 1
    agreement_no None, 2 summary_id None
);

record::record!(
    InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse,
    INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY_RESPONSE, 0 account_id None, 1
    apply_date None, 2 batch_id None, 3 batch_status None, 4 complete_voucher_list
    Vec::new(), 5 gmt_biz_end None, 6 gmt_biz_start None, 7 status_show_content None, 8
    summary_id None, 9 user_id None
);

record::record!(
    CompleteVoucherInfo, COMPLETE_VOUCHER_INFO, 0 anti_fake_code None, 1 check_sum None,
    2 device_no None, 3 file_download_url None, 4 file_type None, 5 invoice_amount None,
    6 invoice_code None, 7 invoice_content_list Vec::new(), 8 invoice_date None, 9
    invoice_kind None, 10 invoice_memo None, 11 invoice_no None, 12 invoice_source None,
    13 invoice_title None, 14 invoice_type None, 15 payee_address None, 16
    payee_bank_account None, 17 payee_bank_name None, 18 payee_checker None, 19
    payee_mobile None, 20 payee_name None, 21 payee_operator None, 22 payee_receiver
    None, 23 payee_register_no None, 24 payer_address None, 25 payer_bank_account None,
    26 payer_bank_name None, 27 payer_mobile None, 28 payer_name None, 29
    payer_register_no None, 30 sum_price None, 31 sum_tax None
);

record::record!(
    InvoiceContentInfo, INVOICE_CONTENT_INFO, 0 amount None, 1 item_name None, 2 item_no
    None, 3 item_unit None, 4 price None, 5 quantity None, 6 row_type None, 7
    specification None, 8 sum_price None, 9 tax None, 10 tax_rate None, 11 zero_rate_flag
    None
);

static INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeSummaryinvoicedetailQuery",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "summary_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18],
};

static INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("apply_date"),
        schema::Row::Text("batch_id"),
        schema::Row::Text("batch_status"),
        schema::Row::Plain(
            "complete_voucher_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLETE_VOUCHER_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("gmt_biz_end"),
        schema::Row::Text("gmt_biz_start"),
        schema::Row::Text("status_show_content"),
        schema::Row::Text("summary_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};

static COMPLETE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CompleteVoucherInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    rows: &[
        schema::Row::Text("anti_fake_code"),
        schema::Row::Text("check_sum"),
        schema::Row::Text("device_no"),
        schema::Row::Text("file_download_url"),
        schema::Row::Text("file_type"),
        schema::Row::Plain("invoice_amount", schema::Kind::Integer),
        schema::Row::Text("invoice_code"),
        schema::Row::Plain(
            "invoice_content_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_CONTENT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("invoice_date"),
        schema::Row::Plain("invoice_kind", schema::Kind::Integer),
        schema::Row::Text("invoice_memo"),
        schema::Row::Text("invoice_no"),
        schema::Row::Text("invoice_source"),
        schema::Row::Text("invoice_title"),
        schema::Row::Text("invoice_type"),
        schema::Row::Text("payee_address"),
        schema::Row::Text("payee_bank_account"),
        schema::Row::Text("payee_bank_name"),
        schema::Row::Text("payee_checker"),
        schema::Row::Text("payee_mobile"),
        schema::Row::Text("payee_name"),
        schema::Row::Text("payee_operator"),
        schema::Row::Text("payee_receiver"),
        schema::Row::Text("payee_register_no"),
        schema::Row::Text("payer_address"),
        schema::Row::Text("payer_bank_account"),
        schema::Row::Text("payer_bank_name"),
        schema::Row::Text("payer_mobile"),
        schema::Row::Text("payer_name"),
        schema::Row::Text("payer_register_no"),
        schema::Row::Plain("sum_price", schema::Kind::Integer),
        schema::Row::Plain("sum_tax", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static INVOICE_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceContentInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("item_name"),
        schema::Row::Text("item_no"),
        schema::Row::Text("item_unit"),
        schema::Row::Text("price"),
        schema::Row::Text("quantity"),
        schema::Row::Text("row_type"),
        schema::Row::Text("specification"),
        schema::Row::Text("sum_price"),
        schema::Row::Text("tax"),
        schema::Row::Text("tax_rate"),
        schema::Row::Text("zero_rate_flag"),
    ],
    rules: &[],
    lines: &[],
};
