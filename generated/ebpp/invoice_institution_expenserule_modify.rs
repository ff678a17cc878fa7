//! `alipay.ebpp.invoice.institution.expenserule.modify` · 编辑使用规则
//!
//! Change a usage rule of an expense policy.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/institution/expenserule/modify`. Described in
//! `spec/ebpp/invoice.institution.expenserule.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.institution.expenserule.modify` (编辑使用规则).
///
/// Change a usage rule of an expense policy.
///
/// ```
/// use alipay::ebpp::InvoiceInstitutionExpenseruleModify;
///
/// let request = InvoiceInstitutionExpenseruleModify::new()
///     .action("MODIFY_BASIC_INFO");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`personal_qrcode_mode`](Self::personal_qrcode_mode) | one of `0`, `1` |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/institution/expenserule/modify`. Described in
/// `spec/ebpp/invoice.institution.expenserule.modify.yaml`.
/// Returns [`InvoiceInstitutionExpenseruleModifyResponse`], or an error with a [`InvoiceInstitutionExpenseruleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.expenserule.modify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/institution/expenserule/modify")]
#[doc(alias = "编辑使用规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionExpenseruleModify {
    /// Shared account id of the enterprise; use `enterprise_id` instead.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Kind of change, such as `MODIFY_BASIC_INFO`.
    ///
    /// Example: `MODIFY_BASIC_INFO`.
    pub action: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Sources of shared assets.
    ///
    /// 资产共享来源信息.
    pub asset_share_source_info: Option<super::types::AssetShareSourceInfo>,
    /// Which assets may be spent; by default the balance, or without balance the rule's quota.
    ///
    /// Example: `DEFAULT`.
    pub consume_mode: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Conditions of the usage rule; superseded.
    #[deprecated(note = "Retired by the platform.")]
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022070600152617780000000001`.
    pub institution_id: Option<String>,
    /// Invoicing rule id.
    ///
    /// Example: `2022070600152608780000000001`.
    pub open_rule_id: Option<String>,
    /// How to pay a purchase that exceeds what the rule leaves.
    ///
    /// Example: `COMBINATION`.
    pub payment_policy: Option<String>,
    /// Whether transfers to personal payment codes may be paid by the enterprise.
    ///
    /// One of `0`, `1`. Defaults to `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Not supported (不支持).
    /// - `1`: Supported (支持).
    pub personal_qrcode_mode: Option<i64>,
    /// Conditions of the rule.
    pub standard_condition_info_list: Vec<super::types::StandardConditionInfo>,
    /// Description of the rule.
    ///
    /// Example: `当前规则为午餐餐补规则`.
    pub standard_desc: Option<String>,
    /// Usage rule id.
    ///
    /// Example: `2022070600152621780000000001`.
    pub standard_id: Option<String>,
    /// Name of the rule.
    ///
    /// Example: `午餐规则`.
    pub standard_name: Option<String>,
}

#[allow(deprecated)]
impl InvoiceInstitutionExpenseruleModify {
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

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "Use `enterprise_id`.")]
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
    #[deprecated(note = "Retired by the platform.")]
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

/// The response of `alipay.ebpp.invoice.institution.expenserule.modify` (编辑使用规则).
#[non_exhaustive]
pub struct InvoiceInstitutionExpenseruleModifyResponse {
    /// Whether the change succeeded.
    ///
    /// 编辑结果是否成功. Example: `true`.
    pub result: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.institution.expenserule.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionExpenseruleModifyErrorCode {
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
    /// `INSTITUTION_NOT_EXIST_ERROR`: The institution does not exist.
    ///
    /// Check the institution id.
    InstitutionNotExistError,
    /// `EXPENSE_RULE_MODIFY_FAIL`.
    ExpenseRuleModifyFail,
    /// `BIND_INVOICE_RULE_FAILED`.
    BindInvoiceRuleFailed,
    /// `STANDARD_NOT_EXIST_ERROR`.
    StandardNotExistError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceInstitutionExpenseruleModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "INSTITUTION_NOT_EXIST_ERROR" InstitutionNotExistError, "EXPENSE_RULE_MODIFY_FAIL"
    ExpenseRuleModifyFail, "BIND_INVOICE_RULE_FAILED" BindInvoiceRuleFailed,
    "STANDARD_NOT_EXIST_ERROR" StandardNotExistError
);

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
    InvoiceInstitutionExpenseruleModify, INVOICE_INSTITUTION_EXPENSERULE_MODIFY, 0
    account_id None, 1 action None, 2 agreement_no None, 3 asset_share_source_info None,
    4 consume_mode None, 5 enterprise_id None, 6 expense_ctrl_rule_info_list Vec::new(),
    7 institution_id None, 8 open_rule_id None, 9 payment_policy None, 10
    personal_qrcode_mode None, 11 standard_condition_info_list Vec::new(), 12
    standard_desc None, 13 standard_id None, 14 standard_name None
);

record::record!(
    InvoiceInstitutionExpenseruleModifyResponse,
    INVOICE_INSTITUTION_EXPENSERULE_MODIFY_RESPONSE, 0 result None
);

static INVOICE_INSTITUTION_EXPENSERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionExpenseruleModify",
    file: "spec/ebpp/invoice.institution.expenserule.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("action"),
        schema::Row::Text("agreement_no"),
        schema::Row::Plain(
            "asset_share_source_info",
            schema::Kind::Record(&super::types::ASSET_SHARE_SOURCE_INFO),
        ),
        schema::Row::Text("consume_mode"),
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
        schema::Row::Text("institution_id"),
        schema::Row::Text("open_rule_id"),
        schema::Row::Text("payment_policy"),
        schema::Row::Limited(
            "personal_qrcode_mode",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Plain(
            "standard_condition_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("standard_desc"),
        schema::Row::Text("standard_id"),
        schema::Row::Text("standard_name"),
    ],
    rules: &[],
    lines: &[11, 17, 18, 24, 25, 29, 30, 34, 35, 36, 40, 43, 48, 49, 50, 51],
};

static INVOICE_INSTITUTION_EXPENSERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionExpenseruleModifyResponse",
    file: "spec/ebpp/invoice.institution.expenserule.modify.yaml",
    rows: &[schema::Row::Plain("result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
