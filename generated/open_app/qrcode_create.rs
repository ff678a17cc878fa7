//! `alipay.open.app.qrcode.create` · 小程序生成推广二维码接口
//!
//! Create a promotional QR code for a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/qrcode/create`. Described in
//! `spec/open_app/qrcode.create.yaml`.

use crate::{record, schema};

static QRCODE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreate",
    file: "spec/open_app/qrcode.create.yaml",
    fields: &[
        schema::FieldDef::text("color", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 16),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 16),
            ],
            ..schema::FieldDef::text("describe", 16)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 21),
                schema::LimitDef::new(schema::Limit::MaxLength(256), 22),
            ],
            ..schema::FieldDef::text("query_param", 17)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["s", "m", "l"]), 27),
            ],
            ..schema::FieldDef::text("size", 24)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 36),
                schema::LimitDef::new(schema::Limit::MaxLength(256), 37),
            ],
            ..schema::FieldDef::text("url_param", 33)
        },
    ],
    rules: &[],
};

static QRCODE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreateResponse",
    file: "spec/open_app/qrcode.create.yaml",
    fields: &[
        schema::FieldDef::text("qr_code_url", 41),
        schema::FieldDef::text("qr_code_url_circle_blue", 46),
        schema::FieldDef::text("qr_code_url_circle_white", 51),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.qrcode.create` (小程序生成推广二维码接口).
///
/// Create a promotional QR code for a mini program.
///
/// ```
/// use alipay::open_app::QrcodeCreate;
///
/// let request = QrcodeCreate::new()
///     .describe("二维码描述")
///     .query_param("key1=value1&key2=value2")
///     .url_param("page/component/component-pages/view/view");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`describe`](Self::describe) | required; at most 32 characters |
/// | [`query_param`](Self::query_param) | required; at most 256 characters |
/// | [`size`](Self::size) | one of its values |
/// | [`url_param`](Self::url_param) | required; at most 256 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/qrcode/create`. Described in
/// `spec/open_app/qrcode.create.yaml`.
/// Returns [`QrcodeCreateResponse`], or an error with a [`QrcodeCreateErrorCode`].
#[doc(alias = "alipay.open.app.qrcode.create")]
#[doc(alias = "/v3/alipay/open/app/qrcode/create")]
#[doc(alias = "小程序生成推广二维码接口")]
#[doc(alias = "二维码")]
#[doc(alias = "小程序")]
#[doc(alias = "推广")]
#[must_use]
#[non_exhaustive]
pub struct QrcodeCreate {
    /// Hexadecimal color of a round code; square codes are black by default.
    ///
    /// 圆形二维码颜色. Example: `0x00BFFF`.
    pub color: Option<String>,
    /// Description of the code.
    ///
    /// Required; at most 32 characters. Example: `二维码描述`.
    pub describe: String,
    /// Start parameters as `name=value&name=value`, read in `onLaunch` of the mini program.
    ///
    /// 小程序启动参数; required; at most 256 characters. Example: `key1=value1&key2=value2`.
    pub query_param: String,
    /// Size of the composed image.
    ///
    /// 合成后图片的大小规格. Example: `s`.
    pub size: Option<record::Choice<QrcodeCreateSize>>,
    /// Path of a page that exists in the mini program.
    ///
    /// Required; at most 256 characters. Example: `page/component/component-pages/view/view`.
    pub url_param: String,
}

impl QrcodeCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            color: None,
            describe: String::new(),
            query_param: String::new(),
            size: None,
            url_param: String::new(),
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
        self.describe = describe.into();
        self
    }

    /// Sets [`query_param`](Self::query_param).
    #[inline]
    pub fn query_param(mut self, query_param: impl Into<String>) -> Self {
        self.query_param = query_param.into();
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    pub fn size(mut self, size: impl Into<record::Choice<QrcodeCreateSize>>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets [`url_param`](Self::url_param).
    #[inline]
    pub fn url_param(mut self, url_param: impl Into<String>) -> Self {
        self.url_param = url_param.into();
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "QRCODE_DESC_CHECK_INVALID",
                summary: "The description of the code is not valid.",
                fix: "Reword the description.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 60,
            },
            schema::ErrorDef {
                code: "HM_BG_COLOR_INVALID",
                summary: "The color is not valid.",
                fix: "Send a hexadecimal color.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 63,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.app.qrcode.create` (小程序生成推广二维码接口).
#[non_exhaustive]
pub struct QrcodeCreateResponse {
    /// URL of the square code.
    ///
    /// 方形二维码图片链接地址. Example: `https://example.com/qrcode.png`.
    pub qr_code_url: Option<String>,
    /// URL of the round code with a blue slogan.
    ///
    /// 圆形二维码地址. Example:
    /// `https://mdgwdev.alipay.net/wsdk/img?fileid=A*KUfuQrWzFdsAAAAAAAAAAAAAAQAAAQ&bz=am_afts_openhome&zoom=800w_800h`.
    pub qr_code_url_circle_blue: Option<String>,
    /// URL of the round code with a white slogan.
    ///
    /// 圆形二维码地址. Example:
    /// `https://mdgwdev.alipay.net/wsdk/img?fileid=A*fRfsRq-nXbkAAAAAAAAAAAAAAQAAAQ&bz=am_afts_openhome&zoom=800w_800h`.
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

/// The values of the platform's type `QrcodeCreateSize`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QrcodeCreateSize {
    /// `s`: Small.
    S,
    /// `m`: Medium.
    M,
    /// `l`: Large.
    L,
}

impl record::Enumeration for QrcodeCreateSize {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("s", Self::S),
        ("m", Self::M),
        ("l", Self::L),
    ];
}

impl std::fmt::Debug for QrcodeCreateSize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.app.qrcode.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrcodeCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `QRCODE_DESC_CHECK_INVALID`: The description of the code is not valid.
    ///
    /// Reword the description.
    QrcodeDescCheckInvalid,
    /// `HM_BG_COLOR_INVALID`: The color is not valid.
    ///
    /// Send a hexadecimal color.
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
