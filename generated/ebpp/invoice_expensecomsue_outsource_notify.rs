//! `alipay.ebpp.invoice.expensecomsue.outsource.notify` · 同步外部额度变更（交易形式）
//!
//! Report external payments and refunds that use up a jointly managed allowance.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expensecomsue/outsource/notify`. Described in
//! `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expensecomsue.outsource.notify` (同步外部额度变更（交易形式）).
///
/// Report external payments and refunds that use up a jointly managed allowance.
///
/// ```
/// use alipay::ebpp::InvoiceExpensecomsueOutsourceNotify;
///
/// let request = InvoiceExpensecomsueOutsourceNotify::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expensecomsue/outsource/notify`. Described in
/// `spec/ebpp/invoice.expensecomsue.outsource.notify.yaml`.
/// Returns [`InvoiceExpensecomsueOutsourceNotifyResponse`], or an error with a [`InvoiceExpensecomsueOutsourceNotifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecomsue.outsource.notify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expensecomsue/outsource/notify")]
#[doc(alias = "同步外部额度变更（交易形式）")]
#[doc(alias = "同步外部额度变更")]
#[doc(alias = "交易")]
#[doc(alias = "额度")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecomsueOutsourceNotify {
    /// Shared account id of the enterprise.
    ///
    /// 企业共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Amount spent.
    ///
    /// 消费金额. Example: `200`.
    pub amount: Option<i64>,
    /// Time of the transaction.
    ///
    /// 交易发生时间. Example: `2021-01-01 12:00:00`.
    pub deal_time: Option<String>,
    /// Employee id.
    ///
    /// 员工id. Example: `2088000000000001`.
    pub employee_id: Option<String>,
    /// Kind of employee account.
    ///
    /// 员工账号类型. Example: `0`.
    pub employee_id_type: Option<i64>,
    /// Employee, by open id.
    ///
    /// 员工开放id. Example: `abcdxxxx`.
    pub employee_open_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Extension parameters, as JSON text.
    ///
    /// 拓展参数. Example: `{\"adcode\":\"310000\"}`.
    pub extend: Option<String>,
    /// Kind of transaction: payment or refund.
    ///
    /// Example: `0`.
    pub is_off_set: Option<i64>,
    /// Number of the external payment.
    ///
    /// 外部交易支付单号. Example: `TN00000000000001`.
    pub out_source_id: Option<String>,
    /// Code of the external platform.
    ///
    /// 外部平台编码. Example: `DAO_AN`.
    pub platform: Option<String>,
    /// Number of the external refund.
    ///
    /// 外部交易退款单号. Example: `200222222222`.
    pub relate_no: Option<String>,
    /// Expense control rule id.
    ///
    /// Example: `2021082700152601730000003677`.
    pub standard_id: Option<String>,
}

impl InvoiceExpensecomsueOutsourceNotify {
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

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets [`deal_time`](Self::deal_time).
    #[inline]
    pub fn deal_time(mut self, deal_time: impl Into<String>) -> Self {
        self.deal_time = Some(deal_time.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_id_type`](Self::employee_id_type).
    #[inline]
    pub fn employee_id_type(mut self, employee_id_type: i64) -> Self {
        self.employee_id_type = Some(employee_id_type);
        self
    }

    /// Sets [`employee_open_id`](Self::employee_open_id).
    #[inline]
    pub fn employee_open_id(mut self, employee_open_id: impl Into<String>) -> Self {
        self.employee_open_id = Some(employee_open_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`extend`](Self::extend).
    #[inline]
    pub fn extend(mut self, extend: impl Into<String>) -> Self {
        self.extend = Some(extend.into());
        self
    }

    /// Sets [`is_off_set`](Self::is_off_set).
    #[inline]
    pub fn is_off_set(mut self, is_off_set: i64) -> Self {
        self.is_off_set = Some(is_off_set);
        self
    }

    /// Sets [`out_source_id`](Self::out_source_id).
    #[inline]
    pub fn out_source_id(mut self, out_source_id: impl Into<String>) -> Self {
        self.out_source_id = Some(out_source_id.into());
        self
    }

    /// Sets [`platform`](Self::platform).
    #[inline]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets [`relate_no`](Self::relate_no).
    #[inline]
    pub fn relate_no(mut self, relate_no: impl Into<String>) -> Self {
        self.relate_no = Some(relate_no.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.expensecomsue.outsource.notify` (同步外部额度变更（交易形式）).
#[non_exhaustive]
pub struct InvoiceExpensecomsueOutsourceNotifyResponse {
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<bool>,
}

/// The error codes of `alipay.ebpp.invoice.expensecomsue.outsource.notify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecomsueOutsourceNotifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `WORK_NO_NOT_FIND`.
    WorkNoNotFind,
    /// `QUOTA_DEAL_ERROR`.
    QuotaDealError,
    /// `PLATFORM_ILLEGAL`.
    PlatformIllegal,
    /// `EMPLOYEE_NO_NOT_FIND`.
    EmployeeNoNotFind,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpensecomsueOutsourceNotifyErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter, "PERMISSION_DENIED" PermissionDenied,
    "WORK_NO_NOT_FIND" WorkNoNotFind, "QUOTA_DEAL_ERROR" QuotaDealError,
    "PLATFORM_ILLEGAL" PlatformIllegal, "EMPLOYEE_NO_NOT_FIND" EmployeeNoNotFind
);

impl record::CallRequest for InvoiceExpensecomsueOutsourceNotify {}

impl record::Request for InvoiceExpensecomsueOutsourceNotify {
    type Response = InvoiceExpensecomsueOutsourceNotifyResponse;
    type ErrorCode = InvoiceExpensecomsueOutsourceNotifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecomsue.outsource.notify",
        title: "同步外部额度变更（交易形式）",
        file: "spec/ebpp/invoice.expensecomsue.outsource.notify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expensecomsue/outsource/notify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY,
        response: &INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY_RESPONSE,
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
    InvoiceExpensecomsueOutsourceNotify, INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY, 0
    account_id None, 1 agreement_no None, 2 amount None, 3 deal_time None, 4 employee_id
    None, 5 employee_id_type None, 6 employee_open_id None, 7 enterprise_id None, 8
    extend None, 9 is_off_set None, 10 out_source_id None, 11 platform None, 12 relate_no
    None, 13 standard_id None
);

record::record!(
    InvoiceExpensecomsueOutsourceNotifyResponse,
    INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY_RESPONSE, 0 success None
);

static INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecomsueOutsourceNotify",
    file: "spec/ebpp/invoice.expensecomsue.outsource.notify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Plain("amount", schema::Kind::Integer),
        schema::Row::Text("deal_time"),
        schema::Row::Text("employee_id"),
        schema::Row::Plain("employee_id_type", schema::Kind::Integer),
        schema::Row::Text("employee_open_id"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("extend"),
        schema::Row::Plain("is_off_set", schema::Kind::Integer),
        schema::Row::Text("out_source_id"),
        schema::Row::Text("platform"),
        schema::Row::Text("relate_no"),
        schema::Row::Text("standard_id"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 22, 23, 24, 25, 26, 27, 32, 33, 38, 39, 40],
};

static INVOICE_EXPENSECOMSUE_OUTSOURCE_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecomsueOutsourceNotifyResponse",
    file: "spec/ebpp/invoice.expensecomsue.outsource.notify.yaml",
    rows: &[schema::Row::Plain("success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
