//! `alipay.open.public.shortlink.create` · 服务窗短链自主生成接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/shortlink/create`. Described in
//! `spec/open_public/shortlink.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/shortlink.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.shortlink.create",
    title: "服务窗短链自主生成接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/public/shortlink/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &SHORTLINK_CREATE,
    response: &SHORTLINK_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "PARSE_XML_JSON_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 16,
        },
        schema::ErrorDef {
            code: "PUBLIC_ID_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 17,
        },
        schema::ErrorDef {
            code: "SCENE_ID_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "INVALID_SCENE_ID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "APP_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "SHORT_LINK_GENERATE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 22,
        },
    ],
};

static SHORTLINK_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShortlinkCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "remark",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "scene_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static SHORTLINK_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShortlinkCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "shortlink",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.shortlink.create` (服务窗短链自主生成接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/shortlink/create`. Described in
/// `spec/open_public/shortlink.create.yaml`.
/// Answered by [`ShortlinkCreateResponse`], or by an error with a [`ShortlinkCreateErrorCode`].
#[doc(alias = "alipay.open.public.shortlink.create")]
#[doc(alias = "服务窗短链自主生成接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct ShortlinkCreate {
    /// The field `remark`: a text.
    ///
    /// On the wire `remark`. Source: `spec/open_public/shortlink.create.yaml:9`.
    pub remark: Option<String>,
    /// The field `scene_id`: a text.
    ///
    /// On the wire `scene_id`. Source: `spec/open_public/shortlink.create.yaml:10`.
    pub scene_id: Option<String>,
}

impl ShortlinkCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`scene_id`](Self::scene_id).
    #[inline]
    #[must_use]
    pub fn scene_id(mut self, scene_id: impl Into<String>) -> Self {
        self.scene_id = Some(scene_id.into());
        self
    }
}

impl record::Record for ShortlinkCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHORTLINK_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.remark),
            1 => Some(&self.scene_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.remark),
            1 => Some(&mut self.scene_id),
            _ => None,
        }
    }
}

impl Clone for ShortlinkCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShortlinkCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShortlinkCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ShortlinkCreate {}

impl record::Request for ShortlinkCreate {
    type Response = ShortlinkCreateResponse;
    type ErrorCode = ShortlinkCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.shortlink.create` (服务窗短链自主生成接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ShortlinkCreateResponse {
    /// The field `shortlink`: a text.
    ///
    /// On the wire `shortlink`. Source: `spec/open_public/shortlink.create.yaml:13`.
    pub shortlink: Option<String>,
}

impl record::Record for ShortlinkCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHORTLINK_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.shortlink),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.shortlink),
            _ => None,
        }
    }
}

impl Clone for ShortlinkCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShortlinkCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShortlinkCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.shortlink.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShortlinkCreateErrorCode {
    /// On the wire `PARSE_XML_JSON_ERROR`. Source: `spec/open_public/shortlink.create.yaml:16`.
    ParseXmlJsonError,
    /// On the wire `PUBLIC_ID_IS_NULL`. Source: `spec/open_public/shortlink.create.yaml:17`.
    PublicIdIsNull,
    /// On the wire `SCENE_ID_IS_NULL`. Source: `spec/open_public/shortlink.create.yaml:18`.
    SceneIdIsNull,
    /// On the wire `INVALID_SCENE_ID`. Source: `spec/open_public/shortlink.create.yaml:19`.
    InvalidSceneId,
    /// On the wire `APP_NOT_EXIST`. Source: `spec/open_public/shortlink.create.yaml:20`.
    AppNotExist,
    /// On the wire `SHORT_LINK_GENERATE_FAIL`. Source: `spec/open_public/shortlink.create.yaml:21`.
    ShortLinkGenerateFail,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/shortlink.create.yaml:22`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ShortlinkCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARSE_XML_JSON_ERROR", Self::ParseXmlJsonError),
        ("PUBLIC_ID_IS_NULL", Self::PublicIdIsNull),
        ("SCENE_ID_IS_NULL", Self::SceneIdIsNull),
        ("INVALID_SCENE_ID", Self::InvalidSceneId),
        ("APP_NOT_EXIST", Self::AppNotExist),
        ("SHORT_LINK_GENERATE_FAIL", Self::ShortLinkGenerateFail),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
