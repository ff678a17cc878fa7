//! `alipay.ebpp.invoice.institution.expenserule.modify` · 编辑使用规则
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/institution/expenserule/modify`. Described in
//! `spec/ebpp/invoice.institution.expenserule.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.institution.expenserule.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.institution.expenserule.modify",
    title: "编辑使用规则",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/ebpp/invoice/institution/expenserule/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &INVOICE_INSTITUTION_EXPENSERULE_MODIFY,
    response: &INVOICE_INSTITUTION_EXPENSERULE_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 30,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "INSTITUTION_NOT_EXIST_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "EXPENSE_RULE_MODIFY_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "BIND_INVOICE_RULE_FAILED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "STANDARD_NOT_EXIST_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
    ],
};

static INVOICE_INSTITUTION_EXPENSERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionExpenseruleModify",
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
            name: "asset_share_source_info",
            kind: schema::Kind::Record(&super::types::ASSET_SHARE_SOURCE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "consume_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
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
            line: 15,
        },
        schema::FieldDef {
            name: "institution_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "open_rule_id",
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
            name: "personal_qrcode_mode",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "standard_condition_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "standard_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "standard_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "standard_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_EXPENSERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionExpenseruleModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "result",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.institution.expenserule.modify` (编辑使用规则).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/institution/expenserule/modify`. Described in
/// `spec/ebpp/invoice.institution.expenserule.modify.yaml`.
/// Answered by [`InvoiceInstitutionExpenseruleModifyResponse`], or by an error with a [`InvoiceInstitutionExpenseruleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.expenserule.modify")]
#[doc(alias = "编辑使用规则")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionExpenseruleModify {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// The field `action`: a text.
    ///
    /// On the wire `action`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:10`.
    pub action: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:11`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// The field `asset_share_source_info`: a record of the kind `AssetShareSourceInfo`.
    ///
    /// On the wire `asset_share_source_info`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:12`.
    pub asset_share_source_info: Option<super::types::AssetShareSourceInfo>,
    /// The field `consume_mode`: a text.
    ///
    /// On the wire `consume_mode`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:13`.
    pub consume_mode: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:14`.
    pub enterprise_id: Option<String>,
    /// The field `expense_ctrl_rule_info_list`: a list; each element is a record of the kind `ExpenseCtrRuleInfo`.
    ///
    /// On the wire `expense_ctrl_rule_info_list`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:15`.
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// The field `institution_id`: a text.
    ///
    /// On the wire `institution_id`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:16`.
    pub institution_id: Option<String>,
    /// The field `open_rule_id`: a text.
    ///
    /// On the wire `open_rule_id`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:17`.
    pub open_rule_id: Option<String>,
    /// The field `payment_policy`: a text.
    ///
    /// On the wire `payment_policy`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:18`.
    pub payment_policy: Option<String>,
    /// The field `personal_qrcode_mode`: a whole number.
    ///
    /// On the wire `personal_qrcode_mode`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:19`.
    pub personal_qrcode_mode: Option<i64>,
    /// The field `standard_condition_info_list`: a list; each element is a record of the kind
    /// `StandardConditionInfo`.
    ///
    /// On the wire `standard_condition_info_list`. Source:
    /// `spec/ebpp/invoice.institution.expenserule.modify.yaml:20`.
    pub standard_condition_info_list: Vec<super::types::StandardConditionInfo>,
    /// The field `standard_desc`: a text.
    ///
    /// On the wire `standard_desc`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:21`.
    pub standard_desc: Option<String>,
    /// The field `standard_id`: a text.
    ///
    /// On the wire `standard_id`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:22`.
    pub standard_id: Option<String>,
    /// The field `standard_name`: a text.
    ///
    /// On the wire `standard_name`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:23`.
    pub standard_name: Option<String>,
}

#[allow(deprecated)]
impl InvoiceInstitutionExpenseruleModify {
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

    /// Sets [`action`](Self::action).
    #[inline]
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
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

    /// Sets [`asset_share_source_info`](Self::asset_share_source_info).
    #[inline]
    #[must_use]
    pub fn asset_share_source_info(
        mut self,
        asset_share_source_info: super::types::AssetShareSourceInfo,
    ) -> Self {
        self.asset_share_source_info = Some(asset_share_source_info);
        self
    }

    /// Sets [`consume_mode`](Self::consume_mode).
    #[inline]
    #[must_use]
    pub fn consume_mode(mut self, consume_mode: impl Into<String>) -> Self {
        self.consume_mode = Some(consume_mode.into());
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

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    #[must_use]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Sets [`open_rule_id`](Self::open_rule_id).
    #[inline]
    #[must_use]
    pub fn open_rule_id(mut self, open_rule_id: impl Into<String>) -> Self {
        self.open_rule_id = Some(open_rule_id.into());
        self
    }

    /// Sets [`payment_policy`](Self::payment_policy).
    #[inline]
    #[must_use]
    pub fn payment_policy(mut self, payment_policy: impl Into<String>) -> Self {
        self.payment_policy = Some(payment_policy.into());
        self
    }

    /// Sets [`personal_qrcode_mode`](Self::personal_qrcode_mode).
    #[inline]
    #[must_use]
    pub fn personal_qrcode_mode(mut self, personal_qrcode_mode: i64) -> Self {
        self.personal_qrcode_mode = Some(personal_qrcode_mode);
        self
    }

    /// Sets [`standard_condition_info_list`](Self::standard_condition_info_list).
    #[inline]
    #[must_use]
    pub fn standard_condition_info_list(
        mut self,
        standard_condition_info_list: impl IntoIterator<
            Item = super::types::StandardConditionInfo,
        >,
    ) -> Self {
        self.standard_condition_info_list = standard_condition_info_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`standard_desc`](Self::standard_desc).
    #[inline]
    #[must_use]
    pub fn standard_desc(mut self, standard_desc: impl Into<String>) -> Self {
        self.standard_desc = Some(standard_desc.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    #[must_use]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
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

#[allow(deprecated)]
impl record::Record for InvoiceInstitutionExpenseruleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_EXPENSERULE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.action),
            2 => Some(&self.agreement_no),
            3 => Some(&self.asset_share_source_info),
            4 => Some(&self.consume_mode),
            5 => Some(&self.enterprise_id),
            6 => Some(&self.expense_ctrl_rule_info_list),
            7 => Some(&self.institution_id),
            8 => Some(&self.open_rule_id),
            9 => Some(&self.payment_policy),
            10 => Some(&self.personal_qrcode_mode),
            11 => Some(&self.standard_condition_info_list),
            12 => Some(&self.standard_desc),
            13 => Some(&self.standard_id),
            14 => Some(&self.standard_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.action),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.asset_share_source_info),
            4 => Some(&mut self.consume_mode),
            5 => Some(&mut self.enterprise_id),
            6 => Some(&mut self.expense_ctrl_rule_info_list),
            7 => Some(&mut self.institution_id),
            8 => Some(&mut self.open_rule_id),
            9 => Some(&mut self.payment_policy),
            10 => Some(&mut self.personal_qrcode_mode),
            11 => Some(&mut self.standard_condition_info_list),
            12 => Some(&mut self.standard_desc),
            13 => Some(&mut self.standard_id),
            14 => Some(&mut self.standard_name),
            _ => None,
        }
    }
}

impl Clone for InvoiceInstitutionExpenseruleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionExpenseruleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionExpenseruleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceInstitutionExpenseruleModify {}

impl record::Request for InvoiceInstitutionExpenseruleModify {
    type Response = InvoiceInstitutionExpenseruleModifyResponse;
    type ErrorCode = InvoiceInstitutionExpenseruleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.institution.expenserule.modify` (编辑使用规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionExpenseruleModifyResponse {
    /// The field `result`: true or false.
    ///
    /// On the wire `result`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:26`.
    pub result: Option<bool>,
}

impl record::Record for InvoiceInstitutionExpenseruleModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_EXPENSERULE_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            _ => None,
        }
    }
}

impl Clone for InvoiceInstitutionExpenseruleModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionExpenseruleModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionExpenseruleModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.institution.expenserule.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionExpenseruleModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:29`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.institution.expenserule.modify.yaml:30`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:31`.
    PermissionDenied,
    /// On the wire `INSTITUTION_NOT_EXIST_ERROR`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:32`.
    InstitutionNotExistError,
    /// On the wire `EXPENSE_RULE_MODIFY_FAIL`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:33`.
    ExpenseRuleModifyFail,
    /// On the wire `BIND_INVOICE_RULE_FAILED`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:34`.
    BindInvoiceRuleFailed,
    /// On the wire `STANDARD_NOT_EXIST_ERROR`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:35`.
    StandardNotExistError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceInstitutionExpenseruleModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INSTITUTION_NOT_EXIST_ERROR", Self::InstitutionNotExistError),
        ("EXPENSE_RULE_MODIFY_FAIL", Self::ExpenseRuleModifyFail),
        ("BIND_INVOICE_RULE_FAILED", Self::BindInvoiceRuleFailed),
        ("STANDARD_NOT_EXIST_ERROR", Self::StandardNotExistError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
