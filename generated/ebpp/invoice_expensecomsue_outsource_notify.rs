//! `alipay.ebpp.invoice.expensecomsue.outsource.notify` · 同步外部额度变更（交易形式）
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expensecomsue/outsource/notify`. Described in
//! `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecomsueOutsourceNotify",
    file: "spec/ebpp/invoice.expensecomsue.outsource.notify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::new("amount", schema::Kind::Integer, 11),
        schema::FieldDef::text("deal_time", 12),
        schema::FieldDef::text("employee_id", 13),
        schema::FieldDef::new("employee_id_type", schema::Kind::Integer, 14),
        schema::FieldDef::text("employee_open_id", 15),
        schema::FieldDef::text("enterprise_id", 16),
        schema::FieldDef::text("extend", 17),
        schema::FieldDef::new("is_off_set", schema::Kind::Integer, 18),
        schema::FieldDef::text("out_source_id", 19),
        schema::FieldDef::text("platform", 20),
        schema::FieldDef::text("relate_no", 21),
        schema::FieldDef::text("standard_id", 22),
    ],
    rules: &[],
};

static INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecomsueOutsourceNotifyResponse",
    file: "spec/ebpp/invoice.expensecomsue.outsource.notify.yaml",
    fields: &[schema::FieldDef::new("success", schema::Kind::Boolean, 25)],
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
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecomsueOutsourceNotify {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `amount`, a whole number. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:11`.
    pub amount: Option<i64>,
    /// On the wire `deal_time`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:12`.
    pub deal_time: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:13`.
    pub employee_id: Option<String>,
    /// On the wire `employee_id_type`, a whole number. Source:
    /// `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:14`.
    pub employee_id_type: Option<i64>,
    /// On the wire `employee_open_id`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:15`.
    pub employee_open_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:16`.
    pub enterprise_id: Option<String>,
    /// On the wire `extend`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:17`.
    pub extend: Option<String>,
    /// On the wire `is_off_set`, a whole number. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:18`.
    pub is_off_set: Option<i64>,
    /// On the wire `out_source_id`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:19`.
    pub out_source_id: Option<String>,
    /// On the wire `platform`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:20`.
    pub platform: Option<String>,
    /// On the wire `relate_no`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:21`.
    pub relate_no: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:22`.
    pub standard_id: Option<String>,
}

impl InvoiceExpensecomsueOutsourceNotify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            amount: None,
            deal_time: None,
            employee_id: None,
            employee_id_type: None,
            employee_open_id: None,
            enterprise_id: None,
            extend: None,
            is_off_set: None,
            out_source_id: None,
            platform: None,
            relate_no: None,
            standard_id: None,
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

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets [`deal_time`](Self::deal_time).
    #[inline]
    pub fn deal_time(mut self, deal_time: impl Into<String>) -> Self {
        self.deal_time = Some(deal_time.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_id_type`](Self::employee_id_type).
    #[inline]
    pub fn employee_id_type(mut self, employee_id_type: i64) -> Self {
        self.employee_id_type = Some(employee_id_type);
        self
    }

    /// Sets [`employee_open_id`](Self::employee_open_id).
    #[inline]
    pub fn employee_open_id(mut self, employee_open_id: impl Into<String>) -> Self {
        self.employee_open_id = Some(employee_open_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`extend`](Self::extend).
    #[inline]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Sets [`is_off_set`](Self::is_off_set).
    #[inline]
    pub fn is_off_set(mut self, is_off_set: i64) -> Self {
        self.is_off_set = Some(is_off_set);
        self
    }

    /// Sets [`out_source_id`](Self::out_source_id).
    #[inline]
    pub fn out_source_id(mut self, out_source_id: impl Into<String>) -> Self {
        self.out_source_id = Some(out_source_id.into());
        self
    }

    /// Sets [`platform`](Self::platform).
    #[inline]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets [`relate_no`](Self::relate_no).
    #[inline]
    pub fn relate_no(mut self, relate_no: impl Into<String>) -> Self {
        self.relate_no = Some(relate_no.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
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

impl Default for InvoiceExpensecomsueOutsourceNotify {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecomsue.outsource.notify",
        title: "同步外部额度变更（交易形式）",
        file: "spec/ebpp/invoice.expensecomsue.outsource.notify.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expensecomsue.outsource.notify` (同步外部额度变更（交易形式）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpensecomsueOutsourceNotifyResponse {
    /// On the wire `success`, true or false. Source: `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml:25`.
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

impl Default for InvoiceExpensecomsueOutsourceNotifyResponse {
    #[inline]
    fn default() -> Self {
        Self { success: None }
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InvoiceExpensecomsueOutsourceNotifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
