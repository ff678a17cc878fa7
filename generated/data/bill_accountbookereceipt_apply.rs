//! `alipay.data.bill.accountbookereceipt.apply` · 申请子账本电子回单(incubating)
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/accountbookereceipt/apply`.
//! Described in `spec/data/bill.accountbookereceipt.apply.yaml`.

use crate::{record, schema};

static BILL_ACCOUNTBOOKERECEIPT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptApply",
    file: "spec/data/bill.accountbookereceipt.apply.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 9),
        schema::FieldDef::text("key", 10),
        schema::FieldDef::text("store_no", 11),
        schema::FieldDef::text("type", 12),
    ],
    rules: &[],
};

static BILL_ACCOUNTBOOKERECEIPT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptApplyResponse",
    file: "spec/data/bill.accountbookereceipt.apply.yaml",
    fields: &[schema::FieldDef::text("file_id", 15)],
    rules: &[],
};

/// A request of `alipay.data.bill.accountbookereceipt.apply` (申请子账本电子回单(incubating)).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/accountbookereceipt/apply`.
/// Described in `spec/data/bill.accountbookereceipt.apply.yaml`.
/// Answered by [`BillAccountbookereceiptApplyResponse`], or by an error with a [`BillAccountbookereceiptApplyErrorCode`].
#[doc(alias = "alipay.data.bill.accountbookereceipt.apply")]
#[doc(alias = "申请子账本电子回单(incubating)")]
#[doc(alias = "申请子账本电子回单")]
#[must_use]
#[non_exhaustive]
pub struct BillAccountbookereceiptApply {
    /// On the wire `agreement_no`, a text. Source: `spec/data/bill.accountbookereceipt.apply.yaml:9`.
    pub agreement_no: Option<String>,
    /// On the wire `key`, a text. Source: `spec/data/bill.accountbookereceipt.apply.yaml:10`.
    pub key: Option<String>,
    /// On the wire `store_no`, a text. Source: `spec/data/bill.accountbookereceipt.apply.yaml:11`.
    pub store_no: Option<String>,
    /// On the wire `type`, a text. Source: `spec/data/bill.accountbookereceipt.apply.yaml:12`.
    pub r#type: Option<String>,
}

impl BillAccountbookereceiptApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            key: None,
            store_no: None,
            r#type: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`store_no`](Self::store_no).
    #[inline]
    pub fn store_no(mut self, store_no: impl Into<String>) -> Self {
        self.store_no = Some(store_no.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for BillAccountbookereceiptApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ACCOUNTBOOKERECEIPT_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.key),
            2 => Some(&self.store_no),
            3 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.key),
            2 => Some(&mut self.store_no),
            3 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for BillAccountbookereceiptApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillAccountbookereceiptApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAccountbookereceiptApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAccountbookereceiptApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillAccountbookereceiptApply {}

impl record::Request for BillAccountbookereceiptApply {
    type Response = BillAccountbookereceiptApplyResponse;
    type ErrorCode = BillAccountbookereceiptApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.accountbookereceipt.apply",
        title: "申请子账本电子回单(incubating)",
        file: "spec/data/bill.accountbookereceipt.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/data/bill/accountbookereceipt/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BILL_ACCOUNTBOOKERECEIPT_APPLY,
        response: &BILL_ACCOUNTBOOKERECEIPT_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.accountbookereceipt.apply` (申请子账本电子回单(incubating)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillAccountbookereceiptApplyResponse {
    /// On the wire `file_id`, a text. Source: `spec/data/bill.accountbookereceipt.apply.yaml:15`.
    pub file_id: Option<String>,
}

impl record::Record for BillAccountbookereceiptApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ACCOUNTBOOKERECEIPT_APPLY_RESPONSE
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

impl Default for BillAccountbookereceiptApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { file_id: None }
    }
}

impl Clone for BillAccountbookereceiptApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAccountbookereceiptApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAccountbookereceiptApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.bill.accountbookereceipt.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillAccountbookereceiptApplyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.accountbookereceipt.apply.yaml:18`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.accountbookereceipt.apply.yaml:19`.
    InvalidParameter,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/data/bill.accountbookereceipt.apply.yaml:20`.
    SystemBusy,
    /// On the wire `BIZ_ERROR`. Source: `spec/data/bill.accountbookereceipt.apply.yaml:21`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillAccountbookereceiptApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillAccountbookereceiptApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
