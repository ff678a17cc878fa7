//! `alipay.ebpp.invoice.detail.output.query` · 获取发票详细信息
//!
//! Query an invoice; it must belong to an expense claim at the calling ISV.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/detail/output/query`. Described
//! in `spec/ebpp/invoice.detail.output.query.yaml`.

use crate::{record, schema};

static INVOICE_DETAIL_OUTPUT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceDetailOutputQuery",
    file: "spec/ebpp/invoice.detail.output.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(12), 16)],
            ..schema::FieldDef::text("invoice_code", 12)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(20), 22),
                schema::LimitDef::new(schema::Limit::MinLength(8), 23),
            ],
            ..schema::FieldDef::text("invoice_no", 18)
        },
        schema::FieldDef::text("open_id", 25),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["INVOICE_EXPENSE"]), 32),
            ],
            ..schema::FieldDef::text("scene", 30)
        },
        schema::FieldDef::new("skip_expense_progress_sync", schema::Kind::Boolean, 36),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 46),
                schema::LimitDef::new(schema::Limit::MinLength(16), 47),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 48),
            ],
            ..schema::FieldDef::text("user_id", 42)
        },
    ],
    rules: &[],
};

static INVOICE_DETAIL_OUTPUT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceDetailOutputQueryResponse",
    file: "spec/ebpp/invoice.detail.output.query.yaml",
    fields: &[
        schema::FieldDef::text("anti_fake_code", 52),
        schema::FieldDef::text("ex_tax_amount", 57),
        schema::FieldDef::text("expense_status", 62),
        schema::FieldDef::new("has_risk", schema::Kind::Boolean, 72),
        schema::FieldDef::text("has_upload_pdf", 76),
        schema::FieldDef::text("invoice_amount", 84),
        schema::FieldDef::text("invoice_code", 85),
        schema::FieldDef::text("invoice_date", 90),
        schema::FieldDef::text("invoice_img_url", 91),
        schema::FieldDef::new(
            "invoice_item_content_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_CONTENT),
                    limits: &[],
                },
            ),
            92,
        ),
        schema::FieldDef::text("invoice_no", 93),
        schema::FieldDef::text("invoice_status", 94),
        schema::FieldDef::text("invoice_type", 103),
        schema::FieldDef::text("payee_address", 111),
        schema::FieldDef::text("payee_bank_account", 112),
        schema::FieldDef::text("payee_bank_name", 113),
        schema::FieldDef::text("payee_phone", 114),
        schema::FieldDef::text("payee_register_name", 115),
        schema::FieldDef::text("payee_tax_no", 116),
        schema::FieldDef::text("payer_address", 117),
        schema::FieldDef::text("payer_bank_account", 118),
        schema::FieldDef::text("payer_bank_name", 119),
        schema::FieldDef::text("payer_name", 120),
        schema::FieldDef::text("payer_phone", 121),
        schema::FieldDef::text("payer_tax_no", 122),
        schema::FieldDef::text("sum_tax_amount", 123),
        schema::FieldDef::text("tax_type", 129),
    ],
    rules: &[],
};

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
        Self {
            invoice_code: None,
            invoice_no: None,
            open_id: None,
            scene: None,
            skip_expense_progress_sync: None,
            user_id: None,
        }
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

impl record::Record for InvoiceDetailOutputQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_DETAIL_OUTPUT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_code),
            1 => Some(&self.invoice_no),
            2 => Some(&self.open_id),
            3 => Some(&self.scene),
            4 => Some(&self.skip_expense_progress_sync),
            5 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_code),
            1 => Some(&mut self.invoice_no),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.scene),
            4 => Some(&mut self.skip_expense_progress_sync),
            5 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for InvoiceDetailOutputQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceDetailOutputQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceDetailOutputQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceDetailOutputQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 146,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
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

#[allow(deprecated)]
impl record::Record for InvoiceDetailOutputQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_DETAIL_OUTPUT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.anti_fake_code),
            1 => Some(&self.ex_tax_amount),
            2 => Some(&self.expense_status),
            3 => Some(&self.has_risk),
            4 => Some(&self.has_upload_pdf),
            5 => Some(&self.invoice_amount),
            6 => Some(&self.invoice_code),
            7 => Some(&self.invoice_date),
            8 => Some(&self.invoice_img_url),
            9 => Some(&self.invoice_item_content_list),
            10 => Some(&self.invoice_no),
            11 => Some(&self.invoice_status),
            12 => Some(&self.invoice_type),
            13 => Some(&self.payee_address),
            14 => Some(&self.payee_bank_account),
            15 => Some(&self.payee_bank_name),
            16 => Some(&self.payee_phone),
            17 => Some(&self.payee_register_name),
            18 => Some(&self.payee_tax_no),
            19 => Some(&self.payer_address),
            20 => Some(&self.payer_bank_account),
            21 => Some(&self.payer_bank_name),
            22 => Some(&self.payer_name),
            23 => Some(&self.payer_phone),
            24 => Some(&self.payer_tax_no),
            25 => Some(&self.sum_tax_amount),
            26 => Some(&self.tax_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.anti_fake_code),
            1 => Some(&mut self.ex_tax_amount),
            2 => Some(&mut self.expense_status),
            3 => Some(&mut self.has_risk),
            4 => Some(&mut self.has_upload_pdf),
            5 => Some(&mut self.invoice_amount),
            6 => Some(&mut self.invoice_code),
            7 => Some(&mut self.invoice_date),
            8 => Some(&mut self.invoice_img_url),
            9 => Some(&mut self.invoice_item_content_list),
            10 => Some(&mut self.invoice_no),
            11 => Some(&mut self.invoice_status),
            12 => Some(&mut self.invoice_type),
            13 => Some(&mut self.payee_address),
            14 => Some(&mut self.payee_bank_account),
            15 => Some(&mut self.payee_bank_name),
            16 => Some(&mut self.payee_phone),
            17 => Some(&mut self.payee_register_name),
            18 => Some(&mut self.payee_tax_no),
            19 => Some(&mut self.payer_address),
            20 => Some(&mut self.payer_bank_account),
            21 => Some(&mut self.payer_bank_name),
            22 => Some(&mut self.payer_name),
            23 => Some(&mut self.payer_phone),
            24 => Some(&mut self.payer_tax_no),
            25 => Some(&mut self.sum_tax_amount),
            26 => Some(&mut self.tax_type),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for InvoiceDetailOutputQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            anti_fake_code: None,
            ex_tax_amount: None,
            expense_status: None,
            has_risk: None,
            has_upload_pdf: None,
            invoice_amount: None,
            invoice_code: None,
            invoice_date: None,
            invoice_img_url: None,
            invoice_item_content_list: Vec::new(),
            invoice_no: None,
            invoice_status: None,
            invoice_type: None,
            payee_address: None,
            payee_bank_account: None,
            payee_bank_name: None,
            payee_phone: None,
            payee_register_name: None,
            payee_tax_no: None,
            payer_address: None,
            payer_bank_account: None,
            payer_bank_name: None,
            payer_name: None,
            payer_phone: None,
            payer_tax_no: None,
            sum_tax_amount: None,
            tax_type: None,
        }
    }
}

impl Clone for InvoiceDetailOutputQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceDetailOutputQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceDetailOutputQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InvoiceDetailOutputQueryScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryScene {
    /// `INVOICE_EXPENSE`: Expense reimbursement.
    InvoiceExpense,
}

impl record::Enumeration for InvoiceDetailOutputQueryScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INVOICE_EXPENSE", Self::InvoiceExpense),
    ];
}

impl std::fmt::Debug for InvoiceDetailOutputQueryScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceDetailOutputQueryResponseExpenseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryResponseExpenseStatus {
    /// `WAIT_EXPENSE`: Not reimbursed.
    WaitExpense,
    /// `EXPENSE_PROCESSING`: Being reimbursed.
    ExpenseProcessing,
    /// `EXPENSE_FINISHED`: Reimbursed.
    ExpenseFinished,
}

impl record::Enumeration for InvoiceDetailOutputQueryResponseExpenseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_EXPENSE", Self::WaitExpense),
        ("EXPENSE_PROCESSING", Self::ExpenseProcessing),
        ("EXPENSE_FINISHED", Self::ExpenseFinished),
    ];
}

impl std::fmt::Debug for InvoiceDetailOutputQueryResponseExpenseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceDetailOutputQueryResponseHasUploadPdf`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryResponseHasUploadPdf {
    /// `false`: Not uploaded.
    False,
    /// `true`: Uploaded.
    True,
}

impl record::Enumeration for InvoiceDetailOutputQueryResponseHasUploadPdf {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("false", Self::False),
        ("true", Self::True),
    ];
}

impl std::fmt::Debug for InvoiceDetailOutputQueryResponseHasUploadPdf {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceDetailOutputQueryResponseInvoiceStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryResponseInvoiceStatus {
    /// `SUCCEED`: Succeeded.
    Succeed,
    /// `EXPIRED`: No longer valid.
    Expired,
    /// `TRANSFERRED`: Handed over.
    Transferred,
}

impl record::Enumeration for InvoiceDetailOutputQueryResponseInvoiceStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCEED", Self::Succeed),
        ("EXPIRED", Self::Expired),
        ("TRANSFERRED", Self::Transferred),
    ];
}

impl std::fmt::Debug for InvoiceDetailOutputQueryResponseInvoiceStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceDetailOutputQueryResponseInvoiceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceDetailOutputQueryResponseInvoiceType {
    /// `blue`: Normal (blue) invoice.
    Blue,
    /// `red`: Red-letter (credit) invoice.
    Red,
}

impl record::Enumeration for InvoiceDetailOutputQueryResponseInvoiceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("blue", Self::Blue),
        ("red", Self::Red),
    ];
}

impl std::fmt::Debug for InvoiceDetailOutputQueryResponseInvoiceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceDetailOutputQueryResponseTaxType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for InvoiceDetailOutputQueryResponseTaxType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PLAIN", Self::Plain),
        ("SPECIAL", Self::Special),
        ("ALL_ELECTRONIC_GENERAL", Self::AllElectronicGeneral),
        ("ALL_ELECTRONIC_SPECIAL", Self::AllElectronicSpecial),
        ("PLAIN_INVOICE", Self::PlainInvoice),
        ("PAPER_INVOICE", Self::PaperInvoice),
        ("SALSE_INVOICE", Self::SalseInvoice),
    ];
}

impl std::fmt::Debug for InvoiceDetailOutputQueryResponseTaxType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.detail.output.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceDetailOutputQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVOICE_NOT_EXIST", Self::InvoiceNotExist),
        ("INVOICE_QUERY_DENY", Self::InvoiceQueryDeny),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO", Self::QueryTaxNoNotEqualCertifyNo),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceDetailOutputQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
