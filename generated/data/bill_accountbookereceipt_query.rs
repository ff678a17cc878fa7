//! `alipay.data.bill.accountbookereceipt.query` · 查询子账本电子回单状态(incubating)
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/accountbookereceipt/query`.
//! Described in `spec/data/bill.accountbookereceipt.query.yaml`.

use crate::{record, schema};

static BILL_ACCOUNTBOOKERECEIPT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptQuery",
    file: "spec/data/bill.accountbookereceipt.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("file_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("secure", 13)
        },
    ],
    rules: &[],
};

static BILL_ACCOUNTBOOKERECEIPT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptQueryResponse",
    file: "spec/data/bill.accountbookereceipt.query.yaml",
    fields: &[
        schema::FieldDef::text("download_url", 16),
        schema::FieldDef::text("error_message", 17),
        schema::FieldDef::text("status", 18),
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
#[must_use]
#[non_exhaustive]
pub struct BillAccountbookereceiptQuery {
    /// On the wire `file_id`, a text. Source: `spec/data/bill.accountbookereceipt.query.yaml:10`.
    pub file_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/data/bill.accountbookereceipt.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `agreement_type`, a text. Source: `spec/data/bill.accountbookereceipt.query.yaml:12`.
    pub agreement_type: Option<String>,
    /// On the wire `secure`, a text. Source: `spec/data/bill.accountbookereceipt.query.yaml:13`.
    pub secure: Option<String>,
}

impl BillAccountbookereceiptQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            file_id: None,
            agreement_no: None,
            agreement_type: None,
            secure: None,
        }
    }

    /// Sets [`file_id`](Self::file_id).
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
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

    /// Sets [`secure`](Self::secure).
    #[inline]
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

impl Default for BillAccountbookereceiptQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.accountbookereceipt.query",
        title: "查询子账本电子回单状态(incubating)",
        file: "spec/data/bill.accountbookereceipt.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.accountbookereceipt.query` (查询子账本电子回单状态(incubating)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillAccountbookereceiptQueryResponse {
    /// On the wire `download_url`, a text. Source: `spec/data/bill.accountbookereceipt.query.yaml:16`.
    pub download_url: Option<String>,
    /// On the wire `error_message`, a text. Source: `spec/data/bill.accountbookereceipt.query.yaml:17`.
    pub error_message: Option<String>,
    /// On the wire `status`, a text. Source: `spec/data/bill.accountbookereceipt.query.yaml:18`.
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

impl Default for BillAccountbookereceiptQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            download_url: None,
            error_message: None,
            status: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for BillAccountbookereceiptQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
