//! `alipay.ebpp.invoice.apply.result.sync` · ISV向支付宝同步发票申请结果
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/apply/result/sync`. Described
//! in `spec/ebpp/invoice.apply.result.sync.yaml`.

use crate::{record, schema};

static INVOICE_APPLY_RESULT_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyResultSync",
    file: "spec/ebpp/invoice.apply.result.sync.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 9),
        schema::FieldDef::text("result", 10),
        schema::FieldDef::text("result_code", 11),
        schema::FieldDef::text("result_msg", 12),
        schema::FieldDef::text("tax_apply_id", 13),
    ],
    rules: &[],
};

static INVOICE_APPLY_RESULT_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyResultSyncResponse",
    file: "spec/ebpp/invoice.apply.result.sync.yaml",
    fields: &[schema::FieldDef::new("retry_flag", schema::Kind::Boolean, 16)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.apply.result.sync` (ISV向支付宝同步发票申请结果).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/apply/result/sync`. Described
/// in `spec/ebpp/invoice.apply.result.sync.yaml`.
/// Answered by [`InvoiceApplyResultSyncResponse`], or by an error with a [`InvoiceApplyResultSyncErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.apply.result.sync")]
#[doc(alias = "ISV向支付宝同步发票申请结果")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceApplyResultSync {
    /// On the wire `apply_id`, a text. Source: `spec/ebpp/invoice.apply.result.sync.yaml:9`.
    pub apply_id: Option<String>,
    /// On the wire `result`, a text. Source: `spec/ebpp/invoice.apply.result.sync.yaml:10`.
    pub result: Option<String>,
    /// On the wire `result_code`, a text. Source: `spec/ebpp/invoice.apply.result.sync.yaml:11`.
    pub result_code: Option<String>,
    /// On the wire `result_msg`, a text. Source: `spec/ebpp/invoice.apply.result.sync.yaml:12`.
    pub result_msg: Option<String>,
    /// On the wire `tax_apply_id`, a text. Source: `spec/ebpp/invoice.apply.result.sync.yaml:13`.
    pub tax_apply_id: Option<String>,
}

impl InvoiceApplyResultSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_id: None,
            result: None,
            result_code: None,
            result_msg: None,
            tax_apply_id: None,
        }
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`result`](Self::result).
    #[inline]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// Sets [`result_code`](Self::result_code).
    #[inline]
    pub fn result_code(mut self, result_code: impl Into<String>) -> Self {
        self.result_code = Some(result_code.into());
        self
    }

    /// Sets [`result_msg`](Self::result_msg).
    #[inline]
    pub fn result_msg(mut self, result_msg: impl Into<String>) -> Self {
        self.result_msg = Some(result_msg.into());
        self
    }

    /// Sets [`tax_apply_id`](Self::tax_apply_id).
    #[inline]
    pub fn tax_apply_id(mut self, tax_apply_id: impl Into<String>) -> Self {
        self.tax_apply_id = Some(tax_apply_id.into());
        self
    }
}

impl record::Record for InvoiceApplyResultSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLY_RESULT_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.result),
            2 => Some(&self.result_code),
            3 => Some(&self.result_msg),
            4 => Some(&self.tax_apply_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            1 => Some(&mut self.result),
            2 => Some(&mut self.result_code),
            3 => Some(&mut self.result_msg),
            4 => Some(&mut self.tax_apply_id),
            _ => None,
        }
    }
}

impl Default for InvoiceApplyResultSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceApplyResultSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplyResultSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplyResultSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceApplyResultSync {}

impl record::Request for InvoiceApplyResultSync {
    type Response = InvoiceApplyResultSyncResponse;
    type ErrorCode = InvoiceApplyResultSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.apply.result.sync",
        title: "ISV向支付宝同步发票申请结果",
        file: "spec/ebpp/invoice.apply.result.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/apply/result/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_APPLY_RESULT_SYNC,
        response: &INVOICE_APPLY_RESULT_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.apply.result.sync` (ISV向支付宝同步发票申请结果).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceApplyResultSyncResponse {
    /// On the wire `retry_flag`, true or false. Source: `spec/ebpp/invoice.apply.result.sync.yaml:16`.
    pub retry_flag: Option<bool>,
}

impl record::Record for InvoiceApplyResultSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLY_RESULT_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.retry_flag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.retry_flag),
            _ => None,
        }
    }
}

impl Default for InvoiceApplyResultSyncResponse {
    #[inline]
    fn default() -> Self {
        Self { retry_flag: None }
    }
}

impl Clone for InvoiceApplyResultSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplyResultSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplyResultSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.apply.result.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplyResultSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.apply.result.sync.yaml:19`.
    InvalidParameter,
    /// On the wire `ANT_INVOICE_APPLY_NOT_EXIST`. Source: `spec/ebpp/invoice.apply.result.sync.yaml:20`.
    AntInvoiceApplyNotExist,
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.apply.result.sync.yaml:21`.
    BizError,
    /// On the wire `INVOICE_APPLY_RETURN_INVALID`. Source: `spec/ebpp/invoice.apply.result.sync.yaml:22`.
    InvoiceApplyReturnInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceApplyResultSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ANT_INVOICE_APPLY_NOT_EXIST", Self::AntInvoiceApplyNotExist),
        ("BIZ_ERROR", Self::BizError),
        ("INVOICE_APPLY_RETURN_INVALID", Self::InvoiceApplyReturnInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceApplyResultSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
