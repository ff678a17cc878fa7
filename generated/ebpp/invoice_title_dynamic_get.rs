//! `alipay.ebpp.invoice.title.dynamic.get` · 根据动态码查询发票抬头
//!
//! Query an invoice title by the dynamic bar code the user shows.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/title/dynamic/get`. Described in
//! `spec/ebpp/invoice.title.dynamic.get.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.title.dynamic.get` (根据动态码查询发票抬头).
///
/// Query an invoice title by the dynamic bar code the user shows.
///
/// ```
/// use alipay::ebpp::InvoiceTitleDynamicGet;
///
/// let request = InvoiceTitleDynamicGet::new()
///     .bar_code("82771888");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/title/dynamic/get`. Described in
/// `spec/ebpp/invoice.title.dynamic.get.yaml`.
/// Returns [`InvoiceTitleDynamicGetResponse`], or an error with a [`InvoiceTitleDynamicGetErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.title.dynamic.get")]
#[doc(alias = "/v3/alipay/ebpp/invoice/title/dynamic/get")]
#[doc(alias = "根据动态码查询发票抬头")]
#[doc(alias = "发票")]
#[doc(alias = "抬头")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceTitleDynamicGet {
    /// Digits of the dynamic bar code.
    ///
    /// 抬头动态码. Example: `82771888`.
    pub bar_code: Option<String>,
}

impl InvoiceTitleDynamicGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bar_code`](Self::bar_code).
    #[inline]
    pub fn bar_code(mut self, bar_code: impl Into<String>) -> Self {
        self.bar_code = Some(bar_code.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.title.dynamic.get` (根据动态码查询发票抬头).
#[non_exhaustive]
pub struct InvoiceTitleDynamicGetResponse {
    /// Invoice title.
    ///
    /// 发票抬头.
    pub title: Option<super::types::InvoiceTitleModel>,
}

/// The error codes of `alipay.ebpp.invoice.title.dynamic.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceTitleDynamicGetErrorCode {
    /// `TITLE_NOT_EXIST`: The invoice title does not exist.
    ///
    /// Ask the user to show the code again.
    TitleNotExist,
    /// `ACCESS_FREQUENCY_TOO_HIGH`: The API is called too often.
    ///
    /// Wait, then call again. The same call may succeed later.
    AccessFrequencyTooHigh,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BAR_CODE_EXPIRED`: The bar code has expired.
    ///
    /// Ask the user to show a new code.
    BarCodeExpired,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceTitleDynamicGetErrorCode, "TITLE_NOT_EXIST" TitleNotExist,
    "ACCESS_FREQUENCY_TOO_HIGH" AccessFrequencyTooHigh, "PARAMETER_ILLEGAL"
    ParameterIllegal, "SYSTEM_ERROR" SystemError, "BAR_CODE_EXPIRED" BarCodeExpired
);

impl record::CallRequest for InvoiceTitleDynamicGet {}

impl record::Request for InvoiceTitleDynamicGet {
    type Response = InvoiceTitleDynamicGetResponse;
    type ErrorCode = InvoiceTitleDynamicGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.title.dynamic.get",
        title: "根据动态码查询发票抬头",
        file: "spec/ebpp/invoice.title.dynamic.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/title/dynamic/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_TITLE_DYNAMIC_GET,
        response: &INVOICE_TITLE_DYNAMIC_GET_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "TITLE_NOT_EXIST",
                summary: "The invoice title does not exist.",
                fix: "Ask the user to show the code again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACCESS_FREQUENCY_TOO_HIGH",
                summary: "The API is called too often.",
                fix: "Wait, then call again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BAR_CODE_EXPIRED",
                summary: "The bar code has expired.",
                fix: "Ask the user to show a new code.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(InvoiceTitleDynamicGet, INVOICE_TITLE_DYNAMIC_GET, 0 bar_code None);

record::record!(
    InvoiceTitleDynamicGetResponse, INVOICE_TITLE_DYNAMIC_GET_RESPONSE, 0 title None
);

static INVOICE_TITLE_DYNAMIC_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleDynamicGet",
    file: "spec/ebpp/invoice.title.dynamic.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "bar_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static INVOICE_TITLE_DYNAMIC_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleDynamicGetResponse",
    file: "spec/ebpp/invoice.title.dynamic.get.yaml",
    rows: &[
        schema::Row::Plain(
            "title",
            schema::Kind::Record(&super::types::INVOICE_TITLE_MODEL),
        ),
    ],
    rules: &[],
    lines: &[],
};
