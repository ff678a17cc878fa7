//! `alipay.ebpp.invoice.expenserules.scenerule.create` · 创建费控规则
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/create`.
//! Described in `spec/ebpp/invoice.expenserules.scenerule.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.expenserules.scenerule.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.expenserules.scenerule.create",
    title: "创建费控规则",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 28,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "STANDARD_NAME_EXIST_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "EMPLOYEE_CNT_LIMIT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "EXPENSE_RULE_CREATE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "EMPLOYEE_MAX_RULE_COUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
    ],
};

static INVOICE_EXPENSERULES_SCENERULE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleCreate",
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
            name: "effective_end_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "effective_start_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "employee_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "employee_open_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
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
            name: "expense_ctrl_rule_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
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
            name: "payment_policy",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "scene_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "standard_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "standard_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_SCENERULE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "standard_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.scenerule.create` (创建费控规则).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/create`.
/// Described in `spec/ebpp/invoice.expenserules.scenerule.create.yaml`.
/// Answered by [`InvoiceExpenserulesSceneruleCreateResponse`], or by an error with a [`InvoiceExpenserulesSceneruleCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.scenerule.create")]
#[doc(alias = "创建费控规则")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleCreate {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:9`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:10`.
    pub agreement_no: Option<String>,
    /// The field `effective_end_date`: a text.
    ///
    /// On the wire `effective_end_date`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:11`.
    pub effective_end_date: Option<String>,
    /// The field `effective_start_date`: a text.
    ///
    /// On the wire `effective_start_date`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:12`.
    pub effective_start_date: Option<String>,
    /// The field `employee_list`: a list; each element is a text.
    ///
    /// On the wire `employee_list`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:13`.
    pub employee_list: Vec<String>,
    /// The field `employee_open_id_list`: a list; each element is a text.
    ///
    /// On the wire `employee_open_id_list`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:14`.
    pub employee_open_id_list: Vec<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:15`.
    pub enterprise_id: Option<String>,
    /// The field `expense_ctrl_rule_info_list`: a list; each element is a record of the kind `ExpenseCtrRuleInfo`.
    ///
    /// On the wire `expense_ctrl_rule_info_list`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:16`.
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// The field `expense_type`: a text.
    ///
    /// On the wire `expense_type`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:17`.
    pub expense_type: Option<String>,
    /// The field `payment_policy`: a text.
    ///
    /// On the wire `payment_policy`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:18`.
    pub payment_policy: Option<String>,
    /// The field `scene_type`: a text.
    ///
    /// On the wire `scene_type`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:19`.
    pub scene_type: Option<String>,
    /// The field `standard_desc`: a text.
    ///
    /// On the wire `standard_desc`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:20`.
    pub standard_desc: Option<String>,
    /// The field `standard_name`: a text.
    ///
    /// On the wire `standard_name`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:21`.
    pub standard_name: Option<String>,
}

impl InvoiceExpenserulesSceneruleCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
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

    /// Sets [`employee_list`](Self::employee_list).
    #[inline]
    #[must_use]
    pub fn employee_list(
        mut self,
        employee_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.employee_list = employee_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`employee_open_id_list`](Self::employee_open_id_list).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`expense_ctrl_rule_info_list`](Self::expense_ctrl_rule_info_list).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn expense_type(mut self, expense_type: impl Into<String>) -> Self {
        self.expense_type = Some(expense_type.into());
        self
    }

    /// Sets [`payment_policy`](Self::payment_policy).
    #[inline]
    #[must_use]
    pub fn payment_policy(mut self, payment_policy: impl Into<String>) -> Self {
        self.payment_policy = Some(payment_policy.into());
        self
    }

    /// Sets [`scene_type`](Self::scene_type).
    #[inline]
    #[must_use]
    pub fn scene_type(mut self, scene_type: impl Into<String>) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }

    /// Sets [`standard_desc`](Self::standard_desc).
    #[inline]
    #[must_use]
    pub fn standard_desc(mut self, standard_desc: impl Into<String>) -> Self {
        self.standard_desc = Some(standard_desc.into());
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.expenserules.scenerule.create` (创建费控规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleCreateResponse {
    /// The field `standard_id`: a text.
    ///
    /// On the wire `standard_id`. Source: `spec/ebpp/invoice.expenserules.scenerule.create.yaml:24`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
