//! `alipay.mobile.public.shortlink.create` · 服务窗短链自主生成接口
//!
//! Create a short link that carries a scene mark of the merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/shortlink/create`. Described
//! in `spec/mobile/public.shortlink.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.shortlink.create` (服务窗短链自主生成接口).
///
/// Create a short link that carries a scene mark of the merchant.
///
/// ```
/// use alipay::mobile::PublicShortlinkCreate;
///
/// let request = PublicShortlinkCreate::new()
///     .biz_content("biz_content");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/shortlink/create`. Described
/// in `spec/mobile/public.shortlink.create.yaml`.
/// Returns [`PublicShortlinkCreateResponse`], or an error with a [`PublicShortlinkCreateErrorCode`].
#[doc(alias = "alipay.mobile.public.shortlink.create")]
#[doc(alias = "/v3/alipay/mobile/public/shortlink/create")]
#[doc(alias = "服务窗短链自主生成接口")]
#[must_use]
#[non_exhaustive]
pub struct PublicShortlinkCreate {
    /// JSON with the menu.
    pub biz_content: Option<String>,
}

impl PublicShortlinkCreate {
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

/// The response of `alipay.mobile.public.shortlink.create` (服务窗短链自主生成接口).
#[non_exhaustive]
pub struct PublicShortlinkCreateResponse {
    /// Result code.
    ///
    /// 结果码; on REST only. Example: `200`.
    pub code: Option<String>,
    /// Result message.
    ///
    /// On REST only. Example: `结果信息`.
    pub msg: Option<String>,
    /// Short link.
    ///
    /// 短链接url. Example: `http://t.alipay.com/I/Ev62jVRm`.
    pub shortlink: Option<String>,
}

/// The error codes of `alipay.mobile.public.shortlink.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicShortlinkCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicShortlinkCreateErrorCode);

impl record::CallRequest for PublicShortlinkCreate {}

impl record::Request for PublicShortlinkCreate {
    type Response = PublicShortlinkCreateResponse;
    type ErrorCode = PublicShortlinkCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.shortlink.create",
        title: "服务窗短链自主生成接口",
        file: "spec/mobile/public.shortlink.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/shortlink/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_SHORTLINK_CREATE,
        response: &PUBLIC_SHORTLINK_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(PublicShortlinkCreate, PUBLIC_SHORTLINK_CREATE, 0 biz_content None);

record::record!(
    PublicShortlinkCreateResponse, PUBLIC_SHORTLINK_CREATE_RESPONSE, 0 code None, 1 msg
    None, 2 shortlink None
);

static PUBLIC_SHORTLINK_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicShortlinkCreate",
    file: "spec/mobile/public.shortlink.create.yaml",
    rows: &[schema::Row::Text("biz_content")],
    rules: &[],
    lines: &[11],
};

static PUBLIC_SHORTLINK_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicShortlinkCreateResponse",
    file: "spec/mobile/public.shortlink.create.yaml",
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
        schema::Row::Text("shortlink"),
    ],
    rules: &[],
    lines: &[],
};
