//! `alipay.commerce.logistics.invoice.istdwaybill.create` · 开即时配送订单发票
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/logistics/invoice/istdwaybill/create`. Described in
//! `spec/commerce/logistics.invoice.istdwaybill.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/logistics.invoice.istdwaybill.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.logistics.invoice.istdwaybill.create",
    title: "开即时配送订单发票",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/commerce/logistics/invoice/istdwaybill/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &LOGISTICS_INVOICE_ISTDWAYBILL_CREATE,
    response: &LOGISTICS_INVOICE_ISTDWAYBILL_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "PARAM_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 47,
        },
    ],
};

static LOGISTICS_INVOICE_ISTDWAYBILL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInvoiceIstdwaybillCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "invoice",
            kind: schema::Kind::Record(&INVOICE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "logistics_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "out_invoice_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "waybill_invoices",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAYBILL_INVOICE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static LOGISTICS_INVOICE_ISTDWAYBILL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInvoiceIstdwaybillCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "invoice_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "waybill_invoices",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAYBILL_INVOICE_ISTD),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static INVOICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Invoice",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "invoice_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "invoice_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "invoice_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "invoice_type",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "receiver",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "tax_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "title_type",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
    ],
    rules: &[],
};

static WAYBILL_INVOICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaybillInvoice",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "waybill_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "waybill_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

static WAYBILL_INVOICE_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaybillInvoiceIstd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "shop_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "waybill_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "waybill_invoice_status",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "waybill_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
    ],
    rules: &[],
};

/// A request of `alipay.commerce.logistics.invoice.istdwaybill.create` (开即时配送订单发票).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/logistics/invoice/istdwaybill/create`. Described in
/// `spec/commerce/logistics.invoice.istdwaybill.create.yaml`.
/// Answered by [`LogisticsInvoiceIstdwaybillCreateResponse`], or by an error with a [`LogisticsInvoiceIstdwaybillCreateErrorCode`].
#[doc(alias = "alipay.commerce.logistics.invoice.istdwaybill.create")]
#[doc(alias = "开即时配送订单发票")]
#[derive(Default)]
#[non_exhaustive]
pub struct LogisticsInvoiceIstdwaybillCreate {
    /// The field `invoice`: a record of the kind `Invoice`.
    ///
    /// On the wire `invoice`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:9`.
    pub invoice: Option<Invoice>,
    /// The field `logistics_code`: a text.
    ///
    /// On the wire `logistics_code`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:10`.
    pub logistics_code: Option<String>,
    /// The field `out_invoice_request_no`: a text.
    ///
    /// On the wire `out_invoice_request_no`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:11`.
    pub out_invoice_request_no: Option<String>,
    /// The field `waybill_invoices`: a list; each element is a record of the kind `WaybillInvoice`.
    ///
    /// On the wire `waybill_invoices`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:12`.
    pub waybill_invoices: Vec<WaybillInvoice>,
}

impl LogisticsInvoiceIstdwaybillCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice`](Self::invoice).
    #[inline]
    #[must_use]
    pub fn invoice(mut self, invoice: Invoice) -> Self {
        self.invoice = Some(invoice);
        self
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`out_invoice_request_no`](Self::out_invoice_request_no).
    #[inline]
    #[must_use]
    pub fn out_invoice_request_no(
        mut self,
        out_invoice_request_no: impl Into<String>,
    ) -> Self {
        self.out_invoice_request_no = Some(out_invoice_request_no.into());
        self
    }

    /// Sets [`waybill_invoices`](Self::waybill_invoices).
    #[inline]
    #[must_use]
    pub fn waybill_invoices(
        mut self,
        waybill_invoices: impl IntoIterator<Item = WaybillInvoice>,
    ) -> Self {
        self.waybill_invoices = waybill_invoices.into_iter().collect();
        self
    }
}

impl record::Record for LogisticsInvoiceIstdwaybillCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_INVOICE_ISTDWAYBILL_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice),
            1 => Some(&self.logistics_code),
            2 => Some(&self.out_invoice_request_no),
            3 => Some(&self.waybill_invoices),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice),
            1 => Some(&mut self.logistics_code),
            2 => Some(&mut self.out_invoice_request_no),
            3 => Some(&mut self.waybill_invoices),
            _ => None,
        }
    }
}

impl Clone for LogisticsInvoiceIstdwaybillCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsInvoiceIstdwaybillCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsInvoiceIstdwaybillCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LogisticsInvoiceIstdwaybillCreate {}

impl record::Request for LogisticsInvoiceIstdwaybillCreate {
    type Response = LogisticsInvoiceIstdwaybillCreateResponse;
    type ErrorCode = LogisticsInvoiceIstdwaybillCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.logistics.invoice.istdwaybill.create` (开即时配送订单发票).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct LogisticsInvoiceIstdwaybillCreateResponse {
    /// The field `invoice_fee`: a text.
    ///
    /// On the wire `invoice_fee`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:15`.
    pub invoice_fee: Option<String>,
    /// The field `status`: a whole number.
    ///
    /// On the wire `status`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:16`.
    pub status: Option<i64>,
    /// The field `waybill_invoices`: a list; each element is a record of the kind `WaybillInvoiceIstd`.
    ///
    /// On the wire `waybill_invoices`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:17`.
    pub waybill_invoices: Vec<WaybillInvoiceIstd>,
}

impl record::Record for LogisticsInvoiceIstdwaybillCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_INVOICE_ISTDWAYBILL_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_fee),
            1 => Some(&self.status),
            2 => Some(&self.waybill_invoices),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_fee),
            1 => Some(&mut self.status),
            2 => Some(&mut self.waybill_invoices),
            _ => None,
        }
    }
}

impl Clone for LogisticsInvoiceIstdwaybillCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsInvoiceIstdwaybillCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsInvoiceIstdwaybillCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Invoice`.
///
/// Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:20`.
#[derive(Default)]
#[non_exhaustive]
pub struct Invoice {
    /// The field `email`: a text.
    ///
    /// On the wire `email`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:22`.
    pub email: Option<String>,
    /// The field `invoice_content`: a text.
    ///
    /// On the wire `invoice_content`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:23`.
    pub invoice_content: Option<String>,
    /// The field `invoice_fee`: a text.
    ///
    /// On the wire `invoice_fee`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:24`.
    pub invoice_fee: Option<String>,
    /// The field `invoice_title`: a text.
    ///
    /// On the wire `invoice_title`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:25`.
    pub invoice_title: Option<String>,
    /// The field `invoice_type`: a whole number.
    ///
    /// On the wire `invoice_type`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:26`.
    pub invoice_type: Option<i64>,
    /// The field `phone`: a text.
    ///
    /// On the wire `phone`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:27`.
    pub phone: Option<String>,
    /// The field `receiver`: a text.
    ///
    /// On the wire `receiver`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:28`.
    pub receiver: Option<String>,
    /// The field `tax_number`: a text.
    ///
    /// On the wire `tax_number`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:29`.
    pub tax_number: Option<String>,
    /// The field `title_type`: a whole number.
    ///
    /// On the wire `title_type`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:30`.
    pub title_type: Option<i64>,
}

impl Invoice {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](Self::email).
    #[inline]
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`invoice_content`](Self::invoice_content).
    #[inline]
    #[must_use]
    pub fn invoice_content(mut self, invoice_content: impl Into<String>) -> Self {
        self.invoice_content = Some(invoice_content.into());
        self
    }

    /// Sets [`invoice_fee`](Self::invoice_fee).
    #[inline]
    #[must_use]
    pub fn invoice_fee(mut self, invoice_fee: impl Into<String>) -> Self {
        self.invoice_fee = Some(invoice_fee.into());
        self
    }

    /// Sets [`invoice_title`](Self::invoice_title).
    #[inline]
    #[must_use]
    pub fn invoice_title(mut self, invoice_title: impl Into<String>) -> Self {
        self.invoice_title = Some(invoice_title.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    #[must_use]
    pub fn invoice_type(mut self, invoice_type: i64) -> Self {
        self.invoice_type = Some(invoice_type);
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`receiver`](Self::receiver).
    #[inline]
    #[must_use]
    pub fn receiver(mut self, receiver: impl Into<String>) -> Self {
        self.receiver = Some(receiver.into());
        self
    }

    /// Sets [`tax_number`](Self::tax_number).
    #[inline]
    #[must_use]
    pub fn tax_number(mut self, tax_number: impl Into<String>) -> Self {
        self.tax_number = Some(tax_number.into());
        self
    }

    /// Sets [`title_type`](Self::title_type).
    #[inline]
    #[must_use]
    pub fn title_type(mut self, title_type: i64) -> Self {
        self.title_type = Some(title_type);
        self
    }
}

impl record::Record for Invoice {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.email),
            1 => Some(&self.invoice_content),
            2 => Some(&self.invoice_fee),
            3 => Some(&self.invoice_title),
            4 => Some(&self.invoice_type),
            5 => Some(&self.phone),
            6 => Some(&self.receiver),
            7 => Some(&self.tax_number),
            8 => Some(&self.title_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.email),
            1 => Some(&mut self.invoice_content),
            2 => Some(&mut self.invoice_fee),
            3 => Some(&mut self.invoice_title),
            4 => Some(&mut self.invoice_type),
            5 => Some(&mut self.phone),
            6 => Some(&mut self.receiver),
            7 => Some(&mut self.tax_number),
            8 => Some(&mut self.title_type),
            _ => None,
        }
    }
}

impl Clone for Invoice {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Invoice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Invoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `WaybillInvoice`.
///
/// Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:32`.
#[derive(Default)]
#[non_exhaustive]
pub struct WaybillInvoice {
    /// The field `waybill_amount`: a text.
    ///
    /// On the wire `waybill_amount`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:34`.
    pub waybill_amount: Option<String>,
    /// The field `waybill_no`: a text.
    ///
    /// On the wire `waybill_no`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:35`.
    pub waybill_no: Option<String>,
}

impl WaybillInvoice {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`waybill_amount`](Self::waybill_amount).
    #[inline]
    #[must_use]
    pub fn waybill_amount(mut self, waybill_amount: impl Into<String>) -> Self {
        self.waybill_amount = Some(waybill_amount.into());
        self
    }

    /// Sets [`waybill_no`](Self::waybill_no).
    #[inline]
    #[must_use]
    pub fn waybill_no(mut self, waybill_no: impl Into<String>) -> Self {
        self.waybill_no = Some(waybill_no.into());
        self
    }
}

impl record::Record for WaybillInvoice {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &WAYBILL_INVOICE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.waybill_amount),
            1 => Some(&self.waybill_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.waybill_amount),
            1 => Some(&mut self.waybill_no),
            _ => None,
        }
    }
}

impl Clone for WaybillInvoice {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for WaybillInvoice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for WaybillInvoice {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `WaybillInvoiceIstd`.
///
/// Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:37`.
#[derive(Default)]
#[non_exhaustive]
pub struct WaybillInvoiceIstd {
    /// The field `reason`: a text.
    ///
    /// On the wire `reason`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:39`.
    pub reason: Option<String>,
    /// The field `shop_no`: a text.
    ///
    /// On the wire `shop_no`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:40`.
    pub shop_no: Option<String>,
    /// The field `waybill_amount`: a text.
    ///
    /// On the wire `waybill_amount`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:41`.
    pub waybill_amount: Option<String>,
    /// The field `waybill_invoice_status`: a whole number.
    ///
    /// On the wire `waybill_invoice_status`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:42`.
    pub waybill_invoice_status: Option<i64>,
    /// The field `waybill_no`: a text.
    ///
    /// On the wire `waybill_no`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:43`.
    pub waybill_no: Option<String>,
}

impl record::Record for WaybillInvoiceIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &WAYBILL_INVOICE_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.reason),
            1 => Some(&self.shop_no),
            2 => Some(&self.waybill_amount),
            3 => Some(&self.waybill_invoice_status),
            4 => Some(&self.waybill_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.reason),
            1 => Some(&mut self.shop_no),
            2 => Some(&mut self.waybill_amount),
            3 => Some(&mut self.waybill_invoice_status),
            4 => Some(&mut self.waybill_no),
            _ => None,
        }
    }
}

impl Clone for WaybillInvoiceIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for WaybillInvoiceIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for WaybillInvoiceIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.logistics.invoice.istdwaybill.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogisticsInvoiceIstdwaybillCreateErrorCode {
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:46`.
    ParamIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.create.yaml:47`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LogisticsInvoiceIstdwaybillCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
