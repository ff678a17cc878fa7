//! `alipay.ebpp.invoice.expense.progress.sync` · 发票报销处理进度同步
//!
//! Report the progress of an expense claim a user submitted to the ISV.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expense/progress/sync`.
//! Described in `spec/ebpp/invoice.expense.progress.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expense.progress.sync` (发票报销处理进度同步).
///
/// Report the progress of an expense claim a user submitted to the ISV.
///
/// ```
/// use alipay::ebpp::InvoiceExpenseProgressSync;
///
/// let request = InvoiceExpenseProgressSync::new()
///     .apply_id("BxpO0dtPbcLLpwD8h5H47ehQXkBdI");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`expense_detail_url`](Self::expense_detail_url) | required in some cases |
/// | [`user_id`](Self::user_id) | at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expense/progress/sync`.
/// Described in `spec/ebpp/invoice.expense.progress.sync.yaml`.
/// Returns [`InvoiceExpenseProgressSyncResponse`], or an error with a [`InvoiceExpenseProgressSyncErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expense.progress.sync")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expense/progress/sync")]
#[doc(alias = "发票报销处理进度同步")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenseProgressSync {
    /// Synchronization id; a new, unique one for every request.
    ///
    /// Example: `BxpO0dtPbcLLpwD8h5H47ehQXkBdI`.
    pub apply_id: Option<String>,
    /// Time at which the reimbursement state changed.
    ///
    /// 报销状态变更执行时间. Example: `2017-08-14 10:10:00`.
    pub business_time: Option<String>,
    /// Page showing the claim's progress; mandatory if the enterprise joined under that condition.
    ///
    /// 报销详情地址; required in some cases. Example: `http://www.baidu.com`.
    pub expense_detail_url: Option<String>,
    /// Number of the expense claim.
    ///
    /// 报销单据号. Example: `123`.
    pub expense_order_no: Option<String>,
    /// Tax number of the reimbursing enterprise.
    ///
    /// 报销企业税号. Example: `123456`.
    pub expense_tax_no: Option<String>,
    /// Invoice code.
    ///
    /// 发票代码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Remark.
    ///
    /// 备注. Example: `财务已打款`.
    pub memo: Option<String>,
    /// User, by open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Reimbursement step taken, such as `EXPENSE_APPLY`.
    ///
    /// 报销操作. Example: `EXPENSE_APPLY`.
    pub status: Option<String>,
    /// Owner of the invoice: Alipay user id, 16 digits starting with 2088\.
    ///
    /// 发票归属用户 id; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub user_id: Option<String>,
}

impl InvoiceExpenseProgressSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`business_time`](Self::business_time).
    #[inline]
    pub fn business_time(mut self, business_time: impl Into<String>) -> Self {
        self.business_time = Some(business_time.into());
        self
    }

    /// Sets [`expense_detail_url`](Self::expense_detail_url).
    #[inline]
    pub fn expense_detail_url(mut self, expense_detail_url: impl Into<String>) -> Self {
        self.expense_detail_url = Some(expense_detail_url.into());
        self
    }

    /// Sets [`expense_order_no`](Self::expense_order_no).
    #[inline]
    pub fn expense_order_no(mut self, expense_order_no: impl Into<String>) -> Self {
        self.expense_order_no = Some(expense_order_no.into());
        self
    }

    /// Sets [`expense_tax_no`](Self::expense_tax_no).
    #[inline]
    pub fn expense_tax_no(mut self, expense_tax_no: impl Into<String>) -> Self {
        self.expense_tax_no = Some(expense_tax_no.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.expense.progress.sync` (发票报销处理进度同步).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InvoiceExpenseProgressSyncResponse {}

/// The error codes of `alipay.ebpp.invoice.expense.progress.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenseProgressSyncErrorCode {
    /// `INVOICE_NOT_EXIST`: The invoice does not exist.
    ///
    /// Check the invoice data.
    InvoiceNotExist,
    /// `INVOICE_EXPENSE_STATUS_REPEAT`.
    InvoiceExpenseStatusRepeat,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `EXPENSE_INVOICE_DETAIL_URL_CHECK`.
    ExpenseInvoiceDetailUrlCheck,
    /// `INVOICE_HAVE_PROCESSING_EXPENSE`.
    InvoiceHaveProcessingExpense,
    /// `INVOICE_HAVE_EXPENSE`.
    InvoiceHaveExpense,
    /// `EXPENSE_ORDER_NO_DISAGREE`.
    ExpenseOrderNoDisagree,
    /// `EXPENSE_INVOICE_DISABLE`.
    ExpenseInvoiceDisable,
    /// `EXPENSE_NOT_REACH_PROCESSING`.
    ExpenseNotReachProcessing,
    /// `EXPENSE_APPLY_ID_REPEAT`.
    ExpenseApplyIdRepeat,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `EXPENSE_BUSINESS_TIME_ERROR`.
    ExpenseBusinessTimeError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO`: The queried tax number differs from the certified one.
    ///
    /// Check the tax number.
    QueryTaxNoNotEqualCertifyNo,
    /// `PRODUCT_IS_EMPTY`.
    ProductIsEmpty,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpenseProgressSyncErrorCode, "INVOICE_NOT_EXIST" InvoiceNotExist,
    "INVOICE_EXPENSE_STATUS_REPEAT" InvoiceExpenseStatusRepeat, "PERMISSION_DENIED"
    PermissionDenied, "EXPENSE_INVOICE_DETAIL_URL_CHECK" ExpenseInvoiceDetailUrlCheck,
    "INVOICE_HAVE_PROCESSING_EXPENSE" InvoiceHaveProcessingExpense,
    "INVOICE_HAVE_EXPENSE" InvoiceHaveExpense, "EXPENSE_ORDER_NO_DISAGREE"
    ExpenseOrderNoDisagree, "EXPENSE_INVOICE_DISABLE" ExpenseInvoiceDisable,
    "EXPENSE_NOT_REACH_PROCESSING" ExpenseNotReachProcessing, "EXPENSE_APPLY_ID_REPEAT"
    ExpenseApplyIdRepeat, "PARAMETER_ILLEGAL" ParameterIllegal,
    "EXPENSE_BUSINESS_TIME_ERROR" ExpenseBusinessTimeError, "SYSTEM_ERROR" SystemError,
    "QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO" QueryTaxNoNotEqualCertifyNo, "PRODUCT_IS_EMPTY"
    ProductIsEmpty
);

impl record::CallRequest for InvoiceExpenseProgressSync {}

impl record::Request for InvoiceExpenseProgressSync {
    type Response = InvoiceExpenseProgressSyncResponse;
    type ErrorCode = InvoiceExpenseProgressSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expense.progress.sync",
        title: "发票报销处理进度同步",
        file: "spec/ebpp/invoice.expense.progress.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expense/progress/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSE_PROGRESS_SYNC,
        response: &INVOICE_EXPENSE_PROGRESS_SYNC_RESPONSE,
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
    InvoiceExpenseProgressSync, INVOICE_EXPENSE_PROGRESS_SYNC, 0 apply_id None, 1
    business_time None, 2 expense_detail_url None, 3 expense_order_no None, 4
    expense_tax_no None, 5 invoice_code None, 6 invoice_no None, 7 memo None, 8 open_id
    None, 9 status None, 10 user_id None
);

record::record!(
    InvoiceExpenseProgressSyncResponse, INVOICE_EXPENSE_PROGRESS_SYNC_RESPONSE
);

static INVOICE_EXPENSE_PROGRESS_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenseProgressSync",
    file: "spec/ebpp/invoice.expense.progress.sync.yaml",
    rows: &[
        schema::Row::Text("apply_id"),
        schema::Row::Text("business_time"),
        schema::Row::Text("expense_detail_url"),
        schema::Row::Text("expense_order_no"),
        schema::Row::Text("expense_tax_no"),
        schema::Row::Text("invoice_code"),
        schema::Row::Text("invoice_no"),
        schema::Row::Text("memo"),
        schema::Row::Text("open_id"),
        schema::Row::Text("status"),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 20, 26, 27, 32, 33, 34, 35, 36, 41, 45, 46, 47],
};

static INVOICE_EXPENSE_PROGRESS_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenseProgressSyncResponse",
    file: "spec/ebpp/invoice.expense.progress.sync.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
