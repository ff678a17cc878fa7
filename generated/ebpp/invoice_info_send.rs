//! `alipay.ebpp.invoice.info.send` · 发票信息回传接口（新版）
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/info/send`. Described in
//! `spec/ebpp/invoice.info.send.yaml`.

use crate::{record, schema};

static INVOICE_INFO_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInfoSend",
    file: "spec/ebpp/invoice.info.send.yaml",
    fields: &[
        schema::FieldDef::new(
            "invoice_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_SEND_OPEN_MODEL),
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

static INVOICE_INFO_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInfoSendResponse",
    file: "spec/ebpp/invoice.info.send.yaml",
    fields: &[schema::FieldDef::text("url", 14)],
    rules: &[],
};

static INVOICE_SEND_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSendOpenModel",
    file: "spec/ebpp/invoice.info.send.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 19),
        schema::FieldDef::text("check_code", 20),
        schema::FieldDef::text("checker", 21),
        schema::FieldDef::text("clerk", 22),
        schema::FieldDef::text("ex_tax_amount", 23),
        schema::FieldDef::text("extend_fields", 24),
        schema::FieldDef::text("file_download_type", 25),
        schema::FieldDef::text("file_download_url", 26),
        schema::FieldDef::text("financial_electronic_type", 27),
        schema::FieldDef::text("invoice_code", 28),
        schema::FieldDef::new(
            "invoice_content",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_OPEN_MODEL),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("invoice_date", 30),
        schema::FieldDef::text("invoice_kind", 31),
        schema::FieldDef::text("invoice_memo", 32),
        schema::FieldDef::text("invoice_no", 33),
        schema::FieldDef::new(
            "invoice_title",
            schema::Kind::Record(&super::types::INVOICE_TITLE_OPEN_MODEL),
            34,
        ),
        schema::FieldDef::text("invoice_type", 35),
        schema::FieldDef::text("open_id", 36),
        schema::FieldDef::text("ori_blue_inv_code", 37),
        schema::FieldDef::text("ori_blue_inv_no", 38),
        schema::FieldDef::text("out_invoice_id", 39),
        schema::FieldDef::text("out_trade_no", 40),
        schema::FieldDef::text("payee", 41),
        schema::FieldDef::text("payee_address_tel", 42),
        schema::FieldDef::text("payee_bank_name_account", 43),
        schema::FieldDef::text("payee_register_name", 44),
        schema::FieldDef::text("payee_register_no", 45),
        schema::FieldDef::text("sum_amount", 46),
        schema::FieldDef::text("tax_amount", 47),
        schema::FieldDef::new(
            "trade_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EINV_TRADE),
                    limits: &[],
                },
            ),
            48,
        ),
        schema::FieldDef::text("user_id", 49),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.info.send` (发票信息回传接口（新版）).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/info/send`. Described in
/// `spec/ebpp/invoice.info.send.yaml`.
/// Answered by [`InvoiceInfoSendResponse`], or by an error with a [`InvoiceInfoSendErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.info.send")]
#[doc(alias = "发票信息回传接口（新版）")]
#[doc(alias = "发票信息回传接口")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInfoSend {
    /// On the wire `invoice_info_list`, a list; each element is a record of the kind `InvoiceSendOpenModel`. Source:
    /// `spec/ebpp/invoice.info.send.yaml:9`.
    pub invoice_info_list: Vec<InvoiceSendOpenModel>,
    /// On the wire `m_short_name`, a text. Source: `spec/ebpp/invoice.info.send.yaml:10`.
    pub m_short_name: Option<String>,
    /// On the wire `sub_m_short_name`, a text. Source: `spec/ebpp/invoice.info.send.yaml:11`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceInfoSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_info_list: Vec::new(),
            m_short_name: None,
            sub_m_short_name: None,
        }
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

impl record::Record for InvoiceInfoSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INFO_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_info_list),
            1 => Some(&self.m_short_name),
            2 => Some(&self.sub_m_short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_info_list),
            1 => Some(&mut self.m_short_name),
            2 => Some(&mut self.sub_m_short_name),
            _ => None,
        }
    }
}

impl Default for InvoiceInfoSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceInfoSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInfoSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInfoSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.info.send` (发票信息回传接口（新版）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceInfoSendResponse {
    /// On the wire `url`, a text. Source: `spec/ebpp/invoice.info.send.yaml:14`.
    pub url: Option<String>,
}

impl record::Record for InvoiceInfoSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INFO_SEND_RESPONSE
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

impl Default for InvoiceInfoSendResponse {
    #[inline]
    fn default() -> Self {
        Self { url: None }
    }
}

impl Clone for InvoiceInfoSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInfoSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInfoSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceSendOpenModel`.
///
/// Source: `spec/ebpp/invoice.info.send.yaml:17`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceSendOpenModel {
    /// On the wire `apply_id`, a text. Source: `spec/ebpp/invoice.info.send.yaml:19`.
    pub apply_id: Option<String>,
    /// On the wire `check_code`, a text. Source: `spec/ebpp/invoice.info.send.yaml:20`.
    pub check_code: Option<String>,
    /// On the wire `checker`, a text. Source: `spec/ebpp/invoice.info.send.yaml:21`.
    pub checker: Option<String>,
    /// On the wire `clerk`, a text. Source: `spec/ebpp/invoice.info.send.yaml:22`.
    pub clerk: Option<String>,
    /// On the wire `ex_tax_amount`, a text. Source: `spec/ebpp/invoice.info.send.yaml:23`.
    pub ex_tax_amount: Option<String>,
    /// On the wire `extend_fields`, a text. Source: `spec/ebpp/invoice.info.send.yaml:24`.
    pub extend_fields: Option<String>,
    /// On the wire `file_download_type`, a text. Source: `spec/ebpp/invoice.info.send.yaml:25`.
    pub file_download_type: Option<String>,
    /// On the wire `file_download_url`, a text. Source: `spec/ebpp/invoice.info.send.yaml:26`.
    pub file_download_url: Option<String>,
    /// On the wire `financial_electronic_type`, a text. Source: `spec/ebpp/invoice.info.send.yaml:27`.
    pub financial_electronic_type: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/invoice.info.send.yaml:28`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_content`, a list; each element is a record of the kind `InvoiceItemOpenModel`. Source:
    /// `spec/ebpp/invoice.info.send.yaml:29`.
    pub invoice_content: Vec<super::types::InvoiceItemOpenModel>,
    /// On the wire `invoice_date`, a text. Source: `spec/ebpp/invoice.info.send.yaml:30`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_kind`, a text. Source: `spec/ebpp/invoice.info.send.yaml:31`.
    pub invoice_kind: Option<String>,
    /// On the wire `invoice_memo`, a text. Source: `spec/ebpp/invoice.info.send.yaml:32`.
    pub invoice_memo: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/invoice.info.send.yaml:33`.
    pub invoice_no: Option<String>,
    /// On the wire `invoice_title`, a record of the kind `InvoiceTitleOpenModel`. Source:
    /// `spec/ebpp/invoice.info.send.yaml:34`.
    pub invoice_title: Option<super::types::InvoiceTitleOpenModel>,
    /// On the wire `invoice_type`, a text. Source: `spec/ebpp/invoice.info.send.yaml:35`.
    pub invoice_type: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/invoice.info.send.yaml:36`.
    pub open_id: Option<String>,
    /// On the wire `ori_blue_inv_code`, a text. Source: `spec/ebpp/invoice.info.send.yaml:37`.
    pub ori_blue_inv_code: Option<String>,
    /// On the wire `ori_blue_inv_no`, a text. Source: `spec/ebpp/invoice.info.send.yaml:38`.
    pub ori_blue_inv_no: Option<String>,
    /// On the wire `out_invoice_id`, a text. Source: `spec/ebpp/invoice.info.send.yaml:39`.
    pub out_invoice_id: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/ebpp/invoice.info.send.yaml:40`.
    pub out_trade_no: Option<String>,
    /// On the wire `payee`, a text. Source: `spec/ebpp/invoice.info.send.yaml:41`.
    pub payee: Option<String>,
    /// On the wire `payee_address_tel`, a text. Source: `spec/ebpp/invoice.info.send.yaml:42`.
    pub payee_address_tel: Option<String>,
    /// On the wire `payee_bank_name_account`, a text. Source: `spec/ebpp/invoice.info.send.yaml:43`.
    pub payee_bank_name_account: Option<String>,
    /// On the wire `payee_register_name`, a text. Source: `spec/ebpp/invoice.info.send.yaml:44`.
    pub payee_register_name: Option<String>,
    /// On the wire `payee_register_no`, a text. Source: `spec/ebpp/invoice.info.send.yaml:45`.
    pub payee_register_no: Option<String>,
    /// On the wire `sum_amount`, a text. Source: `spec/ebpp/invoice.info.send.yaml:46`.
    pub sum_amount: Option<String>,
    /// On the wire `tax_amount`, a text. Source: `spec/ebpp/invoice.info.send.yaml:47`.
    pub tax_amount: Option<String>,
    /// On the wire `trade_list`, a list; each element is a record of the kind `EinvTrade`. Source:
    /// `spec/ebpp/invoice.info.send.yaml:48`.
    pub trade_list: Vec<super::types::EinvTrade>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/invoice.info.send.yaml:49`.
    pub user_id: Option<String>,
}

impl InvoiceSendOpenModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_id: None,
            check_code: None,
            checker: None,
            clerk: None,
            ex_tax_amount: None,
            extend_fields: None,
            file_download_type: None,
            file_download_url: None,
            financial_electronic_type: None,
            invoice_code: None,
            invoice_content: Vec::new(),
            invoice_date: None,
            invoice_kind: None,
            invoice_memo: None,
            invoice_no: None,
            invoice_title: None,
            invoice_type: None,
            open_id: None,
            ori_blue_inv_code: None,
            ori_blue_inv_no: None,
            out_invoice_id: None,
            out_trade_no: None,
            payee: None,
            payee_address_tel: None,
            payee_bank_name_account: None,
            payee_register_name: None,
            payee_register_no: None,
            sum_amount: None,
            tax_amount: None,
            trade_list: Vec::new(),
            user_id: None,
        }
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
    pub fn ex_tax_amount(mut self, ex_tax_amount: impl Into<String>) -> Self {
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
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    pub fn invoice_kind(mut self, invoice_kind: impl Into<String>) -> Self {
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

impl record::Record for InvoiceSendOpenModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_SEND_OPEN_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.check_code),
            2 => Some(&self.checker),
            3 => Some(&self.clerk),
            4 => Some(&self.ex_tax_amount),
            5 => Some(&self.extend_fields),
            6 => Some(&self.file_download_type),
            7 => Some(&self.file_download_url),
            8 => Some(&self.financial_electronic_type),
            9 => Some(&self.invoice_code),
            10 => Some(&self.invoice_content),
            11 => Some(&self.invoice_date),
            12 => Some(&self.invoice_kind),
            13 => Some(&self.invoice_memo),
            14 => Some(&self.invoice_no),
            15 => Some(&self.invoice_title),
            16 => Some(&self.invoice_type),
            17 => Some(&self.open_id),
            18 => Some(&self.ori_blue_inv_code),
            19 => Some(&self.ori_blue_inv_no),
            20 => Some(&self.out_invoice_id),
            21 => Some(&self.out_trade_no),
            22 => Some(&self.payee),
            23 => Some(&self.payee_address_tel),
            24 => Some(&self.payee_bank_name_account),
            25 => Some(&self.payee_register_name),
            26 => Some(&self.payee_register_no),
            27 => Some(&self.sum_amount),
            28 => Some(&self.tax_amount),
            29 => Some(&self.trade_list),
            30 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            1 => Some(&mut self.check_code),
            2 => Some(&mut self.checker),
            3 => Some(&mut self.clerk),
            4 => Some(&mut self.ex_tax_amount),
            5 => Some(&mut self.extend_fields),
            6 => Some(&mut self.file_download_type),
            7 => Some(&mut self.file_download_url),
            8 => Some(&mut self.financial_electronic_type),
            9 => Some(&mut self.invoice_code),
            10 => Some(&mut self.invoice_content),
            11 => Some(&mut self.invoice_date),
            12 => Some(&mut self.invoice_kind),
            13 => Some(&mut self.invoice_memo),
            14 => Some(&mut self.invoice_no),
            15 => Some(&mut self.invoice_title),
            16 => Some(&mut self.invoice_type),
            17 => Some(&mut self.open_id),
            18 => Some(&mut self.ori_blue_inv_code),
            19 => Some(&mut self.ori_blue_inv_no),
            20 => Some(&mut self.out_invoice_id),
            21 => Some(&mut self.out_trade_no),
            22 => Some(&mut self.payee),
            23 => Some(&mut self.payee_address_tel),
            24 => Some(&mut self.payee_bank_name_account),
            25 => Some(&mut self.payee_register_name),
            26 => Some(&mut self.payee_register_no),
            27 => Some(&mut self.sum_amount),
            28 => Some(&mut self.tax_amount),
            29 => Some(&mut self.trade_list),
            30 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for InvoiceSendOpenModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceSendOpenModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceSendOpenModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceSendOpenModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.info.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceInfoSendErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.info.send.yaml:52`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.info.send.yaml:53`.
    SystemError,
    /// On the wire `MERCHANT_NOT_SUPPORT`. Source: `spec/ebpp/invoice.info.send.yaml:54`.
    MerchantNotSupport,
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.info.send.yaml:55`.
    BizError,
    /// On the wire `RECORD_ALREADY_EXIST`. Source: `spec/ebpp/invoice.info.send.yaml:56`.
    RecordAlreadyExist,
    /// On the wire `INVOICE_INFOSEC_CHECK_FAIL`. Source: `spec/ebpp/invoice.info.send.yaml:57`.
    InvoiceInfosecCheckFail,
    /// On the wire `COLLECTION_NON_USER`. Source: `spec/ebpp/invoice.info.send.yaml:58`.
    CollectionNonUser,
    /// On the wire `INVOICE_IS_NOT_EXPIRED`. Source: `spec/ebpp/invoice.info.send.yaml:59`.
    InvoiceIsNotExpired,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceInfoSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_NOT_SUPPORT", Self::MerchantNotSupport),
        ("BIZ_ERROR", Self::BizError),
        ("RECORD_ALREADY_EXIST", Self::RecordAlreadyExist),
        ("INVOICE_INFOSEC_CHECK_FAIL", Self::InvoiceInfosecCheckFail),
        ("COLLECTION_NON_USER", Self::CollectionNonUser),
        ("INVOICE_IS_NOT_EXPIRED", Self::InvoiceIsNotExpired),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceInfoSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
