//! `alipay.ebpp.invoice.expenserules.scenerule.create` · 创建费控规则
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/create`.
//! Described in `spec/ebpp/invoice.expenserules.scenerule.create.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSERULES_SCENERULE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleCreate",
    file: "spec/ebpp/invoice.expenserules.scenerule.create.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("effective_end_date", 11),
        schema::FieldDef::text("effective_start_date", 12),
        schema::FieldDef::new(
            "employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::new(
            "employee_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::text("enterprise_id", 15),
        schema::FieldDef::new(
            "expense_ctrl_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("expense_type", 17),
        schema::FieldDef::text("payment_policy", 18),
        schema::FieldDef::text("scene_type", 19),
        schema::FieldDef::text("standard_desc", 20),
        schema::FieldDef::text("standard_name", 21),
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_SCENERULE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleCreateResponse",
    file: "spec/ebpp/invoice.expenserules.scenerule.create.yaml",
    fields: &[schema::FieldDef::text("standard_id", 24)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.scenerule.create` (创建费控规则).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/create`.
/// Described in `spec/ebpp/invoice.expenserules.scenerule.create.yaml`.
/// Answered by [`InvoiceExpenserulesSceneruleCreateResponse`], or by an error with a [`InvoiceExpenserulesSceneruleCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.scenerule.create")]
#[doc(alias = "创建费控规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleCreate {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `effective_end_date`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:11`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:12`.
    pub effective_start_date: Option<String>,
    /// On the wire `employee_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.expenserules.scenerule.create.yaml:13`.
    pub employee_list: Vec<String>,
    /// On the wire `employee_open_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.expenserules.scenerule.create.yaml:14`.
    pub employee_open_id_list: Vec<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:15`.
    pub enterprise_id: Option<String>,
    /// On the wire `expense_ctrl_rule_info_list`, a list; each element is a record of the kind `ExpenseCtrRuleInfo`.
    /// Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:16`.
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// On the wire `expense_type`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:17`.
    pub expense_type: Option<String>,
    /// On the wire `payment_policy`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:18`.
    pub payment_policy: Option<String>,
    /// On the wire `scene_type`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:19`.
    pub scene_type: Option<String>,
    /// On the wire `standard_desc`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:20`.
    pub standard_desc: Option<String>,
    /// On the wire `standard_name`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:21`.
    pub standard_name: Option<String>,
}

impl InvoiceExpenserulesSceneruleCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            effective_end_date: None,
            effective_start_date: None,
            employee_list: Vec::new(),
            employee_open_id_list: Vec::new(),
            enterprise_id: None,
            expense_ctrl_rule_info_list: Vec::new(),
            expense_type: None,
            payment_policy: None,
            scene_type: None,
            standard_desc: None,
            standard_name: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
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

    /// Sets [`employee_list`](Self::employee_list).
    #[inline]
    pub fn employee_list(
        mut self,
        employee_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.employee_list = employee_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`employee_open_id_list`](Self::employee_open_id_list).
    #[inline]
    pub fn employee_open_id_list(
        mut self,
        employee_open_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.employee_open_id_list = employee_open_id_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`expense_ctrl_rule_info_list`](Self::expense_ctrl_rule_info_list).
    #[inline]
    pub fn expense_ctrl_rule_info_list(
        mut self,
        expense_ctrl_rule_info_list: impl IntoIterator<
            Item = super::types::ExpenseCtrRuleInfo,
        >,
    ) -> Self {
        self.expense_ctrl_rule_info_list = expense_ctrl_rule_info_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`expense_type`](Self::expense_type).
    #[inline]
    pub fn expense_type(mut self, expense_type: impl Into<String>) -> Self {
        self.expense_type = Some(expense_type.into());
        self
    }

    /// Sets [`payment_policy`](Self::payment_policy).
    #[inline]
    pub fn payment_policy(mut self, payment_policy: impl Into<String>) -> Self {
        self.payment_policy = Some(payment_policy.into());
        self
    }

    /// Sets [`scene_type`](Self::scene_type).
    #[inline]
    pub fn scene_type(mut self, scene_type: impl Into<String>) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }

    /// Sets [`standard_desc`](Self::standard_desc).
    #[inline]
    pub fn standard_desc(mut self, standard_desc: impl Into<String>) -> Self {
        self.standard_desc = Some(standard_desc.into());
        self
    }

    /// Sets [`standard_name`](Self::standard_name).
    #[inline]
    pub fn standard_name(mut self, standard_name: impl Into<String>) -> Self {
        self.standard_name = Some(standard_name.into());
        self
    }
}

impl record::Record for InvoiceExpenserulesSceneruleCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_SCENERULE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.effective_end_date),
            3 => Some(&self.effective_start_date),
            4 => Some(&self.employee_list),
            5 => Some(&self.employee_open_id_list),
            6 => Some(&self.enterprise_id),
            7 => Some(&self.expense_ctrl_rule_info_list),
            8 => Some(&self.expense_type),
            9 => Some(&self.payment_policy),
            10 => Some(&self.scene_type),
            11 => Some(&self.standard_desc),
            12 => Some(&self.standard_name),
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
            4 => Some(&mut self.employee_list),
            5 => Some(&mut self.employee_open_id_list),
            6 => Some(&mut self.enterprise_id),
            7 => Some(&mut self.expense_ctrl_rule_info_list),
            8 => Some(&mut self.expense_type),
            9 => Some(&mut self.payment_policy),
            10 => Some(&mut self.scene_type),
            11 => Some(&mut self.standard_desc),
            12 => Some(&mut self.standard_name),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesSceneruleCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpenserulesSceneruleCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesSceneruleCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpenserulesSceneruleCreate {}

impl record::Request for InvoiceExpenserulesSceneruleCreate {
    type Response = InvoiceExpenserulesSceneruleCreateResponse;
    type ErrorCode = InvoiceExpenserulesSceneruleCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.scenerule.create",
        title: "创建费控规则",
        file: "spec/ebpp/invoice.expenserules.scenerule.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expenserules/scenerule/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSERULES_SCENERULE_CREATE,
        response: &INVOICE_EXPENSERULES_SCENERULE_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expenserules.scenerule.create` (创建费控规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleCreateResponse {
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:24`.
    pub standard_id: Option<String>,
}

impl record::Record for InvoiceExpenserulesSceneruleCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_SCENERULE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.standard_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.standard_id),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesSceneruleCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { standard_id: None }
    }
}

impl Clone for InvoiceExpenserulesSceneruleCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesSceneruleCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.scenerule.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesSceneruleCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:27`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expenserules.scenerule.create.yaml:28`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:29`.
    PermissionDenied,
    /// On the wire `STANDARD_NAME_EXIST_ERROR`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:30`.
    StandardNameExistError,
    /// On the wire `EMPLOYEE_CNT_LIMIT_ERROR`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:31`.
    EmployeeCntLimitError,
    /// On the wire `EXPENSE_RULE_CREATE_FAIL`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:32`.
    ExpenseRuleCreateFail,
    /// On the wire `EMPLOYEE_MAX_RULE_COUNT`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:33`.
    EmployeeMaxRuleCount,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpenserulesSceneruleCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("STANDARD_NAME_EXIST_ERROR", Self::StandardNameExistError),
        ("EMPLOYEE_CNT_LIMIT_ERROR", Self::EmployeeCntLimitError),
        ("EXPENSE_RULE_CREATE_FAIL", Self::ExpenseRuleCreateFail),
        ("EMPLOYEE_MAX_RULE_COUNT", Self::EmployeeMaxRuleCount),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
