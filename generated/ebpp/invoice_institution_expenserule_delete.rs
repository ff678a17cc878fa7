//! `alipay.ebpp.invoice.institution.expenserule.delete` · 删除使用规则
//!
//! Delete usage rules of an expense policy.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/institution/expenserule/delete`. Described in
//! `spec/ebpp/invoice.institution.expenserule.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.institution.expenserule.delete` (删除使用规则).
///
/// Delete usage rules of an expense policy.
///
/// ```
/// use alipay::ebpp::InvoiceInstitutionExpenseruleDelete;
///
/// let request = InvoiceInstitutionExpenseruleDelete::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/institution/expenserule/delete`. Described in
/// `spec/ebpp/invoice.institution.expenserule.delete.yaml`.
/// Returns [`InvoiceInstitutionExpenseruleDeleteResponse`], or an error with a [`InvoiceInstitutionExpenseruleDeleteErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.expenserule.delete")]
#[doc(alias = "/v3/alipay/ebpp/invoice/institution/expenserule/delete")]
#[doc(alias = "删除使用规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceInstitutionExpenseruleDelete {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub account_id: Option<String>,
    /// Number of the authorization agreement; use `enterprise_id` instead.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    #[deprecated(note = "Use `enterprise_id`.")]
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Expense policy id.
    ///
    /// 制度id. Example: `2022070600152617780000000001`.
    pub institution_id: Option<String>,
    /// Ids of the usage rules to delete.
    ///
    /// Example: `2021062800152601350000001468`.
    pub standard_id_list: Vec<String>,
}

#[allow(deprecated)]
impl InvoiceInstitutionExpenseruleDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
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

    /// Sets [`standard_id_list`](Self::standard_id_list).
    #[inline]
    pub fn standard_id_list(
        mut self,
        standard_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.standard_id_list = standard_id_list.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `alipay.ebpp.invoice.institution.expenserule.delete` (删除使用规则).
#[non_exhaustive]
pub struct InvoiceInstitutionExpenseruleDeleteResponse {
    /// Whether deletion succeeded.
    ///
    /// 删除是否成功. Example: `true`.
    pub result: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.institution.expenserule.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionExpenseruleDeleteErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceInstitutionExpenseruleDeleteErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "INSTITUTION_NOT_EXIST_ERROR" InstitutionNotExistError
);

impl record::CallRequest for InvoiceInstitutionExpenseruleDelete {}

impl record::Request for InvoiceInstitutionExpenseruleDelete {
    type Response = InvoiceInstitutionExpenseruleDeleteResponse;
    type ErrorCode = InvoiceInstitutionExpenseruleDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.institution.expenserule.delete",
        title: "删除使用规则",
        file: "spec/ebpp/invoice.institution.expenserule.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/institution/expenserule/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_INSTITUTION_EXPENSERULE_DELETE,
        response: &INVOICE_INSTITUTION_EXPENSERULE_DELETE_RESPONSE,
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
    InvoiceInstitutionExpenseruleDelete, INVOICE_INSTITUTION_EXPENSERULE_DELETE, 0
    account_id None, 1 agreement_no None, 2 enterprise_id None, 3 institution_id None, 4
    standard_id_list Vec::new()
);

record::record!(
    InvoiceInstitutionExpenseruleDeleteResponse,
    INVOICE_INSTITUTION_EXPENSERULE_DELETE_RESPONSE, 0 result None
);

static INVOICE_INSTITUTION_EXPENSERULE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionExpenseruleDelete",
    file: "spec/ebpp/invoice.institution.expenserule.delete.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("institution_id"),
        schema::Row::Plain(
            "standard_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 17, 23, 24, 25],
};

static INVOICE_INSTITUTION_EXPENSERULE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionExpenseruleDeleteResponse",
    file: "spec/ebpp/invoice.institution.expenserule.delete.yaml",
    rows: &[schema::Row::Plain("result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
