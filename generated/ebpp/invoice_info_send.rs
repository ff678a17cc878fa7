//! `alipay.ebpp.invoice.info.send` · 发票信息回传接口（新版）
//!
//! Send invoices to the invoice manager of the buyer.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/info/send`. Described in
//! `spec/ebpp/invoice.info.send.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.info.send` (发票信息回传接口（新版）).
///
/// Send invoices to the invoice manager of the buyer.
///
/// ```
/// use alipay::ebpp::InvoiceInfoSend;
///
/// let request = InvoiceInfoSend::new()
///     .invoice_info_list([alipay::ebpp::invoice_info_send::InvoiceSendOpenModel::new().apply_id("2016112800152005000000000239")])
///     .m_short_name("XSD")
///     .sub_m_short_name("XSD_HL");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_info_list`](Self::invoice_info_list) | required |
/// | [`m_short_name`](Self::m_short_name) | required; at most 20 characters (advisory) |
/// | [`sub_m_short_name`](Self::sub_m_short_name) | required; at most 20 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/info/send`. Described in
/// `spec/ebpp/invoice.info.send.yaml`.
/// Returns [`InvoiceInfoSendResponse`], or an error with a [`InvoiceInfoSendErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.info.send")]
#[doc(alias = "/v3/alipay/ebpp/invoice/info/send")]
#[doc(alias = "发票信息回传接口（新版）")]
#[doc(alias = "发票信息回传接口")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInfoSend {
    /// Invoices to send.
    ///
    /// 发票信息列表; required.
    pub invoice_info_list: Vec<InvoiceSendOpenModel>,
    /// Brand of the issuing merchant, as given when it joined.
    ///
    /// 开票商户品牌简称; required; at most 20 characters (advisory). Example: `XSD`.
    pub m_short_name: String,
    /// Short store name of the issuing merchant, as given when it joined.
    ///
    /// 开票商户门店简称; required; at most 20 characters (advisory). Example: `XSD_HL`.
    pub sub_m_short_name: String,
}

impl InvoiceInfoSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_info_list`](Self::invoice_info_list).
    #[inline]
    pub fn invoice_info_list(
        mut self,
        invoice_info_list: impl IntoIterator<Item = InvoiceSendOpenModel>,
    ) -> Self {
        self.invoice_info_list = invoice_info_list.into_iter().collect();
        self
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = m_short_name.into();
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
    pub fn sub_m_short_name(mut self, sub_m_short_name: impl Into<String>) -> Self {
        self.sub_m_short_name = sub_m_short_name.into();
        self
    }
}

/// The response of `alipay.ebpp.invoice.info.send` (发票信息回传接口（新版）).
#[non_exhaustive]
pub struct InvoiceInfoSendResponse {
    /// Link to the invoice, or to the list for several; none for red-letter invoices.
    ///
    /// 发票访问地址. Example: `alipays://platformapi/startapp?appId=20000920&url=%2Fwww%2Flist.htm%3Ffrom%3Doffline`.
    pub url: Option<String>,
}

/// An invoice sent to the invoice manager.
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_id`](Self::apply_id) | required in some cases |
/// | [`ex_tax_amount`](Self::ex_tax_amount) | an amount in yuan; at most 2 decimals |
/// | [`file_download_type`](Self::file_download_type) | required in some cases |
/// | [`invoice_date`](Self::invoice_date) | a date |
/// | [`invoice_kind`](Self::invoice_kind) | one of its values |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`ori_blue_inv_code`](Self::ori_blue_inv_code) | required in some cases |
/// | [`ori_blue_inv_no`](Self::ori_blue_inv_no) | required in some cases |
/// | [`sum_amount`](Self::sum_amount) | an amount in yuan; at most 2 decimals |
/// | [`tax_amount`](Self::tax_amount) | an amount in yuan; at most 2 decimals |
/// | [`user_id`](Self::user_id) | required in some cases |
/// | rule | Where `invoice_type` is `RED`, there must be `ori_blue_inv_no` |
#[must_use]
#[non_exhaustive]
pub struct InvoiceSendOpenModel {
    /// Application id passed on by Alipay; with it no user id is needed.
    ///
    /// 支付宝端的申请id; required in some cases. Example: `2016112800152005000000000239`.
    pub apply_id: Option<String>,
    /// Check code printed on the invoice.
    ///
    /// 票面上的校验码信息. Example: `15170246985745164986`.
    pub check_code: Option<String>,
    /// Reviewer printed on the invoice.
    ///
    /// 票面上复核人信息. Example: `某某`.
    pub checker: Option<String>,
    /// Issuer printed on the invoice.
    ///
    /// 票面上开票员信息. Example: `某某`.
    pub clerk: Option<String>,
    /// Amount without tax, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `100.00`.
    pub ex_tax_amount: Option<record::Amount>,
    /// Extra `key=value` pairs separated by `\n`; reserved.
    ///
    /// 预留的扩展字段. Example: `m_invoice_detail_url=http://127.0.0.1/invoice/detail.action?fphm=41791003`.
    pub extend_fields: Option<String>,
    /// Type of the layout file; required if a download link is returned.
    ///
    /// 下载版式文件类型; required in some cases. Example: `PDF`.
    pub file_download_type: Option<String>,
    /// Download address of the layout file.
    ///
    /// 发票版式文件下载地址. Example: `http://img.hadalo.com/aa/kq/ddhrtdefgxKVXXXXa6apXXXXXXXXXX.pdf`.
    pub file_download_url: Option<String>,
    /// Sub-type of an electronic fiscal receipt.
    ///
    /// 财政电子票据子类型. Example: `01`.
    pub financial_electronic_type: Option<String>,
    /// Invoice code; identifies the invoice together with `invoice_no`.
    ///
    /// 发票代码. Example: `4112740003`.
    pub invoice_code: Option<String>,
    /// Lines of the invoice.
    ///
    /// 发票明细项.
    pub invoice_content: Vec<super::types::InvoiceItemOpenModel>,
    /// Date of issue.
    ///
    /// 开票日期; a day, as `yyyy-MM-dd`. Example: `2017-10-10`.
    pub invoice_date: Option<record::Date>,
    /// Kind of invoice.
    ///
    /// 发票的类型. Example: `PLAIN`.
    pub invoice_kind: Option<record::Choice<InvoiceSendOpenModelInvoiceKind>>,
    /// Remark printed on the invoice.
    ///
    /// 票面上备注信息. Example: `订单号：2017120800001`.
    pub invoice_memo: Option<String>,
    /// Invoice number; identifies the invoice together with `invoice_code`.
    ///
    /// 发票号码. Example: `41791003`.
    pub invoice_no: Option<String>,
    /// Invoice title: the buyer as printed on the invoice.
    ///
    /// 发票抬头.
    pub invoice_title: Option<super::types::InvoiceTitleOpenModel>,
    /// Whether the invoice is a normal or a red-letter one.
    ///
    /// Example: `BLUE`.
    pub invoice_type: Option<record::Choice<InvoiceSendOpenModelInvoiceType>>,
    /// Buyer's open id; optional for red-letter invoices or with `apply_id`, otherwise required.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Code of the original invoice, for red-letter invoices; empty for fully digital ones.
    ///
    /// 原始蓝票的发票代码; required in some cases. Example: `4112740002`.
    pub ori_blue_inv_code: Option<String>,
    /// Number of the original invoice, for red-letter invoices.
    ///
    /// 原始蓝票的发票号码; required in some cases. Example: `41791002`.
    pub ori_blue_inv_no: Option<String>,
    /// ISV's own invoice number, for storage.
    ///
    /// 外部发票id. Example: `201710283459661232435535`.
    pub out_invoice_id: Option<String>,
    /// Number of the trade behind the invoice.
    ///
    /// Example: `20171023293456785924325`.
    pub out_trade_no: Option<String>,
    /// Recipient of the payment printed on the invoice.
    ///
    /// 票面上收款人信息. Example: `某某`.
    pub payee: Option<String>,
    /// Seller's address and telephone number printed on the invoice.
    ///
    /// Example: `杭州市西湖区某某办公楼 0571-237405862`.
    pub payee_address_tel: Option<String>,
    /// Seller's bank and account number printed on the invoice.
    ///
    /// 票面上销售方开户行及账号. Example: `西湖区建行11111111111`.
    pub payee_bank_name_account: Option<String>,
    /// Seller's name printed on the invoice.
    ///
    /// 票面上销售方企业名称. Example: `支付宝（杭州）信息技术有限公司`.
    pub payee_register_name: Option<String>,
    /// Seller's tax number printed on the invoice.
    ///
    /// 票面上销售方税号信息. Example: `310101000000090`.
    pub payee_register_no: Option<String>,
    /// Total including tax, in yuan: `ex_tax_amount` plus `tax_amount`.
    ///
    /// 价税合计; an amount of money as a decimal number; at most 2 decimals. Example: `101.00`.
    pub sum_amount: Option<record::Amount>,
    /// Total tax, in yuan.
    ///
    /// 合计税额; an amount of money as a decimal number; at most 2 decimals. Example: `1.00`.
    pub tax_amount: Option<record::Amount>,
    /// Trades behind the invoice; leave out rather than send it empty.
    ///
    /// 交易内容.
    pub trade_list: Vec<super::types::EinvTrade>,
    /// Buyer's user id; optional for red-letter invoices or with `apply_id`, otherwise required.
    ///
    /// 支付宝用户userId; required in some cases. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl InvoiceSendOpenModel {
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

    /// Sets [`check_code`](Self::check_code).
    #[inline]
    pub fn check_code(mut self, check_code: impl Into<String>) -> Self {
        self.check_code = Some(check_code.into());
        self
    }

    /// Sets [`checker`](Self::checker).
    #[inline]
    pub fn checker(mut self, checker: impl Into<String>) -> Self {
        self.checker = Some(checker.into());
        self
    }

    /// Sets [`clerk`](Self::clerk).
    #[inline]
    pub fn clerk(mut self, clerk: impl Into<String>) -> Self {
        self.clerk = Some(clerk.into());
        self
    }

    /// Sets [`ex_tax_amount`](Self::ex_tax_amount).
    #[inline]
    pub fn ex_tax_amount(mut self, ex_tax_amount: impl Into<record::Amount>) -> Self {
        self.ex_tax_amount = Some(ex_tax_amount.into());
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
    pub fn file_download_type(mut self, file_download_type: impl Into<String>) -> Self {
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
        financial_electronic_type: impl Into<String>,
    ) -> Self {
        self.financial_electronic_type = Some(financial_electronic_type.into());
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
        invoice_content: impl IntoIterator<Item = super::types::InvoiceItemOpenModel>,
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

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    pub fn invoice_kind(
        mut self,
        invoice_kind: impl Into<record::Choice<InvoiceSendOpenModelInvoiceKind>>,
    ) -> Self {
        self.invoice_kind = Some(invoice_kind.into());
        self
    }

    /// Sets [`invoice_memo`](Self::invoice_memo).
    #[inline]
    pub fn invoice_memo(mut self, invoice_memo: impl Into<String>) -> Self {
        self.invoice_memo = Some(invoice_memo.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_title`](Self::invoice_title).
    #[inline]
    pub fn invoice_title(
        mut self,
        invoice_title: super::types::InvoiceTitleOpenModel,
    ) -> Self {
        self.invoice_title = Some(invoice_title);
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<InvoiceSendOpenModelInvoiceType>>,
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

    /// Sets [`ori_blue_inv_code`](Self::ori_blue_inv_code).
    #[inline]
    pub fn ori_blue_inv_code(mut self, ori_blue_inv_code: impl Into<String>) -> Self {
        self.ori_blue_inv_code = Some(ori_blue_inv_code.into());
        self
    }

    /// Sets [`ori_blue_inv_no`](Self::ori_blue_inv_no).
    #[inline]
    pub fn ori_blue_inv_no(mut self, ori_blue_inv_no: impl Into<String>) -> Self {
        self.ori_blue_inv_no = Some(ori_blue_inv_no.into());
        self
    }

    /// Sets [`out_invoice_id`](Self::out_invoice_id).
    #[inline]
    pub fn out_invoice_id(mut self, out_invoice_id: impl Into<String>) -> Self {
        self.out_invoice_id = Some(out_invoice_id.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`payee`](Self::payee).
    #[inline]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`payee_address_tel`](Self::payee_address_tel).
    #[inline]
    pub fn payee_address_tel(mut self, payee_address_tel: impl Into<String>) -> Self {
        self.payee_address_tel = Some(payee_address_tel.into());
        self
    }

    /// Sets [`payee_bank_name_account`](Self::payee_bank_name_account).
    #[inline]
    pub fn payee_bank_name_account(
        mut self,
        payee_bank_name_account: impl Into<String>,
    ) -> Self {
        self.payee_bank_name_account = Some(payee_bank_name_account.into());
        self
    }

    /// Sets [`payee_register_name`](Self::payee_register_name).
    #[inline]
    pub fn payee_register_name(
        mut self,
        payee_register_name: impl Into<String>,
    ) -> Self {
        self.payee_register_name = Some(payee_register_name.into());
        self
    }

    /// Sets [`payee_register_no`](Self::payee_register_no).
    #[inline]
    pub fn payee_register_no(mut self, payee_register_no: impl Into<String>) -> Self {
        self.payee_register_no = Some(payee_register_no.into());
        self
    }

    /// Sets [`sum_amount`](Self::sum_amount).
    #[inline]
    pub fn sum_amount(mut self, sum_amount: impl Into<record::Amount>) -> Self {
        self.sum_amount = Some(sum_amount.into());
        self
    }

    /// Sets [`tax_amount`](Self::tax_amount).
    #[inline]
    pub fn tax_amount(mut self, tax_amount: impl Into<record::Amount>) -> Self {
        self.tax_amount = Some(tax_amount.into());
        self
    }

    /// Sets [`trade_list`](Self::trade_list).
    #[inline]
    pub fn trade_list(
        mut self,
        trade_list: impl IntoIterator<Item = super::types::EinvTrade>,
    ) -> Self {
        self.trade_list = trade_list.into_iter().collect();
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The values of the platform's type `InvoiceSendOpenModelInvoiceKind`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceSendOpenModelInvoiceKind {
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
    /// `FINANCIAL_ELECTRONIC_BILL`: Electronic fiscal receipt (财政电子票据).
    FinancialElectronicBill,
}

record::enumeration!(
    InvoiceSendOpenModelInvoiceKind, "PLAIN" Plain, "SPECIAL" Special,
    "ALL_ELECTRONIC_GENERAL" AllElectronicGeneral, "ALL_ELECTRONIC_SPECIAL"
    AllElectronicSpecial, "PLAIN_INVOICE" PlainInvoice, "FINANCIAL_ELECTRONIC_BILL"
    FinancialElectronicBill
);

/// The values of the platform's type `InvoiceSendOpenModelInvoiceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceSendOpenModelInvoiceType {
    /// `RED`: Red-letter (credit) invoice (红票).
    Red,
    /// `BLUE`: Normal (blue) invoice (蓝票).
    Blue,
}

record::enumeration!(InvoiceSendOpenModelInvoiceType, "RED" Red, "BLUE" Blue);

/// The error codes of `alipay.ebpp.invoice.info.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInfoSendErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_NOT_SUPPORT`: The merchant is not supported.
    MerchantNotSupport,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `RECORD_ALREADY_EXIST`: The invoice was sent before.
    RecordAlreadyExist,
    /// `INVOICE_INFOSEC_CHECK_FAIL`: The invoice's content does not pass the security check.
    ///
    /// Check the texts of the invoice.
    InvoiceInfosecCheckFail,
    /// `COLLECTION_NON_USER`: The invoice cannot be assigned to a user.
    ///
    /// Send a user id or the application id.
    CollectionNonUser,
    /// `INVOICE_IS_NOT_EXPIRED`: The original invoice is still valid.
    InvoiceIsNotExpired,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceInfoSendErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "MERCHANT_NOT_SUPPORT" MerchantNotSupport, "BIZ_ERROR" BizError,
    "RECORD_ALREADY_EXIST" RecordAlreadyExist, "INVOICE_INFOSEC_CHECK_FAIL"
    InvoiceInfosecCheckFail, "COLLECTION_NON_USER" CollectionNonUser,
    "INVOICE_IS_NOT_EXPIRED" InvoiceIsNotExpired
);

impl record::CallRequest for InvoiceInfoSend {}

impl record::Request for InvoiceInfoSend {
    type Response = InvoiceInfoSendResponse;
    type ErrorCode = InvoiceInfoSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.info.send",
        title: "发票信息回传接口（新版）",
        file: "spec/ebpp/invoice.info.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/info/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_INFO_SEND,
        response: &INVOICE_INFO_SEND_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "RECORD_ALREADY_EXIST",
                summary: "The invoice was sent before.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVOICE_INFOSEC_CHECK_FAIL",
                summary: "The invoice's content does not pass the security check.",
                fix: "Check the texts of the invoice.",
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
            schema::ErrorDef {
                code: "INVOICE_IS_NOT_EXPIRED",
                summary: "The original invoice is still valid.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceInfoSend, INVOICE_INFO_SEND, 0 invoice_info_list Vec::new(), 1 m_short_name
    String::new(), 2 sub_m_short_name String::new()
);

record::record!(InvoiceInfoSendResponse, INVOICE_INFO_SEND_RESPONSE, 0 url None);

record::record!(
    InvoiceSendOpenModel, INVOICE_SEND_OPEN_MODEL, 0 apply_id None, 1 check_code None, 2
    checker None, 3 clerk None, 4 ex_tax_amount None, 5 extend_fields None, 6
    file_download_type None, 7 file_download_url None, 8 financial_electronic_type None,
    9 invoice_code None, 10 invoice_content Vec::new(), 11 invoice_date None, 12
    invoice_kind None, 13 invoice_memo None, 14 invoice_no None, 15 invoice_title None,
    16 invoice_type None, 17 open_id None, 18 ori_blue_inv_code None, 19 ori_blue_inv_no
    None, 20 out_invoice_id None, 21 out_trade_no None, 22 payee None, 23
    payee_address_tel None, 24 payee_bank_name_account None, 25 payee_register_name None,
    26 payee_register_no None, 27 sum_amount None, 28 tax_amount None, 29 trade_list
    Vec::new(), 30 user_id None
);

static INVOICE_INFO_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInfoSend",
    file: "spec/ebpp/invoice.info.send.yaml",
    rows: &[
        schema::Row::Limited(
            "invoice_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_SEND_OPEN_MODEL),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "m_short_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(20)),
            ],
        ),
        schema::Row::Limited(
            "sub_m_short_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(20)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 11, 12, 16, 17, 20, 24, 25],
};

static INVOICE_INFO_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInfoSendResponse",
    file: "spec/ebpp/invoice.info.send.yaml",
    rows: &[schema::Row::Text("url")],
    rules: &[],
    lines: &[],
};

static INVOICE_SEND_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSendOpenModel",
    file: "spec/ebpp/invoice.info.send.yaml",
    rows: &[
        schema::Row::Text("apply_id"),
        schema::Row::Text("check_code"),
        schema::Row::Text("checker"),
        schema::Row::Text("clerk"),
        schema::Row::Limited(
            "ex_tax_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("extend_fields"),
        schema::Row::Text("file_download_type"),
        schema::Row::Text("file_download_url"),
        schema::Row::Text("financial_electronic_type"),
        schema::Row::Text("invoice_code"),
        schema::Row::Plain(
            "invoice_content",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_OPEN_MODEL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "invoice_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Limited(
            "invoice_kind",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "PLAIN",
                            "SPECIAL",
                            "ALL_ELECTRONIC_GENERAL",
                            "ALL_ELECTRONIC_SPECIAL",
                            "PLAIN_INVOICE",
                            "FINANCIAL_ELECTRONIC_BILL",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("invoice_memo"),
        schema::Row::Text("invoice_no"),
        schema::Row::Plain(
            "invoice_title",
            schema::Kind::Record(&super::types::INVOICE_TITLE_OPEN_MODEL),
        ),
        schema::Row::Limited(
            "invoice_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["RED", "BLUE"]))],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("ori_blue_inv_code"),
        schema::Row::Text("ori_blue_inv_no"),
        schema::Row::Text("out_invoice_id"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("payee"),
        schema::Row::Text("payee_address_tel"),
        schema::Row::Text("payee_bank_name_account"),
        schema::Row::Text("payee_register_name"),
        schema::Row::Text("payee_register_no"),
        schema::Row::Limited(
            "sum_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "tax_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Plain(
            "trade_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EINV_TRADE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("user_id"),
    ],
    rules: &[
        schema::Rule::When {
            field: "invoice_type",
            equals: "RED",
            require: &["ori_blue_inv_no"],
        },
    ],
    lines: &[
        40, 46, 51, 52, 57, 57, 57, 58, 63, 69, 74, 79, 84, 85, 85, 86, 89, 98, 103, 108,
        112, 114, 119, 124, 130, 136, 141, 145, 146, 150, 155, 160, 165, 169, 168, 171,
        171, 171, 172, 176, 183,
    ],
};
