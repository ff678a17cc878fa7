//! `alipay.ebpp.invoice.sycn` · 发票信息同步至支付宝
//!
//! Send issued normal or red-letter invoices to Alipay, which notifies the user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sycn`. Described in
//! `spec/ebpp/invoice.sycn.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.sycn` (发票信息同步至支付宝).
///
/// Send issued normal or red-letter invoices to Alipay, which notifies the user.
///
/// ```
/// use alipay::ebpp::InvoiceSycn;
///
/// let request = InvoiceSycn::new()
///     .m_short_name("KFC");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sycn`. Described in
/// `spec/ebpp/invoice.sycn.yaml`.
/// Returns [`InvoiceSycnResponse`], or an error with a [`InvoiceSycnErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.sycn")]
#[doc(alias = "/v3/alipay/ebpp/invoice/sycn")]
#[doc(alias = "发票信息同步至支付宝")]
#[doc(alias = "发票")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceSycn {
    /// Invoices to send.
    pub invoice_info: Vec<InvoiceModelContent>,
    /// Short brand name, obtained from the invoice manager; unique together with the store.
    ///
    /// 商户的品牌名称简称. Example: `KFC`.
    pub m_short_name: Option<String>,
    /// Short store name, obtained from the invoice manager beforehand.
    ///
    /// Example: `KFC_HZ_XH001`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceSycn {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_info`](Self::invoice_info).
    #[inline]
    pub fn invoice_info(
        mut self,
        invoice_info: impl IntoIterator<Item = InvoiceModelContent>,
    ) -> Self {
        self.invoice_info = invoice_info.into_iter().collect();
        self
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
    pub fn sub_m_short_name(mut self, sub_m_short_name: impl Into<String>) -> Self {
        self.sub_m_short_name = Some(sub_m_short_name.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.sycn` (发票信息同步至支付宝).
#[non_exhaustive]
pub struct InvoiceSycnResponse {
    /// Link to the invoice in the invoice manager, or to the list for several.
    ///
    /// Example:
    /// `alipays://platformapi/startapp?appId=20000920&url=%2Fwww%2Fdetail.htm%3Ffrom%3Doffline%26code%3D201606210015200108000`.
    pub url: Option<String>,
}

/// An invoice sent to Alipay.
///
/// | Field | Limits |
/// |---|---|
/// | [`file_download_type`](Self::file_download_type) | one of its values |
/// | [`file_download_url`](Self::file_download_url) | required in some cases |
/// | [`financial_electronic_type`](Self::financial_electronic_type) | required in some cases |
/// | [`invoice_amount`](Self::invoice_amount) | an amount in yuan; at most 2 decimals |
/// | [`invoice_code`](Self::invoice_code) | required in some cases |
/// | [`invoice_date`](Self::invoice_date) | a date |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`original_blue_invoice_code`](Self::original_blue_invoice_code) | required in some cases |
/// | [`original_blue_invoice_no`](Self::original_blue_invoice_no) | required in some cases |
/// | [`tax_type`](Self::tax_type) | one of its values |
/// | [`user_id`](Self::user_id) | required in some cases |
/// | rule | Where `tax_type` is `PLAIN`, there must be `file_download_url` |
/// | rule | Where `tax_type` is `ALL_ELECTRONIC_GENERAL`, there must be `file_download_url` |
/// | rule | Where `tax_type` is `ALL_ELECTRONIC_SPECIAL`, there must be `file_download_url` |
/// | rule | Where `tax_type` is `SPECIAL`, there must be `file_download_url` |
/// | rule | Where `invoice_type` is `red`, there must be `original_blue_invoice_no` |
/// | rule | Where `tax_type` is `FINANCIAL_ELECTRONIC_BILL`, there must be `financial_electronic_type` |
#[must_use]
#[non_exhaustive]
pub struct InvoiceModelContent {
    /// Application id passed on by Alipay; with it no user id is needed.
    ///
    /// 支付宝端的申请id. Example: `2016112800152005000000000239`.
    pub apply_id: Option<String>,
    /// Extra `key=value` pairs, one per line.
    pub extend_fields: Option<String>,
    /// Type of the file to download.
    ///
    /// 下载的发票文件类型. Example: `pdf`.
    pub file_download_type: Option<record::Choice<InvoiceModelContentFileDownloadType>>,
    /// Download address of the file; ordinary and digital invoices allow PDF or OFD only.
    ///
    /// 发票原文件下载地址; required in some cases. Example: `http://xxx.com`.
    pub file_download_url: Option<String>,
    /// Sub-type of an electronic fiscal receipt.
    ///
    /// 财政电子票据子类型; required in some cases; other values may be added. Example: `06`.
    pub financial_electronic_type: Option<
        record::Choice<InvoiceModelContentFinancialElectronicType>,
    >,
    /// Invoice amount including tax, in yuan; greater than 0\.
    ///
    /// 发票金额; an amount of money as a decimal number; at most 2 decimals. Example: `200.00`.
    pub invoice_amount: Option<record::Amount>,
    /// Invoice code; empty for fully digital invoices, otherwise required.
    ///
    /// 发票代码; required in some cases. Example: `2328742873`.
    pub invoice_code: Option<String>,
    /// Lines of the invoice.
    ///
    /// 发票内容项.
    pub invoice_content: Vec<super::types::InvoiceItemContent>,
    /// Date of the invoice, to the day.
    ///
    /// 发票日期; a day, as `yyyy-MM-dd`. Example: `2016-07-19`.
    pub invoice_date: Option<record::Date>,
    /// Anti-counterfeit code.
    ///
    /// 发票防伪码.
    pub invoice_fake_code: Option<String>,
    /// Contents of the original PDF or OFD file.
    ///
    /// Example: `JVBERi0xLjQKJcOkw7zDtsOf`.
    pub invoice_file_data: Option<String>,
    /// Address of the JPG of the original invoice.
    ///
    /// Example: `http://xxx.com`.
    pub invoice_img_url: Option<String>,
    /// Invoice number, not empty; unique together with `invoice_code`.
    ///
    /// 发票号码. Example: `237428768`.
    pub invoice_no: Option<String>,
    /// Person who issued the invoice.
    ///
    /// 发票开具操作人. Example: `某某`.
    pub invoice_operator: Option<String>,
    /// Invoice title.
    ///
    /// 发票title.
    pub invoice_title: Option<super::types::InvoiceTitleModel>,
    /// Whether the invoice is a normal or a red-letter one; case-sensitive.
    ///
    /// 发票类型. Example: `blue`.
    pub invoice_type: Option<record::Choice<InvoiceModelContentInvoiceType>>,
    /// Buyer's open id; required for normal invoices without an application id.
    ///
    /// 支付宝用户id; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Code of the original invoice, for red-letter invoices; empty for fully digital ones.
    ///
    /// Required in some cases. Example: `2328742873`.
    pub original_blue_invoice_code: Option<String>,
    /// Number of the original invoice, for red-letter invoices only.
    ///
    /// Required in some cases. Example: `9288277173`.
    pub original_blue_invoice_no: Option<String>,
    /// Merchant's trade number, not empty; a red-letter invoice repeats that of the original.
    ///
    /// 商户交易流水号. Example: `2016010139992003`.
    pub out_biz_no: Option<String>,
    /// Merchant's number of the invoice application; unique per ISV.
    ///
    /// Example: `20160707399929991001`.
    pub out_invoice_id: Option<String>,
    /// Seller's address.
    ///
    /// 开票单位地址. Example: `天目山路黄龙时代广场B座`.
    pub register_address: Option<String>,
    /// Seller's bank account number.
    ///
    /// 开票单位开户行账号. Example: `6200000000000000`.
    pub register_bank_account: Option<String>,
    /// Seller's bank.
    ///
    /// 开票单位开户行名称. Example: `西湖区建行`.
    pub register_bank_name: Option<String>,
    /// Seller, who issues the invoice.
    ///
    /// 开票单位. Example: `支付宝（杭州）信息技术有限公司`.
    pub register_name: Option<String>,
    /// Taxpayer identification number; not empty.
    ///
    /// 纳税人识别号. Example: `J8374LK29387`.
    pub register_no: Option<String>,
    /// Issuer's telephone number, landline or mobile.
    ///
    /// 开票人电话. Example: `13800000000`.
    pub register_phone_no: Option<String>,
    /// Total including tax.
    ///
    /// 价税合计. Example: `2000.00`.
    pub sum_amount: Option<String>,
    /// Tax.
    ///
    /// 税额. Example: `1000.00`.
    pub tax_amount: Option<String>,
    /// Type of invoice.
    ///
    /// 税种. Example: `PLAIN`.
    pub tax_type: Option<record::Choice<InvoiceModelContentTaxType>>,
    /// Buyer's user id; required for normal invoices without an application id.
    ///
    /// 支付宝用户id; required in some cases. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl InvoiceModelContent {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`file_download_type`](Self::file_download_type).
    #[inline]
    pub fn file_download_type(
        mut self,
        file_download_type: impl Into<
            record::Choice<InvoiceModelContentFileDownloadType>,
        >,
    ) -> Self {
        self.file_download_type = Some(file_download_type.into());
        self
    }

    /// Sets [`file_download_url`](Self::file_download_url).
    #[inline]
    pub fn file_download_url(mut self, file_download_url: impl Into<String>) -> Self {
        self.file_download_url = Some(file_download_url.into());
        self
    }

    /// Sets [`financial_electronic_type`](Self::financial_electronic_type).
    #[inline]
    pub fn financial_electronic_type(
        mut self,
        financial_electronic_type: impl Into<
            record::Choice<InvoiceModelContentFinancialElectronicType>,
        >,
    ) -> Self {
        self.financial_electronic_type = Some(financial_electronic_type.into());
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<record::Amount>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_content`](Self::invoice_content).
    #[inline]
    pub fn invoice_content(
        mut self,
        invoice_content: impl IntoIterator<Item = super::types::InvoiceItemContent>,
    ) -> Self {
        self.invoice_content = invoice_content.into_iter().collect();
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<record::Date>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_fake_code`](Self::invoice_fake_code).
    #[inline]
    pub fn invoice_fake_code(mut self, invoice_fake_code: impl Into<String>) -> Self {
        self.invoice_fake_code = Some(invoice_fake_code.into());
        self
    }

    /// Sets [`invoice_file_data`](Self::invoice_file_data).
    #[inline]
    pub fn invoice_file_data(mut self, invoice_file_data: impl Into<String>) -> Self {
        self.invoice_file_data = Some(invoice_file_data.into());
        self
    }

    /// Sets [`invoice_img_url`](Self::invoice_img_url).
    #[inline]
    pub fn invoice_img_url(mut self, invoice_img_url: impl Into<String>) -> Self {
        self.invoice_img_url = Some(invoice_img_url.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_operator`](Self::invoice_operator).
    #[inline]
    pub fn invoice_operator(mut self, invoice_operator: impl Into<String>) -> Self {
        self.invoice_operator = Some(invoice_operator.into());
        self
    }

    /// Sets [`invoice_title`](Self::invoice_title).
    #[inline]
    pub fn invoice_title(
        mut self,
        invoice_title: super::types::InvoiceTitleModel,
    ) -> Self {
        self.invoice_title = Some(invoice_title);
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<InvoiceModelContentInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`original_blue_invoice_code`](Self::original_blue_invoice_code).
    #[inline]
    pub fn original_blue_invoice_code(
        mut self,
        original_blue_invoice_code: impl Into<String>,
    ) -> Self {
        self.original_blue_invoice_code = Some(original_blue_invoice_code.into());
        self
    }

    /// Sets [`original_blue_invoice_no`](Self::original_blue_invoice_no).
    #[inline]
    pub fn original_blue_invoice_no(
        mut self,
        original_blue_invoice_no: impl Into<String>,
    ) -> Self {
        self.original_blue_invoice_no = Some(original_blue_invoice_no.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`out_invoice_id`](Self::out_invoice_id).
    #[inline]
    pub fn out_invoice_id(mut self, out_invoice_id: impl Into<String>) -> Self {
        self.out_invoice_id = Some(out_invoice_id.into());
        self
    }

    /// Sets [`register_address`](Self::register_address).
    #[inline]
    pub fn register_address(mut self, register_address: impl Into<String>) -> Self {
        self.register_address = Some(register_address.into());
        self
    }

    /// Sets [`register_bank_account`](Self::register_bank_account).
    #[inline]
    pub fn register_bank_account(
        mut self,
        register_bank_account: impl Into<String>,
    ) -> Self {
        self.register_bank_account = Some(register_bank_account.into());
        self
    }

    /// Sets [`register_bank_name`](Self::register_bank_name).
    #[inline]
    pub fn register_bank_name(mut self, register_bank_name: impl Into<String>) -> Self {
        self.register_bank_name = Some(register_bank_name.into());
        self
    }

    /// Sets [`register_name`](Self::register_name).
    #[inline]
    pub fn register_name(mut self, register_name: impl Into<String>) -> Self {
        self.register_name = Some(register_name.into());
        self
    }

    /// Sets [`register_no`](Self::register_no).
    #[inline]
    pub fn register_no(mut self, register_no: impl Into<String>) -> Self {
        self.register_no = Some(register_no.into());
        self
    }

    /// Sets [`register_phone_no`](Self::register_phone_no).
    #[inline]
    pub fn register_phone_no(mut self, register_phone_no: impl Into<String>) -> Self {
        self.register_phone_no = Some(register_phone_no.into());
        self
    }

    /// Sets [`sum_amount`](Self::sum_amount).
    #[inline]
    pub fn sum_amount(mut self, sum_amount: impl Into<String>) -> Self {
        self.sum_amount = Some(sum_amount.into());
        self
    }

    /// Sets [`tax_amount`](Self::tax_amount).
    #[inline]
    pub fn tax_amount(mut self, tax_amount: impl Into<String>) -> Self {
        self.tax_amount = Some(tax_amount.into());
        self
    }

    /// Sets [`tax_type`](Self::tax_type).
    #[inline]
    pub fn tax_type(
        mut self,
        tax_type: impl Into<record::Choice<InvoiceModelContentTaxType>>,
    ) -> Self {
        self.tax_type = Some(tax_type.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The values of the platform's type `InvoiceModelContentFileDownloadType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceModelContentFileDownloadType {
    /// `pdf`: PDF original (发票原文件).
    Pdf,
    /// `ofd`: OFD original (发票原文件).
    Ofd,
    /// `jpg`: Thumbnail of the original (发票原文件缩略图).
    Jpg,
}

record::enumeration!(
    InvoiceModelContentFileDownloadType, "pdf" Pdf, "ofd" Ofd, "jpg" Jpg
);

/// The values of the platform's type `InvoiceModelContentFinancialElectronicType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceModelContentFinancialElectronicType {
    /// `01`: General receipt for non-tax revenue (非税收入通用票据).
    V01,
    /// `02`: Special receipt for non-tax revenue (非税收入专用票据).
    V02,
    /// `03`: General payment form for non-tax revenue (非税收入一般缴款书).
    V03,
    /// `04`: Receipt for mutual settlement (资金往来结算票据).
    V04,
    /// `05`: Public welfare donation receipt (公益事业捐赠票据).
    V05,
    /// `06`: Medical receipt (医疗收费票据).
    V06,
    /// `07`: Membership fee receipt of an association (社会团体会费票据).
    V07,
    /// `08`: Social insurance fund receipt (社会保险基金票据).
    V08,
    /// `09`: Trade union income receipt (工会经费收入票据).
    V09,
    /// `99`: Other fiscal receipt (其他财政票据).
    V99,
}

record::enumeration!(
    InvoiceModelContentFinancialElectronicType, "01" V01, "02" V02, "03" V03, "04" V04,
    "05" V05, "06" V06, "07" V07, "08" V08, "09" V09, "99" V99
);

/// The values of the platform's type `InvoiceModelContentInvoiceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceModelContentInvoiceType {
    /// `blue`: Normal (blue) invoice (蓝票).
    Blue,
    /// `red`: Red-letter (credit) invoice (红票).
    Red,
}

record::enumeration!(InvoiceModelContentInvoiceType, "blue" Blue, "red" Red);

/// The values of the platform's type `InvoiceModelContentTaxType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceModelContentTaxType {
    /// `PLAIN`: Electronic ordinary VAT invoice (增值税电子普通发票).
    Plain,
    /// `ALL_ELECTRONIC_GENERAL`: Fully digital ordinary invoice.
    AllElectronicGeneral,
    /// `ALL_ELECTRONIC_SPECIAL`: Fully digital special VAT invoice.
    AllElectronicSpecial,
    /// `SPECIAL`: Special VAT invoice (增值税专用发票).
    Special,
    /// `PLAIN_INVOICE`: Ordinary VAT invoice (增值税普通发票).
    PlainInvoice,
    /// `FINANCIAL_ELECTRONIC_BILL`: Electronic fiscal receipt (财政电子票据).
    FinancialElectronicBill,
}

record::enumeration!(
    InvoiceModelContentTaxType, "PLAIN" Plain, "ALL_ELECTRONIC_GENERAL"
    AllElectronicGeneral, "ALL_ELECTRONIC_SPECIAL" AllElectronicSpecial, "SPECIAL"
    Special, "PLAIN_INVOICE" PlainInvoice, "FINANCIAL_ELECTRONIC_BILL"
    FinancialElectronicBill
);

/// The error codes of `alipay.ebpp.invoice.sycn`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceSycnErrorCode {
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `MERCHANT_NOT_SUPPORTED`: The merchant is not supported.
    ///
    /// Check that the merchant has joined the invoice manager.
    MerchantNotSupported,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `RECORD_ALREADY_EXIST`: The invoice was sent before.
    RecordAlreadyExist,
    /// `COLLECTION_NON_USER`: The invoice cannot be assigned to a user.
    ///
    /// Send a user id or the application id.
    CollectionNonUser,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceSycnErrorCode, "PARAMETER_ILLEGAL" ParameterIllegal, "MERCHANT_NOT_SUPPORTED"
    MerchantNotSupported, "SYSTEM_ERROR" SystemError, "RECORD_ALREADY_EXIST"
    RecordAlreadyExist, "COLLECTION_NON_USER" CollectionNonUser
);

impl record::CallRequest for InvoiceSycn {}

impl record::Request for InvoiceSycn {
    type Response = InvoiceSycnResponse;
    type ErrorCode = InvoiceSycnErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.sycn",
        title: "发票信息同步至支付宝",
        file: "spec/ebpp/invoice.sycn.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/sycn",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_SYCN,
        response: &INVOICE_SYCN_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "MERCHANT_NOT_SUPPORTED",
                summary: "The merchant is not supported.",
                fix: "Check that the merchant has joined the invoice manager.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "RECORD_ALREADY_EXIST",
                summary: "The invoice was sent before.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "COLLECTION_NON_USER",
                summary: "The invoice cannot be assigned to a user.",
                fix: "Send a user id or the application id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceSycn, INVOICE_SYCN, 0 invoice_info Vec::new(), 1 m_short_name None, 2
    sub_m_short_name None
);

record::record!(InvoiceSycnResponse, INVOICE_SYCN_RESPONSE, 0 url None);

record::record!(
    InvoiceModelContent, INVOICE_MODEL_CONTENT, 0 apply_id None, 1 extend_fields None, 2
    file_download_type None, 3 file_download_url None, 4 financial_electronic_type None,
    5 invoice_amount None, 6 invoice_code None, 7 invoice_content Vec::new(), 8
    invoice_date None, 9 invoice_fake_code None, 10 invoice_file_data None, 11
    invoice_img_url None, 12 invoice_no None, 13 invoice_operator None, 14 invoice_title
    None, 15 invoice_type None, 16 open_id None, 17 original_blue_invoice_code None, 18
    original_blue_invoice_no None, 19 out_biz_no None, 20 out_invoice_id None, 21
    register_address None, 22 register_bank_account None, 23 register_bank_name None, 24
    register_name None, 25 register_no None, 26 register_phone_no None, 27 sum_amount
    None, 28 tax_amount None, 29 tax_type None, 30 user_id None
);

static INVOICE_SYCN: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSycn",
    file: "spec/ebpp/invoice.sycn.yaml",
    rows: &[
        schema::Row::Plain(
            "invoice_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_MODEL_CONTENT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("m_short_name"),
        schema::Row::Text("sub_m_short_name"),
    ],
    rules: &[],
    lines: &[11, 12, 17],
};

static INVOICE_SYCN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSycnResponse",
    file: "spec/ebpp/invoice.sycn.yaml",
    rows: &[schema::Row::Text("url")],
    rules: &[],
    lines: &[],
};

static INVOICE_MODEL_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceModelContent",
    file: "spec/ebpp/invoice.sycn.yaml",
    rows: &[
        schema::Row::Text("apply_id"),
        schema::Row::Text("extend_fields"),
        schema::Row::Limited(
            "file_download_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["pdf", "ofd", "jpg"]))],
        ),
        schema::Row::Text("file_download_url"),
        schema::Row::Text("financial_electronic_type"),
        schema::Row::Limited(
            "invoice_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("invoice_code"),
        schema::Row::Plain(
            "invoice_content",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_CONTENT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "invoice_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Text("invoice_fake_code"),
        schema::Row::Text("invoice_file_data"),
        schema::Row::Text("invoice_img_url"),
        schema::Row::Text("invoice_no"),
        schema::Row::Text("invoice_operator"),
        schema::Row::Plain(
            "invoice_title",
            schema::Kind::Record(&super::types::INVOICE_TITLE_MODEL),
        ),
        schema::Row::Limited(
            "invoice_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["blue", "red"]))],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("original_blue_invoice_code"),
        schema::Row::Text("original_blue_invoice_no"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("out_invoice_id"),
        schema::Row::Text("register_address"),
        schema::Row::Text("register_bank_account"),
        schema::Row::Text("register_bank_name"),
        schema::Row::Text("register_name"),
        schema::Row::Text("register_no"),
        schema::Row::Text("register_phone_no"),
        schema::Row::Text("sum_amount"),
        schema::Row::Text("tax_amount"),
        schema::Row::Limited(
            "tax_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "PLAIN",
                            "ALL_ELECTRONIC_GENERAL",
                            "ALL_ELECTRONIC_SPECIAL",
                            "SPECIAL",
                            "PLAIN_INVOICE",
                            "FINANCIAL_ELECTRONIC_BILL",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("user_id"),
    ],
    rules: &[
        schema::Rule::When {
            field: "tax_type",
            equals: "PLAIN",
            require: &["file_download_url"],
        },
        schema::Rule::When {
            field: "tax_type",
            equals: "ALL_ELECTRONIC_GENERAL",
            require: &["file_download_url"],
        },
        schema::Rule::When {
            field: "tax_type",
            equals: "ALL_ELECTRONIC_SPECIAL",
            require: &["file_download_url"],
        },
        schema::Rule::When {
            field: "tax_type",
            equals: "SPECIAL",
            require: &["file_download_url"],
        },
        schema::Rule::When {
            field: "invoice_type",
            equals: "red",
            require: &["original_blue_invoice_no"],
        },
        schema::Rule::When {
            field: "tax_type",
            equals: "FINANCIAL_ELECTRONIC_BILL",
            require: &["financial_electronic_type"],
        },
    ],
    lines: &[
        32, 37, 38, 41, 47, 53, 71, 75, 74, 77, 83, 84, 84, 85, 86, 90, 91, 96, 97, 98,
        101, 106, 112, 117, 122, 127, 131, 132, 137, 138, 143, 148, 153, 154, 155, 158,
        167, 174, 175, 176, 177, 178, 179,
    ],
};
