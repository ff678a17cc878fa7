//! `alipay.ebpp.invoice.issuerule.modify` · 编辑发放规则
//!
//! Change a granting rule.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/modify`. Described in
//! `spec/ebpp/invoice.issuerule.modify.yaml`.

use crate::{record, schema};

static INVOICE_ISSUERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleModify",
    file: "spec/ebpp/invoice.issuerule.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef::text("action", 17),
        schema::FieldDef::text("agreement_no", 25),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 34)],
            ..schema::FieldDef::text("effective", 31)
        },
        schema::FieldDef::text("effective_period", 39),
        schema::FieldDef::text("enterprise_id", 44),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["0", "1", "2", "3"]), 49),
            ],
            ..schema::FieldDef::new("invalid_mode", schema::Kind::Integer, 45)
        },
        schema::FieldDef::text("invalid_mode_value", 55),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 59),
            ],
            ..schema::FieldDef::text("issue_amount_value", 56)
        },
        schema::FieldDef::text("issue_end_date", 61),
        schema::FieldDef::text("issue_rule_id", 62),
        schema::FieldDef::text("issue_rule_name", 63),
        schema::FieldDef::text("issue_start_date", 64),
        schema::FieldDef::text("issue_type", 65),
        schema::FieldDef::text("quota_type", 66),
        schema::FieldDef::new("share_mode", schema::Kind::Integer, 67),
        schema::FieldDef::text("target_id", 77),
        schema::FieldDef::text("target_type", 81),
    ],
    rules: &[],
};

static INVOICE_ISSUERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleModifyResponse",
    file: "spec/ebpp/invoice.issuerule.modify.yaml",
    fields: &[schema::FieldDef::new("result", schema::Kind::Boolean, 84)],
    rules: &[],
};

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
        Self {
            account_id: None,
            action: None,
            agreement_no: None,
            effective: None,
            effective_period: None,
            enterprise_id: None,
            invalid_mode: None,
            invalid_mode_value: None,
            issue_amount_value: None,
            issue_end_date: None,
            issue_rule_id: None,
            issue_rule_name: None,
            issue_start_date: None,
            issue_type: None,
            quota_type: None,
            share_mode: None,
            target_id: None,
            target_type: None,
        }
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

#[allow(deprecated)]
impl record::Record for InvoiceIssueruleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ISSUERULE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.action),
            2 => Some(&self.agreement_no),
            3 => Some(&self.effective),
            4 => Some(&self.effective_period),
            5 => Some(&self.enterprise_id),
            6 => Some(&self.invalid_mode),
            7 => Some(&self.invalid_mode_value),
            8 => Some(&self.issue_amount_value),
            9 => Some(&self.issue_end_date),
            10 => Some(&self.issue_rule_id),
            11 => Some(&self.issue_rule_name),
            12 => Some(&self.issue_start_date),
            13 => Some(&self.issue_type),
            14 => Some(&self.quota_type),
            15 => Some(&self.share_mode),
            16 => Some(&self.target_id),
            17 => Some(&self.target_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.action),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.effective),
            4 => Some(&mut self.effective_period),
            5 => Some(&mut self.enterprise_id),
            6 => Some(&mut self.invalid_mode),
            7 => Some(&mut self.invalid_mode_value),
            8 => Some(&mut self.issue_amount_value),
            9 => Some(&mut self.issue_end_date),
            10 => Some(&mut self.issue_rule_id),
            11 => Some(&mut self.issue_rule_name),
            12 => Some(&mut self.issue_start_date),
            13 => Some(&mut self.issue_type),
            14 => Some(&mut self.quota_type),
            15 => Some(&mut self.share_mode),
            16 => Some(&mut self.target_id),
            17 => Some(&mut self.target_type),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for InvoiceIssueruleModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceIssueruleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceIssueruleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceIssueruleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.ebpp.invoice.issuerule.modify` (编辑发放规则).
#[non_exhaustive]
pub struct InvoiceIssueruleModifyResponse {
    /// Whether the change succeeded.
    ///
    /// 修改结果. Example: `true`.
    pub result: Option<bool>,
}

impl record::Record for InvoiceIssueruleModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ISSUERULE_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            _ => None,
        }
    }
}

impl Default for InvoiceIssueruleModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { result: None }
    }
}

impl Clone for InvoiceIssueruleModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceIssueruleModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceIssueruleModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InvoiceIssueruleModifyAction`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceIssueruleModifyAction {
    /// `MODIFY_BASIC_INFO`: Change the rule's basic data (修改发放规则基本信息).
    ModifyBasicInfo,
}

impl record::Enumeration for InvoiceIssueruleModifyAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MODIFY_BASIC_INFO", Self::ModifyBasicInfo),
    ];
}

impl std::fmt::Debug for InvoiceIssueruleModifyAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceIssueruleModifyEffective`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceIssueruleModifyEffective {
    /// `0`: Disabled.
    V0,
    /// `1`: Enabled.
    V1,
}

impl record::Enumeration for InvoiceIssueruleModifyEffective {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for InvoiceIssueruleModifyEffective {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.issuerule.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceIssueruleModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("SENSITIVE_CHECK_FAIL", Self::SensitiveCheckFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceIssueruleModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
