//! `alipay.ebpp.invoice.title.list.get` · 获取指定用户所有的有效抬头列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/title/list/get`. Described in
//! `spec/ebpp/invoice.title.list.get.yaml`.

use crate::{record, schema};

static INVOICE_TITLE_LIST_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleListGet",
    file: "spec/ebpp/invoice.title.list.get.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 11)
        },
    ],
    rules: &[],
};

static INVOICE_TITLE_LIST_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleListGetResponse",
    file: "spec/ebpp/invoice.title.list.get.yaml",
    fields: &[
        schema::FieldDef::new(
            "title_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_TITLE_MODEL),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.title.list.get` (获取指定用户所有的有效抬头列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/title/list/get`. Described in
/// `spec/ebpp/invoice.title.list.get.yaml`.
/// Answered by [`InvoiceTitleListGetResponse`], or by an error with a [`InvoiceTitleListGetErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.title.list.get")]
#[doc(alias = "获取指定用户所有的有效抬头列表")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceTitleListGet {
    /// On the wire `user_id`, a text. Source: `spec/ebpp/invoice.title.list.get.yaml:10`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/invoice.title.list.get.yaml:11`.
    pub open_id: Option<String>,
}

impl InvoiceTitleListGet {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            user_id: None,
            open_id: None,
        }
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

impl record::Record for InvoiceTitleListGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_TITLE_LIST_GET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_id),
            1 => Some(&self.open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_id),
            1 => Some(&mut self.open_id),
            _ => None,
        }
    }
}

impl Default for InvoiceTitleListGet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceTitleListGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceTitleListGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceTitleListGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceTitleListGet {}

impl record::Request for InvoiceTitleListGet {
    type Response = InvoiceTitleListGetResponse;
    type ErrorCode = InvoiceTitleListGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.title.list.get",
        title: "获取指定用户所有的有效抬头列表",
        file: "spec/ebpp/invoice.title.list.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/title/list/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_TITLE_LIST_GET,
        response: &INVOICE_TITLE_LIST_GET_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.title.list.get` (获取指定用户所有的有效抬头列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceTitleListGetResponse {
    /// On the wire `title_list`, a list; each element is a record of the kind `InvoiceTitleModel`. Source:
    /// `spec/ebpp/invoice.title.list.get.yaml:14`.
    pub title_list: Vec<super::types::InvoiceTitleModel>,
}

impl record::Record for InvoiceTitleListGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_TITLE_LIST_GET_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.title_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.title_list),
            _ => None,
        }
    }
}

impl Default for InvoiceTitleListGetResponse {
    #[inline]
    fn default() -> Self {
        Self { title_list: Vec::new() }
    }
}

impl Clone for InvoiceTitleListGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceTitleListGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceTitleListGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.title.list.get`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceTitleListGetErrorCode {
    /// On the wire `TITLE_LIST_NOT_EXIST`. Source: `spec/ebpp/invoice.title.list.get.yaml:17`.
    TitleListNotExist,
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/invoice.title.list.get.yaml:18`.
    ParameterIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.title.list.get.yaml:19`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceTitleListGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("TITLE_LIST_NOT_EXIST", Self::TitleListNotExist),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceTitleListGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
