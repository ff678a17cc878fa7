//! `alipay.ebpp.invoice.institution.create` · 制度新增
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/create`. Described
//! in `spec/ebpp/invoice.institution.create.yaml`.

use crate::{record, schema};

static INVOICE_INSTITUTION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionCreate",
    file: "spec/ebpp/invoice.institution.create.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("adapter_type", 10),
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::text("consult_mode", 12),
        schema::FieldDef::text("currency", 13),
        schema::FieldDef::text("effective_end_date", 14),
        schema::FieldDef::text("effective_start_date", 15),
        schema::FieldDef::text("enterprise_id", 16),
        schema::FieldDef::text("expense_type", 17),
        schema::FieldDef::text("institution_desc", 18),
        schema::FieldDef::text("institution_name", 19),
        schema::FieldDef::new(
            "institution_scope_info",
            schema::Kind::Record(&INSTITUTION_SCOPE_INFO),
            20,
        ),
        schema::FieldDef::new(
            "issue_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_INFO),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::text("multi_employee_share_mode", 22),
        schema::FieldDef::text("outer_source_id", 23),
        schema::FieldDef::new(
            "owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::new(
            "owner_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::text("owner_type", 26),
        schema::FieldDef::text("scene_type", 27),
        schema::FieldDef::new(
            "standard_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_INFO),
                    limits: &[],
                },
            ),
            28,
        ),
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionCreateResponse",
    file: "spec/ebpp/invoice.institution.create.yaml",
    fields: &[
        schema::FieldDef::text("institution_id", 31),
        schema::FieldDef::new(
            "issue_rule_id_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_ID_INFO),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::new(
            "standard_id_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_ID_INFO),
                    limits: &[],
                },
            ),
            33,
        ),
    ],
    rules: &[],
};

static INSTITUTION_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstitutionScopeInfo",
    file: "spec/ebpp/invoice.institution.create.yaml",
    fields: &[
        schema::FieldDef::text("adapter_type", 38),
        schema::FieldDef::new(
            "owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            39,
        ),
        schema::FieldDef::text("owner_type", 40),
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
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionCreate {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// On the wire `adapter_type`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:10`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub adapter_type: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:11`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// On the wire `consult_mode`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:12`.
    pub consult_mode: Option<String>,
    /// On the wire `currency`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:13`.
    pub currency: Option<String>,
    /// On the wire `effective_end_date`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:14`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:15`.
    pub effective_start_date: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:16`.
    pub enterprise_id: Option<String>,
    /// On the wire `expense_type`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:17`.
    pub expense_type: Option<String>,
    /// On the wire `institution_desc`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:18`.
    pub institution_desc: Option<String>,
    /// On the wire `institution_name`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:19`.
    pub institution_name: Option<String>,
    /// On the wire `institution_scope_info`, a record of the kind `InstitutionScopeInfo`. Source:
    /// `spec/ebpp/invoice.institution.create.yaml:20`.
    pub institution_scope_info: Option<InstitutionScopeInfo>,
    /// On the wire `issue_rule_info_list`, a list; each element is a record of the kind `IssueRuleInfo`. Source:
    /// `spec/ebpp/invoice.institution.create.yaml:21`.
    pub issue_rule_info_list: Vec<super::types::IssueRuleInfo>,
    /// On the wire `multi_employee_share_mode`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:22`.
    pub multi_employee_share_mode: Option<String>,
    /// On the wire `outer_source_id`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:23`.
    pub outer_source_id: Option<String>,
    /// On the wire `owner_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.institution.create.yaml:24`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub owner_id_list: Vec<String>,
    /// On the wire `owner_open_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.institution.create.yaml:25`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub owner_open_id_list: Vec<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:26`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub owner_type: Option<String>,
    /// On the wire `scene_type`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:27`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub scene_type: Option<String>,
    /// On the wire `standard_info_list`, a list; each element is a record of the kind `StandardInfo`. Source:
    /// `spec/ebpp/invoice.institution.create.yaml:28`.
    pub standard_info_list: Vec<super::types::StandardInfo>,
}

#[allow(deprecated)]
impl InvoiceInstitutionCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            adapter_type: None,
            agreement_no: None,
            consult_mode: None,
            currency: None,
            effective_end_date: None,
            effective_start_date: None,
            enterprise_id: None,
            expense_type: None,
            institution_desc: None,
            institution_name: None,
            institution_scope_info: None,
            issue_rule_info_list: Vec::new(),
            multi_employee_share_mode: None,
            outer_source_id: None,
            owner_id_list: Vec::new(),
            owner_open_id_list: Vec::new(),
            owner_type: None,
            scene_type: None,
            standard_info_list: Vec::new(),
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`adapter_type`](Self::adapter_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn adapter_type(mut self, adapter_type: impl Into<String>) -> Self {
        self.adapter_type = Some(adapter_type.into());
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

    /// Sets [`currency`](Self::currency).
    #[inline]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
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

    /// Sets [`expense_type`](Self::expense_type).
    #[inline]
    pub fn expense_type(mut self, expense_type: impl Into<String>) -> Self {
        self.expense_type = Some(expense_type.into());
        self
    }

    /// Sets [`institution_desc`](Self::institution_desc).
    #[inline]
    pub fn institution_desc(mut self, institution_desc: impl Into<String>) -> Self {
        self.institution_desc = Some(institution_desc.into());
        self
    }

    /// Sets [`institution_name`](Self::institution_name).
    #[inline]
    pub fn institution_name(mut self, institution_name: impl Into<String>) -> Self {
        self.institution_name = Some(institution_name.into());
        self
    }

    /// Sets [`institution_scope_info`](Self::institution_scope_info).
    #[inline]
    pub fn institution_scope_info(
        mut self,
        institution_scope_info: InstitutionScopeInfo,
    ) -> Self {
        self.institution_scope_info = Some(institution_scope_info);
        self
    }

    /// Sets [`issue_rule_info_list`](Self::issue_rule_info_list).
    #[inline]
    pub fn issue_rule_info_list(
        mut self,
        issue_rule_info_list: impl IntoIterator<Item = super::types::IssueRuleInfo>,
    ) -> Self {
        self.issue_rule_info_list = issue_rule_info_list.into_iter().collect();
        self
    }

    /// Sets [`multi_employee_share_mode`](Self::multi_employee_share_mode).
    #[inline]
    pub fn multi_employee_share_mode(
        mut self,
        multi_employee_share_mode: impl Into<String>,
    ) -> Self {
        self.multi_employee_share_mode = Some(multi_employee_share_mode.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`owner_id_list`](Self::owner_id_list).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
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
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }

    /// Sets [`scene_type`](Self::scene_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn scene_type(mut self, scene_type: impl Into<String>) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }

    /// Sets [`standard_info_list`](Self::standard_info_list).
    #[inline]
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

#[allow(deprecated)]
impl Default for InvoiceInstitutionCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.institution.create",
        title: "制度新增",
        file: "spec/ebpp/invoice.institution.create.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.institution.create` (制度新增).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceInstitutionCreateResponse {
    /// On the wire `institution_id`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:31`.
    pub institution_id: Option<String>,
    /// On the wire `issue_rule_id_info_list`, a list; each element is a record of the kind `IssueRuleIdInfo`. Source:
    /// `spec/ebpp/invoice.institution.create.yaml:32`.
    pub issue_rule_id_info_list: Vec<super::types::IssueRuleIdInfo>,
    /// On the wire `standard_id_info_list`, a list; each element is a record of the kind `StandardIdInfo`. Source:
    /// `spec/ebpp/invoice.institution.create.yaml:33`.
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

impl Default for InvoiceInstitutionCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            institution_id: None,
            issue_rule_id_info_list: Vec::new(),
            standard_id_info_list: Vec::new(),
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
#[must_use]
#[non_exhaustive]
pub struct InstitutionScopeInfo {
    /// On the wire `adapter_type`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:38`.
    pub adapter_type: Option<String>,
    /// On the wire `owner_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.institution.create.yaml:39`.
    pub owner_id_list: Vec<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/invoice.institution.create.yaml:40`.
    pub owner_type: Option<String>,
}

impl InstitutionScopeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            adapter_type: None,
            owner_id_list: Vec::new(),
            owner_type: None,
        }
    }

    /// Sets [`adapter_type`](Self::adapter_type).
    #[inline]
    pub fn adapter_type(mut self, adapter_type: impl Into<String>) -> Self {
        self.adapter_type = Some(adapter_type.into());
        self
    }

    /// Sets [`owner_id_list`](Self::owner_id_list).
    #[inline]
    pub fn owner_id_list(
        mut self,
        owner_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.owner_id_list = owner_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[inline]
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

impl Default for InstitutionScopeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InvoiceInstitutionCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
