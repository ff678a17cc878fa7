//! `alipay.open.public.qrcode.create` · 带参推广二维码接口
//!
//! Create a temporary or permanent promotion QR code carrying a scene id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/qrcode/create`. Described in
//! `spec/open_public/qrcode.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.qrcode.create` (带参推广二维码接口).
///
/// Create a temporary or permanent promotion QR code carrying a scene id.
///
/// ```
/// use alipay::open_public::QrcodeCreate;
///
/// let request = QrcodeCreate::new()
///     .code_type("TEMP");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`expire_second`](Self::expire_second) | at most 8 characters (advisory) |
/// | [`show_logo`](Self::show_logo) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/qrcode/create`. Described in
/// `spec/open_public/qrcode.create.yaml`.
/// Returns [`QrcodeCreateResponse`], or an error with a [`QrcodeCreateErrorCode`].
#[doc(alias = "alipay.open.public.qrcode.create")]
#[doc(alias = "/v3/alipay/open/public/qrcode/create")]
#[doc(alias = "带参推广二维码接口")]
#[doc(alias = "二维码")]
#[doc(alias = "推广")]
#[must_use]
#[non_exhaustive]
pub struct QrcodeCreate {
    /// Developer's own data carried by the code.
    ///
    /// 开发者自定义信息.
    pub code_info: Option<CodeInfo>,
    /// Whether the code expires or is permanent.
    ///
    /// 二维码类型; other values may be added. Defaults to `TEMP`. Example: `TEMP`.
    pub code_type: Option<record::Choice<QrcodeCreateCodeType>>,
    /// Life of a temporary code in seconds, at most 1800; leave empty for a permanent one.
    ///
    /// 临时码过期时间; at most 8 characters (advisory). Example: `1000`.
    pub expire_second: Option<String>,
    /// Whether the logo is shown in the middle of the code.
    ///
    /// Defaults to `N`. Example: `N`.
    pub show_logo: Option<record::Choice<QrcodeCreateShowLogo>>,
}

impl QrcodeCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code_info`](Self::code_info).
    #[inline]
    pub fn code_info(mut self, code_info: CodeInfo) -> Self {
        self.code_info = Some(code_info);
        self
    }

    /// Sets [`code_type`](Self::code_type).
    #[inline]
    pub fn code_type(
        mut self,
        code_type: impl Into<record::Choice<QrcodeCreateCodeType>>,
    ) -> Self {
        self.code_type = Some(code_type.into());
        self
    }

    /// Sets [`expire_second`](Self::expire_second).
    #[inline]
    pub fn expire_second(mut self, expire_second: impl Into<String>) -> Self {
        self.expire_second = Some(expire_second.into());
        self
    }

    /// Sets [`show_logo`](Self::show_logo).
    #[inline]
    pub fn show_logo(
        mut self,
        show_logo: impl Into<record::Choice<QrcodeCreateShowLogo>>,
    ) -> Self {
        self.show_logo = Some(show_logo.into());
        self
    }
}

/// The response of `alipay.open.public.qrcode.create` (带参推广二维码接口).
#[non_exhaustive]
pub struct QrcodeCreateResponse {
    /// Address of the QR code image; it redirects to the actual picture.
    ///
    /// 二维码图片地址. Example: `https://mobilecodec.alipay.com/show.htm?code=ppx086640jutnzjgx5ghxf7&picSize=M`.
    pub code_img: Option<String>,
    /// Life of the code in seconds; to be ignored for permanent codes.
    ///
    /// 二维码有效时间. Example: `1800`.
    pub expire_second: Option<String>,
}

/// Developer's data in a promotion QR code.
#[must_use]
#[non_exhaustive]
pub struct CodeInfo {
    /// Page opened after the user scans the code and follows the account.
    ///
    /// 跳转URL. Example: `http://www.******.com`.
    pub goto_url: Option<String>,
    /// Scene that the code stands for.
    ///
    /// 场景信息.
    pub scene: Option<Scene>,
}

impl CodeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goto_url`](Self::goto_url).
    #[inline]
    pub fn goto_url(mut self, goto_url: impl Into<String>) -> Self {
        self.goto_url = Some(goto_url.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: Scene) -> Self {
        self.scene = Some(scene);
        self
    }
}

/// Scene of a promotion QR code.
///
/// | Field | Limits |
/// |---|---|
/// | [`scene_id`](Self::scene_id) | at most 32 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
#[must_use]
#[non_exhaustive]
pub struct Scene {
    /// Scene id chosen by the developer.
    ///
    /// 场景Id; at most 32 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example: `1234`.
    pub scene_id: Option<String>,
}

impl Scene {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`scene_id`](Self::scene_id).
    #[inline]
    pub fn scene_id(mut self, scene_id: impl Into<String>) -> Self {
        self.scene_id = Some(scene_id.into());
        self
    }
}

/// The values of the platform's type `QrcodeCreateCodeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QrcodeCreateCodeType {
    /// `TEMP`: Temporary.
    Temp,
    /// `PERM`: Permanent (永久).
    Perm,
}

record::enumeration!(QrcodeCreateCodeType, "TEMP" Temp, "PERM" Perm);

/// The values of the platform's type `QrcodeCreateShowLogo`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QrcodeCreateShowLogo {
    /// `Y`: Show the logo (显示).
    Y,
    /// `N`: No logo.
    N,
}

record::enumeration!(QrcodeCreateShowLogo, "Y" Y, "N" N);

/// The error codes of `alipay.open.public.qrcode.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QrcodeCreateErrorCode {
    /// `PARSE_XML_JSON_ERROR`: The request cannot be parsed.
    ///
    /// Check the format of the request.
    ParseXmlJsonError,
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    QrcodeCreateErrorCode, "PARSE_XML_JSON_ERROR" ParseXmlJsonError, "ILLEGAL_BIZ_PARAMS"
    IllegalBizParams, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for QrcodeCreate {}

impl record::Request for QrcodeCreate {
    type Response = QrcodeCreateResponse;
    type ErrorCode = QrcodeCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.qrcode.create",
        title: "带参推广二维码接口",
        file: "spec/open_public/qrcode.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/qrcode/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &QRCODE_CREATE,
        response: &QRCODE_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "PARSE_XML_JSON_ERROR",
                summary: "The request cannot be parsed.",
                fix: "Check the format of the request.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    QrcodeCreate, QRCODE_CREATE, 0 code_info None, 1 code_type None, 2 expire_second
    None, 3 show_logo None
);

record::record!(
    QrcodeCreateResponse, QRCODE_CREATE_RESPONSE, 0 code_img None, 1 expire_second None
);

record::record!(CodeInfo, CODE_INFO, 0 goto_url None, 1 scene None);

record::record!(Scene, SCENE, 0 scene_id None);

static QRCODE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreate",
    file: "spec/open_public/qrcode.create.yaml",
    rows: &[
        schema::Row::Plain("code_info", schema::Kind::Record(&CODE_INFO)),
        schema::Row::Text("code_type"),
        schema::Row::Limited(
            "expire_second",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(8))],
        ),
        schema::Row::Limited(
            "show_logo",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 22, 26, 29, 31],
};

static QRCODE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreateResponse",
    file: "spec/open_public/qrcode.create.yaml",
    rows: &[schema::Row::Text("code_img"), schema::Row::Text("expire_second")],
    rules: &[],
    lines: &[],
};

static CODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CodeInfo",
    file: "spec/open_public/qrcode.create.yaml",
    rows: &[
        schema::Row::Text("goto_url"),
        schema::Row::Plain("scene", schema::Kind::Record(&SCENE)),
    ],
    rules: &[],
    lines: &[54, 59],
};

static SCENE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Scene",
    file: "spec/open_public/qrcode.create.yaml",
    rows: &[
        schema::Row::Limited(
            "scene_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[64, 68, 69],
};
