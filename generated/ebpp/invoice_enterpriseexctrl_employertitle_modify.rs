//! `alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify` · 修改企业抬头
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle`.
//! Described in `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleModify",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("address", 10),
        schema::FieldDef::text("agreement_no", 11),
        schema::FieldDef::text("bank_account", 12),
        schema::FieldDef::text("bank_name", 13),
        schema::FieldDef::text("enterprise_id", 14),
        schema::FieldDef::text("tax_register_no", 15),
        schema::FieldDef::text("telephone", 16),
        schema::FieldDef::text("title_code", 17),
        schema::FieldDef::text("title_id", 18),
        schema::FieldDef::text("title_name", 19),
    ],
    rules: &[],
};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleModifyResponse",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 22)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 23)
        },
        schema::FieldDef::new("success", schema::Kind::Boolean, 24),
        schema::FieldDef::text("title_id", 25),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify` (修改企业抬头).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle`.
/// Described in `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml`.
/// Answered by [`InvoiceEnterpriseexctrlEmployertitleModifyResponse`], or by an error with a [`InvoiceEnterpriseexctrlEmployertitleModifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify")]
#[doc(alias = "修改企业抬头")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleModify {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `address`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:10`.
    pub address: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `bank_account`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:12`.
    pub bank_account: Option<String>,
    /// On the wire `bank_name`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:13`.
    pub bank_name: Option<String>,
    /// On the wire `enterprise_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:14`.
    pub enterprise_id: Option<String>,
    /// On the wire `tax_register_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:15`.
    pub tax_register_no: Option<String>,
    /// On the wire `telephone`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:16`.
    pub telephone: Option<String>,
    /// On the wire `title_code`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:17`.
    pub title_code: Option<String>,
    /// On the wire `title_id`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:18`.
    pub title_id: Option<String>,
    /// On the wire `title_name`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:19`.
    pub title_name: Option<String>,
}

impl InvoiceEnterpriseexctrlEmployertitleModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            address: None,
            agreement_no: None,
            bank_account: None,
            bank_name: None,
            enterprise_id: None,
            tax_register_no: None,
            telephone: None,
            title_code: None,
            title_id: None,
            title_name: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`bank_account`](Self::bank_account).
    #[inline]
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Sets [`bank_name`](Self::bank_name).
    #[inline]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets [`title_code`](Self::title_code).
    #[inline]
    pub fn title_code(mut self, title_code: impl Into<String>) -> Self {
        self.title_code = Some(title_code.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }

    /// Sets [`title_name`](Self::title_name).
    #[inline]
    pub fn title_name(mut self, title_name: impl Into<String>) -> Self {
        self.title_name = Some(title_name.into());
        self
    }
}

impl record::Record for InvoiceEnterpriseexctrlEmployertitleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.address),
            2 => Some(&self.agreement_no),
            3 => Some(&self.bank_account),
            4 => Some(&self.bank_name),
            5 => Some(&self.enterprise_id),
            6 => Some(&self.tax_register_no),
            7 => Some(&self.telephone),
            8 => Some(&self.title_code),
            9 => Some(&self.title_id),
            10 => Some(&self.title_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.address),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.bank_account),
            4 => Some(&mut self.bank_name),
            5 => Some(&mut self.enterprise_id),
            6 => Some(&mut self.tax_register_no),
            7 => Some(&mut self.telephone),
            8 => Some(&mut self.title_code),
            9 => Some(&mut self.title_id),
            10 => Some(&mut self.title_name),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseexctrlEmployertitleModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEnterpriseexctrlEmployertitleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseexctrlEmployertitleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEnterpriseexctrlEmployertitleModify {}

impl record::Request for InvoiceEnterpriseexctrlEmployertitleModify {
    type Response = InvoiceEnterpriseexctrlEmployertitleModifyResponse;
    type ErrorCode = InvoiceEnterpriseexctrlEmployertitleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify",
        title: "修改企业抬头",
        file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY,
        response: &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify` (修改企业抬头).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleModifyResponse {
    /// On the wire `code`, a text; on REST only. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:22`.
    pub code: Option<String>,
    /// On the wire `msg`, a text; on REST only. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:23`.
    pub msg: Option<String>,
    /// On the wire `success`, true or false. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:24`.
    pub success: Option<bool>,
    /// On the wire `title_id`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:25`.
    pub title_id: Option<String>,
}

impl record::Record for InvoiceEnterpriseexctrlEmployertitleModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.msg),
            2 => Some(&self.success),
            3 => Some(&self.title_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.msg),
            2 => Some(&mut self.success),
            3 => Some(&mut self.title_id),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseexctrlEmployertitleModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            msg: None,
            success: None,
            title_id: None,
        }
    }
}

impl Clone for InvoiceEnterpriseexctrlEmployertitleModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseexctrlEmployertitleModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseexctrlEmployertitleModifyErrorCode {
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:28`.
    ParameterIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:29`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:30`.
    PermissionDenied,
    /// On the wire `ENTERPRISE_TITLE_EXISTS`. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:31`.
    EnterpriseTitleExists,
    /// On the wire `ENTERPRISE_TITLE_NOT_EXISTS`. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:32`.
    EnterpriseTitleNotExists,
    /// On the wire `ENTERPRISE_TITLE_ERROR`. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:33`.
    EnterpriseTitleError,
    /// On the wire `EMPLOYEE_DONT_EXIST`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.modify.yaml:34`.
    EmployeeDontExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseexctrlEmployertitleModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("ENTERPRISE_TITLE_EXISTS", Self::EnterpriseTitleExists),
        ("ENTERPRISE_TITLE_NOT_EXISTS", Self::EnterpriseTitleNotExists),
        ("ENTERPRISE_TITLE_ERROR", Self::EnterpriseTitleError),
        ("EMPLOYEE_DONT_EXIST", Self::EmployeeDontExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
