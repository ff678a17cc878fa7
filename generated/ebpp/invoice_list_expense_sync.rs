//! `alipay.ebpp.invoice.list.expense.sync` · 报销状态批量同步开放接口
//!
//! Report the reimbursement state of several invoices.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/list/expense/sync`. Described
//! in `spec/ebpp/invoice.list.expense.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.list.expense.sync` (报销状态批量同步开放接口).
///
/// Report the reimbursement state of several invoices.
///
/// ```
/// use alipay::ebpp::InvoiceListExpenseSync;
///
/// let request = InvoiceListExpenseSync::new()
///     .business_time("2017-08-14 10:10:00");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`status`](Self::status) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/list/expense/sync`. Described
/// in `spec/ebpp/invoice.list.expense.sync.yaml`.
/// Returns [`InvoiceListExpenseSyncResponse`], or an error with a [`InvoiceListExpenseSyncErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.list.expense.sync")]
#[doc(alias = "/v3/alipay/ebpp/invoice/list/expense/sync")]
#[doc(alias = "报销状态批量同步开放接口")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceListExpenseSync {
    /// Time at which the reimbursement state changed.
    ///
    /// 报销进度变更时间. Example: `2017-08-14 10:10:00`.
    pub business_time: Option<String>,
    /// Merchant's number of the expense claim.
    ///
    /// 商户报销单据号. Example: `20180808128739874213`.
    pub expense_order_no: Option<String>,
    /// Tax number of the reimbursing enterprise.
    ///
    /// 报销企业税号. Example: `113071TRDX8RQU8`.
    pub expense_tax_no: Option<String>,
    /// Invoices whose state is reported.
    pub invoice_element_list: Vec<InvoiceElementStatusSyncOpenModel>,
    /// Remark of the approval.
    ///
    /// 报销审批备注. Example: `财务已打款`.
    pub memo: Option<String>,
    /// User, by open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// New state of the reimbursement.
    ///
    /// Example: `EXPENSE_APPLY`.
    pub status: Option<record::Choice<InvoiceListExpenseSyncStatus>>,
    /// User, by Alipay user id.
    ///
    /// 用户uid. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl InvoiceListExpenseSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`business_time`](Self::business_time).
    #[inline]
    pub fn business_time(mut self, business_time: impl Into<String>) -> Self {
        self.business_time = Some(business_time.into());
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

    /// Sets [`invoice_element_list`](Self::invoice_element_list).
    #[inline]
    pub fn invoice_element_list(
        mut self,
        invoice_element_list: impl IntoIterator<Item = InvoiceElementStatusSyncOpenModel>,
    ) -> Self {
        self.invoice_element_list = invoice_element_list.into_iter().collect();
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
    pub fn status(
        mut self,
        status: impl Into<record::Choice<InvoiceListExpenseSyncStatus>>,
    ) -> Self {
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

/// The response of `alipay.ebpp.invoice.list.expense.sync` (报销状态批量同步开放接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InvoiceListExpenseSyncResponse {}

/// An invoice whose reimbursement state is reported.
///
/// | Field | Limits |
/// |---|---|
/// | [`expense_detail_url`](Self::expense_detail_url) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct InvoiceElementStatusSyncOpenModel {
    /// Synchronization id; a new, unique one for every request.
    ///
    /// Example: `2016112500152003000000000245`.
    pub apply_id: Option<String>,
    /// Page showing the claim's progress; mandatory if the enterprise joined under that condition.
    ///
    /// 报销详情地址; required in some cases. Example: `http://www.baidu.com`.
    pub expense_detail_url: Option<String>,
    /// Invoice code.
    ///
    /// 发票代码. Example: `010-00000000`.
    pub invoice_code: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `10001040`.
    pub invoice_no: Option<String>,
}

impl InvoiceElementStatusSyncOpenModel {
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

    /// Sets [`expense_detail_url`](Self::expense_detail_url).
    #[inline]
    pub fn expense_detail_url(mut self, expense_detail_url: impl Into<String>) -> Self {
        self.expense_detail_url = Some(expense_detail_url.into());
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
}

/// The values of the platform's type `InvoiceListExpenseSyncStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceListExpenseSyncStatus {
    /// `EXPENSE_APPLY`: Claim submitted (报销申请提交).
    ExpenseApply,
    /// `EXPENSE_APPROVAL_PASS`: Claim approved (报销申请审核通过).
    ExpenseApprovalPass,
    /// `EXPENSE_FINISHED`: Claim completed (报销申请完成).
    ExpenseFinished,
    /// `EXPENSE_CANCEL`: Claim withdrawn (报销申请撤回).
    ExpenseCancel,
}

record::enumeration!(
    InvoiceListExpenseSyncStatus, "EXPENSE_APPLY" ExpenseApply, "EXPENSE_APPROVAL_PASS"
    ExpenseApprovalPass, "EXPENSE_FINISHED" ExpenseFinished, "EXPENSE_CANCEL"
    ExpenseCancel
);

/// The error codes of `alipay.ebpp.invoice.list.expense.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceListExpenseSyncErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `EXPENSE_INVOICE_DETAIL_URL_CHECK`.
    ExpenseInvoiceDetailUrlCheck,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `EXPENSE_NOT_REACH_PROCESSING`.
    ExpenseNotReachProcessing,
    /// `EXPENSE_BUSINESS_TIME_ERROR`.
    ExpenseBusinessTimeError,
    /// `INVOICE_HAVE_PROCESSING_EXPENSE`.
    InvoiceHaveProcessingExpense,
    /// `EXPENSE_APPLY_ID_REPEAT`.
    ExpenseApplyIdRepeat,
    /// `INVOICE_HAVE_EXPENSE`.
    InvoiceHaveExpense,
    /// `INVOICE_HAVE_CANCLE`.
    InvoiceHaveCancle,
    /// `INVOICE_NOT_EXIST`: The invoice does not exist.
    ///
    /// Check the invoice data.
    InvoiceNotExist,
    /// `INVOICE_EXPENSE_STATUS_REPEAT`.
    InvoiceExpenseStatusRepeat,
    /// `EXPENSE_ORDER_NO_DISAGREE`.
    ExpenseOrderNoDisagree,
    /// `QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO`: The queried tax number differs from the certified one.
    ///
    /// Check the tax number.
    QueryTaxNoNotEqualCertifyNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceListExpenseSyncErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "EXPENSE_INVOICE_DETAIL_URL_CHECK" ExpenseInvoiceDetailUrlCheck,
    "PERMISSION_DENIED" PermissionDenied, "EXPENSE_NOT_REACH_PROCESSING"
    ExpenseNotReachProcessing, "EXPENSE_BUSINESS_TIME_ERROR" ExpenseBusinessTimeError,
    "INVOICE_HAVE_PROCESSING_EXPENSE" InvoiceHaveProcessingExpense,
    "EXPENSE_APPLY_ID_REPEAT" ExpenseApplyIdRepeat, "INVOICE_HAVE_EXPENSE"
    InvoiceHaveExpense, "INVOICE_HAVE_CANCLE" InvoiceHaveCancle, "INVOICE_NOT_EXIST"
    InvoiceNotExist, "INVOICE_EXPENSE_STATUS_REPEAT" InvoiceExpenseStatusRepeat,
    "EXPENSE_ORDER_NO_DISAGREE" ExpenseOrderNoDisagree,
    "QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO" QueryTaxNoNotEqualCertifyNo
);

impl record::CallRequest for InvoiceListExpenseSync {}

impl record::Request for InvoiceListExpenseSync {
    type Response = InvoiceListExpenseSyncResponse;
    type ErrorCode = InvoiceListExpenseSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.list.expense.sync",
        title: "报销状态批量同步开放接口",
        file: "spec/ebpp/invoice.list.expense.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/list/expense/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_LIST_EXPENSE_SYNC,
        response: &INVOICE_LIST_EXPENSE_SYNC_RESPONSE,
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
    InvoiceListExpenseSync, INVOICE_LIST_EXPENSE_SYNC, 0 business_time None, 1
    expense_order_no None, 2 expense_tax_no None, 3 invoice_element_list Vec::new(), 4
    memo None, 5 open_id None, 6 status None, 7 user_id None
);

record::record!(InvoiceListExpenseSyncResponse, INVOICE_LIST_EXPENSE_SYNC_RESPONSE);

record::record!(
    InvoiceElementStatusSyncOpenModel, INVOICE_ELEMENT_STATUS_SYNC_OPEN_MODEL, 0 apply_id
    None, 1 expense_detail_url None, 2 invoice_code None, 3 invoice_no None
);

static INVOICE_LIST_EXPENSE_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceListExpenseSync",
    file: "spec/ebpp/invoice.list.expense.sync.yaml",
    rows: &[
        schema::Row::Text("business_time"),
        schema::Row::Text("expense_order_no"),
        schema::Row::Text("expense_tax_no"),
        schema::Row::Plain(
            "invoice_element_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_ELEMENT_STATUS_SYNC_OPEN_MODEL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("memo"),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "EXPENSE_APPLY",
                            "EXPENSE_APPROVAL_PASS",
                            "EXPENSE_FINISHED",
                            "EXPENSE_CANCEL",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 26, 27, 28, 32, 34, 41],
};

static INVOICE_LIST_EXPENSE_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceListExpenseSyncResponse",
    file: "spec/ebpp/invoice.list.expense.sync.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static INVOICE_ELEMENT_STATUS_SYNC_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceElementStatusSyncOpenModel",
    file: "spec/ebpp/invoice.list.expense.sync.yaml",
    rows: &[
        schema::Row::Text("apply_id"),
        schema::Row::Text("expense_detail_url"),
        schema::Row::Text("invoice_code"),
        schema::Row::Text("invoice_no"),
    ],
    rules: &[],
    lines: &[49, 53, 59, 60],
};
