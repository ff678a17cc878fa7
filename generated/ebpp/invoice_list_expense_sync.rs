//! `alipay.ebpp.invoice.list.expense.sync` · 报销状态批量同步开放接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/list/expense/sync`. Described
//! in `spec/ebpp/invoice.list.expense.sync.yaml`.

use crate::{record, schema};

static INVOICE_LIST_EXPENSE_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceListExpenseSync",
    file: "spec/ebpp/invoice.list.expense.sync.yaml",
    fields: &[
        schema::FieldDef::text("business_time", 9),
        schema::FieldDef::text("expense_order_no", 10),
        schema::FieldDef::text("expense_tax_no", 11),
        schema::FieldDef::new(
            "invoice_element_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_ELEMENT_STATUS_SYNC_OPEN_MODEL),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("memo", 13),
        schema::FieldDef::text("open_id", 14),
        schema::FieldDef::text("status", 15),
        schema::FieldDef::text("user_id", 16),
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
        schema::FieldDef::text("apply_id", 23),
        schema::FieldDef::text("expense_detail_url", 24),
        schema::FieldDef::text("invoice_code", 25),
        schema::FieldDef::text("invoice_no", 26),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.list.expense.sync` (报销状态批量同步开放接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/list/expense/sync`. Described
/// in `spec/ebpp/invoice.list.expense.sync.yaml`.
/// Answered by [`InvoiceListExpenseSyncResponse`], or by an error with a [`InvoiceListExpenseSyncErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.list.expense.sync")]
#[doc(alias = "报销状态批量同步开放接口")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceListExpenseSync {
    /// On the wire `business_time`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:9`.
    pub business_time: Option<String>,
    /// On the wire `expense_order_no`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:10`.
    pub expense_order_no: Option<String>,
    /// On the wire `expense_tax_no`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:11`.
    pub expense_tax_no: Option<String>,
    /// On the wire `invoice_element_list`, a list; each element is a record of the kind
    /// `InvoiceElementStatusSyncOpenModel`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:12`.
    pub invoice_element_list: Vec<InvoiceElementStatusSyncOpenModel>,
    /// On the wire `memo`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:13`.
    pub memo: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:14`.
    pub open_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:15`.
    pub status: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:16`.
    pub user_id: Option<String>,
}

impl InvoiceListExpenseSync {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.list.expense.sync` (报销状态批量同步开放接口).
///
/// It has no fields: that it came is what it says.
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

/// The platform's type `InvoiceElementStatusSyncOpenModel`.
///
/// Source: `spec/ebpp/invoice.list.expense.sync.yaml:21`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceElementStatusSyncOpenModel {
    /// On the wire `apply_id`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:23`.
    pub apply_id: Option<String>,
    /// On the wire `expense_detail_url`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:24`.
    pub expense_detail_url: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:25`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/invoice.list.expense.sync.yaml:26`.
    pub invoice_no: Option<String>,
}

impl InvoiceElementStatusSyncOpenModel {
    /// With no field set; what is required is checked before the request is sent.
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

/// The error codes of `alipay.ebpp.invoice.list.expense.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceListExpenseSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:29`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.list.expense.sync.yaml:30`.
    SystemError,
    /// On the wire `EXPENSE_INVOICE_DETAIL_URL_CHECK`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:31`.
    ExpenseInvoiceDetailUrlCheck,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:32`.
    PermissionDenied,
    /// On the wire `EXPENSE_NOT_REACH_PROCESSING`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:33`.
    ExpenseNotReachProcessing,
    /// On the wire `EXPENSE_BUSINESS_TIME_ERROR`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:34`.
    ExpenseBusinessTimeError,
    /// On the wire `INVOICE_HAVE_PROCESSING_EXPENSE`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:35`.
    InvoiceHaveProcessingExpense,
    /// On the wire `EXPENSE_APPLY_ID_REPEAT`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:36`.
    ExpenseApplyIdRepeat,
    /// On the wire `INVOICE_HAVE_EXPENSE`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:37`.
    InvoiceHaveExpense,
    /// On the wire `INVOICE_HAVE_CANCLE`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:38`.
    InvoiceHaveCancle,
    /// On the wire `INVOICE_NOT_EXIST`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:39`.
    InvoiceNotExist,
    /// On the wire `INVOICE_EXPENSE_STATUS_REPEAT`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:40`.
    InvoiceExpenseStatusRepeat,
    /// On the wire `EXPENSE_ORDER_NO_DISAGREE`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:41`.
    ExpenseOrderNoDisagree,
    /// On the wire `QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO`. Source: `spec/ebpp/invoice.list.expense.sync.yaml:42`.
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
