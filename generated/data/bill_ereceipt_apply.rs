//! `alipay.data.bill.ereceipt.apply` · 申请电子回单(incubating)
//!
//! Apply for a fund certificate or electronic receipt of a merchant account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/bill/ereceipt/apply`. Described in
//! `spec/data/bill.ereceipt.apply.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.data.bill.ereceipt.apply` (申请电子回单(incubating)).
#[non_exhaustive]
pub struct BillEreceiptApplyResponse {
    /// Application number for querying the processing state; valid for 2 days.
    ///
    /// Example: `12345`.
    pub file_id: Option<String>,
}

/// The values of the platform's type `BillEreceiptApplyType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    BillEreceiptApplyType, "ACCOUNT_LOG_DETAIL" AccountLogDetail, "ACCOUNT_FLOW_DETAIL"
    AccountFlowDetail, "FUND_DETAIL" FundDetail, "ACCOUNT_LOG_SUM_DAILY"
    AccountLogSumDaily, "ACCOUNT_LOG_SUM_MONTHLY" AccountLogSumMonthly
);

/// The error codes of `alipay.data.bill.ereceipt.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BillEreceiptApplyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_BUSY" SystemBusy, "BIZ_ERROR" BizError
);

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

record::record!(
    BillEreceiptApply, BILL_ERECEIPT_APPLY, 0 bill_user_id None, 1 key String::new(), 2
    r#type Default::default()
);

record::record!(BillEreceiptApplyResponse, BILL_ERECEIPT_APPLY_RESPONSE, 0 file_id None);

static BILL_ERECEIPT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptApply",
    file: "spec/data/bill.ereceipt.apply.yaml",
    rows: &[
        schema::Row::Text("bill_user_id"),
        schema::Row::Limited(
            "key",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "ACCOUNT_LOG_DETAIL",
                            "ACCOUNT_FLOW_DETAIL",
                            "FUND_DETAIL",
                            "ACCOUNT_LOG_SUM_DAILY",
                            "ACCOUNT_LOG_SUM_MONTHLY",
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 19, 21, 25, 24],
};

static BILL_ERECEIPT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillEreceiptApplyResponse",
    file: "spec/data/bill.ereceipt.apply.yaml",
    rows: &[schema::Row::Text("file_id")],
    rules: &[],
    lines: &[],
};
