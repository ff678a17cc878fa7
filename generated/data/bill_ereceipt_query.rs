//! `alipay.data.bill.ereceipt.query` · 查询电子回单状态(incubating)
//!
//! Query an electronic receipt applied for, at most every 5 minutes.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/ereceipt/query`. Described in
//! `spec/data/bill.ereceipt.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`file_id`](Self::file_id).
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = file_id.into();
        self
    }
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

/// The values of the platform's type `BillEreceiptQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    BillEreceiptQueryResponseStatus, "INIT" Init, "PROCESS" Process, "SUCCESS" Success,
    "FAIL" Fail
);

/// The error codes of `alipay.data.bill.ereceipt.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BillEreceiptQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_BUSY" SystemBusy, "BIZ_ERROR" BizError
);

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

record::record!(BillEreceiptQuery, BILL_ERECEIPT_QUERY, 0 file_id String::new());

record::record!(
    BillEreceiptQueryResponse, BILL_ERECEIPT_QUERY_RESPONSE, 0 download_url None, 1
    error_message None, 2 status None
);

static BILL_ERECEIPT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptQuery",
    file: "spec/data/bill.ereceipt.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "file_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15],
};

static BILL_ERECEIPT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptQueryResponse",
    file: "spec/data/bill.ereceipt.query.yaml",
    rows: &[
        schema::Row::Text("download_url"),
        schema::Row::Text("error_message"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
