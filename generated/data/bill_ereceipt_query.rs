//! `alipay.data.bill.ereceipt.query` · 查询电子回单状态(incubating)
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/ereceipt/query`. Described in
//! `spec/data/bill.ereceipt.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/data/bill.ereceipt.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.data.bill.ereceipt.query",
    title: "查询电子回单状态(incubating)",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 18,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "SYSTEM_BUSY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
    ],
};

static BILL_ERECEIPT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "file_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static BILL_ERECEIPT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "download_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "error_message",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct BillEreceiptQuery {
    /// The field `file_id`: a text.
    ///
    /// On the wire `file_id`. Source: `spec/data/bill.ereceipt.query.yaml:10`.
    pub file_id: Option<String>,
}

impl BillEreceiptQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`file_id`](Self::file_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.data.bill.ereceipt.query` (查询电子回单状态(incubating)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BillEreceiptQueryResponse {
    /// The field `download_url`: a text.
    ///
    /// On the wire `download_url`. Source: `spec/data/bill.ereceipt.query.yaml:13`.
    pub download_url: Option<String>,
    /// The field `error_message`: a text.
    ///
    /// On the wire `error_message`. Source: `spec/data/bill.ereceipt.query.yaml:14`.
    pub error_message: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/data/bill.ereceipt.query.yaml:15`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
