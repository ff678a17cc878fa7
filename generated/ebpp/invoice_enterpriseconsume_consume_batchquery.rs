//! `alipay.ebpp.invoice.enterpriseconsume.consume.batchquery` · 企业因公账单查询
//!
//! Query business bills of an enterprise's employees within at most 24 hours.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/enterpriseconsume/consume/batchquery`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.consume.batchquery` (企业因公账单查询).
///
/// Query business bills of an enterprise's employees within at most 24 hours.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseconsumeConsumeBatchquery;
///
/// let request = InvoiceEnterpriseconsumeConsumeBatchquery::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`consumption_end`](Self::consumption_end) | a time |
/// | [`consumption_start`](Self::consumption_start) | a time |
/// | [`employee_list`](Self::employee_list) | at most 10 items |
/// | [`employee_open_ids`](Self::employee_open_ids) | at most 10 items |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/enterpriseconsume/consume/batchquery`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml`.
/// Returns [`InvoiceEnterpriseconsumeConsumeBatchqueryResponse`], or an error with a [`InvoiceEnterpriseconsumeConsumeBatchqueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.consume.batchquery")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseconsume/consume/batchquery")]
#[doc(alias = "企业因公账单查询")]
#[doc(alias = "账单")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeConsumeBatchquery {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// End of the trade period.
    ///
    /// 交易结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-12-16 00:00:00`.
    pub consumption_end: Option<record::DateTime>,
    /// Start of the trade period.
    ///
    /// 交易开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-12-16 00:00:00`.
    pub consumption_start: Option<record::DateTime>,
    /// Alipay user ids of employees.
    ///
    /// 员工支付宝UID列表; at most 10 items. Example: `2088000000000001`.
    pub employee_list: Vec<String>,
    /// Open ids of employees.
    ///
    /// At most 10 items. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub employee_open_ids: Vec<String>,
}

impl InvoiceEnterpriseconsumeConsumeBatchquery {
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

    /// Sets [`consumption_end`](Self::consumption_end).
    #[inline]
    pub fn consumption_end(
        mut self,
        consumption_end: impl Into<record::DateTime>,
    ) -> Self {
        self.consumption_end = Some(consumption_end.into());
        self
    }

    /// Sets [`consumption_start`](Self::consumption_start).
    #[inline]
    pub fn consumption_start(
        mut self,
        consumption_start: impl Into<record::DateTime>,
    ) -> Self {
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

/// The response of `alipay.ebpp.invoice.enterpriseconsume.consume.batchquery` (企业因公账单查询).
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeConsumeBatchqueryResponse {
    /// Employees' bills found.
    ///
    /// 企业查询到的员工账单列表.
    pub expense_consume_info_list: Vec<super::types::ExpenseConsumeInfo>,
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.consume.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeConsumeBatchqueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `EMPLOYEE_CNT_LIMIT_ERROR`: The number of employees exceeds the limit.
    ///
    /// Reduce the number of employees.
    EmployeeCntLimitError,
    /// `DURATION_EXCEED_LIMIT_ERROR`.
    DurationExceedLimitError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `DURATION_ILLEGAL`.
    DurationIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceEnterpriseconsumeConsumeBatchqueryErrorCode, "INVALID_PARAMETER"
    InvalidParameter, "PERMISSION_DENIED" PermissionDenied, "EMPLOYEE_CNT_LIMIT_ERROR"
    EmployeeCntLimitError, "DURATION_EXCEED_LIMIT_ERROR" DurationExceedLimitError,
    "SYSTEM_ERROR" SystemError, "DURATION_ILLEGAL" DurationIllegal
);

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
    InvoiceEnterpriseconsumeConsumeBatchquery,
    INVOICE_ENTERPRISECONSUME_CONSUME_BATCHQUERY, 0 account_id None, 1 agreement_no None,
    2 consumption_end None, 3 consumption_start None, 4 employee_list Vec::new(), 5
    employee_open_ids Vec::new()
);

record::record!(
    InvoiceEnterpriseconsumeConsumeBatchqueryResponse,
    INVOICE_ENTERPRISECONSUME_CONSUME_BATCHQUERY_RESPONSE, 0 expense_consume_info_list
    Vec::new()
);

static INVOICE_ENTERPRISECONSUME_CONSUME_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeConsumeBatchquery",
    file: "spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Limited(
            "consumption_end",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "consumption_start",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "employee_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(10))],
        ),
        schema::Row::Limited(
            "employee_open_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(10))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 17, 20, 22, 25, 27, 31, 33, 36],
};

static INVOICE_ENTERPRISECONSUME_CONSUME_BATCHQUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeConsumeBatchqueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.consume.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "expense_consume_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
