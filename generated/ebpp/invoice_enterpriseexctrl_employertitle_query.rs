//! `alipay.ebpp.invoice.enterpriseexctrl.employertitle.query` · 查询企业抬头
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/query`. Described in
//! `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleQuery",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("title_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("tax_register_no", 14)
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleQueryResponse",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 17)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 18)
        },
        schema::FieldDef::text("title_code", 19),
        schema::FieldDef::new(
            "title_info",
            schema::Kind::Record(&super::types::ENTERPRISE_TITLE_INFO),
            20,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.query` (查询企业抬头).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/query`. Described in
/// `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml`.
/// Answered by [`InvoiceEnterpriseexctrlEmployertitleQueryResponse`], or by an error with a [`InvoiceEnterpriseexctrlEmployertitleQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseexctrl.employertitle.query")]
#[doc(alias = "查询企业抬头")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleQuery {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:10`.
    pub account_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:11`.
    pub enterprise_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:12`.
    pub agreement_no: Option<String>,
    /// On the wire `title_id`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:13`.
    pub title_id: Option<String>,
    /// On the wire `tax_register_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:14`.
    pub tax_register_no: Option<String>,
}

impl InvoiceEnterpriseexctrlEmployertitleQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            enterprise_id: None,
            agreement_no: None,
            title_id: None,
            tax_register_no: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }
}

impl record::Record for InvoiceEnterpriseexctrlEmployertitleQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.enterprise_id),
            2 => Some(&self.agreement_no),
            3 => Some(&self.title_id),
            4 => Some(&self.tax_register_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.enterprise_id),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.title_id),
            4 => Some(&mut self.tax_register_no),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseexctrlEmployertitleQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEnterpriseexctrlEmployertitleQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseexctrlEmployertitleQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEnterpriseexctrlEmployertitleQuery {}

impl record::Request for InvoiceEnterpriseexctrlEmployertitleQuery {
    type Response = InvoiceEnterpriseexctrlEmployertitleQueryResponse;
    type ErrorCode = InvoiceEnterpriseexctrlEmployertitleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseexctrl.employertitle.query",
        title: "查询企业抬头",
        file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_QUERY,
        response: &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.query` (查询企业抬头).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleQueryResponse {
    /// On the wire `code`, a text; on REST only. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:17`.
    pub code: Option<String>,
    /// On the wire `msg`, a text; on REST only. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:18`.
    pub msg: Option<String>,
    /// On the wire `title_code`, a text. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:19`.
    pub title_code: Option<String>,
    /// On the wire `title_info`, a record of the kind `EnterpriseTitleInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:20`.
    pub title_info: Option<super::types::EnterpriseTitleInfo>,
}

impl record::Record for InvoiceEnterpriseexctrlEmployertitleQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.msg),
            2 => Some(&self.title_code),
            3 => Some(&self.title_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.msg),
            2 => Some(&mut self.title_code),
            3 => Some(&mut self.title_info),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseexctrlEmployertitleQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            msg: None,
            title_code: None,
            title_info: None,
        }
    }
}

impl Clone for InvoiceEnterpriseexctrlEmployertitleQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseexctrlEmployertitleQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseexctrlEmployertitleQueryErrorCode {
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:23`.
    PermissionDenied,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:24`.
    SystemError,
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml:25`.
    ParameterIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseexctrlEmployertitleQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEnterpriseexctrlEmployertitleQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
