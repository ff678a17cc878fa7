//! `alipay.open.app.qrcode.create` · 小程序生成推广二维码接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/qrcode/create`. Described in
//! `spec/open_app/qrcode.create.yaml`.

use crate::{record, schema};

static QRCODE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreate",
    file: "spec/open_app/qrcode.create.yaml",
    fields: &[
        schema::FieldDef::text("color", 9),
        schema::FieldDef::text("describe", 10),
        schema::FieldDef::text("query_param", 11),
        schema::FieldDef::text("size", 12),
        schema::FieldDef::text("url_param", 13),
    ],
    rules: &[],
};

static QRCODE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreateResponse",
    file: "spec/open_app/qrcode.create.yaml",
    fields: &[
        schema::FieldDef::text("qr_code_url", 16),
        schema::FieldDef::text("qr_code_url_circle_blue", 17),
        schema::FieldDef::text("qr_code_url_circle_white", 18),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.qrcode.create` (小程序生成推广二维码接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/qrcode/create`. Described in
/// `spec/open_app/qrcode.create.yaml`.
/// Answered by [`QrcodeCreateResponse`], or by an error with a [`QrcodeCreateErrorCode`].
#[doc(alias = "alipay.open.app.qrcode.create")]
#[doc(alias = "小程序生成推广二维码接口")]
#[must_use]
#[non_exhaustive]
pub struct QrcodeCreate {
    /// On the wire `color`, a text. Source: `spec/open_app/qrcode.create.yaml:9`.
    pub color: Option<String>,
    /// On the wire `describe`, a text. Source: `spec/open_app/qrcode.create.yaml:10`.
    pub describe: Option<String>,
    /// On the wire `query_param`, a text. Source: `spec/open_app/qrcode.create.yaml:11`.
    pub query_param: Option<String>,
    /// On the wire `size`, a text. Source: `spec/open_app/qrcode.create.yaml:12`.
    pub size: Option<String>,
    /// On the wire `url_param`, a text. Source: `spec/open_app/qrcode.create.yaml:13`.
    pub url_param: Option<String>,
}

impl QrcodeCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            color: None,
            describe: None,
            query_param: None,
            size: None,
            url_param: None,
        }
    }

    /// Sets [`color`](Self::color).
    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets [`describe`](Self::describe).
    #[inline]
    pub fn describe(mut self, describe: impl Into<String>) -> Self {
        self.describe = Some(describe.into());
        self
    }

    /// Sets [`query_param`](Self::query_param).
    #[inline]
    pub fn query_param(mut self, query_param: impl Into<String>) -> Self {
        self.query_param = Some(query_param.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets [`url_param`](Self::url_param).
    #[inline]
    pub fn url_param(mut self, url_param: impl Into<String>) -> Self {
        self.url_param = Some(url_param.into());
        self
    }
}

impl record::Record for QrcodeCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QRCODE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.color),
            1 => Some(&self.describe),
            2 => Some(&self.query_param),
            3 => Some(&self.size),
            4 => Some(&self.url_param),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.color),
            1 => Some(&mut self.describe),
            2 => Some(&mut self.query_param),
            3 => Some(&mut self.size),
            4 => Some(&mut self.url_param),
            _ => None,
        }
    }
}

impl Default for QrcodeCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QrcodeCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QrcodeCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QrcodeCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for QrcodeCreate {}

impl record::Request for QrcodeCreate {
    type Response = QrcodeCreateResponse;
    type ErrorCode = QrcodeCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.qrcode.create",
        title: "小程序生成推广二维码接口",
        file: "spec/open_app/qrcode.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/app/qrcode/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &QRCODE_CREATE,
        response: &QRCODE_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.app.qrcode.create` (小程序生成推广二维码接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct QrcodeCreateResponse {
    /// On the wire `qr_code_url`, a text. Source: `spec/open_app/qrcode.create.yaml:16`.
    pub qr_code_url: Option<String>,
    /// On the wire `qr_code_url_circle_blue`, a text. Source: `spec/open_app/qrcode.create.yaml:17`.
    pub qr_code_url_circle_blue: Option<String>,
    /// On the wire `qr_code_url_circle_white`, a text. Source: `spec/open_app/qrcode.create.yaml:18`.
    pub qr_code_url_circle_white: Option<String>,
}

impl record::Record for QrcodeCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QRCODE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.qr_code_url),
            1 => Some(&self.qr_code_url_circle_blue),
            2 => Some(&self.qr_code_url_circle_white),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.qr_code_url),
            1 => Some(&mut self.qr_code_url_circle_blue),
            2 => Some(&mut self.qr_code_url_circle_white),
            _ => None,
        }
    }
}

impl Default for QrcodeCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            qr_code_url: None,
            qr_code_url_circle_blue: None,
            qr_code_url_circle_white: None,
        }
    }
}

impl Clone for QrcodeCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QrcodeCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QrcodeCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.qrcode.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrcodeCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_app/qrcode.create.yaml:21`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_app/qrcode.create.yaml:22`.
    SystemError,
    /// On the wire `QRCODE_DESC_CHECK_INVALID`. Source: `spec/open_app/qrcode.create.yaml:23`.
    QrcodeDescCheckInvalid,
    /// On the wire `HM_BG_COLOR_INVALID`. Source: `spec/open_app/qrcode.create.yaml:24`.
    HmBgColorInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QrcodeCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("QRCODE_DESC_CHECK_INVALID", Self::QrcodeDescCheckInvalid),
        ("HM_BG_COLOR_INVALID", Self::HmBgColorInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QrcodeCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
