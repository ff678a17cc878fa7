//! `alipay.ebpp.invoice.expenserules.projectinfo.modify` · 修改项目基础信息
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expenserules/projectinfo/modify`. Described in
//! `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSERULES_PROJECTINFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectinfoModify",
    file: "spec/ebpp/invoice.expenserules.projectinfo.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("effective_end_date", 11),
        schema::FieldDef::text("effective_start_date", 12),
        schema::FieldDef::text("project_id", 13),
        schema::FieldDef::text("project_name", 14),
    ],
    rules: &[],
};

static INVOICE_EXPENSERULES_PROJECTINFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpenserulesProjectinfoModifyResponse",
    file: "spec/ebpp/invoice.expenserules.projectinfo.modify.yaml",
    fields: &[schema::FieldDef::new("success", schema::Kind::Boolean, 17)],
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
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectinfoModify {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `effective_end_date`, a text. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:11`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source:
    /// `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:12`.
    pub effective_start_date: Option<String>,
    /// On the wire `project_id`, a text. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:13`.
    pub project_id: Option<String>,
    /// On the wire `project_name`, a text. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:14`.
    pub project_name: Option<String>,
}

impl InvoiceExpenserulesProjectinfoModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            effective_end_date: None,
            effective_start_date: None,
            project_id: None,
            project_name: None,
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

    /// Sets [`effective_end_date`](Self::effective_end_date).
    #[inline]
    pub fn effective_end_date(mut self, effective_end_date: impl Into<String>) -> Self {
        self.effective_end_date = Some(effective_end_date.into());
        self
    }

    /// Sets [`effective_start_date`](Self::effective_start_date).
    #[inline]
    pub fn effective_start_date(
        mut self,
        effective_start_date: impl Into<String>,
    ) -> Self {
        self.effective_start_date = Some(effective_start_date.into());
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets [`project_name`](Self::project_name).
    #[inline]
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

impl Default for InvoiceExpenserulesProjectinfoModify {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expenserules.projectinfo.modify",
        title: "修改项目基础信息",
        file: "spec/ebpp/invoice.expenserules.projectinfo.modify.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expenserules.projectinfo.modify` (修改项目基础信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpenserulesProjectinfoModifyResponse {
    /// On the wire `success`, true or false. Source: `spec/ebpp/invoice.expenserules.projectinfo.modify.yaml:17`.
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

impl Default for InvoiceExpenserulesProjectinfoModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { success: None }
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InvoiceExpenserulesProjectinfoModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
