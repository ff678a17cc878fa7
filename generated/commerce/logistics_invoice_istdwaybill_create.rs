//! `alipay.commerce.logistics.invoice.istdwaybill.create` · 开即时配送订单发票
//!
//! Request an invoice for instant delivery orders.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/logistics/invoice/istdwaybill/create`. Described in
//! `spec/commerce/logistics.invoice.istdwaybill.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.logistics.invoice.istdwaybill.create` (开即时配送订单发票).
///
/// Request an invoice for instant delivery orders.
///
/// ```
/// use alipay::commerce::LogisticsInvoiceIstdwaybillCreate;
///
/// let request = LogisticsInvoiceIstdwaybillCreate::new()
///     .logistics_code("FENGNIAO");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/logistics/invoice/istdwaybill/create`. Described in
/// `spec/commerce/logistics.invoice.istdwaybill.create.yaml`.
/// Returns [`LogisticsInvoiceIstdwaybillCreateResponse`], or an error with a [`LogisticsInvoiceIstdwaybillCreateErrorCode`].
#[doc(alias = "alipay.commerce.logistics.invoice.istdwaybill.create")]
#[doc(alias = "/v3/alipay/commerce/logistics/invoice/istdwaybill/create")]
#[doc(alias = "开即时配送订单发票")]
#[doc(alias = "发票")]
#[doc(alias = "订单")]
#[doc(alias = "配送")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsInvoiceIstdwaybillCreate {
    /// Invoice details.
    ///
    /// 发票信息.
    pub invoice: Option<Invoice>,
    /// Code of the instant delivery company.
    ///
    /// 即时配送公司编码. Example: `FENGNIAO`.
    pub logistics_code: Option<String>,
    /// Serial number of the invoice request.
    ///
    /// 开票请求流水号. Example: `out_invoice_no_00001`.
    pub out_invoice_request_no: Option<String>,
    /// Instant delivery waybills to invoice.
    ///
    /// 即时配送运单列表.
    pub waybill_invoices: Vec<WaybillInvoice>,
}

impl LogisticsInvoiceIstdwaybillCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice`](Self::invoice).
    #[inline]
    pub fn invoice(mut self, invoice: Invoice) -> Self {
        self.invoice = Some(invoice);
        self
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`out_invoice_request_no`](Self::out_invoice_request_no).
    #[inline]
    pub fn out_invoice_request_no(
        mut self,
        out_invoice_request_no: impl Into<String>,
    ) -> Self {
        self.out_invoice_request_no = Some(out_invoice_request_no.into());
        self
    }

    /// Sets [`waybill_invoices`](Self::waybill_invoices).
    #[inline]
    pub fn waybill_invoices(
        mut self,
        waybill_invoices: impl IntoIterator<Item = WaybillInvoice>,
    ) -> Self {
        self.waybill_invoices = waybill_invoices.into_iter().collect();
        self
    }
}

/// The response of `alipay.commerce.logistics.invoice.istdwaybill.create` (开即时配送订单发票).
#[non_exhaustive]
pub struct LogisticsInvoiceIstdwaybillCreateResponse {
    /// Invoiced amount.
    ///
    /// 开票金额. Example: `100.00`.
    pub invoice_fee: Option<String>,
    /// Overall invoicing status of the waybills.
    ///
    /// 整体的运单开票状态; one of `0`, `1`, `2`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Processing (处理中).
    /// - `1`: Invoiced (开票成功).
    /// - `2`: Invoicing failed (开票失败).
    pub status: Option<i64>,
    /// Instant delivery waybills to invoice.
    ///
    /// 即时配送运单列表.
    pub waybill_invoices: Vec<WaybillInvoiceIstd>,
}

/// Invoice details of instant delivery orders.
///
/// | Field | Limits |
/// |---|---|
/// | [`title_type`](Self::title_type) | one of `0`, `1` |
#[must_use]
#[non_exhaustive]
pub struct Invoice {
    /// Email address.
    ///
    /// 邮箱地址. Example: `user@example.com`.
    pub email: Option<String>,
    /// What the invoice is for: delivery service fee.
    ///
    /// 发票内容. Example: `40`.
    pub invoice_content: Option<String>,
    /// Amount of the invoice.
    ///
    /// 发票金额. Example: `100`.
    pub invoice_fee: Option<String>,
    /// Title of the invoice, such as a company name.
    ///
    /// 发票抬头. Example: `支付宝（杭州）信息技术有限公司`.
    pub invoice_title: Option<String>,
    /// Type of invoice.
    ///
    /// 发票类型. Example: `0`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `0`: Electronic invoice, the default (电子发票).
    pub invoice_type: Option<i64>,
    /// Mobile phone number.
    ///
    /// 手机号码. Example: `13800000000`.
    pub phone: Option<String>,
    /// Name of the recipient.
    ///
    /// 收件人姓名. Example: `语轩`.
    pub receiver: Option<String>,
    /// Tax number.
    ///
    /// 税号. Example: `9133 0106 MA27 Y4U4 7R`.
    pub tax_number: Option<String>,
    /// Whether the invoice title is a company or a person.
    ///
    /// 抬头类型; one of `0`, `1`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Company (企业单位).
    /// - `1`: Individual or non-enterprise (个人/非企业).
    pub title_type: Option<i64>,
}

impl Invoice {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`invoice_content`](Self::invoice_content).
    #[inline]
    pub fn invoice_content(mut self, invoice_content: impl Into<String>) -> Self {
        self.invoice_content = Some(invoice_content.into());
        self
    }

    /// Sets [`invoice_fee`](Self::invoice_fee).
    #[inline]
    pub fn invoice_fee(mut self, invoice_fee: impl Into<String>) -> Self {
        self.invoice_fee = Some(invoice_fee.into());
        self
    }

    /// Sets [`invoice_title`](Self::invoice_title).
    #[inline]
    pub fn invoice_title(mut self, invoice_title: impl Into<String>) -> Self {
        self.invoice_title = Some(invoice_title.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(mut self, invoice_type: i64) -> Self {
        self.invoice_type = Some(invoice_type);
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`receiver`](Self::receiver).
    #[inline]
    pub fn receiver(mut self, receiver: impl Into<String>) -> Self {
        self.receiver = Some(receiver.into());
        self
    }

    /// Sets [`tax_number`](Self::tax_number).
    #[inline]
    pub fn tax_number(mut self, tax_number: impl Into<String>) -> Self {
        self.tax_number = Some(tax_number.into());
        self
    }

    /// Sets [`title_type`](Self::title_type).
    #[inline]
    pub fn title_type(mut self, title_type: i64) -> Self {
        self.title_type = Some(title_type);
        self
    }
}

/// A waybill to invoice.
#[must_use]
#[non_exhaustive]
pub struct WaybillInvoice {
    /// Amount of the waybill.
    ///
    /// 即时配送运单金额. Example: `100`.
    pub waybill_amount: Option<String>,
    /// Number of the instant delivery waybill.
    ///
    /// 即时配送运单编号. Example: `waybill_no_00001`.
    pub waybill_no: Option<String>,
}

impl WaybillInvoice {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`waybill_amount`](Self::waybill_amount).
    #[inline]
    pub fn waybill_amount(mut self, waybill_amount: impl Into<String>) -> Self {
        self.waybill_amount = Some(waybill_amount.into());
        self
    }

    /// Sets [`waybill_no`](Self::waybill_no).
    #[inline]
    pub fn waybill_no(mut self, waybill_no: impl Into<String>) -> Self {
        self.waybill_no = Some(waybill_no.into());
        self
    }
}

/// Invoicing result of one waybill.
#[non_exhaustive]
pub struct WaybillInvoiceIstd {
    /// Why this waybill was rejected.
    ///
    /// 失败原因. Example: `开票失败原因`.
    pub reason: Option<String>,
    /// Merchant's store number.
    ///
    /// 商家门店编号. Example: `shop_no_00001`.
    pub shop_no: Option<String>,
    /// Amount of the waybill; present when it was invoiced.
    ///
    /// 即时配送运单金额. Example: `100`.
    pub waybill_amount: Option<String>,
    /// Invoicing status of the waybill; no details while the overall status is 0\.
    ///
    /// 明细的运单开票状态. Example: `0`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `1`: Invoiced (开票成功).
    /// - `2`: Cannot be invoiced (不可开票).
    /// - `3`: Can be invoiced (可开票).
    pub waybill_invoice_status: Option<i64>,
    /// Number of the instant delivery waybill.
    ///
    /// 即时配送运单编号. Example: `waybillNo_20200811`.
    pub waybill_no: Option<String>,
}

/// The error codes of `alipay.commerce.logistics.invoice.istdwaybill.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LogisticsInvoiceIstdwaybillCreateErrorCode {
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LogisticsInvoiceIstdwaybillCreateErrorCode, "PARAM_ILLEGAL" ParamIllegal,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for LogisticsInvoiceIstdwaybillCreate {}

impl record::Request for LogisticsInvoiceIstdwaybillCreate {
    type Response = LogisticsInvoiceIstdwaybillCreateResponse;
    type ErrorCode = LogisticsInvoiceIstdwaybillCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.logistics.invoice.istdwaybill.create",
        title: "开即时配送订单发票",
        file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/logistics/invoice/istdwaybill/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LOGISTICS_INVOICE_ISTDWAYBILL_CREATE,
        response: &LOGISTICS_INVOICE_ISTDWAYBILL_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    LogisticsInvoiceIstdwaybillCreate, LOGISTICS_INVOICE_ISTDWAYBILL_CREATE, 0 invoice
    None, 1 logistics_code None, 2 out_invoice_request_no None, 3 waybill_invoices
    Vec::new()
);

record::record!(
    LogisticsInvoiceIstdwaybillCreateResponse,
    LOGISTICS_INVOICE_ISTDWAYBILL_CREATE_RESPONSE, 0 invoice_fee None, 1 status None, 2
    waybill_invoices Vec::new()
);

record::record!(
    Invoice, INVOICE, 0 email None, 1 invoice_content None, 2 invoice_fee None, 3
    invoice_title None, 4 invoice_type None, 5 phone None, 6 receiver None, 7 tax_number
    None, 8 title_type None
);

record::record!(
    WaybillInvoice, WAYBILL_INVOICE, 0 waybill_amount None, 1 waybill_no None
);

record::record!(
    WaybillInvoiceIstd, WAYBILL_INVOICE_ISTD, 0 reason None, 1 shop_no None, 2
    waybill_amount None, 3 waybill_invoice_status None, 4 waybill_no None
);

static LOGISTICS_INVOICE_ISTDWAYBILL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInvoiceIstdwaybillCreate",
    file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
    rows: &[
        schema::Row::Plain("invoice", schema::Kind::Record(&INVOICE)),
        schema::Row::Text("logistics_code"),
        schema::Row::Text("out_invoice_request_no"),
        schema::Row::Plain(
            "waybill_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAYBILL_INVOICE),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 12, 13, 18],
};

static LOGISTICS_INVOICE_ISTDWAYBILL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInvoiceIstdwaybillCreateResponse",
    file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
    rows: &[
        schema::Row::Text("invoice_fee"),
        schema::Row::Plain("status", schema::Kind::Integer),
        schema::Row::Plain(
            "waybill_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&WAYBILL_INVOICE_ISTD),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static INVOICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Invoice",
    file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
    rows: &[
        schema::Row::Text("email"),
        schema::Row::Text("invoice_content"),
        schema::Row::Text("invoice_fee"),
        schema::Row::Text("invoice_title"),
        schema::Row::Plain("invoice_type", schema::Kind::Integer),
        schema::Row::Text("phone"),
        schema::Row::Text("receiver"),
        schema::Row::Text("tax_number"),
        schema::Row::Limited(
            "title_type",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
    ],
    rules: &[],
    lines: &[40, 41, 46, 47, 52, 60, 61, 62, 63, 67],
};

static WAYBILL_INVOICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaybillInvoice",
    file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
    rows: &[schema::Row::Text("waybill_amount"), schema::Row::Text("waybill_no")],
    rules: &[],
    lines: &[75, 76],
};

static WAYBILL_INVOICE_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "WaybillInvoiceIstd",
    file: "spec/commerce/logistics.invoice.istdwaybill.create.yaml",
    rows: &[
        schema::Row::Text("reason"),
        schema::Row::Text("shop_no"),
        schema::Row::Text("waybill_amount"),
        schema::Row::Plain("waybill_invoice_status", schema::Kind::Integer),
        schema::Row::Text("waybill_no"),
    ],
    rules: &[],
    lines: &[],
};
