//! `alipay.ebpp.invoice.institution.delete` · 制度删除
//!
//! Delete an expense policy.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/ebpp/invoice/institution/delete`.
//! Described in `spec/ebpp/invoice.institution.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.institution.delete` (制度删除).
///
/// Delete an expense policy.
///
/// ```
/// use alipay::ebpp::InvoiceInstitutionDelete;
///
/// let request = InvoiceInstitutionDelete::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/ebpp/invoice/institution/delete`.
/// Described in `spec/ebpp/invoice.institution.delete.yaml`.
/// Returns [`InvoiceInstitutionDeleteResponse`], or an error with a [`InvoiceInstitutionDeleteErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.delete")]
#[doc(alias = "/v3/alipay/ebpp/invoice/institution/delete")]
#[doc(alias = "制度删除")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionDelete {
    /// Shared account id of the enterprise; use `enterprise_id` instead.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub account_id: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001181407500`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022031000152617000000000001`.
    pub institution_id: Option<String>,
}

#[allow(deprecated)]
impl InvoiceInstitutionDelete {
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

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.institution.delete` (制度删除).
#[non_exhaustive]
pub struct InvoiceInstitutionDeleteResponse {
    /// Whether the policy was deleted.
    ///
    /// 删除结果是否成功. Example: `true`.
    pub result: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.institution.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionDeleteErrorCode {
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
    /// `INSTITUTION_NOT_EXIST_ERROR`: The institution does not exist.
    ///
    /// Check the institution id.
    InstitutionNotExistError,
    /// `INSTITUTION_DELETE_FAIL`.
    InstitutionDeleteFail,
    /// `ENTERPRISE_SYNC_EXTERIOR_EXCEPTION`: The synchronization with an outside system failed.
    ///
    /// Query the result before calling again. The outcome is unknown: the call may have taken effect.
    EnterpriseSyncExteriorException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceInstitutionDeleteErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "INSTITUTION_NOT_EXIST_ERROR" InstitutionNotExistError, "INSTITUTION_DELETE_FAIL"
    InstitutionDeleteFail, "ENTERPRISE_SYNC_EXTERIOR_EXCEPTION"
    EnterpriseSyncExteriorException
);

impl record::CallRequest for InvoiceInstitutionDelete {}

impl record::Request for InvoiceInstitutionDelete {
    type Response = InvoiceInstitutionDeleteResponse;
    type ErrorCode = InvoiceInstitutionDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.institution.delete",
        title: "制度删除",
        file: "spec/ebpp/invoice.institution.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/ebpp/invoice/institution/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_INSTITUTION_DELETE,
        response: &INVOICE_INSTITUTION_DELETE_RESPONSE,
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
    InvoiceInstitutionDelete, INVOICE_INSTITUTION_DELETE, 0 account_id None, 1
    agreement_no None, 2 enterprise_id None, 3 institution_id None
);

record::record!(
    InvoiceInstitutionDeleteResponse, INVOICE_INSTITUTION_DELETE_RESPONSE, 0 result None
);

static INVOICE_INSTITUTION_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDelete",
    file: "spec/ebpp/invoice.institution.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "enterprise_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "institution_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 17, 23, 24],
};

static INVOICE_INSTITUTION_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDeleteResponse",
    file: "spec/ebpp/invoice.institution.delete.yaml",
    rows: &[schema::Row::Plain("result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
