//! `alipay.open.public.menu.query` · 公众服务平台查询菜单
//!
//! Query the menu of a public account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/menu/query`. Described in
//! `spec/open_public/menu.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.menu.query` (公众服务平台查询菜单).
///
/// Query the menu of a public account.
///
/// ```
/// use alipay::open_public::MenuQuery;
///
/// let request = MenuQuery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/menu/query`. Described in
/// `spec/open_public/menu.query.yaml`.
/// Returns [`MenuQueryResponse`], or an error with a [`MenuQueryErrorCode`].
#[doc(alias = "alipay.open.public.menu.query")]
#[doc(alias = "/v3/alipay/open/public/menu/query")]
#[doc(alias = "公众服务平台查询菜单")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct MenuQuery {}

impl MenuQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.public.menu.query` (公众服务平台查询菜单).
#[non_exhaustive]
pub struct MenuQueryResponse {
    /// Menu as JSON, an array of one to four first-level entries.
    ///
    /// 一级菜单数组. Example: `{"button":[{"actionParam":"menu_v01_pay","actionType":"in","name":"支付"}]}`.
    pub menu_content: Option<String>,
}

/// The error codes of `alipay.open.public.menu.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MenuQueryErrorCode {
    /// `MENU_NOT_SET`.
    MenuNotSet,
    /// `MENU_NOT_EXIST`.
    MenuNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MenuQueryErrorCode, "MENU_NOT_SET" MenuNotSet, "MENU_NOT_EXIST" MenuNotExist,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for MenuQuery {}

impl record::Request for MenuQuery {
    type Response = MenuQueryResponse;
    type ErrorCode = MenuQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.menu.query",
        title: "公众服务平台查询菜单",
        file: "spec/open_public/menu.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/public/menu/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &MENU_QUERY,
        response: &MENU_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(MenuQuery, MENU_QUERY);

record::record!(MenuQueryResponse, MENU_QUERY_RESPONSE, 0 menu_content None);

static MENU_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuQuery",
    file: "spec/open_public/menu.query.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static MENU_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuQueryResponse",
    file: "spec/open_public/menu.query.yaml",
    rows: &[schema::Row::Text("menu_content")],
    rules: &[],
    lines: &[],
};
