//! `alipay.ebpp.invoice.institution.expenserule.modify` · 编辑使用规则
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/institution/expenserule/modify`. Described in
//! `spec/ebpp/invoice.institution.expenserule.modify.yaml`.

use crate::{record, schema};

static INVOICE_INSTITUTION_EXPENSERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionExpenseruleModify",
    file: "spec/ebpp/invoice.institution.expenserule.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("action", 10),
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::new(
            "asset_share_source_info",
            schema::Kind::Record(&super::types::ASSET_SHARE_SOURCE_INFO),
            12,
        ),
        schema::FieldDef::text("consume_mode", 13),
        schema::FieldDef::text("enterprise_id", 14),
        schema::FieldDef::new(
            "expense_ctrl_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("institution_id", 16),
        schema::FieldDef::text("open_rule_id", 17),
        schema::FieldDef::text("payment_policy", 18),
        schema::FieldDef::new("personal_qrcode_mode", schema::Kind::Integer, 19),
        schema::FieldDef::new(
            "standard_condition_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("standard_desc", 21),
        schema::FieldDef::text("standard_id", 22),
        schema::FieldDef::text("standard_name", 23),
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_EXPENSERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionExpenseruleModifyResponse",
    file: "spec/ebpp/invoice.institution.expenserule.modify.yaml",
    fields: &[schema::FieldDef::new("result", schema::Kind::Boolean, 26)],
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
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionExpenseruleModify {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// On the wire `action`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:10`.
    pub action: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:11`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// On the wire `asset_share_source_info`, a record of the kind `AssetShareSourceInfo`. Source:
    /// `spec/ebpp/invoice.institution.expenserule.modify.yaml:12`.
    pub asset_share_source_info: Option<super::types::AssetShareSourceInfo>,
    /// On the wire `consume_mode`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:13`.
    pub consume_mode: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:14`.
    pub enterprise_id: Option<String>,
    /// On the wire `expense_ctrl_rule_info_list`, a list; each element is a record of the kind `ExpenseCtrRuleInfo`.
    /// Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:15`.
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// On the wire `institution_id`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:16`.
    pub institution_id: Option<String>,
    /// On the wire `open_rule_id`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:17`.
    pub open_rule_id: Option<String>,
    /// On the wire `payment_policy`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:18`.
    pub payment_policy: Option<String>,
    /// On the wire `personal_qrcode_mode`, a whole number. Source:
    /// `spec/ebpp/invoice.institution.expenserule.modify.yaml:19`.
    pub personal_qrcode_mode: Option<i64>,
    /// On the wire `standard_condition_info_list`, a list; each element is a record of the kind
    /// `StandardConditionInfo`. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:20`.
    pub standard_condition_info_list: Vec<super::types::StandardConditionInfo>,
    /// On the wire `standard_desc`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:21`.
    pub standard_desc: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:22`.
    pub standard_id: Option<String>,
    /// On the wire `standard_name`, a text. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:23`.
    pub standard_name: Option<String>,
}

#[allow(deprecated)]
impl InvoiceInstitutionExpenseruleModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            action: None,
            agreement_no: None,
            asset_share_source_info: None,
            consume_mode: None,
            enterprise_id: None,
            expense_ctrl_rule_info_list: Vec::new(),
            institution_id: None,
            open_rule_id: None,
            payment_policy: None,
            personal_qrcode_mode: None,
            standard_condition_info_list: Vec::new(),
            standard_desc: None,
            standard_id: None,
            standard_name: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`asset_share_source_info`](Self::asset_share_source_info).
    #[inline]
    pub fn asset_share_source_info(
        mut self,
        asset_share_source_info: super::types::AssetShareSourceInfo,
    ) -> Self {
        self.asset_share_source_info = Some(asset_share_source_info);
        self
    }

    /// Sets [`consume_mode`](Self::consume_mode).
    #[inline]
    pub fn consume_mode(mut self, consume_mode: impl Into<String>) -> Self {
        self.consume_mode = Some(consume_mode.into());
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

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }

    /// Sets [`open_rule_id`](Self::open_rule_id).
    #[inline]
    pub fn open_rule_id(mut self, open_rule_id: impl Into<String>) -> Self {
        self.open_rule_id = Some(open_rule_id.into());
        self
    }

    /// Sets [`payment_policy`](Self::payment_policy).
    #[inline]
    pub fn payment_policy(mut self, payment_policy: impl Into<String>) -> Self {
        self.payment_policy = Some(payment_policy.into());
        self
    }

    /// Sets [`personal_qrcode_mode`](Self::personal_qrcode_mode).
    #[inline]
    pub fn personal_qrcode_mode(mut self, personal_qrcode_mode: i64) -> Self {
        self.personal_qrcode_mode = Some(personal_qrcode_mode);
        self
    }

    /// Sets [`standard_condition_info_list`](Self::standard_condition_info_list).
    #[inline]
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

#[allow(deprecated)]
impl Default for InvoiceInstitutionExpenseruleModify {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.institution.expenserule.modify",
        title: "编辑使用规则",
        file: "spec/ebpp/invoice.institution.expenserule.modify.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.institution.expenserule.modify` (编辑使用规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceInstitutionExpenseruleModifyResponse {
    /// On the wire `result`, true or false. Source: `spec/ebpp/invoice.institution.expenserule.modify.yaml:26`.
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

impl Default for InvoiceInstitutionExpenseruleModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { result: None }
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InvoiceInstitutionExpenseruleModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
