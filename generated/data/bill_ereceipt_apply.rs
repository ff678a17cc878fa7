//! `alipay.data.bill.ereceipt.apply` · 申请电子回单(incubating)
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/ereceipt/apply`. Described in
//! `spec/data/bill.ereceipt.apply.yaml`.

use crate::{record, schema};

static BILL_ERECEIPT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptApply",
    file: "spec/data/bill.ereceipt.apply.yaml",
    fields: &[
        schema::FieldDef::text("bill_user_id", 9),
        schema::FieldDef::text("key", 10),
        schema::FieldDef::text("type", 11),
    ],
    rules: &[],
};

static BILL_ERECEIPT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptApplyResponse",
    file: "spec/data/bill.ereceipt.apply.yaml",
    fields: &[schema::FieldDef::text("file_id", 14)],
    rules: &[],
};

/// A request of `alipay.data.bill.ereceipt.apply` (申请电子回单(incubating)).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/ereceipt/apply`. Described in
/// `spec/data/bill.ereceipt.apply.yaml`.
/// Answered by [`BillEreceiptApplyResponse`], or by an error with a [`BillEreceiptApplyErrorCode`].
#[doc(alias = "alipay.data.bill.ereceipt.apply")]
#[doc(alias = "申请电子回单(incubating)")]
#[doc(alias = "申请电子回单")]
#[must_use]
#[non_exhaustive]
pub struct BillEreceiptApply {
    /// On the wire `bill_user_id`, a text. Source: `spec/data/bill.ereceipt.apply.yaml:9`.
    pub bill_user_id: Option<String>,
    /// On the wire `key`, a text. Source: `spec/data/bill.ereceipt.apply.yaml:10`.
    pub key: Option<String>,
    /// On the wire `type`, a text. Source: `spec/data/bill.ereceipt.apply.yaml:11`.
    pub r#type: Option<String>,
}

impl BillEreceiptApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bill_user_id: None,
            key: None,
            r#type: None,
        }
    }

    /// Sets [`bill_user_id`](Self::bill_user_id).
    #[inline]
    pub fn bill_user_id(mut self, bill_user_id: impl Into<String>) -> Self {
        self.bill_user_id = Some(bill_user_id.into());
        self
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for BillEreceiptApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ERECEIPT_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_user_id),
            1 => Some(&self.key),
            2 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_user_id),
            1 => Some(&mut self.key),
            2 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for BillEreceiptApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillEreceiptApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillEreceiptApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillEreceiptApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillEreceiptApply {}

impl record::Request for BillEreceiptApply {
    type Response = BillEreceiptApplyResponse;
    type ErrorCode = BillEreceiptApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.ereceipt.apply",
        title: "申请电子回单(incubating)",
        file: "spec/data/bill.ereceipt.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/data/bill/ereceipt/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BILL_ERECEIPT_APPLY,
        response: &BILL_ERECEIPT_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.ereceipt.apply` (申请电子回单(incubating)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillEreceiptApplyResponse {
    /// On the wire `file_id`, a text. Source: `spec/data/bill.ereceipt.apply.yaml:14`.
    pub file_id: Option<String>,
}

impl record::Record for BillEreceiptApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ERECEIPT_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_id),
            _ => None,
        }
    }
}

impl Default for BillEreceiptApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { file_id: None }
    }
}

impl Clone for BillEreceiptApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillEreceiptApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillEreceiptApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.bill.ereceipt.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillEreceiptApplyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.ereceipt.apply.yaml:17`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.ereceipt.apply.yaml:18`.
    InvalidParameter,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/data/bill.ereceipt.apply.yaml:19`.
    SystemBusy,
    /// On the wire `BIZ_ERROR`. Source: `spec/data/bill.ereceipt.apply.yaml:20`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillEreceiptApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillEreceiptApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
