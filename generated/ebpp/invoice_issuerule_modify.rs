//! `alipay.ebpp.invoice.issuerule.modify` · 编辑发放规则
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/modify`. Described in
//! `spec/ebpp/invoice.issuerule.modify.yaml`.

use crate::{record, schema};

static INVOICE_ISSUERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleModify",
    file: "spec/ebpp/invoice.issuerule.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("action", 10),
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::text("effective", 12),
        schema::FieldDef::text("effective_period", 13),
        schema::FieldDef::text("enterprise_id", 14),
        schema::FieldDef::new("invalid_mode", schema::Kind::Integer, 15),
        schema::FieldDef::text("invalid_mode_value", 16),
        schema::FieldDef::text("issue_amount_value", 17),
        schema::FieldDef::text("issue_end_date", 18),
        schema::FieldDef::text("issue_rule_id", 19),
        schema::FieldDef::text("issue_rule_name", 20),
        schema::FieldDef::text("issue_start_date", 21),
        schema::FieldDef::text("issue_type", 22),
        schema::FieldDef::text("quota_type", 23),
        schema::FieldDef::new("share_mode", schema::Kind::Integer, 24),
        schema::FieldDef::text("target_id", 25),
        schema::FieldDef::text("target_type", 26),
    ],
    rules: &[],
};

static INVOICE_ISSUERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleModifyResponse",
    file: "spec/ebpp/invoice.issuerule.modify.yaml",
    fields: &[schema::FieldDef::new("result", schema::Kind::Boolean, 29)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.issuerule.modify` (编辑发放规则).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/modify`. Described in
/// `spec/ebpp/invoice.issuerule.modify.yaml`.
/// Answered by [`InvoiceIssueruleModifyResponse`], or by an error with a [`InvoiceIssueruleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.issuerule.modify")]
#[doc(alias = "编辑发放规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceIssueruleModify {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// On the wire `action`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:10`.
    pub action: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:11`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// On the wire `effective`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:12`.
    pub effective: Option<String>,
    /// On the wire `effective_period`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:13`.
    pub effective_period: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:14`.
    pub enterprise_id: Option<String>,
    /// On the wire `invalid_mode`, a whole number. Source: `spec/ebpp/invoice.issuerule.modify.yaml:15`.
    pub invalid_mode: Option<i64>,
    /// On the wire `invalid_mode_value`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:16`.
    pub invalid_mode_value: Option<String>,
    /// On the wire `issue_amount_value`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:17`.
    pub issue_amount_value: Option<String>,
    /// On the wire `issue_end_date`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:18`.
    pub issue_end_date: Option<String>,
    /// On the wire `issue_rule_id`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:19`.
    pub issue_rule_id: Option<String>,
    /// On the wire `issue_rule_name`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:20`.
    pub issue_rule_name: Option<String>,
    /// On the wire `issue_start_date`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:21`.
    pub issue_start_date: Option<String>,
    /// On the wire `issue_type`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:22`.
    pub issue_type: Option<String>,
    /// On the wire `quota_type`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:23`.
    pub quota_type: Option<String>,
    /// On the wire `share_mode`, a whole number. Source: `spec/ebpp/invoice.issuerule.modify.yaml:24`.
    pub share_mode: Option<i64>,
    /// On the wire `target_id`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:25`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/ebpp/invoice.issuerule.modify.yaml:26`.
    pub target_type: Option<String>,
}

#[allow(deprecated)]
impl InvoiceIssueruleModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            action: None,
            agreement_no: None,
            effective: None,
            effective_period: None,
            enterprise_id: None,
            invalid_mode: None,
            invalid_mode_value: None,
            issue_amount_value: None,
            issue_end_date: None,
            issue_rule_id: None,
            issue_rule_name: None,
            issue_start_date: None,
            issue_type: None,
            quota_type: None,
            share_mode: None,
            target_id: None,
            target_type: None,
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

    /// Sets [`effective`](Self::effective).
    #[inline]
    pub fn effective(mut self, effective: impl Into<String>) -> Self {
        self.effective = Some(effective.into());
        self
    }

    /// Sets [`effective_period`](Self::effective_period).
    #[inline]
    pub fn effective_period(mut self, effective_period: impl Into<String>) -> Self {
        self.effective_period = Some(effective_period.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`invalid_mode`](Self::invalid_mode).
    #[inline]
    pub fn invalid_mode(mut self, invalid_mode: i64) -> Self {
        self.invalid_mode = Some(invalid_mode);
        self
    }

    /// Sets [`invalid_mode_value`](Self::invalid_mode_value).
    #[inline]
    pub fn invalid_mode_value(mut self, invalid_mode_value: impl Into<String>) -> Self {
        self.invalid_mode_value = Some(invalid_mode_value.into());
        self
    }

    /// Sets [`issue_amount_value`](Self::issue_amount_value).
    #[inline]
    pub fn issue_amount_value(mut self, issue_amount_value: impl Into<String>) -> Self {
        self.issue_amount_value = Some(issue_amount_value.into());
        self
    }

    /// Sets [`issue_end_date`](Self::issue_end_date).
    #[inline]
    pub fn issue_end_date(mut self, issue_end_date: impl Into<String>) -> Self {
        self.issue_end_date = Some(issue_end_date.into());
        self
    }

    /// Sets [`issue_rule_id`](Self::issue_rule_id).
    #[inline]
    pub fn issue_rule_id(mut self, issue_rule_id: impl Into<String>) -> Self {
        self.issue_rule_id = Some(issue_rule_id.into());
        self
    }

    /// Sets [`issue_rule_name`](Self::issue_rule_name).
    #[inline]
    pub fn issue_rule_name(mut self, issue_rule_name: impl Into<String>) -> Self {
        self.issue_rule_name = Some(issue_rule_name.into());
        self
    }

    /// Sets [`issue_start_date`](Self::issue_start_date).
    #[inline]
    pub fn issue_start_date(mut self, issue_start_date: impl Into<String>) -> Self {
        self.issue_start_date = Some(issue_start_date.into());
        self
    }

    /// Sets [`issue_type`](Self::issue_type).
    #[inline]
    pub fn issue_type(mut self, issue_type: impl Into<String>) -> Self {
        self.issue_type = Some(issue_type.into());
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(mut self, share_mode: i64) -> Self {
        self.share_mode = Some(share_mode);
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

#[allow(deprecated)]
impl record::Record for InvoiceIssueruleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ISSUERULE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.action),
            2 => Some(&self.agreement_no),
            3 => Some(&self.effective),
            4 => Some(&self.effective_period),
            5 => Some(&self.enterprise_id),
            6 => Some(&self.invalid_mode),
            7 => Some(&self.invalid_mode_value),
            8 => Some(&self.issue_amount_value),
            9 => Some(&self.issue_end_date),
            10 => Some(&self.issue_rule_id),
            11 => Some(&self.issue_rule_name),
            12 => Some(&self.issue_start_date),
            13 => Some(&self.issue_type),
            14 => Some(&self.quota_type),
            15 => Some(&self.share_mode),
            16 => Some(&self.target_id),
            17 => Some(&self.target_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.action),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.effective),
            4 => Some(&mut self.effective_period),
            5 => Some(&mut self.enterprise_id),
            6 => Some(&mut self.invalid_mode),
            7 => Some(&mut self.invalid_mode_value),
            8 => Some(&mut self.issue_amount_value),
            9 => Some(&mut self.issue_end_date),
            10 => Some(&mut self.issue_rule_id),
            11 => Some(&mut self.issue_rule_name),
            12 => Some(&mut self.issue_start_date),
            13 => Some(&mut self.issue_type),
            14 => Some(&mut self.quota_type),
            15 => Some(&mut self.share_mode),
            16 => Some(&mut self.target_id),
            17 => Some(&mut self.target_type),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for InvoiceIssueruleModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceIssueruleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceIssueruleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceIssueruleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceIssueruleModify {}

impl record::Request for InvoiceIssueruleModify {
    type Response = InvoiceIssueruleModifyResponse;
    type ErrorCode = InvoiceIssueruleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.issuerule.modify",
        title: "编辑发放规则",
        file: "spec/ebpp/invoice.issuerule.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/issuerule/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ISSUERULE_MODIFY,
        response: &INVOICE_ISSUERULE_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.issuerule.modify` (编辑发放规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceIssueruleModifyResponse {
    /// On the wire `result`, true or false. Source: `spec/ebpp/invoice.issuerule.modify.yaml:29`.
    pub result: Option<bool>,
}

impl record::Record for InvoiceIssueruleModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ISSUERULE_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            _ => None,
        }
    }
}

impl Default for InvoiceIssueruleModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { result: None }
    }
}

impl Clone for InvoiceIssueruleModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceIssueruleModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceIssueruleModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.issuerule.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceIssueruleModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:32`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.issuerule.modify.yaml:33`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:34`.
    PermissionDenied,
    /// On the wire `SENSITIVE_CHECK_FAIL`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:35`.
    SensitiveCheckFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceIssueruleModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("SENSITIVE_CHECK_FAIL", Self::SensitiveCheckFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceIssueruleModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
