//! `alipay.open.mini.innerversion.sync` · 小程序包信息推送
//!
//! Push a new version to users who still hold the old package.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/sync`. Described in
//! `spec/open_mini/innerversion.sync.yaml`.

use crate::{record, schema};

static INNERVERSION_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionSync",
    file: "spec/open_mini/innerversion.sync.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("app_version", 12),
        schema::FieldDef::text("bundle_id", 13),
        schema::FieldDef::text("dev_id", 22),
        schema::FieldDef::text("mini_app_id", 23),
        schema::FieldDef::text("sync_type", 28),
    ],
    rules: &[],
};

static INNERVERSION_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionSyncResponse",
    file: "spec/open_mini/innerversion.sync.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            app_origin: None,
            app_version: None,
            bundle_id: None,
            dev_id: None,
            mini_app_id: None,
            sync_type: None,
        }
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

impl record::Record for InnerversionSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.app_version),
            2 => Some(&self.bundle_id),
            3 => Some(&self.dev_id),
            4 => Some(&self.mini_app_id),
            5 => Some(&self.sync_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.app_version),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.dev_id),
            4 => Some(&mut self.mini_app_id),
            5 => Some(&mut self.sync_type),
            _ => None,
        }
    }
}

impl Default for InnerversionSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.mini.innerversion.sync` (小程序包信息推送).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionSyncResponse {}

impl record::Record for InnerversionSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for InnerversionSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionSyncBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionSyncBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

impl record::Enumeration for InnerversionSyncBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionSyncBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionSyncSyncType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionSyncSyncType {
    /// `global`: All users.
    Global,
    /// `recent`: Targeted users.
    Recent,
}

impl record::Enumeration for InnerversionSyncSyncType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("global", Self::Global),
        ("recent", Self::Recent),
    ];
}

impl std::fmt::Debug for InnerversionSyncSyncType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InnerversionSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("APP_ORIGIN_IS_BLANK", Self::AppOriginIsBlank),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("SYNC_TYPE_IS_BLANK", Self::SyncTypeIsBlank),
        ("SYNC_TYPE_NOT_EXIST", Self::SyncTypeNotExist),
        ("BUNDLE_ID_IS_BLANK", Self::BundleIdIsBlank),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("BUNDLE_ID_NOT_IN_SYNC", Self::BundleIdNotInSync),
        ("SYNC_WITHOUT_ONLINE_ERROR", Self::SyncWithoutOnlineError),
        ("PKGCORE_INVOKE_ERROR", Self::PkgcoreInvokeError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MINICORE_INVOKE_ERROR", Self::MinicoreInvokeError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
