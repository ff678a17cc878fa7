//! `alipay.mobile.public.qrcode.create` · 生成带参数的二维码
//!
//! Create a temporary or permanent QR code with a scene value of the caller's own.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/qrcode/create`. Described in
//! `spec/mobile/public.qrcode.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.mobile.public.qrcode.create` (生成带参数的二维码).
///
/// Create a temporary or permanent QR code with a scene value of the caller's own.
///
/// ```
/// use alipay::mobile::PublicQrcodeCreate;
///
/// let request = PublicQrcodeCreate::new()
///     .biz_content("{\"codeType\":\"TEMP\", \"expireSecond\":1800, \"codeInfo\":{ \"scene\":{ \"sceneId\":\"123456\" },\"gotoUrl\":\"url\" }, \"showLogo\":\"Y\" }");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/qrcode/create`. Described in
/// `spec/mobile/public.qrcode.create.yaml`.
/// Returns [`PublicQrcodeCreateResponse`], or an error with a [`PublicQrcodeCreateErrorCode`].
#[doc(alias = "alipay.mobile.public.qrcode.create")]
#[doc(alias = "/v3/alipay/mobile/public/qrcode/create")]
#[doc(alias = "生成带参数的二维码")]
#[doc(alias = "二维码")]
#[must_use]
#[non_exhaustive]
pub struct PublicQrcodeCreate {
    /// JSON with the menu.
    ///
    /// Example:
    /// `{"codeType":"TEMP", "expireSecond":1800, "codeInfo":{ "scene":{ "sceneId":"123456" },"gotoUrl":"url" }, "showLogo":"Y" }`.
    pub biz_content: Option<String>,
}

impl PublicQrcodeCreate {
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

/// The response of `alipay.mobile.public.qrcode.create` (生成带参数的二维码).
#[non_exhaustive]
pub struct PublicQrcodeCreateResponse {
    /// Result code, for instance 200 for success.
    ///
    /// On REST only. Example: `200`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `200`: Success.
    pub code: Option<i64>,
    /// Address of the image.
    ///
    /// 图片地址. Example: `https://example.com/code.png`.
    pub code_img: Option<String>,
    /// Time until the code expires, in seconds.
    ///
    /// 码过期时间. Example: `1800`.
    pub expire_second: Option<i64>,
    /// Description of the result code.
    ///
    /// 结果码描述信息; on REST only. Example: `成功`.
    pub msg: Option<String>,
}

/// The error codes of `alipay.mobile.public.qrcode.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicQrcodeCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PublicQrcodeCreateErrorCode);

impl record::CallRequest for PublicQrcodeCreate {}

impl record::Request for PublicQrcodeCreate {
    type Response = PublicQrcodeCreateResponse;
    type ErrorCode = PublicQrcodeCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.mobile.public.qrcode.create",
        title: "生成带参数的二维码",
        file: "spec/mobile/public.qrcode.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/mobile/public/qrcode/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PUBLIC_QRCODE_CREATE,
        response: &PUBLIC_QRCODE_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(PublicQrcodeCreate, PUBLIC_QRCODE_CREATE, 0 biz_content None);

record::record!(
    PublicQrcodeCreateResponse, PUBLIC_QRCODE_CREATE_RESPONSE, 0 code None, 1 code_img
    None, 2 expire_second None, 3 msg None
);

static PUBLIC_QRCODE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicQrcodeCreate",
    file: "spec/mobile/public.qrcode.create.yaml",
    rows: &[schema::Row::Text("biz_content")],
    rules: &[],
    lines: &[11],
};

static PUBLIC_QRCODE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicQrcodeCreateResponse",
    file: "spec/mobile/public.qrcode.create.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "code",
                kind: schema::Kind::Integer,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Text("code_img"),
        schema::Row::Plain("expire_second", schema::Kind::Integer),
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
