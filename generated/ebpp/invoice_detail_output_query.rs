//! `alipay.ebpp.invoice.detail.output.query` · 获取发票详细信息
//!
//! Query an invoice; it must belong to an expense claim at the calling ISV.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/detail/output/query`. Described
//! in `spec/ebpp/invoice.detail.output.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.detail.output.query` (获取发票详细信息).
///
/// Query an invoice; it must belong to an expense claim at the calling ISV.
///
/// ```
/// use alipay::ebpp::InvoiceDetailOutputQuery;
///
/// let request = InvoiceDetailOutputQuery::new()
///     .invoice_code("1234567890");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_code`](Self::invoice_code) | at most 12 characters |
/// | [`invoice_no`](Self::invoice_no) | at most 20 characters; at least 8 characters |
/// | [`scene`](Self::scene) | one of its values |
/// | [`user_id`](Self::user_id) | at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/detail/output/query`. Described
/// in `spec/ebpp/invoice.detail.output.query.yaml`.
/// Returns [`InvoiceDetailOutputQueryResponse`], or an error with a [`InvoiceDetailOutputQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.detail.output.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/detail/output/query")]
#[doc(alias = "获取发票详细信息")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceDetailOutputQuery {
    /// Invoice code; empty for fully digital invoices.
    ///
    /// 发票代码; at most 12 characters. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码; at most 20 characters; at least 8 characters. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// User, by open id.
    ///
    /// 支付宝用户 id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// What the invoice details are needed for.
    ///
    /// Example: `INVOICE_EXPENSE`.
    pub scene: Option<record::Choice<InvoiceDetailOutputQueryScene>>,
    /// Whether to skip the check that the reimbursement state was synchronized first.
    ///
    /// 是否跳过发票报销状态同步. Defaults to `false`. Example: `false`.
    pub skip_expense_progress_sync: Option<bool>,
    /// Owner of the invoice: Alipay user id, 16 digits starting with 2088\.
    ///
    /// 发票归属用户 id; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub user_id: Option<String>,
}

impl InvoiceDetailOutputQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(
        mut self,
        scene: impl Into<record::Choice<InvoiceDetailOutputQueryScene>>,
    ) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`skip_expense_progress_sync`](Self::skip_expense_progress_sync).
    #[inline]
    pub fn skip_expense_progress_sync(
        mut self,
        skip_expense_progress_sync: bool,
    ) -> Self {
        self.skip_expense_progress_sync = Some(skip_expense_progress_sync);
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.detail.output.query` (获取发票详细信息).
#[non_exhaustive]
pub struct InvoiceDetailOutputQueryResponse {
    /// Anti-counterfeit or check code of the invoice.
    ///
    /// 防伪码. Example: `14345678908765433456`.
    pub anti_fake_code: Option<String>,
    /// Amount without tax, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `85.00`.
    #[deprecated(note = "Retired by the platform.")]
    pub ex_tax_amount: Option<record::Amount>,
    /// Reimbursement state of the invoice.
    ///
    /// 发票报销状态; other values may be added. Example: `WAIT_EXPENSE`.
    pub expense_status: Option<
        record::Choice<InvoiceDetailOutputQueryResponseExpenseStatus>,
    >,
    /// Whether the invoice may be abnormal; by the text, `true` means no anomaly.
    ///
    /// Example: `true`.
    pub has_risk: Option<bool>,
    /// Whether the PDF of the invoice was uploaded.
    ///
    /// 是否已上传发票pdf文件. Example: `false`.
    pub has_upload_pdf: Option<
        record::Choice<InvoiceDetailOutputQueryResponseHasUploadPdf>,
    >,
    /// Invoice amount including tax, in yuan.
    ///
    /// 发票金额; an amount of money as a decimal number. Example: `100.00`.
    pub invoice_amount: Option<record::Amount>,
    /// Invoice code; empty for fully digital invoices.
    ///
    /// 发票代码. Example: `123456`.
    pub invoice_code: Option<String>,
    /// Date of issue.
    ///
    /// 开票日期; a day, as `yyyy-MM-dd`. Example: `2017-07-10`.
    pub invoice_date: Option<record::Date>,
    /// Address of the thumbnail.
    ///
    /// 发票缩略图地址. Example: `http://img.test.com`.
    pub invoice_img_url: Option<String>,
    /// Lines of the invoice.
    ///
    /// 发票内容项.
    pub invoice_item_content_list: Vec<super::types::InvoiceItemContent>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `123`.
    pub invoice_no: Option<String>,
    /// State of the invoice.
    ///
    /// 发票状态. Example: `SUCCEED`.
    pub invoice_status: Option<
        record::Choice<InvoiceDetailOutputQueryResponseInvoiceStatus>,
    >,
    /// Whether the invoice is a normal or a red-letter one.
    ///
    /// 发票类型. Example: `blue`.
    pub invoice_type: Option<
        record::Choice<InvoiceDetailOutputQueryResponseInvoiceType>,
    >,
    /// Seller's address.
    ///
    /// 销售方地址. Example: `浙江杭州万塘路18号`.
    pub payee_address: Option<String>,
    /// Seller's bank account.
    ///
    /// 销售方开户银行账号. Example: `1234`.
    pub payee_bank_account: Option<String>,
    /// Seller's bank.
    ///
    /// 销售方开户银行名称. Example: `建设银行`.
    pub payee_bank_name: Option<String>,
    /// Seller's telephone number.
    ///
    /// 销售方电话. Example: `010-00000000`.
    pub payee_phone: Option<String>,
    /// Seller's name.
    ///
    /// 销售方名称. Example: `国力大酒店`.
    pub payee_register_name: Option<String>,
    /// Seller's tax number.
    ///
    /// 销售方税号. Example: `123456789`.
    pub payee_tax_no: Option<String>,
    /// Buyer's address.
    ///
    /// 购买方地址. Example: `浙江杭州西湖区天目山路222号`.
    pub payer_address: Option<String>,
    /// Buyer's bank account.
    ///
    /// 购买方开户银行账号. Example: `123556`.
    pub payer_bank_account: Option<String>,
    /// Buyer's bank.
    ///
    /// 购买方开户银行名称. Example: `招商银行`.
    pub payer_bank_name: Option<String>,
    /// Buyer's name.
    ///
    /// 购买方名称. Example: `支付宝（中国）技术有限公司`.
    pub payer_name: Option<String>,
    /// Buyer's telephone number.
    ///
    /// 购买方电话. Example: `1893445555555`.
    pub payer_phone: Option<String>,
    /// Buyer's tax number.
    ///
    /// 购买方税号. Example: `1234`.
    pub payer_tax_no: Option<String>,
    /// Total tax.
    ///
    /// 合计税额. Example: `15.00`.
    #[deprecated(note = "Retired by the platform.")]
    pub sum_tax_amount: Option<String>,
    /// Type of invoice.
    ///
    /// 票种. Example: `PLAIN`.
    pub tax_type: Option<record::Choice<InvoiceDetailOutputQueryResponseTaxType>>,
}

/// The values of the platform's type `InvoiceDetailOutputQueryScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryScene {
    /// `INVOICE_EXPENSE`: Expense reimbursement.
    InvoiceExpense,
}

record::enumeration!(InvoiceDetailOutputQueryScene, "INVOICE_EXPENSE" InvoiceExpense);

/// The values of the platform's type `InvoiceDetailOutputQueryResponseExpenseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryResponseExpenseStatus {
    /// `WAIT_EXPENSE`: Not reimbursed.
    WaitExpense,
    /// `EXPENSE_PROCESSING`: Being reimbursed.
    ExpenseProcessing,
    /// `EXPENSE_FINISHED`: Reimbursed.
    ExpenseFinished,
}

record::enumeration!(
    InvoiceDetailOutputQueryResponseExpenseStatus, "WAIT_EXPENSE" WaitExpense,
    "EXPENSE_PROCESSING" ExpenseProcessing, "EXPENSE_FINISHED" ExpenseFinished
);

/// The values of the platform's type `InvoiceDetailOutputQueryResponseHasUploadPdf`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryResponseHasUploadPdf {
    /// `false`: Not uploaded.
    False,
    /// `true`: Uploaded.
    True,
}

record::enumeration!(
    InvoiceDetailOutputQueryResponseHasUploadPdf, "false" False, "true" True
);

/// The values of the platform's type `InvoiceDetailOutputQueryResponseInvoiceStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryResponseInvoiceStatus {
    /// `SUCCEED`: Succeeded.
    Succeed,
    /// `EXPIRED`: No longer valid.
    Expired,
    /// `TRANSFERRED`: Handed over.
    Transferred,
}

record::enumeration!(
    InvoiceDetailOutputQueryResponseInvoiceStatus, "SUCCEED" Succeed, "EXPIRED" Expired,
    "TRANSFERRED" Transferred
);

/// The values of the platform's type `InvoiceDetailOutputQueryResponseInvoiceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryResponseInvoiceType {
    /// `blue`: Normal (blue) invoice.
    Blue,
    /// `red`: Red-letter (credit) invoice.
    Red,
}

record::enumeration!(
    InvoiceDetailOutputQueryResponseInvoiceType, "blue" Blue, "red" Red
);

/// The values of the platform's type `InvoiceDetailOutputQueryResponseTaxType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryResponseTaxType {
    /// `PLAIN`: Electronic ordinary VAT invoice (增值税电子普通发票).
    Plain,
    /// `SPECIAL`: Special VAT invoice (增值税专用发票).
    Special,
    /// `ALL_ELECTRONIC_GENERAL`: Fully digital ordinary invoice.
    AllElectronicGeneral,
    /// `ALL_ELECTRONIC_SPECIAL`: Fully digital special VAT invoice.
    AllElectronicSpecial,
    /// `PLAIN_INVOICE`: Ordinary VAT invoice (增值税普通发票).
    PlainInvoice,
    /// `PAPER_INVOICE`: Ordinary VAT invoice on a roll.
    PaperInvoice,
    /// `SALSE_INVOICE`: Unified invoice for motor vehicle sales (机动车销售统一发票).
    SalseInvoice,
}

record::enumeration!(
    InvoiceDetailOutputQueryResponseTaxType, "PLAIN" Plain, "SPECIAL" Special,
    "ALL_ELECTRONIC_GENERAL" AllElectronicGeneral, "ALL_ELECTRONIC_SPECIAL"
    AllElectronicSpecial, "PLAIN_INVOICE" PlainInvoice, "PAPER_INVOICE" PaperInvoice,
    "SALSE_INVOICE" SalseInvoice
);

/// The error codes of `alipay.ebpp.invoice.detail.output.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVOICE_NOT_EXIST`: The invoice does not exist.
    ///
    /// Check the invoice data.
    InvoiceNotExist,
    /// `INVOICE_QUERY_DENY`: The invoice may not be queried.
    ///
    /// Query invoices of the own expense claims, after synchronizing their state.
    InvoiceQueryDeny,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO`: The queried tax number differs from the certified one.
    ///
    /// Check the tax number.
    QueryTaxNoNotEqualCertifyNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceDetailOutputQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVOICE_NOT_EXIST"
    InvoiceNotExist, "INVOICE_QUERY_DENY" InvoiceQueryDeny, "PARAMETER_ILLEGAL"
    ParameterIllegal, "QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO" QueryTaxNoNotEqualCertifyNo
);

impl record::CallRequest for InvoiceDetailOutputQuery {}

impl record::Request for InvoiceDetailOutputQuery {
    type Response = InvoiceDetailOutputQueryResponse;
    type ErrorCode = InvoiceDetailOutputQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.detail.output.query",
        title: "获取发票详细信息",
        file: "spec/ebpp/invoice.detail.output.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/detail/output/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_DETAIL_OUTPUT_QUERY,
        response: &INVOICE_DETAIL_OUTPUT_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "INVOICE_QUERY_DENY",
                summary: "The invoice may not be queried.",
                fix: "Query invoices of the own expense claims, after synchronizing their state.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceDetailOutputQuery, INVOICE_DETAIL_OUTPUT_QUERY, 0 invoice_code None, 1
    invoice_no None, 2 open_id None, 3 scene None, 4 skip_expense_progress_sync None, 5
    user_id None
);

record::record!(
    InvoiceDetailOutputQueryResponse, INVOICE_DETAIL_OUTPUT_QUERY_RESPONSE, 0
    anti_fake_code None, 1 ex_tax_amount None, 2 expense_status None, 3 has_risk None, 4
    has_upload_pdf None, 5 invoice_amount None, 6 invoice_code None, 7 invoice_date None,
    8 invoice_img_url None, 9 invoice_item_content_list Vec::new(), 10 invoice_no None,
    11 invoice_status None, 12 invoice_type None, 13 payee_address None, 14
    payee_bank_account None, 15 payee_bank_name None, 16 payee_phone None, 17
    payee_register_name None, 18 payee_tax_no None, 19 payer_address None, 20
    payer_bank_account None, 21 payer_bank_name None, 22 payer_name None, 23 payer_phone
    None, 24 payer_tax_no None, 25 sum_tax_amount None, 26 tax_type None
);

static INVOICE_DETAIL_OUTPUT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceDetailOutputQuery",
    file: "spec/ebpp/invoice.detail.output.query.yaml",
    rows: &[
        schema::Row::Limited(
            "invoice_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(12))],
        ),
        schema::Row::Limited(
            "invoice_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
                schema::LimitRow::Firm(schema::Limit::MinLength(8)),
            ],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "scene",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["INVOICE_EXPENSE"]))],
        ),
        schema::Row::Plain("skip_expense_progress_sync", schema::Kind::Boolean),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18, 22, 23, 25, 30, 32, 36, 42, 46, 47, 48],
};

static INVOICE_DETAIL_OUTPUT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceDetailOutputQueryResponse",
    file: "spec/ebpp/invoice.detail.output.query.yaml",
    rows: &[
        schema::Row::Text("anti_fake_code"),
        schema::Row::Text("ex_tax_amount"),
        schema::Row::Text("expense_status"),
        schema::Row::Plain("has_risk", schema::Kind::Boolean),
        schema::Row::Text("has_upload_pdf"),
        schema::Row::Text("invoice_amount"),
        schema::Row::Text("invoice_code"),
        schema::Row::Text("invoice_date"),
        schema::Row::Text("invoice_img_url"),
        schema::Row::Plain(
            "invoice_item_content_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_CONTENT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("invoice_no"),
        schema::Row::Text("invoice_status"),
        schema::Row::Text("invoice_type"),
        schema::Row::Text("payee_address"),
        schema::Row::Text("payee_bank_account"),
        schema::Row::Text("payee_bank_name"),
        schema::Row::Text("payee_phone"),
        schema::Row::Text("payee_register_name"),
        schema::Row::Text("payee_tax_no"),
        schema::Row::Text("payer_address"),
        schema::Row::Text("payer_bank_account"),
        schema::Row::Text("payer_bank_name"),
        schema::Row::Text("payer_name"),
        schema::Row::Text("payer_phone"),
        schema::Row::Text("payer_tax_no"),
        schema::Row::Text("sum_tax_amount"),
        schema::Row::Text("tax_type"),
    ],
    rules: &[],
    lines: &[],
};
