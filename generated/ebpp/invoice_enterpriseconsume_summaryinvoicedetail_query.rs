//! `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query` · 查询汇总发票详情
//!
//! Query a summary invoice by the batch id from the notification.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseconsume/summaryinvoicedetail/query`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeSummaryinvoicedetailQuery",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("summary_id", 18)
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 21),
        schema::FieldDef::text("apply_date", 25),
        schema::FieldDef::text("batch_id", 26),
        schema::FieldDef::text("batch_status", 31),
        schema::FieldDef::new(
            "complete_voucher_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLETE_VOUCHER_INFO),
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::text("gmt_biz_end", 46),
        schema::FieldDef::text("gmt_biz_start", 47),
        schema::FieldDef::text("status_show_content", 52),
        schema::FieldDef::text("summary_id", 53),
        schema::FieldDef::text("user_id", 54),
    ],
    rules: &[],
};

static COMPLETE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CompleteVoucherInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    fields: &[
        schema::FieldDef::text("anti_fake_code", 63),
        schema::FieldDef::text("check_sum", 64),
        schema::FieldDef::text("device_no", 65),
        schema::FieldDef::text("file_download_url", 66),
        schema::FieldDef::text("file_type", 67),
        schema::FieldDef::new("invoice_amount", schema::Kind::Integer, 68),
        schema::FieldDef::text("invoice_code", 69),
        schema::FieldDef::new(
            "invoice_content_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_CONTENT_INFO),
                    limits: &[],
                },
            ),
            70,
        ),
        schema::FieldDef::text("invoice_date", 74),
        schema::FieldDef::new("invoice_kind", schema::Kind::Integer, 75),
        schema::FieldDef::text("invoice_memo", 86),
        schema::FieldDef::text("invoice_no", 87),
        schema::FieldDef::text("invoice_source", 88),
        schema::FieldDef::text("invoice_title", 96),
        schema::FieldDef::text("invoice_type", 97),
        schema::FieldDef::text("payee_address", 101),
        schema::FieldDef::text("payee_bank_account", 102),
        schema::FieldDef::text("payee_bank_name", 103),
        schema::FieldDef::text("payee_checker", 104),
        schema::FieldDef::text("payee_mobile", 105),
        schema::FieldDef::text("payee_name", 106),
        schema::FieldDef::text("payee_operator", 107),
        schema::FieldDef::text("payee_receiver", 108),
        schema::FieldDef::text("payee_register_no", 109),
        schema::FieldDef::text("payer_address", 110),
        schema::FieldDef::text("payer_bank_account", 111),
        schema::FieldDef::text("payer_bank_name", 112),
        schema::FieldDef::text("payer_mobile", 113),
        schema::FieldDef::text("payer_name", 114),
        schema::FieldDef::text("payer_register_no", 115),
        schema::FieldDef::new("sum_price", schema::Kind::Integer, 116),
        schema::FieldDef::new("sum_tax", schema::Kind::Integer, 117),
    ],
    rules: &[],
};

static INVOICE_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceContentInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 122),
        schema::FieldDef::text("item_name", 123),
        schema::FieldDef::text("item_no", 124),
        schema::FieldDef::text("item_unit", 125),
        schema::FieldDef::text("price", 126),
        schema::FieldDef::text("quantity", 127),
        schema::FieldDef::text("row_type", 128),
        schema::FieldDef::text("specification", 137),
        schema::FieldDef::text("sum_price", 138),
        schema::FieldDef::text("tax", 139),
        schema::FieldDef::text("tax_rate", 140),
        schema::FieldDef::text("zero_rate_flag", 141),
    ],
    rules: &[],
};

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
        Self {
            account_id: None,
            agreement_no: None,
            summary_id: None,
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

    /// Sets [`summary_id`](Self::summary_id).
    #[inline]
    pub fn summary_id(mut self, summary_id: impl Into<String>) -> Self {
        self.summary_id = Some(summary_id.into());
        self
    }
}

impl record::Record for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.summary_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.summary_id),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

#[allow(deprecated)]
impl record::Record for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.apply_date),
            2 => Some(&self.batch_id),
            3 => Some(&self.batch_status),
            4 => Some(&self.complete_voucher_list),
            5 => Some(&self.gmt_biz_end),
            6 => Some(&self.gmt_biz_start),
            7 => Some(&self.status_show_content),
            8 => Some(&self.summary_id),
            9 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.apply_date),
            2 => Some(&mut self.batch_id),
            3 => Some(&mut self.batch_status),
            4 => Some(&mut self.complete_voucher_list),
            5 => Some(&mut self.gmt_biz_end),
            6 => Some(&mut self.gmt_biz_start),
            7 => Some(&mut self.status_show_content),
            8 => Some(&mut self.summary_id),
            9 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            apply_date: None,
            batch_id: None,
            batch_status: None,
            complete_voucher_list: Vec::new(),
            gmt_biz_end: None,
            gmt_biz_start: None,
            status_show_content: None,
            summary_id: None,
            user_id: None,
        }
    }
}

impl Clone for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CompleteVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPLETE_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.anti_fake_code),
            1 => Some(&self.check_sum),
            2 => Some(&self.device_no),
            3 => Some(&self.file_download_url),
            4 => Some(&self.file_type),
            5 => Some(&self.invoice_amount),
            6 => Some(&self.invoice_code),
            7 => Some(&self.invoice_content_list),
            8 => Some(&self.invoice_date),
            9 => Some(&self.invoice_kind),
            10 => Some(&self.invoice_memo),
            11 => Some(&self.invoice_no),
            12 => Some(&self.invoice_source),
            13 => Some(&self.invoice_title),
            14 => Some(&self.invoice_type),
            15 => Some(&self.payee_address),
            16 => Some(&self.payee_bank_account),
            17 => Some(&self.payee_bank_name),
            18 => Some(&self.payee_checker),
            19 => Some(&self.payee_mobile),
            20 => Some(&self.payee_name),
            21 => Some(&self.payee_operator),
            22 => Some(&self.payee_receiver),
            23 => Some(&self.payee_register_no),
            24 => Some(&self.payer_address),
            25 => Some(&self.payer_bank_account),
            26 => Some(&self.payer_bank_name),
            27 => Some(&self.payer_mobile),
            28 => Some(&self.payer_name),
            29 => Some(&self.payer_register_no),
            30 => Some(&self.sum_price),
            31 => Some(&self.sum_tax),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.anti_fake_code),
            1 => Some(&mut self.check_sum),
            2 => Some(&mut self.device_no),
            3 => Some(&mut self.file_download_url),
            4 => Some(&mut self.file_type),
            5 => Some(&mut self.invoice_amount),
            6 => Some(&mut self.invoice_code),
            7 => Some(&mut self.invoice_content_list),
            8 => Some(&mut self.invoice_date),
            9 => Some(&mut self.invoice_kind),
            10 => Some(&mut self.invoice_memo),
            11 => Some(&mut self.invoice_no),
            12 => Some(&mut self.invoice_source),
            13 => Some(&mut self.invoice_title),
            14 => Some(&mut self.invoice_type),
            15 => Some(&mut self.payee_address),
            16 => Some(&mut self.payee_bank_account),
            17 => Some(&mut self.payee_bank_name),
            18 => Some(&mut self.payee_checker),
            19 => Some(&mut self.payee_mobile),
            20 => Some(&mut self.payee_name),
            21 => Some(&mut self.payee_operator),
            22 => Some(&mut self.payee_receiver),
            23 => Some(&mut self.payee_register_no),
            24 => Some(&mut self.payer_address),
            25 => Some(&mut self.payer_bank_account),
            26 => Some(&mut self.payer_bank_name),
            27 => Some(&mut self.payer_mobile),
            28 => Some(&mut self.payer_name),
            29 => Some(&mut self.payer_register_no),
            30 => Some(&mut self.sum_price),
            31 => Some(&mut self.sum_tax),
            _ => None,
        }
    }
}

impl Default for CompleteVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self {
            anti_fake_code: None,
            check_sum: None,
            device_no: None,
            file_download_url: None,
            file_type: None,
            invoice_amount: None,
            invoice_code: None,
            invoice_content_list: Vec::new(),
            invoice_date: None,
            invoice_kind: None,
            invoice_memo: None,
            invoice_no: None,
            invoice_source: None,
            invoice_title: None,
            invoice_type: None,
            payee_address: None,
            payee_bank_account: None,
            payee_bank_name: None,
            payee_checker: None,
            payee_mobile: None,
            payee_name: None,
            payee_operator: None,
            payee_receiver: None,
            payee_register_no: None,
            payer_address: None,
            payer_bank_account: None,
            payer_bank_name: None,
            payer_mobile: None,
            payer_name: None,
            payer_register_no: None,
            sum_price: None,
            sum_tax: None,
        }
    }
}

impl Clone for CompleteVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CompleteVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CompleteVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for InvoiceContentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_CONTENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.item_name),
            2 => Some(&self.item_no),
            3 => Some(&self.item_unit),
            4 => Some(&self.price),
            5 => Some(&self.quantity),
            6 => Some(&self.row_type),
            7 => Some(&self.specification),
            8 => Some(&self.sum_price),
            9 => Some(&self.tax),
            10 => Some(&self.tax_rate),
            11 => Some(&self.zero_rate_flag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.item_name),
            2 => Some(&mut self.item_no),
            3 => Some(&mut self.item_unit),
            4 => Some(&mut self.price),
            5 => Some(&mut self.quantity),
            6 => Some(&mut self.row_type),
            7 => Some(&mut self.specification),
            8 => Some(&mut self.sum_price),
            9 => Some(&mut self.tax),
            10 => Some(&mut self.tax_rate),
            11 => Some(&mut self.zero_rate_flag),
            _ => None,
        }
    }
}

impl Default for InvoiceContentInfo {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            item_name: None,
            item_no: None,
            item_unit: None,
            price: None,
            quantity: None,
            row_type: None,
            specification: None,
            sum_price: None,
            tax: None,
            tax_rate: None,
            zero_rate_flag: None,
        }
    }
}

impl Clone for InvoiceContentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceContentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceContentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InvoiceContentInfoRowType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceContentInfoRowType {
    /// `0`: Normal line.
    V0,
    /// `1`: Discount line.
    V1,
    /// `2`: Discounted line.
    V2,
}

impl record::Enumeration for InvoiceContentInfoRowType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
    ];
}

impl std::fmt::Debug for InvoiceContentInfoRowType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceContentInfoZeroRateFlag`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for InvoiceContentInfoZeroRateFlag {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
    ];
}

impl std::fmt::Debug for InvoiceContentInfoZeroRateFlag {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CompleteVoucherInfoInvoiceSource`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteVoucherInfoInvoiceSource {
    /// `SUMMARY_INVOICE_AUTO_OPEN`: Issued automatically by the system.
    SummaryInvoiceAutoOpen,
    /// `SUMMARY_INVOICE_MERCHANT_UPLOAD`: Uploaded by the merchant by hand.
    SummaryInvoiceMerchantUpload,
}

impl record::Enumeration for CompleteVoucherInfoInvoiceSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUMMARY_INVOICE_AUTO_OPEN", Self::SummaryInvoiceAutoOpen),
        ("SUMMARY_INVOICE_MERCHANT_UPLOAD", Self::SummaryInvoiceMerchantUpload),
    ];
}

impl std::fmt::Debug for CompleteVoucherInfoInvoiceSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponseBatchStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration

for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponseBatchStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("SUMMARY", Self::Summary),
        ("PROCESS", Self::Process),
        ("NOT_SUPPORT", Self::NotSupport),
        ("FAIL", Self::Fail),
        ("SUCCESS", Self::Success),
        ("MANUAL_CONFIRM", Self::ManualConfirm),
    ];
}

impl std::fmt::Debug

for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponseBatchStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("SUMMARY_INVOICE_NOT_EXIT", Self::SummaryInvoiceNotExit),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
