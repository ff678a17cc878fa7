//! `alipay.open.public.menu.query` · 公众服务平台查询菜单
//!
//! Query the menu of a public account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/menu/query`. Described in
//! `spec/open_public/menu.query.yaml`.

use crate::{record, schema};

static MENU_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuQuery",
    file: "spec/open_public/menu.query.yaml",
    fields: &[],
    rules: &[],
};

static MENU_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuQueryResponse",
    file: "spec/open_public/menu.query.yaml",
    fields: &[schema::FieldDef::text("menu_content", 14)],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for MenuQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_QUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for MenuQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MenuQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.public.menu.query` (公众服务平台查询菜单).
#[non_exhaustive]
pub struct MenuQueryResponse {
    /// Menu as JSON, an array of one to four first-level entries.
    ///
    /// 一级菜单数组. Example: `{"button":[{"actionParam":"menu_v01_pay","actionType":"in","name":"支付"}]}`.
    pub menu_content: Option<String>,
}

impl record::Record for MenuQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.menu_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.menu_content),
            _ => None,
        }
    }
}

impl Default for MenuQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { menu_content: None }
    }
}

impl Clone for MenuQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.menu.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for MenuQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MENU_NOT_SET", Self::MenuNotSet),
        ("MENU_NOT_EXIST", Self::MenuNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MenuQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
