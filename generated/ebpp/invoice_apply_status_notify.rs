//! `alipay.ebpp.invoice.apply.status.notify` · 发票申请状态变更
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/status/notify`. Described
//! in `spec/ebpp/invoice.apply.status.notify.yaml`.

use crate::{record, schema};

static INVOICE_APPLY_STATUS_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyStatusNotify",
    file: "spec/ebpp/invoice.apply.status.notify.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 9),
        schema::FieldDef::text("apply_status", 10),
        schema::FieldDef::new(
            "invoice_uks",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_UK_DTO),
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("message", 12),
    ],
    rules: &[],
};

static INVOICE_APPLY_STATUS_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyStatusNotifyResponse",
    file: "spec/ebpp/invoice.apply.status.notify.yaml",
    fields: &[
        schema::FieldDef::new(
            "missing_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_UK_DTO),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::new("update_success", schema::Kind::Boolean, 16),
    ],
    rules: &[],
};

static INVOICE_UK_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceUkDto",
    file: "spec/ebpp/invoice.apply.status.notify.yaml",
    fields: &[
        schema::FieldDef::text("invoice_code", 21),
        schema::FieldDef::text("invoice_no", 22),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.apply.status.notify` (发票申请状态变更).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/status/notify`. Described
/// in `spec/ebpp/invoice.apply.status.notify.yaml`.
/// Answered by [`InvoiceApplyStatusNotifyResponse`], or by an error with a [`InvoiceApplyStatusNotifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.apply.status.notify")]
#[doc(alias = "发票申请状态变更")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceApplyStatusNotify {
    /// On the wire `apply_id`, a text. Source: `spec/ebpp/invoice.apply.status.notify.yaml:9`.
    pub apply_id: Option<String>,
    /// On the wire `apply_status`, a text. Source: `spec/ebpp/invoice.apply.status.notify.yaml:10`.
    pub apply_status: Option<String>,
    /// On the wire `invoice_uks`, a list; each element is a record of the kind `InvoiceUkDto`. Source:
    /// `spec/ebpp/invoice.apply.status.notify.yaml:11`.
    pub invoice_uks: Vec<InvoiceUkDto>,
    /// On the wire `message`, a text. Source: `spec/ebpp/invoice.apply.status.notify.yaml:12`.
    pub message: Option<String>,
}

impl InvoiceApplyStatusNotify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_id: None,
            apply_status: None,
            invoice_uks: Vec::new(),
            message: None,
        }
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`apply_status`](Self::apply_status).
    #[inline]
    pub fn apply_status(mut self, apply_status: impl Into<String>) -> Self {
        self.apply_status = Some(apply_status.into());
        self
    }

    /// Sets [`invoice_uks`](Self::invoice_uks).
    #[inline]
    pub fn invoice_uks(
        mut self,
        invoice_uks: impl IntoIterator<Item = InvoiceUkDto>,
    ) -> Self {
        self.invoice_uks = invoice_uks.into_iter().collect();
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl record::Record for InvoiceApplyStatusNotify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLY_STATUS_NOTIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.apply_status),
            2 => Some(&self.invoice_uks),
            3 => Some(&self.message),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            1 => Some(&mut self.apply_status),
            2 => Some(&mut self.invoice_uks),
            3 => Some(&mut self.message),
            _ => None,
        }
    }
}

impl Default for InvoiceApplyStatusNotify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceApplyStatusNotify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplyStatusNotify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplyStatusNotify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceApplyStatusNotify {}

impl record::Request for InvoiceApplyStatusNotify {
    type Response = InvoiceApplyStatusNotifyResponse;
    type ErrorCode = InvoiceApplyStatusNotifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.apply.status.notify",
        title: "发票申请状态变更",
        file: "spec/ebpp/invoice.apply.status.notify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/ebpp/invoice/apply/status/notify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_APPLY_STATUS_NOTIFY,
        response: &INVOICE_APPLY_STATUS_NOTIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.apply.status.notify` (发票申请状态变更).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceApplyStatusNotifyResponse {
    /// On the wire `missing_invoices`, a list; each element is a record of the kind `InvoiceUkDto`. Source:
    /// `spec/ebpp/invoice.apply.status.notify.yaml:15`.
    pub missing_invoices: Vec<InvoiceUkDto>,
    /// On the wire `update_success`, true or false. Source: `spec/ebpp/invoice.apply.status.notify.yaml:16`.
    pub update_success: Option<bool>,
}

impl record::Record for InvoiceApplyStatusNotifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLY_STATUS_NOTIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.missing_invoices),
            1 => Some(&self.update_success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.missing_invoices),
            1 => Some(&mut self.update_success),
            _ => None,
        }
    }
}

impl Default for InvoiceApplyStatusNotifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            missing_invoices: Vec::new(),
            update_success: None,
        }
    }
}

impl Clone for InvoiceApplyStatusNotifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplyStatusNotifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplyStatusNotifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceUkDto`.
///
/// Source: `spec/ebpp/invoice.apply.status.notify.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceUkDto {
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/invoice.apply.status.notify.yaml:21`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/invoice.apply.status.notify.yaml:22`.
    pub invoice_no: Option<String>,
}

impl InvoiceUkDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_code: None,
            invoice_no: None,
        }
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }
}

impl record::Record for InvoiceUkDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_UK_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_code),
            1 => Some(&self.invoice_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_code),
            1 => Some(&mut self.invoice_no),
            _ => None,
        }
    }
}

impl Default for InvoiceUkDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceUkDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceUkDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceUkDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.apply.status.notify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplyStatusNotifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.apply.status.notify.yaml:25`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.apply.status.notify.yaml:26`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceApplyStatusNotifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceApplyStatusNotifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
