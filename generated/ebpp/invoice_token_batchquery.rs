//! `alipay.ebpp.invoice.token.batchquery` · 根据查询令牌获取发票要素列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/token/batchquery`. Described in
//! `spec/ebpp/invoice.token.batchquery.yaml`.

use crate::{record, schema};

static INVOICE_TOKEN_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTokenBatchquery",
    file: "spec/ebpp/invoice.token.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("invoice_token", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("scene", 11)
        },
    ],
    rules: &[],
};

static INVOICE_TOKEN_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTokenBatchqueryResponse",
    file: "spec/ebpp/invoice.token.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "invoice_element_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ELEMENT_MODEL),
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::text("open_id", 15),
        schema::FieldDef::text("user_id", 16),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.token.batchquery` (根据查询令牌获取发票要素列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/token/batchquery`. Described in
/// `spec/ebpp/invoice.token.batchquery.yaml`.
/// Answered by [`InvoiceTokenBatchqueryResponse`], or by an error with a [`InvoiceTokenBatchqueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.token.batchquery")]
#[doc(alias = "根据查询令牌获取发票要素列表")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceTokenBatchquery {
    /// On the wire `invoice_token`, a text. Source: `spec/ebpp/invoice.token.batchquery.yaml:10`.
    pub invoice_token: Option<String>,
    /// On the wire `scene`, a text. Source: `spec/ebpp/invoice.token.batchquery.yaml:11`.
    pub scene: Option<String>,
}

impl InvoiceTokenBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_token: None,
            scene: None,
        }
    }

    /// Sets [`invoice_token`](Self::invoice_token).
    #[inline]
    pub fn invoice_token(mut self, invoice_token: impl Into<String>) -> Self {
        self.invoice_token = Some(invoice_token.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }
}

impl record::Record for InvoiceTokenBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_TOKEN_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_token),
            1 => Some(&self.scene),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_token),
            1 => Some(&mut self.scene),
            _ => None,
        }
    }
}

impl Default for InvoiceTokenBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceTokenBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceTokenBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceTokenBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceTokenBatchquery {}

impl record::Request for InvoiceTokenBatchquery {
    type Response = InvoiceTokenBatchqueryResponse;
    type ErrorCode = InvoiceTokenBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.token.batchquery",
        title: "根据查询令牌获取发票要素列表",
        file: "spec/ebpp/invoice.token.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/token/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_TOKEN_BATCHQUERY,
        response: &INVOICE_TOKEN_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.token.batchquery` (根据查询令牌获取发票要素列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceTokenBatchqueryResponse {
    /// On the wire `invoice_element_list`, a list; each element is a record of the kind `InvoiceElementModel`.
    /// Source: `spec/ebpp/invoice.token.batchquery.yaml:14`.
    pub invoice_element_list: Vec<super::types::InvoiceElementModel>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/invoice.token.batchquery.yaml:15`.
    pub open_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/invoice.token.batchquery.yaml:16`.
    pub user_id: Option<String>,
}

impl record::Record for InvoiceTokenBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_TOKEN_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_element_list),
            1 => Some(&self.open_id),
            2 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_element_list),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for InvoiceTokenBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            invoice_element_list: Vec::new(),
            open_id: None,
            user_id: None,
        }
    }
}

impl Clone for InvoiceTokenBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceTokenBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceTokenBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.token.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceTokenBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.token.batchquery.yaml:19`.
    SystemError,
    /// On the wire `INVOICE_INVALID_TOKEN`. Source: `spec/ebpp/invoice.token.batchquery.yaml:20`.
    InvoiceInvalidToken,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.token.batchquery.yaml:21`.
    PermissionDenied,
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.token.batchquery.yaml:22`.
    ParameterIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceTokenBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVOICE_INVALID_TOKEN", Self::InvoiceInvalidToken),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceTokenBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
