//! `alipay.ebpp.invoice.sycn` · 发票信息同步至支付宝
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sycn`. Described in
//! `spec/ebpp/invoice.sycn.yaml`.

use crate::{record, schema};

static INVOICE_SYCN: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSycn",
    file: "spec/ebpp/invoice.sycn.yaml",
    fields: &[
        schema::FieldDef::new(
            "invoice_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_MODEL_CONTENT),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("m_short_name", 10),
        schema::FieldDef::text("sub_m_short_name", 11),
    ],
    rules: &[],
};

static INVOICE_SYCN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSycnResponse",
    file: "spec/ebpp/invoice.sycn.yaml",
    fields: &[schema::FieldDef::text("url", 14)],
    rules: &[],
};

static INVOICE_MODEL_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceModelContent",
    file: "spec/ebpp/invoice.sycn.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 19),
        schema::FieldDef::text("extend_fields", 20),
        schema::FieldDef::text("file_download_type", 21),
        schema::FieldDef::text("file_download_url", 22),
        schema::FieldDef::text("financial_electronic_type", 23),
        schema::FieldDef::text("invoice_amount", 24),
        schema::FieldDef::text("invoice_code", 25),
        schema::FieldDef::new(
            "invoice_content",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_CONTENT),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("invoice_date", 27),
        schema::FieldDef::text("invoice_fake_code", 28),
        schema::FieldDef::text("invoice_file_data", 29),
        schema::FieldDef::text("invoice_img_url", 30),
        schema::FieldDef::text("invoice_no", 31),
        schema::FieldDef::text("invoice_operator", 32),
        schema::FieldDef::new(
            "invoice_title",
            schema::Kind::Record(&super::types::INVOICE_TITLE_MODEL),
            33,
        ),
        schema::FieldDef::text("invoice_type", 34),
        schema::FieldDef::text("open_id", 35),
        schema::FieldDef::text("original_blue_invoice_code", 36),
        schema::FieldDef::text("original_blue_invoice_no", 37),
        schema::FieldDef::text("out_biz_no", 38),
        schema::FieldDef::text("out_invoice_id", 39),
        schema::FieldDef::text("register_address", 40),
        schema::FieldDef::text("register_bank_account", 41),
        schema::FieldDef::text("register_bank_name", 42),
        schema::FieldDef::text("register_name", 43),
        schema::FieldDef::text("register_no", 44),
        schema::FieldDef::text("register_phone_no", 45),
        schema::FieldDef::text("sum_amount", 46),
        schema::FieldDef::text("tax_amount", 47),
        schema::FieldDef::text("tax_type", 48),
        schema::FieldDef::text("user_id", 49),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.sycn` (发票信息同步至支付宝).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sycn`. Described in
/// `spec/ebpp/invoice.sycn.yaml`.
/// Answered by [`InvoiceSycnResponse`], or by an error with a [`InvoiceSycnErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.sycn")]
#[doc(alias = "发票信息同步至支付宝")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceSycn {
    /// On the wire `invoice_info`, a list; each element is a record of the kind `InvoiceModelContent`. Source:
    /// `spec/ebpp/invoice.sycn.yaml:9`.
    pub invoice_info: Vec<InvoiceModelContent>,
    /// On the wire `m_short_name`, a text. Source: `spec/ebpp/invoice.sycn.yaml:10`.
    pub m_short_name: Option<String>,
    /// On the wire `sub_m_short_name`, a text. Source: `spec/ebpp/invoice.sycn.yaml:11`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceSycn {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_info: Vec::new(),
            m_short_name: None,
            sub_m_short_name: None,
        }
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

impl record::Record for InvoiceSycn {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_SYCN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_info),
            1 => Some(&self.m_short_name),
            2 => Some(&self.sub_m_short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_info),
            1 => Some(&mut self.m_short_name),
            2 => Some(&mut self.sub_m_short_name),
            _ => None,
        }
    }
}

impl Default for InvoiceSycn {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceSycn {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceSycn {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceSycn {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.sycn` (发票信息同步至支付宝).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceSycnResponse {
    /// On the wire `url`, a text. Source: `spec/ebpp/invoice.sycn.yaml:14`.
    pub url: Option<String>,
}

impl record::Record for InvoiceSycnResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_SYCN_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for InvoiceSycnResponse {
    #[inline]
    fn default() -> Self {
        Self { url: None }
    }
}

impl Clone for InvoiceSycnResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceSycnResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceSycnResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceModelContent`.
///
/// Source: `spec/ebpp/invoice.sycn.yaml:17`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceModelContent {
    /// On the wire `apply_id`, a text. Source: `spec/ebpp/invoice.sycn.yaml:19`.
    pub apply_id: Option<String>,
    /// On the wire `extend_fields`, a text. Source: `spec/ebpp/invoice.sycn.yaml:20`.
    pub extend_fields: Option<String>,
    /// On the wire `file_download_type`, a text. Source: `spec/ebpp/invoice.sycn.yaml:21`.
    pub file_download_type: Option<String>,
    /// On the wire `file_download_url`, a text. Source: `spec/ebpp/invoice.sycn.yaml:22`.
    pub file_download_url: Option<String>,
    /// On the wire `financial_electronic_type`, a text. Source: `spec/ebpp/invoice.sycn.yaml:23`.
    pub financial_electronic_type: Option<String>,
    /// On the wire `invoice_amount`, a text. Source: `spec/ebpp/invoice.sycn.yaml:24`.
    pub invoice_amount: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/invoice.sycn.yaml:25`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_content`, a list; each element is a record of the kind `InvoiceItemContent`. Source:
    /// `spec/ebpp/invoice.sycn.yaml:26`.
    pub invoice_content: Vec<super::types::InvoiceItemContent>,
    /// On the wire `invoice_date`, a text. Source: `spec/ebpp/invoice.sycn.yaml:27`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_fake_code`, a text. Source: `spec/ebpp/invoice.sycn.yaml:28`.
    pub invoice_fake_code: Option<String>,
    /// On the wire `invoice_file_data`, a text. Source: `spec/ebpp/invoice.sycn.yaml:29`.
    pub invoice_file_data: Option<String>,
    /// On the wire `invoice_img_url`, a text. Source: `spec/ebpp/invoice.sycn.yaml:30`.
    pub invoice_img_url: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/invoice.sycn.yaml:31`.
    pub invoice_no: Option<String>,
    /// On the wire `invoice_operator`, a text. Source: `spec/ebpp/invoice.sycn.yaml:32`.
    pub invoice_operator: Option<String>,
    /// On the wire `invoice_title`, a record of the kind `InvoiceTitleModel`. Source:
    /// `spec/ebpp/invoice.sycn.yaml:33`.
    pub invoice_title: Option<super::types::InvoiceTitleModel>,
    /// On the wire `invoice_type`, a text. Source: `spec/ebpp/invoice.sycn.yaml:34`.
    pub invoice_type: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/invoice.sycn.yaml:35`.
    pub open_id: Option<String>,
    /// On the wire `original_blue_invoice_code`, a text. Source: `spec/ebpp/invoice.sycn.yaml:36`.
    pub original_blue_invoice_code: Option<String>,
    /// On the wire `original_blue_invoice_no`, a text. Source: `spec/ebpp/invoice.sycn.yaml:37`.
    pub original_blue_invoice_no: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/ebpp/invoice.sycn.yaml:38`.
    pub out_biz_no: Option<String>,
    /// On the wire `out_invoice_id`, a text. Source: `spec/ebpp/invoice.sycn.yaml:39`.
    pub out_invoice_id: Option<String>,
    /// On the wire `register_address`, a text. Source: `spec/ebpp/invoice.sycn.yaml:40`.
    pub register_address: Option<String>,
    /// On the wire `register_bank_account`, a text. Source: `spec/ebpp/invoice.sycn.yaml:41`.
    pub register_bank_account: Option<String>,
    /// On the wire `register_bank_name`, a text. Source: `spec/ebpp/invoice.sycn.yaml:42`.
    pub register_bank_name: Option<String>,
    /// On the wire `register_name`, a text. Source: `spec/ebpp/invoice.sycn.yaml:43`.
    pub register_name: Option<String>,
    /// On the wire `register_no`, a text. Source: `spec/ebpp/invoice.sycn.yaml:44`.
    pub register_no: Option<String>,
    /// On the wire `register_phone_no`, a text. Source: `spec/ebpp/invoice.sycn.yaml:45`.
    pub register_phone_no: Option<String>,
    /// On the wire `sum_amount`, a text. Source: `spec/ebpp/invoice.sycn.yaml:46`.
    pub sum_amount: Option<String>,
    /// On the wire `tax_amount`, a text. Source: `spec/ebpp/invoice.sycn.yaml:47`.
    pub tax_amount: Option<String>,
    /// On the wire `tax_type`, a text. Source: `spec/ebpp/invoice.sycn.yaml:48`.
    pub tax_type: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/invoice.sycn.yaml:49`.
    pub user_id: Option<String>,
}

impl InvoiceModelContent {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_id: None,
            extend_fields: None,
            file_download_type: None,
            file_download_url: None,
            financial_electronic_type: None,
            invoice_amount: None,
            invoice_code: None,
            invoice_content: Vec::new(),
            invoice_date: None,
            invoice_fake_code: None,
            invoice_file_data: None,
            invoice_img_url: None,
            invoice_no: None,
            invoice_operator: None,
            invoice_title: None,
            invoice_type: None,
            open_id: None,
            original_blue_invoice_code: None,
            original_blue_invoice_no: None,
            out_biz_no: None,
            out_invoice_id: None,
            register_address: None,
            register_bank_account: None,
            register_bank_name: None,
            register_name: None,
            register_no: None,
            register_phone_no: None,
            sum_amount: None,
            tax_amount: None,
            tax_type: None,
            user_id: None,
        }
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
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
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
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
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
    pub fn tax_type(mut self, tax_type: impl Into<String>) -> Self {
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

impl record::Record for InvoiceModelContent {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_MODEL_CONTENT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.extend_fields),
            2 => Some(&self.file_download_type),
            3 => Some(&self.file_download_url),
            4 => Some(&self.financial_electronic_type),
            5 => Some(&self.invoice_amount),
            6 => Some(&self.invoice_code),
            7 => Some(&self.invoice_content),
            8 => Some(&self.invoice_date),
            9 => Some(&self.invoice_fake_code),
            10 => Some(&self.invoice_file_data),
            11 => Some(&self.invoice_img_url),
            12 => Some(&self.invoice_no),
            13 => Some(&self.invoice_operator),
            14 => Some(&self.invoice_title),
            15 => Some(&self.invoice_type),
            16 => Some(&self.open_id),
            17 => Some(&self.original_blue_invoice_code),
            18 => Some(&self.original_blue_invoice_no),
            19 => Some(&self.out_biz_no),
            20 => Some(&self.out_invoice_id),
            21 => Some(&self.register_address),
            22 => Some(&self.register_bank_account),
            23 => Some(&self.register_bank_name),
            24 => Some(&self.register_name),
            25 => Some(&self.register_no),
            26 => Some(&self.register_phone_no),
            27 => Some(&self.sum_amount),
            28 => Some(&self.tax_amount),
            29 => Some(&self.tax_type),
            30 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            1 => Some(&mut self.extend_fields),
            2 => Some(&mut self.file_download_type),
            3 => Some(&mut self.file_download_url),
            4 => Some(&mut self.financial_electronic_type),
            5 => Some(&mut self.invoice_amount),
            6 => Some(&mut self.invoice_code),
            7 => Some(&mut self.invoice_content),
            8 => Some(&mut self.invoice_date),
            9 => Some(&mut self.invoice_fake_code),
            10 => Some(&mut self.invoice_file_data),
            11 => Some(&mut self.invoice_img_url),
            12 => Some(&mut self.invoice_no),
            13 => Some(&mut self.invoice_operator),
            14 => Some(&mut self.invoice_title),
            15 => Some(&mut self.invoice_type),
            16 => Some(&mut self.open_id),
            17 => Some(&mut self.original_blue_invoice_code),
            18 => Some(&mut self.original_blue_invoice_no),
            19 => Some(&mut self.out_biz_no),
            20 => Some(&mut self.out_invoice_id),
            21 => Some(&mut self.register_address),
            22 => Some(&mut self.register_bank_account),
            23 => Some(&mut self.register_bank_name),
            24 => Some(&mut self.register_name),
            25 => Some(&mut self.register_no),
            26 => Some(&mut self.register_phone_no),
            27 => Some(&mut self.sum_amount),
            28 => Some(&mut self.tax_amount),
            29 => Some(&mut self.tax_type),
            30 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for InvoiceModelContent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceModelContent {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceModelContent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceModelContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.sycn`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceSycnErrorCode {
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.sycn.yaml:52`.
    ParameterIllegal,
    /// On the wire `MERCHANT_NOT_SUPPORTED`. Source: `spec/ebpp/invoice.sycn.yaml:53`.
    MerchantNotSupported,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.sycn.yaml:54`.
    SystemError,
    /// On the wire `RECORD_ALREADY_EXIST`. Source: `spec/ebpp/invoice.sycn.yaml:55`.
    RecordAlreadyExist,
    /// On the wire `COLLECTION_NON_USER`. Source: `spec/ebpp/invoice.sycn.yaml:56`.
    CollectionNonUser,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceSycnErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("MERCHANT_NOT_SUPPORTED", Self::MerchantNotSupported),
        ("SYSTEM_ERROR", Self::SystemError),
        ("RECORD_ALREADY_EXIST", Self::RecordAlreadyExist),
        ("COLLECTION_NON_USER", Self::CollectionNonUser),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceSycnErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
