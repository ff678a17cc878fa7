//! `alipay.ebpp.invoice.institution.modify` · 制度编辑
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/modify`. Described
//! in `spec/ebpp/invoice.institution.modify.yaml`.

use crate::{record, schema};

static INVOICE_INSTITUTION_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionModify",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("consult_mode", 11),
        schema::FieldDef::text("effective", 12),
        schema::FieldDef::text("effective_end_date", 13),
        schema::FieldDef::text("effective_start_date", 14),
        schema::FieldDef::text("enterprise_id", 15),
        schema::FieldDef::text("institution_desc", 16),
        schema::FieldDef::text("institution_id", 17),
        schema::FieldDef::text("institution_name", 18),
        schema::FieldDef::new(
            "modify_issue_rule_detail_info",
            schema::Kind::Record(&MODIFY_ISSUE_RULE_DETAIL_INFO),
            19,
        ),
        schema::FieldDef::new(
            "modify_scope_info",
            schema::Kind::Record(&MODIFY_SCOPE_INFO),
            20,
        ),
        schema::FieldDef::new(
            "modify_standard_detail_info",
            schema::Kind::Record(&MODIFY_STANDARD_DETAIL_INFO),
            21,
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
            24,
        ),
        schema::FieldDef::new("result", schema::Kind::Boolean, 25),
        schema::FieldDef::new(
            "standard_id_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_ID_INFO),
                    limits: &[],
                },
            ),
            26,
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
            31,
        ),
        schema::FieldDef::new(
            "delete_issue_rule_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::new(
            "modify_issue_rule_list",
            schema::Kind::Record(&MODIFY_ISSUE_RULE_INFO),
            33,
        ),
    ],
    rules: &[],
};

static MODIFY_ISSUE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyIssueRuleInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    fields: &[
        schema::FieldDef::text("effective_period", 37),
        schema::FieldDef::new("invalid_mode", schema::Kind::Integer, 38),
        schema::FieldDef::text("invalid_mode_value", 39),
        schema::FieldDef::text("issue_amount_value", 40),
        schema::FieldDef::text("issue_rule_id", 41),
        schema::FieldDef::text("issue_rule_name", 42),
        schema::FieldDef::text("issue_type", 43),
        schema::FieldDef::text("quota_type", 44),
        schema::FieldDef::new("share_mode", schema::Kind::Integer, 45),
    ],
    rules: &[],
};

static MODIFY_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyScopeInfo",
    file: "spec/ebpp/invoice.institution.modify.yaml",
    fields: &[
        schema::FieldDef::text("adapter_type", 49),
        schema::FieldDef::new(
            "add_owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            50,
        ),
        schema::FieldDef::new(
            "delete_owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            51,
        ),
        schema::FieldDef::text("owner_type", 52),
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
            56,
        ),
        schema::FieldDef::new(
            "delete_standard_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            57,
        ),
        schema::FieldDef::new(
            "modify_standard_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MODIFY_STANDARD_INFO),
                    limits: &[],
                },
            ),
            58,
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
            62,
        ),
        schema::FieldDef::new(
            "asset_share_source_info",
            schema::Kind::Record(&super::types::ASSET_SHARE_SOURCE_INFO),
            63,
        ),
        schema::FieldDef::text("consume_mode", 64),
        schema::FieldDef::new(
            "delete_condition_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            65,
        ),
        schema::FieldDef::new(
            "modify_condition_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
            66,
        ),
        schema::FieldDef::text("open_rule_id", 67),
        schema::FieldDef::text("payment_policy", 68),
        schema::FieldDef::new("personal_qrcode_mode", schema::Kind::Integer, 69),
        schema::FieldDef::text("standard_desc", 70),
        schema::FieldDef::text("standard_id", 71),
        schema::FieldDef::text("standard_name", 72),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.institution.modify` (制度编辑).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/modify`. Described
/// in `spec/ebpp/invoice.institution.modify.yaml`.
/// Answered by [`InvoiceInstitutionModifyResponse`], or by an error with a [`InvoiceInstitutionModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.modify")]
#[doc(alias = "制度编辑")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionModify {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:10`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// On the wire `consult_mode`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:11`.
    pub consult_mode: Option<String>,
    /// On the wire `effective`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:12`.
    pub effective: Option<String>,
    /// On the wire `effective_end_date`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:13`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:14`.
    pub effective_start_date: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:15`.
    pub enterprise_id: Option<String>,
    /// On the wire `institution_desc`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:16`.
    pub institution_desc: Option<String>,
    /// On the wire `institution_id`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:17`.
    pub institution_id: Option<String>,
    /// On the wire `institution_name`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:18`.
    pub institution_name: Option<String>,
    /// On the wire `modify_issue_rule_detail_info`, a record of the kind `ModifyIssueRuleDetailInfo`. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:19`.
    pub modify_issue_rule_detail_info: Option<ModifyIssueRuleDetailInfo>,
    /// On the wire `modify_scope_info`, a record of the kind `ModifyScopeInfo`. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:20`.
    pub modify_scope_info: Option<ModifyScopeInfo>,
    /// On the wire `modify_standard_detail_info`, a record of the kind `ModifyStandardDetailInfo`. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:21`.
    pub modify_standard_detail_info: Option<ModifyStandardDetailInfo>,
}

#[allow(deprecated)]
impl InvoiceInstitutionModify {
    /// With no field set; what is required is checked before the request is sent.
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
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`consult_mode`](Self::consult_mode).
    #[inline]
    pub fn consult_mode(mut self, consult_mode: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.institution.modify` (制度编辑).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceInstitutionModifyResponse {
    /// On the wire `issue_rule_id_info_list`, a list; each element is a record of the kind `IssueRuleIdInfo`. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:24`.
    pub issue_rule_id_info_list: Vec<super::types::IssueRuleIdInfo>,
    /// On the wire `result`, true or false. Source: `spec/ebpp/invoice.institution.modify.yaml:25`.
    pub result: Option<bool>,
    /// On the wire `standard_id_info_list`, a list; each element is a record of the kind `StandardIdInfo`. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:26`.
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

/// The platform's type `ModifyIssueRuleDetailInfo`.
///
/// Source: `spec/ebpp/invoice.institution.modify.yaml:29`.
#[must_use]
#[non_exhaustive]
pub struct ModifyIssueRuleDetailInfo {
    /// On the wire `add_issue_rule_list`, a list; each element is a record of the kind `IssueRuleInfo`. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:31`.
    pub add_issue_rule_list: Vec<super::types::IssueRuleInfo>,
    /// On the wire `delete_issue_rule_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:32`.
    pub delete_issue_rule_id_list: Vec<String>,
    /// On the wire `modify_issue_rule_list`, a record of the kind `ModifyIssueRuleInfo`. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:33`.
    pub modify_issue_rule_list: Option<ModifyIssueRuleInfo>,
}

impl ModifyIssueRuleDetailInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ModifyIssueRuleInfo`.
///
/// Source: `spec/ebpp/invoice.institution.modify.yaml:35`.
#[must_use]
#[non_exhaustive]
pub struct ModifyIssueRuleInfo {
    /// On the wire `effective_period`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:37`.
    pub effective_period: Option<String>,
    /// On the wire `invalid_mode`, a whole number. Source: `spec/ebpp/invoice.institution.modify.yaml:38`.
    pub invalid_mode: Option<i64>,
    /// On the wire `invalid_mode_value`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:39`.
    pub invalid_mode_value: Option<String>,
    /// On the wire `issue_amount_value`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:40`.
    pub issue_amount_value: Option<String>,
    /// On the wire `issue_rule_id`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:41`.
    pub issue_rule_id: Option<String>,
    /// On the wire `issue_rule_name`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:42`.
    pub issue_rule_name: Option<String>,
    /// On the wire `issue_type`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:43`.
    pub issue_type: Option<String>,
    /// On the wire `quota_type`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:44`.
    pub quota_type: Option<String>,
    /// On the wire `share_mode`, a whole number. Source: `spec/ebpp/invoice.institution.modify.yaml:45`.
    pub share_mode: Option<i64>,
}

impl ModifyIssueRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn issue_amount_value(mut self, issue_amount_value: impl Into<String>) -> Self {
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

/// The platform's type `ModifyScopeInfo`.
///
/// Source: `spec/ebpp/invoice.institution.modify.yaml:47`.
#[must_use]
#[non_exhaustive]
pub struct ModifyScopeInfo {
    /// On the wire `adapter_type`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:49`.
    pub adapter_type: Option<String>,
    /// On the wire `add_owner_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:50`.
    pub add_owner_id_list: Vec<String>,
    /// On the wire `delete_owner_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:51`.
    pub delete_owner_id_list: Vec<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:52`.
    pub owner_type: Option<String>,
}

impl ModifyScopeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ModifyStandardDetailInfo`.
///
/// Source: `spec/ebpp/invoice.institution.modify.yaml:54`.
#[must_use]
#[non_exhaustive]
pub struct ModifyStandardDetailInfo {
    /// On the wire `add_standard_list`, a list; each element is a record of the kind `StandardInfo`. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:56`.
    pub add_standard_list: Vec<super::types::StandardInfo>,
    /// On the wire `delete_standard_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:57`.
    pub delete_standard_id_list: Vec<String>,
    /// On the wire `modify_standard_list`, a list; each element is a record of the kind `ModifyStandardInfo`. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:58`.
    pub modify_standard_list: Vec<ModifyStandardInfo>,
}

impl ModifyStandardDetailInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ModifyStandardInfo`.
///
/// Source: `spec/ebpp/invoice.institution.modify.yaml:60`.
#[must_use]
#[non_exhaustive]
pub struct ModifyStandardInfo {
    /// On the wire `add_condition_list`, a list; each element is a record of the kind `StandardConditionInfo`.
    /// Source: `spec/ebpp/invoice.institution.modify.yaml:62`.
    pub add_condition_list: Vec<super::types::StandardConditionInfo>,
    /// On the wire `asset_share_source_info`, a record of the kind `AssetShareSourceInfo`. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:63`.
    pub asset_share_source_info: Option<super::types::AssetShareSourceInfo>,
    /// On the wire `consume_mode`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:64`.
    pub consume_mode: Option<String>,
    /// On the wire `delete_condition_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:65`.
    pub delete_condition_id_list: Vec<String>,
    /// On the wire `modify_condition_list`, a list; each element is a record of the kind `StandardConditionInfo`.
    /// Source: `spec/ebpp/invoice.institution.modify.yaml:66`.
    pub modify_condition_list: Vec<super::types::StandardConditionInfo>,
    /// On the wire `open_rule_id`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:67`.
    pub open_rule_id: Option<String>,
    /// On the wire `payment_policy`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:68`.
    pub payment_policy: Option<String>,
    /// On the wire `personal_qrcode_mode`, a whole number. Source: `spec/ebpp/invoice.institution.modify.yaml:69`.
    pub personal_qrcode_mode: Option<i64>,
    /// On the wire `standard_desc`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:70`.
    pub standard_desc: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:71`.
    pub standard_id: Option<String>,
    /// On the wire `standard_name`, a text. Source: `spec/ebpp/invoice.institution.modify.yaml:72`.
    pub standard_name: Option<String>,
}

impl ModifyStandardInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn payment_policy(mut self, payment_policy: impl Into<String>) -> Self {
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

/// The error codes of `alipay.ebpp.invoice.institution.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.institution.modify.yaml:75`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.institution.modify.yaml:76`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.institution.modify.yaml:77`.
    PermissionDenied,
    /// On the wire `INSTITUTION_NOT_EXIST_ERROR`. Source: `spec/ebpp/invoice.institution.modify.yaml:78`.
    InstitutionNotExistError,
    /// On the wire `INSTITUTION_MODIFY_FAIL`. Source: `spec/ebpp/invoice.institution.modify.yaml:79`.
    InstitutionModifyFail,
    /// On the wire `MODIFY_CONSULT_FAILED_ISSUE`. Source: `spec/ebpp/invoice.institution.modify.yaml:80`.
    ModifyConsultFailedIssue,
    /// On the wire `MODIFY_CONSULT_FAILED_CONSUME`. Source: `spec/ebpp/invoice.institution.modify.yaml:81`.
    ModifyConsultFailedConsume,
    /// On the wire `RECORD_EXIST`. Source: `spec/ebpp/invoice.institution.modify.yaml:82`.
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
