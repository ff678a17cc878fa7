//! `alipay.ebpp.invoice.title.list.get` · 获取指定用户所有的有效抬头列表
//!
//! List all valid invoice titles of a user who gave authorization.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/title/list/get`. Described in
//! `spec/ebpp/invoice.title.list.get.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.title.list.get` (获取指定用户所有的有效抬头列表).
///
/// List all valid invoice titles of a user who gave authorization.
///
/// ```
/// use alipay::ebpp::InvoiceTitleListGet;
///
/// let request = InvoiceTitleListGet::new()
///     .user_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/title/list/get`. Described in
/// `spec/ebpp/invoice.title.list.get.yaml`.
/// Returns [`InvoiceTitleListGetResponse`], or an error with a [`InvoiceTitleListGetErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.title.list.get")]
#[doc(alias = "/v3/alipay/ebpp/invoice/title/list/get")]
#[doc(alias = "获取指定用户所有的有效抬头列表")]
#[doc(alias = "抬头")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceTitleListGet {
    /// User, by Alipay user id.
    ///
    /// 支付宝用户id. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// User, by open id.
    ///
    /// 支付宝用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
}

impl InvoiceTitleListGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.ebpp.invoice.title.list.get` (获取指定用户所有的有效抬头列表).
#[non_exhaustive]
pub struct InvoiceTitleListGetResponse {
    /// Invoice titles of the user.
    ///
    /// 抬头列表.
    pub title_list: Vec<super::types::InvoiceTitleModel>,
}

/// The error codes of `alipay.ebpp.invoice.title.list.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceTitleListGetErrorCode {
    /// `TITLE_LIST_NOT_EXIST`: The user has no invoice titles.
    TitleListNotExist,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceTitleListGetErrorCode, "TITLE_LIST_NOT_EXIST" TitleListNotExist,
    "PARAMETER_ILLEGAL" ParameterIllegal, "SYSTEM_ERROR" SystemError
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "TITLE_LIST_NOT_EXIST",
                summary: "The user has no invoice titles.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceTitleListGet, INVOICE_TITLE_LIST_GET, 0 user_id None, 1 open_id None
);

record::record!(
    InvoiceTitleListGetResponse, INVOICE_TITLE_LIST_GET_RESPONSE, 0 title_list Vec::new()
);

static INVOICE_TITLE_LIST_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleListGet",
    file: "spec/ebpp/invoice.title.list.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13],
};

static INVOICE_TITLE_LIST_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleListGetResponse",
    file: "spec/ebpp/invoice.title.list.get.yaml",
    rows: &[
        schema::Row::Plain(
            "title_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_TITLE_MODEL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
