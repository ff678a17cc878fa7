//! `alipay.ebpp.invoice.info.send` · 发票信息回传接口（新版）
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/info/send`. Described in
//! `spec/ebpp/invoice.info.send.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.info.send.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.info.send",
    title: "发票信息回传接口（新版）",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 53,
        },
        schema::ErrorDef {
            code: "MERCHANT_NOT_SUPPORT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "RECORD_ALREADY_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "INVOICE_INFOSEC_CHECK_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
        schema::ErrorDef {
            code: "COLLECTION_NON_USER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "INVOICE_IS_NOT_EXPIRED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 59,
        },
    ],
};

static INVOICE_INFO_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInfoSend",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "invoice_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_SEND_OPEN_MODEL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "m_short_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "sub_m_short_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static INVOICE_INFO_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInfoSendResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static INVOICE_SEND_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSendOpenModel",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "check_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "checker",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "clerk",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "ex_tax_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "extend_fields",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "file_download_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "file_download_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "financial_electronic_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "invoice_content",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_OPEN_MODEL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "invoice_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "invoice_kind",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "invoice_memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "invoice_title",
            kind: schema::Kind::Record(&super::types::INVOICE_TITLE_OPEN_MODEL),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "invoice_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "ori_blue_inv_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "ori_blue_inv_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "out_invoice_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "payee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "payee_address_tel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "payee_bank_name_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "payee_register_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "payee_register_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "sum_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "tax_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "trade_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EINV_TRADE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInfoSend {
    /// The field `invoice_info_list`: a list; each element is a record of the kind `InvoiceSendOpenModel`.
    ///
    /// On the wire `invoice_info_list`. Source: `spec/ebpp/invoice.info.send.yaml:9`.
    pub invoice_info_list: Vec<InvoiceSendOpenModel>,
    /// The field `m_short_name`: a text.
    ///
    /// On the wire `m_short_name`. Source: `spec/ebpp/invoice.info.send.yaml:10`.
    pub m_short_name: Option<String>,
    /// The field `sub_m_short_name`: a text.
    ///
    /// On the wire `sub_m_short_name`. Source: `spec/ebpp/invoice.info.send.yaml:11`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceInfoSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_info_list`](Self::invoice_info_list).
    #[inline]
    #[must_use]
    pub fn invoice_info_list(
        mut self,
        invoice_info_list: impl IntoIterator<Item = InvoiceSendOpenModel>,
    ) -> Self {
        self.invoice_info_list = invoice_info_list.into_iter().collect();
        self
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    #[must_use]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.info.send` (发票信息回传接口（新版）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInfoSendResponse {
    /// The field `url`: a text.
    ///
    /// On the wire `url`. Source: `spec/ebpp/invoice.info.send.yaml:14`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceSendOpenModel {
    /// The field `apply_id`: a text.
    ///
    /// On the wire `apply_id`. Source: `spec/ebpp/invoice.info.send.yaml:19`.
    pub apply_id: Option<String>,
    /// The field `check_code`: a text.
    ///
    /// On the wire `check_code`. Source: `spec/ebpp/invoice.info.send.yaml:20`.
    pub check_code: Option<String>,
    /// The field `checker`: a text.
    ///
    /// On the wire `checker`. Source: `spec/ebpp/invoice.info.send.yaml:21`.
    pub checker: Option<String>,
    /// The field `clerk`: a text.
    ///
    /// On the wire `clerk`. Source: `spec/ebpp/invoice.info.send.yaml:22`.
    pub clerk: Option<String>,
    /// The field `ex_tax_amount`: a text.
    ///
    /// On the wire `ex_tax_amount`. Source: `spec/ebpp/invoice.info.send.yaml:23`.
    pub ex_tax_amount: Option<String>,
    /// The field `extend_fields`: a text.
    ///
    /// On the wire `extend_fields`. Source: `spec/ebpp/invoice.info.send.yaml:24`.
    pub extend_fields: Option<String>,
    /// The field `file_download_type`: a text.
    ///
    /// On the wire `file_download_type`. Source: `spec/ebpp/invoice.info.send.yaml:25`.
    pub file_download_type: Option<String>,
    /// The field `file_download_url`: a text.
    ///
    /// On the wire `file_download_url`. Source: `spec/ebpp/invoice.info.send.yaml:26`.
    pub file_download_url: Option<String>,
    /// The field `financial_electronic_type`: a text.
    ///
    /// On the wire `financial_electronic_type`. Source: `spec/ebpp/invoice.info.send.yaml:27`.
    pub financial_electronic_type: Option<String>,
    /// The field `invoice_code`: a text.
    ///
    /// On the wire `invoice_code`. Source: `spec/ebpp/invoice.info.send.yaml:28`.
    pub invoice_code: Option<String>,
    /// The field `invoice_content`: a list; each element is a record of the kind `InvoiceItemOpenModel`.
    ///
    /// On the wire `invoice_content`. Source: `spec/ebpp/invoice.info.send.yaml:29`.
    pub invoice_content: Vec<super::types::InvoiceItemOpenModel>,
    /// The field `invoice_date`: a text.
    ///
    /// On the wire `invoice_date`. Source: `spec/ebpp/invoice.info.send.yaml:30`.
    pub invoice_date: Option<String>,
    /// The field `invoice_kind`: a text.
    ///
    /// On the wire `invoice_kind`. Source: `spec/ebpp/invoice.info.send.yaml:31`.
    pub invoice_kind: Option<String>,
    /// The field `invoice_memo`: a text.
    ///
    /// On the wire `invoice_memo`. Source: `spec/ebpp/invoice.info.send.yaml:32`.
    pub invoice_memo: Option<String>,
    /// The field `invoice_no`: a text.
    ///
    /// On the wire `invoice_no`. Source: `spec/ebpp/invoice.info.send.yaml:33`.
    pub invoice_no: Option<String>,
    /// The field `invoice_title`: a record of the kind `InvoiceTitleOpenModel`.
    ///
    /// On the wire `invoice_title`. Source: `spec/ebpp/invoice.info.send.yaml:34`.
    pub invoice_title: Option<super::types::InvoiceTitleOpenModel>,
    /// The field `invoice_type`: a text.
    ///
    /// On the wire `invoice_type`. Source: `spec/ebpp/invoice.info.send.yaml:35`.
    pub invoice_type: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/ebpp/invoice.info.send.yaml:36`.
    pub open_id: Option<String>,
    /// The field `ori_blue_inv_code`: a text.
    ///
    /// On the wire `ori_blue_inv_code`. Source: `spec/ebpp/invoice.info.send.yaml:37`.
    pub ori_blue_inv_code: Option<String>,
    /// The field `ori_blue_inv_no`: a text.
    ///
    /// On the wire `ori_blue_inv_no`. Source: `spec/ebpp/invoice.info.send.yaml:38`.
    pub ori_blue_inv_no: Option<String>,
    /// The field `out_invoice_id`: a text.
    ///
    /// On the wire `out_invoice_id`. Source: `spec/ebpp/invoice.info.send.yaml:39`.
    pub out_invoice_id: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/ebpp/invoice.info.send.yaml:40`.
    pub out_trade_no: Option<String>,
    /// The field `payee`: a text.
    ///
    /// On the wire `payee`. Source: `spec/ebpp/invoice.info.send.yaml:41`.
    pub payee: Option<String>,
    /// The field `payee_address_tel`: a text.
    ///
    /// On the wire `payee_address_tel`. Source: `spec/ebpp/invoice.info.send.yaml:42`.
    pub payee_address_tel: Option<String>,
    /// The field `payee_bank_name_account`: a text.
    ///
    /// On the wire `payee_bank_name_account`. Source: `spec/ebpp/invoice.info.send.yaml:43`.
    pub payee_bank_name_account: Option<String>,
    /// The field `payee_register_name`: a text.
    ///
    /// On the wire `payee_register_name`. Source: `spec/ebpp/invoice.info.send.yaml:44`.
    pub payee_register_name: Option<String>,
    /// The field `payee_register_no`: a text.
    ///
    /// On the wire `payee_register_no`. Source: `spec/ebpp/invoice.info.send.yaml:45`.
    pub payee_register_no: Option<String>,
    /// The field `sum_amount`: a text.
    ///
    /// On the wire `sum_amount`. Source: `spec/ebpp/invoice.info.send.yaml:46`.
    pub sum_amount: Option<String>,
    /// The field `tax_amount`: a text.
    ///
    /// On the wire `tax_amount`. Source: `spec/ebpp/invoice.info.send.yaml:47`.
    pub tax_amount: Option<String>,
    /// The field `trade_list`: a list; each element is a record of the kind `EinvTrade`.
    ///
    /// On the wire `trade_list`. Source: `spec/ebpp/invoice.info.send.yaml:48`.
    pub trade_list: Vec<super::types::EinvTrade>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/ebpp/invoice.info.send.yaml:49`.
    pub user_id: Option<String>,
}

impl InvoiceSendOpenModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    #[must_use]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`check_code`](Self::check_code).
    #[inline]
    #[must_use]
    pub fn check_code(mut self, check_code: impl Into<String>) -> Self {
        self.check_code = Some(check_code.into());
        self
    }

    /// Sets [`checker`](Self::checker).
    #[inline]
    #[must_use]
    pub fn checker(mut self, checker: impl Into<String>) -> Self {
        self.checker = Some(checker.into());
        self
    }

    /// Sets [`clerk`](Self::clerk).
    #[inline]
    #[must_use]
    pub fn clerk(mut self, clerk: impl Into<String>) -> Self {
        self.clerk = Some(clerk.into());
        self
    }

    /// Sets [`ex_tax_amount`](Self::ex_tax_amount).
    #[inline]
    #[must_use]
    pub fn ex_tax_amount(mut self, ex_tax_amount: impl Into<String>) -> Self {
        self.ex_tax_amount = Some(ex_tax_amount.into());
        self
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    #[must_use]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`file_download_type`](Self::file_download_type).
    #[inline]
    #[must_use]
    pub fn file_download_type(mut self, file_download_type: impl Into<String>) -> Self {
        self.file_download_type = Some(file_download_type.into());
        self
    }

    /// Sets [`file_download_url`](Self::file_download_url).
    #[inline]
    #[must_use]
    pub fn file_download_url(mut self, file_download_url: impl Into<String>) -> Self {
        self.file_download_url = Some(file_download_url.into());
        self
    }

    /// Sets [`financial_electronic_type`](Self::financial_electronic_type).
    #[inline]
    #[must_use]
    pub fn financial_electronic_type(
        mut self,
        financial_electronic_type: impl Into<String>,
    ) -> Self {
        self.financial_electronic_type = Some(financial_electronic_type.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    #[must_use]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_content`](Self::invoice_content).
    #[inline]
    #[must_use]
    pub fn invoice_content(
        mut self,
        invoice_content: impl IntoIterator<Item = super::types::InvoiceItemOpenModel>,
    ) -> Self {
        self.invoice_content = invoice_content.into_iter().collect();
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    #[must_use]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    #[must_use]
    pub fn invoice_kind(mut self, invoice_kind: impl Into<String>) -> Self {
        self.invoice_kind = Some(invoice_kind.into());
        self
    }

    /// Sets [`invoice_memo`](Self::invoice_memo).
    #[inline]
    #[must_use]
    pub fn invoice_memo(mut self, invoice_memo: impl Into<String>) -> Self {
        self.invoice_memo = Some(invoice_memo.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    #[must_use]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_title`](Self::invoice_title).
    #[inline]
    #[must_use]
    pub fn invoice_title(
        mut self,
        invoice_title: super::types::InvoiceTitleOpenModel,
    ) -> Self {
        self.invoice_title = Some(invoice_title);
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    #[must_use]
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`ori_blue_inv_code`](Self::ori_blue_inv_code).
    #[inline]
    #[must_use]
    pub fn ori_blue_inv_code(mut self, ori_blue_inv_code: impl Into<String>) -> Self {
        self.ori_blue_inv_code = Some(ori_blue_inv_code.into());
        self
    }

    /// Sets [`ori_blue_inv_no`](Self::ori_blue_inv_no).
    #[inline]
    #[must_use]
    pub fn ori_blue_inv_no(mut self, ori_blue_inv_no: impl Into<String>) -> Self {
        self.ori_blue_inv_no = Some(ori_blue_inv_no.into());
        self
    }

    /// Sets [`out_invoice_id`](Self::out_invoice_id).
    #[inline]
    #[must_use]
    pub fn out_invoice_id(mut self, out_invoice_id: impl Into<String>) -> Self {
        self.out_invoice_id = Some(out_invoice_id.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    #[must_use]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`payee`](Self::payee).
    #[inline]
    #[must_use]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`payee_address_tel`](Self::payee_address_tel).
    #[inline]
    #[must_use]
    pub fn payee_address_tel(mut self, payee_address_tel: impl Into<String>) -> Self {
        self.payee_address_tel = Some(payee_address_tel.into());
        self
    }

    /// Sets [`payee_bank_name_account`](Self::payee_bank_name_account).
    #[inline]
    #[must_use]
    pub fn payee_bank_name_account(
        mut self,
        payee_bank_name_account: impl Into<String>,
    ) -> Self {
        self.payee_bank_name_account = Some(payee_bank_name_account.into());
        self
    }

    /// Sets [`payee_register_name`](Self::payee_register_name).
    #[inline]
    #[must_use]
    pub fn payee_register_name(
        mut self,
        payee_register_name: impl Into<String>,
    ) -> Self {
        self.payee_register_name = Some(payee_register_name.into());
        self
    }

    /// Sets [`payee_register_no`](Self::payee_register_no).
    #[inline]
    #[must_use]
    pub fn payee_register_no(mut self, payee_register_no: impl Into<String>) -> Self {
        self.payee_register_no = Some(payee_register_no.into());
        self
    }

    /// Sets [`sum_amount`](Self::sum_amount).
    #[inline]
    #[must_use]
    pub fn sum_amount(mut self, sum_amount: impl Into<String>) -> Self {
        self.sum_amount = Some(sum_amount.into());
        self
    }

    /// Sets [`tax_amount`](Self::tax_amount).
    #[inline]
    #[must_use]
    pub fn tax_amount(mut self, tax_amount: impl Into<String>) -> Self {
        self.tax_amount = Some(tax_amount.into());
        self
    }

    /// Sets [`trade_list`](Self::trade_list).
    #[inline]
    #[must_use]
    pub fn trade_list(
        mut self,
        trade_list: impl IntoIterator<Item = super::types::EinvTrade>,
    ) -> Self {
        self.trade_list = trade_list.into_iter().collect();
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
