//! `alipay.data.bill.accountbookereceipt.query` · 查询子账本电子回单状态(incubating)
//!
//! Query an electronic receipt of a sub-account book, at most every 5 minutes.
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
            ..schema::FieldDef::text("file_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_type", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("secure", 21)
        },
    ],
    rules: &[],
};

static BILL_ACCOUNTBOOKERECEIPT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptQueryResponse",
    file: "spec/data/bill.accountbookereceipt.query.yaml",
    fields: &[
        schema::FieldDef::text("download_url", 30),
        schema::FieldDef::text("error_message", 35),
        schema::FieldDef::text("status", 39),
    ],
    rules: &[],
};

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
    pub fn secure(
        mut self,
        secure: impl Into<record::Choice<BillAccountbookereceiptQuerySecure>>,
    ) -> Self {
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

/// The values of the platform's type `BillAccountbookereceiptQuerySecure`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAccountbookereceiptQuerySecure {
    /// `true`: HTTPS link.
    True,
    /// `false`: HTTP link.
    False,
}

impl record::Enumeration for BillAccountbookereceiptQuerySecure {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for BillAccountbookereceiptQuerySecure {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BillAccountbookereceiptQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for BillAccountbookereceiptQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("PROCESS", Self::Process),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
    ];
}

impl std::fmt::Debug for BillAccountbookereceiptQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.bill.accountbookereceipt.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
