//! `alipay.ebpp.invoice.sycn` · 发票信息同步至支付宝
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sycn`. Described in
//! `spec/ebpp/invoice.sycn.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.sycn.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.sycn",
    title: "发票信息同步至支付宝",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "PARAMETER_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "MERCHANT_NOT_SUPPORTED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 54,
        },
        schema::ErrorDef {
            code: "RECORD_ALREADY_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "COLLECTION_NON_USER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
    ],
};

static INVOICE_SYCN: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSycn",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "invoice_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_MODEL_CONTENT),
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

static INVOICE_SYCN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSycnResponse",
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

static INVOICE_MODEL_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceModelContent",
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
            name: "extend_fields",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "file_download_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "file_download_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "financial_electronic_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "invoice_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "invoice_content",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_CONTENT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "invoice_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "invoice_fake_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "invoice_file_data",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "invoice_img_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "invoice_operator",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "invoice_title",
            kind: schema::Kind::Record(&super::types::INVOICE_TITLE_MODEL),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "invoice_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "original_blue_invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "original_blue_invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "out_biz_no",
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
            name: "register_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "register_bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "register_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "register_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "register_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "register_phone_no",
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
            name: "tax_type",
            kind: schema::Kind::Text,
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

/// A request of `alipay.ebpp.invoice.sycn` (发票信息同步至支付宝).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sycn`. Described in
/// `spec/ebpp/invoice.sycn.yaml`.
/// Answered by [`InvoiceSycnResponse`], or by an error with a [`InvoiceSycnErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.sycn")]
#[doc(alias = "发票信息同步至支付宝")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceSycn {
    /// The field `invoice_info`: a list; each element is a record of the kind `InvoiceModelContent`.
    ///
    /// On the wire `invoice_info`. Source: `spec/ebpp/invoice.sycn.yaml:9`.
    pub invoice_info: Vec<InvoiceModelContent>,
    /// The field `m_short_name`: a text.
    ///
    /// On the wire `m_short_name`. Source: `spec/ebpp/invoice.sycn.yaml:10`.
    pub m_short_name: Option<String>,
    /// The field `sub_m_short_name`: a text.
    ///
    /// On the wire `sub_m_short_name`. Source: `spec/ebpp/invoice.sycn.yaml:11`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceSycn {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_info`](Self::invoice_info).
    #[inline]
    #[must_use]
    pub fn invoice_info(
        mut self,
        invoice_info: impl IntoIterator<Item = InvoiceModelContent>,
    ) -> Self {
        self.invoice_info = invoice_info.into_iter().collect();
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.sycn` (发票信息同步至支付宝).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceSycnResponse {
    /// The field `url`: a text.
    ///
    /// On the wire `url`. Source: `spec/ebpp/invoice.sycn.yaml:14`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceModelContent {
    /// The field `apply_id`: a text.
    ///
    /// On the wire `apply_id`. Source: `spec/ebpp/invoice.sycn.yaml:19`.
    pub apply_id: Option<String>,
    /// The field `extend_fields`: a text.
    ///
    /// On the wire `extend_fields`. Source: `spec/ebpp/invoice.sycn.yaml:20`.
    pub extend_fields: Option<String>,
    /// The field `file_download_type`: a text.
    ///
    /// On the wire `file_download_type`. Source: `spec/ebpp/invoice.sycn.yaml:21`.
    pub file_download_type: Option<String>,
    /// The field `file_download_url`: a text.
    ///
    /// On the wire `file_download_url`. Source: `spec/ebpp/invoice.sycn.yaml:22`.
    pub file_download_url: Option<String>,
    /// The field `financial_electronic_type`: a text.
    ///
    /// On the wire `financial_electronic_type`. Source: `spec/ebpp/invoice.sycn.yaml:23`.
    pub financial_electronic_type: Option<String>,
    /// The field `invoice_amount`: a text.
    ///
    /// On the wire `invoice_amount`. Source: `spec/ebpp/invoice.sycn.yaml:24`.
    pub invoice_amount: Option<String>,
    /// The field `invoice_code`: a text.
    ///
    /// On the wire `invoice_code`. Source: `spec/ebpp/invoice.sycn.yaml:25`.
    pub invoice_code: Option<String>,
    /// The field `invoice_content`: a list; each element is a record of the kind `InvoiceItemContent`.
    ///
    /// On the wire `invoice_content`. Source: `spec/ebpp/invoice.sycn.yaml:26`.
    pub invoice_content: Vec<super::types::InvoiceItemContent>,
    /// The field `invoice_date`: a text.
    ///
    /// On the wire `invoice_date`. Source: `spec/ebpp/invoice.sycn.yaml:27`.
    pub invoice_date: Option<String>,
    /// The field `invoice_fake_code`: a text.
    ///
    /// On the wire `invoice_fake_code`. Source: `spec/ebpp/invoice.sycn.yaml:28`.
    pub invoice_fake_code: Option<String>,
    /// The field `invoice_file_data`: a text.
    ///
    /// On the wire `invoice_file_data`. Source: `spec/ebpp/invoice.sycn.yaml:29`.
    pub invoice_file_data: Option<String>,
    /// The field `invoice_img_url`: a text.
    ///
    /// On the wire `invoice_img_url`. Source: `spec/ebpp/invoice.sycn.yaml:30`.
    pub invoice_img_url: Option<String>,
    /// The field `invoice_no`: a text.
    ///
    /// On the wire `invoice_no`. Source: `spec/ebpp/invoice.sycn.yaml:31`.
    pub invoice_no: Option<String>,
    /// The field `invoice_operator`: a text.
    ///
    /// On the wire `invoice_operator`. Source: `spec/ebpp/invoice.sycn.yaml:32`.
    pub invoice_operator: Option<String>,
    /// The field `invoice_title`: a record of the kind `InvoiceTitleModel`.
    ///
    /// On the wire `invoice_title`. Source: `spec/ebpp/invoice.sycn.yaml:33`.
    pub invoice_title: Option<super::types::InvoiceTitleModel>,
    /// The field `invoice_type`: a text.
    ///
    /// On the wire `invoice_type`. Source: `spec/ebpp/invoice.sycn.yaml:34`.
    pub invoice_type: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/ebpp/invoice.sycn.yaml:35`.
    pub open_id: Option<String>,
    /// The field `original_blue_invoice_code`: a text.
    ///
    /// On the wire `original_blue_invoice_code`. Source: `spec/ebpp/invoice.sycn.yaml:36`.
    pub original_blue_invoice_code: Option<String>,
    /// The field `original_blue_invoice_no`: a text.
    ///
    /// On the wire `original_blue_invoice_no`. Source: `spec/ebpp/invoice.sycn.yaml:37`.
    pub original_blue_invoice_no: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/ebpp/invoice.sycn.yaml:38`.
    pub out_biz_no: Option<String>,
    /// The field `out_invoice_id`: a text.
    ///
    /// On the wire `out_invoice_id`. Source: `spec/ebpp/invoice.sycn.yaml:39`.
    pub out_invoice_id: Option<String>,
    /// The field `register_address`: a text.
    ///
    /// On the wire `register_address`. Source: `spec/ebpp/invoice.sycn.yaml:40`.
    pub register_address: Option<String>,
    /// The field `register_bank_account`: a text.
    ///
    /// On the wire `register_bank_account`. Source: `spec/ebpp/invoice.sycn.yaml:41`.
    pub register_bank_account: Option<String>,
    /// The field `register_bank_name`: a text.
    ///
    /// On the wire `register_bank_name`. Source: `spec/ebpp/invoice.sycn.yaml:42`.
    pub register_bank_name: Option<String>,
    /// The field `register_name`: a text.
    ///
    /// On the wire `register_name`. Source: `spec/ebpp/invoice.sycn.yaml:43`.
    pub register_name: Option<String>,
    /// The field `register_no`: a text.
    ///
    /// On the wire `register_no`. Source: `spec/ebpp/invoice.sycn.yaml:44`.
    pub register_no: Option<String>,
    /// The field `register_phone_no`: a text.
    ///
    /// On the wire `register_phone_no`. Source: `spec/ebpp/invoice.sycn.yaml:45`.
    pub register_phone_no: Option<String>,
    /// The field `sum_amount`: a text.
    ///
    /// On the wire `sum_amount`. Source: `spec/ebpp/invoice.sycn.yaml:46`.
    pub sum_amount: Option<String>,
    /// The field `tax_amount`: a text.
    ///
    /// On the wire `tax_amount`. Source: `spec/ebpp/invoice.sycn.yaml:47`.
    pub tax_amount: Option<String>,
    /// The field `tax_type`: a text.
    ///
    /// On the wire `tax_type`. Source: `spec/ebpp/invoice.sycn.yaml:48`.
    pub tax_type: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/ebpp/invoice.sycn.yaml:49`.
    pub user_id: Option<String>,
}

impl InvoiceModelContent {
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

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    #[must_use]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<String>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
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
        invoice_content: impl IntoIterator<Item = super::types::InvoiceItemContent>,
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

    /// Sets [`invoice_fake_code`](Self::invoice_fake_code).
    #[inline]
    #[must_use]
    pub fn invoice_fake_code(mut self, invoice_fake_code: impl Into<String>) -> Self {
        self.invoice_fake_code = Some(invoice_fake_code.into());
        self
    }

    /// Sets [`invoice_file_data`](Self::invoice_file_data).
    #[inline]
    #[must_use]
    pub fn invoice_file_data(mut self, invoice_file_data: impl Into<String>) -> Self {
        self.invoice_file_data = Some(invoice_file_data.into());
        self
    }

    /// Sets [`invoice_img_url`](Self::invoice_img_url).
    #[inline]
    #[must_use]
    pub fn invoice_img_url(mut self, invoice_img_url: impl Into<String>) -> Self {
        self.invoice_img_url = Some(invoice_img_url.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    #[must_use]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_operator`](Self::invoice_operator).
    #[inline]
    #[must_use]
    pub fn invoice_operator(mut self, invoice_operator: impl Into<String>) -> Self {
        self.invoice_operator = Some(invoice_operator.into());
        self
    }

    /// Sets [`invoice_title`](Self::invoice_title).
    #[inline]
    #[must_use]
    pub fn invoice_title(
        mut self,
        invoice_title: super::types::InvoiceTitleModel,
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

    /// Sets [`original_blue_invoice_code`](Self::original_blue_invoice_code).
    #[inline]
    #[must_use]
    pub fn original_blue_invoice_code(
        mut self,
        original_blue_invoice_code: impl Into<String>,
    ) -> Self {
        self.original_blue_invoice_code = Some(original_blue_invoice_code.into());
        self
    }

    /// Sets [`original_blue_invoice_no`](Self::original_blue_invoice_no).
    #[inline]
    #[must_use]
    pub fn original_blue_invoice_no(
        mut self,
        original_blue_invoice_no: impl Into<String>,
    ) -> Self {
        self.original_blue_invoice_no = Some(original_blue_invoice_no.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`out_invoice_id`](Self::out_invoice_id).
    #[inline]
    #[must_use]
    pub fn out_invoice_id(mut self, out_invoice_id: impl Into<String>) -> Self {
        self.out_invoice_id = Some(out_invoice_id.into());
        self
    }

    /// Sets [`register_address`](Self::register_address).
    #[inline]
    #[must_use]
    pub fn register_address(mut self, register_address: impl Into<String>) -> Self {
        self.register_address = Some(register_address.into());
        self
    }

    /// Sets [`register_bank_account`](Self::register_bank_account).
    #[inline]
    #[must_use]
    pub fn register_bank_account(
        mut self,
        register_bank_account: impl Into<String>,
    ) -> Self {
        self.register_bank_account = Some(register_bank_account.into());
        self
    }

    /// Sets [`register_bank_name`](Self::register_bank_name).
    #[inline]
    #[must_use]
    pub fn register_bank_name(mut self, register_bank_name: impl Into<String>) -> Self {
        self.register_bank_name = Some(register_bank_name.into());
        self
    }

    /// Sets [`register_name`](Self::register_name).
    #[inline]
    #[must_use]
    pub fn register_name(mut self, register_name: impl Into<String>) -> Self {
        self.register_name = Some(register_name.into());
        self
    }

    /// Sets [`register_no`](Self::register_no).
    #[inline]
    #[must_use]
    pub fn register_no(mut self, register_no: impl Into<String>) -> Self {
        self.register_no = Some(register_no.into());
        self
    }

    /// Sets [`register_phone_no`](Self::register_phone_no).
    #[inline]
    #[must_use]
    pub fn register_phone_no(mut self, register_phone_no: impl Into<String>) -> Self {
        self.register_phone_no = Some(register_phone_no.into());
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

    /// Sets [`tax_type`](Self::tax_type).
    #[inline]
    #[must_use]
    pub fn tax_type(mut self, tax_type: impl Into<String>) -> Self {
        self.tax_type = Some(tax_type.into());
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
