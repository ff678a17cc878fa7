//! `alipay.data.bill.ereceipt.query` · 查询电子回单状态(incubating)
//!
//! Query an electronic receipt applied for, at most every 5 minutes.
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
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("file_id", 12)
        },
    ],
    rules: &[],
};

static BILL_ERECEIPT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptQueryResponse",
    file: "spec/data/bill.ereceipt.query.yaml",
    fields: &[
        schema::FieldDef::text("download_url", 19),
        schema::FieldDef::text("error_message", 24),
        schema::FieldDef::text("status", 28),
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.ereceipt.query` (查询电子回单状态(incubating)).
///
/// Query an electronic receipt applied for, at most every 5 minutes.
///
/// ```
/// use alipay::data::BillEreceiptQuery;
///
/// let request = BillEreceiptQuery::new()
///     .file_id("12345");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`file_id`](Self::file_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/ereceipt/query`. Described in
/// `spec/data/bill.ereceipt.query.yaml`.
/// Answered by [`BillEreceiptQueryResponse`], or by an error with a [`BillEreceiptQueryErrorCode`].
#[doc(alias = "alipay.data.bill.ereceipt.query")]
#[doc(alias = "/v3/alipay/data/bill/ereceipt/query")]
#[doc(alias = "查询电子回单状态(incubating)")]
#[doc(alias = "查询电子回单状态")]
#[doc(alias = "电子回单")]
#[doc(alias = "回单")]
#[must_use]
#[non_exhaustive]
pub struct BillEreceiptQuery {
    /// Application number returned by `alipay.data.bill.ereceipt.apply`.
    ///
    /// On the wire `file_id`; required. Example: `12345`. Source: `spec/data/bill.ereceipt.query.yaml:12`.
    pub file_id: String,
}

impl BillEreceiptQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { file_id: String::new() }
    }

    /// Sets [`file_id`](Self::file_id).
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = file_id.into();
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.data.bill.ereceipt.query` (查询电子回单状态(incubating)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillEreceiptQueryResponse {
    /// Link to the receipt PDF, valid 30 seconds; present when the status is `SUCCESS`.
    ///
    /// On the wire `download_url` (下载链接). Example:
    /// `https://dwbillcenter.alipay.com/downloadBillFile.resource?fileId=X`. Source:
    /// `spec/data/bill.ereceipt.query.yaml:19`.
    pub download_url: Option<String>,
    /// Reason for failure; present when the receipt could not be made.
    ///
    /// On the wire `error_message`. Example: `key不存在`. Source: `spec/data/bill.ereceipt.query.yaml:24`.
    pub error_message: Option<String>,
    /// Processing state of the application.
    ///
    /// On the wire `status` (处理状态). Example: `SUCCESS`. Source: `spec/data/bill.ereceipt.query.yaml:28`.
    pub status: Option<record::Choice<BillEreceiptQueryResponseStatus>>,
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

/// The values of the platform's type `BillEreceiptQueryResponseStatus`.
///
/// Source: `spec/data/bill.ereceipt.query.yaml:32`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillEreceiptQueryResponseStatus {
    /// Initialized.
    ///
    /// On the wire `INIT` (初始化).
    Init,
    /// In progress.
    ///
    /// On the wire `PROCESS` (处理中).
    Process,
    /// Succeeded.
    ///
    /// On the wire `SUCCESS` (成功).
    Success,
    /// Failed.
    ///
    /// On the wire `FAIL` (失败).
    Fail,
}

impl record::Enumeration for BillEreceiptQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("PROCESS", Self::Process),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
    ];
}

impl std::fmt::Debug for BillEreceiptQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.bill.ereceipt.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillEreceiptQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/data/bill.ereceipt.query.yaml:40` and `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.ereceipt.query.yaml:41` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The system is busy.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `SYSTEM_BUSY`; the same call may succeed later; the call may have had its effect, so that it comes
    /// as an unknown outcome. Source: `spec/data/bill.ereceipt.query.yaml:42` and `spec/codes.yaml:2408`.
    SystemBusy,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/data/bill.ereceipt.query.yaml:43` and `spec/codes.yaml:736`.
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
