//! `alipay.ebpp.invoice.expense.progress.sync` · 发票报销处理进度同步
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expense/progress/sync`.
//! Described in `spec/ebpp/invoice.expense.progress.sync.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSE_PROGRESS_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenseProgressSync",
    file: "spec/ebpp/invoice.expense.progress.sync.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 9),
        schema::FieldDef::text("business_time", 10),
        schema::FieldDef::text("expense_detail_url", 11),
        schema::FieldDef::text("expense_order_no", 12),
        schema::FieldDef::text("expense_tax_no", 13),
        schema::FieldDef::text("invoice_code", 14),
        schema::FieldDef::text("invoice_no", 15),
        schema::FieldDef::text("memo", 16),
        schema::FieldDef::text("open_id", 17),
        schema::FieldDef::text("status", 18),
        schema::FieldDef::text("user_id", 19),
    ],
    rules: &[],
};

static INVOICE_EXPENSE_PROGRESS_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenseProgressSyncResponse",
    file: "spec/ebpp/invoice.expense.progress.sync.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expense.progress.sync` (发票报销处理进度同步).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expense/progress/sync`.
/// Described in `spec/ebpp/invoice.expense.progress.sync.yaml`.
/// Answered by [`InvoiceExpenseProgressSyncResponse`], or by an error with a [`InvoiceExpenseProgressSyncErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expense.progress.sync")]
#[doc(alias = "发票报销处理进度同步")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenseProgressSync {
    /// On the wire `apply_id`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:9`.
    pub apply_id: Option<String>,
    /// On the wire `business_time`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:10`.
    pub business_time: Option<String>,
    /// On the wire `expense_detail_url`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:11`.
    pub expense_detail_url: Option<String>,
    /// On the wire `expense_order_no`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:12`.
    pub expense_order_no: Option<String>,
    /// On the wire `expense_tax_no`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:13`.
    pub expense_tax_no: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:14`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:15`.
    pub invoice_no: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:16`.
    pub memo: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:17`.
    pub open_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:18`.
    pub status: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:19`.
    pub user_id: Option<String>,
}

impl InvoiceExpenseProgressSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_id: None,
            business_time: None,
            expense_detail_url: None,
            expense_order_no: None,
            expense_tax_no: None,
            invoice_code: None,
            invoice_no: None,
            memo: None,
            open_id: None,
            status: None,
            user_id: None,
        }
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

impl record::Record for InvoiceExpenseProgressSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSE_PROGRESS_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.business_time),
            2 => Some(&self.expense_detail_url),
            3 => Some(&self.expense_order_no),
            4 => Some(&self.expense_tax_no),
            5 => Some(&self.invoice_code),
            6 => Some(&self.invoice_no),
            7 => Some(&self.memo),
            8 => Some(&self.open_id),
            9 => Some(&self.status),
            10 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            1 => Some(&mut self.business_time),
            2 => Some(&mut self.expense_detail_url),
            3 => Some(&mut self.expense_order_no),
            4 => Some(&mut self.expense_tax_no),
            5 => Some(&mut self.invoice_code),
            6 => Some(&mut self.invoice_no),
            7 => Some(&mut self.memo),
            8 => Some(&mut self.open_id),
            9 => Some(&mut self.status),
            10 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for InvoiceExpenseProgressSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpenseProgressSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenseProgressSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenseProgressSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expense.progress.sync` (发票报销处理进度同步).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InvoiceExpenseProgressSyncResponse {}

impl record::Record for InvoiceExpenseProgressSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSE_PROGRESS_SYNC_RESPONSE
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

impl Default for InvoiceExpenseProgressSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InvoiceExpenseProgressSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenseProgressSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenseProgressSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expense.progress.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenseProgressSyncErrorCode {
    /// On the wire `INVOICE_NOT_EXIST`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:24`.
    InvoiceNotExist,
    /// On the wire `INVOICE_EXPENSE_STATUS_REPEAT`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:25`.
    InvoiceExpenseStatusRepeat,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:26`.
    PermissionDenied,
    /// On the wire `EXPENSE_INVOICE_DETAIL_URL_CHECK`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:27`.
    ExpenseInvoiceDetailUrlCheck,
    /// On the wire `INVOICE_HAVE_PROCESSING_EXPENSE`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:28`.
    InvoiceHaveProcessingExpense,
    /// On the wire `INVOICE_HAVE_EXPENSE`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:29`.
    InvoiceHaveExpense,
    /// On the wire `EXPENSE_ORDER_NO_DISAGREE`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:30`.
    ExpenseOrderNoDisagree,
    /// On the wire `EXPENSE_INVOICE_DISABLE`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:31`.
    ExpenseInvoiceDisable,
    /// On the wire `EXPENSE_NOT_REACH_PROCESSING`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:32`.
    ExpenseNotReachProcessing,
    /// On the wire `EXPENSE_APPLY_ID_REPEAT`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:33`.
    ExpenseApplyIdRepeat,
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:34`.
    ParameterIllegal,
    /// On the wire `EXPENSE_BUSINESS_TIME_ERROR`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:35`.
    ExpenseBusinessTimeError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expense.progress.sync.yaml:36`.
    SystemError,
    /// On the wire `QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:37`.
    QueryTaxNoNotEqualCertifyNo,
    /// On the wire `PRODUCT_IS_EMPTY`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:38`.
    ProductIsEmpty,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpenseProgressSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVOICE_NOT_EXIST", Self::InvoiceNotExist),
        ("INVOICE_EXPENSE_STATUS_REPEAT", Self::InvoiceExpenseStatusRepeat),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("EXPENSE_INVOICE_DETAIL_URL_CHECK", Self::ExpenseInvoiceDetailUrlCheck),
        ("INVOICE_HAVE_PROCESSING_EXPENSE", Self::InvoiceHaveProcessingExpense),
        ("INVOICE_HAVE_EXPENSE", Self::InvoiceHaveExpense),
        ("EXPENSE_ORDER_NO_DISAGREE", Self::ExpenseOrderNoDisagree),
        ("EXPENSE_INVOICE_DISABLE", Self::ExpenseInvoiceDisable),
        ("EXPENSE_NOT_REACH_PROCESSING", Self::ExpenseNotReachProcessing),
        ("EXPENSE_APPLY_ID_REPEAT", Self::ExpenseApplyIdRepeat),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("EXPENSE_BUSINESS_TIME_ERROR", Self::ExpenseBusinessTimeError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO", Self::QueryTaxNoNotEqualCertifyNo),
        ("PRODUCT_IS_EMPTY", Self::ProductIsEmpty),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpenseProgressSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
