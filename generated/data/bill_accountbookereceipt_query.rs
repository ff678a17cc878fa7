//! `alipay.data.bill.accountbookereceipt.query` · 查询子账本电子回单状态(incubating)
//!
//! Query an electronic receipt of a sub-account book, at most every 5 minutes.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/accountbookereceipt/query`.
//! Described in `spec/data/bill.accountbookereceipt.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.bill.accountbookereceipt.query` (查询子账本电子回单状态(incubating)).
///
/// Query an electronic receipt of a sub-account book, at most every 5 minutes.
///
/// ```
/// use alipay::data::BillAccountbookereceiptQuery;
///
/// let request = BillAccountbookereceiptQuery::new()
///     .file_id("12345");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/accountbookereceipt/query`.
/// Described in `spec/data/bill.accountbookereceipt.query.yaml`.
/// Returns [`BillAccountbookereceiptQueryResponse`], or an error with a [`BillAccountbookereceiptQueryErrorCode`].
#[doc(alias = "alipay.data.bill.accountbookereceipt.query")]
#[doc(alias = "/v3/alipay/data/bill/accountbookereceipt/query")]
#[doc(alias = "查询子账本电子回单状态(incubating)")]
#[doc(alias = "查询子账本电子回单状态")]
#[doc(alias = "电子回单")]
#[doc(alias = "回单")]
#[must_use]
#[non_exhaustive]
pub struct BillAccountbookereceiptQuery {
    /// Application number of the receipt.
    ///
    /// Example: `12345`.
    pub file_id: Option<String>,
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// 协议号. Example: `20205215001418078112`.
    pub agreement_no: Option<String>,
    /// Product code of the agreement (`personal_product_code`), from agreement query or signing notification.
    pub agreement_type: Option<String>,
    /// Whether the download link uses HTTPS; any value but `true` yields HTTP.
    ///
    /// Other values may be added.
    pub secure: Option<record::Choice<BillAccountbookereceiptQuerySecure>>,
}

impl BillAccountbookereceiptQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn secure(
        mut self,
        secure: impl Into<record::Choice<BillAccountbookereceiptQuerySecure>>,
    ) -> Self {
        self.secure = Some(secure.into());
        self
    }
}

/// The response of `alipay.data.bill.accountbookereceipt.query` (查询子账本电子回单状态(incubating)).
#[non_exhaustive]
pub struct BillAccountbookereceiptQueryResponse {
    /// Link to a ZIP with the receipt PDF, valid 20 seconds; present on `SUCCESS`.
    ///
    /// 下载链接. Example: `https://dwbillcenter.alipay.com/xxx`.
    pub download_url: Option<String>,
    /// Reason for failure; present when the receipt could not be made.
    ///
    /// Example: `key不存在`.
    pub error_message: Option<String>,
    /// Processing state of the application.
    ///
    /// 处理状态. Example: `SUCCESS`.
    pub status: Option<record::Choice<BillAccountbookereceiptQueryResponseStatus>>,
}

/// The values of the platform's type `BillAccountbookereceiptQuerySecure`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillAccountbookereceiptQuerySecure {
    /// `true`: HTTPS link.
    True,
    /// `false`: HTTP link.
    False,
}

record::enumeration!(BillAccountbookereceiptQuerySecure, "true" True, "false" False);

/// The values of the platform's type `BillAccountbookereceiptQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillAccountbookereceiptQueryResponseStatus {
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
    BillAccountbookereceiptQueryResponseStatus, "INIT" Init, "PROCESS" Process, "SUCCESS"
    Success, "FAIL" Fail
);

/// The error codes of `alipay.data.bill.accountbookereceipt.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BillAccountbookereceiptQueryErrorCode {
    /// `DATA_QUERY_TIMEOUT`: The data query timed out.
    ///
    /// Wait, then query again. The same call may succeed later. The outcome is unknown: the call may have taken
    /// effect.
    DataQueryTimeout,
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
    BillAccountbookereceiptQueryErrorCode, "DATA_QUERY_TIMEOUT" DataQueryTimeout,
    "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_BUSY"
    SystemBusy, "BIZ_ERROR" BizError
);

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

record::record!(
    BillAccountbookereceiptQuery, BILL_ACCOUNTBOOKERECEIPT_QUERY, 0 file_id None, 1
    agreement_no None, 2 agreement_type None, 3 secure None
);

record::record!(
    BillAccountbookereceiptQueryResponse, BILL_ACCOUNTBOOKERECEIPT_QUERY_RESPONSE, 0
    download_url None, 1 error_message None, 2 status None
);

static BILL_ACCOUNTBOOKERECEIPT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptQuery",
    file: "spec/data/bill.accountbookereceipt.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "file_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "secure",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 21],
};

static BILL_ACCOUNTBOOKERECEIPT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptQueryResponse",
    file: "spec/data/bill.accountbookereceipt.query.yaml",
    rows: &[
        schema::Row::Text("download_url"),
        schema::Row::Text("error_message"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
