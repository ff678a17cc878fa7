//! `alipay.ebpp.invoice.issuerule.modify` · 编辑发放规则
//!
//! Change a granting rule.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/modify`. Described in
//! `spec/ebpp/invoice.issuerule.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.issuerule.modify` (编辑发放规则).
///
/// Change a granting rule.
///
/// ```
/// use alipay::ebpp::InvoiceIssueruleModify;
///
/// let request = InvoiceIssueruleModify::new()
///     .action("MODIFY_BASIC_INFO");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`effective`](Self::effective) | one of its values |
/// | [`invalid_mode`](Self::invalid_mode) | one of `0`, `1`, `2`, `3` |
/// | [`issue_amount_value`](Self::issue_amount_value) | an amount in yuan |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/modify`. Described in
/// `spec/ebpp/invoice.issuerule.modify.yaml`.
/// Returns [`InvoiceIssueruleModifyResponse`], or an error with a [`InvoiceIssueruleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.issuerule.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/issuerule/modify")]
#[doc(alias = "编辑发放规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceIssueruleModify {
    /// Shared account id; use `enterprise_id` instead.
    ///
    /// 共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Kind of change.
    ///
    /// 修改类型; other values may be added. Example: `MODIFY_BASIC_INFO`.
    pub action: Option<record::Choice<InvoiceIssueruleModifyAction>>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Whether the rule is enabled.
    ///
    /// 是否启用. Example: `1`.
    pub effective: Option<record::Choice<InvoiceIssueruleModifyEffective>>,
    /// Period in which the grant may be used, as JSON; unchanged if left out.
    ///
    /// 生效周期. Example: `{\"all\":true}`.
    pub effective_period: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Whether and how unused allowances accumulate; unchanged if left out.
    ///
    /// 是否可累计; one of `0`, `1`, `2`, `3`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Do not accumulate (不可累计).
    /// - `1`: Accumulate (可累计).
    /// - `2`: Accumulate for some days (累计天数).
    /// - `3`: Accumulate until a fixed time (累计到固定时间).
    pub invalid_mode: Option<i64>,
    /// Value for the kind of accumulation.
    ///
    /// 累计值. Example: `10`.
    pub invalid_mode_value: Option<String>,
    /// Amount granted, in yuan; unchanged if left out.
    ///
    /// 发放金额; an amount of money as a decimal number. Example: `200`.
    pub issue_amount_value: Option<record::Amount>,
    /// End of the rule.
    ///
    /// Example: `2021-01-01 12:00:00`.
    pub issue_end_date: Option<String>,
    /// Granting rule id.
    ///
    /// Example: `2022052000152618690000000005`.
    pub issue_rule_id: Option<String>,
    /// Name of the rule; unchanged if left out.
    ///
    /// Example: `晚餐发放`.
    pub issue_rule_name: Option<String>,
    /// Start of the rule.
    ///
    /// Example: `2021-01-01 12:00:00`.
    pub issue_start_date: Option<String>,
    /// Kind of granting, such as `ISSUE_MONTH`.
    ///
    /// 发放类型. Example: `ISSUE_MONTH`.
    pub issue_type: Option<String>,
    /// Kind of allowance, such as `COUPON`.
    ///
    /// 额度类型. Example: `COUPON`.
    pub quota_type: Option<String>,
    /// Whether the allowance may be passed on; not supported for grants by city.
    ///
    /// 是否可转赠. Defaults to `0`. Example: `0`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `0`: May not be passed on (不可转赠).
    /// - `1`: May be passed on (可转赠).
    pub share_mode: Option<i64>,
    /// What the rule belongs to; the policy id for a policy.
    ///
    /// Example: `2022052000152618690000000005`.
    pub target_id: Option<String>,
    /// Kind of object the rule belongs to.
    ///
    /// Example: `INSTITUTION`.
    pub target_type: Option<String>,
}

#[allow(deprecated)]
impl InvoiceIssueruleModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(
        mut self,
        action: impl Into<record::Choice<InvoiceIssueruleModifyAction>>,
    ) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`effective`](Self::effective).
    #[inline]
    pub fn effective(
        mut self,
        effective: impl Into<record::Choice<InvoiceIssueruleModifyEffective>>,
    ) -> Self {
        self.effective = Some(effective.into());
        self
    }

    /// Sets [`effective_period`](Self::effective_period).
    #[inline]
    pub fn effective_period(mut self, effective_period: impl Into<String>) -> Self {
        self.effective_period = Some(effective_period.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`invalid_mode`](Self::invalid_mode).
    #[inline]
    pub fn invalid_mode(mut self, invalid_mode: i64) -> Self {
        self.invalid_mode = Some(invalid_mode);
        self
    }

    /// Sets [`invalid_mode_value`](Self::invalid_mode_value).
    #[inline]
    pub fn invalid_mode_value(mut self, invalid_mode_value: impl Into<String>) -> Self {
        self.invalid_mode_value = Some(invalid_mode_value.into());
        self
    }

    /// Sets [`issue_amount_value`](Self::issue_amount_value).
    #[inline]
    pub fn issue_amount_value(
        mut self,
        issue_amount_value: impl Into<record::Amount>,
    ) -> Self {
        self.issue_amount_value = Some(issue_amount_value.into());
        self
    }

    /// Sets [`issue_end_date`](Self::issue_end_date).
    #[inline]
    pub fn issue_end_date(mut self, issue_end_date: impl Into<String>) -> Self {
        self.issue_end_date = Some(issue_end_date.into());
        self
    }

    /// Sets [`issue_rule_id`](Self::issue_rule_id).
    #[inline]
    pub fn issue_rule_id(mut self, issue_rule_id: impl Into<String>) -> Self {
        self.issue_rule_id = Some(issue_rule_id.into());
        self
    }

    /// Sets [`issue_rule_name`](Self::issue_rule_name).
    #[inline]
    pub fn issue_rule_name(mut self, issue_rule_name: impl Into<String>) -> Self {
        self.issue_rule_name = Some(issue_rule_name.into());
        self
    }

    /// Sets [`issue_start_date`](Self::issue_start_date).
    #[inline]
    pub fn issue_start_date(mut self, issue_start_date: impl Into<String>) -> Self {
        self.issue_start_date = Some(issue_start_date.into());
        self
    }

    /// Sets [`issue_type`](Self::issue_type).
    #[inline]
    pub fn issue_type(mut self, issue_type: impl Into<String>) -> Self {
        self.issue_type = Some(issue_type.into());
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(mut self, share_mode: i64) -> Self {
        self.share_mode = Some(share_mode);
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.issuerule.modify` (编辑发放规则).
#[non_exhaustive]
pub struct InvoiceIssueruleModifyResponse {
    /// Whether the change succeeded.
    ///
    /// 修改结果. Example: `true`.
    pub result: Option<bool>,
}

/// The values of the platform's type `InvoiceIssueruleModifyAction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceIssueruleModifyAction {
    /// `MODIFY_BASIC_INFO`: Change the rule's basic data (修改发放规则基本信息).
    ModifyBasicInfo,
}

record::enumeration!(InvoiceIssueruleModifyAction, "MODIFY_BASIC_INFO" ModifyBasicInfo);

/// The values of the platform's type `InvoiceIssueruleModifyEffective`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceIssueruleModifyEffective {
    /// `0`: Disabled.
    V0,
    /// `1`: Enabled.
    V1,
}

record::enumeration!(InvoiceIssueruleModifyEffective, "0" V0, "1" V1);

/// The error codes of `alipay.ebpp.invoice.issuerule.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceIssueruleModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `SENSITIVE_CHECK_FAIL`.
    SensitiveCheckFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceIssueruleModifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "PERMISSION_DENIED" PermissionDenied, "SENSITIVE_CHECK_FAIL"
    SensitiveCheckFail
);

impl record::CallRequest for InvoiceIssueruleModify {}

impl record::Request for InvoiceIssueruleModify {
    type Response = InvoiceIssueruleModifyResponse;
    type ErrorCode = InvoiceIssueruleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.issuerule.modify",
        title: "编辑发放规则",
        file: "spec/ebpp/invoice.issuerule.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/issuerule/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ISSUERULE_MODIFY,
        response: &INVOICE_ISSUERULE_MODIFY_RESPONSE,
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
    InvoiceIssueruleModify, INVOICE_ISSUERULE_MODIFY, 0 account_id None, 1 action None, 2
    agreement_no None, 3 effective None, 4 effective_period None, 5 enterprise_id None, 6
    invalid_mode None, 7 invalid_mode_value None, 8 issue_amount_value None, 9
    issue_end_date None, 10 issue_rule_id None, 11 issue_rule_name None, 12
    issue_start_date None, 13 issue_type None, 14 quota_type None, 15 share_mode None, 16
    target_id None, 17 target_type None
);

record::record!(
    InvoiceIssueruleModifyResponse, INVOICE_ISSUERULE_MODIFY_RESPONSE, 0 result None
);

static INVOICE_ISSUERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleModify",
    file: "spec/ebpp/invoice.issuerule.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("action"),
        schema::Row::Text("agreement_no"),
        schema::Row::Limited(
            "effective",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Text("effective_period"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Limited(
            "invalid_mode",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2", "3"]))],
        ),
        schema::Row::Text("invalid_mode_value"),
        schema::Row::Limited(
            "issue_amount_value",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("issue_end_date"),
        schema::Row::Text("issue_rule_id"),
        schema::Row::Text("issue_rule_name"),
        schema::Row::Text("issue_start_date"),
        schema::Row::Text("issue_type"),
        schema::Row::Text("quota_type"),
        schema::Row::Plain("share_mode", schema::Kind::Integer),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
    ],
    rules: &[],
    lines: &[
        11, 17, 25, 31, 34, 39, 44, 45, 49, 55, 56, 59, 61, 62, 63, 64, 65, 66, 67, 77,
        81,
    ],
};

static INVOICE_ISSUERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleModifyResponse",
    file: "spec/ebpp/invoice.issuerule.modify.yaml",
    rows: &[schema::Row::Plain("result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
