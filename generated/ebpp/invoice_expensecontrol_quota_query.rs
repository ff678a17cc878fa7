//! `alipay.ebpp.invoice.expensecontrol.quota.query` · 查询余额/点券
//!
//! Query balances or point coupons.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/query`.
//! Described in `spec/ebpp/invoice.expensecontrol.quota.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expensecontrol.quota.query` (查询余额/点券).
///
/// Query balances or point coupons.
///
/// ```
/// use alipay::ebpp::InvoiceExpensecontrolQuotaQuery;
///
/// let request = InvoiceExpensecontrolQuotaQuery::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/query`.
/// Described in `spec/ebpp/invoice.expensecontrol.quota.query.yaml`.
/// Returns [`InvoiceExpensecontrolQuotaQueryResponse`], or an error with a [`InvoiceExpensecontrolQuotaQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecontrol.quota.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expensecontrol/quota/query")]
#[doc(alias = "查询余额/点券")]
#[doc(alias = "余额")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaQuery {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Owner of the allowance, by id.
    ///
    /// 额度所属者ID. Example: `2088000000000001`.
    pub owner_id: Option<String>,
    /// Owner of the allowance, by open id.
    ///
    /// 额度所属者开放ID. Example: `abcdxxxx`.
    pub owner_open_id: Option<String>,
    /// Kind of owner.
    ///
    /// 额度所属者类型. Example: `EMPLOYEE`.
    pub owner_type: Option<String>,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// Example: `20`.
    pub page_size: Option<i64>,
    /// Ids of the allowances to query.
    ///
    /// 额度ID列表. Example: `2021062xxx`.
    pub quota_id_list: Vec<String>,
    /// Kind of allowance, such as `COUPON`.
    ///
    /// 额度类型. Example: `COUPON`.
    pub quota_type: Option<String>,
    /// What the allowance is for, by id within `target_type`.
    ///
    /// 额度维度ID. Example: `MEAL`.
    pub target_id: Option<String>,
    /// Dimension to which the allowance applies.
    ///
    /// 额度维度. Example: `EXPENSE_TYPE`.
    pub target_type: Option<String>,
}

impl InvoiceExpensecontrolQuotaQuery {
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

    /// Sets [`owner_id`](Self::owner_id).
    #[inline]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets [`owner_open_id`](Self::owner_open_id).
    #[inline]
    pub fn owner_open_id(mut self, owner_open_id: impl Into<String>) -> Self {
        self.owner_open_id = Some(owner_open_id.into());
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[inline]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
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

    /// Sets [`quota_id_list`](Self::quota_id_list).
    #[inline]
    pub fn quota_id_list(
        mut self,
        quota_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.quota_id_list = quota_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.expensecontrol.quota.query` (查询余额/点券).
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaQueryResponse {
    /// Allowances found.
    ///
    /// 额度列表.
    pub expense_quota_info_list: Vec<ExpenseQuotaInfo>,
    /// Current page.
    ///
    /// Example: `1`.
    pub page_num: Option<i64>,
    /// Number of records on this page.
    ///
    /// Example: `20`.
    pub page_size: Option<i64>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `5`.
    pub total_page_count: Option<i64>,
}

/// An allowance of an employee or enterprise.
#[non_exhaustive]
pub struct ExpenseQuotaInfo {
    /// Currency of the allowance.
    pub currency: Option<String>,
    /// Time at which the allowance expires.
    ///
    /// 额度失效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-10-01 00:00:00`.
    pub effective_end_date: Option<record::DateTime>,
    /// Time from which the allowance is valid.
    ///
    /// 额度生效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-01-01 00:00:00`.
    pub effective_start_date: Option<record::DateTime>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Whether the allowance is frozen and thus unusable for business payments.
    ///
    /// 额度是否冻结. Example: `true`.
    pub freeze: Option<bool>,
    /// Owner: Alipay id, enterprise code id, mobile or enterprise id, depending on `owner_type`.
    ///
    /// 额度所属者ID. Example: `2088xxx`.
    pub owner_id: Option<String>,
    /// Owner: open id, mobile or enterprise code id, depending on `owner_type`.
    ///
    /// Example: `abcdxxxx`.
    pub owner_open_id: Option<String>,
    /// Kind of owner id.
    ///
    /// 额度所属者id类型. Example: `EMPLOYEE`.
    pub owner_type: Option<String>,
    /// Available amount, in fen.
    ///
    /// Example: `20`.
    pub quota_available: Option<String>,
    /// Allowance id.
    ///
    /// 额度ID. Example: `2021062800152601350000001468`.
    pub quota_id: Option<String>,
    /// Locked amount, in fen.
    ///
    /// 锁定金额. Example: `10`.
    pub quota_locked: Option<String>,
    /// Total amount, in fen.
    ///
    /// 总金额. Example: `100`.
    pub quota_total: Option<String>,
    /// Kind of allowance, such as `CAP`.
    ///
    /// 额度类型. Example: `CAP`.
    pub quota_type: Option<String>,
    /// Used amount, in fen.
    ///
    /// 已用金额. Example: `70`.
    pub quota_used: Option<String>,
    /// `MEAL`, rule aggregation id or expense policy id, depending on `target_type`.
    ///
    /// 额度维度ID. Example: `MEAL`.
    pub target_id: Option<String>,
    /// Dimension to which the allowance applies.
    ///
    /// 额度维度. Example: `EXPENSE_TYPE`.
    pub target_type: Option<String>,
}

/// The error codes of `alipay.ebpp.invoice.expensecontrol.quota.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolQuotaQueryErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpensecontrolQuotaQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied
);

impl record::CallRequest for InvoiceExpensecontrolQuotaQuery {}

impl record::Request for InvoiceExpensecontrolQuotaQuery {
    type Response = InvoiceExpensecontrolQuotaQueryResponse;
    type ErrorCode = InvoiceExpensecontrolQuotaQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecontrol.quota.query",
        title: "查询余额/点券",
        file: "spec/ebpp/invoice.expensecontrol.quota.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expensecontrol/quota/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSECONTROL_QUOTA_QUERY,
        response: &INVOICE_EXPENSECONTROL_QUOTA_QUERY_RESPONSE,
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
    InvoiceExpensecontrolQuotaQuery, INVOICE_EXPENSECONTROL_QUOTA_QUERY, 0 account_id
    None, 1 agreement_no None, 2 enterprise_id None, 3 owner_id None, 4 owner_open_id
    None, 5 owner_type None, 6 page_num None, 7 page_size None, 8 quota_id_list
    Vec::new(), 9 quota_type None, 10 target_id None, 11 target_type None
);

record::record!(
    InvoiceExpensecontrolQuotaQueryResponse, INVOICE_EXPENSECONTROL_QUOTA_QUERY_RESPONSE,
    0 expense_quota_info_list Vec::new(), 1 page_num None, 2 page_size None, 3
    total_page_count None
);

record::record!(
    ExpenseQuotaInfo, EXPENSE_QUOTA_INFO, 0 currency None, 1 effective_end_date None, 2
    effective_start_date None, 3 enterprise_id None, 4 freeze None, 5 owner_id None, 6
    owner_open_id None, 7 owner_type None, 8 quota_available None, 9 quota_id None, 10
    quota_locked None, 11 quota_total None, 12 quota_type None, 13 quota_used None, 14
    target_id None, 15 target_type None
);

static INVOICE_EXPENSECONTROL_QUOTA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaQuery",
    file: "spec/ebpp/invoice.expensecontrol.quota.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("owner_id"),
        schema::Row::Text("owner_open_id"),
        schema::Row::Text("owner_type"),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "quota_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("quota_type"),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 22, 23, 24, 25, 26, 27, 32, 33, 38],
};

static INVOICE_EXPENSECONTROL_QUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaQueryResponse",
    file: "spec/ebpp/invoice.expensecontrol.quota.query.yaml",
    rows: &[
        schema::Row::Plain(
            "expense_quota_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXPENSE_QUOTA_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_page_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static EXPENSE_QUOTA_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseQuotaInfo",
    file: "spec/ebpp/invoice.expensecontrol.quota.query.yaml",
    rows: &[
        schema::Row::Text("currency"),
        schema::Row::Text("effective_end_date"),
        schema::Row::Text("effective_start_date"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Plain("freeze", schema::Kind::Boolean),
        schema::Row::Text("owner_id"),
        schema::Row::Text("owner_open_id"),
        schema::Row::Text("owner_type"),
        schema::Row::Text("quota_available"),
        schema::Row::Text("quota_id"),
        schema::Row::Text("quota_locked"),
        schema::Row::Text("quota_total"),
        schema::Row::Text("quota_type"),
        schema::Row::Text("quota_used"),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
    ],
    rules: &[],
    lines: &[],
};
