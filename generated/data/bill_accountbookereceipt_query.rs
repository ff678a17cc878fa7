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
/// Answered by [`BillAccountbookereceiptQueryResponse`], or by an error with a [`BillAccountbookereceiptQueryErrorCode`].
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
    /// On the wire `file_id`. Example: `12345`. Source: `spec/data/bill.accountbookereceipt.query.yaml:12`.
    pub file_id: Option<String>,
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// On the wire `agreement_no` (协议号). Example: `20205215001418078112`. Source:
    /// `spec/data/bill.accountbookereceipt.query.yaml:13`.
    pub agreement_no: Option<String>,
    /// Product code of the agreement (`personal_product_code`), from agreement query or signing notification.
    ///
    /// On the wire `agreement_type`. Source: `spec/data/bill.accountbookereceipt.query.yaml:18`.
    pub agreement_type: Option<String>,
    /// Whether the download link uses HTTPS; any value but `true` yields HTTP.
    ///
    /// On the wire `secure`; other values may be added. Source: `spec/data/bill.accountbookereceipt.query.yaml:21`.
    pub secure: Option<record::Choice<BillAccountbookereceiptQuerySecure>>,
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

/// The answer of `alipay.data.bill.accountbookereceipt.query` (查询子账本电子回单状态(incubating)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillAccountbookereceiptQueryResponse {
    /// Link to a ZIP with the receipt PDF, valid 20 seconds; present on `SUCCESS`.
    ///
    /// On the wire `download_url` (下载链接). Example: `https://dwbillcenter.alipay.com/xxx`. Source:
    /// `spec/data/bill.accountbookereceipt.query.yaml:30`.
    pub download_url: Option<String>,
    /// Reason for failure; present when the receipt could not be made.
    ///
    /// On the wire `error_message`. Example: `key不存在`. Source: `spec/data/bill.accountbookereceipt.query.yaml:35`.
    pub error_message: Option<String>,
    /// Processing state of the application.
    ///
    /// On the wire `status` (处理状态). Example: `SUCCESS`. Source:
    /// `spec/data/bill.accountbookereceipt.query.yaml:39`.
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
///
/// Source: `spec/data/bill.accountbookereceipt.query.yaml:24`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAccountbookereceiptQuerySecure {
    /// HTTPS link.
    ///
    /// On the wire `true`.
    True,
    /// HTTP link.
    ///
    /// On the wire `false`.
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
///
/// Source: `spec/data/bill.accountbookereceipt.query.yaml:43`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAccountbookereceiptQueryResponseStatus {
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillAccountbookereceiptQueryErrorCode {
    /// The data query timed out.
    ///
    /// Wait, then query again.
    ///
    /// On the wire `DATA_QUERY_TIMEOUT`; the same call may succeed later; the call may have had its effect, so that
    /// it comes as an unknown outcome. Source: `spec/data/bill.accountbookereceipt.query.yaml:51` and
    /// `spec/codes.yaml:905`.
    DataQueryTimeout,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/data/bill.accountbookereceipt.query.yaml:52` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.accountbookereceipt.query.yaml:53` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The system is busy.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `SYSTEM_BUSY`; the same call may succeed later; the call may have had its effect, so that it comes
    /// as an unknown outcome. Source: `spec/data/bill.accountbookereceipt.query.yaml:54` and `spec/codes.yaml:2408`.
    SystemBusy,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/data/bill.accountbookereceipt.query.yaml:55` and `spec/codes.yaml:736`.
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
