//! `alipay.ebpp.invoice.expenserules.scenerule.create` · 创建费控规则
//!
//! Create an expense control rule, such as a daily limit for meals.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/create`.
//! Described in `spec/ebpp/invoice.expenserules.scenerule.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expenserules.scenerule.create` (创建费控规则).
///
/// Create an expense control rule, such as a daily limit for meals.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesSceneruleCreate;
///
/// let request = InvoiceExpenserulesSceneruleCreate::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`employee_list`](Self::employee_list) | at most 50 items |
/// | [`employee_open_id_list`](Self::employee_open_id_list) | at most 50 items |
/// | [`payment_policy`](Self::payment_policy) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/create`.
/// Described in `spec/ebpp/invoice.expenserules.scenerule.create.yaml`.
/// Returns [`InvoiceExpenserulesSceneruleCreateResponse`], or an error with a [`InvoiceExpenserulesSceneruleCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.scenerule.create")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/scenerule/create")]
#[doc(alias = "创建费控规则")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleCreate {
    /// Shared account id.
    ///
    /// 共同账号ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// End of validity.
    ///
    /// 有效期截止. Example: `2021-08-27 00:00:00`.
    pub effective_end_date: Option<String>,
    /// Start of validity.
    ///
    /// 有效期起始. Example: `2021-08-26 00:00:00`.
    pub effective_start_date: Option<String>,
    /// Employees by user id, until the app uses open ids; add more later.
    ///
    /// At most 50 items. Example: `2088000000000001`.
    pub employee_list: Vec<String>,
    /// Employees by open id or enterprise code employee id; add more later.
    ///
    /// At most 50 items. Example: `abcdxxxx`.
    pub employee_open_id_list: Vec<String>,
    /// Enterprise id in the enterprise code system.
    ///
    /// 企业码企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Conditions; a daily, monthly or total quota is a must, no dimension twice.
    ///
    /// 费控条件列表.
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// Expense type.
    ///
    /// 费用类型. Example: `MEAL`.
    pub expense_type: Option<String>,
    /// How to pay a purchase that exceeds what the rule leaves.
    ///
    /// Defaults to `COMBINATION`. Example: `PERSONAL`.
    pub payment_policy: Option<
        record::Choice<InvoiceExpenserulesSceneruleCreatePaymentPolicy>,
    >,
    /// Business scene, such as `OVERTIME`.
    ///
    /// 因公场景. Example: `OVERTIME`.
    pub scene_type: Option<String>,
    /// Description of the rule; checked for sensitive words.
    ///
    /// Example: `福利餐费控规则说明`.
    pub standard_desc: Option<String>,
    /// Name of the rule; unique unless support allows otherwise, checked for sensitive words.
    ///
    /// Example: `福利餐费控规则`.
    pub standard_name: Option<String>,
}

impl InvoiceExpenserulesSceneruleCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn payment_policy(
        mut self,
        payment_policy: impl Into<
            record::Choice<InvoiceExpenserulesSceneruleCreatePaymentPolicy>,
        >,
    ) -> Self {
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

/// The response of `alipay.ebpp.invoice.expenserules.scenerule.create` (创建费控规则).
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleCreateResponse {
    /// Expense control rule id.
    ///
    /// Example: `2021091000152601200000006167`.
    pub standard_id: Option<String>,
}

/// The values of the platform's type `InvoiceExpenserulesSceneruleCreatePaymentPolicy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceExpenserulesSceneruleCreatePaymentPolicy {
    /// `PERSONAL`: All from the personal account (全部个人账户支付).
    Personal,
    /// `COMBINATION`: Business and personal account combined.
    Combination,
}

record::enumeration!(
    InvoiceExpenserulesSceneruleCreatePaymentPolicy, "PERSONAL" Personal, "COMBINATION"
    Combination
);

/// The error codes of `alipay.ebpp.invoice.expenserules.scenerule.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesSceneruleCreateErrorCode {
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
    /// `STANDARD_NAME_EXIST_ERROR`.
    StandardNameExistError,
    /// `EMPLOYEE_CNT_LIMIT_ERROR`: The number of employees exceeds the limit.
    ///
    /// Reduce the number of employees.
    EmployeeCntLimitError,
    /// `EXPENSE_RULE_CREATE_FAIL`: The expense rule could not be created.
    ExpenseRuleCreateFail,
    /// `EMPLOYEE_MAX_RULE_COUNT`: The employee has reached the maximum number of rules.
    EmployeeMaxRuleCount,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpenserulesSceneruleCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "STANDARD_NAME_EXIST_ERROR" StandardNameExistError, "EMPLOYEE_CNT_LIMIT_ERROR"
    EmployeeCntLimitError, "EXPENSE_RULE_CREATE_FAIL" ExpenseRuleCreateFail,
    "EMPLOYEE_MAX_RULE_COUNT" EmployeeMaxRuleCount
);

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
    InvoiceExpenserulesSceneruleCreate, INVOICE_EXPENSERULES_SCENERULE_CREATE, 0
    account_id None, 1 agreement_no None, 2 effective_end_date None, 3
    effective_start_date None, 4 employee_list Vec::new(), 5 employee_open_id_list
    Vec::new(), 6 enterprise_id None, 7 expense_ctrl_rule_info_list Vec::new(), 8
    expense_type None, 9 payment_policy None, 10 scene_type None, 11 standard_desc None,
    12 standard_name None
);

record::record!(
    InvoiceExpenserulesSceneruleCreateResponse,
    INVOICE_EXPENSERULES_SCENERULE_CREATE_RESPONSE, 0 standard_id None
);

static INVOICE_EXPENSERULES_SCENERULE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleCreate",
    file: "spec/ebpp/invoice.expenserules.scenerule.create.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
        schema::Row::Limited(
            "employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(50))],
        ),
        schema::Row::Limited(
            "employee_open_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(50))],
        ),
        schema::Row::Text("enterprise_id"),
        schema::Row::Plain(
            "expense_ctrl_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("expense_type"),
        schema::Row::Limited(
            "payment_policy",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["PERSONAL", "COMBINATION"]),
                ),
            ],
        ),
        schema::Row::Text("scene_type"),
        schema::Row::Text("standard_desc"),
        schema::Row::Text("standard_name"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 18, 19, 22, 24, 27, 29, 34, 38, 39, 41, 47, 48, 49],
};

static INVOICE_EXPENSERULES_SCENERULE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleCreateResponse",
    file: "spec/ebpp/invoice.expenserules.scenerule.create.yaml",
    rows: &[schema::Row::Text("standard_id")],
    rules: &[],
    lines: &[],
};
