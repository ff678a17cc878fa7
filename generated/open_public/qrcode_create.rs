//! `alipay.open.public.qrcode.create` · 带参推广二维码接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/qrcode/create`. Described in
//! `spec/open_public/qrcode.create.yaml`.

use crate::{record, schema};

static QRCODE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreate",
    file: "spec/open_public/qrcode.create.yaml",
    fields: &[
        schema::FieldDef::new("code_info", schema::Kind::Record(&CODE_INFO), 9),
        schema::FieldDef::text("code_type", 10),
        schema::FieldDef::text("expire_second", 11),
        schema::FieldDef::text("show_logo", 12),
    ],
    rules: &[],
};

static QRCODE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreateResponse",
    file: "spec/open_public/qrcode.create.yaml",
    fields: &[
        schema::FieldDef::text("code_img", 15),
        schema::FieldDef::text("expire_second", 16),
    ],
    rules: &[],
};

static CODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CodeInfo",
    file: "spec/open_public/qrcode.create.yaml",
    fields: &[
        schema::FieldDef::text("goto_url", 21),
        schema::FieldDef::new("scene", schema::Kind::Record(&SCENE), 22),
    ],
    rules: &[],
};

static SCENE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Scene",
    file: "spec/open_public/qrcode.create.yaml",
    fields: &[schema::FieldDef::text("scene_id", 26)],
    rules: &[],
};

/// A request of `alipay.open.public.qrcode.create` (带参推广二维码接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/qrcode/create`. Described in
/// `spec/open_public/qrcode.create.yaml`.
/// Answered by [`QrcodeCreateResponse`], or by an error with a [`QrcodeCreateErrorCode`].
#[doc(alias = "alipay.open.public.qrcode.create")]
#[doc(alias = "带参推广二维码接口")]
#[must_use]
#[non_exhaustive]
pub struct QrcodeCreate {
    /// On the wire `code_info`, a record of the kind `CodeInfo`. Source: `spec/open_public/qrcode.create.yaml:9`.
    pub code_info: Option<CodeInfo>,
    /// On the wire `code_type`, a text. Source: `spec/open_public/qrcode.create.yaml:10`.
    pub code_type: Option<String>,
    /// On the wire `expire_second`, a text. Source: `spec/open_public/qrcode.create.yaml:11`.
    pub expire_second: Option<String>,
    /// On the wire `show_logo`, a text. Source: `spec/open_public/qrcode.create.yaml:12`.
    pub show_logo: Option<String>,
}

impl QrcodeCreate {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
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
    pub fn show_logo(mut self, show_logo: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.qrcode.create` (带参推广二维码接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct QrcodeCreateResponse {
    /// On the wire `code_img`, a text. Source: `spec/open_public/qrcode.create.yaml:15`.
    pub code_img: Option<String>,
    /// On the wire `expire_second`, a text. Source: `spec/open_public/qrcode.create.yaml:16`.
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

/// The platform's type `CodeInfo`.
///
/// Source: `spec/open_public/qrcode.create.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct CodeInfo {
    /// On the wire `goto_url`, a text. Source: `spec/open_public/qrcode.create.yaml:21`.
    pub goto_url: Option<String>,
    /// On the wire `scene`, a record of the kind `Scene`. Source: `spec/open_public/qrcode.create.yaml:22`.
    pub scene: Option<Scene>,
}

impl CodeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `Scene`.
///
/// Source: `spec/open_public/qrcode.create.yaml:24`.
#[must_use]
#[non_exhaustive]
pub struct Scene {
    /// On the wire `scene_id`, a text. Source: `spec/open_public/qrcode.create.yaml:26`.
    pub scene_id: Option<String>,
}

impl Scene {
    /// With no field set; what is required is checked before the request is sent.
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

/// The error codes of `alipay.open.public.qrcode.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrcodeCreateErrorCode {
    /// On the wire `PARSE_XML_JSON_ERROR`. Source: `spec/open_public/qrcode.create.yaml:29`.
    ParseXmlJsonError,
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/qrcode.create.yaml:30`.
    IllegalBizParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/qrcode.create.yaml:31`.
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
