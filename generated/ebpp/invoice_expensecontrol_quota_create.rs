//! `alipay.ebpp.invoice.expensecontrol.quota.create` · 创建余额/点券
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/create`.
//! Described in `spec/ebpp/invoice.expensecontrol.quota.create.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSECONTROL_QUOTA_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaCreate",
    file: "spec/ebpp/invoice.expensecontrol.quota.create.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("effective_end_date", 11),
        schema::FieldDef::text("effective_start_date", 12),
        schema::FieldDef::text("enterprise_id", 13),
        schema::FieldDef::text("issue_desc", 14),
        schema::FieldDef::text("issue_name", 15),
        schema::FieldDef::new(
            "issue_quota_target_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_TARGET_INFO_CONTENT),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("outer_source_id", 17),
        schema::FieldDef::text("owner_id", 18),
        schema::FieldDef::text("owner_open_id", 19),
        schema::FieldDef::text("owner_type", 20),
        schema::FieldDef::text("platform", 21),
        schema::FieldDef::text("quota_type", 22),
        schema::FieldDef::text("quota_value", 23),
        schema::FieldDef::text("share_mode", 24),
        schema::FieldDef::text("target_id", 25),
        schema::FieldDef::text("target_type", 26),
    ],
    rules: &[],
};

static INVOICE_EXPENSECONTROL_QUOTA_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaCreateResponse",
    file: "spec/ebpp/invoice.expensecontrol.quota.create.yaml",
    fields: &[
        schema::FieldDef::text("issue_batch_id", 29),
        schema::FieldDef::new(
            "issue_quota_check_failed_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_QUOTA_CHECK_INFO),
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::text("quota_id", 31),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expensecontrol.quota.create` (创建余额/点券).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/create`.
/// Described in `spec/ebpp/invoice.expensecontrol.quota.create.yaml`.
/// Answered by [`InvoiceExpensecontrolQuotaCreateResponse`], or by an error with a [`InvoiceExpensecontrolQuotaCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecontrol.quota.create")]
#[doc(alias = "创建余额/点券")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaCreate {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:10`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// On the wire `effective_end_date`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:11`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:12`.
    pub effective_start_date: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:13`.
    pub enterprise_id: Option<String>,
    /// On the wire `issue_desc`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:14`.
    pub issue_desc: Option<String>,
    /// On the wire `issue_name`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:15`.
    pub issue_name: Option<String>,
    /// On the wire `issue_quota_target_list`, a list; each element is a record of the kind `IssueTargetInfoContent`.
    /// Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:16`.
    pub issue_quota_target_list: Vec<super::types::IssueTargetInfoContent>,
    /// On the wire `outer_source_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:17`.
    pub outer_source_id: Option<String>,
    /// On the wire `owner_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:18`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub owner_id: Option<String>,
    /// On the wire `owner_open_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:19`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub owner_open_id: Option<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:20`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub owner_type: Option<String>,
    /// On the wire `platform`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:21`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub platform: Option<String>,
    /// On the wire `quota_type`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:22`.
    pub quota_type: Option<String>,
    /// On the wire `quota_value`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:23`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub quota_value: Option<String>,
    /// On the wire `share_mode`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:24`.
    pub share_mode: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:25`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:26`.
    pub target_type: Option<String>,
}

#[allow(deprecated)]
impl InvoiceExpensecontrolQuotaCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            effective_end_date: None,
            effective_start_date: None,
            enterprise_id: None,
            issue_desc: None,
            issue_name: None,
            issue_quota_target_list: Vec::new(),
            outer_source_id: None,
            owner_id: None,
            owner_open_id: None,
            owner_type: None,
            platform: None,
            quota_type: None,
            quota_value: None,
            share_mode: None,
            target_id: None,
            target_type: None,
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

    /// Sets [`issue_desc`](Self::issue_desc).
    #[inline]
    pub fn issue_desc(mut self, issue_desc: impl Into<String>) -> Self {
        self.issue_desc = Some(issue_desc.into());
        self
    }

    /// Sets [`issue_name`](Self::issue_name).
    #[inline]
    pub fn issue_name(mut self, issue_name: impl Into<String>) -> Self {
        self.issue_name = Some(issue_name.into());
        self
    }

    /// Sets [`issue_quota_target_list`](Self::issue_quota_target_list).
    #[inline]
    pub fn issue_quota_target_list(
        mut self,
        issue_quota_target_list: impl IntoIterator<
            Item = super::types::IssueTargetInfoContent,
        >,
    ) -> Self {
        self.issue_quota_target_list = issue_quota_target_list.into_iter().collect();
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`owner_id`](Self::owner_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets [`owner_open_id`](Self::owner_open_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn owner_open_id(mut self, owner_open_id: impl Into<String>) -> Self {
        self.owner_open_id = Some(owner_open_id.into());
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }

    /// Sets [`platform`](Self::platform).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`quota_value`](Self::quota_value).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn quota_value(mut self, quota_value: impl Into<String>) -> Self {
        self.quota_value = Some(quota_value.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(mut self, share_mode: impl Into<String>) -> Self {
        self.share_mode = Some(share_mode.into());
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
impl record::Record for InvoiceExpensecontrolQuotaCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSECONTROL_QUOTA_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.effective_end_date),
            3 => Some(&self.effective_start_date),
            4 => Some(&self.enterprise_id),
            5 => Some(&self.issue_desc),
            6 => Some(&self.issue_name),
            7 => Some(&self.issue_quota_target_list),
            8 => Some(&self.outer_source_id),
            9 => Some(&self.owner_id),
            10 => Some(&self.owner_open_id),
            11 => Some(&self.owner_type),
            12 => Some(&self.platform),
            13 => Some(&self.quota_type),
            14 => Some(&self.quota_value),
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
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.effective_end_date),
            3 => Some(&mut self.effective_start_date),
            4 => Some(&mut self.enterprise_id),
            5 => Some(&mut self.issue_desc),
            6 => Some(&mut self.issue_name),
            7 => Some(&mut self.issue_quota_target_list),
            8 => Some(&mut self.outer_source_id),
            9 => Some(&mut self.owner_id),
            10 => Some(&mut self.owner_open_id),
            11 => Some(&mut self.owner_type),
            12 => Some(&mut self.platform),
            13 => Some(&mut self.quota_type),
            14 => Some(&mut self.quota_value),
            15 => Some(&mut self.share_mode),
            16 => Some(&mut self.target_id),
            17 => Some(&mut self.target_type),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for InvoiceExpensecontrolQuotaCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpensecontrolQuotaCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensecontrolQuotaCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensecontrolQuotaCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpensecontrolQuotaCreate {}

impl record::Request for InvoiceExpensecontrolQuotaCreate {
    type Response = InvoiceExpensecontrolQuotaCreateResponse;
    type ErrorCode = InvoiceExpensecontrolQuotaCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecontrol.quota.create",
        title: "创建余额/点券",
        file: "spec/ebpp/invoice.expensecontrol.quota.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expensecontrol/quota/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSECONTROL_QUOTA_CREATE,
        response: &INVOICE_EXPENSECONTROL_QUOTA_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expensecontrol.quota.create` (创建余额/点券).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaCreateResponse {
    /// On the wire `issue_batch_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:29`.
    pub issue_batch_id: Option<String>,
    /// On the wire `issue_quota_check_failed_list`, a list; each element is a record of the kind
    /// `IssueQuotaCheckInfo`. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:30`.
    pub issue_quota_check_failed_list: Vec<super::types::IssueQuotaCheckInfo>,
    /// On the wire `quota_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:31`.
    pub quota_id: Option<String>,
}

impl record::Record for InvoiceExpensecontrolQuotaCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSECONTROL_QUOTA_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.issue_batch_id),
            1 => Some(&self.issue_quota_check_failed_list),
            2 => Some(&self.quota_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.issue_batch_id),
            1 => Some(&mut self.issue_quota_check_failed_list),
            2 => Some(&mut self.quota_id),
            _ => None,
        }
    }
}

impl Default for InvoiceExpensecontrolQuotaCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            issue_batch_id: None,
            issue_quota_check_failed_list: Vec::new(),
            quota_id: None,
        }
    }
}

impl Clone for InvoiceExpensecontrolQuotaCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensecontrolQuotaCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensecontrolQuotaCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expensecontrol.quota.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolQuotaCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:34`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expensecontrol.quota.create.yaml:35`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:36`.
    PermissionDenied,
    /// On the wire `QUOTA_EXISTS`. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:37`.
    QuotaExists,
    /// On the wire `REQUEST_REPEAT`. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:38`.
    RequestRepeat,
    /// On the wire `ISSUE_BATCH_NO_DUPLICATE`. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:39`.
    IssueBatchNoDuplicate,
    /// On the wire `EMPLOYEE_NOT_IN_INSTITUTION_SCOPE`. Source:
    /// `spec/ebpp/invoice.expensecontrol.quota.create.yaml:40`.
    EmployeeNotInInstitutionScope,
    /// On the wire `INSTITUTION_EXPIRED`. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:41`.
    InstitutionExpired,
    /// On the wire `ISSUE_NAME_DUPLICATE`. Source: `spec/ebpp/invoice.expensecontrol.quota.create.yaml:42`.
    IssueNameDuplicate,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpensecontrolQuotaCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("QUOTA_EXISTS", Self::QuotaExists),
        ("REQUEST_REPEAT", Self::RequestRepeat),
        ("ISSUE_BATCH_NO_DUPLICATE", Self::IssueBatchNoDuplicate),
        ("EMPLOYEE_NOT_IN_INSTITUTION_SCOPE", Self::EmployeeNotInInstitutionScope),
        ("INSTITUTION_EXPIRED", Self::InstitutionExpired),
        ("ISSUE_NAME_DUPLICATE", Self::IssueNameDuplicate),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpensecontrolQuotaCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
