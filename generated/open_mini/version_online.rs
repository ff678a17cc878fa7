//! `alipay.open.mini.version.online` · 小程序上架
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/online`. Described in
//! `spec/open_mini/version.online.yaml`.

use crate::{record, schema};

static VERSION_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionOnline",
    file: "spec/open_mini/version.online.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
        schema::FieldDef::new("downgrade", schema::Kind::Boolean, 11),
        schema::FieldDef::new(
            "permit_registration_limit_release",
            schema::Kind::Boolean,
            12,
        ),
    ],
    rules: &[],
};

static VERSION_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionOnlineResponse",
    file: "spec/open_mini/version.online.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.version.online` (小程序上架).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/online`. Described in
/// `spec/open_mini/version.online.yaml`.
/// Answered by [`VersionOnlineResponse`], or by an error with a [`VersionOnlineErrorCode`].
#[doc(alias = "alipay.open.mini.version.online")]
#[doc(alias = "小程序上架")]
#[must_use]
#[non_exhaustive]
pub struct VersionOnline {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.online.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.online.yaml:10`.
    pub bundle_id: Option<String>,
    /// On the wire `downgrade`, true or false. Source: `spec/open_mini/version.online.yaml:11`.
    pub downgrade: Option<bool>,
    /// On the wire `permit_registration_limit_release`, true or false. Source:
    /// `spec/open_mini/version.online.yaml:12`.
    pub permit_registration_limit_release: Option<bool>,
}

impl VersionOnline {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_version: None,
            bundle_id: None,
            downgrade: None,
            permit_registration_limit_release: None,
        }
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

    /// Sets [`downgrade`](Self::downgrade).
    #[inline]
    pub fn downgrade(mut self, downgrade: bool) -> Self {
        self.downgrade = Some(downgrade);
        self
    }

    /// Sets [`permit_registration_limit_release`](Self::permit_registration_limit_release).
    #[inline]
    pub fn permit_registration_limit_release(
        mut self,
        permit_registration_limit_release: bool,
    ) -> Self {
        self.permit_registration_limit_release = Some(permit_registration_limit_release);
        self
    }
}

impl record::Record for VersionOnline {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_ONLINE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.bundle_id),
            2 => Some(&self.downgrade),
            3 => Some(&self.permit_registration_limit_release),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.downgrade),
            3 => Some(&mut self.permit_registration_limit_release),
            _ => None,
        }
    }
}

impl Default for VersionOnline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionOnline {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionOnline {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionOnline {}

impl record::Request for VersionOnline {
    type Response = VersionOnlineResponse;
    type ErrorCode = VersionOnlineErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.online",
        title: "小程序上架",
        file: "spec/open_mini/version.online.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/online",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_ONLINE,
        response: &VERSION_ONLINE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.online` (小程序上架).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct VersionOnlineResponse {}

impl record::Record for VersionOnlineResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_ONLINE_RESPONSE
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

impl Default for VersionOnlineResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for VersionOnlineResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionOnlineResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionOnlineResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.online`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionOnlineErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.online.yaml:17`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.online.yaml:18`.
    AppVersionIsBlank,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.online.yaml:19`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.online.yaml:20`.
    MiniAppPackageInfoNotExist,
    /// On the wire `CAN_NOT_ONLINE_WITHOUT_GRAY`. Source: `spec/open_mini/version.online.yaml:21`.
    CanNotOnlineWithoutGray,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/version.online.yaml:22`.
    MiniAppNotOnline,
    /// On the wire `CAN_NOT_ONLINE_WITHOUT_AUDIT`. Source: `spec/open_mini/version.online.yaml:23`.
    CanNotOnlineWithoutAudit,
    /// On the wire `MINI_APP_VERSION_NOT_EXIST`. Source: `spec/open_mini/version.online.yaml:24`.
    MiniAppVersionNotExist,
    /// On the wire `CAN_NOT_ONLINE_NOT_GRAY_OR_WAITRELEASE`. Source: `spec/open_mini/version.online.yaml:25`.
    CanNotOnlineNotGrayOrWaitrelease,
    /// On the wire `CAN_NOT_ONLINE_NO_PROMOTE`. Source: `spec/open_mini/version.online.yaml:26`.
    CanNotOnlineNoPromote,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.online.yaml:27`.
    AppInfoNotExist,
    /// On the wire `MERCHANT_NOT_EXESIT`. Source: `spec/open_mini/version.online.yaml:28`.
    MerchantNotExesit,
    /// On the wire `CAN_NOT_ONLINE_WITHOUT_REGISTRATION`. Source: `spec/open_mini/version.online.yaml:29`.
    CanNotOnlineWithoutRegistration,
    /// On the wire `DEVELOPER_INFO_NOT_EXIST`. Source: `spec/open_mini/version.online.yaml:30`.
    DeveloperInfoNotExist,
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/version.online.yaml:31`.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionOnlineErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_ONLINE_WITHOUT_GRAY", Self::CanNotOnlineWithoutGray),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("CAN_NOT_ONLINE_WITHOUT_AUDIT", Self::CanNotOnlineWithoutAudit),
        ("MINI_APP_VERSION_NOT_EXIST", Self::MiniAppVersionNotExist),
        (
            "CAN_NOT_ONLINE_NOT_GRAY_OR_WAITRELEASE",
            Self::CanNotOnlineNotGrayOrWaitrelease,
        ),
        ("CAN_NOT_ONLINE_NO_PROMOTE", Self::CanNotOnlineNoPromote),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("MERCHANT_NOT_EXESIT", Self::MerchantNotExesit),
        ("CAN_NOT_ONLINE_WITHOUT_REGISTRATION", Self::CanNotOnlineWithoutRegistration),
        ("DEVELOPER_INFO_NOT_EXIST", Self::DeveloperInfoNotExist),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionOnlineErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
