//! `alipay.ebpp.invoice.institution.modify` · 制度编辑
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/modify`. Described
//! in `spec/ebpp/invoice.institution.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.institution.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.institution.modify",
    title: "制度编辑",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 75,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 76,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 77,
        },
        schema::ErrorDef {
            code: "INSTITUTION_NOT_EXIST_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 78,
        },
        schema::ErrorDef {
            code: "INSTITUTION_MODIFY_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 79,
        },
        schema::ErrorDef {
            code: "MODIFY_CONSULT_FAILED_ISSUE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 80,
        },
        schema::ErrorDef {
            code: "MODIFY_CONSULT_FAILED_CONSUME",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 81,
        },
        schema::ErrorDef {
            code: "RECORD_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 82,
        },
    ],
};

static INVOICE_INSTITUTION_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "consult_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "effective",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "effective_end_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "effective_start_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "institution_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "institution_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "institution_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "modify_issue_rule_detail_info",
            kind: schema::Kind::Record(&MODIFY_ISSUE_RULE_DETAIL_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "modify_scope_info",
            kind: schema::Kind::Record(&MODIFY_SCOPE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "modify_standard_detail_info",
            kind: schema::Kind::Record(&MODIFY_STANDARD_DETAIL_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "issue_rule_id_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_ID_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "result",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "standard_id_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_ID_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

static MODIFY_ISSUE_RULE_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyIssueRuleDetailInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "add_issue_rule_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "delete_issue_rule_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "modify_issue_rule_list",
            kind: schema::Kind::Record(&MODIFY_ISSUE_RULE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
    ],
    rules: &[],
};

static MODIFY_ISSUE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyIssueRuleInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "effective_period",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "invalid_mode",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "invalid_mode_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "issue_amount_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "issue_rule_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "issue_rule_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "issue_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "quota_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "share_mode",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
    ],
    rules: &[],
};

static MODIFY_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyScopeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "adapter_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "add_owner_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "delete_owner_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "owner_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
    ],
    rules: &[],
};

static MODIFY_STANDARD_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyStandardDetailInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "add_standard_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "delete_standard_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "modify_standard_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MODIFY_STANDARD_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
    ],
    rules: &[],
};

static MODIFY_STANDARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ModifyStandardInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "add_condition_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "asset_share_source_info",
            kind: schema::Kind::Record(&super::types::ASSET_SHARE_SOURCE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "consume_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "delete_condition_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "modify_condition_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "open_rule_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "payment_policy",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "personal_qrcode_mode",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "standard_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "standard_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "standard_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionModify {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.institution.modify.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.institution.modify.yaml:10`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// The field `consult_mode`: a text.
    ///
    /// On the wire `consult_mode`. Source: `spec/ebpp/invoice.institution.modify.yaml:11`.
    pub consult_mode: Option<String>,
    /// The field `effective`: a text.
    ///
    /// On the wire `effective`. Source: `spec/ebpp/invoice.institution.modify.yaml:12`.
    pub effective: Option<String>,
    /// The field `effective_end_date`: a text.
    ///
    /// On the wire `effective_end_date`. Source: `spec/ebpp/invoice.institution.modify.yaml:13`.
    pub effective_end_date: Option<String>,
    /// The field `effective_start_date`: a text.
    ///
    /// On the wire `effective_start_date`. Source: `spec/ebpp/invoice.institution.modify.yaml:14`.
    pub effective_start_date: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.institution.modify.yaml:15`.
    pub enterprise_id: Option<String>,
    /// The field `institution_desc`: a text.
    ///
    /// On the wire `institution_desc`. Source: `spec/ebpp/invoice.institution.modify.yaml:16`.
    pub institution_desc: Option<String>,
    /// The field `institution_id`: a text.
    ///
    /// On the wire `institution_id`. Source: `spec/ebpp/invoice.institution.modify.yaml:17`.
    pub institution_id: Option<String>,
    /// The field `institution_name`: a text.
    ///
    /// On the wire `institution_name`. Source: `spec/ebpp/invoice.institution.modify.yaml:18`.
    pub institution_name: Option<String>,
    /// The field `modify_issue_rule_detail_info`: a record of the kind `ModifyIssueRuleDetailInfo`.
    ///
    /// On the wire `modify_issue_rule_detail_info`. Source: `spec/ebpp/invoice.institution.modify.yaml:19`.
    pub modify_issue_rule_detail_info: Option<ModifyIssueRuleDetailInfo>,
    /// The field `modify_scope_info`: a record of the kind `ModifyScopeInfo`.
    ///
    /// On the wire `modify_scope_info`. Source: `spec/ebpp/invoice.institution.modify.yaml:20`.
    pub modify_scope_info: Option<ModifyScopeInfo>,
    /// The field `modify_standard_detail_info`: a record of the kind `ModifyStandardDetailInfo`.
    ///
    /// On the wire `modify_standard_detail_info`. Source: `spec/ebpp/invoice.institution.modify.yaml:21`.
    pub modify_standard_detail_info: Option<ModifyStandardDetailInfo>,
}

#[allow(deprecated)]
impl InvoiceInstitutionModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`consult_mode`](Self::consult_mode).
    #[inline]
    #[must_use]
    pub fn consult_mode(mut self, consult_mode: impl Into<String>) -> Self {
        self.consult_mode = Some(consult_mode.into());
        self
    }

    /// Sets [`effective`](Self::effective).
    #[inline]
    #[must_use]
    pub fn effective(mut self, effective: impl Into<String>) -> Self {
        self.effective = Some(effective.into());
        self
    }

    /// Sets [`effective_end_date`](Self::effective_end_date).
    #[inline]
    #[must_use]
    pub fn effective_end_date(mut self, effective_end_date: impl Into<String>) -> Self {
        self.effective_end_date = Some(effective_end_date.into());
        self
    }

    /// Sets [`effective_start_date`](Self::effective_start_date).
    #[inline]
    #[must_use]
    pub fn effective_start_date(
        mut self,
        effective_start_date: impl Into<String>,
    ) -> Self {
        self.effective_start_date = Some(effective_start_date.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`institution_desc`](Self::institution_desc).
    #[inline]
    #[must_use]
    pub fn institution_desc(mut self, institution_desc: impl Into<String>) -> Self {
        self.institution_desc = Some(institution_desc.into());
        self
    }

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    #[must_use]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Sets [`institution_name`](Self::institution_name).
    #[inline]
    #[must_use]
    pub fn institution_name(mut self, institution_name: impl Into<String>) -> Self {
        self.institution_name = Some(institution_name.into());
        self
    }

    /// Sets [`modify_issue_rule_detail_info`](Self::modify_issue_rule_detail_info).
    #[inline]
    #[must_use]
    pub fn modify_issue_rule_detail_info(
        mut self,
        modify_issue_rule_detail_info: ModifyIssueRuleDetailInfo,
    ) -> Self {
        self.modify_issue_rule_detail_info = Some(modify_issue_rule_detail_info);
        self
    }

    /// Sets [`modify_scope_info`](Self::modify_scope_info).
    #[inline]
    #[must_use]
    pub fn modify_scope_info(mut self, modify_scope_info: ModifyScopeInfo) -> Self {
        self.modify_scope_info = Some(modify_scope_info);
        self
    }

    /// Sets [`modify_standard_detail_info`](Self::modify_standard_detail_info).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.institution.modify` (制度编辑).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionModifyResponse {
    /// The field `issue_rule_id_info_list`: a list; each element is a record of the kind `IssueRuleIdInfo`.
    ///
    /// On the wire `issue_rule_id_info_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:24`.
    pub issue_rule_id_info_list: Vec<super::types::IssueRuleIdInfo>,
    /// The field `result`: true or false.
    ///
    /// On the wire `result`. Source: `spec/ebpp/invoice.institution.modify.yaml:25`.
    pub result: Option<bool>,
    /// The field `standard_id_info_list`: a list; each element is a record of the kind `StandardIdInfo`.
    ///
    /// On the wire `standard_id_info_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:26`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIssueRuleDetailInfo {
    /// The field `add_issue_rule_list`: a list; each element is a record of the kind `IssueRuleInfo`.
    ///
    /// On the wire `add_issue_rule_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:31`.
    pub add_issue_rule_list: Vec<super::types::IssueRuleInfo>,
    /// The field `delete_issue_rule_id_list`: a list; each element is a text.
    ///
    /// On the wire `delete_issue_rule_id_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:32`.
    pub delete_issue_rule_id_list: Vec<String>,
    /// The field `modify_issue_rule_list`: a record of the kind `ModifyIssueRuleInfo`.
    ///
    /// On the wire `modify_issue_rule_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:33`.
    pub modify_issue_rule_list: Option<ModifyIssueRuleInfo>,
}

impl ModifyIssueRuleDetailInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`add_issue_rule_list`](Self::add_issue_rule_list).
    #[inline]
    #[must_use]
    pub fn add_issue_rule_list(
        mut self,
        add_issue_rule_list: impl IntoIterator<Item = super::types::IssueRuleInfo>,
    ) -> Self {
        self.add_issue_rule_list = add_issue_rule_list.into_iter().collect();
        self
    }

    /// Sets [`delete_issue_rule_id_list`](Self::delete_issue_rule_id_list).
    #[inline]
    #[must_use]
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
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyIssueRuleInfo {
    /// The field `effective_period`: a text.
    ///
    /// On the wire `effective_period`. Source: `spec/ebpp/invoice.institution.modify.yaml:37`.
    pub effective_period: Option<String>,
    /// The field `invalid_mode`: a whole number.
    ///
    /// On the wire `invalid_mode`. Source: `spec/ebpp/invoice.institution.modify.yaml:38`.
    pub invalid_mode: Option<i64>,
    /// The field `invalid_mode_value`: a text.
    ///
    /// On the wire `invalid_mode_value`. Source: `spec/ebpp/invoice.institution.modify.yaml:39`.
    pub invalid_mode_value: Option<String>,
    /// The field `issue_amount_value`: a text.
    ///
    /// On the wire `issue_amount_value`. Source: `spec/ebpp/invoice.institution.modify.yaml:40`.
    pub issue_amount_value: Option<String>,
    /// The field `issue_rule_id`: a text.
    ///
    /// On the wire `issue_rule_id`. Source: `spec/ebpp/invoice.institution.modify.yaml:41`.
    pub issue_rule_id: Option<String>,
    /// The field `issue_rule_name`: a text.
    ///
    /// On the wire `issue_rule_name`. Source: `spec/ebpp/invoice.institution.modify.yaml:42`.
    pub issue_rule_name: Option<String>,
    /// The field `issue_type`: a text.
    ///
    /// On the wire `issue_type`. Source: `spec/ebpp/invoice.institution.modify.yaml:43`.
    pub issue_type: Option<String>,
    /// The field `quota_type`: a text.
    ///
    /// On the wire `quota_type`. Source: `spec/ebpp/invoice.institution.modify.yaml:44`.
    pub quota_type: Option<String>,
    /// The field `share_mode`: a whole number.
    ///
    /// On the wire `share_mode`. Source: `spec/ebpp/invoice.institution.modify.yaml:45`.
    pub share_mode: Option<i64>,
}

impl ModifyIssueRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`effective_period`](Self::effective_period).
    #[inline]
    #[must_use]
    pub fn effective_period(mut self, effective_period: impl Into<String>) -> Self {
        self.effective_period = Some(effective_period.into());
        self
    }

    /// Sets [`invalid_mode`](Self::invalid_mode).
    #[inline]
    #[must_use]
    pub fn invalid_mode(mut self, invalid_mode: i64) -> Self {
        self.invalid_mode = Some(invalid_mode);
        self
    }

    /// Sets [`invalid_mode_value`](Self::invalid_mode_value).
    #[inline]
    #[must_use]
    pub fn invalid_mode_value(mut self, invalid_mode_value: impl Into<String>) -> Self {
        self.invalid_mode_value = Some(invalid_mode_value.into());
        self
    }

    /// Sets [`issue_amount_value`](Self::issue_amount_value).
    #[inline]
    #[must_use]
    pub fn issue_amount_value(mut self, issue_amount_value: impl Into<String>) -> Self {
        self.issue_amount_value = Some(issue_amount_value.into());
        self
    }

    /// Sets [`issue_rule_id`](Self::issue_rule_id).
    #[inline]
    #[must_use]
    pub fn issue_rule_id(mut self, issue_rule_id: impl Into<String>) -> Self {
        self.issue_rule_id = Some(issue_rule_id.into());
        self
    }

    /// Sets [`issue_rule_name`](Self::issue_rule_name).
    #[inline]
    #[must_use]
    pub fn issue_rule_name(mut self, issue_rule_name: impl Into<String>) -> Self {
        self.issue_rule_name = Some(issue_rule_name.into());
        self
    }

    /// Sets [`issue_type`](Self::issue_type).
    #[inline]
    #[must_use]
    pub fn issue_type(mut self, issue_type: impl Into<String>) -> Self {
        self.issue_type = Some(issue_type.into());
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    #[must_use]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyScopeInfo {
    /// The field `adapter_type`: a text.
    ///
    /// On the wire `adapter_type`. Source: `spec/ebpp/invoice.institution.modify.yaml:49`.
    pub adapter_type: Option<String>,
    /// The field `add_owner_id_list`: a list; each element is a text.
    ///
    /// On the wire `add_owner_id_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:50`.
    pub add_owner_id_list: Vec<String>,
    /// The field `delete_owner_id_list`: a list; each element is a text.
    ///
    /// On the wire `delete_owner_id_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:51`.
    pub delete_owner_id_list: Vec<String>,
    /// The field `owner_type`: a text.
    ///
    /// On the wire `owner_type`. Source: `spec/ebpp/invoice.institution.modify.yaml:52`.
    pub owner_type: Option<String>,
}

impl ModifyScopeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`adapter_type`](Self::adapter_type).
    #[inline]
    #[must_use]
    pub fn adapter_type(mut self, adapter_type: impl Into<String>) -> Self {
        self.adapter_type = Some(adapter_type.into());
        self
    }

    /// Sets [`add_owner_id_list`](Self::add_owner_id_list).
    #[inline]
    #[must_use]
    pub fn add_owner_id_list(
        mut self,
        add_owner_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_owner_id_list = add_owner_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`delete_owner_id_list`](Self::delete_owner_id_list).
    #[inline]
    #[must_use]
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
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyStandardDetailInfo {
    /// The field `add_standard_list`: a list; each element is a record of the kind `StandardInfo`.
    ///
    /// On the wire `add_standard_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:56`.
    pub add_standard_list: Vec<super::types::StandardInfo>,
    /// The field `delete_standard_id_list`: a list; each element is a text.
    ///
    /// On the wire `delete_standard_id_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:57`.
    pub delete_standard_id_list: Vec<String>,
    /// The field `modify_standard_list`: a list; each element is a record of the kind `ModifyStandardInfo`.
    ///
    /// On the wire `modify_standard_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:58`.
    pub modify_standard_list: Vec<ModifyStandardInfo>,
}

impl ModifyStandardDetailInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`add_standard_list`](Self::add_standard_list).
    #[inline]
    #[must_use]
    pub fn add_standard_list(
        mut self,
        add_standard_list: impl IntoIterator<Item = super::types::StandardInfo>,
    ) -> Self {
        self.add_standard_list = add_standard_list.into_iter().collect();
        self
    }

    /// Sets [`delete_standard_id_list`](Self::delete_standard_id_list).
    #[inline]
    #[must_use]
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
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyStandardInfo {
    /// The field `add_condition_list`: a list; each element is a record of the kind `StandardConditionInfo`.
    ///
    /// On the wire `add_condition_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:62`.
    pub add_condition_list: Vec<super::types::StandardConditionInfo>,
    /// The field `asset_share_source_info`: a record of the kind `AssetShareSourceInfo`.
    ///
    /// On the wire `asset_share_source_info`. Source: `spec/ebpp/invoice.institution.modify.yaml:63`.
    pub asset_share_source_info: Option<super::types::AssetShareSourceInfo>,
    /// The field `consume_mode`: a text.
    ///
    /// On the wire `consume_mode`. Source: `spec/ebpp/invoice.institution.modify.yaml:64`.
    pub consume_mode: Option<String>,
    /// The field `delete_condition_id_list`: a list; each element is a text.
    ///
    /// On the wire `delete_condition_id_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:65`.
    pub delete_condition_id_list: Vec<String>,
    /// The field `modify_condition_list`: a list; each element is a record of the kind `StandardConditionInfo`.
    ///
    /// On the wire `modify_condition_list`. Source: `spec/ebpp/invoice.institution.modify.yaml:66`.
    pub modify_condition_list: Vec<super::types::StandardConditionInfo>,
    /// The field `open_rule_id`: a text.
    ///
    /// On the wire `open_rule_id`. Source: `spec/ebpp/invoice.institution.modify.yaml:67`.
    pub open_rule_id: Option<String>,
    /// The field `payment_policy`: a text.
    ///
    /// On the wire `payment_policy`. Source: `spec/ebpp/invoice.institution.modify.yaml:68`.
    pub payment_policy: Option<String>,
    /// The field `personal_qrcode_mode`: a whole number.
    ///
    /// On the wire `personal_qrcode_mode`. Source: `spec/ebpp/invoice.institution.modify.yaml:69`.
    pub personal_qrcode_mode: Option<i64>,
    /// The field `standard_desc`: a text.
    ///
    /// On the wire `standard_desc`. Source: `spec/ebpp/invoice.institution.modify.yaml:70`.
    pub standard_desc: Option<String>,
    /// The field `standard_id`: a text.
    ///
    /// On the wire `standard_id`. Source: `spec/ebpp/invoice.institution.modify.yaml:71`.
    pub standard_id: Option<String>,
    /// The field `standard_name`: a text.
    ///
    /// On the wire `standard_name`. Source: `spec/ebpp/invoice.institution.modify.yaml:72`.
    pub standard_name: Option<String>,
}

impl ModifyStandardInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`add_condition_list`](Self::add_condition_list).
    #[inline]
    #[must_use]
    pub fn add_condition_list(
        mut self,
        add_condition_list: impl IntoIterator<Item = super::types::StandardConditionInfo>,
    ) -> Self {
        self.add_condition_list = add_condition_list.into_iter().collect();
        self
    }

    /// Sets [`asset_share_source_info`](Self::asset_share_source_info).
    #[inline]
    #[must_use]
    pub fn asset_share_source_info(
        mut self,
        asset_share_source_info: super::types::AssetShareSourceInfo,
    ) -> Self {
        self.asset_share_source_info = Some(asset_share_source_info);
        self
    }

    /// Sets [`consume_mode`](Self::consume_mode).
    #[inline]
    #[must_use]
    pub fn consume_mode(mut self, consume_mode: impl Into<String>) -> Self {
        self.consume_mode = Some(consume_mode.into());
        self
    }

    /// Sets [`delete_condition_id_list`](Self::delete_condition_id_list).
    #[inline]
    #[must_use]
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
    #[must_use]
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
    #[must_use]
    pub fn open_rule_id(mut self, open_rule_id: impl Into<String>) -> Self {
        self.open_rule_id = Some(open_rule_id.into());
        self
    }

    /// Sets [`payment_policy`](Self::payment_policy).
    #[inline]
    #[must_use]
    pub fn payment_policy(mut self, payment_policy: impl Into<String>) -> Self {
        self.payment_policy = Some(payment_policy.into());
        self
    }

    /// Sets [`personal_qrcode_mode`](Self::personal_qrcode_mode).
    #[inline]
    #[must_use]
    pub fn personal_qrcode_mode(mut self, personal_qrcode_mode: i64) -> Self {
        self.personal_qrcode_mode = Some(personal_qrcode_mode);
        self
    }

    /// Sets [`standard_desc`](Self::standard_desc).
    #[inline]
    #[must_use]
    pub fn standard_desc(mut self, standard_desc: impl Into<String>) -> Self {
        self.standard_desc = Some(standard_desc.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    #[must_use]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }

    /// Sets [`standard_name`](Self::standard_name).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
