//! `alipay.open.public.shortlink.create` · 服务窗短链自主生成接口
//!
//! Create a short link that carries the merchant's own scene id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/shortlink/create`. Described in
//! `spec/open_public/shortlink.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.public.shortlink.create` (服务窗短链自主生成接口).
#[non_exhaustive]
pub struct ShortlinkCreateResponse {
    /// The promotion short link.
    ///
    /// 生成的带参推广短链接. Example: `http://t.alipay.com/I/Ev62jVRm`.
    pub shortlink: Option<String>,
}

/// The error codes of `alipay.open.public.shortlink.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ShortlinkCreateErrorCode, "PARSE_XML_JSON_ERROR" ParseXmlJsonError,
    "PUBLIC_ID_IS_NULL" PublicIdIsNull, "SCENE_ID_IS_NULL" SceneIdIsNull,
    "INVALID_SCENE_ID" InvalidSceneId, "APP_NOT_EXIST" AppNotExist,
    "SHORT_LINK_GENERATE_FAIL" ShortLinkGenerateFail, "SYSTEM_ERROR" SystemError
);

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
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ShortlinkCreate, SHORTLINK_CREATE, 0 remark None, 1 scene_id String::new()
);

record::record!(ShortlinkCreateResponse, SHORTLINK_CREATE_RESPONSE, 0 shortlink None);

static SHORTLINK_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShortlinkCreate",
    file: "spec/open_public/shortlink.create.yaml",
    rows: &[
        schema::Row::Limited(
            "remark",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Limited(
            "scene_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 17, 20, 21, 22],
};

static SHORTLINK_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShortlinkCreateResponse",
    file: "spec/open_public/shortlink.create.yaml",
    rows: &[schema::Row::Text("shortlink")],
    rules: &[],
    lines: &[],
};
