//! `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` · 合花账单关联详情查询
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
            ..schema::FieldDef::text("account_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_id", 12)
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
            15,
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
            20,
        ),
        schema::FieldDef::new(
            "related_enterprise_consume_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::new(
            "related_enterprise_invoice_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_INVOICE_INFO),
                    limits: &[],
                },
            ),
            22,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` (合花账单关联详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/enterpriseconsume/relatedetail/query`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml`.
/// Answered by [`InvoiceEnterpriseconsumeRelatedetailQueryResponse`], or by an error with a [`InvoiceEnterpriseconsumeRelatedetailQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.relatedetail.query")]
#[doc(alias = "合花账单关联详情查询")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeRelatedetailQuery {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:10`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `voucher_id`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:12`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` (合花账单关联详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeRelatedetailQueryResponse {
    /// On the wire `expense_ctrl_consume_info`, a record of the kind `ExpenseCtrlConsumeInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:15`.
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

/// The platform's type `ExpenseCtrlConsumeInfo`.
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:18`.
#[non_exhaustive]
pub struct ExpenseCtrlConsumeInfo {
    /// On the wire `expense_consume_info`, a record of the kind `ExpenseConsumeInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:20`.
    pub expense_consume_info: Option<super::types::ExpenseConsumeInfo>,
    /// On the wire `related_enterprise_consume_list`, a list; each element is a record of the kind
    /// `ExpenseConsumeInfo`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:21`.
    pub related_enterprise_consume_list: Vec<super::types::ExpenseConsumeInfo>,
    /// On the wire `related_enterprise_invoice_list`, a list; each element is a record of the kind
    /// `ExpenseInvoiceInfo`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:22`.
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
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:25`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:26`.
    PermissionDenied,
    /// On the wire `VOUCHER_NOT_EXIST`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:27`.
    VoucherNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:28`.
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
