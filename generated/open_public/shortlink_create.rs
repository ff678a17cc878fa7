//! `alipay.open.public.shortlink.create` · 服务窗短链自主生成接口
//!
//! Create a short link that carries the merchant's own scene id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/shortlink/create`. Described in
//! `spec/open_public/shortlink.create.yaml`.

use crate::{record, schema};

static SHORTLINK_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShortlinkCreate",
    file: "spec/open_public/shortlink.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(256), 14)],
            ..schema::FieldDef::text("remark", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 20),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 21),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 22),
            ],
            ..schema::FieldDef::text("scene_id", 17)
        },
    ],
    rules: &[],
};

static SHORTLINK_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShortlinkCreateResponse",
    file: "spec/open_public/shortlink.create.yaml",
    fields: &[schema::FieldDef::text("shortlink", 27)],
    rules: &[],
};

/// A request of `alipay.open.public.shortlink.create` (服务窗短链自主生成接口).
///
/// Create a short link that carries the merchant's own scene id.
///
/// ```
/// use alipay::open_public::ShortlinkCreate;
///
/// let request = ShortlinkCreate::new()
///     .scene_id("store_pay_01");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`remark`](Self::remark) | at most 256 characters (advisory) |
/// | [`scene_id`](Self::scene_id) | required; at most 32 characters (advisory); matches `^[0-9A-Za-z_]*$` (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/shortlink/create`. Described in
/// `spec/open_public/shortlink.create.yaml`.
/// Returns [`ShortlinkCreateResponse`], or an error with a [`ShortlinkCreateErrorCode`].
#[doc(alias = "alipay.open.public.shortlink.create")]
#[doc(alias = "/v3/alipay/open/public/shortlink/create")]
#[doc(alias = "服务窗短链自主生成接口")]
#[must_use]
#[non_exhaustive]
pub struct ShortlinkCreate {
    /// Merchant's own description of the scene id.
    ///
    /// At most 256 characters (advisory). Example: `门店1支付推广`.
    pub remark: Option<String>,
    /// Merchant's own scene id of the short link.
    ///
    /// Required; at most 32 characters (advisory); matches `^[0-9A-Za-z_]*$` (advisory). Example: `store_pay_01`.
    pub scene_id: String,
}

impl ShortlinkCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            remark: None,
            scene_id: String::new(),
        }
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`scene_id`](Self::scene_id).
    #[inline]
    pub fn scene_id(mut self, scene_id: impl Into<String>) -> Self {
        self.scene_id = scene_id.into();
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

impl Default for ShortlinkCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.shortlink.create",
        title: "服务窗短链自主生成接口",
        file: "spec/open_public/shortlink.create.yaml",
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
                summary: "The request cannot be parsed.",
                fix: "Check the format of the request.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 34,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.shortlink.create` (服务窗短链自主生成接口).
#[non_exhaustive]
pub struct ShortlinkCreateResponse {
    /// The promotion short link.
    ///
    /// 生成的带参推广短链接. Example: `http://t.alipay.com/I/Ev62jVRm`.
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

impl Default for ShortlinkCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { shortlink: None }
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShortlinkCreateErrorCode {
    /// `PARSE_XML_JSON_ERROR`: The request cannot be parsed.
    ///
    /// Check the format of the request.
    ParseXmlJsonError,
    /// `PUBLIC_ID_IS_NULL`.
    PublicIdIsNull,
    /// `SCENE_ID_IS_NULL`.
    SceneIdIsNull,
    /// `INVALID_SCENE_ID`.
    InvalidSceneId,
    /// `APP_NOT_EXIST`.
    AppNotExist,
    /// `SHORT_LINK_GENERATE_FAIL`.
    ShortLinkGenerateFail,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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

impl std::fmt::Debug for ShortlinkCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
