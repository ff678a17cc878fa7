//! `alipay.data.bill.ereceipt.apply` · 申请电子回单(incubating)
//!
//! Apply for a fund certificate or electronic receipt of a merchant account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/ereceipt/apply`. Described in
//! `spec/data/bill.ereceipt.apply.yaml`.

use crate::{record, schema};

static BILL_ERECEIPT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptApply",
    file: "spec/data/bill.ereceipt.apply.yaml",
    fields: &[
        schema::FieldDef::text("bill_user_id", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 19)],
            ..schema::FieldDef::text("key", 16)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 25),
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "ACCOUNT_LOG_DETAIL",
                            "ACCOUNT_FLOW_DETAIL",
                            "FUND_DETAIL",
                            "ACCOUNT_LOG_SUM_DAILY",
                            "ACCOUNT_LOG_SUM_MONTHLY",
                        ],
                    ),
                    24,
                ),
            ],
            ..schema::FieldDef::text("type", 21)
        },
    ],
    rules: &[],
};

static BILL_ERECEIPT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptApplyResponse",
    file: "spec/data/bill.ereceipt.apply.yaml",
    fields: &[schema::FieldDef::text("file_id", 35)],
    rules: &[],
};

/// A request of `alipay.data.bill.ereceipt.apply` (申请电子回单(incubating)).
///
/// Apply for a fund certificate or electronic receipt of a merchant account.
///
/// ```
/// use alipay::data::BillEreceiptApply;
///
/// let request = BillEreceiptApply::new()
///     .key("2022-01")
///     .r#type("ACCOUNT_LOG_SUM_MONTHLY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`key`](Self::key) | required |
/// | [`type`](Self::type) | required; one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/ereceipt/apply`. Described in
/// `spec/data/bill.ereceipt.apply.yaml`.
/// Answered by [`BillEreceiptApplyResponse`], or by an error with a [`BillEreceiptApplyErrorCode`].
#[doc(alias = "alipay.data.bill.ereceipt.apply")]
#[doc(alias = "/v3/alipay/data/bill/ereceipt/apply")]
#[doc(alias = "申请电子回单(incubating)")]
#[doc(alias = "申请电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "回单")]
#[must_use]
#[non_exhaustive]
pub struct BillEreceiptApply {
    /// Account of the merchant who authorized the caller; authorization is needed.
    ///
    /// On the wire `bill_user_id` (授权商户pid). Example: `2088000000000001`. Source:
    /// `spec/data/bill.ereceipt.apply.yaml:11`.
    pub bill_user_id: Option<String>,
    /// By `type`\: booking number, days as `20220301-20220331`, fund order number, day, or month.
    ///
    /// On the wire `key`; required. Example: `2022-01`. Source: `spec/data/bill.ereceipt.apply.yaml:16`.
    pub key: String,
    /// Kind of certificate applied for.
    ///
    /// On the wire `type` (申请的类型); required. Example: `ACCOUNT_LOG_SUM_MONTHLY`. Source:
    /// `spec/data/bill.ereceipt.apply.yaml:21`.
    pub r#type: record::Choice<BillEreceiptApplyType>,
}

impl BillEreceiptApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bill_user_id: None,
            key: String::new(),
            r#type: Default::default(),
        }
    }

    /// Sets [`bill_user_id`](Self::bill_user_id).
    #[inline]
    pub fn bill_user_id(mut self, bill_user_id: impl Into<String>) -> Self {
        self.bill_user_id = Some(bill_user_id.into());
        self
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<BillEreceiptApplyType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

impl record::Record for BillEreceiptApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ERECEIPT_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_user_id),
            1 => Some(&self.key),
            2 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_user_id),
            1 => Some(&mut self.key),
            2 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for BillEreceiptApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillEreceiptApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillEreceiptApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillEreceiptApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillEreceiptApply {}

impl record::Request for BillEreceiptApply {
    type Response = BillEreceiptApplyResponse;
    type ErrorCode = BillEreceiptApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.ereceipt.apply",
        title: "申请电子回单(incubating)",
        file: "spec/data/bill.ereceipt.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/data/bill/ereceipt/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BILL_ERECEIPT_APPLY,
        response: &BILL_ERECEIPT_APPLY_RESPONSE,
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

/// The answer of `alipay.data.bill.ereceipt.apply` (申请电子回单(incubating)).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillEreceiptApplyResponse {
    /// Application number for querying the processing state; valid for 2 days.
    ///
    /// On the wire `file_id`. Example: `12345`. Source: `spec/data/bill.ereceipt.apply.yaml:35`.
    pub file_id: Option<String>,
}

impl record::Record for BillEreceiptApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ERECEIPT_APPLY_RESPONSE
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

impl Default for BillEreceiptApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { file_id: None }
    }
}

impl Clone for BillEreceiptApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillEreceiptApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillEreceiptApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BillEreceiptApplyType`.
///
/// Source: `spec/data/bill.ereceipt.apply.yaml:26`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillEreceiptApplyType {
    /// Certificate of a balance movement.
    ///
    /// On the wire `ACCOUNT_LOG_DETAIL` (余额收支证明).
    AccountLogDetail,
    /// Statement of balance movements.
    ///
    /// On the wire `ACCOUNT_FLOW_DETAIL` (余额收支流水证明).
    AccountFlowDetail,
    /// Certificate of a transfer in or out.
    ///
    /// On the wire `FUND_DETAIL` (转入转出收支证明).
    FundDetail,
    /// Daily summary certificate.
    ///
    /// On the wire `ACCOUNT_LOG_SUM_DAILY`.
    AccountLogSumDaily,
    /// Monthly summary certificate.
    ///
    /// On the wire `ACCOUNT_LOG_SUM_MONTHLY`.
    AccountLogSumMonthly,
}

impl record::Enumeration for BillEreceiptApplyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACCOUNT_LOG_DETAIL", Self::AccountLogDetail),
        ("ACCOUNT_FLOW_DETAIL", Self::AccountFlowDetail),
        ("FUND_DETAIL", Self::FundDetail),
        ("ACCOUNT_LOG_SUM_DAILY", Self::AccountLogSumDaily),
        ("ACCOUNT_LOG_SUM_MONTHLY", Self::AccountLogSumMonthly),
    ];
}

impl std::fmt::Debug for BillEreceiptApplyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.bill.ereceipt.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillEreceiptApplyErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/data/bill.ereceipt.apply.yaml:41` and `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.ereceipt.apply.yaml:42` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The system is busy.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `SYSTEM_BUSY`; the same call may succeed later; the call may have had its effect, so that it comes
    /// as an unknown outcome. Source: `spec/data/bill.ereceipt.apply.yaml:43` and `spec/codes.yaml:2408`.
    SystemBusy,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/data/bill.ereceipt.apply.yaml:44` and `spec/codes.yaml:736`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillEreceiptApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillEreceiptApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
