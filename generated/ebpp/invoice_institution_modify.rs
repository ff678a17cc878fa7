//! `alipay.ebpp.invoice.institution.modify` · 制度编辑
//!
//! Change an expense policy.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/modify`. Described
//! in `spec/ebpp/invoice.institution.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.institution.modify` (制度编辑).
///
/// Change an expense policy.
///
/// ```
/// use alipay::ebpp::InvoiceInstitutionModify;
///
/// let request = InvoiceInstitutionModify::new()
///     .consult_mode("0");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`consult_mode`](Self::consult_mode) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/modify`. Described
/// in `spec/ebpp/invoice.institution.modify.yaml`.
/// Returns [`InvoiceInstitutionModifyResponse`], or an error with a [`InvoiceInstitutionModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/institution/modify")]
#[doc(alias = "制度编辑")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionModify {
    /// Shared account id of the enterprise; use `enterprise_id` instead.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001181407500`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Who computes the amount available under the rules.
    ///
    /// 费控咨询模式. Example: `0`.
    pub consult_mode: Option<record::Choice<InvoiceInstitutionModifyConsultMode>>,
    /// Whether the policy is enabled.
    ///
    /// 制度是否启用. Example: `0`.
    pub effective: Option<String>,
    /// End of the policy, by day, today at the earliest; may be left out.
    ///
    /// 制度生效结束时间. Example: `2022-09-30 23:59:59`.
    pub effective_end_date: Option<String>,
    /// Time from which the policy applies.
    ///
    /// 制度生效起始时间. Example: `2022-09-10 00:00:00`.
    pub effective_start_date: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Description of the policy.
    ///
    /// 制度描述. Example: `餐补制度`.
    pub institution_desc: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022031000152617000000000001`.
    pub institution_id: Option<String>,
    /// Name of the policy.
    ///
    /// 制度名称. Example: `费用制度`.
    pub institution_name: Option<String>,
    /// Changes of granting rules.
    pub modify_issue_rule_detail_info: Option<ModifyIssueRuleDetailInfo>,
    /// Changes of the policy's scope.
    ///
    /// 制度下适用范围修改信息.
    pub modify_scope_info: Option<ModifyScopeInfo>,
    /// Changes of usage rules.
    pub modify_standard_detail_info: Option<ModifyStandardDetailInfo>,
}

#[allow(deprecated)]
impl InvoiceInstitutionModify {
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

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`consult_mode`](Self::consult_mode).
    #[inline]
    pub fn consult_mode(
        mut self,
        consult_mode: impl Into<record::Choice<InvoiceInstitutionModifyConsultMode>>,
    ) -> Self {
        self.consult_mode = Some(consult_mode.into());
        self
    }

    /// Sets [`effective`](Self::effective).
    #[inline]
    pub fn effective(mut self, effective: impl Into<String>) -> Self {
        self.effective = Some(effective.into());
        self
    }

    /// Sets [`effective_end_date`](Self::effective_end_date).
    #[inline]
    pub fn effective_end_date(mut self, effective_end_date: impl Into<String>) -> Self {
        self.effective_end_date = Some(effective_end_date.into());
        self
    }

    /// Sets [`effective_start_date`](Self::effective_start_date).
    #[inline]
    pub fn effective_start_date(
        mut self,
        effective_start_date: impl Into<String>,
    ) -> Self {
        self.effective_start_date = Some(effective_start_date.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`institution_desc`](Self::institution_desc).
    #[inline]
    pub fn institution_desc(mut self, institution_desc: impl Into<String>) -> Self {
        self.institution_desc = Some(institution_desc.into());
        self
    }

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Sets [`institution_name`](Self::institution_name).
    #[inline]
    pub fn institution_name(mut self, institution_name: impl Into<String>) -> Self {
        self.institution_name = Some(institution_name.into());
        self
    }

    /// Sets [`modify_issue_rule_detail_info`](Self::modify_issue_rule_detail_info).
    #[inline]
    pub fn modify_issue_rule_detail_info(
        mut self,
        modify_issue_rule_detail_info: ModifyIssueRuleDetailInfo,
    ) -> Self {
        self.modify_issue_rule_detail_info = Some(modify_issue_rule_detail_info);
        self
    }

    /// Sets [`modify_scope_info`](Self::modify_scope_info).
    #[inline]
    pub fn modify_scope_info(mut self, modify_scope_info: ModifyScopeInfo) -> Self {
        self.modify_scope_info = Some(modify_scope_info);
        self
    }

    /// Sets [`modify_standard_detail_info`](Self::modify_standard_detail_info).
    #[inline]
    pub fn modify_standard_detail_info(
        mut self,
        modify_standard_detail_info: ModifyStandardDetailInfo,
    ) -> Self {
        self.modify_standard_detail_info = Some(modify_standard_detail_info);
        self
    }
}

/// The response of `alipay.ebpp.invoice.institution.modify` (制度编辑).
#[non_exhaustive]
pub struct InvoiceInstitutionModifyResponse {
    /// Caller's ids and rule ids of the granting rules added.
    pub issue_rule_id_info_list: Vec<super::types::IssueRuleIdInfo>,
    /// Whether the change succeeded.
    ///
    /// 修改是否成功. Example: `true`.
    pub result: Option<bool>,
    /// Caller's ids and rule ids of the usage rules added.
    pub standard_id_info_list: Vec<super::types::StandardIdInfo>,
}

/// Changes of the granting rules of a policy.
#[must_use]
#[non_exhaustive]
pub struct ModifyIssueRuleDetailInfo {
    /// Granting rules to add.
    pub add_issue_rule_list: Vec<super::types::IssueRuleInfo>,
    /// Ids of granting rules to delete.
    pub delete_issue_rule_id_list: Vec<String>,
    /// Granting rule to change.
    pub modify_issue_rule_list: Option<ModifyIssueRuleInfo>,
}

impl ModifyIssueRuleDetailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`add_issue_rule_list`](Self::add_issue_rule_list).
    #[inline]
    pub fn add_issue_rule_list(
        mut self,
        add_issue_rule_list: impl IntoIterator<Item = super::types::IssueRuleInfo>,
    ) -> Self {
        self.add_issue_rule_list = add_issue_rule_list.into_iter().collect();
        self
    }

    /// Sets [`delete_issue_rule_id_list`](Self::delete_issue_rule_id_list).
    #[inline]
    pub fn delete_issue_rule_id_list(
        mut self,
        delete_issue_rule_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delete_issue_rule_id_list = delete_issue_rule_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`modify_issue_rule_list`](Self::modify_issue_rule_list).
    #[inline]
    pub fn modify_issue_rule_list(
        mut self,
        modify_issue_rule_list: ModifyIssueRuleInfo,
    ) -> Self {
        self.modify_issue_rule_list = Some(modify_issue_rule_list);
        self
    }
}

/// Changes of a granting rule.
///
/// | Field | Limits |
/// |---|---|
/// | [`invalid_mode`](Self::invalid_mode) | one of `0`, `1`, `2`, `3` |
/// | [`issue_amount_value`](Self::issue_amount_value) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct ModifyIssueRuleInfo {
    /// When granted assets may be used; empty means always, the only choice for balances.
    ///
    /// 发放资产的有效时间段.
    pub effective_period: Option<String>,
    /// Whether and how unused allowances accumulate.
    ///
    /// 累计类型; one of `0`, `1`, `2`, `3`. Defaults to `0`.
    ///
    /// Values:
    ///
    /// - `0`: Do not accumulate (不可累计).
    /// - `1`: Accumulate (可累计).
    /// - `2`: Accumulate for some days (累计天数).
    /// - `3`: Accumulate until a date (累计到指定日期).
    pub invalid_mode: Option<i64>,
    /// Value for the kind of accumulation.
    ///
    /// 累计类型值.
    pub invalid_mode_value: Option<String>,
    /// Amount granted, in yuan; unchanged if left out.
    ///
    /// 发放金额; an amount of money as a decimal number.
    pub issue_amount_value: Option<record::Amount>,
    /// Granting rule id.
    pub issue_rule_id: Option<String>,
    /// Name of the granting rule.
    pub issue_rule_name: Option<String>,
    /// Period of granting.
    ///
    /// 额度发放周期.
    pub issue_type: Option<String>,
    /// Kind of allowance granted.
    pub quota_type: Option<String>,
    /// Whether granted assets may be passed on within the same policy.
    ///
    /// 是否可转赠. Defaults to `0`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `0`: May not be passed on (不可转赠).
    /// - `1`: May be passed on (可转赠).
    pub share_mode: Option<i64>,
}

impl ModifyIssueRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`effective_period`](Self::effective_period).
    #[inline]
    pub fn effective_period(mut self, effective_period: impl Into<String>) -> Self {
        self.effective_period = Some(effective_period.into());
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
}

/// Changes of a policy's scope.
#[must_use]
#[non_exhaustive]
pub struct ModifyScopeInfo {
    /// Kind of scope.
    ///
    /// 制度的适用范围类型.
    pub adapter_type: Option<String>,
    /// Ids to add to the scope.
    ///
    /// 增加的归属id列表.
    pub add_owner_id_list: Vec<String>,
    /// Ids to remove from the scope.
    ///
    /// 删除归属id列表.
    pub delete_owner_id_list: Vec<String>,
    /// Kind of id.
    ///
    /// 归属id类型.
    pub owner_type: Option<String>,
}

impl ModifyScopeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`adapter_type`](Self::adapter_type).
    #[inline]
    pub fn adapter_type(mut self, adapter_type: impl Into<String>) -> Self {
        self.adapter_type = Some(adapter_type.into());
        self
    }

    /// Sets [`add_owner_id_list`](Self::add_owner_id_list).
    #[inline]
    pub fn add_owner_id_list(
        mut self,
        add_owner_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_owner_id_list = add_owner_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`delete_owner_id_list`](Self::delete_owner_id_list).
    #[inline]
    pub fn delete_owner_id_list(
        mut self,
        delete_owner_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delete_owner_id_list = delete_owner_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[inline]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }
}

/// Changes of the usage rules of a policy.
#[must_use]
#[non_exhaustive]
pub struct ModifyStandardDetailInfo {
    /// Usage rules to add.
    pub add_standard_list: Vec<super::types::StandardInfo>,
    /// Ids of usage rules to delete.
    pub delete_standard_id_list: Vec<String>,
    /// Usage rules to change.
    pub modify_standard_list: Vec<ModifyStandardInfo>,
}

impl ModifyStandardDetailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`add_standard_list`](Self::add_standard_list).
    #[inline]
    pub fn add_standard_list(
        mut self,
        add_standard_list: impl IntoIterator<Item = super::types::StandardInfo>,
    ) -> Self {
        self.add_standard_list = add_standard_list.into_iter().collect();
        self
    }

    /// Sets [`delete_standard_id_list`](Self::delete_standard_id_list).
    #[inline]
    pub fn delete_standard_id_list(
        mut self,
        delete_standard_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delete_standard_id_list = delete_standard_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`modify_standard_list`](Self::modify_standard_list).
    #[inline]
    pub fn modify_standard_list(
        mut self,
        modify_standard_list: impl IntoIterator<Item = ModifyStandardInfo>,
    ) -> Self {
        self.modify_standard_list = modify_standard_list.into_iter().collect();
        self
    }
}

/// Changes of a usage rule.
///
/// | Field | Limits |
/// |---|---|
/// | [`payment_policy`](Self::payment_policy) | one of its values |
/// | [`personal_qrcode_mode`](Self::personal_qrcode_mode) | one of `0`, `1` |
#[must_use]
#[non_exhaustive]
pub struct ModifyStandardInfo {
    /// Conditions to add.
    ///
    /// 要添加的条件列表.
    pub add_condition_list: Vec<super::types::StandardConditionInfo>,
    /// Other sources of assets the rule may draw on.
    pub asset_share_source_info: Option<super::types::AssetShareSourceInfo>,
    /// Mode of spending.
    ///
    /// 消费模式.
    pub consume_mode: Option<String>,
    /// Ids of conditions to delete.
    ///
    /// 待删除的条件id列表.
    pub delete_condition_id_list: Vec<String>,
    /// Conditions to change.
    ///
    /// 修改的条件列表.
    pub modify_condition_list: Vec<super::types::StandardConditionInfo>,
    /// Id of the invoicing rule bound to the usage rule.
    pub open_rule_id: Option<String>,
    /// How to pay a purchase that exceeds what the rule leaves.
    ///
    /// 支付策略.
    pub payment_policy: Option<record::Choice<ModifyStandardInfoPaymentPolicy>>,
    /// Whether transfers to personal payment codes may be paid by the enterprise.
    ///
    /// One of `0`, `1`.
    ///
    /// Values:
    ///
    /// - `0`: Not supported (不支持).
    /// - `1`: Supported (支持).
    pub personal_qrcode_mode: Option<i64>,
    /// Description of the usage rule.
    pub standard_desc: Option<String>,
    /// Id of the usage rule to change.
    pub standard_id: Option<String>,
    /// Name of the usage rule.
    pub standard_name: Option<String>,
}

impl ModifyStandardInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`add_condition_list`](Self::add_condition_list).
    #[inline]
    pub fn add_condition_list(
        mut self,
        add_condition_list: impl IntoIterator<Item = super::types::StandardConditionInfo>,
    ) -> Self {
        self.add_condition_list = add_condition_list.into_iter().collect();
        self
    }

    /// Sets [`asset_share_source_info`](Self::asset_share_source_info).
    #[inline]
    pub fn asset_share_source_info(
        mut self,
        asset_share_source_info: super::types::AssetShareSourceInfo,
    ) -> Self {
        self.asset_share_source_info = Some(asset_share_source_info);
        self
    }

    /// Sets [`consume_mode`](Self::consume_mode).
    #[inline]
    pub fn consume_mode(mut self, consume_mode: impl Into<String>) -> Self {
        self.consume_mode = Some(consume_mode.into());
        self
    }

    /// Sets [`delete_condition_id_list`](Self::delete_condition_id_list).
    #[inline]
    pub fn delete_condition_id_list(
        mut self,
        delete_condition_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delete_condition_id_list = delete_condition_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`modify_condition_list`](Self::modify_condition_list).
    #[inline]
    pub fn modify_condition_list(
        mut self,
        modify_condition_list: impl IntoIterator<
            Item = super::types::StandardConditionInfo,
        >,
    ) -> Self {
        self.modify_condition_list = modify_condition_list.into_iter().collect();
        self
    }

    /// Sets [`open_rule_id`](Self::open_rule_id).
    #[inline]
    pub fn open_rule_id(mut self, open_rule_id: impl Into<String>) -> Self {
        self.open_rule_id = Some(open_rule_id.into());
        self
    }

    /// Sets [`payment_policy`](Self::payment_policy).
    #[inline]
    pub fn payment_policy(
        mut self,
        payment_policy: impl Into<record::Choice<ModifyStandardInfoPaymentPolicy>>,
    ) -> Self {
        self.payment_policy = Some(payment_policy.into());
        self
    }

    /// Sets [`personal_qrcode_mode`](Self::personal_qrcode_mode).
    #[inline]
    pub fn personal_qrcode_mode(mut self, personal_qrcode_mode: i64) -> Self {
        self.personal_qrcode_mode = Some(personal_qrcode_mode);
        self
    }

    /// Sets [`standard_desc`](Self::standard_desc).
    #[inline]
    pub fn standard_desc(mut self, standard_desc: impl Into<String>) -> Self {
        self.standard_desc = Some(standard_desc.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }

    /// Sets [`standard_name`](Self::standard_name).
    #[inline]
    pub fn standard_name(mut self, standard_name: impl Into<String>) -> Self {
        self.standard_name = Some(standard_name.into());
        self
    }
}

/// The values of the platform's type `ModifyStandardInfoPaymentPolicy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ModifyStandardInfoPaymentPolicy {
    /// `COMBINATION`: Business and personal assets combined.
    Combination,
    /// `PERSONAL`: Whole order paid personally.
    Personal,
}

record::enumeration!(
    ModifyStandardInfoPaymentPolicy, "COMBINATION" Combination, "PERSONAL" Personal
);

/// The values of the platform's type `InvoiceInstitutionModifyConsultMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceInstitutionModifyConsultMode {
    /// `0`: Alipay computes it.
    V0,
    /// `1`: An external provider is consulted.
    V1,
}

record::enumeration!(InvoiceInstitutionModifyConsultMode, "0" V0, "1" V1);

/// The error codes of `alipay.ebpp.invoice.institution.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionModifyErrorCode {
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
    /// `INSTITUTION_NOT_EXIST_ERROR`: The institution does not exist.
    ///
    /// Check the institution id.
    InstitutionNotExistError,
    /// `INSTITUTION_MODIFY_FAIL`.
    InstitutionModifyFail,
    /// `MODIFY_CONSULT_FAILED_ISSUE`.
    ModifyConsultFailedIssue,
    /// `MODIFY_CONSULT_FAILED_CONSUME`.
    ModifyConsultFailedConsume,
    /// `RECORD_EXIST`: The record already exists.
    RecordExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceInstitutionModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "INSTITUTION_NOT_EXIST_ERROR" InstitutionNotExistError, "INSTITUTION_MODIFY_FAIL"
    InstitutionModifyFail, "MODIFY_CONSULT_FAILED_ISSUE" ModifyConsultFailedIssue,
    "MODIFY_CONSULT_FAILED_CONSUME" ModifyConsultFailedConsume, "RECORD_EXIST"
    RecordExist
);

impl record::CallRequest for InvoiceInstitutionModify {}

impl record::Request for InvoiceInstitutionModify {
    type Response = InvoiceInstitutionModifyResponse;
    type ErrorCode = InvoiceInstitutionModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.institution.modify",
        title: "制度编辑",
        file: "spec/ebpp/invoice.institution.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/institution/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_INSTITUTION_MODIFY,
        response: &INVOICE_INSTITUTION_MODIFY_RESPONSE,
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
    InvoiceInstitutionModify, INVOICE_INSTITUTION_MODIFY, 0 account_id None, 1
    agreement_no None, 2 consult_mode None, 3 effective None, 4 effective_end_date None,
    5 effective_start_date None, 6 enterprise_id None, 7 institution_desc None, 8
    institution_id None, 9 institution_name None, 10 modify_issue_rule_detail_info None,
    11 modify_scope_info None, 12 modify_standard_detail_info None
);

record::record!(
    InvoiceInstitutionModifyResponse, INVOICE_INSTITUTION_MODIFY_RESPONSE, 0
    issue_rule_id_info_list Vec::new(), 1 result None, 2 standard_id_info_list Vec::new()
);

record::record!(
    ModifyIssueRuleDetailInfo, MODIFY_ISSUE_RULE_DETAIL_INFO, 0 add_issue_rule_list
    Vec::new(), 1 delete_issue_rule_id_list Vec::new(), 2 modify_issue_rule_list None
);

record::record!(
    ModifyIssueRuleInfo, MODIFY_ISSUE_RULE_INFO, 0 effective_period None, 1 invalid_mode
    None, 2 invalid_mode_value None, 3 issue_amount_value None, 4 issue_rule_id None, 5
    issue_rule_name None, 6 issue_type None, 7 quota_type None, 8 share_mode None
);

record::record!(
    ModifyScopeInfo, MODIFY_SCOPE_INFO, 0 adapter_type None, 1 add_owner_id_list
    Vec::new(), 2 delete_owner_id_list Vec::new(), 3 owner_type None
);

record::record!(
    ModifyStandardDetailInfo, MODIFY_STANDARD_DETAIL_INFO, 0 add_standard_list
    Vec::new(), 1 delete_standard_id_list Vec::new(), 2 modify_standard_list Vec::new()
);

record::record!(
    ModifyStandardInfo, MODIFY_STANDARD_INFO, 0 add_condition_list Vec::new(), 1
    asset_share_source_info None, 2 consume_mode None, 3 delete_condition_id_list
    Vec::new(), 4 modify_condition_list Vec::new(), 5 open_rule_id None, 6 payment_policy
    None, 7 personal_qrcode_mode None, 8 standard_desc None, 9 standard_id None, 10
    standard_name None
);

static INVOICE_INSTITUTION_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionModify",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Limited(
            "consult_mode",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Text("effective"),
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("institution_desc"),
        schema::Row::Text("institution_id"),
        schema::Row::Text("institution_name"),
        schema::Row::Plain(
            "modify_issue_rule_detail_info",
            schema::Kind::Record(&MODIFY_ISSUE_RULE_DETAIL_INFO),
        ),
        schema::Row::Plain(
            "modify_scope_info",
            schema::Kind::Record(&MODIFY_SCOPE_INFO),
        ),
        schema::Row::Plain(
            "modify_standard_detail_info",
            schema::Kind::Record(&MODIFY_STANDARD_DETAIL_INFO),
        ),
    ],
    rules: &[],
    lines: &[11, 17, 23, 26, 31, 32, 37, 42, 43, 44, 45, 46, 47, 48],
};

static INVOICE_INSTITUTION_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionModifyResponse",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "issue_rule_id_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_ID_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("result", schema::Kind::Boolean),
        schema::Row::Plain(
            "standard_id_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_ID_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MODIFY_ISSUE_RULE_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyIssueRuleDetailInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "add_issue_rule_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "delete_issue_rule_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "modify_issue_rule_list",
            schema::Kind::Record(&MODIFY_ISSUE_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[61, 62, 63],
};

static MODIFY_ISSUE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyIssueRuleInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    rows: &[
        schema::Row::Text("effective_period"),
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
        schema::Row::Text("issue_rule_id"),
        schema::Row::Text("issue_rule_name"),
        schema::Row::Text("issue_type"),
        schema::Row::Text("quota_type"),
        schema::Row::Plain("share_mode", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[68, 72, 76, 82, 83, 83, 84, 85, 86, 87, 88],
};

static MODIFY_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyScopeInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    rows: &[
        schema::Row::Text("adapter_type"),
        schema::Row::Plain(
            "add_owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "delete_owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("owner_type"),
    ],
    rules: &[],
    lines: &[101, 102, 103, 104],
};

static MODIFY_STANDARD_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyStandardDetailInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "add_standard_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "delete_standard_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "modify_standard_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MODIFY_STANDARD_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[109, 110, 111],
};

static MODIFY_STANDARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyStandardInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "add_condition_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "asset_share_source_info",
            schema::Kind::Record(&super::types::ASSET_SHARE_SOURCE_INFO),
        ),
        schema::Row::Text("consume_mode"),
        schema::Row::Plain(
            "delete_condition_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "modify_condition_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("open_rule_id"),
        schema::Row::Limited(
            "payment_policy",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["COMBINATION", "PERSONAL"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "personal_qrcode_mode",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Text("standard_desc"),
        schema::Row::Text("standard_id"),
        schema::Row::Text("standard_name"),
    ],
    rules: &[],
    lines: &[116, 117, 118, 119, 120, 121, 122, 125, 129, 132, 135, 136, 137],
};
