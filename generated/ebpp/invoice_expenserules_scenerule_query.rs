//! `alipay.ebpp.invoice.expenserules.scenerule.query` · 查询费控规则信息
//!
//! Query expense control rules.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expenserules/scenerule/query`.
//! Described in `spec/ebpp/invoice.expenserules.scenerule.query.yaml`.

use crate::{record, schema};

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

/// The values of the platform's type `StandardRuleInfoPaymentPolicy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum StandardRuleInfoPaymentPolicy {
    /// `PERSONAL`: All from the personal account (全部个人账户支付).
    Personal,
}

record::enumeration!(StandardRuleInfoPaymentPolicy, "PERSONAL" Personal);

/// The error codes of `alipay.ebpp.invoice.expenserules.scenerule.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InvoiceExpenserulesSceneruleQueryErrorCode, "PARAMETER_ILLEGAL" ParameterIllegal,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied
);

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

record::record!(
    InvoiceExpenserulesSceneruleQuery, INVOICE_EXPENSERULES_SCENERULE_QUERY, 0 account_id
    None, 1 agreement_no None, 2 enterprise_id None, 3 standard_id None, 4 page_num None,
    5 page_size None
);

record::record!(
    InvoiceExpenserulesSceneruleQueryResponse,
    INVOICE_EXPENSERULES_SCENERULE_QUERY_RESPONSE, 0 page_num None, 1 page_size None, 2
    standard_rule_info_list Vec::new(), 3 total_page_count None
);

record::record!(
    StandardRuleInfo, STANDARD_RULE_INFO, 0 effective_end_date None, 1
    effective_start_date None, 2 expense_ctrl_rule_info_list Vec::new(), 3 payment_policy
    None, 4 standard_desc None, 5 standard_id None, 6 standard_name None
);

static INVOICE_EXPENSERULES_SCENERULE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleQuery",
    file: "spec/ebpp/invoice.expenserules.scenerule.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "enterprise_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "standard_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 23, 24, 25],
};

static INVOICE_EXPENSERULES_SCENERULE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesSceneruleQueryResponse",
    file: "spec/ebpp/invoice.expenserules.scenerule.query.yaml",
    rows: &[
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "standard_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STANDARD_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_page_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static STANDARD_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardRuleInfo",
    file: "spec/ebpp/invoice.expenserules.scenerule.query.yaml",
    rows: &[
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
        schema::Row::Plain(
            "expense_ctrl_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("payment_policy"),
        schema::Row::Text("standard_desc"),
        schema::Row::Text("standard_id"),
        schema::Row::Text("standard_name"),
    ],
    rules: &[],
    lines: &[],
};
