//! `alipay.open.mini.innerversion.backdev.publish` · 内部链路小程序退回开发
//!
//! Return a version to development; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/backdev/publish`.
//! Described in `spec/open_mini/innerversion.backdev.publish.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.backdev.publish` (内部链路小程序退回开发).
///
/// Return a version to development; internal channel.
///
/// ```
/// use alipay::open_mini::InnerversionBackdevPublish;
///
/// let request = InnerversionBackdevPublish::new()
///     .app_origin("AAA");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/backdev/publish`.
/// Described in `spec/open_mini/innerversion.backdev.publish.yaml`.
/// Returns [`InnerversionBackdevPublishResponse`], or an error with a [`InnerversionBackdevPublishErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.backdev.publish")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/backdev/publish")]
#[doc(alias = "内部链路小程序退回开发")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionBackdevPublish {
    /// Business source.
    ///
    /// 业务来源. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Mini program version.
    ///
    /// 小程序版本. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionBackdevPublishBundleId>>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Pid that owns the mini program.
    ///
    /// 小程序所属PID. Example: `2088****`.
    pub pid: Option<String>,
}

impl InnerversionBackdevPublish {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<InnerversionBackdevPublishBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
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
}

/// The response of `alipay.open.mini.innerversion.backdev.publish` (内部链路小程序退回开发).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionBackdevPublishResponse {}

/// The values of the platform's type `InnerversionBackdevPublishBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionBackdevPublishBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionBackdevPublishBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.amap.app" ComAmapApp
);

/// The error codes of `alipay.open.mini.innerversion.backdev.publish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionBackdevPublishErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_VERSION_IS_BLANK`: The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    AppVersionIsBlank,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `MINI_APP_PACKAGE_INFO_NOT_EXIST`: There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    MiniAppPackageInfoNotExist,
    /// `CAN_NOT_BACK_DEV_WITHOUT_AUDIT`.
    CanNotBackDevWithoutAudit,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionBackdevPublishErrorCode, "SYSTEM_ERROR" SystemError,
    "APP_VERSION_IS_BLANK" AppVersionIsBlank, "APPLICATION_TYPE_NOT_MINIAPP"
    ApplicationTypeNotMiniapp, "MINI_APP_PACKAGE_INFO_NOT_EXIST"
    MiniAppPackageInfoNotExist, "CAN_NOT_BACK_DEV_WITHOUT_AUDIT"
    CanNotBackDevWithoutAudit, "APP_ORIGIN_NOT_EXIST" AppOriginNotExist,
    "BUNDLE_ID_NOT_EXIST" BundleIdNotExist, "APP_INFO_NOT_EXIST" AppInfoNotExist
);

impl record::CallRequest for InnerversionBackdevPublish {}

impl record::Request for InnerversionBackdevPublish {
    type Response = InnerversionBackdevPublishResponse;
    type ErrorCode = InnerversionBackdevPublishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.backdev.publish",
        title: "内部链路小程序退回开发",
        file: "spec/open_mini/innerversion.backdev.publish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/backdev/publish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_BACKDEV_PUBLISH,
        response: &INNERVERSION_BACKDEV_PUBLISH_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionBackdevPublish, INNERVERSION_BACKDEV_PUBLISH, 0 app_origin None, 1
    app_version None, 2 bundle_id None, 3 mini_app_id None, 4 pid None
);

record::record!(
    InnerversionBackdevPublishResponse, INNERVERSION_BACKDEV_PUBLISH_RESPONSE
);

static INNERVERSION_BACKDEV_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBackdevPublish",
    file: "spec/open_mini/innerversion.backdev.publish.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("app_version"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("pid"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 22, 27],
};

static INNERVERSION_BACKDEV_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBackdevPublishResponse",
    file: "spec/open_mini/innerversion.backdev.publish.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
