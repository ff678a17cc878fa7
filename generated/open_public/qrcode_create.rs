//! `alipay.open.public.qrcode.create` · 带参推广二维码接口
//!
//! Create a temporary or permanent promotion QR code carrying a scene id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/qrcode/create`. Described in
//! `spec/open_public/qrcode.create.yaml`.

use crate::{record, schema};

static QRCODE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreate",
    file: "spec/open_public/qrcode.create.yaml",
    fields: &[
        schema::FieldDef::new("code_info", schema::Kind::Record(&CODE_INFO), 11),
        schema::FieldDef::text("code_type", 12),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(8), 26)],
            ..schema::FieldDef::text("expire_second", 22)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 31)],
            ..schema::FieldDef::text("show_logo", 29)
        },
    ],
    rules: &[],
};

static QRCODE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreateResponse",
    file: "spec/open_public/qrcode.create.yaml",
    fields: &[
        schema::FieldDef::text("code_img", 39),
        schema::FieldDef::text("expire_second", 44),
    ],
    rules: &[],
};

static CODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CodeInfo",
    file: "spec/open_public/qrcode.create.yaml",
    fields: &[
        schema::FieldDef::text("goto_url", 54),
        schema::FieldDef::new("scene", schema::Kind::Record(&SCENE), 59),
    ],
    rules: &[],
};

static SCENE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Scene",
    file: "spec/open_public/qrcode.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(32), 68),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 69),
            ],
            ..schema::FieldDef::text("scene_id", 64)
        },
    ],
    rules: &[],
};

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
        Self {
            code_info: None,
            code_type: None,
            expire_second: None,
            show_logo: None,
        }
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

impl record::Record for QrcodeCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QRCODE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code_info),
            1 => Some(&self.code_type),
            2 => Some(&self.expire_second),
            3 => Some(&self.show_logo),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code_info),
            1 => Some(&mut self.code_type),
            2 => Some(&mut self.expire_second),
            3 => Some(&mut self.show_logo),
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
                line: 74,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
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

impl record::Record for QrcodeCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QRCODE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code_img),
            1 => Some(&self.expire_second),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code_img),
            1 => Some(&mut self.expire_second),
            _ => None,
        }
    }
}

impl Default for QrcodeCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            code_img: None,
            expire_second: None,
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
        Self {
            goto_url: None,
            scene: None,
        }
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

impl record::Record for CodeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CODE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goto_url),
            1 => Some(&self.scene),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goto_url),
            1 => Some(&mut self.scene),
            _ => None,
        }
    }
}

impl Default for CodeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CodeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CodeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CodeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self { scene_id: None }
    }

    /// Sets [`scene_id`](Self::scene_id).
    #[inline]
    pub fn scene_id(mut self, scene_id: impl Into<String>) -> Self {
        self.scene_id = Some(scene_id.into());
        self
    }
}

impl record::Record for Scene {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SCENE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.scene_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.scene_id),
            _ => None,
        }
    }
}

impl Default for Scene {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Scene {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Scene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Scene {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `QrcodeCreateCodeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QrcodeCreateCodeType {
    /// `TEMP`: Temporary.
    Temp,
    /// `PERM`: Permanent (永久).
    Perm,
}

impl record::Enumeration for QrcodeCreateCodeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TEMP", Self::Temp),
        ("PERM", Self::Perm),
    ];
}

impl std::fmt::Debug for QrcodeCreateCodeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QrcodeCreateShowLogo`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QrcodeCreateShowLogo {
    /// `Y`: Show the logo (显示).
    Y,
    /// `N`: No logo.
    N,
}

impl record::Enumeration for QrcodeCreateShowLogo {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for QrcodeCreateShowLogo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.qrcode.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for QrcodeCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARSE_XML_JSON_ERROR", Self::ParseXmlJsonError),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QrcodeCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
