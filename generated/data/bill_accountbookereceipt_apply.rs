//! `alipay.data.bill.accountbookereceipt.apply` · 申请子账本电子回单(incubating)
//!
//! Apply for an electronic receipt of a sub-account book.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/accountbookereceipt/apply`.
//! Described in `spec/data/bill.accountbookereceipt.apply.yaml`.

use crate::{record, schema};

static BILL_ACCOUNTBOOKERECEIPT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptApply",
    file: "spec/data/bill.accountbookereceipt.apply.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::text("key", 16),
        schema::FieldDef::text("store_no", 21),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["FUND_PLATFORM_DETAIL", "FUND_PLATFORM_SUM"],
                    ),
                    29,
                ),
            ],
            ..schema::FieldDef::text("type", 26)
        },
    ],
    rules: &[],
};

static BILL_ACCOUNTBOOKERECEIPT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAccountbookereceiptApplyResponse",
    file: "spec/data/bill.accountbookereceipt.apply.yaml",
    fields: &[schema::FieldDef::text("file_id", 36)],
    rules: &[],
};

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
        Self {
            agreement_no: None,
            key: None,
            store_no: None,
            r#type: None,
        }
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

impl record::Record for BillAccountbookereceiptApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ACCOUNTBOOKERECEIPT_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.key),
            2 => Some(&self.store_no),
            3 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.key),
            2 => Some(&mut self.store_no),
            3 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for BillAccountbookereceiptApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillAccountbookereceiptApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAccountbookereceiptApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAccountbookereceiptApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.data.bill.accountbookereceipt.apply` (申请子账本电子回单(incubating)).
#[non_exhaustive]
pub struct BillAccountbookereceiptApplyResponse {
    /// Application number with which the processing state is queried.
    ///
    /// Example: `12345`.
    pub file_id: Option<String>,
}

impl record::Record for BillAccountbookereceiptApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ACCOUNTBOOKERECEIPT_APPLY_RESPONSE
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

impl Default for BillAccountbookereceiptApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { file_id: None }
    }
}

impl Clone for BillAccountbookereceiptApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAccountbookereceiptApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAccountbookereceiptApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BillAccountbookereceiptApplyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillAccountbookereceiptApplyType {
    /// `FUND_PLATFORM_DETAIL`: Certificate of a single movement (资金明细证明).
    FundPlatformDetail,
    /// `FUND_PLATFORM_SUM`: Summary certificate of movements (资金汇总证明).
    FundPlatformSum,
}

impl record::Enumeration for BillAccountbookereceiptApplyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FUND_PLATFORM_DETAIL", Self::FundPlatformDetail),
        ("FUND_PLATFORM_SUM", Self::FundPlatformSum),
    ];
}

impl std::fmt::Debug for BillAccountbookereceiptApplyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.bill.accountbookereceipt.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for BillAccountbookereceiptApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillAccountbookereceiptApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
