//! `alipay.data.bill.ereceiptagent.apply` · ISV代理商户申请电子回单
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/ereceiptagent/apply`. Described in
//! `spec/data/bill.ereceiptagent.apply.yaml`.

use crate::{record, schema};

static BILL_ERECEIPTAGENT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptagentApply",
    file: "spec/data/bill.ereceiptagent.apply.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 9),
        schema::FieldDef::text("agreement_type", 10),
        schema::FieldDef::text("end_time", 11),
        schema::FieldDef::text("key", 12),
        schema::FieldDef::text("start_time", 13),
        schema::FieldDef::text("type", 14),
    ],
    rules: &[],
};

static BILL_ERECEIPTAGENT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptagentApplyResponse",
    file: "spec/data/bill.ereceiptagent.apply.yaml",
    fields: &[schema::FieldDef::text("file_id", 17)],
    rules: &[],
};

/// A request of `alipay.data.bill.ereceiptagent.apply` (ISV代理商户申请电子回单).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/ereceiptagent/apply`. Described in
/// `spec/data/bill.ereceiptagent.apply.yaml`.
/// Answered by [`BillEreceiptagentApplyResponse`], or by an error with a [`BillEreceiptagentApplyErrorCode`].
#[doc(alias = "alipay.data.bill.ereceiptagent.apply")]
#[doc(alias = "ISV代理商户申请电子回单")]
#[must_use]
#[non_exhaustive]
pub struct BillEreceiptagentApply {
    /// On the wire `agreement_no`, a text. Source: `spec/data/bill.ereceiptagent.apply.yaml:9`.
    pub agreement_no: Option<String>,
    /// On the wire `agreement_type`, a text. Source: `spec/data/bill.ereceiptagent.apply.yaml:10`.
    pub agreement_type: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/data/bill.ereceiptagent.apply.yaml:11`.
    pub end_time: Option<String>,
    /// On the wire `key`, a text. Source: `spec/data/bill.ereceiptagent.apply.yaml:12`.
    pub key: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/data/bill.ereceiptagent.apply.yaml:13`.
    pub start_time: Option<String>,
    /// On the wire `type`, a text. Source: `spec/data/bill.ereceiptagent.apply.yaml:14`.
    pub r#type: Option<String>,
}

impl BillEreceiptagentApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            agreement_type: None,
            end_time: None,
            key: None,
            start_time: None,
            r#type: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`agreement_type`](Self::agreement_type).
    #[inline]
    pub fn agreement_type(mut self, agreement_type: impl Into<String>) -> Self {
        self.agreement_type = Some(agreement_type.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for BillEreceiptagentApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ERECEIPTAGENT_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.agreement_type),
            2 => Some(&self.end_time),
            3 => Some(&self.key),
            4 => Some(&self.start_time),
            5 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.agreement_type),
            2 => Some(&mut self.end_time),
            3 => Some(&mut self.key),
            4 => Some(&mut self.start_time),
            5 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for BillEreceiptagentApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillEreceiptagentApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillEreceiptagentApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillEreceiptagentApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillEreceiptagentApply {}

impl record::Request for BillEreceiptagentApply {
    type Response = BillEreceiptagentApplyResponse;
    type ErrorCode = BillEreceiptagentApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.ereceiptagent.apply",
        title: "ISV代理商户申请电子回单",
        file: "spec/data/bill.ereceiptagent.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/data/bill/ereceiptagent/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BILL_ERECEIPTAGENT_APPLY,
        response: &BILL_ERECEIPTAGENT_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.ereceiptagent.apply` (ISV代理商户申请电子回单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillEreceiptagentApplyResponse {
    /// On the wire `file_id`, a text. Source: `spec/data/bill.ereceiptagent.apply.yaml:17`.
    pub file_id: Option<String>,
}

impl record::Record for BillEreceiptagentApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ERECEIPTAGENT_APPLY_RESPONSE
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

impl Default for BillEreceiptagentApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { file_id: None }
    }
}

impl Clone for BillEreceiptagentApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillEreceiptagentApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillEreceiptagentApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.bill.ereceiptagent.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillEreceiptagentApplyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.ereceiptagent.apply.yaml:20`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.ereceiptagent.apply.yaml:21`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillEreceiptagentApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillEreceiptagentApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
