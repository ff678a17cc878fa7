//! `alipay.ebpp.invoice.merchant.enterstatus.query` · 商户入驻流程状态查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/merchant/enterstatus/query`.
//! Described in `spec/ebpp/invoice.merchant.enterstatus.query.yaml`.

use crate::{record, schema};

static INVOICE_MERCHANT_ENTERSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantEnterstatusQuery",
    file: "spec/ebpp/invoice.merchant.enterstatus.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("m_short_name", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_code", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("process_id", 12)
        },
    ],
    rules: &[],
};

static INVOICE_MERCHANT_ENTERSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceMerchantEnterstatusQueryResponse",
    file: "spec/ebpp/invoice.merchant.enterstatus.query.yaml",
    fields: &[schema::FieldDef::text("status", 15)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.merchant.enterstatus.query` (商户入驻流程状态查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/merchant/enterstatus/query`.
/// Described in `spec/ebpp/invoice.merchant.enterstatus.query.yaml`.
/// Answered by [`InvoiceMerchantEnterstatusQueryResponse`], or by an error with a [`InvoiceMerchantEnterstatusQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.merchant.enterstatus.query")]
#[doc(alias = "商户入驻流程状态查询")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceMerchantEnterstatusQuery {
    /// On the wire `m_short_name`, a text. Source: `spec/ebpp/invoice.merchant.enterstatus.query.yaml:10`.
    pub m_short_name: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/ebpp/invoice.merchant.enterstatus.query.yaml:11`.
    pub product_code: Option<String>,
    /// On the wire `process_id`, a text. Source: `spec/ebpp/invoice.merchant.enterstatus.query.yaml:12`.
    pub process_id: Option<String>,
}

impl InvoiceMerchantEnterstatusQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            m_short_name: None,
            product_code: None,
            process_id: None,
        }
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`process_id`](Self::process_id).
    #[inline]
    pub fn process_id(mut self, process_id: impl Into<String>) -> Self {
        self.process_id = Some(process_id.into());
        self
    }
}

impl record::Record for InvoiceMerchantEnterstatusQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_MERCHANT_ENTERSTATUS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.m_short_name),
            1 => Some(&self.product_code),
            2 => Some(&self.process_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.m_short_name),
            1 => Some(&mut self.product_code),
            2 => Some(&mut self.process_id),
            _ => None,
        }
    }
}

impl Default for InvoiceMerchantEnterstatusQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceMerchantEnterstatusQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceMerchantEnterstatusQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceMerchantEnterstatusQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceMerchantEnterstatusQuery {}

impl record::Request for InvoiceMerchantEnterstatusQuery {
    type Response = InvoiceMerchantEnterstatusQueryResponse;
    type ErrorCode = InvoiceMerchantEnterstatusQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.merchant.enterstatus.query",
        title: "商户入驻流程状态查询",
        file: "spec/ebpp/invoice.merchant.enterstatus.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/merchant/enterstatus/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_MERCHANT_ENTERSTATUS_QUERY,
        response: &INVOICE_MERCHANT_ENTERSTATUS_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.merchant.enterstatus.query` (商户入驻流程状态查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceMerchantEnterstatusQueryResponse {
    /// On the wire `status`, a text. Source: `spec/ebpp/invoice.merchant.enterstatus.query.yaml:15`.
    pub status: Option<String>,
}

impl record::Record for InvoiceMerchantEnterstatusQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_MERCHANT_ENTERSTATUS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for InvoiceMerchantEnterstatusQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { status: None }
    }
}

impl Clone for InvoiceMerchantEnterstatusQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceMerchantEnterstatusQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceMerchantEnterstatusQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.merchant.enterstatus.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceMerchantEnterstatusQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.merchant.enterstatus.query.yaml:18`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.merchant.enterstatus.query.yaml:19`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.merchant.enterstatus.query.yaml:20`.
    BizError,
    /// On the wire `RECORD_NOT_EXIST`. Source: `spec/ebpp/invoice.merchant.enterstatus.query.yaml:21`.
    RecordNotExist,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.merchant.enterstatus.query.yaml:22`.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceMerchantEnterstatusQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("RECORD_NOT_EXIST", Self::RecordNotExist),
        ("PERMISSION_DENIED", Self::PermissionDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceMerchantEnterstatusQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
