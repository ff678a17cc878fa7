//! `alipay.ebpp.invoice.expense.progress.sync` · 发票报销处理进度同步
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expense/progress/sync`.
//! Described in `spec/ebpp/invoice.expense.progress.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.expense.progress.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.expense.progress.sync",
    title: "发票报销处理进度同步",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVOICE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "INVOICE_EXPENSE_STATUS_REPEAT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "EXPENSE_INVOICE_DETAIL_URL_CHECK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "INVOICE_HAVE_PROCESSING_EXPENSE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "INVOICE_HAVE_EXPENSE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "EXPENSE_ORDER_NO_DISAGREE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "EXPENSE_INVOICE_DISABLE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "EXPENSE_NOT_REACH_PROCESSING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "EXPENSE_APPLY_ID_REPEAT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "PARAMETER_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "EXPENSE_BUSINESS_TIME_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 36,
        },
        schema::ErrorDef {
            code: "QUERY_TAX_NO_NOT_EQUAL_CERTIFY_NO",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "PRODUCT_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
    ],
};

static INVOICE_EXPENSE_PROGRESS_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenseProgressSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "business_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "expense_detail_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "expense_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "expense_tax_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSE_PROGRESS_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenseProgressSyncResponse",
    file: FILE,
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpenseProgressSync {
    /// The field `apply_id`: a text.
    ///
    /// On the wire `apply_id`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:9`.
    pub apply_id: Option<String>,
    /// The field `business_time`: a text.
    ///
    /// On the wire `business_time`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:10`.
    pub business_time: Option<String>,
    /// The field `expense_detail_url`: a text.
    ///
    /// On the wire `expense_detail_url`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:11`.
    pub expense_detail_url: Option<String>,
    /// The field `expense_order_no`: a text.
    ///
    /// On the wire `expense_order_no`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:12`.
    pub expense_order_no: Option<String>,
    /// The field `expense_tax_no`: a text.
    ///
    /// On the wire `expense_tax_no`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:13`.
    pub expense_tax_no: Option<String>,
    /// The field `invoice_code`: a text.
    ///
    /// On the wire `invoice_code`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:14`.
    pub invoice_code: Option<String>,
    /// The field `invoice_no`: a text.
    ///
    /// On the wire `invoice_no`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:15`.
    pub invoice_no: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:16`.
    pub memo: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:17`.
    pub open_id: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:18`.
    pub status: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/ebpp/invoice.expense.progress.sync.yaml:19`.
    pub user_id: Option<String>,
}

impl InvoiceExpenseProgressSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    #[must_use]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`business_time`](Self::business_time).
    #[inline]
    #[must_use]
    pub fn business_time(mut self, business_time: impl Into<String>) -> Self {
        self.business_time = Some(business_time.into());
        self
    }

    /// Sets [`expense_detail_url`](Self::expense_detail_url).
    #[inline]
    #[must_use]
    pub fn expense_detail_url(mut self, expense_detail_url: impl Into<String>) -> Self {
        self.expense_detail_url = Some(expense_detail_url.into());
        self
    }

    /// Sets [`expense_order_no`](Self::expense_order_no).
    #[inline]
    #[must_use]
    pub fn expense_order_no(mut self, expense_order_no: impl Into<String>) -> Self {
        self.expense_order_no = Some(expense_order_no.into());
        self
    }

    /// Sets [`expense_tax_no`](Self::expense_tax_no).
    #[inline]
    #[must_use]
    pub fn expense_tax_no(mut self, expense_tax_no: impl Into<String>) -> Self {
        self.expense_tax_no = Some(expense_tax_no.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    #[must_use]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    #[must_use]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.expense.progress.sync` (发票报销处理进度同步).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
