//! `alipay.ebpp.invoice.expensecomsue.outsource.notify` · 同步外部额度变更（交易形式）
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expensecomsue/outsource/notify`. Described in
//! `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.expensecomsue.outsource.notify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.expensecomsue.outsource.notify",
    title: "同步外部额度变更（交易形式）",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/ebpp/invoice/expensecomsue/outsource/notify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY,
    response: &INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 28,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "WORK_NO_NOT_FIND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "QUOTA_DEAL_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "PLATFORM_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "EMPLOYEE_NO_NOT_FIND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
    ],
};

static INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecomsueOutsourceNotify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "deal_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "employee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "employee_id_type",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "employee_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "extend",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "is_off_set",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "out_source_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "platform",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "relate_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "standard_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecomsueOutsourceNotifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "success",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expensecomsue.outsource.notify` (同步外部额度变更（交易形式）).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expensecomsue/outsource/notify`. Described in
/// `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml`.
/// Answered by [`InvoiceExpensecomsueOutsourceNotifyResponse`], or by an error with a [`InvoiceExpensecomsueOutsourceNotifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecomsue.outsource.notify")]
#[doc(alias = "同步外部额度变更（交易形式）")]
#[doc(alias = "同步外部额度变更")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpensecomsueOutsourceNotify {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:9`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:10`.
    pub agreement_no: Option<String>,
    /// The field `amount`: a whole number.
    ///
    /// On the wire `amount`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:11`.
    pub amount: Option<i64>,
    /// The field `deal_time`: a text.
    ///
    /// On the wire `deal_time`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:12`.
    pub deal_time: Option<String>,
    /// The field `employee_id`: a text.
    ///
    /// On the wire `employee_id`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:13`.
    pub employee_id: Option<String>,
    /// The field `employee_id_type`: a whole number.
    ///
    /// On the wire `employee_id_type`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:14`.
    pub employee_id_type: Option<i64>,
    /// The field `employee_open_id`: a text.
    ///
    /// On the wire `employee_open_id`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:15`.
    pub employee_open_id: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:16`.
    pub enterprise_id: Option<String>,
    /// The field `extend`: a text.
    ///
    /// On the wire `extend`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:17`.
    pub extend: Option<String>,
    /// The field `is_off_set`: a whole number.
    ///
    /// On the wire `is_off_set`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:18`.
    pub is_off_set: Option<i64>,
    /// The field `out_source_id`: a text.
    ///
    /// On the wire `out_source_id`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:19`.
    pub out_source_id: Option<String>,
    /// The field `platform`: a text.
    ///
    /// On the wire `platform`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:20`.
    pub platform: Option<String>,
    /// The field `relate_no`: a text.
    ///
    /// On the wire `relate_no`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:21`.
    pub relate_no: Option<String>,
    /// The field `standard_id`: a text.
    ///
    /// On the wire `standard_id`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:22`.
    pub standard_id: Option<String>,
}

impl InvoiceExpensecomsueOutsourceNotify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: i64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets [`deal_time`](Self::deal_time).
    #[inline]
    #[must_use]
    pub fn deal_time(mut self, deal_time: impl Into<String>) -> Self {
        self.deal_time = Some(deal_time.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    #[must_use]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_id_type`](Self::employee_id_type).
    #[inline]
    #[must_use]
    pub fn employee_id_type(mut self, employee_id_type: i64) -> Self {
        self.employee_id_type = Some(employee_id_type);
        self
    }

    /// Sets [`employee_open_id`](Self::employee_open_id).
    #[inline]
    #[must_use]
    pub fn employee_open_id(mut self, employee_open_id: impl Into<String>) -> Self {
        self.employee_open_id = Some(employee_open_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`extend`](Self::extend).
    #[inline]
    #[must_use]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Sets [`is_off_set`](Self::is_off_set).
    #[inline]
    #[must_use]
    pub fn is_off_set(mut self, is_off_set: i64) -> Self {
        self.is_off_set = Some(is_off_set);
        self
    }

    /// Sets [`out_source_id`](Self::out_source_id).
    #[inline]
    #[must_use]
    pub fn out_source_id(mut self, out_source_id: impl Into<String>) -> Self {
        self.out_source_id = Some(out_source_id.into());
        self
    }

    /// Sets [`platform`](Self::platform).
    #[inline]
    #[must_use]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets [`relate_no`](Self::relate_no).
    #[inline]
    #[must_use]
    pub fn relate_no(mut self, relate_no: impl Into<String>) -> Self {
        self.relate_no = Some(relate_no.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    #[must_use]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }
}

impl record::Record for InvoiceExpensecomsueOutsourceNotify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.amount),
            3 => Some(&self.deal_time),
            4 => Some(&self.employee_id),
            5 => Some(&self.employee_id_type),
            6 => Some(&self.employee_open_id),
            7 => Some(&self.enterprise_id),
            8 => Some(&self.extend),
            9 => Some(&self.is_off_set),
            10 => Some(&self.out_source_id),
            11 => Some(&self.platform),
            12 => Some(&self.relate_no),
            13 => Some(&self.standard_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.amount),
            3 => Some(&mut self.deal_time),
            4 => Some(&mut self.employee_id),
            5 => Some(&mut self.employee_id_type),
            6 => Some(&mut self.employee_open_id),
            7 => Some(&mut self.enterprise_id),
            8 => Some(&mut self.extend),
            9 => Some(&mut self.is_off_set),
            10 => Some(&mut self.out_source_id),
            11 => Some(&mut self.platform),
            12 => Some(&mut self.relate_no),
            13 => Some(&mut self.standard_id),
            _ => None,
        }
    }
}

impl Clone for InvoiceExpensecomsueOutsourceNotify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensecomsueOutsourceNotify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensecomsueOutsourceNotify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpensecomsueOutsourceNotify {}

impl record::Request for InvoiceExpensecomsueOutsourceNotify {
    type Response = InvoiceExpensecomsueOutsourceNotifyResponse;
    type ErrorCode = InvoiceExpensecomsueOutsourceNotifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.expensecomsue.outsource.notify` (同步外部额度变更（交易形式）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpensecomsueOutsourceNotifyResponse {
    /// The field `success`: true or false.
    ///
    /// On the wire `success`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:25`.
    pub success: Option<bool>,
}

impl record::Record for InvoiceExpensecomsueOutsourceNotifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.success),
            _ => None,
        }
    }
}

impl Clone for InvoiceExpensecomsueOutsourceNotifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensecomsueOutsourceNotifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensecomsueOutsourceNotifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expensecomsue.outsource.notify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecomsueOutsourceNotifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:28`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:29`.
    InvalidParameter,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:30`.
    PermissionDenied,
    /// On the wire `WORK_NO_NOT_FIND`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:31`.
    WorkNoNotFind,
    /// On the wire `QUOTA_DEAL_ERROR`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:32`.
    QuotaDealError,
    /// On the wire `PLATFORM_ILLEGAL`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:33`.
    PlatformIllegal,
    /// On the wire `EMPLOYEE_NO_NOT_FIND`. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:34`.
    EmployeeNoNotFind,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpensecomsueOutsourceNotifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("WORK_NO_NOT_FIND", Self::WorkNoNotFind),
        ("QUOTA_DEAL_ERROR", Self::QuotaDealError),
        ("PLATFORM_ILLEGAL", Self::PlatformIllegal),
        ("EMPLOYEE_NO_NOT_FIND", Self::EmployeeNoNotFind),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
