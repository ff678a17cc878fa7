//! `alipay.ebpp.invoice.expenserules.scenerule.query` · 查询费控规则信息
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
            ..schema::FieldDef::text("account_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("standard_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 15)
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_SCENERULE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleQueryResponse",
    file: "spec/ebpp/invoice.expenserules.scenerule.query.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 18),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 19),
        schema::FieldDef::new(
            "standard_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STANDARD_RULE_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 21),
    ],
    rules: &[],
};

static STANDARD_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardRuleInfo",
    file: "spec/ebpp/invoice.expenserules.scenerule.query.yaml",
    fields: &[
        schema::FieldDef::text("effective_end_date", 26),
        schema::FieldDef::text("effective_start_date", 27),
        schema::FieldDef::new(
            "expense_ctrl_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("payment_policy", 29),
        schema::FieldDef::text("standard_desc", 30),
        schema::FieldDef::text("standard_id", 31),
        schema::FieldDef::text("standard_name", 32),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.scenerule.query` (查询费控规则信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/scenerule/query`.
/// Described in `spec/ebpp/invoice.expenserules.scenerule.query.yaml`.
/// Answered by [`InvoiceExpenserulesSceneruleQueryResponse`], or by an error with a [`InvoiceExpenserulesSceneruleQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.scenerule.query")]
#[doc(alias = "查询费控规则信息")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleQuery {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:10`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:12`.
    pub enterprise_id: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:13`.
    pub standard_id: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:14`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:15`.
    pub page_size: Option<i64>,
}

impl InvoiceExpenserulesSceneruleQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expenserules.scenerule.query` (查询费控规则信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpenserulesSceneruleQueryResponse {
    /// On the wire `page_num`, a whole number. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:18`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:19`.
    pub page_size: Option<i64>,
    /// On the wire `standard_rule_info_list`, a list; each element is a record of the kind `StandardRuleInfo`.
    /// Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:20`.
    pub standard_rule_info_list: Vec<StandardRuleInfo>,
    /// On the wire `total_page_count`, a whole number. Source:
    /// `spec/ebpp/invoice.expenserules.scenerule.query.yaml:21`.
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

/// The platform's type `StandardRuleInfo`.
///
/// Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:24`.
#[non_exhaustive]
pub struct StandardRuleInfo {
    /// On the wire `effective_end_date`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:26`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:27`.
    pub effective_start_date: Option<String>,
    /// On the wire `expense_ctrl_rule_info_list`, a list; each element is a record of the kind `ExpenseCtrRuleInfo`.
    /// Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:28`.
    pub expense_ctrl_rule_info_list: Vec<super::types::ExpenseCtrRuleInfo>,
    /// On the wire `payment_policy`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:29`.
    pub payment_policy: Option<String>,
    /// On the wire `standard_desc`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:30`.
    pub standard_desc: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:31`.
    pub standard_id: Option<String>,
    /// On the wire `standard_name`, a text. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:32`.
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

/// The error codes of `alipay.ebpp.invoice.expenserules.scenerule.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesSceneruleQueryErrorCode {
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:35`.
    ParameterIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expenserules.scenerule.query.yaml:36`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expenserules.scenerule.query.yaml:37`.
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
