//! `alipay.ebpp.invoice.issuerule.delete` · 删除发放规则
//!
//! Delete granting rules.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/delete`. Described in
//! `spec/ebpp/invoice.issuerule.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.issuerule.delete` (删除发放规则).
///
/// Delete granting rules.
///
/// ```
/// use alipay::ebpp::InvoiceIssueruleDelete;
///
/// let request = InvoiceIssueruleDelete::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/issuerule/delete`. Described in
/// `spec/ebpp/invoice.issuerule.delete.yaml`.
/// Returns [`InvoiceIssueruleDeleteResponse`], or an error with a [`InvoiceIssueruleDeleteErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.issuerule.delete")]
#[doc(alias = "/v3/alipay/ebpp/invoice/issuerule/delete")]
#[doc(alias = "删除发放规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceIssueruleDelete {
    /// Shared account id; use `enterprise_id` instead.
    ///
    /// 共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Ids of the granting rules to delete.
    ///
    /// Example: `2022052000152618690000000005`.
    pub issue_rule_id_list: Vec<String>,
    /// Id of the object the rules belong to.
    ///
    /// 目标值id. Example: `2022052000152618690000000005`.
    pub target_id: Option<String>,
    /// Kind of object the rule belongs to.
    ///
    /// Example: `INSTITUTION`.
    pub target_type: Option<String>,
}

#[allow(deprecated)]
impl InvoiceIssueruleDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[deprecated(note = "Use `enterprise_id`.")]
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`issue_rule_id_list`](Self::issue_rule_id_list).
    #[inline]
    pub fn issue_rule_id_list(
        mut self,
        issue_rule_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.issue_rule_id_list = issue_rule_id_list
            .into_iter()
            .map(Into::into)
            .collect();
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

/// The response of `alipay.ebpp.invoice.issuerule.delete` (删除发放规则).
#[non_exhaustive]
pub struct InvoiceIssueruleDeleteResponse {
    /// Whether deletion succeeded.
    ///
    /// 删除结果. Example: `true`.
    pub result: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.issuerule.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceIssueruleDeleteErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceIssueruleDeleteErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "PERMISSION_DENIED" PermissionDenied
);

impl record::CallRequest for InvoiceIssueruleDelete {}

impl record::Request for InvoiceIssueruleDelete {
    type Response = InvoiceIssueruleDeleteResponse;
    type ErrorCode = InvoiceIssueruleDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.issuerule.delete",
        title: "删除发放规则",
        file: "spec/ebpp/invoice.issuerule.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/issuerule/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ISSUERULE_DELETE,
        response: &INVOICE_ISSUERULE_DELETE_RESPONSE,
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
    InvoiceIssueruleDelete, INVOICE_ISSUERULE_DELETE, 0 account_id None, 1 agreement_no
    None, 2 enterprise_id None, 3 issue_rule_id_list Vec::new(), 4 target_id None, 5
    target_type None
);

record::record!(
    InvoiceIssueruleDeleteResponse, INVOICE_ISSUERULE_DELETE_RESPONSE, 0 result None
);

static INVOICE_ISSUERULE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleDelete",
    file: "spec/ebpp/invoice.issuerule.delete.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Plain(
            "issue_rule_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
    ],
    rules: &[],
    lines: &[11, 17, 23, 24, 28, 33],
};

static INVOICE_ISSUERULE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceIssueruleDeleteResponse",
    file: "spec/ebpp/invoice.issuerule.delete.yaml",
    rows: &[schema::Row::Plain("result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
