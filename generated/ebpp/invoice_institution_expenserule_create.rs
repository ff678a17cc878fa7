//! `alipay.ebpp.invoice.institution.expenserule.create` · 创建费控使用规则
//!
//! Create a usage rule for expense control.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/institution/expenserule/create`. Described in
//! `spec/ebpp/invoice.institution.expenserule.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.institution.expenserule.create` (创建费控使用规则).
///
/// Create a usage rule for expense control.
///
/// ```
/// use alipay::ebpp::InvoiceInstitutionExpenseruleCreate;
///
/// let request = InvoiceInstitutionExpenseruleCreate::new()
///     .consume_mode("DEFAULT");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`personal_qrcode_mode`](Self::personal_qrcode_mode) | one of `0`, `1` |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/institution/expenserule/create`. Described in
/// `spec/ebpp/invoice.institution.expenserule.create.yaml`.
/// Returns [`InvoiceInstitutionExpenseruleCreateResponse`], or an error with a [`InvoiceInstitutionExpenseruleCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.expenserule.create")]
#[doc(alias = "/v3/alipay/ebpp/invoice/institution/expenserule/create")]
#[doc(alias = "创建费控使用规则")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionExpenseruleCreate {
    /// Shared account id of the enterprise; use `enterprise_id` instead.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Other sources of assets the rule may draw on.
    pub asset_share_source_info: Option<super::types::AssetShareSourceInfo>,
    /// Mode of spending, such as `DEFAULT`.
    ///
    /// 消费模式. Example: `DEFAULT`.
    pub consume_mode: Option<String>,
    /// Enterprise id in the enterprise code system.
    ///
    /// 企业码id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Factors of the usage rule.
    pub expense_ctrl_rule_info_list: Option<super::types::ExpenseCtrRuleInfo>,
    /// Sub-category of the expense type, such as `TAKE_AWAY`.
    ///
    /// 费用类型子类. Example: `TAKE_AWAY`.
    pub expense_type_sub_category: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022051900152617290000002725`.
    pub institution_id: Option<String>,
    /// Invoicing rule id.
    ///
    /// Example: `2022070600152721390000011371`.
    pub open_rule_id: Option<String>,
    /// Caller's unique id; if given, creation is idempotent.
    ///
    /// 外部唯一标识. Example: `06026e3e160000550145934323718`.
    pub outer_source_id: Option<String>,
    /// Payment policy, such as `COMBINATION`.
    ///
    /// 支付策略. Example: `COMBINATION`.
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
    /// Factors of the usage rule.
    pub standard_condition_info_list: Vec<super::types::StandardConditionInfo>,
    /// Description of the usage rule.
    ///
    /// Example: `福利餐说明`.
    pub standard_desc: Option<String>,
    /// Name of the rule.
    ///
    /// Example: `福利餐费控规则`.
    pub standard_name: Option<String>,
}

#[allow(deprecated)]
impl InvoiceInstitutionExpenseruleCreate {
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
    #[inline]
    pub fn expense_ctrl_rule_info_list(
        mut self,
        expense_ctrl_rule_info_list: super::types::ExpenseCtrRuleInfo,
    ) -> Self {
        self.expense_ctrl_rule_info_list = Some(expense_ctrl_rule_info_list);
        self
    }

    /// Sets [`expense_type_sub_category`](Self::expense_type_sub_category).
    #[inline]
    pub fn expense_type_sub_category(
        mut self,
        expense_type_sub_category: impl Into<String>,
    ) -> Self {
        self.expense_type_sub_category = Some(expense_type_sub_category.into());
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

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
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

    /// Sets [`standard_name`](Self::standard_name).
    #[inline]
    pub fn standard_name(mut self, standard_name: impl Into<String>) -> Self {
        self.standard_name = Some(standard_name.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.institution.expenserule.create` (创建费控使用规则).
#[non_exhaustive]
pub struct InvoiceInstitutionExpenseruleCreateResponse {
    /// Usage rule id.
    ///
    /// Example: `2022070600152617780000000001`.
    pub standard_id: Option<String>,
}

/// The error codes of `alipay.ebpp.invoice.institution.expenserule.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionExpenseruleCreateErrorCode {
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
    /// `BIND_INVOICE_RULE_FAILED`.
    BindInvoiceRuleFailed,
    /// `RECORD_EXIST`: The record already exists.
    RecordExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceInstitutionExpenseruleCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "INSTITUTION_NOT_EXIST_ERROR" InstitutionNotExistError, "BIND_INVOICE_RULE_FAILED"
    BindInvoiceRuleFailed, "RECORD_EXIST" RecordExist
);

impl record::CallRequest for InvoiceInstitutionExpenseruleCreate {}

impl record::Request for InvoiceInstitutionExpenseruleCreate {
    type Response = InvoiceInstitutionExpenseruleCreateResponse;
    type ErrorCode = InvoiceInstitutionExpenseruleCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.institution.expenserule.create",
        title: "创建费控使用规则",
        file: "spec/ebpp/invoice.institution.expenserule.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/institution/expenserule/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_INSTITUTION_EXPENSERULE_CREATE,
        response: &INVOICE_INSTITUTION_EXPENSERULE_CREATE_RESPONSE,
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
    InvoiceInstitutionExpenseruleCreate, INVOICE_INSTITUTION_EXPENSERULE_CREATE, 0
    account_id None, 1 agreement_no None, 2 asset_share_source_info None, 3 consume_mode
    None, 4 enterprise_id None, 5 expense_ctrl_rule_info_list None, 6
    expense_type_sub_category None, 7 institution_id None, 8 open_rule_id None, 9
    outer_source_id None, 10 payment_policy None, 11 personal_qrcode_mode None, 12
    standard_condition_info_list Vec::new(), 13 standard_desc None, 14 standard_name None
);

record::record!(
    InvoiceInstitutionExpenseruleCreateResponse,
    INVOICE_INSTITUTION_EXPENSERULE_CREATE_RESPONSE, 0 standard_id None
);

static INVOICE_INSTITUTION_EXPENSERULE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionExpenseruleCreate",
    file: "spec/ebpp/invoice.institution.expenserule.create.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Plain(
            "asset_share_source_info",
            schema::Kind::Record(&super::types::ASSET_SHARE_SOURCE_INFO),
        ),
        schema::Row::Text("consume_mode"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Plain(
            "expense_ctrl_rule_info_list",
            schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
        ),
        schema::Row::Text("expense_type_sub_category"),
        schema::Row::Text("institution_id"),
        schema::Row::Text("open_rule_id"),
        schema::Row::Text("outer_source_id"),
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
        schema::Row::Text("standard_name"),
    ],
    rules: &[],
    lines: &[11, 17, 23, 24, 25, 30, 31, 36, 37, 38, 43, 48, 51, 56, 57, 58],
};

static INVOICE_INSTITUTION_EXPENSERULE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionExpenseruleCreateResponse",
    file: "spec/ebpp/invoice.institution.expenserule.create.yaml",
    rows: &[schema::Row::Text("standard_id")],
    rules: &[],
    lines: &[],
};
