//! `alipay.ebpp.invoice.institution.create` · 制度新增
//!
//! Create an expense policy with its usage and granting rules.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/create`. Described
//! in `spec/ebpp/invoice.institution.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.institution.create` (制度新增).
///
/// Create an expense policy with its usage and granting rules.
///
/// ```
/// use alipay::ebpp::InvoiceInstitutionCreate;
///
/// let request = InvoiceInstitutionCreate::new()
///     .consult_mode("0");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/institution/create`. Described
/// in `spec/ebpp/invoice.institution.create.yaml`.
/// Returns [`InvoiceInstitutionCreateResponse`], or an error with a [`InvoiceInstitutionCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.create")]
#[doc(alias = "/v3/alipay/ebpp/invoice/institution/create")]
#[doc(alias = "制度新增")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionCreate {
    /// Shared account id of the enterprise; use `enterprise_id` instead.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Scope of the policy; use `institution_scope_info` instead.
    ///
    /// 制度适配范围. Example: `EMPLOYEE_ALL`.
    #[deprecated(note = "Use `institution_scope_info`.")]
    pub adapter_type: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20225415889003553`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Mode of consulting expense control.
    ///
    /// 费控咨询模式. Defaults to `0`. Example: `0`.
    pub consult_mode: Option<String>,
    /// Currency of allowances granted by hand under the policy; renminbi if left out.
    pub currency: Option<String>,
    /// Time at which the policy ends.
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
    /// Expense type.
    ///
    /// 费用类型. Example: `MEAL`.
    pub expense_type: Option<String>,
    /// Description of the policy.
    ///
    /// 制度描述. Example: `餐补制度`.
    pub institution_desc: Option<String>,
    /// Name of the policy.
    ///
    /// 制度名称. Example: `费用制度`.
    pub institution_name: Option<String>,
    /// Scope of the policy.
    ///
    /// 制度适用范围信息.
    pub institution_scope_info: Option<InstitutionScopeInfo>,
    /// Granting rules of the policy.
    pub issue_rule_info_list: Vec<super::types::IssueRuleInfo>,
    /// Whether allowances are shared by all members or stay personal.
    pub multi_employee_share_mode: Option<String>,
    /// Caller's unique id; prevents duplicates.
    ///
    /// 外部唯一标识. Example: `0b26c12b16900047742372557ee431`.
    pub outer_source_id: Option<String>,
    /// Ids in scope; use `institution_scope_info` instead.
    ///
    /// 适配id列表. Example: `["2088000000000001","2088000000000001"]`.
    #[deprecated(note = "Use `institution_scope_info`.")]
    pub owner_id_list: Vec<String>,
    /// Open ids in scope; only for existing set-ups by employee Alipay id.
    ///
    /// 适配开放id列表. Example: `abcdxxxx`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub owner_open_id_list: Vec<String>,
    /// Kind of id in scope; use `institution_scope_info` instead.
    ///
    /// 适配id类型. Example: `ENTERPRISE_PAY_UID`.
    #[deprecated(note = "Use `institution_scope_info`.")]
    pub owner_type: Option<String>,
    /// Business scene.
    ///
    /// 因公场景. Example: `OVERTIME`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub scene_type: Option<String>,
    /// Usage rules of the policy.
    pub standard_info_list: Vec<super::types::StandardInfo>,
}

#[allow(deprecated)]
impl InvoiceInstitutionCreate {
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

    /// Sets [`adapter_type`](Self::adapter_type).
    #[deprecated(note = "Use `institution_scope_info`.")]
    #[inline]
    pub fn adapter_type(mut self, adapter_type: impl Into<String>) -> Self {
        self.adapter_type = Some(adapter_type.into());
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
    #[deprecated(note = "Use `institution_scope_info`.")]
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
    #[deprecated(note = "Use `institution_scope_info`.")]
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

/// The response of `alipay.ebpp.invoice.institution.create` (制度新增).
#[non_exhaustive]
pub struct InvoiceInstitutionCreateResponse {
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022031000152617000000000001`.
    pub institution_id: Option<String>,
    /// Ids of the granting rules created.
    pub issue_rule_id_info_list: Vec<super::types::IssueRuleIdInfo>,
    /// Ids of the usage rules created.
    pub standard_id_info_list: Vec<super::types::StandardIdInfo>,
}

/// Scope of an expense policy.
#[must_use]
#[non_exhaustive]
pub struct InstitutionScopeInfo {
    /// Scope: all employees, chosen employees or chosen departments.
    ///
    /// 制度适用范围.
    pub adapter_type: Option<String>,
    /// Ids in scope.
    ///
    /// 适用范围归属id列表.
    pub owner_id_list: Vec<String>,
    /// Kind of employee id.
    ///
    /// 员工id类型.
    pub owner_type: Option<String>,
}

impl InstitutionScopeInfo {
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

/// The error codes of `alipay.ebpp.invoice.institution.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionCreateErrorCode {
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
    /// `INSTITUTION_CREATE_FAIL`.
    InstitutionCreateFail,
    /// `ENTERPRISE_SYNC_EXTERIOR_EXCEPTION`: The synchronization with an outside system failed.
    ///
    /// Query the result before calling again. The outcome is unknown: the call may have taken effect.
    EnterpriseSyncExteriorException,
    /// `RECORD_EXIST`: The record already exists.
    RecordExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceInstitutionCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "INSTITUTION_CREATE_FAIL" InstitutionCreateFail, "ENTERPRISE_SYNC_EXTERIOR_EXCEPTION"
    EnterpriseSyncExteriorException, "RECORD_EXIST" RecordExist
);

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
    InvoiceInstitutionCreate, INVOICE_INSTITUTION_CREATE, 0 account_id None, 1
    adapter_type None, 2 agreement_no None, 3 consult_mode None, 4 currency None, 5
    effective_end_date None, 6 effective_start_date None, 7 enterprise_id None, 8
    expense_type None, 9 institution_desc None, 10 institution_name None, 11
    institution_scope_info None, 12 issue_rule_info_list Vec::new(), 13
    multi_employee_share_mode None, 14 outer_source_id None, 15 owner_id_list Vec::new(),
    16 owner_open_id_list Vec::new(), 17 owner_type None, 18 scene_type None, 19
    standard_info_list Vec::new()
);

record::record!(
    InvoiceInstitutionCreateResponse, INVOICE_INSTITUTION_CREATE_RESPONSE, 0
    institution_id None, 1 issue_rule_id_info_list Vec::new(), 2 standard_id_info_list
    Vec::new()
);

record::record!(
    InstitutionScopeInfo, INSTITUTION_SCOPE_INFO, 0 adapter_type None, 1 owner_id_list
    Vec::new(), 2 owner_type None
);

static INVOICE_INSTITUTION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionCreate",
    file: "spec/ebpp/invoice.institution.create.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("adapter_type"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("consult_mode"),
        schema::Row::Text("currency"),
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("expense_type"),
        schema::Row::Text("institution_desc"),
        schema::Row::Text("institution_name"),
        schema::Row::Plain(
            "institution_scope_info",
            schema::Kind::Record(&INSTITUTION_SCOPE_INFO),
        ),
        schema::Row::Plain(
            "issue_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("multi_employee_share_mode"),
        schema::Row::Text("outer_source_id"),
        schema::Row::Plain(
            "owner_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "owner_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("owner_type"),
        schema::Row::Text("scene_type"),
        schema::Row::Plain(
            "standard_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[
        11, 17, 23, 29, 35, 36, 41, 46, 47, 48, 49, 50, 51, 52, 53, 58, 64, 70, 76, 82,
    ],
};

static INVOICE_INSTITUTION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionCreateResponse",
    file: "spec/ebpp/invoice.institution.create.yaml",
    rows: &[
        schema::Row::Text("institution_id"),
        schema::Row::Plain(
            "issue_rule_id_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ISSUE_RULE_ID_INFO),
                    limits: &[],
                },
            ),
        ),
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

static INSTITUTION_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstitutionScopeInfo",
    file: "spec/ebpp/invoice.institution.create.yaml",
    rows: &[
        schema::Row::Text("adapter_type"),
        schema::Row::Plain(
            "owner_id_list",
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
    lines: &[93, 97, 98],
};
