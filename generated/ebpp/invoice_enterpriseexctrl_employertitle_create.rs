//! `alipay.ebpp.invoice.enterpriseexctrl.employertitle.create` · 新增企业抬头
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/create`. Described in
//! `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.enterpriseexctrl.employertitle.create",
    title: "新增企业抬头",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_CREATE,
    response: &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "PARAMETER_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 29,
        },
        schema::ErrorDef {
            code: "ENTERPRISE_TITLE_EXISTS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "ENTERPRISE_TITLE_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "ENTERPRISE_TITLE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
    ],
};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleCreate",
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
            name: "address",
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
            name: "bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "bank_name",
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
            name: "tax_register_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "telephone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "title_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "title_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_CREATE_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "success",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "title_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.create` (新增企业抬头).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/create`. Described in
/// `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml`.
/// Answered by [`InvoiceEnterpriseexctrlEmployertitleCreateResponse`], or by an error with a [`InvoiceEnterpriseexctrlEmployertitleCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseexctrl.employertitle.create")]
#[doc(alias = "新增企业抬头")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleCreate {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:9`.
    pub account_id: Option<String>,
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:10`.
    pub address: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:11`.
    pub agreement_no: Option<String>,
    /// The field `bank_account`: a text.
    ///
    /// On the wire `bank_account`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:12`.
    pub bank_account: Option<String>,
    /// The field `bank_name`: a text.
    ///
    /// On the wire `bank_name`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:13`.
    pub bank_name: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:14`.
    pub enterprise_id: Option<String>,
    /// The field `tax_register_no`: a text.
    ///
    /// On the wire `tax_register_no`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:15`.
    pub tax_register_no: Option<String>,
    /// The field `telephone`: a text.
    ///
    /// On the wire `telephone`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:16`.
    pub telephone: Option<String>,
    /// The field `title_code`: a text.
    ///
    /// On the wire `title_code`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:17`.
    pub title_code: Option<String>,
    /// The field `title_name`: a text.
    ///
    /// On the wire `title_name`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:18`.
    pub title_name: Option<String>,
}

impl InvoiceEnterpriseexctrlEmployertitleCreate {
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

    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`bank_account`](Self::bank_account).
    #[inline]
    #[must_use]
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Sets [`bank_name`](Self::bank_name).
    #[inline]
    #[must_use]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    #[must_use]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    #[must_use]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets [`title_code`](Self::title_code).
    #[inline]
    #[must_use]
    pub fn title_code(mut self, title_code: impl Into<String>) -> Self {
        self.title_code = Some(title_code.into());
        self
    }

    /// Sets [`title_name`](Self::title_name).
    #[inline]
    #[must_use]
    pub fn title_name(mut self, title_name: impl Into<String>) -> Self {
        self.title_name = Some(title_name.into());
        self
    }
}

impl record::Record for InvoiceEnterpriseexctrlEmployertitleCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_CREATE
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
            9 => Some(&self.title_name),
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
            9 => Some(&mut self.title_name),
            _ => None,
        }
    }
}

impl Clone for InvoiceEnterpriseexctrlEmployertitleCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseexctrlEmployertitleCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEnterpriseexctrlEmployertitleCreate {}

impl record::Request for InvoiceEnterpriseexctrlEmployertitleCreate {
    type Response = InvoiceEnterpriseexctrlEmployertitleCreateResponse;
    type ErrorCode = InvoiceEnterpriseexctrlEmployertitleCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.create` (新增企业抬头).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleCreateResponse {
    /// The field `code`: a text.
    ///
    /// On the wire `code`; on REST only. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:21`.
    pub code: Option<String>,
    /// The field `msg`: a text.
    ///
    /// On the wire `msg`; on REST only. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:22`.
    pub msg: Option<String>,
    /// The field `success`: true or false.
    ///
    /// On the wire `success`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:23`.
    pub success: Option<bool>,
    /// The field `title_id`: a text.
    ///
    /// On the wire `title_id`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:24`.
    pub title_id: Option<String>,
}

impl record::Record for InvoiceEnterpriseexctrlEmployertitleCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_CREATE_RESPONSE
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

impl Clone for InvoiceEnterpriseexctrlEmployertitleCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseexctrlEmployertitleCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseexctrlEmployertitleCreateErrorCode {
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:27`.
    ParameterIllegal,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:28`.
    PermissionDenied,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:29`.
    SystemError,
    /// On the wire `ENTERPRISE_TITLE_EXISTS`. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:30`.
    EnterpriseTitleExists,
    /// On the wire `ENTERPRISE_TITLE_EXCEED`. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:31`.
    EnterpriseTitleExceed,
    /// On the wire `ENTERPRISE_TITLE_ERROR`. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.create.yaml:32`.
    EnterpriseTitleError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseexctrlEmployertitleCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ENTERPRISE_TITLE_EXISTS", Self::EnterpriseTitleExists),
        ("ENTERPRISE_TITLE_EXCEED", Self::EnterpriseTitleExceed),
        ("ENTERPRISE_TITLE_ERROR", Self::EnterpriseTitleError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
