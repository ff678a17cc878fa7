//! `alipay.user.agreement.executionplan.modify` · 周期性扣款协议执行计划修改接口
//!
//! Postpone the next deduction of a periodic deduction agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/executionplan/modify`.
//! Described in `spec/user/agreement.executionplan.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.agreement.executionplan.modify` (周期性扣款协议执行计划修改接口).
///
/// Postpone the next deduction of a periodic deduction agreement.
///
/// ```
/// use alipay::user::AgreementExecutionplanModify;
///
/// let request = AgreementExecutionplanModify::new()
///     .agreement_no("20185909000458725113")
///     .deduct_time("2019-05-12");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_no`](Self::agreement_no) | required |
/// | [`deduct_time`](Self::deduct_time) | required; a date |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/executionplan/modify`.
/// Described in `spec/user/agreement.executionplan.modify.yaml`.
/// Returns [`AgreementExecutionplanModifyResponse`], or an error with a [`AgreementExecutionplanModifyErrorCode`].
#[doc(alias = "alipay.user.agreement.executionplan.modify")]
#[doc(alias = "/v3/alipay/user/agreement/executionplan/modify")]
#[doc(alias = "周期性扣款协议执行计划修改接口")]
#[must_use]
#[non_exhaustive]
pub struct AgreementExecutionplanModify {
    /// Agreement number of the periodic deduction.
    ///
    /// 授权免密支付协议号; required. Example: `20185909000458725113`.
    pub agreement_no: String,
    /// New date of the next deduction, later than planned; day 1 to 28 for monthly periods.
    ///
    /// 下一次扣款时间; required; a day, as `yyyy-MM-dd`. Example: `2019-05-12`.
    pub deduct_time: record::Date,
    /// Reason for the change.
    ///
    /// 修改原因. Example: `用户已购买半年包，需延期扣款时间`.
    pub memo: Option<String>,
}

impl AgreementExecutionplanModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = agreement_no.into();
        self
    }

    /// Sets [`deduct_time`](Self::deduct_time).
    #[inline]
    pub fn deduct_time(mut self, deduct_time: impl Into<record::Date>) -> Self {
        self.deduct_time = deduct_time.into();
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }
}

/// The response of `alipay.user.agreement.executionplan.modify` (周期性扣款协议执行计划修改接口).
#[non_exhaustive]
pub struct AgreementExecutionplanModifyResponse {
    /// Agreement number of the periodic deduction.
    ///
    /// 授权免密支付协议号. Example: `20185909000458725113`.
    pub agreement_no: Option<String>,
    /// Next deduction date after the change.
    ///
    /// 下一次扣款时间; a day, as `yyyy-MM-dd`. Example: `2020-05-12`.
    pub deduct_time: Option<record::Date>,
}

/// The error codes of `alipay.user.agreement.executionplan.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementExecutionplanModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_EXECUTION_TIME`: The execution time is not valid.
    ///
    /// Choose a later date; monthly periods exclude the last days of a month.
    IllegalExecutionTime,
    /// `ILLEGAL_AGREEMENT`: The agreement is not valid.
    ///
    /// Check the agreement.
    IllegalAgreement,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AgreementExecutionplanModifyErrorCode, "SYSTEM_ERROR" SystemError,
    "ILLEGAL_EXECUTION_TIME" IllegalExecutionTime, "ILLEGAL_AGREEMENT" IllegalAgreement,
    "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for AgreementExecutionplanModify {}

impl record::Request for AgreementExecutionplanModify {
    type Response = AgreementExecutionplanModifyResponse;
    type ErrorCode = AgreementExecutionplanModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.executionplan.modify",
        title: "周期性扣款协议执行计划修改接口",
        file: "spec/user/agreement.executionplan.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/agreement/executionplan/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AGREEMENT_EXECUTIONPLAN_MODIFY,
        response: &AGREEMENT_EXECUTIONPLAN_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ILLEGAL_EXECUTION_TIME",
                summary: "The execution time is not valid.",
                fix: "Choose a later date; monthly periods exclude the last days of a month.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AgreementExecutionplanModify, AGREEMENT_EXECUTIONPLAN_MODIFY, 0 agreement_no
    String::new(), 1 deduct_time Default::default(), 2 memo None
);

record::record!(
    AgreementExecutionplanModifyResponse, AGREEMENT_EXECUTIONPLAN_MODIFY_RESPONSE, 0
    agreement_no None, 1 deduct_time None
);

static AGREEMENT_EXECUTIONPLAN_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementExecutionplanModify",
    file: "spec/user/agreement.executionplan.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "agreement_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "deduct_time",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::Format(schema::Format::Date)),
            ],
        ),
        schema::Row::Text("memo"),
    ],
    rules: &[],
    lines: &[11, 15, 17, 21, 20, 24],
};

static AGREEMENT_EXECUTIONPLAN_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementExecutionplanModifyResponse",
    file: "spec/user/agreement.executionplan.modify.yaml",
    rows: &[schema::Row::Text("agreement_no"), schema::Row::Text("deduct_time")],
    rules: &[],
    lines: &[],
};
