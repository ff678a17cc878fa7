//! `alipay.open.mini.innerapp.service.publish` · 小程序模板发布服务市场
//!
//! Publish a mini program template to the service market.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/service/publish`.
//! Described in `spec/open_mini/innerapp.service.publish.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.innerapp.service.publish` (小程序模板发布服务市场).
#[non_exhaustive]
pub struct InnerappServicePublishResponse {
    /// Service id.
    ///
    /// 服务ID. Example: `I1060100001000050361`.
    pub merchandise_id: Option<String>,
}

/// The error codes of `alipay.open.mini.innerapp.service.publish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerappServicePublishErrorCode, "APP_ORIGIN_NOT_EXIST" AppOriginNotExist,
    "APP_INFO_NOT_EXIST" AppInfoNotExist, "APPLICATION_TYPE_NOT_MINIAPP"
    ApplicationTypeNotMiniapp, "MINI_APP_NOT_ONLINE" MiniAppNotOnline,
    "BUNDLE_ID_NOT_EXIST" BundleIdNotExist, "SYSTEM_ERROR" SystemError
);

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

record::record!(
    InnerappServicePublish, INNERAPP_SERVICE_PUBLISH, 0 app_logo None, 1 app_origin None,
    2 mini_app_id None, 3 pid None, 4 sub_title None, 5 title None
);

record::record!(
    InnerappServicePublishResponse, INNERAPP_SERVICE_PUBLISH_RESPONSE, 0 merchandise_id
    None
);

static INNERAPP_SERVICE_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappServicePublish",
    file: "spec/open_mini/innerapp.service.publish.yaml",
    rows: &[
        schema::Row::Text("app_logo"),
        schema::Row::Text("app_origin"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("pid"),
        schema::Row::Text("sub_title"),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[11, 16, 17, 22, 23, 24],
};

static INNERAPP_SERVICE_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappServicePublishResponse",
    file: "spec/open_mini/innerapp.service.publish.yaml",
    rows: &[schema::Row::Text("merchandise_id")],
    rules: &[],
    lines: &[],
};
