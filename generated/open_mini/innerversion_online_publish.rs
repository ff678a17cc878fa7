//! `alipay.open.mini.innerversion.online.publish` · 内部链路小程序上架
//!
//! List a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/online/publish`.
//! Described in `spec/open_mini/innerversion.online.publish.yaml`.

use crate::{record, schema};

static INNERVERSION_ONLINE_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionOnlinePublish",
    file: "spec/open_mini/innerversion.online.publish.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("app_version", 12),
        schema::FieldDef::text("bundle_id", 13),
        schema::FieldDef::new("downgrade", schema::Kind::Boolean, 22),
        schema::FieldDef::text("mini_app_id", 27),
        schema::FieldDef::text("pid", 32),
        schema::FieldDef::text("release_type", 33),
    ],
    rules: &[],
};

static INNERVERSION_ONLINE_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionOnlinePublishResponse",
    file: "spec/open_mini/innerversion.online.publish.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.online.publish` (内部链路小程序上架).
///
/// List a mini program; internal channel.
///
/// ```
/// use alipay::open_mini::InnerversionOnlinePublish;
///
/// let request = InnerversionOnlinePublish::new()
///     .app_origin("AAA");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/online/publish`.
/// Described in `spec/open_mini/innerversion.online.publish.yaml`.
/// Answered by [`InnerversionOnlinePublishResponse`], or by an error with a [`InnerversionOnlinePublishErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.online.publish")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/online/publish")]
#[doc(alias = "内部链路小程序上架")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionOnlinePublish {
    /// Business source.
    ///
    /// On the wire `app_origin` (业务来源). Example: `AAA`. Source:
    /// `spec/open_mini/innerversion.online.publish.yaml:11`.
    pub app_origin: Option<String>,
    /// Mini program version.
    ///
    /// On the wire `app_version` (小程序版本). Example: `0.0.1`. Source:
    /// `spec/open_mini/innerversion.online.publish.yaml:12`.
    pub app_version: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// On the wire `bundle_id` (端信息); other values may be added. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/innerversion.online.publish.yaml:13`.
    pub bundle_id: Option<record::Choice<InnerversionOnlinePublishBundleId>>,
    /// Whether to degrade: open a local package if present while the new one downloads.
    ///
    /// On the wire `downgrade` (是否服务降级). Example: `true`. Source:
    /// `spec/open_mini/innerversion.online.publish.yaml:22`.
    pub downgrade: Option<bool>,
    /// Mini program id; needed in special cases only.
    ///
    /// On the wire `mini_app_id` (小程序ID). Example: `2019*****`. Source:
    /// `spec/open_mini/innerversion.online.publish.yaml:27`.
    pub mini_app_id: Option<String>,
    /// Pid that owns the mini program.
    ///
    /// On the wire `pid` (小程序所属PID). Example: `2088****`. Source:
    /// `spec/open_mini/innerversion.online.publish.yaml:32`.
    pub pid: Option<String>,
    /// Kind of release.
    ///
    /// On the wire `release_type`; other values may be added. Where it is not set, the platform takes `normal`.
    /// Example: `normal`. Source: `spec/open_mini/innerversion.online.publish.yaml:33`.
    pub release_type: Option<record::Choice<InnerversionOnlinePublishReleaseType>>,
}

impl InnerversionOnlinePublish {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            app_version: None,
            bundle_id: None,
            downgrade: None,
            mini_app_id: None,
            pid: None,
            release_type: None,
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
        bundle_id: impl Into<record::Choice<InnerversionOnlinePublishBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`downgrade`](Self::downgrade).
    #[inline]
    pub fn downgrade(mut self, downgrade: bool) -> Self {
        self.downgrade = Some(downgrade);
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

    /// Sets [`release_type`](Self::release_type).
    #[inline]
    pub fn release_type(
        mut self,
        release_type: impl Into<record::Choice<InnerversionOnlinePublishReleaseType>>,
    ) -> Self {
        self.release_type = Some(release_type.into());
        self
    }
}

impl record::Record for InnerversionOnlinePublish {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_ONLINE_PUBLISH
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.app_version),
            2 => Some(&self.bundle_id),
            3 => Some(&self.downgrade),
            4 => Some(&self.mini_app_id),
            5 => Some(&self.pid),
            6 => Some(&self.release_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.app_version),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.downgrade),
            4 => Some(&mut self.mini_app_id),
            5 => Some(&mut self.pid),
            6 => Some(&mut self.release_type),
            _ => None,
        }
    }
}

impl Default for InnerversionOnlinePublish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionOnlinePublish {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionOnlinePublish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionOnlinePublish {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionOnlinePublish {}

impl record::Request for InnerversionOnlinePublish {
    type Response = InnerversionOnlinePublishResponse;
    type ErrorCode = InnerversionOnlinePublishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.online.publish",
        title: "内部链路小程序上架",
        file: "spec/open_mini/innerversion.online.publish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/online/publish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_ONLINE_PUBLISH,
        response: &INNERVERSION_ONLINE_PUBLISH_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_WITHOUT_GRAY",
                summary: "Only a version in gray release can be listed.",
                fix: "Start the gray release first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 50,
            },
            schema::ErrorDef {
                code: "CAN_NOT_ONLINE_WITHOUT_AUDIT",
                summary: "Only an approved version can be listed.",
                fix: "Wait for the review.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 57,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.mini.innerversion.online.publish` (内部链路小程序上架).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InnerversionOnlinePublishResponse {}

impl record::Record for InnerversionOnlinePublishResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_ONLINE_PUBLISH_RESPONSE
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

impl Default for InnerversionOnlinePublishResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionOnlinePublishResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionOnlinePublishResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionOnlinePublishResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionOnlinePublishBundleId`.
///
/// Source: `spec/open_mini/innerversion.online.publish.yaml:17`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionOnlinePublishBundleId {
    /// Alipay.
    ///
    /// On the wire `com.alipay.alipaywallet`.
    ComAlipayAlipaywallet,
    /// Amap.
    ///
    /// On the wire `com.amap.app`.
    ComAmapApp,
}

impl record::Enumeration for InnerversionOnlinePublishBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionOnlinePublishBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionOnlinePublishReleaseType`.
///
/// Source: `spec/open_mini/innerversion.online.publish.yaml:36`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionOnlinePublishReleaseType {
    /// Ordinary release.
    ///
    /// On the wire `normal`.
    Normal,
    /// High-assurance release.
    ///
    /// On the wire `high`.
    High,
}

impl record::Enumeration for InnerversionOnlinePublishReleaseType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("high", Self::High),
    ];
}

impl std::fmt::Debug for InnerversionOnlinePublishReleaseType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.online.publish`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionOnlinePublishErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/innerversion.online.publish.yaml:46` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    ///
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.online.publish.yaml:47` and
    /// `spec/codes.yaml:623`.
    AppVersionIsBlank,
    /// The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ///
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerversion.online.publish.yaml:48` and
    /// `spec/codes.yaml:567`.
    ApplicationTypeNotMiniapp,
    /// There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    ///
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.online.publish.yaml:49`
    /// and `spec/codes.yaml:1624`.
    MiniAppPackageInfoNotExist,
    /// Only a version in gray release can be listed.
    ///
    /// Start the gray release first.
    ///
    /// On the wire `CAN_NOT_ONLINE_WITHOUT_GRAY`. Source: `spec/open_mini/innerversion.online.publish.yaml:50`.
    CanNotOnlineWithoutGray,
    /// The mini program is not online.
    ///
    /// Put the mini program online first.
    ///
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/innerversion.online.publish.yaml:53` and
    /// `spec/codes.yaml:1621`.
    MiniAppNotOnline,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_mini/innerversion.online.publish.yaml:54` and
    /// `spec/codes.yaml:1748`.
    NoPermission,
    /// The app origin does not exist.
    ///
    /// Check the app origin.
    ///
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.online.publish.yaml:55` and
    /// `spec/codes.yaml:614`.
    AppOriginNotExist,
    /// The bundle id does not exist.
    ///
    /// Check the bundle id.
    ///
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.online.publish.yaml:56` and
    /// `spec/codes.yaml:771`.
    BundleIdNotExist,
    /// Only an approved version can be listed.
    ///
    /// Wait for the review.
    ///
    /// On the wire `CAN_NOT_ONLINE_WITHOUT_AUDIT`. Source: `spec/open_mini/innerversion.online.publish.yaml:57`.
    CanNotOnlineWithoutAudit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionOnlinePublishErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_ONLINE_WITHOUT_GRAY", Self::CanNotOnlineWithoutGray),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("NO_PERMISSION", Self::NoPermission),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("CAN_NOT_ONLINE_WITHOUT_AUDIT", Self::CanNotOnlineWithoutAudit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionOnlinePublishErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
