//! `alipay.data.bill.accountbookereceipt.query` · 查询子账本电子回单状态(incubating)
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/accountbookereceipt/query`.
//! Described in `spec/data/bill.accountbookereceipt.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/data/bill.accountbookereceipt.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.data.bill.accountbookereceipt.query",
    title: "查询子账本电子回单状态(incubating)",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/data/bill/accountbookereceipt/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &BILL_ACCOUNTBOOKERECEIPT_QUERY,
    response: &BILL_ACCOUNTBOOKERECEIPT_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "DATA_QUERY_TIMEOUT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 22,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "SYSTEM_BUSY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
    ],
};

static BILL_ACCOUNTBOOKERECEIPT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptQuery",
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
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "agreement_type",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "secure",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static BILL_ACCOUNTBOOKERECEIPT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "download_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "error_message",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.accountbookereceipt.query` (查询子账本电子回单状态(incubating)).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/accountbookereceipt/query`.
/// Described in `spec/data/bill.accountbookereceipt.query.yaml`.
/// Answered by [`BillAccountbookereceiptQueryResponse`], or by an error with a [`BillAccountbookereceiptQueryErrorCode`].
#[doc(alias = "alipay.data.bill.accountbookereceipt.query")]
#[doc(alias = "查询子账本电子回单状态(incubating)")]
#[doc(alias = "查询子账本电子回单状态")]
#[derive(Default)]
#[non_exhaustive]
pub struct BillAccountbookereceiptQuery {
    /// The field `file_id`: a text.
    ///
    /// On the wire `file_id`. Source: `spec/data/bill.accountbookereceipt.query.yaml:10`.
    pub file_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/data/bill.accountbookereceipt.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// The field `agreement_type`: a text.
    ///
    /// On the wire `agreement_type`. Source: `spec/data/bill.accountbookereceipt.query.yaml:12`.
    pub agreement_type: Option<String>,
    /// The field `secure`: a text.
    ///
    /// On the wire `secure`. Source: `spec/data/bill.accountbookereceipt.query.yaml:13`.
    pub secure: Option<String>,
}

impl BillAccountbookereceiptQuery {
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

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`agreement_type`](Self::agreement_type).
    #[inline]
    #[must_use]
    pub fn agreement_type(mut self, agreement_type: impl Into<String>) -> Self {
        self.agreement_type = Some(agreement_type.into());
        self
    }

    /// Sets [`secure`](Self::secure).
    #[inline]
    #[must_use]
    pub fn secure(mut self, secure: impl Into<String>) -> Self {
        self.secure = Some(secure.into());
        self
    }
}

impl record::Record for BillAccountbookereceiptQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ACCOUNTBOOKERECEIPT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.agreement_type),
            3 => Some(&self.secure),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.agreement_type),
            3 => Some(&mut self.secure),
            _ => None,
        }
    }
}

impl Clone for BillAccountbookereceiptQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAccountbookereceiptQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAccountbookereceiptQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillAccountbookereceiptQuery {}

impl record::Request for BillAccountbookereceiptQuery {
    type Response = BillAccountbookereceiptQueryResponse;
    type ErrorCode = BillAccountbookereceiptQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.data.bill.accountbookereceipt.query` (查询子账本电子回单状态(incubating)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BillAccountbookereceiptQueryResponse {
    /// The field `download_url`: a text.
    ///
    /// On the wire `download_url`. Source: `spec/data/bill.accountbookereceipt.query.yaml:16`.
    pub download_url: Option<String>,
    /// The field `error_message`: a text.
    ///
    /// On the wire `error_message`. Source: `spec/data/bill.accountbookereceipt.query.yaml:17`.
    pub error_message: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/data/bill.accountbookereceipt.query.yaml:18`.
    pub status: Option<String>,
}

impl record::Record for BillAccountbookereceiptQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ACCOUNTBOOKERECEIPT_QUERY_RESPONSE
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

impl Clone for BillAccountbookereceiptQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAccountbookereceiptQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAccountbookereceiptQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.bill.accountbookereceipt.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillAccountbookereceiptQueryErrorCode {
    /// On the wire `DATA_QUERY_TIMEOUT`. Source: `spec/data/bill.accountbookereceipt.query.yaml:21`.
    DataQueryTimeout,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.accountbookereceipt.query.yaml:22`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.accountbookereceipt.query.yaml:23`.
    InvalidParameter,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/data/bill.accountbookereceipt.query.yaml:24`.
    SystemBusy,
    /// On the wire `BIZ_ERROR`. Source: `spec/data/bill.accountbookereceipt.query.yaml:25`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillAccountbookereceiptQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("DATA_QUERY_TIMEOUT", Self::DataQueryTimeout),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
