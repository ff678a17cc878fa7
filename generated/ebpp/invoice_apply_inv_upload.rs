//! `alipay.ebpp.invoice.apply.inv.upload` · 发票回传
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/inv/upload`. Described in
//! `spec/ebpp/invoice.apply.inv.upload.yaml`.

use crate::{record, schema};

static INVOICE_APPLY_INV_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyInvUpload",
    file: "spec/ebpp/invoice.apply.inv.upload.yaml",
    fields: &[
        schema::FieldDef::text("anti_fake_code", 9),
        schema::FieldDef::text("apply_id", 10),
        schema::FieldDef::text("biz_error_code", 11),
        schema::FieldDef::text("biz_error_msg", 12),
        schema::FieldDef::new("business_type", schema::Kind::Integer, 13),
        schema::FieldDef::text("check_code", 14),
        schema::FieldDef::text("create_result", 15),
        schema::FieldDef::text("device_no", 16),
        schema::FieldDef::text("invoice_amount", 17),
        schema::FieldDef::text("invoice_code", 18),
        schema::FieldDef::text("invoice_date", 19),
        schema::FieldDef::text("invoice_file_content", 20),
        schema::FieldDef::text("invoice_file_type", 21),
        schema::FieldDef::new("invoice_items", schema::Kind::Record(&INVOICE_ITEM), 22),
        schema::FieldDef::new("invoice_kind", schema::Kind::Integer, 23),
        schema::FieldDef::text("invoice_memo", 24),
        schema::FieldDef::text("invoice_no", 25),
        schema::FieldDef::text("invoice_type", 26),
        schema::FieldDef::text("levy_type", 27),
        schema::FieldDef::text("normal_invoice_code", 28),
        schema::FieldDef::text("normal_invoice_no", 29),
        schema::FieldDef::text("payee_address", 30),
        schema::FieldDef::text("payee_bank_account_id", 31),
        schema::FieldDef::text("payee_bank_name", 32),
        schema::FieldDef::text("payee_checker", 33),
        schema::FieldDef::text("payee_name", 34),
        schema::FieldDef::text("payee_operator", 35),
        schema::FieldDef::text("payee_phone", 36),
        schema::FieldDef::text("payee_receiver", 37),
        schema::FieldDef::text("payee_register_no", 38),
        schema::FieldDef::text("payer_address", 39),
        schema::FieldDef::text("payer_bank_account_id", 40),
        schema::FieldDef::text("payer_bank_name", 41),
        schema::FieldDef::text("payer_email", 42),
        schema::FieldDef::text("payer_name", 43),
        schema::FieldDef::text("payer_phone", 44),
        schema::FieldDef::text("payer_register_no", 45),
        schema::FieldDef::text("platform_code", 46),
        schema::FieldDef::text("platform_tid", 47),
        schema::FieldDef::text("platform_user_id", 48),
        schema::FieldDef::text("qr_code", 49),
        schema::FieldDef::text("receive_mobile", 50),
        schema::FieldDef::text("red_notice_no", 51),
        schema::FieldDef::text("serial_no", 52),
        schema::FieldDef::text("source", 53),
        schema::FieldDef::text("special_flag", 54),
        schema::FieldDef::text("sum_price", 55),
        schema::FieldDef::text("sum_tax", 56),
    ],
    rules: &[],
};

static INVOICE_APPLY_INV_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyInvUploadResponse",
    file: "spec/ebpp/invoice.apply.inv.upload.yaml",
    fields: &[schema::FieldDef::new("is_success", schema::Kind::Boolean, 59)],
    rules: &[],
};

static INVOICE_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceItem",
    file: "spec/ebpp/invoice.apply.inv.upload.yaml",
    fields: &[
        schema::FieldDef::text("amount", 64),
        schema::FieldDef::text("item_name", 65),
        schema::FieldDef::text("item_no", 66),
        schema::FieldDef::text("price", 67),
        schema::FieldDef::text("quantity", 68),
        schema::FieldDef::new("row_type", schema::Kind::Integer, 69),
        schema::FieldDef::text("specification", 70),
        schema::FieldDef::text("sum_price", 71),
        schema::FieldDef::text("tax", 72),
        schema::FieldDef::text("tax_rate", 73),
        schema::FieldDef::text("unit", 74),
        schema::FieldDef::text("zero_rate_flag", 75),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.apply.inv.upload` (发票回传).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/inv/upload`. Described in
/// `spec/ebpp/invoice.apply.inv.upload.yaml`.
/// Answered by [`InvoiceApplyInvUploadResponse`], or by an error with a [`InvoiceApplyInvUploadErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.apply.inv.upload")]
#[doc(alias = "发票回传")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceApplyInvUpload {
    /// On the wire `anti_fake_code`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:9`.
    pub anti_fake_code: Option<String>,
    /// On the wire `apply_id`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:10`.
    pub apply_id: Option<String>,
    /// On the wire `biz_error_code`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:11`.
    pub biz_error_code: Option<String>,
    /// On the wire `biz_error_msg`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:12`.
    pub biz_error_msg: Option<String>,
    /// On the wire `business_type`, a whole number. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:13`.
    pub business_type: Option<i64>,
    /// On the wire `check_code`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:14`.
    pub check_code: Option<String>,
    /// On the wire `create_result`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:15`.
    pub create_result: Option<String>,
    /// On the wire `device_no`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:16`.
    pub device_no: Option<String>,
    /// On the wire `invoice_amount`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:17`.
    pub invoice_amount: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:18`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_date`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:19`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_file_content`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:20`.
    pub invoice_file_content: Option<String>,
    /// On the wire `invoice_file_type`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:21`.
    pub invoice_file_type: Option<String>,
    /// On the wire `invoice_items`, a record of the kind `InvoiceItem`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:22`.
    pub invoice_items: Option<InvoiceItem>,
    /// On the wire `invoice_kind`, a whole number. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:23`.
    pub invoice_kind: Option<i64>,
    /// On the wire `invoice_memo`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:24`.
    pub invoice_memo: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:25`.
    pub invoice_no: Option<String>,
    /// On the wire `invoice_type`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:26`.
    pub invoice_type: Option<String>,
    /// On the wire `levy_type`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:27`.
    pub levy_type: Option<String>,
    /// On the wire `normal_invoice_code`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:28`.
    pub normal_invoice_code: Option<String>,
    /// On the wire `normal_invoice_no`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:29`.
    pub normal_invoice_no: Option<String>,
    /// On the wire `payee_address`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:30`.
    pub payee_address: Option<String>,
    /// On the wire `payee_bank_account_id`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:31`.
    pub payee_bank_account_id: Option<String>,
    /// On the wire `payee_bank_name`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:32`.
    pub payee_bank_name: Option<String>,
    /// On the wire `payee_checker`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:33`.
    pub payee_checker: Option<String>,
    /// On the wire `payee_name`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:34`.
    pub payee_name: Option<String>,
    /// On the wire `payee_operator`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:35`.
    pub payee_operator: Option<String>,
    /// On the wire `payee_phone`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:36`.
    pub payee_phone: Option<String>,
    /// On the wire `payee_receiver`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:37`.
    pub payee_receiver: Option<String>,
    /// On the wire `payee_register_no`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:38`.
    pub payee_register_no: Option<String>,
    /// On the wire `payer_address`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:39`.
    pub payer_address: Option<String>,
    /// On the wire `payer_bank_account_id`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:40`.
    pub payer_bank_account_id: Option<String>,
    /// On the wire `payer_bank_name`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:41`.
    pub payer_bank_name: Option<String>,
    /// On the wire `payer_email`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:42`.
    pub payer_email: Option<String>,
    /// On the wire `payer_name`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:43`.
    pub payer_name: Option<String>,
    /// On the wire `payer_phone`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:44`.
    pub payer_phone: Option<String>,
    /// On the wire `payer_register_no`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:45`.
    pub payer_register_no: Option<String>,
    /// On the wire `platform_code`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:46`.
    pub platform_code: Option<String>,
    /// On the wire `platform_tid`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:47`.
    pub platform_tid: Option<String>,
    /// On the wire `platform_user_id`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:48`.
    pub platform_user_id: Option<String>,
    /// On the wire `qr_code`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:49`.
    pub qr_code: Option<String>,
    /// On the wire `receive_mobile`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:50`.
    pub receive_mobile: Option<String>,
    /// On the wire `red_notice_no`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:51`.
    pub red_notice_no: Option<String>,
    /// On the wire `serial_no`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:52`.
    pub serial_no: Option<String>,
    /// On the wire `source`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:53`.
    pub source: Option<String>,
    /// On the wire `special_flag`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:54`.
    pub special_flag: Option<String>,
    /// On the wire `sum_price`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:55`.
    pub sum_price: Option<String>,
    /// On the wire `sum_tax`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:56`.
    pub sum_tax: Option<String>,
}

impl InvoiceApplyInvUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            anti_fake_code: None,
            apply_id: None,
            biz_error_code: None,
            biz_error_msg: None,
            business_type: None,
            check_code: None,
            create_result: None,
            device_no: None,
            invoice_amount: None,
            invoice_code: None,
            invoice_date: None,
            invoice_file_content: None,
            invoice_file_type: None,
            invoice_items: None,
            invoice_kind: None,
            invoice_memo: None,
            invoice_no: None,
            invoice_type: None,
            levy_type: None,
            normal_invoice_code: None,
            normal_invoice_no: None,
            payee_address: None,
            payee_bank_account_id: None,
            payee_bank_name: None,
            payee_checker: None,
            payee_name: None,
            payee_operator: None,
            payee_phone: None,
            payee_receiver: None,
            payee_register_no: None,
            payer_address: None,
            payer_bank_account_id: None,
            payer_bank_name: None,
            payer_email: None,
            payer_name: None,
            payer_phone: None,
            payer_register_no: None,
            platform_code: None,
            platform_tid: None,
            platform_user_id: None,
            qr_code: None,
            receive_mobile: None,
            red_notice_no: None,
            serial_no: None,
            source: None,
            special_flag: None,
            sum_price: None,
            sum_tax: None,
        }
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
    pub fn create_result(mut self, create_result: impl Into<String>) -> Self {
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
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
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
    pub fn invoice_file_type(mut self, invoice_file_type: impl Into<String>) -> Self {
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
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`levy_type`](Self::levy_type).
    #[inline]
    pub fn levy_type(mut self, levy_type: impl Into<String>) -> Self {
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
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`special_flag`](Self::special_flag).
    #[inline]
    pub fn special_flag(mut self, special_flag: impl Into<String>) -> Self {
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

impl record::Record for InvoiceApplyInvUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLY_INV_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.anti_fake_code),
            1 => Some(&self.apply_id),
            2 => Some(&self.biz_error_code),
            3 => Some(&self.biz_error_msg),
            4 => Some(&self.business_type),
            5 => Some(&self.check_code),
            6 => Some(&self.create_result),
            7 => Some(&self.device_no),
            8 => Some(&self.invoice_amount),
            9 => Some(&self.invoice_code),
            10 => Some(&self.invoice_date),
            11 => Some(&self.invoice_file_content),
            12 => Some(&self.invoice_file_type),
            13 => Some(&self.invoice_items),
            14 => Some(&self.invoice_kind),
            15 => Some(&self.invoice_memo),
            16 => Some(&self.invoice_no),
            17 => Some(&self.invoice_type),
            18 => Some(&self.levy_type),
            19 => Some(&self.normal_invoice_code),
            20 => Some(&self.normal_invoice_no),
            21 => Some(&self.payee_address),
            22 => Some(&self.payee_bank_account_id),
            23 => Some(&self.payee_bank_name),
            24 => Some(&self.payee_checker),
            25 => Some(&self.payee_name),
            26 => Some(&self.payee_operator),
            27 => Some(&self.payee_phone),
            28 => Some(&self.payee_receiver),
            29 => Some(&self.payee_register_no),
            30 => Some(&self.payer_address),
            31 => Some(&self.payer_bank_account_id),
            32 => Some(&self.payer_bank_name),
            33 => Some(&self.payer_email),
            34 => Some(&self.payer_name),
            35 => Some(&self.payer_phone),
            36 => Some(&self.payer_register_no),
            37 => Some(&self.platform_code),
            38 => Some(&self.platform_tid),
            39 => Some(&self.platform_user_id),
            40 => Some(&self.qr_code),
            41 => Some(&self.receive_mobile),
            42 => Some(&self.red_notice_no),
            43 => Some(&self.serial_no),
            44 => Some(&self.source),
            45 => Some(&self.special_flag),
            46 => Some(&self.sum_price),
            47 => Some(&self.sum_tax),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.anti_fake_code),
            1 => Some(&mut self.apply_id),
            2 => Some(&mut self.biz_error_code),
            3 => Some(&mut self.biz_error_msg),
            4 => Some(&mut self.business_type),
            5 => Some(&mut self.check_code),
            6 => Some(&mut self.create_result),
            7 => Some(&mut self.device_no),
            8 => Some(&mut self.invoice_amount),
            9 => Some(&mut self.invoice_code),
            10 => Some(&mut self.invoice_date),
            11 => Some(&mut self.invoice_file_content),
            12 => Some(&mut self.invoice_file_type),
            13 => Some(&mut self.invoice_items),
            14 => Some(&mut self.invoice_kind),
            15 => Some(&mut self.invoice_memo),
            16 => Some(&mut self.invoice_no),
            17 => Some(&mut self.invoice_type),
            18 => Some(&mut self.levy_type),
            19 => Some(&mut self.normal_invoice_code),
            20 => Some(&mut self.normal_invoice_no),
            21 => Some(&mut self.payee_address),
            22 => Some(&mut self.payee_bank_account_id),
            23 => Some(&mut self.payee_bank_name),
            24 => Some(&mut self.payee_checker),
            25 => Some(&mut self.payee_name),
            26 => Some(&mut self.payee_operator),
            27 => Some(&mut self.payee_phone),
            28 => Some(&mut self.payee_receiver),
            29 => Some(&mut self.payee_register_no),
            30 => Some(&mut self.payer_address),
            31 => Some(&mut self.payer_bank_account_id),
            32 => Some(&mut self.payer_bank_name),
            33 => Some(&mut self.payer_email),
            34 => Some(&mut self.payer_name),
            35 => Some(&mut self.payer_phone),
            36 => Some(&mut self.payer_register_no),
            37 => Some(&mut self.platform_code),
            38 => Some(&mut self.platform_tid),
            39 => Some(&mut self.platform_user_id),
            40 => Some(&mut self.qr_code),
            41 => Some(&mut self.receive_mobile),
            42 => Some(&mut self.red_notice_no),
            43 => Some(&mut self.serial_no),
            44 => Some(&mut self.source),
            45 => Some(&mut self.special_flag),
            46 => Some(&mut self.sum_price),
            47 => Some(&mut self.sum_tax),
            _ => None,
        }
    }
}

impl Default for InvoiceApplyInvUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceApplyInvUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplyInvUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplyInvUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.apply.inv.upload` (发票回传).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceApplyInvUploadResponse {
    /// On the wire `is_success`, true or false. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:59`.
    pub is_success: Option<bool>,
}

impl record::Record for InvoiceApplyInvUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLY_INV_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.is_success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.is_success),
            _ => None,
        }
    }
}

impl Default for InvoiceApplyInvUploadResponse {
    #[inline]
    fn default() -> Self {
        Self { is_success: None }
    }
}

impl Clone for InvoiceApplyInvUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplyInvUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplyInvUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceItem`.
///
/// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:62`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceItem {
    /// On the wire `amount`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:64`.
    pub amount: Option<String>,
    /// On the wire `item_name`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:65`.
    pub item_name: Option<String>,
    /// On the wire `item_no`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:66`.
    pub item_no: Option<String>,
    /// On the wire `price`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:67`.
    pub price: Option<String>,
    /// On the wire `quantity`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:68`.
    pub quantity: Option<String>,
    /// On the wire `row_type`, a whole number. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:69`.
    pub row_type: Option<i64>,
    /// On the wire `specification`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:70`.
    pub specification: Option<String>,
    /// On the wire `sum_price`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:71`.
    pub sum_price: Option<String>,
    /// On the wire `tax`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:72`.
    pub tax: Option<String>,
    /// On the wire `tax_rate`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:73`.
    pub tax_rate: Option<String>,
    /// On the wire `unit`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:74`.
    pub unit: Option<String>,
    /// On the wire `zero_rate_flag`, a text. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:75`.
    pub zero_rate_flag: Option<String>,
}

impl InvoiceItem {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            item_name: None,
            item_no: None,
            price: None,
            quantity: None,
            row_type: None,
            specification: None,
            sum_price: None,
            tax: None,
            tax_rate: None,
            unit: None,
            zero_rate_flag: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
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
    pub fn sum_price(mut self, sum_price: impl Into<String>) -> Self {
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
    pub fn zero_rate_flag(mut self, zero_rate_flag: impl Into<String>) -> Self {
        self.zero_rate_flag = Some(zero_rate_flag.into());
        self
    }
}

impl record::Record for InvoiceItem {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ITEM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.item_name),
            2 => Some(&self.item_no),
            3 => Some(&self.price),
            4 => Some(&self.quantity),
            5 => Some(&self.row_type),
            6 => Some(&self.specification),
            7 => Some(&self.sum_price),
            8 => Some(&self.tax),
            9 => Some(&self.tax_rate),
            10 => Some(&self.unit),
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
            3 => Some(&mut self.price),
            4 => Some(&mut self.quantity),
            5 => Some(&mut self.row_type),
            6 => Some(&mut self.specification),
            7 => Some(&mut self.sum_price),
            8 => Some(&mut self.tax),
            9 => Some(&mut self.tax_rate),
            10 => Some(&mut self.unit),
            11 => Some(&mut self.zero_rate_flag),
            _ => None,
        }
    }
}

impl Default for InvoiceItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceItem {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.apply.inv.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:78`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:79`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceApplyInvUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceApplyInvUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
