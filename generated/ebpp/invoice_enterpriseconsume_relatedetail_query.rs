//! `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` · 合花账单关联详情查询
//!
//! Query a bill and its related documents by document id.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseconsume/relatedetail/query`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeRelatedetailQuery",
    file: "spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_id", 18)
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeRelatedetailQueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "expense_ctrl_consume_info",
            schema::Kind::Record(&EXPENSE_CTRL_CONSUME_INFO),
            25,
        ),
    ],
    rules: &[],
};

static EXPENSE_CTRL_CONSUME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrlConsumeInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "expense_consume_info",
            schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
            34,
        ),
        schema::FieldDef::new(
            "related_enterprise_consume_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::new(
            "related_enterprise_invoice_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_INVOICE_INFO),
                    limits: &[],
                },
            ),
            39,
        ),
    ],
    rules: &[],
};

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
/// Answered by [`InvoiceEnterpriseconsumeRelatedetailQueryResponse`], or by an error with a [`InvoiceEnterpriseconsumeRelatedetailQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.relatedetail.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseconsume/relatedetail/query")]
#[doc(alias = "合花账单关联详情查询")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeRelatedetailQuery {
    /// Enterprise id.
    ///
    /// On the wire `account_id` (企业ID). Example: `2088000000000001`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:12`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// On the wire `agreement_no` (授权签约协议号). Example: `20205820659822371223`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:13`.
    pub agreement_no: Option<String>,
    /// Document id of the bill.
    ///
    /// On the wire `voucher_id` (账单凭证ID). Example: `2020123100152601930000003650`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:18`.
    pub voucher_id: Option<String>,
}

impl InvoiceEnterpriseconsumeRelatedetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            voucher_id: None,
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

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }
}

impl record::Record for InvoiceEnterpriseconsumeRelatedetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.voucher_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.voucher_id),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeRelatedetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEnterpriseconsumeRelatedetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeRelatedetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeRelatedetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` (合花账单关联详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeRelatedetailQueryResponse {
    /// Bill with its related documents.
    ///
    /// On the wire `expense_ctrl_consume_info` (账单凭证关联信息). Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:25`.
    pub expense_ctrl_consume_info: Option<ExpenseCtrlConsumeInfo>,
}

impl record::Record for InvoiceEnterpriseconsumeRelatedetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.expense_ctrl_consume_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.expense_ctrl_consume_info),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeRelatedetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            expense_ctrl_consume_info: None,
        }
    }
}

impl Clone for InvoiceEnterpriseconsumeRelatedetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeRelatedetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeRelatedetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A bill with its related bills and invoices.
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:31`.
#[non_exhaustive]
pub struct ExpenseCtrlConsumeInfo {
    /// Basic data of the bill.
    ///
    /// On the wire `expense_consume_info` (账单基本信息). Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:34`.
    pub expense_consume_info: Option<super::types::ExpenseConsumeInfo>,
    /// Bills of several purchases that are invoiced together.
    ///
    /// On the wire `related_enterprise_consume_list` (关联凑票账单列表). Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:35`.
    pub related_enterprise_consume_list: Vec<super::types::ExpenseConsumeInfo>,
    /// Related invoices.
    ///
    /// On the wire `related_enterprise_invoice_list` (关联发票凭证对象). Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:39`.
    pub related_enterprise_invoice_list: Vec<super::types::ExpenseInvoiceInfo>,
}

impl record::Record for ExpenseCtrlConsumeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPENSE_CTRL_CONSUME_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.expense_consume_info),
            1 => Some(&self.related_enterprise_consume_list),
            2 => Some(&self.related_enterprise_invoice_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.expense_consume_info),
            1 => Some(&mut self.related_enterprise_consume_list),
            2 => Some(&mut self.related_enterprise_invoice_list),
            _ => None,
        }
    }
}

impl Default for ExpenseCtrlConsumeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            expense_consume_info: None,
            related_enterprise_consume_list: Vec::new(),
            related_enterprise_invoice_list: Vec::new(),
        }
    }
}

impl Clone for ExpenseCtrlConsumeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpenseCtrlConsumeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpenseCtrlConsumeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeRelatedetailQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:42` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// Permission is denied to the caller.
    ///
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:43` and
    /// `spec/codes.yaml:2020`.
    PermissionDenied,
    /// The voucher does not exist.
    ///
    /// Check the voucher number.
    ///
    /// On the wire `VOUCHER_NOT_EXIST`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:44` and
    /// `spec/codes.yaml:2666`.
    VoucherNotExist,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:45` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseconsumeRelatedetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("VOUCHER_NOT_EXIST", Self::VoucherNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeRelatedetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
