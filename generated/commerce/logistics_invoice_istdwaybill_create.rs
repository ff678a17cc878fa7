//! `alipay.commerce.logistics.invoice.istdwaybill.create` · 开即时配送订单发票
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/logistics/invoice/istdwaybill/create`. Described in
//! `spec/commerce/logistics.invoice.istdwaybill.create.yaml`.

use crate::{record, schema};

static LOGISTICS_INVOICE_ISTDWAYBILL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInvoiceIstdwaybillCreate",
    file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
    fields: &[
        schema::FieldDef::new("invoice", schema::Kind::Record(&INVOICE), 9),
        schema::FieldDef::text("logistics_code", 10),
        schema::FieldDef::text("out_invoice_request_no", 11),
        schema::FieldDef::new(
            "waybill_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAYBILL_INVOICE),
                    limits: &[],
                },
            ),
            12,
        ),
    ],
    rules: &[],
};

static LOGISTICS_INVOICE_ISTDWAYBILL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInvoiceIstdwaybillCreateResponse",
    file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
    fields: &[
        schema::FieldDef::text("invoice_fee", 15),
        schema::FieldDef::new("status", schema::Kind::Integer, 16),
        schema::FieldDef::new(
            "waybill_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAYBILL_INVOICE_ISTD),
                    limits: &[],
                },
            ),
            17,
        ),
    ],
    rules: &[],
};

static INVOICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Invoice",
    file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
    fields: &[
        schema::FieldDef::text("email", 22),
        schema::FieldDef::text("invoice_content", 23),
        schema::FieldDef::text("invoice_fee", 24),
        schema::FieldDef::text("invoice_title", 25),
        schema::FieldDef::new("invoice_type", schema::Kind::Integer, 26),
        schema::FieldDef::text("phone", 27),
        schema::FieldDef::text("receiver", 28),
        schema::FieldDef::text("tax_number", 29),
        schema::FieldDef::new("title_type", schema::Kind::Integer, 30),
    ],
    rules: &[],
};

static WAYBILL_INVOICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaybillInvoice",
    file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
    fields: &[
        schema::FieldDef::text("waybill_amount", 34),
        schema::FieldDef::text("waybill_no", 35),
    ],
    rules: &[],
};

static WAYBILL_INVOICE_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaybillInvoiceIstd",
    file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
    fields: &[
        schema::FieldDef::text("reason", 39),
        schema::FieldDef::text("shop_no", 40),
        schema::FieldDef::text("waybill_amount", 41),
        schema::FieldDef::new("waybill_invoice_status", schema::Kind::Integer, 42),
        schema::FieldDef::text("waybill_no", 43),
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
#[must_use]
#[non_exhaustive]
pub struct LogisticsInvoiceIstdwaybillCreate {
    /// On the wire `invoice`, a record of the kind `Invoice`. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.create.yaml:9`.
    pub invoice: Option<Invoice>,
    /// On the wire `logistics_code`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:10`.
    pub logistics_code: Option<String>,
    /// On the wire `out_invoice_request_no`, a text. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.create.yaml:11`.
    pub out_invoice_request_no: Option<String>,
    /// On the wire `waybill_invoices`, a list; each element is a record of the kind `WaybillInvoice`. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.create.yaml:12`.
    pub waybill_invoices: Vec<WaybillInvoice>,
}

impl LogisticsInvoiceIstdwaybillCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice: None,
            logistics_code: None,
            out_invoice_request_no: None,
            waybill_invoices: Vec::new(),
        }
    }

    /// Sets [`invoice`](Self::invoice).
    #[inline]
    pub fn invoice(mut self, invoice: Invoice) -> Self {
        self.invoice = Some(invoice);
        self
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`out_invoice_request_no`](Self::out_invoice_request_no).
    #[inline]
    pub fn out_invoice_request_no(
        mut self,
        out_invoice_request_no: impl Into<String>,
    ) -> Self {
        self.out_invoice_request_no = Some(out_invoice_request_no.into());
        self
    }

    /// Sets [`waybill_invoices`](Self::waybill_invoices).
    #[inline]
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

impl Default for LogisticsInvoiceIstdwaybillCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.logistics.invoice.istdwaybill.create",
        title: "开即时配送订单发票",
        file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.logistics.invoice.istdwaybill.create` (开即时配送订单发票).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LogisticsInvoiceIstdwaybillCreateResponse {
    /// On the wire `invoice_fee`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:15`.
    pub invoice_fee: Option<String>,
    /// On the wire `status`, a whole number. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:16`.
    pub status: Option<i64>,
    /// On the wire `waybill_invoices`, a list; each element is a record of the kind `WaybillInvoiceIstd`. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.create.yaml:17`.
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

impl Default for LogisticsInvoiceIstdwaybillCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            invoice_fee: None,
            status: None,
            waybill_invoices: Vec::new(),
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
#[must_use]
#[non_exhaustive]
pub struct Invoice {
    /// On the wire `email`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:22`.
    pub email: Option<String>,
    /// On the wire `invoice_content`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:23`.
    pub invoice_content: Option<String>,
    /// On the wire `invoice_fee`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:24`.
    pub invoice_fee: Option<String>,
    /// On the wire `invoice_title`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:25`.
    pub invoice_title: Option<String>,
    /// On the wire `invoice_type`, a whole number. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.create.yaml:26`.
    pub invoice_type: Option<i64>,
    /// On the wire `phone`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:27`.
    pub phone: Option<String>,
    /// On the wire `receiver`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:28`.
    pub receiver: Option<String>,
    /// On the wire `tax_number`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:29`.
    pub tax_number: Option<String>,
    /// On the wire `title_type`, a whole number. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.create.yaml:30`.
    pub title_type: Option<i64>,
}

impl Invoice {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            email: None,
            invoice_content: None,
            invoice_fee: None,
            invoice_title: None,
            invoice_type: None,
            phone: None,
            receiver: None,
            tax_number: None,
            title_type: None,
        }
    }

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`invoice_content`](Self::invoice_content).
    #[inline]
    pub fn invoice_content(mut self, invoice_content: impl Into<String>) -> Self {
        self.invoice_content = Some(invoice_content.into());
        self
    }

    /// Sets [`invoice_fee`](Self::invoice_fee).
    #[inline]
    pub fn invoice_fee(mut self, invoice_fee: impl Into<String>) -> Self {
        self.invoice_fee = Some(invoice_fee.into());
        self
    }

    /// Sets [`invoice_title`](Self::invoice_title).
    #[inline]
    pub fn invoice_title(mut self, invoice_title: impl Into<String>) -> Self {
        self.invoice_title = Some(invoice_title.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(mut self, invoice_type: i64) -> Self {
        self.invoice_type = Some(invoice_type);
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`receiver`](Self::receiver).
    #[inline]
    pub fn receiver(mut self, receiver: impl Into<String>) -> Self {
        self.receiver = Some(receiver.into());
        self
    }

    /// Sets [`tax_number`](Self::tax_number).
    #[inline]
    pub fn tax_number(mut self, tax_number: impl Into<String>) -> Self {
        self.tax_number = Some(tax_number.into());
        self
    }

    /// Sets [`title_type`](Self::title_type).
    #[inline]
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

impl Default for Invoice {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct WaybillInvoice {
    /// On the wire `waybill_amount`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:34`.
    pub waybill_amount: Option<String>,
    /// On the wire `waybill_no`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:35`.
    pub waybill_no: Option<String>,
}

impl WaybillInvoice {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            waybill_amount: None,
            waybill_no: None,
        }
    }

    /// Sets [`waybill_amount`](Self::waybill_amount).
    #[inline]
    pub fn waybill_amount(mut self, waybill_amount: impl Into<String>) -> Self {
        self.waybill_amount = Some(waybill_amount.into());
        self
    }

    /// Sets [`waybill_no`](Self::waybill_no).
    #[inline]
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

impl Default for WaybillInvoice {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[non_exhaustive]
pub struct WaybillInvoiceIstd {
    /// On the wire `reason`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:39`.
    pub reason: Option<String>,
    /// On the wire `shop_no`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:40`.
    pub shop_no: Option<String>,
    /// On the wire `waybill_amount`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:41`.
    pub waybill_amount: Option<String>,
    /// On the wire `waybill_invoice_status`, a whole number. Source:
    /// `spec/commerce/logistics.invoice.istdwaybill.create.yaml:42`.
    pub waybill_invoice_status: Option<i64>,
    /// On the wire `waybill_no`, a text. Source: `spec/commerce/logistics.invoice.istdwaybill.create.yaml:43`.
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

impl Default for WaybillInvoiceIstd {
    #[inline]
    fn default() -> Self {
        Self {
            reason: None,
            shop_no: None,
            waybill_amount: None,
            waybill_invoice_status: None,
            waybill_no: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for LogisticsInvoiceIstdwaybillCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
