//! `alipay.open.public.info.modify` · 生活号基础信息修改接口
//!
//! Change a life account's basic information; name, portrait and introduction are reviewed first.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/info/modify`. Described in
//! `spec/open_public/info.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.info.modify` (生活号基础信息修改接口).
///
/// Change a life account's basic information; name, portrait and introduction are reviewed first.
///
/// ```
/// use alipay::open_public::InfoModify;
///
/// let request = InfoModify::new()
///     .app_name("示例生活号");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_name`](Self::app_name) | at most 20 characters; at least 2 characters |
/// | [`auth_pic`](Self::auth_pic) | required in some cases |
/// | [`public_greeting`](Self::public_greeting) | at most 200 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/info/modify`. Described in
/// `spec/open_public/info.modify.yaml`.
/// Returns [`InfoModifyResponse`], or an error with a [`InfoModifyErrorCode`].
#[doc(alias = "alipay.open.public.info.modify")]
#[doc(alias = "/v3/alipay/open/public/info/modify")]
#[doc(alias = "生活号基础信息修改接口")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct InfoModify {
    /// Life account name; no illegal, infringing, overly broad or media-related names.
    ///
    /// 生活号名称; at most 20 characters; at least 2 characters. Example: `示例生活号`.
    pub app_name: Option<String>,
    /// Sealed authorization letter, if authorized by another; image URL from `alipay.offline.material.image.upload`,
    /// JPG or PNG.
    ///
    /// 授权运营书图片地址; required in some cases. Example: `http://pic.alipayobjects.com/e/201311/1ZQ`.
    pub auth_pic: Option<String>,
    /// Background image URL from `alipay.offline.material.image.upload`; 1600×1000 advised, JPG or PNG.
    ///
    /// 背景图片地址. Example: `http://pic.alipayobjects.com/e/201311/1ZQ`.
    pub background_url: Option<String>,
    /// Introduction.
    ///
    /// 简介. Example: `生活号简介`.
    pub introduction: Option<String>,
    /// Business license image URL from `alipay.offline.material.image.upload`; 320×320 advised, JPG or PNG.
    ///
    /// 营业执照地址. Example: `http://pic.alipayobjects.com/e/201311/1ZQ`.
    pub license_url: Option<String>,
    /// Portrait URL from `alipay.offline.material.image.upload`; 320×320 advised, JPG or PNG.
    ///
    /// 生活号头像地址. Example: `http://pic.alipayobjects.com/e/201311/1ZQ`.
    pub logo_url: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Greeting.
    ///
    /// 欢迎语; at most 200 characters (advisory). Example: `欢迎光临`.
    pub public_greeting: Option<String>,
    /// Store photo URLs from `alipay.offline.material.image.upload`; JPG or PNG.
    ///
    /// 门店照片地址. Example: `http://pic.alipayobjects.com/e/201311/1ZQ`.
    pub shop_pics: Vec<String>,
}

impl InfoModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`auth_pic`](Self::auth_pic).
    #[inline]
    pub fn auth_pic(mut self, auth_pic: impl Into<String>) -> Self {
        self.auth_pic = Some(auth_pic.into());
        self
    }

    /// Sets [`background_url`](Self::background_url).
    #[inline]
    pub fn background_url(mut self, background_url: impl Into<String>) -> Self {
        self.background_url = Some(background_url.into());
        self
    }

    /// Sets [`introduction`](Self::introduction).
    #[inline]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }

    /// Sets [`license_url`](Self::license_url).
    #[inline]
    pub fn license_url(mut self, license_url: impl Into<String>) -> Self {
        self.license_url = Some(license_url.into());
        self
    }

    /// Sets [`logo_url`](Self::logo_url).
    #[inline]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`public_greeting`](Self::public_greeting).
    #[inline]
    pub fn public_greeting(mut self, public_greeting: impl Into<String>) -> Self {
        self.public_greeting = Some(public_greeting.into());
        self
    }

    /// Sets [`shop_pics`](Self::shop_pics).
    #[inline]
    pub fn shop_pics(
        mut self,
        shop_pics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_pics = shop_pics.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `alipay.open.public.info.modify` (生活号基础信息修改接口).
#[non_exhaustive]
pub struct InfoModifyResponse {
    /// Description of the review state.
    ///
    /// 服务窗审核状态描述. Example: `审核中`.
    pub audit_desc: Option<String>,
    /// Review state; `AUDITING` after a successful request.
    ///
    /// 服务窗审核状态; other values may be added. Example: `AUDITING`.
    pub audit_status: Option<record::Choice<InfoModifyResponseAuditStatus>>,
}

/// The values of the platform's type `InfoModifyResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InfoModifyResponseAuditStatus {
    /// `AUDITING`: Awaiting risk review.
    Auditing,
}

record::enumeration!(InfoModifyResponseAuditStatus, "AUDITING" Auditing);

/// The error codes of `alipay.open.public.info.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InfoModifyErrorCode {
    /// `PUBLIC_MODIFY_PARAM_ILLEGAL`.
    PublicModifyParamIllegal,
    /// `APPINFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppinfoNotExist,
    /// `PUBLIC_GREETING_OVERLIMT`.
    PublicGreetingOverlimt,
    /// `APP_ORDER_AUDING_EXIST`.
    AppOrderAudingExist,
    /// `PUBLIC_ORDER_DAY_LIMIT`.
    PublicOrderDayLimit,
    /// `ILLEGAL_LOGO_URL`.
    IllegalLogoUrl,
    /// `PUBLIC_LOGO_NOT_NULL`.
    PublicLogoNotNull,
    /// `ILLEGAL_LICENSE_URL`.
    IllegalLicenseUrl,
    /// `PUBLIC_GREETING_ILLEGAL`.
    PublicGreetingIllegal,
    /// `APP_NAME_LENGTH_LIMIT`.
    AppNameLengthLimit,
    /// `APP_NAME_ILLEGAL`.
    AppNameIllegal,
    /// `APP_NAME_EXIST`.
    AppNameExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PUBLIC_NAME_MODIFY_LIMIT`.
    PublicNameModifyLimit,
    /// `INTRODUCTION_LENGTH_LIMIT`.
    IntroductionLengthLimit,
    /// `ILLEGAL_BACKGROUND_URL`.
    IllegalBackgroundUrl,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InfoModifyErrorCode, "PUBLIC_MODIFY_PARAM_ILLEGAL" PublicModifyParamIllegal,
    "APPINFO_NOT_EXIST" AppinfoNotExist, "PUBLIC_GREETING_OVERLIMT"
    PublicGreetingOverlimt, "APP_ORDER_AUDING_EXIST" AppOrderAudingExist,
    "PUBLIC_ORDER_DAY_LIMIT" PublicOrderDayLimit, "ILLEGAL_LOGO_URL" IllegalLogoUrl,
    "PUBLIC_LOGO_NOT_NULL" PublicLogoNotNull, "ILLEGAL_LICENSE_URL" IllegalLicenseUrl,
    "PUBLIC_GREETING_ILLEGAL" PublicGreetingIllegal, "APP_NAME_LENGTH_LIMIT"
    AppNameLengthLimit, "APP_NAME_ILLEGAL" AppNameIllegal, "APP_NAME_EXIST" AppNameExist,
    "SYSTEM_ERROR" SystemError, "PUBLIC_NAME_MODIFY_LIMIT" PublicNameModifyLimit,
    "INTRODUCTION_LENGTH_LIMIT" IntroductionLengthLimit, "ILLEGAL_BACKGROUND_URL"
    IllegalBackgroundUrl
);

impl record::CallRequest for InfoModify {}

impl record::Request for InfoModify {
    type Response = InfoModifyResponse;
    type ErrorCode = InfoModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.info.modify",
        title: "生活号基础信息修改接口",
        file: "spec/open_public/info.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/info/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INFO_MODIFY,
        response: &INFO_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InfoModify, INFO_MODIFY, 0 app_name None, 1 auth_pic None, 2 background_url None, 3
    introduction None, 4 license_url None, 5 logo_url None, 6 notify_url None, 7
    public_greeting None, 8 shop_pics Vec::new()
);

record::record!(
    InfoModifyResponse, INFO_MODIFY_RESPONSE, 0 audit_desc None, 1 audit_status None
);

static INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoModify",
    file: "spec/open_public/info.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "app_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
                schema::LimitRow::Firm(schema::Limit::MinLength(2)),
            ],
        ),
        schema::Row::Text("auth_pic"),
        schema::Row::Text("background_url"),
        schema::Row::Text("introduction"),
        schema::Row::Text("license_url"),
        schema::Row::Text("logo_url"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "notify_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Limited(
            "public_greeting",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(200))],
        ),
        schema::Row::Plain(
            "shop_pics",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 18, 24, 29, 30, 35, 40, 41, 45, 48],
};

static INFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoModifyResponse",
    file: "spec/open_public/info.modify.yaml",
    rows: &[schema::Row::Text("audit_desc"), schema::Row::Text("audit_status")],
    rules: &[],
    lines: &[],
};
