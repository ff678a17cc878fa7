//! `alipay.mobile.public.menu.update` · 更新菜单
//!
//! Replace the whole custom menu of a service window.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/menu/update`. Described in
//! `spec/mobile/public.menu.update.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.menu.update` (更新菜单).
///
/// Replace the whole custom menu of a service window.
///
/// ```
/// use alipay::mobile::PublicMenuUpdate;
///
/// let request = PublicMenuUpdate::new()
///     .biz_content("{\"button\": [{\"actionParam\": \"D\", \"actionType\": \"out\", \"name\": \"账户\"}]}");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/menu/update`. Described in
/// `spec/mobile/public.menu.update.yaml`.
/// Returns [`PublicMenuUpdateResponse`], or an error with a [`PublicMenuUpdateErrorCode`].
#[doc(alias = "alipay.mobile.public.menu.update")]
#[doc(alias = "/v3/alipay/mobile/public/menu/update")]
#[doc(alias = "更新菜单")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PublicMenuUpdate {
    /// JSON with the menu.
    ///
    /// Example: `{"button": [{"actionParam": "D", "actionType": "out", "name": "账户"}]}`.
    pub biz_content: Option<String>,
}

impl PublicMenuUpdate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = Some(biz_content.into());
        self
    }
}

/// The response of `alipay.mobile.public.menu.update` (更新菜单).
#[non_exhaustive]
pub struct PublicMenuUpdateResponse {
    /// Result code.
    ///
    /// 结果码; on REST only. Example: `200`.
    pub code: Option<String>,
    /// Result message.
    ///
    /// On REST only. Example: `success`.
    pub msg: Option<String>,
}

/// The error codes of `alipay.mobile.public.menu.update`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicMenuUpdateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicMenuUpdateErrorCode);

impl record::CallRequest for PublicMenuUpdate {}

impl record::Request for PublicMenuUpdate {
    type Response = PublicMenuUpdateResponse;
    type ErrorCode = PublicMenuUpdateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.menu.update",
        title: "更新菜单",
        file: "spec/mobile/public.menu.update.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/menu/update",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_MENU_UPDATE,
        response: &PUBLIC_MENU_UPDATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(PublicMenuUpdate, PUBLIC_MENU_UPDATE, 0 biz_content None);

record::record!(
    PublicMenuUpdateResponse, PUBLIC_MENU_UPDATE_RESPONSE, 0 code None, 1 msg None
);

static PUBLIC_MENU_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuUpdate",
    file: "spec/mobile/public.menu.update.yaml",
    rows: &[schema::Row::Text("biz_content")],
    rules: &[],
    lines: &[11],
};

static PUBLIC_MENU_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuUpdateResponse",
    file: "spec/mobile/public.menu.update.yaml",
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
