//! `alipay.open.mini.innerversion.sync` · 小程序包信息推送
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/sync`. Described in
//! `spec/open_mini/innerversion.sync.yaml`.

use crate::{record, schema};

static INNERVERSION_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionSync",
    file: "spec/open_mini/innerversion.sync.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 9),
        schema::FieldDef::text("app_version", 10),
        schema::FieldDef::text("bundle_id", 11),
        schema::FieldDef::text("dev_id", 12),
        schema::FieldDef::text("mini_app_id", 13),
        schema::FieldDef::text("sync_type", 14),
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/sync`. Described in
/// `spec/open_mini/innerversion.sync.yaml`.
/// Answered by [`InnerversionSyncResponse`], or by an error with a [`InnerversionSyncErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.sync")]
#[doc(alias = "小程序包信息推送")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionSync {
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.sync.yaml:9`.
    pub app_origin: Option<String>,
    /// On the wire `app_version`, a text. Source: `spec/open_mini/innerversion.sync.yaml:10`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.sync.yaml:11`.
    pub bundle_id: Option<String>,
    /// On the wire `dev_id`, a text. Source: `spec/open_mini/innerversion.sync.yaml:12`.
    pub dev_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.sync.yaml:13`.
    pub mini_app_id: Option<String>,
    /// On the wire `sync_type`, a text. Source: `spec/open_mini/innerversion.sync.yaml:14`.
    pub sync_type: Option<String>,
}

impl InnerversionSync {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
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
    pub fn sync_type(mut self, sync_type: impl Into<String>) -> Self {
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.sync` (小程序包信息推送).
///
/// It has no fields: that it came is what it says.
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

/// The error codes of `alipay.open.mini.innerversion.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionSyncErrorCode {
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.sync.yaml:19`.
    AppInfoNotExist,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerversion.sync.yaml:20`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/innerversion.sync.yaml:21`.
    MiniAppNotOnline,
    /// On the wire `APP_ORIGIN_IS_BLANK`. Source: `spec/open_mini/innerversion.sync.yaml:22`.
    AppOriginIsBlank,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.sync.yaml:23`.
    AppOriginNotExist,
    /// On the wire `SYNC_TYPE_IS_BLANK`. Source: `spec/open_mini/innerversion.sync.yaml:24`.
    SyncTypeIsBlank,
    /// On the wire `SYNC_TYPE_NOT_EXIST`. Source: `spec/open_mini/innerversion.sync.yaml:25`.
    SyncTypeNotExist,
    /// On the wire `BUNDLE_ID_IS_BLANK`. Source: `spec/open_mini/innerversion.sync.yaml:26`.
    BundleIdIsBlank,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.sync.yaml:27`.
    BundleIdNotExist,
    /// On the wire `BUNDLE_ID_NOT_IN_SYNC`. Source: `spec/open_mini/innerversion.sync.yaml:28`.
    BundleIdNotInSync,
    /// On the wire `SYNC_WITHOUT_ONLINE_ERROR`. Source: `spec/open_mini/innerversion.sync.yaml:29`.
    SyncWithoutOnlineError,
    /// On the wire `PKGCORE_INVOKE_ERROR`. Source: `spec/open_mini/innerversion.sync.yaml:30`.
    PkgcoreInvokeError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerversion.sync.yaml:31`.
    SystemError,
    /// On the wire `MINICORE_INVOKE_ERROR`. Source: `spec/open_mini/innerversion.sync.yaml:32`.
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
