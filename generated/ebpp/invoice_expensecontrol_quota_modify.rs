//! `alipay.ebpp.invoice.expensecontrol.quota.modify` · 修改余额/点券
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/modify`.
//! Described in `spec/ebpp/invoice.expensecontrol.quota.modify.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSECONTROL_QUOTA_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaModify",
    file: "spec/ebpp/invoice.expensecontrol.quota.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("action", 10),
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::text("amount", 12),
        schema::FieldDef::text("enterprise_id", 13),
        schema::FieldDef::text("outer_source_id", 14),
        schema::FieldDef::text("platform", 15),
        schema::FieldDef::text("quota_id", 16),
        schema::FieldDef::text("share_mode", 17),
    ],
    rules: &[],
};

static INVOICE_EXPENSECONTROL_QUOTA_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaModifyResponse",
    file: "spec/ebpp/invoice.expensecontrol.quota.modify.yaml",
    fields: &[schema::FieldDef::new("success", schema::Kind::Boolean, 20)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expensecontrol.quota.modify` (修改余额/点券).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/modify`.
/// Described in `spec/ebpp/invoice.expensecontrol.quota.modify.yaml`.
/// Answered by [`InvoiceExpensecontrolQuotaModifyResponse`], or by an error with a [`InvoiceExpensecontrolQuotaModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecontrol.quota.modify")]
#[doc(alias = "修改余额/点券")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaModify {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// On the wire `action`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:10`.
    pub action: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:11`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// On the wire `amount`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:12`.
    pub amount: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:13`.
    pub enterprise_id: Option<String>,
    /// On the wire `outer_source_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:14`.
    pub outer_source_id: Option<String>,
    /// On the wire `platform`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:15`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub platform: Option<String>,
    /// On the wire `quota_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:16`.
    pub quota_id: Option<String>,
    /// On the wire `share_mode`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:17`.
    pub share_mode: Option<String>,
}

#[allow(deprecated)]
impl InvoiceExpensecontrolQuotaModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            action: None,
            agreement_no: None,
            amount: None,
            enterprise_id: None,
            outer_source_id: None,
            platform: None,
            quota_id: None,
            share_mode: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`platform`](Self::platform).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets [`quota_id`](Self::quota_id).
    #[inline]
    pub fn quota_id(mut self, quota_id: impl Into<String>) -> Self {
        self.quota_id = Some(quota_id.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(mut self, share_mode: impl Into<String>) -> Self {
        self.share_mode = Some(share_mode.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for InvoiceExpensecontrolQuotaModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSECONTROL_QUOTA_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.action),
            2 => Some(&self.agreement_no),
            3 => Some(&self.amount),
            4 => Some(&self.enterprise_id),
            5 => Some(&self.outer_source_id),
            6 => Some(&self.platform),
            7 => Some(&self.quota_id),
            8 => Some(&self.share_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.action),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.amount),
            4 => Some(&mut self.enterprise_id),
            5 => Some(&mut self.outer_source_id),
            6 => Some(&mut self.platform),
            7 => Some(&mut self.quota_id),
            8 => Some(&mut self.share_mode),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for InvoiceExpensecontrolQuotaModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpensecontrolQuotaModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensecontrolQuotaModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensecontrolQuotaModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpensecontrolQuotaModify {}

impl record::Request for InvoiceExpensecontrolQuotaModify {
    type Response = InvoiceExpensecontrolQuotaModifyResponse;
    type ErrorCode = InvoiceExpensecontrolQuotaModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecontrol.quota.modify",
        title: "修改余额/点券",
        file: "spec/ebpp/invoice.expensecontrol.quota.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expensecontrol/quota/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSECONTROL_QUOTA_MODIFY,
        response: &INVOICE_EXPENSECONTROL_QUOTA_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expensecontrol.quota.modify` (修改余额/点券).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaModifyResponse {
    /// On the wire `success`, true or false. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:20`.
    pub success: Option<bool>,
}

impl record::Record for InvoiceExpensecontrolQuotaModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSECONTROL_QUOTA_MODIFY_RESPONSE
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

impl Default for InvoiceExpensecontrolQuotaModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { success: None }
    }
}

impl Clone for InvoiceExpensecontrolQuotaModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensecontrolQuotaModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensecontrolQuotaModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expensecontrol.quota.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolQuotaModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:23`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:24`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:25`.
    PermissionDenied,
    /// On the wire `QUOTA_LOCKED`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:26`.
    QuotaLocked,
    /// On the wire `QUOTA_INSUFFICIENT`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:27`.
    QuotaInsufficient,
    /// On the wire `QUOTA_NO_EXISTS`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:28`.
    QuotaNoExists,
    /// On the wire `REQUEST_REPEAT`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:29`.
    RequestRepeat,
    /// On the wire `QUOTA_EXCEED`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:30`.
    QuotaExceed,
    /// On the wire `QUOTA_TYPE_NOT_MODIFY`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:31`.
    QuotaTypeNotModify,
    /// On the wire `QUOTA_USED`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:32`.
    QuotaUsed,
    /// On the wire `COUPON_MODIFY_SHARE_MODE_ERROR`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:33`.
    CouponModifyShareModeError,
    /// On the wire `APPROVED_QUOTA_MODIFY_ERROR`. Source: `spec/ebpp/invoice.expensecontrol.quota.modify.yaml:34`.
    ApprovedQuotaModifyError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpensecontrolQuotaModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("QUOTA_LOCKED", Self::QuotaLocked),
        ("QUOTA_INSUFFICIENT", Self::QuotaInsufficient),
        ("QUOTA_NO_EXISTS", Self::QuotaNoExists),
        ("REQUEST_REPEAT", Self::RequestRepeat),
        ("QUOTA_EXCEED", Self::QuotaExceed),
        ("QUOTA_TYPE_NOT_MODIFY", Self::QuotaTypeNotModify),
        ("QUOTA_USED", Self::QuotaUsed),
        ("COUPON_MODIFY_SHARE_MODE_ERROR", Self::CouponModifyShareModeError),
        ("APPROVED_QUOTA_MODIFY_ERROR", Self::ApprovedQuotaModifyError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpensecontrolQuotaModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
