//! `alipay.ebpp.invoice.institution.delete` · 制度删除
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/ebpp/invoice/institution/delete`.
//! Described in `spec/ebpp/invoice.institution.delete.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.institution.delete.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.institution.delete",
    title: "制度删除",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 19,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "INSTITUTION_NOT_EXIST_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "INSTITUTION_DELETE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "ENTERPRISE_SYNC_EXTERIOR_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
    ],
};

static INVOICE_INSTITUTION_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDelete",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "institution_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static INVOICE_INSTITUTION_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInstitutionDeleteResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "result",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.institution.delete` (制度删除).
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/ebpp/invoice/institution/delete`.
/// Described in `spec/ebpp/invoice.institution.delete.yaml`.
/// Answered by [`InvoiceInstitutionDeleteResponse`], or by an error with a [`InvoiceInstitutionDeleteErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.institution.delete")]
#[doc(alias = "制度删除")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionDelete {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.institution.delete.yaml:9`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.institution.delete.yaml:10`.
    pub agreement_no: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.institution.delete.yaml:11`.
    pub enterprise_id: Option<String>,
    /// The field `institution_id`: a text.
    ///
    /// On the wire `institution_id`. Source: `spec/ebpp/invoice.institution.delete.yaml:12`.
    pub institution_id: Option<String>,
}

impl InvoiceInstitutionDelete {
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

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`institution_id`](Self::institution_id).
    #[inline]
    #[must_use]
    pub fn institution_id(mut self, institution_id: impl Into<String>) -> Self {
        self.institution_id = Some(institution_id.into());
        self
    }
}

impl record::Record for InvoiceInstitutionDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.institution_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.institution_id),
            _ => None,
        }
    }
}

impl Clone for InvoiceInstitutionDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceInstitutionDelete {}

impl record::Request for InvoiceInstitutionDelete {
    type Response = InvoiceInstitutionDeleteResponse;
    type ErrorCode = InvoiceInstitutionDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.institution.delete` (制度删除).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInstitutionDeleteResponse {
    /// The field `result`: true or false.
    ///
    /// On the wire `result`. Source: `spec/ebpp/invoice.institution.delete.yaml:15`.
    pub result: Option<bool>,
}

impl record::Record for InvoiceInstitutionDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INSTITUTION_DELETE_RESPONSE
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

impl Clone for InvoiceInstitutionDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInstitutionDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInstitutionDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.institution.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceInstitutionDeleteErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.institution.delete.yaml:18`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.institution.delete.yaml:19`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.institution.delete.yaml:20`.
    PermissionDenied,
    /// On the wire `INSTITUTION_NOT_EXIST_ERROR`. Source: `spec/ebpp/invoice.institution.delete.yaml:21`.
    InstitutionNotExistError,
    /// On the wire `INSTITUTION_DELETE_FAIL`. Source: `spec/ebpp/invoice.institution.delete.yaml:22`.
    InstitutionDeleteFail,
    /// On the wire `ENTERPRISE_SYNC_EXTERIOR_EXCEPTION`. Source: `spec/ebpp/invoice.institution.delete.yaml:23`.
    EnterpriseSyncExteriorException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceInstitutionDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INSTITUTION_NOT_EXIST_ERROR", Self::InstitutionNotExistError),
        ("INSTITUTION_DELETE_FAIL", Self::InstitutionDeleteFail),
        ("ENTERPRISE_SYNC_EXTERIOR_EXCEPTION", Self::EnterpriseSyncExteriorException),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
