//! `alipay.ebpp.invoice.expenserules.projectrules.modify` · 修改项目费控规则
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expenserules/projectrules/modify`. Described in
//! `spec/ebpp/invoice.expenserules.projectrules.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.expenserules.projectrules.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.expenserules.projectrules.modify",
    title: "修改项目费控规则",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/ebpp/invoice/expenserules/projectrules/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &INVOICE_EXPENSERULES_PROJECTRULES_MODIFY,
    response: &INVOICE_EXPENSERULES_PROJECTRULES_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 20,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "PROJECT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
    ],
};

static INVOICE_EXPENSERULES_PROJECTRULES_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectrulesModify",
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
            name: "action",
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
            name: "expense_ctrl_rule_info_group_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::EXPENSE_CTR_RULE_GROUP_INFO,
                    ),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "project_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_PROJECTRULES_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectrulesModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "success",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.projectrules.modify` (修改项目费控规则).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expenserules/projectrules/modify`. Described in
/// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml`.
/// Answered by [`InvoiceExpenserulesProjectrulesModifyResponse`], or by an error with a [`InvoiceExpenserulesProjectrulesModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.projectrules.modify")]
#[doc(alias = "修改项目费控规则")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectrulesModify {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:9`.
    pub account_id: Option<String>,
    /// The field `action`: a text.
    ///
    /// On the wire `action`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:10`.
    pub action: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:11`.
    pub agreement_no: Option<String>,
    /// The field `expense_ctrl_rule_info_group_list`: a list; each element is a record of the kind
    /// `ExpenseCtrRuleGroupInfo`.
    ///
    /// On the wire `expense_ctrl_rule_info_group_list`. Source:
    /// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:12`.
    pub expense_ctrl_rule_info_group_list: Vec<super::types::ExpenseCtrRuleGroupInfo>,
    /// The field `project_id`: a text.
    ///
    /// On the wire `project_id`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:13`.
    pub project_id: Option<String>,
}

impl InvoiceExpenserulesProjectrulesModify {
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

    /// Sets [`action`](Self::action).
    #[inline]
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`expense_ctrl_rule_info_group_list`](Self::expense_ctrl_rule_info_group_list).
    #[inline]
    #[must_use]
    pub fn expense_ctrl_rule_info_group_list(
        mut self,
        expense_ctrl_rule_info_group_list: impl IntoIterator<
            Item = super::types::ExpenseCtrRuleGroupInfo,
        >,
    ) -> Self {
        self.expense_ctrl_rule_info_group_list = expense_ctrl_rule_info_group_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[inline]
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
}

impl record::Record for InvoiceExpenserulesProjectrulesModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_PROJECTRULES_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.action),
            2 => Some(&self.agreement_no),
            3 => Some(&self.expense_ctrl_rule_info_group_list),
            4 => Some(&self.project_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.action),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.expense_ctrl_rule_info_group_list),
            4 => Some(&mut self.project_id),
            _ => None,
        }
    }
}

impl Clone for InvoiceExpenserulesProjectrulesModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesProjectrulesModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesProjectrulesModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpenserulesProjectrulesModify {}

impl record::Request for InvoiceExpenserulesProjectrulesModify {
    type Response = InvoiceExpenserulesProjectrulesModifyResponse;
    type ErrorCode = InvoiceExpenserulesProjectrulesModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.expenserules.projectrules.modify` (修改项目费控规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectrulesModifyResponse {
    /// The field `success`: a text.
    ///
    /// On the wire `success`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:16`.
    pub success: Option<String>,
}

impl record::Record for InvoiceExpenserulesProjectrulesModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_PROJECTRULES_MODIFY_RESPONSE
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

impl Clone for InvoiceExpenserulesProjectrulesModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesProjectrulesModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesProjectrulesModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.projectrules.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectrulesModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:19`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:20`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:21`.
    PermissionDenied,
    /// On the wire `PROJECT_NOT_EXIST`. Source: `spec/ebpp/invoice.expenserules.projectrules.modify.yaml:22`.
    ProjectNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpenserulesProjectrulesModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("PROJECT_NOT_EXIST", Self::ProjectNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
