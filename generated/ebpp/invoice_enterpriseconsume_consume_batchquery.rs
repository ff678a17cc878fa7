//! `alipay.ebpp.invoice.enterpriseconsume.consume.batchquery` · 企业因公账单查询
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/enterpriseconsume/consume/batchquery`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISECONSUME_CONSUME_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeConsumeBatchquery",
    file: "spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("consumption_end", 11),
        schema::FieldDef::text("consumption_start", 12),
        schema::FieldDef::new(
            "employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::new(
            "employee_open_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_CONSUME_BATCHQUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeConsumeBatchqueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "expense_consume_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.consume.batchquery` (企业因公账单查询).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/enterpriseconsume/consume/batchquery`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml`.
/// Answered by [`InvoiceEnterpriseconsumeConsumeBatchqueryResponse`], or by an error with a [`InvoiceEnterpriseconsumeConsumeBatchqueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.consume.batchquery")]
#[doc(alias = "企业因公账单查询")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeConsumeBatchquery {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `consumption_end`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:11`.
    pub consumption_end: Option<String>,
    /// On the wire `consumption_start`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:12`.
    pub consumption_start: Option<String>,
    /// On the wire `employee_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:13`.
    pub employee_list: Vec<String>,
    /// On the wire `employee_open_ids`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:14`.
    pub employee_open_ids: Vec<String>,
}

impl InvoiceEnterpriseconsumeConsumeBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            consumption_end: None,
            consumption_start: None,
            employee_list: Vec::new(),
            employee_open_ids: Vec::new(),
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

    /// Sets [`consumption_end`](Self::consumption_end).
    #[inline]
    pub fn consumption_end(mut self, consumption_end: impl Into<String>) -> Self {
        self.consumption_end = Some(consumption_end.into());
        self
    }

    /// Sets [`consumption_start`](Self::consumption_start).
    #[inline]
    pub fn consumption_start(mut self, consumption_start: impl Into<String>) -> Self {
        self.consumption_start = Some(consumption_start.into());
        self
    }

    /// Sets [`employee_list`](Self::employee_list).
    #[inline]
    pub fn employee_list(
        mut self,
        employee_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.employee_list = employee_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`employee_open_ids`](Self::employee_open_ids).
    #[inline]
    pub fn employee_open_ids(
        mut self,
        employee_open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.employee_open_ids = employee_open_ids.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for InvoiceEnterpriseconsumeConsumeBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_CONSUME_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.consumption_end),
            3 => Some(&self.consumption_start),
            4 => Some(&self.employee_list),
            5 => Some(&self.employee_open_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.consumption_end),
            3 => Some(&mut self.consumption_start),
            4 => Some(&mut self.employee_list),
            5 => Some(&mut self.employee_open_ids),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeConsumeBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEnterpriseconsumeConsumeBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeConsumeBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeConsumeBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEnterpriseconsumeConsumeBatchquery {}

impl record::Request for InvoiceEnterpriseconsumeConsumeBatchquery {
    type Response = InvoiceEnterpriseconsumeConsumeBatchqueryResponse;
    type ErrorCode = InvoiceEnterpriseconsumeConsumeBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseconsume.consume.batchquery",
        title: "企业因公账单查询",
        file: "spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/enterpriseconsume/consume/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ENTERPRISECONSUME_CONSUME_BATCHQUERY,
        response: &INVOICE_ENTERPRISECONSUME_CONSUME_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.consume.batchquery` (企业因公账单查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeConsumeBatchqueryResponse {
    /// On the wire `expense_consume_info_list`, a list; each element is a record of the kind `ExpenseConsumeInfo`.
    /// Source: `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:17`.
    pub expense_consume_info_list: Vec<super::types::ExpenseConsumeInfo>,
}

impl record::Record for InvoiceEnterpriseconsumeConsumeBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_CONSUME_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.expense_consume_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.expense_consume_info_list),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeConsumeBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            expense_consume_info_list: Vec::new(),
        }
    }
}

impl Clone for InvoiceEnterpriseconsumeConsumeBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeConsumeBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeConsumeBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.consume.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeConsumeBatchqueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:20`.
    InvalidParameter,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:21`.
    PermissionDenied,
    /// On the wire `EMPLOYEE_CNT_LIMIT_ERROR`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:22`.
    EmployeeCntLimitError,
    /// On the wire `DURATION_EXCEED_LIMIT_ERROR`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:23`.
    DurationExceedLimitError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:24`.
    SystemError,
    /// On the wire `DURATION_ILLEGAL`. Source: `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml:25`.
    DurationIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseconsumeConsumeBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("EMPLOYEE_CNT_LIMIT_ERROR", Self::EmployeeCntLimitError),
        ("DURATION_EXCEED_LIMIT_ERROR", Self::DurationExceedLimitError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("DURATION_ILLEGAL", Self::DurationIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeConsumeBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
