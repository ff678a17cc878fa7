//! `alipay.ebpp.invoice.list.expense.sync` · 报销状态批量同步开放接口
//!
//! Report the reimbursement state of several invoices.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/list/expense/sync`. Described
//! in `spec/ebpp/invoice.list.expense.sync.yaml`.

use crate::{record, schema};

static INVOICE_LIST_EXPENSE_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceListExpenseSync",
    file: "spec/ebpp/invoice.list.expense.sync.yaml",
    fields: &[
        schema::FieldDef::text("business_time", 11),
        schema::FieldDef::text("expense_order_no", 16),
        schema::FieldDef::text("expense_tax_no", 21),
        schema::FieldDef::new(
            "invoice_element_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_ELEMENT_STATUS_SYNC_OPEN_MODEL),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("memo", 27),
        schema::FieldDef::text("open_id", 28),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "EXPENSE_APPLY",
                            "EXPENSE_APPROVAL_PASS",
                            "EXPENSE_FINISHED",
                            "EXPENSE_CANCEL",
                        ],
                    ),
                    34,
                ),
            ],
            ..schema::FieldDef::text("status", 32)
        },
        schema::FieldDef::text("user_id", 41),
    ],
    rules: &[],
};

static INVOICE_LIST_EXPENSE_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceListExpenseSyncResponse",
    file: "spec/ebpp/invoice.list.expense.sync.yaml",
    fields: &[],
    rules: &[],
};

static INVOICE_ELEMENT_STATUS_SYNC_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceElementStatusSyncOpenModel",
    file: "spec/ebpp/invoice.list.expense.sync.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 49),
        schema::FieldDef::text("expense_detail_url", 53),
        schema::FieldDef::text("invoice_code", 59),
        schema::FieldDef::text("invoice_no", 60),
    ],
    rules: &[],
};

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
        Self {
            business_time: None,
            expense_order_no: None,
            expense_tax_no: None,
            invoice_element_list: Vec::new(),
            memo: None,
            open_id: None,
            status: None,
            user_id: None,
        }
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

impl record::Record for InvoiceListExpenseSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_LIST_EXPENSE_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_time),
            1 => Some(&self.expense_order_no),
            2 => Some(&self.expense_tax_no),
            3 => Some(&self.invoice_element_list),
            4 => Some(&self.memo),
            5 => Some(&self.open_id),
            6 => Some(&self.status),
            7 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_time),
            1 => Some(&mut self.expense_order_no),
            2 => Some(&mut self.expense_tax_no),
            3 => Some(&mut self.invoice_element_list),
            4 => Some(&mut self.memo),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.status),
            7 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for InvoiceListExpenseSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceListExpenseSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceListExpenseSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceListExpenseSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.ebpp.invoice.list.expense.sync` (报销状态批量同步开放接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InvoiceListExpenseSyncResponse {}

impl record::Record for InvoiceListExpenseSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_LIST_EXPENSE_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for InvoiceListExpenseSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InvoiceListExpenseSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceListExpenseSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceListExpenseSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        Self {
            apply_id: None,
            expense_detail_url: None,
            invoice_code: None,
            invoice_no: None,
        }
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

impl record::Record for InvoiceElementStatusSyncOpenModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ELEMENT_STATUS_SYNC_OPEN_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.expense_detail_url),
            2 => Some(&self.invoice_code),
            3 => Some(&self.invoice_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            1 => Some(&mut self.expense_detail_url),
            2 => Some(&mut self.invoice_code),
            3 => Some(&mut self.invoice_no),
            _ => None,
        }
    }
}

impl Default for InvoiceElementStatusSyncOpenModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceElementStatusSyncOpenModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceElementStatusSyncOpenModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceElementStatusSyncOpenModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InvoiceListExpenseSyncStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for InvoiceListExpenseSyncStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EXPENSE_APPLY", Self::ExpenseApply),
        ("EXPENSE_APPROVAL_PASS", Self::ExpenseApprovalPass),
        ("EXPENSE_FINISHED", Self::ExpenseFinished),
        ("EXPENSE_CANCEL", Self::ExpenseCancel),
    ];
}

impl std::fmt::Debug for InvoiceListExpenseSyncStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.list.expense.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceListExpenseSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("EXPENSE_INVOICE_DETAIL_URL_CHECK", Self::ExpenseInvoiceDetailUrlCheck),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("EXPENSE_NOT_REACH_PROCESSING", Self::ExpenseNotReachProcessing),
        ("EXPENSE_BUSINESS_TIME_ERROR", Self::ExpenseBusinessTimeError),
        ("INVOICE_HAVE_PROCESSING_EXPENSE", Self::InvoiceHaveProcessingExpense),
        ("EXPENSE_APPLY_ID_REPEAT", Self::ExpenseApplyIdRepeat),
        ("INVOICE_HAVE_EXPENSE", Self::InvoiceHaveExpense),
        ("INVOICE_HAVE_CANCLE", Self::InvoiceHaveCancle),
        ("INVOICE_NOT_EXIST", Self::InvoiceNotExist),
        ("INVOICE_EXPENSE_STATUS_REPEAT", Self::InvoiceExpenseStatusRepeat),
        ("EXPENSE_ORDER_NO_DISAGREE", Self::ExpenseOrderNoDisagree),
        ("QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO", Self::QueryTaxNoNotEqualCertifyNo),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceListExpenseSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
