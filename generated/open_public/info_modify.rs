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
/// Answered by [`InfoModifyResponse`], or by an error with a [`InfoModifyErrorCode`].
#[doc(alias = "alipay.open.public.info.modify")]
#[doc(alias = "/v3/alipay/open/public/info/modify")]
#[doc(alias = "生活号基础信息修改接口")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct InfoModify {
    /// Life account name; no illegal, infringing, overly broad or media-related names.
    ///
    /// On the wire `app_name` (生活号名称); at most 20 characters; at least 2 characters. Example: `示例生活号`.
    /// Source: `spec/open_public/info.modify.yaml:11`.
    pub app_name: Option<String>,
    /// Sealed authorization letter, if authorized by another; image URL from `alipay.offline.material.image.upload`,
    /// JPG or PNG.
    ///
    /// On the wire `auth_pic` (授权运营书图片地址); required in some cases. Example:
    /// `http://pic.alipayobjects.com/e/201311/1ZQ`. Source: `spec/open_public/info.modify.yaml:18`.
    pub auth_pic: Option<String>,
    /// Background image URL from `alipay.offline.material.image.upload`; 1600×1000 advised, JPG or PNG.
    ///
    /// On the wire `background_url` (背景图片地址). Example: `http://pic.alipayobjects.com/e/201311/1ZQ`. Source:
    /// `spec/open_public/info.modify.yaml:24`.
    pub background_url: Option<String>,
    /// Introduction.
    ///
    /// On the wire `introduction` (简介). Example: `生活号简介`. Source: `spec/open_public/info.modify.yaml:29`.
    pub introduction: Option<String>,
    /// Business license image URL from `alipay.offline.material.image.upload`; 320×320 advised, JPG or PNG.
    ///
    /// On the wire `license_url` (营业执照地址). Example: `http://pic.alipayobjects.com/e/201311/1ZQ`. Source:
    /// `spec/open_public/info.modify.yaml:30`.
    pub license_url: Option<String>,
    /// Portrait URL from `alipay.offline.material.image.upload`; 320×320 advised, JPG or PNG.
    ///
    /// On the wire `logo_url` (生活号头像地址). Example: `http://pic.alipayobjects.com/e/201311/1ZQ`. Source:
    /// `spec/open_public/info.modify.yaml:35`.
    pub logo_url: Option<String>,
    /// Notification URL.
    ///
    /// On the wire `notify_url` (通知地址); on REST only. Source: `spec/open_public/info.modify.yaml:40`.
    pub notify_url: Option<String>,
    /// Greeting.
    ///
    /// On the wire `public_greeting` (欢迎语); at most 200 characters (advisory). Example: `欢迎光临`. Source:
    /// `spec/open_public/info.modify.yaml:41`.
    pub public_greeting: Option<String>,
    /// Store photo URLs from `alipay.offline.material.image.upload`; JPG or PNG.
    ///
    /// On the wire `shop_pics` (门店照片地址). Example: `http://pic.alipayobjects.com/e/201311/1ZQ`. Source:
    /// `spec/open_public/info.modify.yaml:48`.
    pub shop_pics: Vec<String>,
}

impl InfoModify {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.public.info.modify` (生活号基础信息修改接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InfoModifyResponse {
    /// Description of the review state.
    ///
    /// On the wire `audit_desc` (服务窗审核状态描述). Example: `审核中`. Source:
    /// `spec/open_public/info.modify.yaml:55`.
    pub audit_desc: Option<String>,
    /// Review state; `AUDITING` after a successful request.
    ///
    /// On the wire `audit_status` (服务窗审核状态); other values may be added. Example: `AUDITING`. Source:
    /// `spec/open_public/info.modify.yaml:56`.
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
///
/// Source: `spec/open_public/info.modify.yaml:60`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InfoModifyResponseAuditStatus {
    /// Awaiting risk review.
    ///
    /// On the wire `AUDITING`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InfoModifyErrorCode {
    /// On the wire `PUBLIC_MODIFY_PARAM_ILLEGAL`. Source: `spec/open_public/info.modify.yaml:66`.
    PublicModifyParamIllegal,
    /// The app information does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APPINFO_NOT_EXIST`. Source: `spec/open_public/info.modify.yaml:67` and `spec/codes.yaml:564`.
    AppinfoNotExist,
    /// On the wire `PUBLIC_GREETING_OVERLIMT`. Source: `spec/open_public/info.modify.yaml:68`.
    PublicGreetingOverlimt,
    /// On the wire `APP_ORDER_AUDING_EXIST`. Source: `spec/open_public/info.modify.yaml:69`.
    AppOrderAudingExist,
    /// On the wire `PUBLIC_ORDER_DAY_LIMIT`. Source: `spec/open_public/info.modify.yaml:70`.
    PublicOrderDayLimit,
    /// On the wire `ILLEGAL_LOGO_URL`. Source: `spec/open_public/info.modify.yaml:71`.
    IllegalLogoUrl,
    /// On the wire `PUBLIC_LOGO_NOT_NULL`. Source: `spec/open_public/info.modify.yaml:72`.
    PublicLogoNotNull,
    /// On the wire `ILLEGAL_LICENSE_URL`. Source: `spec/open_public/info.modify.yaml:73`.
    IllegalLicenseUrl,
    /// On the wire `PUBLIC_GREETING_ILLEGAL`. Source: `spec/open_public/info.modify.yaml:74`.
    PublicGreetingIllegal,
    /// On the wire `APP_NAME_LENGTH_LIMIT`. Source: `spec/open_public/info.modify.yaml:75`.
    AppNameLengthLimit,
    /// On the wire `APP_NAME_ILLEGAL`. Source: `spec/open_public/info.modify.yaml:76`.
    AppNameIllegal,
    /// On the wire `APP_NAME_EXIST`. Source: `spec/open_public/info.modify.yaml:77`.
    AppNameExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_public/info.modify.yaml:78` and `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `PUBLIC_NAME_MODIFY_LIMIT`. Source: `spec/open_public/info.modify.yaml:79`.
    PublicNameModifyLimit,
    /// On the wire `INTRODUCTION_LENGTH_LIMIT`. Source: `spec/open_public/info.modify.yaml:80`.
    IntroductionLengthLimit,
    /// On the wire `ILLEGAL_BACKGROUND_URL`. Source: `spec/open_public/info.modify.yaml:81`.
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
