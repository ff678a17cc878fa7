//! `alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create` · 新增开票规则并绑定费控规则
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/enterpriseconsume/openrulerelation/create`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISECONSUME_OPENRULERELATION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeOpenrulerelationCreate",
    file: "spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("enterprise_id", 11),
        schema::FieldDef::text("invoice_rule_id", 12),
        schema::FieldDef::new(
            "standard_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_OPENRULERELATION_CREATE_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeOpenrulerelationCreateResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml",
    fields: &[schema::FieldDef::new("success", schema::Kind::Boolean, 16)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create` (新增开票规则并绑定费控规则).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/enterpriseconsume/openrulerelation/create`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml`.
/// Answered by [`InvoiceEnterpriseconsumeOpenrulerelationCreateResponse`], or by an error with a [`InvoiceEnterpriseconsumeOpenrulerelationCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create")]
#[doc(alias = "新增开票规则并绑定费控规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeOpenrulerelationCreate {
    /// On the wire `account_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `enterprise_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:11`.
    pub enterprise_id: Option<String>,
    /// On the wire `invoice_rule_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:12`.
    pub invoice_rule_id: Option<String>,
    /// On the wire `standard_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:13`.
    pub standard_id_list: Vec<String>,
}

impl InvoiceEnterpriseconsumeOpenrulerelationCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            invoice_rule_id: None,
            standard_id_list: Vec::new(),
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

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`invoice_rule_id`](Self::invoice_rule_id).
    #[inline]
    pub fn invoice_rule_id(mut self, invoice_rule_id: impl Into<String>) -> Self {
        self.invoice_rule_id = Some(invoice_rule_id.into());
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

impl record::Record for InvoiceEnterpriseconsumeOpenrulerelationCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_OPENRULERELATION_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.invoice_rule_id),
            4 => Some(&self.standard_id_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.invoice_rule_id),
            4 => Some(&mut self.standard_id_list),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeOpenrulerelationCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEnterpriseconsumeOpenrulerelationCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeOpenrulerelationCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeOpenrulerelationCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEnterpriseconsumeOpenrulerelationCreate {}

impl record::Request for InvoiceEnterpriseconsumeOpenrulerelationCreate {
    type Response = InvoiceEnterpriseconsumeOpenrulerelationCreateResponse;
    type ErrorCode = InvoiceEnterpriseconsumeOpenrulerelationCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create",
        title: "新增开票规则并绑定费控规则",
        file: "spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/enterpriseconsume/openrulerelation/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ENTERPRISECONSUME_OPENRULERELATION_CREATE,
        response: &INVOICE_ENTERPRISECONSUME_OPENRULERELATION_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create` (新增开票规则并绑定费控规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeOpenrulerelationCreateResponse {
    /// On the wire `success`, true or false. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:16`.
    pub success: Option<bool>,
}

impl record::Record for InvoiceEnterpriseconsumeOpenrulerelationCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_OPENRULERELATION_CREATE_RESPONSE
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

impl Default for InvoiceEnterpriseconsumeOpenrulerelationCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { success: None }
    }
}

impl Clone for InvoiceEnterpriseconsumeOpenrulerelationCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeOpenrulerelationCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeOpenrulerelationCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeOpenrulerelationCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:19`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:20`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:21`.
    PermissionDenied,
    /// On the wire `BIND_RELATION_ERROR`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:22`.
    BindRelationError,
    /// On the wire `INVOICE_RULE_NOT_EXIST`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:23`.
    InvoiceRuleNotExist,
    /// On the wire `GROUP_NOT_EXIST`. Source: `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:24`.
    GroupNotExist,
    /// On the wire `EXPENSE_INVOICE_RULE_EXIST`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:25`.
    ExpenseInvoiceRuleExist,
    /// On the wire `PARAMETER_ILLEGAL`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:26`.
    ParameterIllegal,
    /// On the wire `REMOTE_SERVICE_ERROR`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml:27`.
    RemoteServiceError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseconsumeOpenrulerelationCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("BIND_RELATION_ERROR", Self::BindRelationError),
        ("INVOICE_RULE_NOT_EXIST", Self::InvoiceRuleNotExist),
        ("GROUP_NOT_EXIST", Self::GroupNotExist),
        ("EXPENSE_INVOICE_RULE_EXIST", Self::ExpenseInvoiceRuleExist),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("REMOTE_SERVICE_ERROR", Self::RemoteServiceError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeOpenrulerelationCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
