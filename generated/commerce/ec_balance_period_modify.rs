//! `alipay.commerce.ec.balance.period.modify` · 企业码月对账单账期修改
//!
//! Change the monthly statement period of an enterprise created in the B-side console.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/balance/period/modify`.
//! Described in `spec/commerce/ec.balance.period.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.balance.period.modify` (企业码月对账单账期修改).
///
/// Change the monthly statement period of an enterprise created in the B-side console.
///
/// ```
/// use alipay::commerce::EcBalancePeriodModify;
///
/// let request = EcBalancePeriodModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/balance/period/modify`.
/// Described in `spec/commerce/ec.balance.period.modify.yaml`.
/// Returns [`EcBalancePeriodModifyResponse`], or an error with a [`EcBalancePeriodModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.balance.period.modify")]
#[doc(alias = "/v3/alipay/commerce/ec/balance/period/modify")]
#[doc(alias = "企业码月对账单账期修改")]
#[doc(alias = "对账单")]
#[doc(alias = "账单")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcBalancePeriodModify {
    /// Joint account created in the enterprise code mini program; used with `agreement_no`.
    ///
    /// 共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Period of the monthly statement, such as 31\.
    ///
    /// 月账单账期. Example: `31`.
    pub bill_day: Option<i64>,
    /// Id of an enterprise created on the enterprise code PC site.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
}

impl EcBalancePeriodModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`bill_day`](Self::bill_day).
    #[inline]
    pub fn bill_day(mut self, bill_day: i64) -> Self {
        self.bill_day = Some(bill_day);
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

/// The response of `alipay.commerce.ec.balance.period.modify` (企业码月对账单账期修改).
#[non_exhaustive]
pub struct EcBalancePeriodModifyResponse {
    /// Whether the change succeeded.
    ///
    /// 修改结果. Example: `true`.
    pub result: Option<bool>,
}

/// The error codes of `alipay.commerce.ec.balance.period.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcBalancePeriodModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `BALANCE_PERIOD_INVALID`.
    BalancePeriodInvalid,
    /// `LOCK_ERROR`.
    LockError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcBalancePeriodModifyErrorCode, "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED"
    PermissionDenied, "PARAMETER_ILLEGAL" ParameterIllegal, "BALANCE_PERIOD_INVALID"
    BalancePeriodInvalid, "LOCK_ERROR" LockError
);

impl record::CallRequest for EcBalancePeriodModify {}

impl record::Request for EcBalancePeriodModify {
    type Response = EcBalancePeriodModifyResponse;
    type ErrorCode = EcBalancePeriodModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.balance.period.modify",
        title: "企业码月对账单账期修改",
        file: "spec/commerce/ec.balance.period.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/balance/period/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_BALANCE_PERIOD_MODIFY,
        response: &EC_BALANCE_PERIOD_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcBalancePeriodModify, EC_BALANCE_PERIOD_MODIFY, 0 account_id None, 1 agreement_no
    None, 2 bill_day None, 3 enterprise_id None
);

record::record!(
    EcBalancePeriodModifyResponse, EC_BALANCE_PERIOD_MODIFY_RESPONSE, 0 result None
);

static EC_BALANCE_PERIOD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcBalancePeriodModify",
    file: "spec/commerce/ec.balance.period.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Plain("bill_day", schema::Kind::Integer),
        schema::Row::Text("enterprise_id"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 22],
};

static EC_BALANCE_PERIOD_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcBalancePeriodModifyResponse",
    file: "spec/commerce/ec.balance.period.modify.yaml",
    rows: &[schema::Row::Plain("result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
