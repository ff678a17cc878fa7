//! `alipay.ebpp.invoice.expenserules.scenerule.modify` · 修改费控规则
//!
//! Change an expense control rule.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/modify`.
//! Described in `spec/ebpp/invoice.expenserules.scenerule.modify.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSERULES_SCENERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleModify",
    file: "spec/ebpp/invoice.expenserules.scenerule.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["ADD_RULE", "DELETE_RULE", "MODIFY_RULE", "MODIFY_STANDARD"],
                    ),
                    15,
                ),
            ],
            ..schema::FieldDef::text("action", 12)
        },
        schema::FieldDef::text("agreement_no", 22),
        schema::FieldDef::text("effective_end_date", 27),
        schema::FieldDef::text("effective_start_date", 33),
        schema::FieldDef::text("enterprise_id", 39),
        schema::FieldDef::new(
            "expense_ctrl_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
            44,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["PERSONAL", "COMBINATION"]),
                    50,
                ),
            ],
            ..schema::FieldDef::text("payment_policy", 48)
        },
        schema::FieldDef::text("standard_desc", 56),
        schema::FieldDef::text("standard_id", 61),
        schema::FieldDef::text("standard_name", 62),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "action",
                equals: "MODIFY_STANDARD",
                require: &[
                    "effective_end_date",
                    "effective_start_date",
                    "standard_desc",
                    "standard_name",
                ],
            },
            line: 69,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "action",
                equals: "ADD_RULE",
                require: &["expense_ctrl_rule_info_list"],
            },
            line: 70,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "action",
                equals: "MODIFY_RULE",
                require: &["expense_ctrl_rule_info_list"],
            },
            line: 71,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "action",
                equals: "DELETE_RULE",
                require: &["expense_ctrl_rule_info_list"],
            },
            line: 72,
        },
    ],
};

static INVOICE_EXPENSERULES_SCENERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleModifyResponse",
    file: "spec/ebpp/invoice.expenserules.scenerule.modify.yaml",
    fields: &[schema::FieldDef::new("success", schema::Kind::Boolean, 75)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.scenerule.modify` (修改费控规则).
///
/// Change an expense control rule.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesSceneruleModify;
///
/// let request = InvoiceExpenserulesSceneruleModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`action`](Self::action) | one of its values |
/// | [`effective_end_date`](Self::effective_end_date) | required in some cases |
/// | [`effective_start_date`](Self::effective_start_date) | required in some cases |
/// | [`expense_ctrl_rule_info_list`](Self::expense_ctrl_rule_info_list) | required in some cases |
/// | [`payment_policy`](Self::payment_policy) | one of its values |
/// | [`standard_desc`](Self::standard_desc) | required in some cases |
/// | [`standard_name`](Self::standard_name) | required in some cases |
/// | rule | Where `action` is `MODIFY_STANDARD`, there must be `effective_end_date`, `effective_start_date`, `standard_desc`, `standard_name` |
/// | rule | Where `action` is `ADD_RULE`, there must be `expense_ctrl_rule_info_list` |
/// | rule | Where `action` is `MODIFY_RULE`, there must be `expense_ctrl_rule_info_list` |
/// | rule | Where `action` is `DELETE_RULE`, there must be `expense_ctrl_rule_info_list` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/modify`.
/// Described in `spec/ebpp/invoice.expenserules.scenerule.modify.yaml`.
/// Returns [`InvoiceExpenserulesSceneruleModifyResponse`], or an error with a [`InvoiceExpenserulesSceneruleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.scenerule.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/scenerule/modify")]
#[doc(alias = "修改费控规则")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleModify {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Kind of change.
    ///
    /// 修改操作. Example: `ADD_RULE`.
    pub action: Option<record::Choice<InvoiceExpenserulesSceneruleModifyAction>>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// End of validity; required when changing basic data.
    ///
    /// 有效期截止; required in some cases. Example: `2021-08-27 00:00:00`.
    pub effective_end_date: Option<String>,
    /// Start of validity; required when changing basic data.
    ///
    /// 有效期起始; required in some cases. Example: `2021-08-26 00:00:00`.
    pub effective_start_date: Option<String>,
    /// Enterprise id in the enterprise code system.
    ///
    /// 企业码企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Conditions to add, change or delete.
    ///
    /// Required in some cases.
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// How to pay a purchase that exceeds what the rule leaves.
    ///
    /// Defaults to `COMBINATION`. Example: `PERSONAL`.
    pub payment_policy: Option<
        record::Choice<InvoiceExpenserulesSceneruleModifyPaymentPolicy>,
    >,
    /// Description of the rule; required when changing basic data, checked for sensitive words.
    ///
    /// Required in some cases. Example: `加班用餐`.
    pub standard_desc: Option<String>,
    /// Expense control rule id.
    ///
    /// Example: `2021062800152601350000001466`.
    pub standard_id: Option<String>,
    /// Name of the rule; unique unless support allows otherwise, checked for sensitive words.
    ///
    /// Required in some cases. Example: `加班餐费`.
    pub standard_name: Option<String>,
}

impl InvoiceExpenserulesSceneruleModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            action: None,
            agreement_no: None,
            effective_end_date: None,
            effective_start_date: None,
            enterprise_id: None,
            expense_ctrl_rule_info_list: Vec::new(),
            payment_policy: None,
            standard_desc: None,
            standard_id: None,
            standard_name: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(
        mut self,
        action: impl Into<record::Choice<InvoiceExpenserulesSceneruleModifyAction>>,
    ) -> Self {
        self.action = Some(action.into());
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

    /// Sets [`payment_policy`](Self::payment_policy).
    #[inline]
    pub fn payment_policy(
        mut self,
        payment_policy: impl Into<
            record::Choice<InvoiceExpenserulesSceneruleModifyPaymentPolicy>,
        >,
    ) -> Self {
        self.payment_policy = Some(payment_policy.into());
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

impl record::Record for InvoiceExpenserulesSceneruleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_SCENERULE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.action),
            2 => Some(&self.agreement_no),
            3 => Some(&self.effective_end_date),
            4 => Some(&self.effective_start_date),
            5 => Some(&self.enterprise_id),
            6 => Some(&self.expense_ctrl_rule_info_list),
            7 => Some(&self.payment_policy),
            8 => Some(&self.standard_desc),
            9 => Some(&self.standard_id),
            10 => Some(&self.standard_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.action),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.effective_end_date),
            4 => Some(&mut self.effective_start_date),
            5 => Some(&mut self.enterprise_id),
            6 => Some(&mut self.expense_ctrl_rule_info_list),
            7 => Some(&mut self.payment_policy),
            8 => Some(&mut self.standard_desc),
            9 => Some(&mut self.standard_id),
            10 => Some(&mut self.standard_name),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesSceneruleModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpenserulesSceneruleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesSceneruleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpenserulesSceneruleModify {}

impl record::Request for InvoiceExpenserulesSceneruleModify {
    type Response = InvoiceExpenserulesSceneruleModifyResponse;
    type ErrorCode = InvoiceExpenserulesSceneruleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.scenerule.modify",
        title: "修改费控规则",
        file: "spec/ebpp/invoice.expenserules.scenerule.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expenserules/scenerule/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSERULES_SCENERULE_MODIFY,
        response: &INVOICE_EXPENSERULES_SCENERULE_MODIFY_RESPONSE,
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

/// The response of `alipay.ebpp.invoice.expenserules.scenerule.modify` (修改费控规则).
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleModifyResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<bool>,
}

impl record::Record for InvoiceExpenserulesSceneruleModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_SCENERULE_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.success),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesSceneruleModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { success: None }
    }
}

impl Clone for InvoiceExpenserulesSceneruleModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesSceneruleModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InvoiceExpenserulesSceneruleModifyAction`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceExpenserulesSceneruleModifyAction {
    /// `ADD_RULE`: Add conditions (新增费控条件).
    AddRule,
    /// `DELETE_RULE`: Delete conditions (删除费控条件).
    DeleteRule,
    /// `MODIFY_RULE`: Change conditions (修改费控条件).
    ModifyRule,
    /// `MODIFY_STANDARD`: Change the rule's basic data (修改费控规则基本信息).
    ModifyStandard,
}

impl record::Enumeration for InvoiceExpenserulesSceneruleModifyAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ADD_RULE", Self::AddRule),
        ("DELETE_RULE", Self::DeleteRule),
        ("MODIFY_RULE", Self::ModifyRule),
        ("MODIFY_STANDARD", Self::ModifyStandard),
    ];
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleModifyAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceExpenserulesSceneruleModifyPaymentPolicy`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceExpenserulesSceneruleModifyPaymentPolicy {
    /// `PERSONAL`: All from the personal account (全部个人账户支付).
    Personal,
    /// `COMBINATION`: Business and personal account combined.
    Combination,
}

impl record::Enumeration for InvoiceExpenserulesSceneruleModifyPaymentPolicy {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PERSONAL", Self::Personal),
        ("COMBINATION", Self::Combination),
    ];
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleModifyPaymentPolicy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.scenerule.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesSceneruleModifyErrorCode {
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
    /// `STANDARD_EXIST_ERROR`.
    StandardExistError,
    /// `STANDARD_NAME_EXIST_ERROR`.
    StandardNameExistError,
    /// `EXPENSE_RULE_CREATE_FAIL`: The expense rule could not be created.
    ExpenseRuleCreateFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpenserulesSceneruleModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("STANDARD_EXIST_ERROR", Self::StandardExistError),
        ("STANDARD_NAME_EXIST_ERROR", Self::StandardNameExistError),
        ("EXPENSE_RULE_CREATE_FAIL", Self::ExpenseRuleCreateFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
