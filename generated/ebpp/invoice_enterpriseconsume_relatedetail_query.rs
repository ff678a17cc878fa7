//! `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` · 合花账单关联详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseconsume/relatedetail/query`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.enterpriseconsume.relatedetail.query",
    title: "合花账单关联详情查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 25,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "VOUCHER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
    ],
};

static INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeRelatedetailQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "voucher_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_RELATEDETAIL_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeRelatedetailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "expense_ctrl_consume_info",
            kind: schema::Kind::Record(&EXPENSE_CTRL_CONSUME_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static EXPENSE_CTRL_CONSUME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrlConsumeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "expense_consume_info",
            kind: schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "related_enterprise_consume_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "related_enterprise_invoice_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_INVOICE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeRelatedetailQuery {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:10`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// The field `voucher_id`: a text.
    ///
    /// On the wire `voucher_id`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:12`.
    pub voucher_id: Option<String>,
}

impl InvoiceEnterpriseconsumeRelatedetailQuery {
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

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.relatedetail.query` (合花账单关联详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeRelatedetailQueryResponse {
    /// The field `expense_ctrl_consume_info`: a record of the kind `ExpenseCtrlConsumeInfo`.
    ///
    /// On the wire `expense_ctrl_consume_info`. Source:
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
#[derive(Default)]
#[non_exhaustive]
pub struct ExpenseCtrlConsumeInfo {
    /// The field `expense_consume_info`: a record of the kind `ExpenseConsumeInfo`.
    ///
    /// On the wire `expense_consume_info`. Source: `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:20`.
    pub expense_consume_info: Option<super::types::ExpenseConsumeInfo>,
    /// The field `related_enterprise_consume_list`: a list; each element is a record of the kind
    /// `ExpenseConsumeInfo`.
    ///
    /// On the wire `related_enterprise_consume_list`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:21`.
    pub related_enterprise_consume_list: Vec<super::types::ExpenseConsumeInfo>,
    /// The field `related_enterprise_invoice_list`: a list; each element is a record of the kind
    /// `ExpenseInvoiceInfo`.
    ///
    /// On the wire `related_enterprise_invoice_list`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.relatedetail.query.yaml:22`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
