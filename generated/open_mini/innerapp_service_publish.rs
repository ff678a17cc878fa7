//! `alipay.open.mini.innerapp.service.publish` · 小程序模板发布服务市场
//!
//! Publish a mini program template to the service market.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/service/publish`.
//! Described in `spec/open_mini/innerapp.service.publish.yaml`.

use crate::{record, schema};

static INNERAPP_SERVICE_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappServicePublish",
    file: "spec/open_mini/innerapp.service.publish.yaml",
    fields: &[
        schema::FieldDef::text("app_logo", 11),
        schema::FieldDef::text("app_origin", 16),
        schema::FieldDef::text("mini_app_id", 17),
        schema::FieldDef::text("pid", 22),
        schema::FieldDef::text("sub_title", 23),
        schema::FieldDef::text("title", 24),
    ],
    rules: &[],
};

static INNERAPP_SERVICE_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappServicePublishResponse",
    file: "spec/open_mini/innerapp.service.publish.yaml",
    fields: &[schema::FieldDef::text("merchandise_id", 27)],
    rules: &[],
};

/// A request of `alipay.open.mini.innerapp.service.publish` (小程序模板发布服务市场).
///
/// Publish a mini program template to the service market.
///
/// ```
/// use alipay::open_mini::InnerappServicePublish;
///
/// let request = InnerappServicePublish::new()
///     .app_logo("https://appstoreisvpic.alipayobjects.com/prod/f9e291ed-0de5-4f5e-97ec-f76b8414a3e0.png");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/service/publish`.
/// Described in `spec/open_mini/innerapp.service.publish.yaml`.
/// Returns [`InnerappServicePublishResponse`], or an error with a [`InnerappServicePublishErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.service.publish")]
#[doc(alias = "/v3/alipay/open/mini/innerapp/service/publish")]
#[doc(alias = "小程序模板发布服务市场")]
#[doc(alias = "小程序")]
#[doc(alias = "服务市场")]
#[doc(alias = "模板")]
#[must_use]
#[non_exhaustive]
pub struct InnerappServicePublish {
    /// Logo URL of the published service.
    ///
    /// 服务发布logo. Example:
    /// `https://appstoreisvpic.alipayobjects.com/prod/f9e291ed-0de5-4f5e-97ec-f76b8414a3e0.png`.
    pub app_logo: Option<String>,
    /// Business source.
    ///
    /// 业务来源. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Pid that owns the mini program template.
    ///
    /// 小程序模板所属PID. Example: `2088****`.
    pub pid: Option<String>,
    /// Subtitle of the service.
    ///
    /// 服务子标题. Example: `到店自取`.
    pub sub_title: Option<String>,
    /// Name of the service.
    ///
    /// 服务名称. Example: `在线点餐`.
    pub title: Option<String>,
}

impl InnerappServicePublish {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_logo: None,
            app_origin: None,
            mini_app_id: None,
            pid: None,
            sub_title: None,
            title: None,
        }
    }

    /// Sets [`app_logo`](Self::app_logo).
    #[inline]
    pub fn app_logo(mut self, app_logo: impl Into<String>) -> Self {
        self.app_logo = Some(app_logo.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`sub_title`](Self::sub_title).
    #[inline]
    pub fn sub_title(mut self, sub_title: impl Into<String>) -> Self {
        self.sub_title = Some(sub_title.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for InnerappServicePublish {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_SERVICE_PUBLISH
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_logo),
            1 => Some(&self.app_origin),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.pid),
            4 => Some(&self.sub_title),
            5 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_logo),
            1 => Some(&mut self.app_origin),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.pid),
            4 => Some(&mut self.sub_title),
            5 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for InnerappServicePublish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerappServicePublish {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappServicePublish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappServicePublish {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerappServicePublish {}

impl record::Request for InnerappServicePublish {
    type Response = InnerappServicePublishResponse;
    type ErrorCode = InnerappServicePublishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerapp.service.publish",
        title: "小程序模板发布服务市场",
        file: "spec/open_mini/innerapp.service.publish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerapp/service/publish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERAPP_SERVICE_PUBLISH,
        response: &INNERAPP_SERVICE_PUBLISH_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerapp.service.publish` (小程序模板发布服务市场).
#[non_exhaustive]
pub struct InnerappServicePublishResponse {
    /// Service id.
    ///
    /// 服务ID. Example: `I1060100001000050361`.
    pub merchandise_id: Option<String>,
}

impl record::Record for InnerappServicePublishResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_SERVICE_PUBLISH_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchandise_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchandise_id),
            _ => None,
        }
    }
}

impl Default for InnerappServicePublishResponse {
    #[inline]
    fn default() -> Self {
        Self { merchandise_id: None }
    }
}

impl Clone for InnerappServicePublishResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappServicePublishResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappServicePublishResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerapp.service.publish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerappServicePublishErrorCode {
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerappServicePublishErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerappServicePublishErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
