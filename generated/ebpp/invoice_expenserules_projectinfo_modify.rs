//! `alipay.ebpp.invoice.expenserules.projectinfo.modify` · 修改项目基础信息
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expenserules/projectinfo/modify`. Described in
//! `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.expenserules.projectinfo.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.expenserules.projectinfo.modify",
    title: "修改项目基础信息",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/ebpp/invoice/expenserules/projectinfo/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &INVOICE_EXPENSERULES_PROJECTINFO_MODIFY,
    response: &INVOICE_EXPENSERULES_PROJECTINFO_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 21,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "PROJECT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "PROJECT_NAME_EXIST_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
    ],
};

static INVOICE_EXPENSERULES_PROJECTINFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectinfoModify",
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
            name: "effective_end_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "effective_start_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "project_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "project_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_PROJECTINFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectinfoModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "success",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expenserules.projectinfo.modify` (修改项目基础信息).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expenserules/projectinfo/modify`. Described in
/// `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml`.
/// Answered by [`InvoiceExpenserulesProjectinfoModifyResponse`], or by an error with a [`InvoiceExpenserulesProjectinfoModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expenserules.projectinfo.modify")]
#[doc(alias = "修改项目基础信息")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectinfoModify {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:9`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:10`.
    pub agreement_no: Option<String>,
    /// The field `effective_end_date`: a text.
    ///
    /// On the wire `effective_end_date`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:11`.
    pub effective_end_date: Option<String>,
    /// The field `effective_start_date`: a text.
    ///
    /// On the wire `effective_start_date`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:12`.
    pub effective_start_date: Option<String>,
    /// The field `project_id`: a text.
    ///
    /// On the wire `project_id`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:13`.
    pub project_id: Option<String>,
    /// The field `project_name`: a text.
    ///
    /// On the wire `project_name`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:14`.
    pub project_name: Option<String>,
}

impl InvoiceExpenserulesProjectinfoModify {
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

    /// Sets [`effective_end_date`](Self::effective_end_date).
    #[inline]
    #[must_use]
    pub fn effective_end_date(mut self, effective_end_date: impl Into<String>) -> Self {
        self.effective_end_date = Some(effective_end_date.into());
        self
    }

    /// Sets [`effective_start_date`](Self::effective_start_date).
    #[inline]
    #[must_use]
    pub fn effective_start_date(
        mut self,
        effective_start_date: impl Into<String>,
    ) -> Self {
        self.effective_start_date = Some(effective_start_date.into());
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[inline]
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets [`project_name`](Self::project_name).
    #[inline]
    #[must_use]
    pub fn project_name(mut self, project_name: impl Into<String>) -> Self {
        self.project_name = Some(project_name.into());
        self
    }
}

impl record::Record for InvoiceExpenserulesProjectinfoModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_PROJECTINFO_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.effective_end_date),
            3 => Some(&self.effective_start_date),
            4 => Some(&self.project_id),
            5 => Some(&self.project_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.effective_end_date),
            3 => Some(&mut self.effective_start_date),
            4 => Some(&mut self.project_id),
            5 => Some(&mut self.project_name),
            _ => None,
        }
    }
}

impl Clone for InvoiceExpenserulesProjectinfoModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesProjectinfoModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesProjectinfoModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpenserulesProjectinfoModify {}

impl record::Request for InvoiceExpenserulesProjectinfoModify {
    type Response = InvoiceExpenserulesProjectinfoModifyResponse;
    type ErrorCode = InvoiceExpenserulesProjectinfoModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.expenserules.projectinfo.modify` (修改项目基础信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectinfoModifyResponse {
    /// The field `success`: true or false.
    ///
    /// On the wire `success`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:17`.
    pub success: Option<bool>,
}

impl record::Record for InvoiceExpenserulesProjectinfoModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSERULES_PROJECTINFO_MODIFY_RESPONSE
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

impl Clone for InvoiceExpenserulesProjectinfoModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpenserulesProjectinfoModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpenserulesProjectinfoModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expenserules.projectinfo.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpenserulesProjectinfoModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:20`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:21`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:22`.
    PermissionDenied,
    /// On the wire `PROJECT_NOT_EXIST`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:23`.
    ProjectNotExist,
    /// On the wire `PROJECT_NAME_EXIST_ERROR`. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:24`.
    ProjectNameExistError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpenserulesProjectinfoModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("PROJECT_NOT_EXIST", Self::ProjectNotExist),
        ("PROJECT_NAME_EXIST_ERROR", Self::ProjectNameExistError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
