//! `alipay.open.mini.innerversion.sync` · 小程序包信息推送
//!
//! Push a new version to users who still hold the old package.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/sync`. Described in
//! `spec/open_mini/innerversion.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.sync` (小程序包信息推送).
///
/// Push a new version to users who still hold the old package.
///
/// ```
/// use alipay::open_mini::InnerversionSync;
///
/// let request = InnerversionSync::new()
///     .app_origin("AAA");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/sync`. Described in
/// `spec/open_mini/innerversion.sync.yaml`.
/// Returns [`InnerversionSyncResponse`], or an error with a [`InnerversionSyncErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.sync")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/sync")]
#[doc(alias = "小程序包信息推送")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionSync {
    /// Business source.
    ///
    /// 业务参数来源. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Version to push.
    ///
    /// 推送的小程序版本号. Example: `1.0.0`.
    pub app_version: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionSyncBundleId>>,
    /// Operator id.
    ///
    /// 操作人ID. Example: `2088******`.
    pub dev_id: Option<String>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2019*******`.
    pub mini_app_id: Option<String>,
    /// How to push, to all users or to some.
    ///
    /// Other values may be added. Example: `global`.
    pub sync_type: Option<record::Choice<InnerversionSyncSyncType>>,
}

impl InnerversionSync {
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
        bundle_id: impl Into<record::Choice<InnerversionSyncBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`dev_id`](Self::dev_id).
    #[inline]
    pub fn dev_id(mut self, dev_id: impl Into<String>) -> Self {
        self.dev_id = Some(dev_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`sync_type`](Self::sync_type).
    #[inline]
    pub fn sync_type(
        mut self,
        sync_type: impl Into<record::Choice<InnerversionSyncSyncType>>,
    ) -> Self {
        self.sync_type = Some(sync_type.into());
        self
    }
}

/// The response of `alipay.open.mini.innerversion.sync` (小程序包信息推送).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionSyncResponse {}

/// The values of the platform's type `InnerversionSyncBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionSyncBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionSyncBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.amap.app" ComAmapApp
);

/// The values of the platform's type `InnerversionSyncSyncType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionSyncSyncType {
    /// `global`: All users.
    Global,
    /// `recent`: Targeted users.
    Recent,
}

record::enumeration!(InnerversionSyncSyncType, "global" Global, "recent" Recent);

/// The error codes of `alipay.open.mini.innerversion.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionSyncErrorCode {
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
    /// `APP_ORIGIN_IS_BLANK`: The app origin is missing.
    ///
    /// Send the app origin.
    AppOriginIsBlank,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `SYNC_TYPE_IS_BLANK`.
    SyncTypeIsBlank,
    /// `SYNC_TYPE_NOT_EXIST`.
    SyncTypeNotExist,
    /// `BUNDLE_ID_IS_BLANK`: The bundle id is missing.
    ///
    /// Send the bundle id.
    BundleIdIsBlank,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `BUNDLE_ID_NOT_IN_SYNC`.
    BundleIdNotInSync,
    /// `SYNC_WITHOUT_ONLINE_ERROR`.
    SyncWithoutOnlineError,
    /// `PKGCORE_INVOKE_ERROR`: A call within the platform failed.
    ///
    /// Query the result before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    PkgcoreInvokeError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MINICORE_INVOKE_ERROR`: A call to the mini program core failed.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    MinicoreInvokeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionSyncErrorCode, "APP_INFO_NOT_EXIST" AppInfoNotExist,
    "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp, "MINI_APP_NOT_ONLINE"
    MiniAppNotOnline, "APP_ORIGIN_IS_BLANK" AppOriginIsBlank, "APP_ORIGIN_NOT_EXIST"
    AppOriginNotExist, "SYNC_TYPE_IS_BLANK" SyncTypeIsBlank, "SYNC_TYPE_NOT_EXIST"
    SyncTypeNotExist, "BUNDLE_ID_IS_BLANK" BundleIdIsBlank, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "BUNDLE_ID_NOT_IN_SYNC" BundleIdNotInSync,
    "SYNC_WITHOUT_ONLINE_ERROR" SyncWithoutOnlineError, "PKGCORE_INVOKE_ERROR"
    PkgcoreInvokeError, "SYSTEM_ERROR" SystemError, "MINICORE_INVOKE_ERROR"
    MinicoreInvokeError
);

impl record::CallRequest for InnerversionSync {}

impl record::Request for InnerversionSync {
    type Response = InnerversionSyncResponse;
    type ErrorCode = InnerversionSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.sync",
        title: "小程序包信息推送",
        file: "spec/open_mini/innerversion.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_SYNC,
        response: &INNERVERSION_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionSync, INNERVERSION_SYNC, 0 app_origin None, 1 app_version None, 2
    bundle_id None, 3 dev_id None, 4 mini_app_id None, 5 sync_type None
);

record::record!(InnerversionSyncResponse, INNERVERSION_SYNC_RESPONSE);

static INNERVERSION_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionSync",
    file: "spec/open_mini/innerversion.sync.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("app_version"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("dev_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("sync_type"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 22, 23, 28],
};

static INNERVERSION_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionSyncResponse",
    file: "spec/open_mini/innerversion.sync.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
