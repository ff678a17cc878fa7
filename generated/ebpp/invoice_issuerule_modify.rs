//! `alipay.ebpp.invoice.issuerule.modify` · 编辑发放规则
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/modify`. Described in
//! `spec/ebpp/invoice.issuerule.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.issuerule.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.issuerule.modify",
    title: "编辑发放规则",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 33,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "SENSITIVE_CHECK_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
    ],
};

static INVOICE_ISSUERULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleModify",
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
            name: "action",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "effective",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "effective_period",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "invalid_mode",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "invalid_mode_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "issue_amount_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "issue_end_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "issue_rule_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "issue_rule_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "issue_start_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "issue_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "quota_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "share_mode",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "target_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "target_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

static INVOICE_ISSUERULE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "result",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.issuerule.modify` (编辑发放规则).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/modify`. Described in
/// `spec/ebpp/invoice.issuerule.modify.yaml`.
/// Answered by [`InvoiceIssueruleModifyResponse`], or by an error with a [`InvoiceIssueruleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.issuerule.modify")]
#[doc(alias = "编辑发放规则")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceIssueruleModify {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:9`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// The field `action`: a text.
    ///
    /// On the wire `action`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:10`.
    pub action: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:11`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub agreement_no: Option<String>,
    /// The field `effective`: a text.
    ///
    /// On the wire `effective`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:12`.
    pub effective: Option<String>,
    /// The field `effective_period`: a text.
    ///
    /// On the wire `effective_period`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:13`.
    pub effective_period: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:14`.
    pub enterprise_id: Option<String>,
    /// The field `invalid_mode`: a whole number.
    ///
    /// On the wire `invalid_mode`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:15`.
    pub invalid_mode: Option<i64>,
    /// The field `invalid_mode_value`: a text.
    ///
    /// On the wire `invalid_mode_value`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:16`.
    pub invalid_mode_value: Option<String>,
    /// The field `issue_amount_value`: a text.
    ///
    /// On the wire `issue_amount_value`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:17`.
    pub issue_amount_value: Option<String>,
    /// The field `issue_end_date`: a text.
    ///
    /// On the wire `issue_end_date`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:18`.
    pub issue_end_date: Option<String>,
    /// The field `issue_rule_id`: a text.
    ///
    /// On the wire `issue_rule_id`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:19`.
    pub issue_rule_id: Option<String>,
    /// The field `issue_rule_name`: a text.
    ///
    /// On the wire `issue_rule_name`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:20`.
    pub issue_rule_name: Option<String>,
    /// The field `issue_start_date`: a text.
    ///
    /// On the wire `issue_start_date`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:21`.
    pub issue_start_date: Option<String>,
    /// The field `issue_type`: a text.
    ///
    /// On the wire `issue_type`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:22`.
    pub issue_type: Option<String>,
    /// The field `quota_type`: a text.
    ///
    /// On the wire `quota_type`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:23`.
    pub quota_type: Option<String>,
    /// The field `share_mode`: a whole number.
    ///
    /// On the wire `share_mode`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:24`.
    pub share_mode: Option<i64>,
    /// The field `target_id`: a text.
    ///
    /// On the wire `target_id`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:25`.
    pub target_id: Option<String>,
    /// The field `target_type`: a text.
    ///
    /// On the wire `target_type`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:26`.
    pub target_type: Option<String>,
}

#[allow(deprecated)]
impl InvoiceIssueruleModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`action`](Self::action).
    #[inline]
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`effective`](Self::effective).
    #[inline]
    #[must_use]
    pub fn effective(mut self, effective: impl Into<String>) -> Self {
        self.effective = Some(effective.into());
        self
    }

    /// Sets [`effective_period`](Self::effective_period).
    #[inline]
    #[must_use]
    pub fn effective_period(mut self, effective_period: impl Into<String>) -> Self {
        self.effective_period = Some(effective_period.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`invalid_mode`](Self::invalid_mode).
    #[inline]
    #[must_use]
    pub fn invalid_mode(mut self, invalid_mode: i64) -> Self {
        self.invalid_mode = Some(invalid_mode);
        self
    }

    /// Sets [`invalid_mode_value`](Self::invalid_mode_value).
    #[inline]
    #[must_use]
    pub fn invalid_mode_value(mut self, invalid_mode_value: impl Into<String>) -> Self {
        self.invalid_mode_value = Some(invalid_mode_value.into());
        self
    }

    /// Sets [`issue_amount_value`](Self::issue_amount_value).
    #[inline]
    #[must_use]
    pub fn issue_amount_value(mut self, issue_amount_value: impl Into<String>) -> Self {
        self.issue_amount_value = Some(issue_amount_value.into());
        self
    }

    /// Sets [`issue_end_date`](Self::issue_end_date).
    #[inline]
    #[must_use]
    pub fn issue_end_date(mut self, issue_end_date: impl Into<String>) -> Self {
        self.issue_end_date = Some(issue_end_date.into());
        self
    }

    /// Sets [`issue_rule_id`](Self::issue_rule_id).
    #[inline]
    #[must_use]
    pub fn issue_rule_id(mut self, issue_rule_id: impl Into<String>) -> Self {
        self.issue_rule_id = Some(issue_rule_id.into());
        self
    }

    /// Sets [`issue_rule_name`](Self::issue_rule_name).
    #[inline]
    #[must_use]
    pub fn issue_rule_name(mut self, issue_rule_name: impl Into<String>) -> Self {
        self.issue_rule_name = Some(issue_rule_name.into());
        self
    }

    /// Sets [`issue_start_date`](Self::issue_start_date).
    #[inline]
    #[must_use]
    pub fn issue_start_date(mut self, issue_start_date: impl Into<String>) -> Self {
        self.issue_start_date = Some(issue_start_date.into());
        self
    }

    /// Sets [`issue_type`](Self::issue_type).
    #[inline]
    #[must_use]
    pub fn issue_type(mut self, issue_type: impl Into<String>) -> Self {
        self.issue_type = Some(issue_type.into());
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    #[must_use]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    #[must_use]
    pub fn share_mode(mut self, share_mode: i64) -> Self {
        self.share_mode = Some(share_mode);
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    #[must_use]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.issuerule.modify` (编辑发放规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceIssueruleModifyResponse {
    /// The field `result`: true or false.
    ///
    /// On the wire `result`. Source: `spec/ebpp/invoice.issuerule.modify.yaml:29`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
