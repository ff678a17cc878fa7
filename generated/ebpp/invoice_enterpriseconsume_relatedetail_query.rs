//! `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` · 合花账单关联详情查询
//!
//! Query a bill and its related documents by document id.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseconsume/relatedetail/query`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` (合花账单关联详情查询).
///
/// Query a bill and its related documents by document id.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseconsumeRelatedetailQuery;
///
/// let request = InvoiceEnterpriseconsumeRelatedetailQuery::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/enterpriseconsume/relatedetail/query`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml`.
/// Returns [`InvoiceEnterpriseconsumeRelatedetailQueryResponse`], or an error with a [`InvoiceEnterpriseconsumeRelatedetailQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.relatedetail.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseconsume/relatedetail/query")]
#[doc(alias = "合花账单关联详情查询")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeRelatedetailQuery {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20205820659822371223`.
    pub agreement_no: Option<String>,
    /// Document id of the bill.
    ///
    /// 账单凭证ID. Example: `2020123100152601930000003650`.
    pub voucher_id: Option<String>,
}

impl InvoiceEnterpriseconsumeRelatedetailQuery {
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

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` (合花账单关联详情查询).
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeRelatedetailQueryResponse {
    /// Bill with its related documents.
    ///
    /// 账单凭证关联信息.
    pub expense_ctrl_consume_info: Option<ExpenseCtrlConsumeInfo>,
}

/// A bill with its related bills and invoices.
#[non_exhaustive]
pub struct ExpenseCtrlConsumeInfo {
    /// Basic data of the bill.
    ///
    /// 账单基本信息.
    pub expense_consume_info: Option<super::types::ExpenseConsumeInfo>,
    /// Bills of several purchases that are invoiced together.
    ///
    /// 关联凑票账单列表.
    pub related_enterprise_consume_list: Vec<super::types::ExpenseConsumeInfo>,
    /// Related invoices.
    ///
    /// 关联发票凭证对象.
    pub related_enterprise_invoice_list: Vec<super::types::ExpenseInvoiceInfo>,
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeRelatedetailQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `VOUCHER_NOT_EXIST`: The voucher does not exist.
    ///
    /// Check the voucher number.
    VoucherNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceEnterpriseconsumeRelatedetailQueryErrorCode, "SYSTEM_ERROR" SystemError,
    "PERMISSION_DENIED" PermissionDenied, "VOUCHER_NOT_EXIST" VoucherNotExist,
    "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for InvoiceEnterpriseconsumeRelatedetailQuery {}

impl record::Request for InvoiceEnterpriseconsumeRelatedetailQuery {
    type Response = InvoiceEnterpriseconsumeRelatedetailQueryResponse;
    type ErrorCode = InvoiceEnterpriseconsumeRelatedetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseconsume.relatedetail.query",
        title: "合花账单关联详情查询",
        file: "spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/enterpriseconsume/relatedetail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY,
        response: &INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY_RESPONSE,
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
    InvoiceEnterpriseconsumeRelatedetailQuery,
    INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY, 0 account_id None, 1 agreement_no None,
    2 voucher_id None
);

record::record!(
    InvoiceEnterpriseconsumeRelatedetailQueryResponse,
    INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY_RESPONSE, 0 expense_ctrl_consume_info
    None
);

record::record!(
    ExpenseCtrlConsumeInfo, EXPENSE_CTRL_CONSUME_INFO, 0 expense_consume_info None, 1
    related_enterprise_consume_list Vec::new(), 2 related_enterprise_invoice_list
    Vec::new()
);

static INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeRelatedetailQuery",
    file: "spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml",
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
                name: "voucher_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18],
};

static INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeRelatedetailQueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml",
    rows: &[
        schema::Row::Plain(
            "expense_ctrl_consume_info",
            schema::Kind::Record(&EXPENSE_CTRL_CONSUME_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static EXPENSE_CTRL_CONSUME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrlConsumeInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml",
    rows: &[
        schema::Row::Plain(
            "expense_consume_info",
            schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
        ),
        schema::Row::Plain(
            "related_enterprise_consume_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "related_enterprise_invoice_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_INVOICE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
