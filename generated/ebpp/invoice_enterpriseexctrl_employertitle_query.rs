//! `alipay.ebpp.invoice.enterpriseexctrl.employertitle.query` · 查询企业抬头
//!
//! Query an invoice title of an enterprise by its id.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/query`. Described in
//! `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.query` (查询企业抬头).
///
/// Query an invoice title of an enterprise by its id.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseexctrlEmployertitleQuery;
///
/// let request = InvoiceEnterpriseexctrlEmployertitleQuery::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/query`. Described in
/// `spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml`.
/// Returns [`InvoiceEnterpriseexctrlEmployertitleQueryResponse`], or an error with a [`InvoiceEnterpriseexctrlEmployertitleQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseexctrl.employertitle.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseexctrl/employertitle/query")]
#[doc(alias = "查询企业抬头")]
#[doc(alias = "抬头")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleQuery {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001181407500`.
    pub agreement_no: Option<String>,
    /// Invoice title id.
    ///
    /// 抬头ID. Example: `2022110200152710030000000003`.
    pub title_id: Option<String>,
    /// Tax number.
    ///
    /// 税号.
    pub tax_register_no: Option<String>,
}

impl InvoiceEnterpriseexctrlEmployertitleQuery {
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

/// The response of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.query` (查询企业抬头).
#[non_exhaustive]
pub struct InvoiceEnterpriseexctrlEmployertitleQueryResponse {
    /// Return code; anything but 10000 is a failure.
    ///
    /// Other values may be added; on REST only. Example: `10000`.
    pub code: Option<
        record::Choice<InvoiceEnterpriseexctrlEmployertitleQueryResponseCode>,
    >,
    /// Return message.
    ///
    /// On REST only. Example: `成功`.
    pub msg: Option<String>,
    /// Code of the title.
    ///
    /// 抬头编码.
    pub title_code: Option<String>,
    /// Invoice title found.
    ///
    /// 企业抬头信息.
    pub title_info: Option<super::types::EnterpriseTitleInfo>,
}

/// The values of the platform's type `InvoiceEnterpriseexctrlEmployertitleQueryResponseCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceEnterpriseexctrlEmployertitleQueryResponseCode {
    /// `10000`: Success (成功).
    V10000,
}

record::enumeration!(
    InvoiceEnterpriseexctrlEmployertitleQueryResponseCode, "10000" V10000
);

/// The error codes of `alipay.ebpp.invoice.enterpriseexctrl.employertitle.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseexctrlEmployertitleQueryErrorCode {
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceEnterpriseexctrlEmployertitleQueryErrorCode, "PERMISSION_DENIED"
    PermissionDenied, "SYSTEM_ERROR" SystemError, "PARAMETER_ILLEGAL" ParameterIllegal
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceEnterpriseexctrlEmployertitleQuery,
    INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_QUERY, 0 account_id None, 1 enterprise_id
    None, 2 agreement_no None, 3 title_id None, 4 tax_register_no None
);

record::record!(
    InvoiceEnterpriseexctrlEmployertitleQueryResponse,
    INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_QUERY_RESPONSE, 0 code None, 1 msg None, 2
    title_code None, 3 title_info None
);

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleQuery",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml",
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
                name: "title_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "tax_register_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17, 18, 23, 24],
};

static INVOICE_ENTERPRISEEXCTRL_EMPLOYERTITLE_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseexctrlEmployertitleQueryResponse",
    file: "spec/ebpp/invoice.enterpriseexctrl.employertitle.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "code",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "msg",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Text("title_code"),
        schema::Row::Plain(
            "title_info",
            schema::Kind::Record(&super::types::ENTERPRISE_TITLE_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};
