//! `alipay.open.public.qrcode.create` · 带参推广二维码接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/qrcode/create`. Described in
//! `spec/open_public/qrcode.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/qrcode.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.qrcode.create",
    title: "带参推广二维码接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "PARSE_XML_JSON_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "ILLEGAL_BIZ_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 31,
        },
    ],
};

static QRCODE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "code_info",
            kind: schema::Kind::Record(&CODE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "code_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "expire_second",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "show_logo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static QRCODE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "code_img",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "expire_second",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static CODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CodeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "goto_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "scene",
            kind: schema::Kind::Record(&SCENE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static SCENE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Scene",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "scene_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.qrcode.create` (带参推广二维码接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/qrcode/create`. Described in
/// `spec/open_public/qrcode.create.yaml`.
/// Answered by [`QrcodeCreateResponse`], or by an error with a [`QrcodeCreateErrorCode`].
#[doc(alias = "alipay.open.public.qrcode.create")]
#[doc(alias = "带参推广二维码接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct QrcodeCreate {
    /// The field `code_info`: a record of the kind `CodeInfo`.
    ///
    /// On the wire `code_info`. Source: `spec/open_public/qrcode.create.yaml:9`.
    pub code_info: Option<CodeInfo>,
    /// The field `code_type`: a text.
    ///
    /// On the wire `code_type`. Source: `spec/open_public/qrcode.create.yaml:10`.
    pub code_type: Option<String>,
    /// The field `expire_second`: a text.
    ///
    /// On the wire `expire_second`. Source: `spec/open_public/qrcode.create.yaml:11`.
    pub expire_second: Option<String>,
    /// The field `show_logo`: a text.
    ///
    /// On the wire `show_logo`. Source: `spec/open_public/qrcode.create.yaml:12`.
    pub show_logo: Option<String>,
}

impl QrcodeCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code_info`](Self::code_info).
    #[inline]
    #[must_use]
    pub fn code_info(mut self, code_info: CodeInfo) -> Self {
        self.code_info = Some(code_info);
        self
    }

    /// Sets [`code_type`](Self::code_type).
    #[inline]
    #[must_use]
    pub fn code_type(mut self, code_type: impl Into<String>) -> Self {
        self.code_type = Some(code_type.into());
        self
    }

    /// Sets [`expire_second`](Self::expire_second).
    #[inline]
    #[must_use]
    pub fn expire_second(mut self, expire_second: impl Into<String>) -> Self {
        self.expire_second = Some(expire_second.into());
        self
    }

    /// Sets [`show_logo`](Self::show_logo).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.qrcode.create` (带参推广二维码接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct QrcodeCreateResponse {
    /// The field `code_img`: a text.
    ///
    /// On the wire `code_img`. Source: `spec/open_public/qrcode.create.yaml:15`.
    pub code_img: Option<String>,
    /// The field `expire_second`: a text.
    ///
    /// On the wire `expire_second`. Source: `spec/open_public/qrcode.create.yaml:16`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct CodeInfo {
    /// The field `goto_url`: a text.
    ///
    /// On the wire `goto_url`. Source: `spec/open_public/qrcode.create.yaml:21`.
    pub goto_url: Option<String>,
    /// The field `scene`: a record of the kind `Scene`.
    ///
    /// On the wire `scene`. Source: `spec/open_public/qrcode.create.yaml:22`.
    pub scene: Option<Scene>,
}

impl CodeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goto_url`](Self::goto_url).
    #[inline]
    #[must_use]
    pub fn goto_url(mut self, goto_url: impl Into<String>) -> Self {
        self.goto_url = Some(goto_url.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct Scene {
    /// The field `scene_id`: a text.
    ///
    /// On the wire `scene_id`. Source: `spec/open_public/qrcode.create.yaml:26`.
    pub scene_id: Option<String>,
}

impl Scene {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`scene_id`](Self::scene_id).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
