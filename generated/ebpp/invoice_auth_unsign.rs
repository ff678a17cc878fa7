//! `alipay.ebpp.invoice.auth.unsign` · 发票授权关系解约
//!
//! End an invoice authorization in the invoice manager after it ended at the ISV.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/auth/unsign`. Described in
//! `spec/ebpp/invoice.auth.unsign.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.auth.unsign` (发票授权关系解约).
///
/// End an invoice authorization in the invoice manager after it ended at the ISV.
///
/// ```
/// use alipay::ebpp::InvoiceAuthUnsign;
///
/// let request = InvoiceAuthUnsign::new()
///     .authorization_type("INVOICE_AUTO_SYNC");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`authorization_type`](Self::authorization_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/auth/unsign`. Described in
/// `spec/ebpp/invoice.auth.unsign.yaml`.
/// Returns [`InvoiceAuthUnsignResponse`], or an error with a [`InvoiceAuthUnsignErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.auth.unsign")]
#[doc(alias = "/v3/alipay/ebpp/invoice/auth/unsign")]
#[doc(alias = "发票授权关系解约")]
#[doc(alias = "发票")]
#[doc(alias = "授权")]
#[doc(alias = "解约")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceAuthUnsign {
    /// Kind of invoice authorization.
    ///
    /// 发票授权类型. Example: `INVOICE_AUTO_SYNC`.
    pub authorization_type: Option<record::Choice<InvoiceAuthUnsignAuthorizationType>>,
    /// Extra `KEY=VALUE` pairs separated by commas; `EMAIL_ADDRESS` holds the email address.
    ///
    /// 扩展字段. Example: `EMAIL_ADDRESS=example@alipay.com`.
    pub extend_fields: Option<String>,
    /// Brand of the issuing merchant, as given when it joined.
    ///
    /// 开票商户品牌简称. Example: `CSD`.
    pub m_short_name: Option<String>,
    /// User, by open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 支付宝用户userId. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl InvoiceAuthUnsign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`authorization_type`](Self::authorization_type).
    #[inline]
    pub fn authorization_type(
        mut self,
        authorization_type: impl Into<record::Choice<InvoiceAuthUnsignAuthorizationType>>,
    ) -> Self {
        self.authorization_type = Some(authorization_type.into());
        self
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.auth.unsign` (发票授权关系解约).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InvoiceAuthUnsignResponse {}

/// The values of the platform's type `InvoiceAuthUnsignAuthorizationType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceAuthUnsignAuthorizationType {
    /// `INVOICE_AUTO_SYNC`: Automatic return of invoices (发票自动回传).
    InvoiceAutoSync,
    /// `INVOICE_TWOWAY_AUTO_SYNC`: Automatic return in both directions (发票双向自动回传).
    InvoiceTwowayAutoSync,
}

record::enumeration!(
    InvoiceAuthUnsignAuthorizationType, "INVOICE_AUTO_SYNC" InvoiceAutoSync,
    "INVOICE_TWOWAY_AUTO_SYNC" InvoiceTwowayAutoSync
);

/// The error codes of `alipay.ebpp.invoice.auth.unsign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceAuthUnsignErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `RECORD_NOT_EXIST`: The record does not exist.
    RecordNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceAuthUnsignErrorCode, "SYSTEM_ERROR" SystemError, "RECORD_NOT_EXIST"
    RecordNotExist, "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for InvoiceAuthUnsign {}

impl record::Request for InvoiceAuthUnsign {
    type Response = InvoiceAuthUnsignResponse;
    type ErrorCode = InvoiceAuthUnsignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.auth.unsign",
        title: "发票授权关系解约",
        file: "spec/ebpp/invoice.auth.unsign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/auth/unsign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_AUTH_UNSIGN,
        response: &INVOICE_AUTH_UNSIGN_RESPONSE,
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
    InvoiceAuthUnsign, INVOICE_AUTH_UNSIGN, 0 authorization_type None, 1 extend_fields
    None, 2 m_short_name None, 3 open_id None, 4 user_id None
);

record::record!(InvoiceAuthUnsignResponse, INVOICE_AUTH_UNSIGN_RESPONSE);

static INVOICE_AUTH_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceAuthUnsign",
    file: "spec/ebpp/invoice.auth.unsign.yaml",
    rows: &[
        schema::Row::Limited(
            "authorization_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["INVOICE_AUTO_SYNC", "INVOICE_TWOWAY_AUTO_SYNC"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("extend_fields"),
        schema::Row::Text("m_short_name"),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[11, 14, 19, 24, 29, 33],
};

static INVOICE_AUTH_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceAuthUnsignResponse",
    file: "spec/ebpp/invoice.auth.unsign.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
