//! `alipay.ebpp.invoice.apply.status.notify` · 发票申请状态变更
//!
//! Notify the invoice platform that an invoice application changed its state.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/status/notify`. Described
//! in `spec/ebpp/invoice.apply.status.notify.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.apply.status.notify` (发票申请状态变更).
///
/// Notify the invoice platform that an invoice application changed its state.
///
/// ```
/// use alipay::ebpp::InvoiceApplyStatusNotify;
///
/// let request = InvoiceApplyStatusNotify::new()
///     .apply_id("123456");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_id`](Self::apply_id) | matches `^[0-9A-Za-z]*$` |
/// | [`apply_status`](Self::apply_status) | one of its values |
/// | [`invoice_uks`](Self::invoice_uks) | required in some cases |
/// | [`message`](Self::message) | required in some cases |
/// | rule | Where `apply_status` is `inv_success`, there must be `invoice_uks` |
/// | rule | Where `apply_status` is `inv_failed`, there must be `message` |
/// | rule | Where `apply_status` is `cancelled`, there must be `message` |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/status/notify`. Described
/// in `spec/ebpp/invoice.apply.status.notify.yaml`.
/// Returns [`InvoiceApplyStatusNotifyResponse`], or an error with a [`InvoiceApplyStatusNotifyErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.apply.status.notify")]
#[doc(alias = "/v3/alipay/ebpp/invoice/apply/status/notify")]
#[doc(alias = "发票申请状态变更")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceApplyStatusNotify {
    /// Application id from the invoice platform; used for idempotency.
    ///
    /// 发票申请ID; matches `^[0-9A-Za-z]*$`. Example: `123456`.
    pub apply_id: Option<String>,
    /// State of the application.
    ///
    /// 申请状态. Example: `cancelled`.
    pub apply_status: Option<record::Choice<InvoiceApplyStatusNotifyApplyStatus>>,
    /// All invoices issued under the application.
    ///
    /// Required in some cases.
    pub invoice_uks: Vec<InvoiceUkDto>,
    /// Reason for the rejection or failure.
    ///
    /// 说明信息; required in some cases. Example: `购方信息错误`.
    pub message: Option<String>,
}

impl InvoiceApplyStatusNotify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`apply_status`](Self::apply_status).
    #[inline]
    pub fn apply_status(
        mut self,
        apply_status: impl Into<record::Choice<InvoiceApplyStatusNotifyApplyStatus>>,
    ) -> Self {
        self.apply_status = Some(apply_status.into());
        self
    }

    /// Sets [`invoice_uks`](Self::invoice_uks).
    #[inline]
    pub fn invoice_uks(
        mut self,
        invoice_uks: impl IntoIterator<Item = InvoiceUkDto>,
    ) -> Self {
        self.invoice_uks = invoice_uks.into_iter().collect();
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.apply.status.notify` (发票申请状态变更).
#[non_exhaustive]
pub struct InvoiceApplyStatusNotifyResponse {
    /// Invoices not collected yet, returned on failure; upload them, then retry.
    pub missing_invoices: Vec<InvoiceUkDto>,
    /// Whether the update succeeded.
    ///
    /// 事务执行结果. Example: `true`.
    pub update_success: Option<bool>,
}

/// Code and number that identify an invoice.
#[must_use]
#[non_exhaustive]
pub struct InvoiceUkDto {
    /// Invoice code.
    ///
    /// 发票代码.
    pub invoice_code: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码.
    pub invoice_no: Option<String>,
}

impl InvoiceUkDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }
}

/// The values of the platform's type `InvoiceApplyStatusNotifyApplyStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceApplyStatusNotifyApplyStatus {
    /// `applying`: Applied for, initial state (申请中).
    Applying,
    /// `cancelled`: Canceled, or rejected by the merchant.
    Cancelled,
    /// `creating_inv`: Accepted, invoice being issued (商户已受理/开票中).
    CreatingInv,
    /// `inv_failed`: Issuing failed (开票失败).
    InvFailed,
    /// `inv_success`: All invoices issued (开票成功).
    InvSuccess,
    /// `inv_part_success`: Some of several invoices issued.
    InvPartSuccess,
}

record::enumeration!(
    InvoiceApplyStatusNotifyApplyStatus, "applying" Applying, "cancelled" Cancelled,
    "creating_inv" CreatingInv, "inv_failed" InvFailed, "inv_success" InvSuccess,
    "inv_part_success" InvPartSuccess
);

/// The error codes of `alipay.ebpp.invoice.apply.status.notify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplyStatusNotifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceApplyStatusNotifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

impl record::CallRequest for InvoiceApplyStatusNotify {}

impl record::Request for InvoiceApplyStatusNotify {
    type Response = InvoiceApplyStatusNotifyResponse;
    type ErrorCode = InvoiceApplyStatusNotifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.apply.status.notify",
        title: "发票申请状态变更",
        file: "spec/ebpp/invoice.apply.status.notify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/ebpp/invoice/apply/status/notify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_APPLY_STATUS_NOTIFY,
        response: &INVOICE_APPLY_STATUS_NOTIFY_RESPONSE,
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
    InvoiceApplyStatusNotify, INVOICE_APPLY_STATUS_NOTIFY, 0 apply_id None, 1
    apply_status None, 2 invoice_uks Vec::new(), 3 message None
);

record::record!(
    InvoiceApplyStatusNotifyResponse, INVOICE_APPLY_STATUS_NOTIFY_RESPONSE, 0
    missing_invoices Vec::new(), 1 update_success None
);

record::record!(InvoiceUkDto, INVOICE_UK_DTO, 0 invoice_code None, 1 invoice_no None);

static INVOICE_APPLY_STATUS_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyStatusNotify",
    file: "spec/ebpp/invoice.apply.status.notify.yaml",
    rows: &[
        schema::Row::Limited(
            "apply_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9A-Za-z]*$"))],
        ),
        schema::Row::Limited(
            "apply_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "applying",
                            "cancelled",
                            "creating_inv",
                            "inv_failed",
                            "inv_success",
                            "inv_part_success",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Plain(
            "invoice_uks",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_UK_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("message"),
    ],
    rules: &[
        schema::Rule::When {
            field: "apply_status",
            equals: "inv_success",
            require: &["invoice_uks"],
        },
        schema::Rule::When {
            field: "apply_status",
            equals: "inv_failed",
            require: &["message"],
        },
        schema::Rule::When {
            field: "apply_status",
            equals: "cancelled",
            require: &["message"],
        },
    ],
    lines: &[11, 15, 17, 20, 29, 33, 41, 42, 43],
};

static INVOICE_APPLY_STATUS_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyStatusNotifyResponse",
    file: "spec/ebpp/invoice.apply.status.notify.yaml",
    rows: &[
        schema::Row::Plain(
            "missing_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_UK_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("update_success", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[],
};

static INVOICE_UK_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceUkDto",
    file: "spec/ebpp/invoice.apply.status.notify.yaml",
    rows: &[schema::Row::Text("invoice_code"), schema::Row::Text("invoice_no")],
    rules: &[],
    lines: &[55, 56],
};
