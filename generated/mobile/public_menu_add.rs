//! `alipay.mobile.public.menu.add` · 创建菜单
//!
//! Create the menu of a service window; only once, later changes are updates.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/menu/add`. Described in
//! `spec/mobile/public.menu.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.menu.add` (创建菜单).
///
/// Create the menu of a service window; only once, later changes are updates.
///
/// ```
/// use alipay::mobile::PublicMenuAdd;
///
/// let request = PublicMenuAdd::new()
///     .biz_content("{\"button\": [{\"actionParam\": \"D\", \"actionType\": \"out\", \"name\": \"账户\"}]}");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/menu/add`. Described in
/// `spec/mobile/public.menu.add.yaml`.
/// Returns [`PublicMenuAddResponse`], or an error with a [`PublicMenuAddErrorCode`].
#[doc(alias = "alipay.mobile.public.menu.add")]
#[doc(alias = "/v3/alipay/mobile/public/menu/add")]
#[doc(alias = "创建菜单")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct PublicMenuAdd {
    /// JSON with the menu.
    ///
    /// Example: `{"button": [{"actionParam": "D", "actionType": "out", "name": "账户"}]}`.
    pub biz_content: Option<String>,
}

impl PublicMenuAdd {
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

/// The response of `alipay.mobile.public.menu.add` (创建菜单).
#[non_exhaustive]
pub struct PublicMenuAddResponse {
    /// Result code.
    ///
    /// 结果码; on REST only. Example: `200`.
    pub code: Option<String>,
    /// Result message.
    ///
    /// On REST only. Example: `success`.
    pub msg: Option<String>,
}

/// The error codes of `alipay.mobile.public.menu.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicMenuAddErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicMenuAddErrorCode);

impl record::CallRequest for PublicMenuAdd {}

impl record::Request for PublicMenuAdd {
    type Response = PublicMenuAddResponse;
    type ErrorCode = PublicMenuAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.menu.add",
        title: "创建菜单",
        file: "spec/mobile/public.menu.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/menu/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_MENU_ADD,
        response: &PUBLIC_MENU_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(PublicMenuAdd, PUBLIC_MENU_ADD, 0 biz_content None);

record::record!(
    PublicMenuAddResponse, PUBLIC_MENU_ADD_RESPONSE, 0 code None, 1 msg None
);

static PUBLIC_MENU_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuAdd",
    file: "spec/mobile/public.menu.add.yaml",
    rows: &[schema::Row::Text("biz_content")],
    rules: &[],
    lines: &[11],
};

static PUBLIC_MENU_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicMenuAddResponse",
    file: "spec/mobile/public.menu.add.yaml",
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
