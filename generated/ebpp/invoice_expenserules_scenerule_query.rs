//! `alipay.ebpp.invoice.expenserules.scenerule.query` · 查询费控规则信息
//!
//! Query expense control rules.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/scenerule/query`.
//! Described in `spec/ebpp/invoice.expenserules.scenerule.query.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSERULES_SCENERULE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleQuery",
    file: "spec/ebpp/invoice.expenserules.scenerule.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("standard_id", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 24)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 25)
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_SCENERULE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleQueryResponse",
    file: "spec/ebpp/invoice.expenserules.scenerule.query.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 28),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 29),
        schema::FieldDef::new(
            "standard_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STANDARD_RULE_INFO),
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 31),
    ],
    rules: &[],
};

static STANDARD_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardRuleInfo",
    file: "spec/ebpp/invoice.expenserules.scenerule.query.yaml",
    fields: &[
        schema::FieldDef::text("effective_end_date", 37),
        schema::FieldDef::text("effective_start_date", 38),
        schema::FieldDef::new(
            "expense_ctrl_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("payment_policy", 44),
        schema::FieldDef::text("standard_desc", 51),
        schema::FieldDef::text("standard_id", 52),
        schema::FieldDef::text("standard_name", 53),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.scenerule.query` (查询费控规则信息).
///
/// Query expense control rules.
///
/// ```
/// use alipay::ebpp::InvoiceExpenserulesSceneruleQuery;
///
/// let request = InvoiceExpenserulesSceneruleQuery::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/scenerule/query`.
/// Described in `spec/ebpp/invoice.expenserules.scenerule.query.yaml`.
/// Returns [`InvoiceExpenserulesSceneruleQueryResponse`], or an error with a [`InvoiceExpenserulesSceneruleQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.scenerule.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expenserules/scenerule/query")]
#[doc(alias = "查询费控规则信息")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleQuery {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Enterprise id in the enterprise code system.
    ///
    /// 企业码企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Expense control rule id.
    ///
    /// Example: `20215425001112341234`.
    pub standard_id: Option<String>,
    /// Page number.
    ///
    /// 页数. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 页大小. Example: `10`.
    pub page_size: Option<i64>,
}

impl InvoiceExpenserulesSceneruleQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            standard_id: None,
            page_num: None,
            page_size: None,
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

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for InvoiceExpenserulesSceneruleQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_SCENERULE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.standard_id),
            4 => Some(&self.page_num),
            5 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.standard_id),
            4 => Some(&mut self.page_num),
            5 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesSceneruleQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpenserulesSceneruleQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesSceneruleQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpenserulesSceneruleQuery {}

impl record::Request for InvoiceExpenserulesSceneruleQuery {
    type Response = InvoiceExpenserulesSceneruleQueryResponse;
    type ErrorCode = InvoiceExpenserulesSceneruleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.scenerule.query",
        title: "查询费控规则信息",
        file: "spec/ebpp/invoice.expenserules.scenerule.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/expenserules/scenerule/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_EXPENSERULES_SCENERULE_QUERY,
        response: &INVOICE_EXPENSERULES_SCENERULE_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.ebpp.invoice.expenserules.scenerule.query` (查询费控规则信息).
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleQueryResponse {
    /// Current page.
    ///
    /// Example: `1`.
    pub page_num: Option<i64>,
    /// Number of records on this page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Expense control rules found.
    pub standard_rule_info_list: Vec<StandardRuleInfo>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `10`.
    pub total_page_count: Option<i64>,
}

impl record::Record for InvoiceExpenserulesSceneruleQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_SCENERULE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.standard_rule_info_list),
            3 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.standard_rule_info_list),
            3 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenserulesSceneruleQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: None,
            page_size: None,
            standard_rule_info_list: Vec::new(),
            total_page_count: None,
        }
    }
}

impl Clone for InvoiceExpenserulesSceneruleQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesSceneruleQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An expense control rule.
#[non_exhaustive]
pub struct StandardRuleInfo {
    /// End of validity.
    ///
    /// 有效期截止; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-27 00:00:00`.
    pub effective_end_date: Option<record::DateTime>,
    /// Start of validity.
    ///
    /// 有效期起始; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-26 00:00:00`.
    pub effective_start_date: Option<record::DateTime>,
    /// Conditions of the rule.
    ///
    /// 费控条件列表.
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// How an excess purchase is paid; absent means both accounts combined.
    ///
    /// Other values may be added. Example: `PERSONAL`.
    pub payment_policy: Option<record::Choice<StandardRuleInfoPaymentPolicy>>,
    /// Description of the rule.
    ///
    /// Example: `费控规则说明测试`.
    pub standard_desc: Option<String>,
    /// Expense control rule id.
    ///
    /// Example: `2021062800152601350000001466`.
    pub standard_id: Option<String>,
    /// Name of the rule.
    ///
    /// Example: `加班餐费`.
    pub standard_name: Option<String>,
}

impl record::Record for StandardRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &STANDARD_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.effective_end_date),
            1 => Some(&self.effective_start_date),
            2 => Some(&self.expense_ctrl_rule_info_list),
            3 => Some(&self.payment_policy),
            4 => Some(&self.standard_desc),
            5 => Some(&self.standard_id),
            6 => Some(&self.standard_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.effective_end_date),
            1 => Some(&mut self.effective_start_date),
            2 => Some(&mut self.expense_ctrl_rule_info_list),
            3 => Some(&mut self.payment_policy),
            4 => Some(&mut self.standard_desc),
            5 => Some(&mut self.standard_id),
            6 => Some(&mut self.standard_name),
            _ => None,
        }
    }
}

impl Default for StandardRuleInfo {
    #[inline]
    fn default() -> Self {
        Self {
            effective_end_date: None,
            effective_start_date: None,
            expense_ctrl_rule_info_list: Vec::new(),
            payment_policy: None,
            standard_desc: None,
            standard_id: None,
            standard_name: None,
        }
    }
}

impl Clone for StandardRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for StandardRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for StandardRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `StandardRuleInfoPaymentPolicy`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StandardRuleInfoPaymentPolicy {
    /// `PERSONAL`: All from the personal account (全部个人账户支付).
    Personal,
}

impl record::Enumeration for StandardRuleInfoPaymentPolicy {
    const VALUES: &'static [(&'static str, Self)] = &[("PERSONAL", Self::Personal)];
}

impl std::fmt::Debug for StandardRuleInfoPaymentPolicy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.scenerule.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesSceneruleQueryErrorCode {
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpenserulesSceneruleQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpenserulesSceneruleQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
