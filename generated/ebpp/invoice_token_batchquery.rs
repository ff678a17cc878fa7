//! `alipay.ebpp.invoice.token.batchquery` · 根据查询令牌获取发票要素列表
//!
//! List key data of the invoices a user selected in the invoice manager.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/token/batchquery`. Described in
//! `spec/ebpp/invoice.token.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.token.batchquery` (根据查询令牌获取发票要素列表).
///
/// List key data of the invoices a user selected in the invoice manager.
///
/// ```
/// use alipay::ebpp::InvoiceTokenBatchquery;
///
/// let request = InvoiceTokenBatchquery::new()
///     .invoice_token("0136d80096e34a07a528db7cc5bc442888s")
///     .scene("INVOICE_EXPENSE");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_token`](Self::invoice_token) | required |
/// | [`scene`](Self::scene) | required; one of its values; at most 20 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/token/batchquery`. Described in
/// `spec/ebpp/invoice.token.batchquery.yaml`.
/// Returns [`InvoiceTokenBatchqueryResponse`], or an error with a [`InvoiceTokenBatchqueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.token.batchquery")]
#[doc(alias = "/v3/alipay/ebpp/invoice/token/batchquery")]
#[doc(alias = "根据查询令牌获取发票要素列表")]
#[doc(alias = "发票")]
#[doc(alias = "令牌")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceTokenBatchquery {
    /// Query token created by the user's selection, delivered to the ISV's receiving URL.
    ///
    /// 查询请求令牌; required. Example: `0136d80096e34a07a528db7cc5bc442888s`.
    pub invoice_token: String,
    /// What the invoice data are needed for.
    ///
    /// Required; at most 20 characters (advisory). Example: `INVOICE_EXPENSE`.
    pub scene: record::Choice<InvoiceTokenBatchqueryScene>,
}

impl InvoiceTokenBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_token`](Self::invoice_token).
    #[inline]
    pub fn invoice_token(mut self, invoice_token: impl Into<String>) -> Self {
        self.invoice_token = invoice_token.into();
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(
        mut self,
        scene: impl Into<record::Choice<InvoiceTokenBatchqueryScene>>,
    ) -> Self {
        self.scene = scene.into();
        self
    }
}

/// The response of `alipay.ebpp.invoice.token.batchquery` (根据查询令牌获取发票要素列表).
#[non_exhaustive]
pub struct InvoiceTokenBatchqueryResponse {
    /// Key data of the invoices found.
    ///
    /// 发票要素列表.
    pub invoice_element_list: Vec<super::types::InvoiceElementModel>,
    /// User, by open id.
    ///
    /// 支付宝用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 支付宝用户id. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

/// The values of the platform's type `InvoiceTokenBatchqueryScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceTokenBatchqueryScene {
    /// `INVOICE_EXPENSE`: Expense reimbursement.
    InvoiceExpense,
}

record::enumeration!(InvoiceTokenBatchqueryScene, "INVOICE_EXPENSE" InvoiceExpense);

/// The error codes of `alipay.ebpp.invoice.token.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceTokenBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVOICE_INVALID_TOKEN`: The invoice token is not valid.
    ///
    /// Have the user select the invoices again.
    InvoiceInvalidToken,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceTokenBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "INVOICE_INVALID_TOKEN"
    InvoiceInvalidToken, "PERMISSION_DENIED" PermissionDenied, "PARAMETER_ILLEGAL"
    ParameterIllegal
);

impl record::CallRequest for InvoiceTokenBatchquery {}

impl record::Request for InvoiceTokenBatchquery {
    type Response = InvoiceTokenBatchqueryResponse;
    type ErrorCode = InvoiceTokenBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.token.batchquery",
        title: "根据查询令牌获取发票要素列表",
        file: "spec/ebpp/invoice.token.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/token/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_TOKEN_BATCHQUERY,
        response: &INVOICE_TOKEN_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "INVOICE_INVALID_TOKEN",
                summary: "The invoice token is not valid.",
                fix: "Have the user select the invoices again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceTokenBatchquery, INVOICE_TOKEN_BATCHQUERY, 0 invoice_token String::new(), 1
    scene Default::default()
);

record::record!(
    InvoiceTokenBatchqueryResponse, INVOICE_TOKEN_BATCHQUERY_RESPONSE, 0
    invoice_element_list Vec::new(), 1 open_id None, 2 user_id None
);

static INVOICE_TOKEN_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTokenBatchquery",
    file: "spec/ebpp/invoice.token.batchquery.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "invoice_token",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(20)),
                    schema::LimitRow::Firm(schema::Limit::Values(&["INVOICE_EXPENSE"])),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18, 21, 22, 20],
};

static INVOICE_TOKEN_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTokenBatchqueryResponse",
    file: "spec/ebpp/invoice.token.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "invoice_element_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ELEMENT_MODEL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
