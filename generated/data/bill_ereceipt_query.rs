//! `alipay.data.bill.ereceipt.query` · 查询电子回单状态(incubating)
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/ereceipt/query`. Described in
//! `spec/data/bill.ereceipt.query.yaml`.

use crate::{record, schema};

static BILL_ERECEIPT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptQuery",
    file: "spec/data/bill.ereceipt.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("file_id", 10)
        },
    ],
    rules: &[],
};

static BILL_ERECEIPT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptQueryResponse",
    file: "spec/data/bill.ereceipt.query.yaml",
    fields: &[
        schema::FieldDef::text("download_url", 13),
        schema::FieldDef::text("error_message", 14),
        schema::FieldDef::text("status", 15),
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.ereceipt.query` (查询电子回单状态(incubating)).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/ereceipt/query`. Described in
/// `spec/data/bill.ereceipt.query.yaml`.
/// Answered by [`BillEreceiptQueryResponse`], or by an error with a [`BillEreceiptQueryErrorCode`].
#[doc(alias = "alipay.data.bill.ereceipt.query")]
#[doc(alias = "查询电子回单状态(incubating)")]
#[doc(alias = "查询电子回单状态")]
#[must_use]
#[non_exhaustive]
pub struct BillEreceiptQuery {
    /// On the wire `file_id`, a text. Source: `spec/data/bill.ereceipt.query.yaml:10`.
    pub file_id: Option<String>,
}

impl BillEreceiptQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { file_id: None }
    }

    /// Sets [`file_id`](Self::file_id).
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

impl record::Record for BillEreceiptQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ERECEIPT_QUERY
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

impl Default for BillEreceiptQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillEreceiptQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillEreceiptQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillEreceiptQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillEreceiptQuery {}

impl record::Request for BillEreceiptQuery {
    type Response = BillEreceiptQueryResponse;
    type ErrorCode = BillEreceiptQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.ereceipt.query",
        title: "查询电子回单状态(incubating)",
        file: "spec/data/bill.ereceipt.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/bill/ereceipt/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BILL_ERECEIPT_QUERY,
        response: &BILL_ERECEIPT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.ereceipt.query` (查询电子回单状态(incubating)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillEreceiptQueryResponse {
    /// On the wire `download_url`, a text. Source: `spec/data/bill.ereceipt.query.yaml:13`.
    pub download_url: Option<String>,
    /// On the wire `error_message`, a text. Source: `spec/data/bill.ereceipt.query.yaml:14`.
    pub error_message: Option<String>,
    /// On the wire `status`, a text. Source: `spec/data/bill.ereceipt.query.yaml:15`.
    pub status: Option<String>,
}

impl record::Record for BillEreceiptQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ERECEIPT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.download_url),
            1 => Some(&self.error_message),
            2 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.download_url),
            1 => Some(&mut self.error_message),
            2 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for BillEreceiptQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            download_url: None,
            error_message: None,
            status: None,
        }
    }
}

impl Clone for BillEreceiptQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillEreceiptQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillEreceiptQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.bill.ereceipt.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillEreceiptQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.ereceipt.query.yaml:18`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.ereceipt.query.yaml:19`.
    InvalidParameter,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/data/bill.ereceipt.query.yaml:20`.
    SystemBusy,
    /// On the wire `BIZ_ERROR`. Source: `spec/data/bill.ereceipt.query.yaml:21`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillEreceiptQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillEreceiptQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
