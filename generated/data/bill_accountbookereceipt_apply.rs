//! `alipay.data.bill.accountbookereceipt.apply` · 申请子账本电子回单(incubating)
//!
//! Apply for an electronic receipt of a sub-account book.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/accountbookereceipt/apply`.
//! Described in `spec/data/bill.accountbookereceipt.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.bill.accountbookereceipt.apply` (申请子账本电子回单(incubating)).
///
/// Apply for an electronic receipt of a sub-account book.
///
/// ```
/// use alipay::data::BillAccountbookereceiptApply;
///
/// let request = BillAccountbookereceiptApply::new()
///     .agreement_no("20205215001418078112");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`type`](Self::type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/accountbookereceipt/apply`.
/// Described in `spec/data/bill.accountbookereceipt.apply.yaml`.
/// Returns [`BillAccountbookereceiptApplyResponse`], or an error with a [`BillAccountbookereceiptApplyErrorCode`].
#[doc(alias = "alipay.data.bill.accountbookereceipt.apply")]
#[doc(alias = "/v3/alipay/data/bill/accountbookereceipt/apply")]
#[doc(alias = "申请子账本电子回单(incubating)")]
#[doc(alias = "申请子账本电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "回单")]
#[must_use]
#[non_exhaustive]
pub struct BillAccountbookereceiptApply {
    /// Number of the agreement the sub-account book belongs to.
    ///
    /// 协议号. Example: `20205215001418078112`.
    pub agreement_no: Option<String>,
    /// Transaction number for a detail receipt, or a period `yyyy-MM-dd_yyyy-MM-dd` for a summary.
    ///
    /// 明细凭证. Example: `2020-01-01_2020-01-10`.
    pub key: Option<String>,
    /// Number or name of the sub-account book; matched fuzzily.
    ///
    /// 子账本号. Example: `2088000000000001`.
    pub store_no: Option<String>,
    /// Kind of receipt applied for.
    ///
    /// 申请的类型. Example: `FUND_PLATFORM_DETAIL`.
    pub r#type: Option<record::Choice<BillAccountbookereceiptApplyType>>,
}

impl BillAccountbookereceiptApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`store_no`](Self::store_no).
    #[inline]
    pub fn store_no(mut self, store_no: impl Into<String>) -> Self {
        self.store_no = Some(store_no.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<BillAccountbookereceiptApplyType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The response of `alipay.data.bill.accountbookereceipt.apply` (申请子账本电子回单(incubating)).
#[non_exhaustive]
pub struct BillAccountbookereceiptApplyResponse {
    /// Application number with which the processing state is queried.
    ///
    /// Example: `12345`.
    pub file_id: Option<String>,
}

/// The values of the platform's type `BillAccountbookereceiptApplyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillAccountbookereceiptApplyType {
    /// `FUND_PLATFORM_DETAIL`: Certificate of a single movement (资金明细证明).
    FundPlatformDetail,
    /// `FUND_PLATFORM_SUM`: Summary certificate of movements (资金汇总证明).
    FundPlatformSum,
}

record::enumeration!(
    BillAccountbookereceiptApplyType, "FUND_PLATFORM_DETAIL" FundPlatformDetail,
    "FUND_PLATFORM_SUM" FundPlatformSum
);

/// The error codes of `alipay.data.bill.accountbookereceipt.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BillAccountbookereceiptApplyErrorCode {
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
    BillAccountbookereceiptApplyErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter, "SYSTEM_BUSY" SystemBusy, "BIZ_ERROR" BizError
);

impl record::CallRequest for BillAccountbookereceiptApply {}

impl record::Request for BillAccountbookereceiptApply {
    type Response = BillAccountbookereceiptApplyResponse;
    type ErrorCode = BillAccountbookereceiptApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.accountbookereceipt.apply",
        title: "申请子账本电子回单(incubating)",
        file: "spec/data/bill.accountbookereceipt.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/data/bill/accountbookereceipt/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BILL_ACCOUNTBOOKERECEIPT_APPLY,
        response: &BILL_ACCOUNTBOOKERECEIPT_APPLY_RESPONSE,
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
    BillAccountbookereceiptApply, BILL_ACCOUNTBOOKERECEIPT_APPLY, 0 agreement_no None, 1
    key None, 2 store_no None, 3 r#type None
);

record::record!(
    BillAccountbookereceiptApplyResponse, BILL_ACCOUNTBOOKERECEIPT_APPLY_RESPONSE, 0
    file_id None
);

static BILL_ACCOUNTBOOKERECEIPT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptApply",
    file: "spec/data/bill.accountbookereceipt.apply.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("key"),
        schema::Row::Text("store_no"),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["FUND_PLATFORM_DETAIL", "FUND_PLATFORM_SUM"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 21, 26, 29],
};

static BILL_ACCOUNTBOOKERECEIPT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptApplyResponse",
    file: "spec/data/bill.accountbookereceipt.apply.yaml",
    rows: &[schema::Row::Text("file_id")],
    rules: &[],
    lines: &[],
};
