//! `alipay.ebpp.invoice.apply.inv.upload` · 发票回传
//!
//! Return an issued invoice or an issuing result to Alibaba's invoice platform.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/inv/upload`. Described in
//! `spec/ebpp/invoice.apply.inv.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.apply.inv.upload` (发票回传).
///
/// Return an issued invoice or an issuing result to Alibaba's invoice platform.
///
/// ```
/// use alipay::ebpp::InvoiceApplyInvUpload;
///
/// let request = InvoiceApplyInvUpload::new()
///     .anti_fake_code("acbgjjk13jsadjkfdajkadf123");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_id`](Self::apply_id) | required in some cases |
/// | [`biz_error_code`](Self::biz_error_code) | required in some cases |
/// | [`biz_error_msg`](Self::biz_error_msg) | required in some cases |
/// | [`business_type`](Self::business_type) | one of `0`, `1` |
/// | [`create_result`](Self::create_result) | required in some cases; one of its values |
/// | [`invoice_amount`](Self::invoice_amount) | required in some cases |
/// | [`invoice_code`](Self::invoice_code) | required in some cases |
/// | [`invoice_date`](Self::invoice_date) | required in some cases; a date |
/// | [`invoice_file_content`](Self::invoice_file_content) | required in some cases |
/// | [`invoice_file_type`](Self::invoice_file_type) | required in some cases; one of its values |
/// | [`invoice_items`](Self::invoice_items) | required in some cases |
/// | [`invoice_kind`](Self::invoice_kind) | required in some cases; one of `0`, `1`, `2` |
/// | [`invoice_no`](Self::invoice_no) | required in some cases |
/// | [`invoice_type`](Self::invoice_type) | required in some cases; one of its values |
/// | [`levy_type`](Self::levy_type) | one of its values |
/// | [`normal_invoice_code`](Self::normal_invoice_code) | required in some cases |
/// | [`normal_invoice_no`](Self::normal_invoice_no) | required in some cases |
/// | [`payee_address`](Self::payee_address) | required in some cases |
/// | [`payee_name`](Self::payee_name) | required in some cases |
/// | [`payee_operator`](Self::payee_operator) | required in some cases |
/// | [`payee_phone`](Self::payee_phone) | required in some cases |
/// | [`payee_register_no`](Self::payee_register_no) | required in some cases; at most 20 characters |
/// | [`payer_address`](Self::payer_address) | required in some cases |
/// | [`payer_bank_account_id`](Self::payer_bank_account_id) | required in some cases |
/// | [`payer_bank_name`](Self::payer_bank_name) | required in some cases |
/// | [`payer_name`](Self::payer_name) | required in some cases |
/// | [`payer_phone`](Self::payer_phone) | required in some cases |
/// | [`payer_register_no`](Self::payer_register_no) | required in some cases; at most 20 characters |
/// | [`platform_code`](Self::platform_code) | required in some cases |
/// | [`platform_tid`](Self::platform_tid) | required in some cases |
/// | [`platform_user_id`](Self::platform_user_id) | required in some cases |
/// | [`red_notice_no`](Self::red_notice_no) | required in some cases |
/// | [`serial_no`](Self::serial_no) | required in some cases |
/// | [`source`](Self::source) | one of its values |
/// | [`special_flag`](Self::special_flag) | one of its values |
/// | [`sum_price`](Self::sum_price) | required in some cases |
/// | [`sum_tax`](Self::sum_tax) | required in some cases |
/// | rule | Where `source` is `apply`, there must be `apply_id`, `invoice_items` |
/// | rule | Where `create_result` is `fail`, there must be `biz_error_code`, `biz_error_msg` |
/// | rule | Where `source` is `async`, there must be `create_result`, `serial_no` |
/// | rule | Where `create_result` is `success`, there must be `invoice_amount`, `invoice_code`, `invoice_date`, `invoice_kind`, `invoice_no`, `invoice_type`, `payee_address`, `payee_name`, `payee_operator`, `payee_phone`, `payer_name`, `sum_price`, `sum_tax` |
/// | rule | Where `source` is `upload`, there must be `platform_code`, `platform_tid` |
/// | rule | Where `create_result` is `success`, there must be `payee_register_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/inv/upload`. Described in
/// `spec/ebpp/invoice.apply.inv.upload.yaml`.
/// Returns [`InvoiceApplyInvUploadResponse`], or an error with a [`InvoiceApplyInvUploadErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.apply.inv.upload")]
#[doc(alias = "/v3/alipay/ebpp/invoice/apply/inv/upload")]
#[doc(alias = "发票回传")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceApplyInvUpload {
    /// Anti-counterfeit code or cipher text of the invoice.
    ///
    /// 发票防伪码/密码. Example: `acbgjjk13jsadjkfdajkadf123`.
    pub anti_fake_code: Option<String>,
    /// Application id from the invoice platform; one may lead to several invoices.
    ///
    /// 发票申请ID; required in some cases. Example: `12345678`.
    pub apply_id: Option<String>,
    /// Error code of the failed issuing.
    ///
    /// 开票失败错误码; required in some cases. Example: `sys`.
    pub biz_error_code: Option<String>,
    /// Error message of the failed issuing.
    ///
    /// 开票失败错误信息; required in some cases. Example: `系统异常`.
    pub biz_error_msg: Option<String>,
    /// Kind of invoice title.
    ///
    /// 抬头类型; one of `0`, `1`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Individual (个人).
    /// - `1`: Enterprise (企业).
    pub business_type: Option<i64>,
    /// Check code of the invoice.
    ///
    /// 校验码. Example: `acbgjjk13`.
    pub check_code: Option<String>,
    /// Result of issuing; send the actual result when `source` is `async`.
    ///
    /// 开票结果; required in some cases. Defaults to `success`. Example: `success`.
    pub create_result: Option<record::Choice<InvoiceApplyInvUploadCreateResult>>,
    /// Number of the issuing terminal or machine.
    ///
    /// 开票分机号/机器编号. Example: `12345678`.
    pub device_no: Option<String>,
    /// Total including tax; negative for a red-letter invoice.
    ///
    /// 合计含税金额; required in some cases. Example: `1170.00`.
    pub invoice_amount: Option<String>,
    /// Invoice code.
    ///
    /// 发票代码; required in some cases. Example: `123123123412`.
    pub invoice_code: Option<String>,
    /// Date of issue.
    ///
    /// 开票日期; required in some cases; a day, as `yyyy-MM-dd`. Example: `2020-09-10`.
    pub invoice_date: Option<record::Date>,
    /// Invoice layout file, base64; needed for electronic invoices.
    ///
    /// 发票版式文件数据; required in some cases. Example: `sfsdfhgsgs`.
    pub invoice_file_content: Option<String>,
    /// Format of the layout file; needed for an electronic invoice issued successfully.
    ///
    /// 发票板式文件类型; required in some cases. Example: `PDF`.
    pub invoice_file_type: Option<record::Choice<InvoiceApplyInvUploadInvoiceFileType>>,
    /// Lines of the electronic invoice.
    ///
    /// 电子发票明细; required in some cases.
    pub invoice_items: Option<InvoiceItem>,
    /// Kind of invoice.
    ///
    /// 开票发票类型; required in some cases; one of `0`, `1`, `2`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Electronic invoice (电票).
    /// - `1`: Ordinary paper invoice (纸质普票).
    /// - `2`: Special paper invoice (纸质专票).
    pub invoice_kind: Option<i64>,
    /// Remark, shown on the invoice.
    ///
    /// 发票备注. Example: `电子发票测试`.
    pub invoice_memo: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码; required in some cases. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Whether the invoice is a normal or a red-letter one.
    ///
    /// 发票类型; required in some cases. Example: `blue`.
    pub invoice_type: Option<record::Choice<InvoiceApplyInvUploadInvoiceType>>,
    /// Method of taxation.
    ///
    /// 征税方式. Example: `0`.
    pub levy_type: Option<record::Choice<InvoiceApplyInvUploadLevyType>>,
    /// Code of the original invoice; needed for a red-letter invoice issued successfully.
    ///
    /// 原发票代码; required in some cases. Example: `111100000000`.
    pub normal_invoice_code: Option<String>,
    /// Number of the original invoice; needed for a red-letter invoice issued successfully.
    ///
    /// 原发票号码; required in some cases. Example: `00004349`.
    pub normal_invoice_no: Option<String>,
    /// Seller's address.
    ///
    /// 销方地址; required in some cases. Example: `杭州市西湖区`.
    pub payee_address: Option<String>,
    /// Seller's bank account number.
    ///
    /// 销方银行账号. Example: `8888888888888888`.
    pub payee_bank_account_id: Option<String>,
    /// Seller's bank.
    ///
    /// 销方开户行名称. Example: `92523123213412341234`.
    pub payee_bank_name: Option<String>,
    /// Person who reviewed the invoice.
    ///
    /// 复核人. Example: `某某`.
    pub payee_checker: Option<String>,
    /// Seller's name.
    ///
    /// 销方名称; required in some cases. Example: `测试企业`.
    pub payee_name: Option<String>,
    /// Person who issued the invoice.
    ///
    /// 开票人; required in some cases. Example: `某某`.
    pub payee_operator: Option<String>,
    /// Seller's telephone number.
    ///
    /// 销方联系电话; required in some cases. Example: `13800000000`.
    pub payee_phone: Option<String>,
    /// Person who received the payment.
    ///
    /// 收款人. Example: `某某`.
    pub payee_receiver: Option<String>,
    /// Seller's tax registration number.
    ///
    /// 销方税务登记证号; required in some cases; at most 20 characters. Example: `20150201321123`.
    pub payee_register_no: Option<String>,
    /// Buyer's address; needed for a special invoice issued successfully.
    ///
    /// 购方地址; required in some cases. Example: `浙江省杭州市余杭区文一西路xxx号`.
    pub payer_address: Option<String>,
    /// Buyer's bank account number; needed for a special invoice issued successfully.
    ///
    /// 购方银行账号; required in some cases. Example: `123412341234`.
    pub payer_bank_account_id: Option<String>,
    /// Buyer's bank; needed for a special invoice issued successfully.
    ///
    /// 购方开户行名称; required in some cases. Example: `招商银行`.
    pub payer_bank_name: Option<String>,
    /// Buyer's email; must match the given email pattern.
    ///
    /// 购方电子邮箱. Example: `user@example.com`.
    pub payer_email: Option<String>,
    /// Buyer's invoice title.
    ///
    /// 购方抬头; required in some cases. Example: `某某`.
    pub payer_name: Option<String>,
    /// Buyer's telephone number; needed for a special invoice issued successfully.
    ///
    /// 购方联系电话; required in some cases. Example: `13800000000`.
    pub payer_phone: Option<String>,
    /// Buyer's tax registration number; needed for enterprise titles and special invoices.
    ///
    /// 购方税务登记证号; required in some cases; at most 20 characters. Example: `2015020123123`.
    pub payer_register_no: Option<String>,
    /// Business platform to deliver the invoice to; code assigned by the invoice platform.
    ///
    /// 业务平台Code; required in some cases. Example: `TB`.
    pub platform_code: Option<String>,
    /// Order number behind the invoice application on the business platform.
    ///
    /// Required in some cases. Example: `100011101`.
    pub platform_tid: Option<String>,
    /// Number identifying the order's user on the business platform.
    ///
    /// Required in some cases. Example: `12345678`.
    pub platform_user_id: Option<String>,
    /// QR code.
    ///
    /// 二维码. Example: `adsf123`.
    pub qr_code: Option<String>,
    /// Buyer's mobile number, to receive the invoice.
    ///
    /// 购方手机号码. Example: `13800000000`.
    pub receive_mobile: Option<String>,
    /// Red-letter notice number; needed for a special red-letter invoice issued successfully.
    ///
    /// 红字通知单号; required in some cases. Example: `123`.
    pub red_notice_no: Option<String>,
    /// Serial number of the issuing request, generated by the invoice platform.
    ///
    /// 开票流水号/序列号; required in some cases. Example: `TB1001_1331`.
    pub serial_no: Option<String>,
    /// Origin of the invoice.
    ///
    /// 发票来源. Example: `apply`.
    pub source: Option<record::Choice<InvoiceApplyInvUploadSource>>,
    /// Marks a special kind of invoice.
    ///
    /// 特殊票种标识. Defaults to `00`. Example: `02`.
    pub special_flag: Option<record::Choice<InvoiceApplyInvUploadSpecialFlag>>,
    /// Total without tax; negative for a red-letter invoice.
    ///
    /// 合计金额; required in some cases. Example: `1000.00`.
    pub sum_price: Option<String>,
    /// Total tax; zero or negative for a red-letter invoice.
    ///
    /// 合计税额; required in some cases. Example: `170.00`.
    pub sum_tax: Option<String>,
}

impl InvoiceApplyInvUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`anti_fake_code`](Self::anti_fake_code).
    #[inline]
    pub fn anti_fake_code(mut self, anti_fake_code: impl Into<String>) -> Self {
        self.anti_fake_code = Some(anti_fake_code.into());
        self
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`biz_error_code`](Self::biz_error_code).
    #[inline]
    pub fn biz_error_code(mut self, biz_error_code: impl Into<String>) -> Self {
        self.biz_error_code = Some(biz_error_code.into());
        self
    }

    /// Sets [`biz_error_msg`](Self::biz_error_msg).
    #[inline]
    pub fn biz_error_msg(mut self, biz_error_msg: impl Into<String>) -> Self {
        self.biz_error_msg = Some(biz_error_msg.into());
        self
    }

    /// Sets [`business_type`](Self::business_type).
    #[inline]
    pub fn business_type(mut self, business_type: i64) -> Self {
        self.business_type = Some(business_type);
        self
    }

    /// Sets [`check_code`](Self::check_code).
    #[inline]
    pub fn check_code(mut self, check_code: impl Into<String>) -> Self {
        self.check_code = Some(check_code.into());
        self
    }

    /// Sets [`create_result`](Self::create_result).
    #[inline]
    pub fn create_result(
        mut self,
        create_result: impl Into<record::Choice<InvoiceApplyInvUploadCreateResult>>,
    ) -> Self {
        self.create_result = Some(create_result.into());
        self
    }

    /// Sets [`device_no`](Self::device_no).
    #[inline]
    pub fn device_no(mut self, device_no: impl Into<String>) -> Self {
        self.device_no = Some(device_no.into());
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<String>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<record::Date>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_file_content`](Self::invoice_file_content).
    #[inline]
    pub fn invoice_file_content(
        mut self,
        invoice_file_content: impl Into<String>,
    ) -> Self {
        self.invoice_file_content = Some(invoice_file_content.into());
        self
    }

    /// Sets [`invoice_file_type`](Self::invoice_file_type).
    #[inline]
    pub fn invoice_file_type(
        mut self,
        invoice_file_type: impl Into<
            record::Choice<InvoiceApplyInvUploadInvoiceFileType>,
        >,
    ) -> Self {
        self.invoice_file_type = Some(invoice_file_type.into());
        self
    }

    /// Sets [`invoice_items`](Self::invoice_items).
    #[inline]
    pub fn invoice_items(mut self, invoice_items: InvoiceItem) -> Self {
        self.invoice_items = Some(invoice_items);
        self
    }

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    pub fn invoice_kind(mut self, invoice_kind: i64) -> Self {
        self.invoice_kind = Some(invoice_kind);
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

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<InvoiceApplyInvUploadInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`levy_type`](Self::levy_type).
    #[inline]
    pub fn levy_type(
        mut self,
        levy_type: impl Into<record::Choice<InvoiceApplyInvUploadLevyType>>,
    ) -> Self {
        self.levy_type = Some(levy_type.into());
        self
    }

    /// Sets [`normal_invoice_code`](Self::normal_invoice_code).
    #[inline]
    pub fn normal_invoice_code(
        mut self,
        normal_invoice_code: impl Into<String>,
    ) -> Self {
        self.normal_invoice_code = Some(normal_invoice_code.into());
        self
    }

    /// Sets [`normal_invoice_no`](Self::normal_invoice_no).
    #[inline]
    pub fn normal_invoice_no(mut self, normal_invoice_no: impl Into<String>) -> Self {
        self.normal_invoice_no = Some(normal_invoice_no.into());
        self
    }

    /// Sets [`payee_address`](Self::payee_address).
    #[inline]
    pub fn payee_address(mut self, payee_address: impl Into<String>) -> Self {
        self.payee_address = Some(payee_address.into());
        self
    }

    /// Sets [`payee_bank_account_id`](Self::payee_bank_account_id).
    #[inline]
    pub fn payee_bank_account_id(
        mut self,
        payee_bank_account_id: impl Into<String>,
    ) -> Self {
        self.payee_bank_account_id = Some(payee_bank_account_id.into());
        self
    }

    /// Sets [`payee_bank_name`](Self::payee_bank_name).
    #[inline]
    pub fn payee_bank_name(mut self, payee_bank_name: impl Into<String>) -> Self {
        self.payee_bank_name = Some(payee_bank_name.into());
        self
    }

    /// Sets [`payee_checker`](Self::payee_checker).
    #[inline]
    pub fn payee_checker(mut self, payee_checker: impl Into<String>) -> Self {
        self.payee_checker = Some(payee_checker.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`payee_operator`](Self::payee_operator).
    #[inline]
    pub fn payee_operator(mut self, payee_operator: impl Into<String>) -> Self {
        self.payee_operator = Some(payee_operator.into());
        self
    }

    /// Sets [`payee_phone`](Self::payee_phone).
    #[inline]
    pub fn payee_phone(mut self, payee_phone: impl Into<String>) -> Self {
        self.payee_phone = Some(payee_phone.into());
        self
    }

    /// Sets [`payee_receiver`](Self::payee_receiver).
    #[inline]
    pub fn payee_receiver(mut self, payee_receiver: impl Into<String>) -> Self {
        self.payee_receiver = Some(payee_receiver.into());
        self
    }

    /// Sets [`payee_register_no`](Self::payee_register_no).
    #[inline]
    pub fn payee_register_no(mut self, payee_register_no: impl Into<String>) -> Self {
        self.payee_register_no = Some(payee_register_no.into());
        self
    }

    /// Sets [`payer_address`](Self::payer_address).
    #[inline]
    pub fn payer_address(mut self, payer_address: impl Into<String>) -> Self {
        self.payer_address = Some(payer_address.into());
        self
    }

    /// Sets [`payer_bank_account_id`](Self::payer_bank_account_id).
    #[inline]
    pub fn payer_bank_account_id(
        mut self,
        payer_bank_account_id: impl Into<String>,
    ) -> Self {
        self.payer_bank_account_id = Some(payer_bank_account_id.into());
        self
    }

    /// Sets [`payer_bank_name`](Self::payer_bank_name).
    #[inline]
    pub fn payer_bank_name(mut self, payer_bank_name: impl Into<String>) -> Self {
        self.payer_bank_name = Some(payer_bank_name.into());
        self
    }

    /// Sets [`payer_email`](Self::payer_email).
    #[inline]
    pub fn payer_email(mut self, payer_email: impl Into<String>) -> Self {
        self.payer_email = Some(payer_email.into());
        self
    }

    /// Sets [`payer_name`](Self::payer_name).
    #[inline]
    pub fn payer_name(mut self, payer_name: impl Into<String>) -> Self {
        self.payer_name = Some(payer_name.into());
        self
    }

    /// Sets [`payer_phone`](Self::payer_phone).
    #[inline]
    pub fn payer_phone(mut self, payer_phone: impl Into<String>) -> Self {
        self.payer_phone = Some(payer_phone.into());
        self
    }

    /// Sets [`payer_register_no`](Self::payer_register_no).
    #[inline]
    pub fn payer_register_no(mut self, payer_register_no: impl Into<String>) -> Self {
        self.payer_register_no = Some(payer_register_no.into());
        self
    }

    /// Sets [`platform_code`](Self::platform_code).
    #[inline]
    pub fn platform_code(mut self, platform_code: impl Into<String>) -> Self {
        self.platform_code = Some(platform_code.into());
        self
    }

    /// Sets [`platform_tid`](Self::platform_tid).
    #[inline]
    pub fn platform_tid(mut self, platform_tid: impl Into<String>) -> Self {
        self.platform_tid = Some(platform_tid.into());
        self
    }

    /// Sets [`platform_user_id`](Self::platform_user_id).
    #[inline]
    pub fn platform_user_id(mut self, platform_user_id: impl Into<String>) -> Self {
        self.platform_user_id = Some(platform_user_id.into());
        self
    }

    /// Sets [`qr_code`](Self::qr_code).
    #[inline]
    pub fn qr_code(mut self, qr_code: impl Into<String>) -> Self {
        self.qr_code = Some(qr_code.into());
        self
    }

    /// Sets [`receive_mobile`](Self::receive_mobile).
    #[inline]
    pub fn receive_mobile(mut self, receive_mobile: impl Into<String>) -> Self {
        self.receive_mobile = Some(receive_mobile.into());
        self
    }

    /// Sets [`red_notice_no`](Self::red_notice_no).
    #[inline]
    pub fn red_notice_no(mut self, red_notice_no: impl Into<String>) -> Self {
        self.red_notice_no = Some(red_notice_no.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: impl Into<String>) -> Self {
        self.serial_no = Some(serial_no.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(
        mut self,
        source: impl Into<record::Choice<InvoiceApplyInvUploadSource>>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`special_flag`](Self::special_flag).
    #[inline]
    pub fn special_flag(
        mut self,
        special_flag: impl Into<record::Choice<InvoiceApplyInvUploadSpecialFlag>>,
    ) -> Self {
        self.special_flag = Some(special_flag.into());
        self
    }

    /// Sets [`sum_price`](Self::sum_price).
    #[inline]
    pub fn sum_price(mut self, sum_price: impl Into<String>) -> Self {
        self.sum_price = Some(sum_price.into());
        self
    }

    /// Sets [`sum_tax`](Self::sum_tax).
    #[inline]
    pub fn sum_tax(mut self, sum_tax: impl Into<String>) -> Self {
        self.sum_tax = Some(sum_tax.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.apply.inv.upload` (发票回传).
#[non_exhaustive]
pub struct InvoiceApplyInvUploadResponse {
    /// Whether processing succeeded.
    ///
    /// 处理是否成功. Example: `true`.
    pub is_success: Option<bool>,
}

/// A line of an electronic invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan; at most 2 decimals |
/// | [`row_type`](Self::row_type) | one of `0`, `1`, `2` |
/// | [`sum_price`](Self::sum_price) | an amount in yuan; at most 2 decimals |
/// | [`zero_rate_flag`](Self::zero_rate_flag) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct InvoiceItem {
    /// Line total including tax, in yuan: sum of `sum_price` and `tax`.
    ///
    /// 含税总金额; an amount of money as a decimal number; at most 2 decimals. Example: `1170.00`.
    pub amount: Option<record::Amount>,
    /// Name of the invoice item or of the goods.
    ///
    /// 发票项目名称. Example: `电视机`.
    pub item_name: Option<String>,
    /// Number of the invoice item or of the goods.
    ///
    /// 发票项目编号. Example: `1010101010000000000`.
    pub item_no: Option<String>,
    /// Unit price without tax, at least two decimals; not allowed on a discount line.
    ///
    /// 单价. Example: `100.00`.
    pub price: Option<String>,
    /// Quantity, greater than 0; not allowed on a discount line.
    ///
    /// 数量. Example: `10`.
    pub quantity: Option<String>,
    /// Role of the line; a discounted item takes two lines, roles 2 and 1\.
    ///
    /// 发票行性质; one of `0`, `1`, `2`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Normal line.
    /// - `1`: Discount line.
    /// - `2`: Discounted line.
    pub row_type: Option<i64>,
    /// Specification or model.
    ///
    /// 规格型号. Example: `X100`.
    pub specification: Option<String>,
    /// Line total without tax, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `1000.00`.
    pub sum_price: Option<record::Amount>,
    /// Tax of the line.
    ///
    /// 税额. Example: `170.00`.
    pub tax: Option<String>,
    /// Tax rate as a decimal; 0.13 is 13 %.
    ///
    /// 税率. Example: `0.17`.
    pub tax_rate: Option<String>,
    /// Unit of measure; not allowed on a discount line.
    ///
    /// Example: `台`.
    pub unit: Option<String>,
    /// Reason for a zero tax rate; present only when the rate is 0\.
    ///
    /// 0税率标识. Example: `1`.
    pub zero_rate_flag: Option<record::Choice<InvoiceItemZeroRateFlag>>,
}

impl InvoiceItem {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`item_no`](Self::item_no).
    #[inline]
    pub fn item_no(mut self, item_no: impl Into<String>) -> Self {
        self.item_no = Some(item_no.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: impl Into<String>) -> Self {
        self.quantity = Some(quantity.into());
        self
    }

    /// Sets [`row_type`](Self::row_type).
    #[inline]
    pub fn row_type(mut self, row_type: i64) -> Self {
        self.row_type = Some(row_type);
        self
    }

    /// Sets [`specification`](Self::specification).
    #[inline]
    pub fn specification(mut self, specification: impl Into<String>) -> Self {
        self.specification = Some(specification.into());
        self
    }

    /// Sets [`sum_price`](Self::sum_price).
    #[inline]
    pub fn sum_price(mut self, sum_price: impl Into<record::Amount>) -> Self {
        self.sum_price = Some(sum_price.into());
        self
    }

    /// Sets [`tax`](Self::tax).
    #[inline]
    pub fn tax(mut self, tax: impl Into<String>) -> Self {
        self.tax = Some(tax.into());
        self
    }

    /// Sets [`tax_rate`](Self::tax_rate).
    #[inline]
    pub fn tax_rate(mut self, tax_rate: impl Into<String>) -> Self {
        self.tax_rate = Some(tax_rate.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    #[inline]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets [`zero_rate_flag`](Self::zero_rate_flag).
    #[inline]
    pub fn zero_rate_flag(
        mut self,
        zero_rate_flag: impl Into<record::Choice<InvoiceItemZeroRateFlag>>,
    ) -> Self {
        self.zero_rate_flag = Some(zero_rate_flag.into());
        self
    }
}

/// The values of the platform's type `InvoiceItemZeroRateFlag`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceItemZeroRateFlag {
    /// `0`: Zero rate for export (出口零税率).
    V0,
    /// `1`: Tax exempt (免税).
    V1,
    /// `2`: Not taxed (不征收).
    V2,
    /// `3`: Ordinary zero rate (普通零税率).
    V3,
}

record::enumeration!(InvoiceItemZeroRateFlag, "0" V0, "1" V1, "2" V2, "3" V3);

/// The values of the platform's type `InvoiceApplyInvUploadCreateResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadCreateResult {
    /// `success`: Invoice issued (发票开具成功).
    Success,
    /// `fail`: Issuing failed (开票失败).
    Fail,
}

record::enumeration!(InvoiceApplyInvUploadCreateResult, "success" Success, "fail" Fail);

/// The values of the platform's type `InvoiceApplyInvUploadInvoiceFileType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadInvoiceFileType {
    /// `PDF`: PDF file.
    Pdf,
    /// `OFD`: OFD file.
    Ofd,
}

record::enumeration!(InvoiceApplyInvUploadInvoiceFileType, "PDF" Pdf, "OFD" Ofd);

/// The values of the platform's type `InvoiceApplyInvUploadInvoiceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadInvoiceType {
    /// `blue`: Normal (blue) invoice (蓝票).
    Blue,
    /// `red`: Red-letter (credit) invoice (红票).
    Red,
}

record::enumeration!(InvoiceApplyInvUploadInvoiceType, "blue" Blue, "red" Red);

/// The values of the platform's type `InvoiceApplyInvUploadLevyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadLevyType {
    /// `0`: Ordinary levy.
    V0,
    /// `1`: Reduced levy.
    V1,
    /// `2`: Levy on the difference.
    V2,
}

record::enumeration!(InvoiceApplyInvUploadLevyType, "0" V0, "1" V1, "2" V2);

/// The values of the platform's type `InvoiceApplyInvUploadSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadSource {
    /// `apply`: Issued on an application, returned by ISV (间连开票模式).
    Apply,
    /// `async`: Result of direct issuing, returned by ISV (直连开票模式).
    Async,
    /// `upload`: Returned directly for collection and delivery (直接回传).
    Upload,
}

record::enumeration!(
    InvoiceApplyInvUploadSource, "apply" Apply, "async" Async, "upload" Upload
);

/// The values of the platform's type `InvoiceApplyInvUploadSpecialFlag`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadSpecialFlag {
    /// `00`: Not special.
    V00,
    /// `02`: Purchase of agricultural products.
    V02,
    /// `06`: Deductible toll.
    V06,
    /// `07`: Other toll.
    V07,
    /// `08`: Sale of refined oil.
    V08,
    /// `18`: Negative special invoice for refined oil.
    V18,
}

record::enumeration!(
    InvoiceApplyInvUploadSpecialFlag, "00" V00, "02" V02, "06" V06, "07" V07, "08" V08,
    "18" V18
);

/// The error codes of `alipay.ebpp.invoice.apply.inv.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceApplyInvUploadErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

impl record::CallRequest for InvoiceApplyInvUpload {}

impl record::Request for InvoiceApplyInvUpload {
    type Response = InvoiceApplyInvUploadResponse;
    type ErrorCode = InvoiceApplyInvUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.apply.inv.upload",
        title: "发票回传",
        file: "spec/ebpp/invoice.apply.inv.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/ebpp/invoice/apply/inv/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_APPLY_INV_UPLOAD,
        response: &INVOICE_APPLY_INV_UPLOAD_RESPONSE,
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
    InvoiceApplyInvUpload, INVOICE_APPLY_INV_UPLOAD, 0 anti_fake_code None, 1 apply_id
    None, 2 biz_error_code None, 3 biz_error_msg None, 4 business_type None, 5 check_code
    None, 6 create_result None, 7 device_no None, 8 invoice_amount None, 9 invoice_code
    None, 10 invoice_date None, 11 invoice_file_content None, 12 invoice_file_type None,
    13 invoice_items None, 14 invoice_kind None, 15 invoice_memo None, 16 invoice_no
    None, 17 invoice_type None, 18 levy_type None, 19 normal_invoice_code None, 20
    normal_invoice_no None, 21 payee_address None, 22 payee_bank_account_id None, 23
    payee_bank_name None, 24 payee_checker None, 25 payee_name None, 26 payee_operator
    None, 27 payee_phone None, 28 payee_receiver None, 29 payee_register_no None, 30
    payer_address None, 31 payer_bank_account_id None, 32 payer_bank_name None, 33
    payer_email None, 34 payer_name None, 35 payer_phone None, 36 payer_register_no None,
    37 platform_code None, 38 platform_tid None, 39 platform_user_id None, 40 qr_code
    None, 41 receive_mobile None, 42 red_notice_no None, 43 serial_no None, 44 source
    None, 45 special_flag None, 46 sum_price None, 47 sum_tax None
);

record::record!(
    InvoiceApplyInvUploadResponse, INVOICE_APPLY_INV_UPLOAD_RESPONSE, 0 is_success None
);

record::record!(
    InvoiceItem, INVOICE_ITEM, 0 amount None, 1 item_name None, 2 item_no None, 3 price
    None, 4 quantity None, 5 row_type None, 6 specification None, 7 sum_price None, 8 tax
    None, 9 tax_rate None, 10 unit None, 11 zero_rate_flag None
);

static INVOICE_APPLY_INV_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyInvUpload",
    file: "spec/ebpp/invoice.apply.inv.upload.yaml",
    rows: &[
        schema::Row::Text("anti_fake_code"),
        schema::Row::Text("apply_id"),
        schema::Row::Text("biz_error_code"),
        schema::Row::Text("biz_error_msg"),
        schema::Row::Limited(
            "business_type",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Text("check_code"),
        schema::Row::Limited(
            "create_result",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["success", "fail"]))],
        ),
        schema::Row::Text("device_no"),
        schema::Row::Text("invoice_amount"),
        schema::Row::Text("invoice_code"),
        schema::Row::Limited(
            "invoice_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Text("invoice_file_content"),
        schema::Row::Limited(
            "invoice_file_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["PDF", "OFD"]))],
        ),
        schema::Row::Plain("invoice_items", schema::Kind::Record(&INVOICE_ITEM)),
        schema::Row::Limited(
            "invoice_kind",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2"]))],
        ),
        schema::Row::Text("invoice_memo"),
        schema::Row::Text("invoice_no"),
        schema::Row::Limited(
            "invoice_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["blue", "red"]))],
        ),
        schema::Row::Limited(
            "levy_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2"]))],
        ),
        schema::Row::Text("normal_invoice_code"),
        schema::Row::Text("normal_invoice_no"),
        schema::Row::Text("payee_address"),
        schema::Row::Text("payee_bank_account_id"),
        schema::Row::Text("payee_bank_name"),
        schema::Row::Text("payee_checker"),
        schema::Row::Text("payee_name"),
        schema::Row::Text("payee_operator"),
        schema::Row::Text("payee_phone"),
        schema::Row::Text("payee_receiver"),
        schema::Row::Limited(
            "payee_register_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Text("payer_address"),
        schema::Row::Text("payer_bank_account_id"),
        schema::Row::Text("payer_bank_name"),
        schema::Row::Text("payer_email"),
        schema::Row::Text("payer_name"),
        schema::Row::Text("payer_phone"),
        schema::Row::Limited(
            "payer_register_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Text("platform_code"),
        schema::Row::Text("platform_tid"),
        schema::Row::Text("platform_user_id"),
        schema::Row::Text("qr_code"),
        schema::Row::Text("receive_mobile"),
        schema::Row::Text("red_notice_no"),
        schema::Row::Text("serial_no"),
        schema::Row::Limited(
            "source",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["apply", "async", "upload"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "special_flag",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["00", "02", "06", "07", "08", "18"]),
                ),
            ],
        ),
        schema::Row::Text("sum_price"),
        schema::Row::Text("sum_tax"),
    ],
    rules: &[
        schema::Rule::When {
            field: "source",
            equals: "apply",
            require: &["apply_id", "invoice_items"],
        },
        schema::Rule::When {
            field: "create_result",
            equals: "fail",
            require: &["biz_error_code", "biz_error_msg"],
        },
        schema::Rule::When {
            field: "source",
            equals: "async",
            require: &["create_result", "serial_no"],
        },
        schema::Rule::When {
            field: "create_result",
            equals: "success",
            require: &[
                "invoice_amount",
                "invoice_code",
                "invoice_date",
                "invoice_kind",
                "invoice_no",
                "invoice_type",
                "payee_address",
                "payee_name",
                "payee_operator",
                "payee_phone",
                "payer_name",
                "sum_price",
                "sum_tax",
            ],
        },
        schema::Rule::When {
            field: "source",
            equals: "upload",
            require: &["platform_code", "platform_tid"],
        },
        schema::Rule::When {
            field: "create_result",
            equals: "success",
            require: &["payee_register_no"],
        },
    ],
    lines: &[
        11, 16, 22, 28, 34, 38, 42, 43, 46, 53, 58, 64, 65, 65, 66, 72, 75, 81, 86, 91,
        96, 97, 98, 101, 107, 110, 116, 122, 128, 129, 134, 135, 136, 137, 143, 149, 150,
        155, 157, 163, 169, 175, 180, 181, 187, 192, 194, 200, 205, 210, 211, 216, 222,
        228, 231, 237, 240, 250, 256, 264, 265, 266, 267, 268, 269,
    ],
};

static INVOICE_APPLY_INV_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyInvUploadResponse",
    file: "spec/ebpp/invoice.apply.inv.upload.yaml",
    rows: &[schema::Row::Plain("is_success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};

static INVOICE_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceItem",
    file: "spec/ebpp/invoice.apply.inv.upload.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("item_name"),
        schema::Row::Text("item_no"),
        schema::Row::Text("price"),
        schema::Row::Text("quantity"),
        schema::Row::Limited(
            "row_type",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2"]))],
        ),
        schema::Row::Text("specification"),
        schema::Row::Limited(
            "sum_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("tax"),
        schema::Row::Text("tax_rate"),
        schema::Row::Text("unit"),
        schema::Row::Limited(
            "zero_rate_flag",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2", "3"]))],
        ),
    ],
    rules: &[],
    lines: &[
        278, 282, 281, 284, 285, 290, 295, 300, 304, 309, 310, 310, 310, 311, 312, 313,
        314, 317,
    ],
};
