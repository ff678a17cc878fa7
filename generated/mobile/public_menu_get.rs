//! `alipay.mobile.public.menu.get` · 查询菜单
//!
//! Query the custom menu in use.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/menu/get`. Described in
//! `spec/mobile/public.menu.get.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.menu.get` (查询菜单).
///
/// Query the custom menu in use.
///
/// ```
/// use alipay::mobile::PublicMenuGet;
///
/// let request = PublicMenuGet::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/mobile/public/menu/get`. Described in
/// `spec/mobile/public.menu.get.yaml`.
/// Returns [`PublicMenuGetResponse`], or an error with a [`PublicMenuGetErrorCode`].
#[doc(alias = "alipay.mobile.public.menu.get")]
#[doc(alias = "/v3/alipay/mobile/public/menu/get")]
#[doc(alias = "查询菜单")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PublicMenuGet {}

impl PublicMenuGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.mobile.public.menu.get` (查询菜单).
#[non_exhaustive]
pub struct PublicMenuGetResponse {
    /// Result code.
    ///
    /// On REST only. Example: `200`.
    pub code: Option<String>,
    /// Content of the menu.
    ///
    /// 菜单内容. Example: `{"button":[{"actionParam":"menu_v01_pay","actionType":"in","name":"支付"}`.
    pub menu_content: Option<String>,
    /// Result message.
    ///
    /// On REST only. Example: `成功`.
    pub msg: Option<String>,
}

/// The error codes of `alipay.mobile.public.menu.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicMenuGetErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicMenuGetErrorCode);

impl record::CallRequest for PublicMenuGet {}

impl record::Request for PublicMenuGet {
    type Response = PublicMenuGetResponse;
    type ErrorCode = PublicMenuGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.menu.get",
        title: "查询菜单",
        file: "spec/mobile/public.menu.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/mobile/public/menu/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &PUBLIC_MENU_GET,
        response: &PUBLIC_MENU_GET_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(PublicMenuGet, PUBLIC_MENU_GET);

record::record!(
    PublicMenuGetResponse, PUBLIC_MENU_GET_RESPONSE, 0 code None, 1 menu_content None, 2
    msg None
);

static PUBLIC_MENU_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuGet",
    file: "spec/mobile/public.menu.get.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static PUBLIC_MENU_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuGetResponse",
    file: "spec/mobile/public.menu.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "code",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Text("menu_content"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "msg",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};
