//! `alipay.ebpp.invoice.institution.modify` · 制度编辑
//!
//! Change an expense policy.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/modify`. Described
//! in `spec/ebpp/invoice.institution.modify.yaml`.

use crate::{record, schema};

static INVOICE_INSTITUTION_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionModify",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef::text("agreement_no", 17),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 26)],
            ..schema::FieldDef::text("consult_mode", 23)
        },
        schema::FieldDef::text("effective", 31),
        schema::FieldDef::text("effective_end_date", 32),
        schema::FieldDef::text("effective_start_date", 37),
        schema::FieldDef::text("enterprise_id", 42),
        schema::FieldDef::text("institution_desc", 43),
        schema::FieldDef::text("institution_id", 44),
        schema::FieldDef::text("institution_name", 45),
        schema::FieldDef::new(
            "modify_issue_rule_detail_info",
            schema::Kind::Record(&MODIFY_ISSUE_RULE_DETAIL_INFO),
            46,
        ),
        schema::FieldDef::new(
            "modify_scope_info",
            schema::Kind::Record(&MODIFY_SCOPE_INFO),
            47,
        ),
        schema::FieldDef::new(
            "modify_standard_detail_info",
            schema::Kind::Record(&MODIFY_STANDARD_DETAIL_INFO),
            48,
        ),
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionModifyResponse",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "issue_rule_id_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_ID_INFO),
                    limits: &[],
                },
            ),
            51,
        ),
        schema::FieldDef::new("result", schema::Kind::Boolean, 54),
        schema::FieldDef::new(
            "standard_id_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_ID_INFO),
                    limits: &[],
                },
            ),
            55,
        ),
    ],
    rules: &[],
};

static MODIFY_ISSUE_RULE_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyIssueRuleDetailInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "add_issue_rule_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_INFO),
                    limits: &[],
                },
            ),
            61,
        ),
        schema::FieldDef::new(
            "delete_issue_rule_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            62,
        ),
        schema::FieldDef::new(
            "modify_issue_rule_list",
            schema::Kind::Record(&MODIFY_ISSUE_RULE_INFO),
            63,
        ),
    ],
    rules: &[],
};

static MODIFY_ISSUE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyIssueRuleInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    fields: &[
        schema::FieldDef::text("effective_period", 68),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["0", "1", "2", "3"]), 76),
            ],
            ..schema::FieldDef::new("invalid_mode", schema::Kind::Integer, 72)
        },
        schema::FieldDef::text("invalid_mode_value", 82),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 83),
            ],
            ..schema::FieldDef::text("issue_amount_value", 83)
        },
        schema::FieldDef::text("issue_rule_id", 84),
        schema::FieldDef::text("issue_rule_name", 85),
        schema::FieldDef::text("issue_type", 86),
        schema::FieldDef::text("quota_type", 87),
        schema::FieldDef::new("share_mode", schema::Kind::Integer, 88),
    ],
    rules: &[],
};

static MODIFY_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyScopeInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    fields: &[
        schema::FieldDef::text("adapter_type", 101),
        schema::FieldDef::new(
            "add_owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            102,
        ),
        schema::FieldDef::new(
            "delete_owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            103,
        ),
        schema::FieldDef::text("owner_type", 104),
    ],
    rules: &[],
};

static MODIFY_STANDARD_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyStandardDetailInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "add_standard_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_INFO),
                    limits: &[],
                },
            ),
            109,
        ),
        schema::FieldDef::new(
            "delete_standard_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            110,
        ),
        schema::FieldDef::new(
            "modify_standard_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MODIFY_STANDARD_INFO),
                    limits: &[],
                },
            ),
            111,
        ),
    ],
    rules: &[],
};

static MODIFY_STANDARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyStandardInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "add_condition_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
            116,
        ),
        schema::FieldDef::new(
            "asset_share_source_info",
            schema::Kind::Record(&super::types::ASSET_SHARE_SOURCE_INFO),
            117,
        ),
        schema::FieldDef::text("consume_mode", 118),
        schema::FieldDef::new(
            "delete_condition_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            119,
        ),
        schema::FieldDef::new(
            "modify_condition_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
            120,
        ),
        schema::FieldDef::text("open_rule_id", 121),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["COMBINATION", "PERSONAL"]),
                    125,
                ),
            ],
            ..schema::FieldDef::text("payment_policy", 122)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 132)],
            ..schema::FieldDef::new("personal_qrcode_mode", schema::Kind::Integer, 129)
        },
        schema::FieldDef::text("standard_desc", 135),
        schema::FieldDef::text("standard_id", 136),
        schema::FieldDef::text("standard_name", 137),
    ],
    rules: &[],
};

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
        Self {
            account_id: None,
            agreement_no: None,
            consult_mode: None,
            effective: None,
            effective_end_date: None,
            effective_start_date: None,
            enterprise_id: None,
            institution_desc: None,
            institution_id: None,
            institution_name: None,
            modify_issue_rule_detail_info: None,
            modify_scope_info: None,
            modify_standard_detail_info: None,
        }
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

#[allow(deprecated)]
impl record::Record for InvoiceInstitutionModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.consult_mode),
            3 => Some(&self.effective),
            4 => Some(&self.effective_end_date),
            5 => Some(&self.effective_start_date),
            6 => Some(&self.enterprise_id),
            7 => Some(&self.institution_desc),
            8 => Some(&self.institution_id),
            9 => Some(&self.institution_name),
            10 => Some(&self.modify_issue_rule_detail_info),
            11 => Some(&self.modify_scope_info),
            12 => Some(&self.modify_standard_detail_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.consult_mode),
            3 => Some(&mut self.effective),
            4 => Some(&mut self.effective_end_date),
            5 => Some(&mut self.effective_start_date),
            6 => Some(&mut self.enterprise_id),
            7 => Some(&mut self.institution_desc),
            8 => Some(&mut self.institution_id),
            9 => Some(&mut self.institution_name),
            10 => Some(&mut self.modify_issue_rule_detail_info),
            11 => Some(&mut self.modify_scope_info),
            12 => Some(&mut self.modify_standard_detail_info),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for InvoiceInstitutionModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceInstitutionModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InvoiceInstitutionModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.issue_rule_id_info_list),
            1 => Some(&self.result),
            2 => Some(&self.standard_id_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.issue_rule_id_info_list),
            1 => Some(&mut self.result),
            2 => Some(&mut self.standard_id_info_list),
            _ => None,
        }
    }
}

impl Default for InvoiceInstitutionModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            issue_rule_id_info_list: Vec::new(),
            result: None,
            standard_id_info_list: Vec::new(),
        }
    }
}

impl Clone for InvoiceInstitutionModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            add_issue_rule_list: Vec::new(),
            delete_issue_rule_id_list: Vec::new(),
            modify_issue_rule_list: None,
        }
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

impl record::Record for ModifyIssueRuleDetailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MODIFY_ISSUE_RULE_DETAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.add_issue_rule_list),
            1 => Some(&self.delete_issue_rule_id_list),
            2 => Some(&self.modify_issue_rule_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.add_issue_rule_list),
            1 => Some(&mut self.delete_issue_rule_id_list),
            2 => Some(&mut self.modify_issue_rule_list),
            _ => None,
        }
    }
}

impl Default for ModifyIssueRuleDetailInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ModifyIssueRuleDetailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ModifyIssueRuleDetailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ModifyIssueRuleDetailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            effective_period: None,
            invalid_mode: None,
            invalid_mode_value: None,
            issue_amount_value: None,
            issue_rule_id: None,
            issue_rule_name: None,
            issue_type: None,
            quota_type: None,
            share_mode: None,
        }
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

impl record::Record for ModifyIssueRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MODIFY_ISSUE_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.effective_period),
            1 => Some(&self.invalid_mode),
            2 => Some(&self.invalid_mode_value),
            3 => Some(&self.issue_amount_value),
            4 => Some(&self.issue_rule_id),
            5 => Some(&self.issue_rule_name),
            6 => Some(&self.issue_type),
            7 => Some(&self.quota_type),
            8 => Some(&self.share_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.effective_period),
            1 => Some(&mut self.invalid_mode),
            2 => Some(&mut self.invalid_mode_value),
            3 => Some(&mut self.issue_amount_value),
            4 => Some(&mut self.issue_rule_id),
            5 => Some(&mut self.issue_rule_name),
            6 => Some(&mut self.issue_type),
            7 => Some(&mut self.quota_type),
            8 => Some(&mut self.share_mode),
            _ => None,
        }
    }
}

impl Default for ModifyIssueRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ModifyIssueRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ModifyIssueRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ModifyIssueRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            adapter_type: None,
            add_owner_id_list: Vec::new(),
            delete_owner_id_list: Vec::new(),
            owner_type: None,
        }
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

impl record::Record for ModifyScopeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MODIFY_SCOPE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.adapter_type),
            1 => Some(&self.add_owner_id_list),
            2 => Some(&self.delete_owner_id_list),
            3 => Some(&self.owner_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.adapter_type),
            1 => Some(&mut self.add_owner_id_list),
            2 => Some(&mut self.delete_owner_id_list),
            3 => Some(&mut self.owner_type),
            _ => None,
        }
    }
}

impl Default for ModifyScopeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ModifyScopeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ModifyScopeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ModifyScopeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            add_standard_list: Vec::new(),
            delete_standard_id_list: Vec::new(),
            modify_standard_list: Vec::new(),
        }
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

impl record::Record for ModifyStandardDetailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MODIFY_STANDARD_DETAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.add_standard_list),
            1 => Some(&self.delete_standard_id_list),
            2 => Some(&self.modify_standard_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.add_standard_list),
            1 => Some(&mut self.delete_standard_id_list),
            2 => Some(&mut self.modify_standard_list),
            _ => None,
        }
    }
}

impl Default for ModifyStandardDetailInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ModifyStandardDetailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ModifyStandardDetailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ModifyStandardDetailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            add_condition_list: Vec::new(),
            asset_share_source_info: None,
            consume_mode: None,
            delete_condition_id_list: Vec::new(),
            modify_condition_list: Vec::new(),
            open_rule_id: None,
            payment_policy: None,
            personal_qrcode_mode: None,
            standard_desc: None,
            standard_id: None,
            standard_name: None,
        }
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

impl record::Record for ModifyStandardInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MODIFY_STANDARD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.add_condition_list),
            1 => Some(&self.asset_share_source_info),
            2 => Some(&self.consume_mode),
            3 => Some(&self.delete_condition_id_list),
            4 => Some(&self.modify_condition_list),
            5 => Some(&self.open_rule_id),
            6 => Some(&self.payment_policy),
            7 => Some(&self.personal_qrcode_mode),
            8 => Some(&self.standard_desc),
            9 => Some(&self.standard_id),
            10 => Some(&self.standard_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.add_condition_list),
            1 => Some(&mut self.asset_share_source_info),
            2 => Some(&mut self.consume_mode),
            3 => Some(&mut self.delete_condition_id_list),
            4 => Some(&mut self.modify_condition_list),
            5 => Some(&mut self.open_rule_id),
            6 => Some(&mut self.payment_policy),
            7 => Some(&mut self.personal_qrcode_mode),
            8 => Some(&mut self.standard_desc),
            9 => Some(&mut self.standard_id),
            10 => Some(&mut self.standard_name),
            _ => None,
        }
    }
}

impl Default for ModifyStandardInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ModifyStandardInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ModifyStandardInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ModifyStandardInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ModifyStandardInfoPaymentPolicy`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModifyStandardInfoPaymentPolicy {
    /// `COMBINATION`: Business and personal assets combined.
    Combination,
    /// `PERSONAL`: Whole order paid personally.
    Personal,
}

impl record::Enumeration for ModifyStandardInfoPaymentPolicy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COMBINATION", Self::Combination),
        ("PERSONAL", Self::Personal),
    ];
}

impl std::fmt::Debug for ModifyStandardInfoPaymentPolicy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceInstitutionModifyConsultMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceInstitutionModifyConsultMode {
    /// `0`: Alipay computes it.
    V0,
    /// `1`: An external provider is consulted.
    V1,
}

impl record::Enumeration for InvoiceInstitutionModifyConsultMode {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for InvoiceInstitutionModifyConsultMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.institution.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceInstitutionModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INSTITUTION_NOT_EXIST_ERROR", Self::InstitutionNotExistError),
        ("INSTITUTION_MODIFY_FAIL", Self::InstitutionModifyFail),
        ("MODIFY_CONSULT_FAILED_ISSUE", Self::ModifyConsultFailedIssue),
        ("MODIFY_CONSULT_FAILED_CONSUME", Self::ModifyConsultFailedConsume),
        ("RECORD_EXIST", Self::RecordExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceInstitutionModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
