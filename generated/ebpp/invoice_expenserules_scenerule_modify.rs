//! `alipay.ebpp.invoice.expenserules.scenerule.modify` · 修改费控规则
//!
//! Change an expense control rule.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expenserules/scenerule/modify`.
//! Described in `spec/ebpp/invoice.expenserules.scenerule.modify.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.ebpp.invoice.expenserules.scenerule.modify` (修改费控规则).
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleModifyResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<bool>,
}

/// The values of the platform's type `InvoiceExpenserulesSceneruleModifyAction`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    InvoiceExpenserulesSceneruleModifyAction, "ADD_RULE" AddRule, "DELETE_RULE"
    DeleteRule, "MODIFY_RULE" ModifyRule, "MODIFY_STANDARD" ModifyStandard
);

/// The values of the platform's type `InvoiceExpenserulesSceneruleModifyPaymentPolicy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceExpenserulesSceneruleModifyPaymentPolicy {
    /// `PERSONAL`: All from the personal account (全部个人账户支付).
    Personal,
    /// `COMBINATION`: Business and personal account combined.
    Combination,
}

record::enumeration!(
    InvoiceExpenserulesSceneruleModifyPaymentPolicy, "PERSONAL" Personal, "COMBINATION"
    Combination
);

/// The error codes of `alipay.ebpp.invoice.expenserules.scenerule.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InvoiceExpenserulesSceneruleModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "STANDARD_EXIST_ERROR" StandardExistError, "STANDARD_NAME_EXIST_ERROR"
    StandardNameExistError, "EXPENSE_RULE_CREATE_FAIL" ExpenseRuleCreateFail
);

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

record::record!(
    InvoiceExpenserulesSceneruleModify, INVOICE_EXPENSERULES_SCENERULE_MODIFY, 0
    account_id None, 1 action None, 2 agreement_no None, 3 effective_end_date None, 4
    effective_start_date None, 5 enterprise_id None, 6 expense_ctrl_rule_info_list
    Vec::new(), 7 payment_policy None, 8 standard_desc None, 9 standard_id None, 10
    standard_name None
);

record::record!(
    InvoiceExpenserulesSceneruleModifyResponse,
    INVOICE_EXPENSERULES_SCENERULE_MODIFY_RESPONSE, 0 success None
);

static INVOICE_EXPENSERULES_SCENERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleModify",
    file: "spec/ebpp/invoice.expenserules.scenerule.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Limited(
            "action",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["ADD_RULE", "DELETE_RULE", "MODIFY_RULE", "MODIFY_STANDARD"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
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
        schema::Row::Limited(
            "payment_policy",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["PERSONAL", "COMBINATION"]),
                ),
            ],
        ),
        schema::Row::Text("standard_desc"),
        schema::Row::Text("standard_id"),
        schema::Row::Text("standard_name"),
    ],
    rules: &[
        schema::Rule::When {
            field: "action",
            equals: "MODIFY_STANDARD",
            require: &[
                "effective_end_date",
                "effective_start_date",
                "standard_desc",
                "standard_name",
            ],
        },
        schema::Rule::When {
            field: "action",
            equals: "ADD_RULE",
            require: &["expense_ctrl_rule_info_list"],
        },
        schema::Rule::When {
            field: "action",
            equals: "MODIFY_RULE",
            require: &["expense_ctrl_rule_info_list"],
        },
        schema::Rule::When {
            field: "action",
            equals: "DELETE_RULE",
            require: &["expense_ctrl_rule_info_list"],
        },
    ],
    lines: &[11, 12, 15, 22, 27, 33, 39, 44, 48, 50, 56, 61, 62, 69, 70, 71, 72],
};

static INVOICE_EXPENSERULES_SCENERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleModifyResponse",
    file: "spec/ebpp/invoice.expenserules.scenerule.modify.yaml",
    rows: &[schema::Row::Plain("success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
