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
/// Returns [`BillEreceiptApplyResponse`], or an error with a [`BillEreceiptApplyErrorCode`].
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
    /// 授权商户pid. Example: `2088000000000001`.
    pub bill_user_id: Option<String>,
    /// By `type`\: booking number, days as `20220301-20220331`, fund order number, day, or month.
    ///
    /// Required. Example: `2022-01`.
    pub key: String,
    /// Kind of certificate applied for.
    ///
    /// 申请的类型; required. Example: `ACCOUNT_LOG_SUM_MONTHLY`.
    pub r#type: record::Choice<BillEreceiptApplyType>,
}

impl BillEreceiptApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.data.bill.ereceipt.apply` (申请电子回单(incubating)).
#[non_exhaustive]
pub struct BillEreceiptApplyResponse {
    /// Application number for querying the processing state; valid for 2 days.
    ///
    /// Example: `12345`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillEreceiptApplyType {
    /// `ACCOUNT_LOG_DETAIL`: Certificate of a balance movement (余额收支证明).
    AccountLogDetail,
    /// `ACCOUNT_FLOW_DETAIL`: Statement of balance movements (余额收支流水证明).
    AccountFlowDetail,
    /// `FUND_DETAIL`: Certificate of a transfer in or out (转入转出收支证明).
    FundDetail,
    /// `ACCOUNT_LOG_SUM_DAILY`: Daily summary certificate.
    AccountLogSumDaily,
    /// `ACCOUNT_LOG_SUM_MONTHLY`: Monthly summary certificate.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillEreceiptApplyErrorCode {
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
