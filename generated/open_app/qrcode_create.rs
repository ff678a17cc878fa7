//! `alipay.open.app.qrcode.create` · 小程序生成推广二维码接口
//!
//! Create a promotional QR code for a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/app/qrcode/create`. Described in
//! `spec/open_app/qrcode.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `QrcodeCreateSize`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QrcodeCreateSize {
    /// `s`: Small.
    S,
    /// `m`: Medium.
    M,
    /// `l`: Large.
    L,
}

record::enumeration!(QrcodeCreateSize, "s" S, "m" M, "l" L);

/// The error codes of `alipay.open.app.qrcode.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    QrcodeCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "QRCODE_DESC_CHECK_INVALID" QrcodeDescCheckInvalid,
    "HM_BG_COLOR_INVALID" HmBgColorInvalid
);

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
            },
            schema::ErrorDef {
                code: "HM_BG_COLOR_INVALID",
                summary: "The color is not valid.",
                fix: "Send a hexadecimal color.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    QrcodeCreate, QRCODE_CREATE, 0 color None, 1 describe String::new(), 2 query_param
    String::new(), 3 size None, 4 url_param String::new()
);

record::record!(
    QrcodeCreateResponse, QRCODE_CREATE_RESPONSE, 0 qr_code_url None, 1
    qr_code_url_circle_blue None, 2 qr_code_url_circle_white None
);

static QRCODE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreate",
    file: "spec/open_app/qrcode.create.yaml",
    rows: &[
        schema::Row::Text("color"),
        schema::Row::Limited(
            "describe",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "query_param",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(256)),
            ],
        ),
        schema::Row::Limited(
            "size",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["s", "m", "l"]))],
        ),
        schema::Row::Limited(
            "url_param",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(256)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 16, 16, 17, 21, 22, 24, 27, 33, 36, 37],
};

static QRCODE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreateResponse",
    file: "spec/open_app/qrcode.create.yaml",
    rows: &[
        schema::Row::Text("qr_code_url"),
        schema::Row::Text("qr_code_url_circle_blue"),
        schema::Row::Text("qr_code_url_circle_white"),
    ],
    rules: &[],
    lines: &[],
};
