//! `alipay.ebpp.invoice.institution.create` · 制度新增
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/create`. Described
//! in `spec/ebpp/invoice.institution.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.institution.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.institution.create",
    title: "制度新增",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/ebpp/invoice/institution/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &INVOICE_INSTITUTION_CREATE,
    response: &INVOICE_INSTITUTION_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 44,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "INSTITUTION_CREATE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "ENTERPRISE_SYNC_EXTERIOR_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "RECORD_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
    ],
};

static INVOICE_INSTITUTION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionCreate",
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
            name: "adapter_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "consult_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "effective_end_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "effective_start_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "expense_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "institution_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "institution_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "institution_scope_info",
            kind: schema::Kind::Record(&INSTITUTION_SCOPE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "issue_rule_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "multi_employee_share_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "outer_source_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "owner_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "owner_open_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "owner_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "scene_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "standard_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "institution_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
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
            line: 32,
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
            line: 33,
        },
    ],
    rules: &[],
};

static INSTITUTION_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstitutionScopeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "adapter_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "owner_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "owner_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.institution.create` (制度新增).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/create`. Described
/// in `spec/ebpp/invoice.institution.create.yaml`.
/// Answered by [`InvoiceInstitutionCreateResponse`], or by an error with a [`InvoiceInstitutionCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.create")]
#[doc(alias = "制度新增")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionCreate {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.institution.create.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// The field `adapter_type`: a text.
    ///
    /// On the wire `adapter_type`. Source: `spec/ebpp/invoice.institution.create.yaml:10`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub adapter_type: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.institution.create.yaml:11`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// The field `consult_mode`: a text.
    ///
    /// On the wire `consult_mode`. Source: `spec/ebpp/invoice.institution.create.yaml:12`.
    pub consult_mode: Option<String>,
    /// The field `currency`: a text.
    ///
    /// On the wire `currency`. Source: `spec/ebpp/invoice.institution.create.yaml:13`.
    pub currency: Option<String>,
    /// The field `effective_end_date`: a text.
    ///
    /// On the wire `effective_end_date`. Source: `spec/ebpp/invoice.institution.create.yaml:14`.
    pub effective_end_date: Option<String>,
    /// The field `effective_start_date`: a text.
    ///
    /// On the wire `effective_start_date`. Source: `spec/ebpp/invoice.institution.create.yaml:15`.
    pub effective_start_date: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.institution.create.yaml:16`.
    pub enterprise_id: Option<String>,
    /// The field `expense_type`: a text.
    ///
    /// On the wire `expense_type`. Source: `spec/ebpp/invoice.institution.create.yaml:17`.
    pub expense_type: Option<String>,
    /// The field `institution_desc`: a text.
    ///
    /// On the wire `institution_desc`. Source: `spec/ebpp/invoice.institution.create.yaml:18`.
    pub institution_desc: Option<String>,
    /// The field `institution_name`: a text.
    ///
    /// On the wire `institution_name`. Source: `spec/ebpp/invoice.institution.create.yaml:19`.
    pub institution_name: Option<String>,
    /// The field `institution_scope_info`: a record of the kind `InstitutionScopeInfo`.
    ///
    /// On the wire `institution_scope_info`. Source: `spec/ebpp/invoice.institution.create.yaml:20`.
    pub institution_scope_info: Option<InstitutionScopeInfo>,
    /// The field `issue_rule_info_list`: a list; each element is a record of the kind `IssueRuleInfo`.
    ///
    /// On the wire `issue_rule_info_list`. Source: `spec/ebpp/invoice.institution.create.yaml:21`.
    pub issue_rule_info_list: Vec<super::types::IssueRuleInfo>,
    /// The field `multi_employee_share_mode`: a text.
    ///
    /// On the wire `multi_employee_share_mode`. Source: `spec/ebpp/invoice.institution.create.yaml:22`.
    pub multi_employee_share_mode: Option<String>,
    /// The field `outer_source_id`: a text.
    ///
    /// On the wire `outer_source_id`. Source: `spec/ebpp/invoice.institution.create.yaml:23`.
    pub outer_source_id: Option<String>,
    /// The field `owner_id_list`: a list; each element is a text.
    ///
    /// On the wire `owner_id_list`. Source: `spec/ebpp/invoice.institution.create.yaml:24`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub owner_id_list: Vec<String>,
    /// The field `owner_open_id_list`: a list; each element is a text.
    ///
    /// On the wire `owner_open_id_list`. Source: `spec/ebpp/invoice.institution.create.yaml:25`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub owner_open_id_list: Vec<String>,
    /// The field `owner_type`: a text.
    ///
    /// On the wire `owner_type`. Source: `spec/ebpp/invoice.institution.create.yaml:26`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub owner_type: Option<String>,
    /// The field `scene_type`: a text.
    ///
    /// On the wire `scene_type`. Source: `spec/ebpp/invoice.institution.create.yaml:27`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub scene_type: Option<String>,
    /// The field `standard_info_list`: a list; each element is a record of the kind `StandardInfo`.
    ///
    /// On the wire `standard_info_list`. Source: `spec/ebpp/invoice.institution.create.yaml:28`.
    pub standard_info_list: Vec<super::types::StandardInfo>,
}

#[allow(deprecated)]
impl InvoiceInstitutionCreate {
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

    /// Sets [`adapter_type`](Self::adapter_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn adapter_type(mut self, adapter_type: impl Into<String>) -> Self {
        self.adapter_type = Some(adapter_type.into());
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

    /// Sets [`currency`](Self::currency).
    #[inline]
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
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

    /// Sets [`expense_type`](Self::expense_type).
    #[inline]
    #[must_use]
    pub fn expense_type(mut self, expense_type: impl Into<String>) -> Self {
        self.expense_type = Some(expense_type.into());
        self
    }

    /// Sets [`institution_desc`](Self::institution_desc).
    #[inline]
    #[must_use]
    pub fn institution_desc(mut self, institution_desc: impl Into<String>) -> Self {
        self.institution_desc = Some(institution_desc.into());
        self
    }

    /// Sets [`institution_name`](Self::institution_name).
    #[inline]
    #[must_use]
    pub fn institution_name(mut self, institution_name: impl Into<String>) -> Self {
        self.institution_name = Some(institution_name.into());
        self
    }

    /// Sets [`institution_scope_info`](Self::institution_scope_info).
    #[inline]
    #[must_use]
    pub fn institution_scope_info(
        mut self,
        institution_scope_info: InstitutionScopeInfo,
    ) -> Self {
        self.institution_scope_info = Some(institution_scope_info);
        self
    }

    /// Sets [`issue_rule_info_list`](Self::issue_rule_info_list).
    #[inline]
    #[must_use]
    pub fn issue_rule_info_list(
        mut self,
        issue_rule_info_list: impl IntoIterator<Item = super::types::IssueRuleInfo>,
    ) -> Self {
        self.issue_rule_info_list = issue_rule_info_list.into_iter().collect();
        self
    }

    /// Sets [`multi_employee_share_mode`](Self::multi_employee_share_mode).
    #[inline]
    #[must_use]
    pub fn multi_employee_share_mode(
        mut self,
        multi_employee_share_mode: impl Into<String>,
    ) -> Self {
        self.multi_employee_share_mode = Some(multi_employee_share_mode.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    #[must_use]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`owner_id_list`](Self::owner_id_list).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn owner_id_list(
        mut self,
        owner_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.owner_id_list = owner_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`owner_open_id_list`](Self::owner_open_id_list).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn owner_open_id_list(
        mut self,
        owner_open_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.owner_open_id_list = owner_open_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }

    /// Sets [`scene_type`](Self::scene_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn scene_type(mut self, scene_type: impl Into<String>) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }

    /// Sets [`standard_info_list`](Self::standard_info_list).
    #[inline]
    #[must_use]
    pub fn standard_info_list(
        mut self,
        standard_info_list: impl IntoIterator<Item = super::types::StandardInfo>,
    ) -> Self {
        self.standard_info_list = standard_info_list.into_iter().collect();
        self
    }
}

#[allow(deprecated)]
impl record::Record for InvoiceInstitutionCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.adapter_type),
            2 => Some(&self.agreement_no),
            3 => Some(&self.consult_mode),
            4 => Some(&self.currency),
            5 => Some(&self.effective_end_date),
            6 => Some(&self.effective_start_date),
            7 => Some(&self.enterprise_id),
            8 => Some(&self.expense_type),
            9 => Some(&self.institution_desc),
            10 => Some(&self.institution_name),
            11 => Some(&self.institution_scope_info),
            12 => Some(&self.issue_rule_info_list),
            13 => Some(&self.multi_employee_share_mode),
            14 => Some(&self.outer_source_id),
            15 => Some(&self.owner_id_list),
            16 => Some(&self.owner_open_id_list),
            17 => Some(&self.owner_type),
            18 => Some(&self.scene_type),
            19 => Some(&self.standard_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.adapter_type),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.consult_mode),
            4 => Some(&mut self.currency),
            5 => Some(&mut self.effective_end_date),
            6 => Some(&mut self.effective_start_date),
            7 => Some(&mut self.enterprise_id),
            8 => Some(&mut self.expense_type),
            9 => Some(&mut self.institution_desc),
            10 => Some(&mut self.institution_name),
            11 => Some(&mut self.institution_scope_info),
            12 => Some(&mut self.issue_rule_info_list),
            13 => Some(&mut self.multi_employee_share_mode),
            14 => Some(&mut self.outer_source_id),
            15 => Some(&mut self.owner_id_list),
            16 => Some(&mut self.owner_open_id_list),
            17 => Some(&mut self.owner_type),
            18 => Some(&mut self.scene_type),
            19 => Some(&mut self.standard_info_list),
            _ => None,
        }
    }
}

impl Clone for InvoiceInstitutionCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceInstitutionCreate {}

impl record::Request for InvoiceInstitutionCreate {
    type Response = InvoiceInstitutionCreateResponse;
    type ErrorCode = InvoiceInstitutionCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.institution.create` (制度新增).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionCreateResponse {
    /// The field `institution_id`: a text.
    ///
    /// On the wire `institution_id`. Source: `spec/ebpp/invoice.institution.create.yaml:31`.
    pub institution_id: Option<String>,
    /// The field `issue_rule_id_info_list`: a list; each element is a record of the kind `IssueRuleIdInfo`.
    ///
    /// On the wire `issue_rule_id_info_list`. Source: `spec/ebpp/invoice.institution.create.yaml:32`.
    pub issue_rule_id_info_list: Vec<super::types::IssueRuleIdInfo>,
    /// The field `standard_id_info_list`: a list; each element is a record of the kind `StandardIdInfo`.
    ///
    /// On the wire `standard_id_info_list`. Source: `spec/ebpp/invoice.institution.create.yaml:33`.
    pub standard_id_info_list: Vec<super::types::StandardIdInfo>,
}

impl record::Record for InvoiceInstitutionCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.institution_id),
            1 => Some(&self.issue_rule_id_info_list),
            2 => Some(&self.standard_id_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.institution_id),
            1 => Some(&mut self.issue_rule_id_info_list),
            2 => Some(&mut self.standard_id_info_list),
            _ => None,
        }
    }
}

impl Clone for InvoiceInstitutionCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InstitutionScopeInfo`.
///
/// Source: `spec/ebpp/invoice.institution.create.yaml:36`.
#[derive(Default)]
#[non_exhaustive]
pub struct InstitutionScopeInfo {
    /// The field `adapter_type`: a text.
    ///
    /// On the wire `adapter_type`. Source: `spec/ebpp/invoice.institution.create.yaml:38`.
    pub adapter_type: Option<String>,
    /// The field `owner_id_list`: a list; each element is a text.
    ///
    /// On the wire `owner_id_list`. Source: `spec/ebpp/invoice.institution.create.yaml:39`.
    pub owner_id_list: Vec<String>,
    /// The field `owner_type`: a text.
    ///
    /// On the wire `owner_type`. Source: `spec/ebpp/invoice.institution.create.yaml:40`.
    pub owner_type: Option<String>,
}

impl InstitutionScopeInfo {
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

    /// Sets [`owner_id_list`](Self::owner_id_list).
    #[inline]
    #[must_use]
    pub fn owner_id_list(
        mut self,
        owner_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.owner_id_list = owner_id_list.into_iter().map(Into::into).collect();
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

impl record::Record for InstitutionScopeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INSTITUTION_SCOPE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.adapter_type),
            1 => Some(&self.owner_id_list),
            2 => Some(&self.owner_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.adapter_type),
            1 => Some(&mut self.owner_id_list),
            2 => Some(&mut self.owner_type),
            _ => None,
        }
    }
}

impl Clone for InstitutionScopeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InstitutionScopeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InstitutionScopeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.institution.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.institution.create.yaml:43`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.institution.create.yaml:44`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.institution.create.yaml:45`.
    PermissionDenied,
    /// On the wire `INSTITUTION_CREATE_FAIL`. Source: `spec/ebpp/invoice.institution.create.yaml:46`.
    InstitutionCreateFail,
    /// On the wire `ENTERPRISE_SYNC_EXTERIOR_EXCEPTION`. Source: `spec/ebpp/invoice.institution.create.yaml:47`.
    EnterpriseSyncExteriorException,
    /// On the wire `RECORD_EXIST`. Source: `spec/ebpp/invoice.institution.create.yaml:48`.
    RecordExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceInstitutionCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INSTITUTION_CREATE_FAIL", Self::InstitutionCreateFail),
        ("ENTERPRISE_SYNC_EXTERIOR_EXCEPTION", Self::EnterpriseSyncExteriorException),
        ("RECORD_EXIST", Self::RecordExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
