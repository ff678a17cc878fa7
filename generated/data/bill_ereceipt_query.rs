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
/// Returns [`BillEreceiptQueryResponse`], or an error with a [`BillEreceiptQueryErrorCode`].
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
    /// Required. Example: `12345`.
    pub file_id: String,
}

impl BillEreceiptQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.data.bill.ereceipt.query` (查询电子回单状态(incubating)).
#[non_exhaustive]
pub struct BillEreceiptQueryResponse {
    /// Link to the receipt PDF, valid 30 seconds; present when the status is `SUCCESS`.
    ///
    /// 下载链接. Example: `https://dwbillcenter.alipay.com/downloadBillFile.resource?fileId=X`.
    pub download_url: Option<String>,
    /// Reason for failure; present when the receipt could not be made.
    ///
    /// Example: `key不存在`.
    pub error_message: Option<String>,
    /// Processing state of the application.
    ///
    /// 处理状态. Example: `SUCCESS`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillEreceiptQueryResponseStatus {
    /// `INIT`: Initialized (初始化).
    Init,
    /// `PROCESS`: In progress (处理中).
    Process,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `FAIL`: Failed (失败).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillEreceiptQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemBusy,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
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
