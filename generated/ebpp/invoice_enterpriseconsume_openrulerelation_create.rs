//! `alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create` · 新增开票规则并绑定费控规则
//!
//! Add an invoicing rule and bind it to expense control rules.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/enterpriseconsume/openrulerelation/create`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create` (新增开票规则并绑定费控规则).
///
/// Add an invoicing rule and bind it to expense control rules.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseconsumeOpenrulerelationCreate;
///
/// let request = InvoiceEnterpriseconsumeOpenrulerelationCreate::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/enterpriseconsume/openrulerelation/create`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml`.
/// Returns [`InvoiceEnterpriseconsumeOpenrulerelationCreateResponse`], or an error with a [`InvoiceEnterpriseconsumeOpenrulerelationCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseconsume/openrulerelation/create")]
#[doc(alias = "新增开票规则并绑定费控规则")]
#[doc(alias = "开票")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeOpenrulerelationCreate {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Invoicing rule id.
    ///
    /// Example: `2021070101152721181000002201`.
    pub invoice_rule_id: Option<String>,
    /// Ids of the expense control rules to bind.
    ///
    /// Example: `["2021090600152601180000000358","2021090600152601180000000359"]`.
    pub standard_id_list: Vec<String>,
}

impl InvoiceEnterpriseconsumeOpenrulerelationCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create` (新增开票规则并绑定费控规则).
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeOpenrulerelationCreateResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.openrulerelation.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeOpenrulerelationCreateErrorCode {
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
    /// `BIND_RELATION_ERROR`.
    BindRelationError,
    /// `INVOICE_RULE_NOT_EXIST`: The invoice rule does not exist.
    ///
    /// Check the invoice rule id.
    InvoiceRuleNotExist,
    /// `GROUP_NOT_EXIST`.
    GroupNotExist,
    /// `EXPENSE_INVOICE_RULE_EXIST`.
    ExpenseInvoiceRuleExist,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `REMOTE_SERVICE_ERROR`: A remote service failed with an error.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    RemoteServiceError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceEnterpriseconsumeOpenrulerelationCreateErrorCode, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "BIND_RELATION_ERROR" BindRelationError, "INVOICE_RULE_NOT_EXIST"
    InvoiceRuleNotExist, "GROUP_NOT_EXIST" GroupNotExist, "EXPENSE_INVOICE_RULE_EXIST"
    ExpenseInvoiceRuleExist, "PARAMETER_ILLEGAL" ParameterIllegal, "REMOTE_SERVICE_ERROR"
    RemoteServiceError
);

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
    InvoiceEnterpriseconsumeOpenrulerelationCreate,
    INVOICE_ENTERPRISECONSUME_OPENRULERELATION_CREATE, 0 account_id None, 1 agreement_no
    None, 2 enterprise_id None, 3 invoice_rule_id None, 4 standard_id_list Vec::new()
);

record::record!(
    InvoiceEnterpriseconsumeOpenrulerelationCreateResponse,
    INVOICE_ENTERPRISECONSUME_OPENRULERELATION_CREATE_RESPONSE, 0 success None
);

static INVOICE_ENTERPRISECONSUME_OPENRULERELATION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeOpenrulerelationCreate",
    file: "spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("invoice_rule_id"),
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
    lines: &[11, 16, 21, 22, 23],
};

static INVOICE_ENTERPRISECONSUME_OPENRULERELATION_CREATE_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeOpenrulerelationCreateResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.openrulerelation.create.yaml",
    rows: &[schema::Row::Plain("success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
