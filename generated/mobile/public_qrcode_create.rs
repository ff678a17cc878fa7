//! `alipay.mobile.public.qrcode.create` · 生成带参数的二维码
//!
//! Create a temporary or permanent QR code with a scene value of the caller's own.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/mobile/public/qrcode/create`. Described in
//! `spec/mobile/public.qrcode.create.yaml`.

use crate::{record, schema};

static PUBLIC_QRCODE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicQrcodeCreate",
    file: "spec/mobile/public.qrcode.create.yaml",
    fields: &[schema::FieldDef::text("biz_content", 11)],
    rules: &[],
};

static PUBLIC_QRCODE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PublicQrcodeCreateResponse",
    file: "spec/mobile/public.qrcode.create.yaml",
    fields: &[
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::new("code", schema::Kind::Integer, 17)
        },
        schema::FieldDef::text("code_img", 25),
        schema::FieldDef::new("expire_second", schema::Kind::Integer, 26),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 27)
        },
    ],
    rules: &[],
};

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
        Self { biz_content: None }
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = Some(biz_content.into());
        self
    }
}

impl record::Record for PublicQrcodeCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_QRCODE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_content),
            _ => None,
        }
    }
}

impl Default for PublicQrcodeCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PublicQrcodeCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicQrcodeCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicQrcodeCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PublicQrcodeCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUBLIC_QRCODE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.code_img),
            2 => Some(&self.expire_second),
            3 => Some(&self.msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.code_img),
            2 => Some(&mut self.expire_second),
            3 => Some(&mut self.msg),
            _ => None,
        }
    }
}

impl Default for PublicQrcodeCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code: None,
            code_img: None,
            expire_second: None,
            msg: None,
        }
    }
}

impl Clone for PublicQrcodeCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PublicQrcodeCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PublicQrcodeCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.mobile.public.qrcode.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicQrcodeCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PublicQrcodeCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PublicQrcodeCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
