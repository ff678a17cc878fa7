//! `alipay.open.public.info.modify` · 生活号基础信息修改接口
//!
//! Change a life account's basic information; name, portrait and introduction are reviewed first.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/info/modify`. Described in
//! `spec/open_public/info.modify.yaml`.

use crate::{record, schema};

static INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoModify",
    file: "spec/open_public/info.modify.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(20), 15),
                schema::LimitDef::new(schema::Limit::MinLength(2), 16),
            ],
            ..schema::FieldDef::text("app_name", 11)
        },
        schema::FieldDef::text("auth_pic", 18),
        schema::FieldDef::text("background_url", 24),
        schema::FieldDef::text("introduction", 29),
        schema::FieldDef::text("license_url", 30),
        schema::FieldDef::text("logo_url", 35),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 40)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(200), 45)],
            ..schema::FieldDef::text("public_greeting", 41)
        },
        schema::FieldDef::new(
            "shop_pics",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            48,
        ),
    ],
    rules: &[],
};

static INFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InfoModifyResponse",
    file: "spec/open_public/info.modify.yaml",
    fields: &[
        schema::FieldDef::text("audit_desc", 55),
        schema::FieldDef::text("audit_status", 56),
    ],
    rules: &[],
};

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
        Self {
            app_name: None,
            auth_pic: None,
            background_url: None,
            introduction: None,
            license_url: None,
            logo_url: None,
            notify_url: None,
            public_greeting: None,
            shop_pics: Vec::new(),
        }
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

impl record::Record for InfoModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.auth_pic),
            2 => Some(&self.background_url),
            3 => Some(&self.introduction),
            4 => Some(&self.license_url),
            5 => Some(&self.logo_url),
            6 => Some(&self.notify_url),
            7 => Some(&self.public_greeting),
            8 => Some(&self.shop_pics),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.auth_pic),
            2 => Some(&mut self.background_url),
            3 => Some(&mut self.introduction),
            4 => Some(&mut self.license_url),
            5 => Some(&mut self.logo_url),
            6 => Some(&mut self.notify_url),
            7 => Some(&mut self.public_greeting),
            8 => Some(&mut self.shop_pics),
            _ => None,
        }
    }
}

impl Default for InfoModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InfoModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InfoModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INFO_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.audit_desc),
            1 => Some(&self.audit_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.audit_desc),
            1 => Some(&mut self.audit_status),
            _ => None,
        }
    }
}

impl Default for InfoModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            audit_desc: None,
            audit_status: None,
        }
    }
}

impl Clone for InfoModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InfoModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InfoModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InfoModifyResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoModifyResponseAuditStatus {
    /// `AUDITING`: Awaiting risk review.
    Auditing,
}

impl record::Enumeration for InfoModifyResponseAuditStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("AUDITING", Self::Auditing)];
}

impl std::fmt::Debug for InfoModifyResponseAuditStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.info.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InfoModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PUBLIC_MODIFY_PARAM_ILLEGAL", Self::PublicModifyParamIllegal),
        ("APPINFO_NOT_EXIST", Self::AppinfoNotExist),
        ("PUBLIC_GREETING_OVERLIMT", Self::PublicGreetingOverlimt),
        ("APP_ORDER_AUDING_EXIST", Self::AppOrderAudingExist),
        ("PUBLIC_ORDER_DAY_LIMIT", Self::PublicOrderDayLimit),
        ("ILLEGAL_LOGO_URL", Self::IllegalLogoUrl),
        ("PUBLIC_LOGO_NOT_NULL", Self::PublicLogoNotNull),
        ("ILLEGAL_LICENSE_URL", Self::IllegalLicenseUrl),
        ("PUBLIC_GREETING_ILLEGAL", Self::PublicGreetingIllegal),
        ("APP_NAME_LENGTH_LIMIT", Self::AppNameLengthLimit),
        ("APP_NAME_ILLEGAL", Self::AppNameIllegal),
        ("APP_NAME_EXIST", Self::AppNameExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PUBLIC_NAME_MODIFY_LIMIT", Self::PublicNameModifyLimit),
        ("INTRODUCTION_LENGTH_LIMIT", Self::IntroductionLengthLimit),
        ("ILLEGAL_BACKGROUND_URL", Self::IllegalBackgroundUrl),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InfoModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
